// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "core/engines/engine.h"
#include "core/results/writers.h"
#include "core/settings/settingstable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace excerpt::cli {

namespace {

/// An option that is no setting.
struct OwnOption
{
    const char *name;
    const char *valueName; ///< null: a flag
    ValueKind kind;
    OptionGroup group;
    const char *help;
};

// clang-format off
constexpr std::array ownOptions{
    OwnOption{"password", "P", ValueKind::Text, OptionGroup::Document,
        QT_TRANSLATE_NOOP("Options", "Password of an encrypted document. Other programs may see it while this one starts; --password-file hides it.")},
    OwnOption{"password-file", "F", ValueKind::File, OptionGroup::Document,
        QT_TRANSLATE_NOOP("Options", "File whose first line is the document's password.")},
    OwnOption{"request", "F", ValueKind::File, OptionGroup::Document,
        QT_TRANSLATE_NOOP("Options", "The service's ExtractRequest as JSON; it brings document, sections and prompt.")},
    OwnOption{"sections", "F", ValueKind::File, OptionGroup::Sections,
        QT_TRANSLATE_NOOP("Options", "Sections file, or the service's list of names and page ranges.")},
    OwnOption{"from-bookmarks", nullptr, ValueKind::Flag, OptionGroup::Sections,
        QT_TRANSLATE_NOOP("Options", "Make the sections of the document's bookmarks.")},
    OwnOption{"from-headings", nullptr, ValueKind::Flag, OptionGroup::Sections,
        QT_TRANSLATE_NOOP("Options", "Make the sections of the headings on the pages.")},
    OwnOption{"level", "N", ValueKind::Text, OptionGroup::Sections,
        QT_TRANSLATE_NOOP("Options", "Depth of the bookmarks, or else headings, that become sections; 1 unless given.")},
    OwnOption{"pages", "R", ValueKind::Text, OptionGroup::Sections,
        QT_TRANSLATE_NOOP("Options", "Pages such as 5, 1-3 or 1-3,7,9- (to the end). Alone they are one section.")},
    OwnOption{"every", "N", ValueKind::Text, OptionGroup::Sections,
        QT_TRANSLATE_NOOP("Options", "Cut the pages into sections of N pages.")},
    OwnOption{"prompt", "TEXT", ValueKind::Text, OptionGroup::Prompt,
        QT_TRANSLATE_NOOP("Options", "What to extract. {{section}}, {{number}}, {{pages}} and {{document}} are filled in.")},
    OwnOption{"prompt-file", "F", ValueKind::File, OptionGroup::Prompt,
        QT_TRANSLATE_NOOP("Options", "File with the prompt.")},
    OwnOption{"no-frame", nullptr, ValueKind::Flag, OptionGroup::Prompt,
        QT_TRANSLATE_NOOP("Options", "Send the prompt alone, without the sentences that name the section.")},
    OwnOption{"output", "F", ValueKind::File, OptionGroup::Output,
        QT_TRANSLATE_NOOP("Options", "Where the results go; “-” or nothing is standard output. A file appears whole or not at all.")},
    OwnOption{"format", "F", ValueKind::Choice, OptionGroup::Output,
        QT_TRANSLATE_NOOP("Options", "Format of the results.")},
    OwnOption{"output-dir", "D", ValueKind::Folder, OptionGroup::Output,
        QT_TRANSLATE_NOOP("Options", "Folder for the sections' PDFs; made when it does not exist.")},
    OwnOption{"keep-furniture", nullptr, ValueKind::Flag, OptionGroup::Output,
        QT_TRANSLATE_NOOP("Options", "Keep running heads and page numbers.")},
    OwnOption{"resume", nullptr, ValueKind::Flag, OptionGroup::Run,
        QT_TRANSLATE_NOOP("Options", "Go on with the newest unfinished job of the same document, sections, prompt and engine.")},
    OwnOption{"retry-failed", nullptr, ValueKind::Flag, OptionGroup::Run,
        QT_TRANSLATE_NOOP("Options", "When going on, also run sections that were blocked or quarantined.")},
    OwnOption{"all", nullptr, ValueKind::Flag, OptionGroup::Run,
        QT_TRANSLATE_NOOP("Options", "Unfinished jobs too.")},
    OwnOption{"config", "F", ValueKind::File, OptionGroup::Program,
        QT_TRANSLATE_NOOP("Options", "Settings file to read in place of excerpt/excerpt.ini in $XDG_CONFIG_HOME or ~/.config.")},
    OwnOption{"help", nullptr, ValueKind::Flag, OptionGroup::Program,
        QT_TRANSLATE_NOOP("Options", "Show this help.")},
};
// clang-format on

OptionGroup groupOf(const SettingRow &row)
{
    const QLatin1StringView key(row.key);
    if (key == "engine/retries"_L1)
        return OptionGroup::Run;
    return key.startsWith("engine/"_L1) ? OptionGroup::Engine : OptionGroup::Run;
}

ValueKind kindOf(const SettingRow &row, const QStringList &choices)
{
    if (!choices.isEmpty())
        return ValueKind::Choice;
    const QLatin1StringView key(row.key);
    if (key == "program/logFile"_L1)
        return ValueKind::File;
    return key == "jobs/folder"_L1 ? ValueKind::Folder : ValueKind::Text;
}

/// What this version has of the words that a setting may be.
QStringList choicesOf(const SettingRow &row)
{
    const QLatin1StringView key(row.key);
    if (key == "run/mode"_L1)
        return {SettingValue<Mode>::text(Mode::Sequential)};
    if (key == "engine/name"_L1)
        return engineIds();
    return row.choices();
}

Option fromSetting(const SettingRow &row)
{
    Option option;
    option.name = QString::fromLatin1(row.option);
    option.valueName = QString::fromLatin1(row.valueName);
    option.help = QCoreApplication::translate("Settings", row.help);
    option.fallback = row.text(Settings{});
    option.choices = choicesOf(row);
    option.group = groupOf(row);
    option.kind = kindOf(row, option.choices);
    return option;
}

Option fromOwn(const OwnOption &own)
{
    Option option;
    option.name = QString::fromLatin1(own.name);
    option.valueName = QString::fromLatin1(own.valueName);
    option.help = QCoreApplication::translate("Options", own.help);
    option.group = own.group;
    option.kind = own.kind;
    if (own.kind == ValueKind::Choice) {
        option.choices = outputFormatNames();
        option.fallback = option.choices.value(0);
    }
    return option;
}

} // namespace

