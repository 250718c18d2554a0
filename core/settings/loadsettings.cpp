// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/loadsettings.h"

#include "core/settings/settingstable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

Error badSetting(const QString &message)
{
    return {Stage::Usage, Code::BadSetting, message, {}};
}

/// One value and where it stands.
struct SourceText
{
    enum class Source { Option, Variable, File };
    Source source = Source::Option;
    QString name; ///< of the option, variable or key
    QString file; ///< path, for keys
    QString text;
};

Error notAllowed(const SourceText &value, const QString &allowed)
{
    switch (value.source) {
    case SourceText::Source::Option:
        return badSetting(Texts::tr("The option --%1 has the value “%2”. Allowed is %3.")
                              .arg(value.name, value.text, allowed));
    case SourceText::Source::Variable:
        return badSetting(
            Texts::tr("The environment variable %1 has the value “%2”. Allowed is %3.")
                .arg(value.name, value.text, allowed));
    case SourceText::Source::File:
        return badSetting(
            Texts::tr("The key %1 in the settings file %2 has the value “%3”. Allowed is "
                      "%4.")
                .arg(value.name, value.file, value.text, allowed));
    }
    Q_UNREACHABLE();
}

Error modeNotBuilt(const SourceText &value)
{
    switch (value.source) {
    case SourceText::Source::Option:
        return badSetting(
            Texts::tr("--%1 %2 is not part of this version. Use --%1 sequential, or leave "
                      "it out.")
                .arg(value.name, value.text));
    case SourceText::Source::Variable:
        return badSetting(
            Texts::tr("The environment variable %1 has the value “%2” and asks for the "
                      "concurrent mode, which is not part of this version. Set it to "
                      "true, or unset it.")
                .arg(value.name, value.text));
    case SourceText::Source::File:
        return badSetting(
            Texts::tr("The key %1 in the settings file %2 asks for the mode “%3”, which is "
                      "not part of this version. Set it to sequential, or remove it.")
                .arg(value.name, value.file, value.text));
    }
    Q_UNREACHABLE();
}

Expected<std::unique_ptr<QSettings>> openFile(const SettingsSources &sources)
{
    const bool isNamed = !sources.file.isEmpty();
    const QString path = isNamed ? sources.file : defaultSettingsFile(sources.environment);
    const QFileInfo info(path);
    if (!info.exists() && !isNamed)
        return std::unique_ptr<QSettings>();
    if (!info.isFile() || !info.isReadable()) {
        return tl::unexpected(
            badSetting(Texts::tr("The settings file %1 cannot be read. Check that it "
                                 "exists and that you may read it.")
                           .arg(path)));
    }
    auto file = std::make_unique<QSettings>(path, QSettings::IniFormat);
    if (file->status() != QSettings::NoError) {
        return tl::unexpected(
            badSetting(Texts::tr("The settings file %1 is malformed. Its lines must "
                                 "read “key=value” below a “[section]”.")
                           .arg(path)));
    }
    return file;
}

SourceText fileValue(const QSettings &file, const QString &key)
{
    // A value with commas is a list to QSettings; a setting is one text.
    return {SourceText::Source::File, key, file.fileName(),
            file.value(key).toStringList().join(u","_s)};
}

SourceText variableValue(const QString &name, const SettingsSources &sources)
{
    return {SourceText::Source::Variable, name, {}, sources.environment.value(name)};
}

Expected<void> refuseLater(const QSettings &file)
{
    for (const LaterSetting &later : laterSettings) {
        if (later.key && file.contains(QString::fromLatin1(later.key)))
            return tl::unexpected(
                badSetting(Texts::tr("The key %1 in the settings file %2 is not part "
                                     "of this version. Remove it.")
                               .arg(QString::fromLatin1(later.key), file.fileName())));
    }
    return {};
}

QStringList unknownKeys(const QSettings &file)
{
    QStringList warnings;
    for (const QString &key : file.allKeys()) {
        const bool isKnown =
            std::any_of(settingsTable.begin(), settingsTable.end(),
                        [&](const SettingRow &row) { return key == QLatin1StringView(row.key); });
        if (!isKnown) {
            warnings +=
                Texts::tr("The key %1 in the settings file %2 is no setting and was left out. "
                          "“excerpt-cli --help” lists the settings.")
                    .arg(key, file.fileName());
        }
    }
    return warnings;
}

