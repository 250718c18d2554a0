// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/exitstatus.h"
#include "core/engines/engine.h"
#include "core/settings/settingstable.h"

#include <QCoreApplication>

#include <csignal>

using namespace Qt::StringLiterals;

namespace excerpt::cli {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString ofCommands(const char *text)
{
    return QCoreApplication::translate("Commands", text);
}

/// `text` in lines of at most `columns`, each behind `indent` spaces.
QString wrapped(const QString &text, int indent, int columns)
{
    const QString margin(indent, u' ');
    QString result;
    QString line;
    for (const QString &word : text.split(u' ')) {
        if (!line.isEmpty() && indent + line.size() + 1 + word.size() > columns) {
            result += margin + line + u'\n';
            line.clear();
        }
        line += line.isEmpty() ? word : u' ' + word;
    }
    return result + margin + line + u'\n';
}

/// A term in a column of its own, with its explanation beside it, or below when it is too long.
QString entry(const QString &term, const QString &text, int indent, int columns)
{
    const QString lead = u"  "_s + term;
    QString below = wrapped(text, indent, columns);
    if (lead.size() + 2 > indent)
        return lead + u'\n' + below;
    return lead + below.mid(lead.size());
}

QString synopsis(const Command &command)
{
    QString text = u"excerpt-cli "_s + QLatin1StringView(command.name);
    if (*command.arguments)
        text += u' ' + QLatin1StringView(command.arguments);
    return text + u" [OPTIONS]"_s;
}

QString term(const Option &option)
{
    const QString name = u"--"_s + option.name;
    return option.valueName.isEmpty() ? name : name + u' ' + option.valueName;
}

QString heading(const QString &text)
{
    return u'\n' + text + u":\n"_s;
}

} // namespace