QStringList engineIds()
{
    QStringList ids;
    for (const EngineDescription &engine : engineDescriptions())
        ids += engine.id;
    return ids;
}

QString groupTitle(OptionGroup group)
{
    switch (group) {
    case OptionGroup::Document: return QCoreApplication::translate("Options", "Document");
    case OptionGroup::Sections: return QCoreApplication::translate("Options", "Sections");
    case OptionGroup::Prompt: return QCoreApplication::translate("Options", "Prompt");
    case OptionGroup::Engine: return QCoreApplication::translate("Options", "Engine");
    case OptionGroup::Run: return QCoreApplication::translate("Options", "Run");
    case OptionGroup::Output: return QCoreApplication::translate("Options", "Output");
    case OptionGroup::Program: return QCoreApplication::translate("Options", "Program");
    }
    Q_UNREACHABLE();
}

std::optional<Option> findOption(const QString &name)
{
    for (const SettingRow &row : settingsTable) {
        if (row.option && name == QLatin1StringView(row.option))
            return fromSetting(row);
    }
    for (const OwnOption &own : ownOptions) {
        if (name == QLatin1StringView(own.name))
            return fromOwn(own);
    }
    return std::nullopt;
}

Option optionNamed(const char *name)
{
    const auto option = findOption(QString::fromLatin1(name));
    if (!option)
        qFatal("The table of options has no --%s.", name);
    return *option;
}

QStringList optionNames()
{
    QStringList names;
    for (const SettingRow &row : settingsTable) {
        if (row.option)
            names += QString::fromLatin1(row.option);
    }
    for (const OwnOption &own : ownOptions)
        names += QString::fromLatin1(own.name);
    return names;
}

} // namespace excerpt::cli
