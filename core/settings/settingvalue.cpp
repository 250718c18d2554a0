// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settingvalue.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>
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

std::optional<qint64> SettingValue<qint64>::read(const QString &text, SettingRange range)
{
    static const QRegularExpression form(u"^([0-9]{1,15})\\s*([kMG]?)(iB|B)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch() || (match.captured(2).isEmpty() && match.captured(3).size() == 2))
        return std::nullopt;
    const qsizetype power = u" kmg"_s.indexOf(match.captured(2).toLower());
    double bytes = match.captured(1).toDouble();
    for (qsizetype i = 0; i < power && !match.captured(2).isEmpty(); ++i)
        bytes *= 1024;
    if (!(bytes >= range.minimum && bytes <= range.maximum))
        return std::nullopt;
    return qint64(bytes);
}

/// In the largest unit that says it exactly.
QString SettingValue<qint64>::text(qint64 bytes)
{
    constexpr std::array units{""_L1, "KiB"_L1, "MiB"_L1, "GiB"_L1};
    std::size_t unit = 0;
    for (; unit + 1 < units.size() && bytes != 0 && bytes % 1024 == 0; ++unit)
        bytes /= 1024;
    return QString::number(bytes) + units.at(unit);
}

QString SettingValue<qint64>::allowed(SettingRange range)
{
    //: sizes such as 64MiB
    return Texts::tr("a size from %1 to %2, with k, M or G behind the number")
        .arg(text(qint64(range.minimum)), text(qint64(range.maximum)));
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