std::vector<OptionsOfGroup> optionsByGroup(const Command &command)
{
    std::vector<OptionsOfGroup> groups;
    for (int i = 0; i < optionGroupCount; ++i) {
        OptionsOfGroup group{OptionGroup(i), {}};
        for (const char *name : command.options) {
            Option option = optionNamed(name);
            if (option.group == group.group)
                group.options.push_back(std::move(option));
        }
        if (!group.options.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

QString fullHelp(const Option &option)
{
    if (option.kind == ValueKind::Choice && !option.fallback.isEmpty()) {
        return Texts::tr("%1 Choices: %2. Default: %3.")
            .arg(option.help, option.choices.join(u", "_s), option.fallback);
    }
    if (option.kind == ValueKind::Choice)
        return Texts::tr("%1 Choices: %2.").arg(option.help, option.choices.join(u", "_s));
    if (!option.fallback.isEmpty())
        return Texts::tr("%1 Default: %2.").arg(option.help, option.fallback);
    return option.help;
}

std::vector<KeyHelp> settingsFileHelp()
{
    std::vector<KeyHelp> keys;
    for (const SettingRow &row : settingsTable) {
        const QString fallback = row.text(Settings{});
        QString help = QCoreApplication::translate("Settings", row.help);
        if (row.option)
            help = Texts::tr("As --%1.").arg(QLatin1StringView(row.option));
        else if (!fallback.isEmpty())
            help = Texts::tr("%1 Default: %2.").arg(help, fallback);
        keys.push_back({QString::fromLatin1(row.key), help});
    }
    return keys;
}

std::vector<VariableHelp> environmentHelp()
{
    std::vector<VariableHelp> variables;
    for (const ModeVariable &variable : {memoryEfficientVariable, concurrentVariable}) {
        variables.push_back({QString::fromLatin1(variable.name),
                             Texts::tr("%1 Default: %2.")
                                 .arg(QCoreApplication::translate("Settings", variable.help),
                                      SettingValue<bool>::text(variable.fallback))});
    }
    for (const SettingRow &row : settingsTable) {
        if (!row.variable)
            continue;
        variables.push_back(
            {QString::fromLatin1(row.variable),
             Texts::tr("%1 Default: %2.")
                 .arg(QCoreApplication::translate("Settings", row.help), row.text(Settings{}))});
    }
    for (const EngineDescription &engine : engineDescriptions()) {
        if (!engine.keyVariables.isEmpty()) {
            variables.push_back({engine.keyVariables.join(u", "_s),
                                 Texts::tr("The key for %1; the first that is set holds. Without "
                                           "any, the key is taken from the system's keyring.")
                                     .arg(engine.displayName)});
        }
        if (!engine.baseUrlVariable.isEmpty()) {
            variables.push_back(
                {engine.baseUrlVariable, Texts::tr("Address of the server in place of that of %1.")
                                             .arg(engine.displayName)});
        }
    }
    variables.push_back(
        {u"HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY"_s,
         Texts::tr("The proxy on the way to an engine; never used for this computer.")});
    variables.push_back(
        {u"SSL_CERT_FILE"_s, Texts::tr("Certificates to trust beside those of the system.")});
    return variables;
}

std::vector<StatusHelp> statusHelp()
{
    const auto number = [](int status) { return QString::number(status); };
    return {
        {number(ExitSuccess), Texts::tr("Every section succeeded.")},
        {number(ExitInternal), Texts::tr("An internal error.")},
        {number(ExitUsage), Texts::tr("Wrong usage, a bad setting or a malformed input file.")},
        {number(ExitSections),
         Texts::tr("Some sections did not succeed; the results are written.")},
        {number(ExitDocument), Texts::tr("The document cannot be opened, or has changed.")},
        {number(ExitEngine), Texts::tr("The engine cannot be reached, has no key, or refuses it.")},
        {number(ExitOutput), Texts::tr("The output cannot be written.")},
        {number(exitStatusOfSignal(SIGHUP)),
         Texts::tr("Ended by SIGHUP; what was finished is kept.")},
        {number(exitStatusOfSignal(SIGINT)), Texts::tr("Interrupted; what was finished is kept.")},
        {number(exitStatusOfSignal(SIGTERM)),
         Texts::tr("Ended by SIGTERM; what was finished is kept.")},
    };
}

QString programHelp(int columns)
{
    QString text = Texts::tr("Turns long PDFs into structured data, section by section.") + u'\n';
    text += heading(Texts::tr("Usage"));
    text += u"  excerpt-cli COMMAND [ARGUMENTS] [OPTIONS]\n"_s;
    text += heading(Texts::tr("Commands"));
    for (const Command &command : commands()) {
        text += entry(QString::fromLatin1(command.name), ofCommands(command.summary), 16, columns);
    }
    text += heading(Texts::tr("Start here"));
    for (const Command &command : commands().first(4)) {
        const Example &example = command.examples.front();
        text += u"  "_s + QString::fromUtf8(example.command) + u'\n' +
                wrapped(ofCommands(example.explanation), 6, columns);
    }
    text += heading(Texts::tr("More"));
    text += entry(u"excerpt-cli COMMAND --help"_s,
                  Texts::tr("Options and examples of one command."), 34, columns);
    text += entry(u"excerpt-cli --version --verbose"_s,
                  Texts::tr("The version, and how documents are confined here."), 34, columns);
    text += heading(Texts::tr("Environment"));
    for (const VariableHelp &variable : environmentHelp())
        text += entry(variable.name, variable.help, 8, columns);
    text +=
        heading(Texts::tr("Settings file, excerpt/excerpt.ini in $XDG_CONFIG_HOME or ~/.config"));
    text +=
        wrapped(Texts::tr("The part of a key before the slash is the section: “sectionDelay=0.5” "
                          "below “[run]”."),
                2, columns);
    for (const KeyHelp &key : settingsFileHelp())
        text += entry(key.key, key.help, 28, columns);
    text += heading(Texts::tr("Exit status"));
    for (const StatusHelp &status : statusHelp())
        text += entry(status.status, status.help, 8, columns);
    return text;
}

QString commandHelp(const Command &command, int columns)
{
    QString text = ofCommands(command.summary) + u'\n';
    text += heading(Texts::tr("Usage"));
    text += u"  "_s + synopsis(command) + u'\n';
    if (QLatin1StringView(command.name) == "extract"_L1)
        text += u"  excerpt-cli extract --request F [OPTIONS]\n"_s;
    text += u'\n' + wrapped(ofCommands(command.details), 0, columns);
    text += heading(Texts::tr("Examples"));
    for (const Example &example : command.examples) {
        text += u"  "_s + QString::fromUtf8(example.command) + u'\n' +
                wrapped(ofCommands(example.explanation), 6, columns);
    }
    for (const OptionsOfGroup &group : optionsByGroup(command)) {
        text += heading(groupTitle(group.group));
        for (const Option &option : group.options)
            text += entry(term(option), fullHelp(option), 26, columns);
    }
    return text;
}

} // namespace excerpt::cli
