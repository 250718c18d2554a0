// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settingvalue.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

/// Without it "1,500" would be 1500, and whoever means one and a half gets a thousand times that.
QLocale plainLocale()
{
    QLocale locale = QLocale::c();
    locale.setNumberOptions(locale.numberOptions() | QLocale::RejectGroupSeparator);
    return locale;
}

std::optional<double> readNumber(const QString &text, SettingRange range)
{
    bool isNumber = false;
    const double value = plainLocale().toDouble(text.trimmed(), &isNumber);
    // Written so that "nan", which Qt reads as a number, is out of every range.
    if (!isNumber || !(value >= range.minimum && value <= range.maximum))
        return std::nullopt;
    return value;
}

QString numberText(double value)
{
    return QLocale::c().toString(value, 'g', QLocale::FloatingPointShortest);
}

QString wholeText(double value)
{
    return QString::number(qint64(value));
}

} // namespace

std::optional<bool> SettingValue<bool>::read(const QString &text, SettingRange)
{
    const QString word = text.trimmed().toLower();
    if (word == "true"_L1 || word == "1"_L1 || word == "yes"_L1 || word == "on"_L1)
        return true;
    if (word == "false"_L1 || word == "0"_L1 || word == "no"_L1 || word == "off"_L1)
        return false;
    return std::nullopt;
}

QString SettingValue<bool>::text(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

QString SettingValue<bool>::allowed(SettingRange)
{
    return Texts::tr("true, false, 1, 0, yes, no, on or off");
}

QStringList SettingValue<bool>::choices()
{
    return {u"true"_s, u"false"_s};
}

std::optional<int> SettingValue<int>::read(const QString &text, SettingRange range)
{
    bool isNumber = false;
    const int value = plainLocale().toInt(text.trimmed(), &isNumber);
    if (!isNumber || value < range.minimum || value > range.maximum)
        return std::nullopt;
    return value;
}

QString SettingValue<int>::text(int value)
{
    return QString::number(value);
}

QString SettingValue<int>::allowed(SettingRange range)
{
    return Texts::tr("a whole number from %1 to %2")
        .arg(wholeText(range.minimum), wholeText(range.maximum));
}

std::optional<double> SettingValue<double>::read(const QString &text, SettingRange range)
{
    return readNumber(text, range);
}

QString SettingValue<double>::text(double value)
{
    return numberText(value);
}

QString SettingValue<double>::allowed(SettingRange range)
{
    return Texts::tr("a number from %1 to %2, with a point before the decimals")
        .arg(numberText(range.minimum), numberText(range.maximum));
}

std::optional<std::chrono::milliseconds>
SettingValue<std::chrono::milliseconds>::read(const QString &text, SettingRange range)
{
    const auto seconds = readNumber(text, range);
    if (!seconds)
        return std::nullopt;
    return std::chrono::milliseconds(std::llround(*seconds * 1000));
}

QString SettingValue<std::chrono::milliseconds>::text(std::chrono::milliseconds value)
{
    return numberText(double(value.count()) / 1000);
}

QString SettingValue<std::chrono::milliseconds>::allowed(SettingRange range)
{
    return Texts::tr("seconds from %1 to %2, with a point before the decimals")
        .arg(numberText(range.minimum), wholeText(range.maximum));
}

QString SettingValue<QString>::allowed(SettingRange)
{
    return Texts::tr("any text");
}

QStringList settingNames(Mode)
{
    return {u"sequential"_s, u"concurrent"_s, u"hybrid"_s, u"batch"_s};
}

QStringList settingNames(Transport)
{
    return {u"auto"_s, u"inline"_s, u"upload"_s};
}

QStringList settingNames(ProgressKind)
{
    return {u"auto"_s, u"bar"_s, u"json"_s, u"none"_s};
}

QStringList settingNames(LogLevel)
{
    return {u"debug"_s, u"info"_s, u"warning"_s, u"error"_s};
}

QStringList settingNames(ThemeChoice)
{
    return {u"system"_s, u"light"_s, u"dark"_s};
}

QString oneOf(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    //: %1 is a list of words with commas, %2 the last word
    return Texts::tr("one of %1 or %2")
        .arg(names.mid(0, names.size() - 1).join(u", "_s), names.last());
}

} // namespace excerpt