Expected<void> readRow(const SettingRow &row, const SourceText &source, Settings &settings)
{
    if (!row.read(settings, source.text, row.range))
        return tl::unexpected(notAllowed(source, row.allowed(row.range)));
    return {};
}

/// Weakest first, so that stronger sources overwrite; every value is read, so every bad one shows.
Expected<void> readRow(const SettingRow &row, const SettingsSources &sources, const QSettings *file,
                       Settings &settings)
{
    std::vector<SourceText> values;
    const QString key = QString::fromLatin1(row.key);
    if (file && file->contains(key))
        values.push_back(fileValue(*file, key));
    const QString variable = QString::fromLatin1(row.variable);
    if (row.variable && !sources.environment.value(variable).isEmpty())
        values.push_back(variableValue(variable, sources));
    const QString option = QString::fromLatin1(row.option);
    if (row.option && sources.options.contains(option)) {
        values.push_back({SourceText::Source::Option, option, {}, sources.options.value(option)});
    }
    for (const SourceText &value : values) {
        const auto read = readRow(row, value, settings);
        if (!read)
            return read;
    }
    return {};
}

Expected<std::optional<bool>> readModeVariable(const ModeVariable &variable,
                                               const SettingsSources &sources)
{
    const SourceText value = variableValue(QString::fromLatin1(variable.name), sources);
    if (value.text.isEmpty())
        return std::optional<bool>();
    const auto read = SettingValue<bool>::read(value.text, {});
    if (!read)
        return tl::unexpected(notAllowed(value, SettingValue<bool>::allowed({})));
    return read;
}

/// The service's variables in place of the file's mode, unless the command line says the mode;
/// then whether this version has it.
Expected<void> readMode(const SettingsSources &sources, const QSettings *file, Settings &settings)
{
    const auto memoryEfficient = readModeVariable(memoryEfficientVariable, sources);
    if (!memoryEfficient)
        return tl::unexpected(memoryEfficient.error());
    const auto concurrent = readModeVariable(concurrentVariable, sources);
    if (!concurrent)
        return tl::unexpected(concurrent.error());

    Mode &mode = settings.run.mode;
    const QString option = u"mode"_s;
    SourceText source{SourceText::Source::Option, option, {}, sources.options.value(option)};
    if (!sources.options.contains(option)) {
        if (*memoryEfficient || *concurrent) {
            mode = memoryEfficient->value_or(memoryEfficientVariable.fallback) ? Mode::Sequential
                                                                               : Mode::Concurrent;
            source = variableValue(QString::fromLatin1(memoryEfficientVariable.name), sources);
        } else if (file && file->contains(u"run/mode"_s)) {
            source = fileValue(*file, u"run/mode"_s);
        }
    }
    if (!isInThisVersion(settings))
        return tl::unexpected(modeNotBuilt(source));
    return {};
}

} // namespace

bool isInThisVersion(const Settings &settings)
{
    return settings.run.mode == Mode::Sequential;
}

Error notInThisVersion(const QString &what)
{
    return badSetting(Texts::tr("%1 is not part of this version. Leave it out.").arg(what));
}

QString defaultSettingsFile(const QProcessEnvironment &environment)
{
    QString folder = environment.value(u"XDG_CONFIG_HOME"_s);
    // The XDG base directory specification: a path that is not absolute is to be ignored.
    if (!QDir::isAbsolutePath(folder))
        folder = environment.value(u"HOME"_s, QDir::homePath()) + u"/.config"_s;
    return folder + u"/excerpt/excerpt.ini"_s;
}

Expected<LoadedSettings> loadSettings(const SettingsSources &sources)
{
    LoadedSettings loaded;
    const auto file = openFile(sources);
    if (!file)
        return tl::unexpected(file.error());
    if (*file) {
        const auto later = refuseLater(**file);
        if (!later)
            return tl::unexpected(later.error());
        loaded.warnings = unknownKeys(**file);
    }
    for (const SettingRow &row : settingsTable) {
        const auto read = readRow(row, sources, file->get(), loaded.settings);
        if (!read)
            return tl::unexpected(read.error());
    }
    const auto mode = readMode(sources, file->get(), loaded.settings);
    if (!mode)
        return tl::unexpected(mode.error());
    return loaded;
}

} // namespace excerpt
