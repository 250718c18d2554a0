// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/options.h"
#include "core/settings/loadsettings.h"
#include "core/settings/settingstable.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace excerpt::cli {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

bool takes(const Command &command, const QString &option)
{
    return std::any_of(command.options.begin(), command.options.end(),
                       [&](const char *name) { return option == QLatin1StringView(name); });
}

/// Every option of the program, so that one of another command can be refused by name.
void addOptions(QCommandLineParser &parser)
{
    for (const QString &name : optionNames()) {
        const Option option = *findOption(name);
        QStringList names{option.name};
        if (name == "help"_L1)
            names += u"h"_s;
        parser.addOption(QCommandLineOption(names, option.help, option.valueName));
    }
    for (const LaterSetting &later : laterSettings) {
        if (later.option)
            parser.addOption(QCommandLineOption(QString::fromLatin1(later.option), {}, u"X"_s));
    }
}

Expected<void> refuseLater(const QCommandLineParser &parser)
{
    for (const LaterSetting &later : laterSettings) {
        const QString name = QString::fromLatin1(later.option);
        if (later.option && parser.isSet(name))
            return tl::unexpected(notInThisVersion(u"--"_s + name));
    }
    return {};
}

Error notOfCommand(const Command &command, const QString &option)
{
    if (QLatin1StringView(command.name) == "jobs resume"_L1) {
        return usageError(
            Texts::tr("--%1 cannot be given to “jobs resume”: a job goes on exactly as it "
                      "was started. Use “excerpt-cli extract” for a new one.")
                .arg(option));
    }
    return usageError(
        Texts::tr("--%1 is no option of “%2”. “excerpt-cli %2 --help” lists its options.")
            .arg(option, QLatin1StringView(command.name)));
}

/// Of what the parser did not understand.
Error notUnderstood(const QString &reason, const QString &command, const QStringList &arguments)
{
    const auto isFile = [](const QString &argument) {
        return argument.size() > 2 && argument.startsWith(u'-') && !argument.startsWith("--"_L1) &&
               (argument.contains(u'.') || QFileInfo::exists(argument));
    };
    const auto file = std::find_if(arguments.begin(), arguments.end(), isFile);
    if (file != arguments.end()) {
        return usageError(
            Texts::tr("“%1” begins with a dash and is taken for options. If it is a file, write "
                      "“./%1”, or put “--” in front of it.")
                .arg(*file));
    }
    return usageError(
        Texts::tr("%1 “excerpt-cli %2 --help” lists the options.").arg(reason, command));
}

} // namespace

Expected<Arguments> parseArguments(const Command &command, const QStringList &arguments)
{
    const QString commandName = QString::fromLatin1(command.name);
    QCommandLineParser parser;
    addOptions(parser);
    // The parser takes the first argument for the program's name.
    if (!parser.parse(arguments.mid(commandName.count(u' '))))
        return tl::unexpected(notUnderstood(parser.errorText(), commandName, arguments));
    const auto later = refuseLater(parser);
    if (!later)
        return tl::unexpected(later.error());

    Arguments result;
    for (const QString &name : optionNames()) {
        if (!parser.isSet(name))
            continue;
        if (!takes(command, name))
            return tl::unexpected(notOfCommand(command, name));
        const ValueKind kind = findOption(name)->kind;
        if ((kind == ValueKind::File || kind == ValueKind::Folder) &&
            parser.value(name).isEmpty()) {
            return tl::unexpected(usageError(
                Texts::tr("The option --%1 is empty. Name a file or folder.").arg(name)));
        }
        result.values.insert(name, parser.value(name));
    }
    result.positional = parser.positionalArguments();
    if (result.positional.size() > command.maximumArguments && !result.has(u"help"_s)) {
        return tl::unexpected(usageError(
            Texts::tr("“%1” is one argument too many for “%2”. Put names with spaces in quotes.")
                .arg(result.positional.at(command.maximumArguments), commandName)));
    }
    return result;
}

Expected<std::optional<int>> countOption(const Arguments &arguments, const QString &option)
{
    if (!arguments.has(option))
        return std::optional<int>();
    const SettingRange range{1, 1'000'000};
    const auto count = SettingValue<int>::read(arguments.value(option), range);
    if (!count) {
        return tl::unexpected(usageError(
            Texts::tr("The option --%1 has the value “%2”. Allowed is %3.")
                .arg(option, arguments.value(option), SettingValue<int>::allowed(range))));
    }
    return count;
}

void hidePassword(int argc, char **argv)
{
    constexpr std::string_view option = "--password";
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument(argv[i]);
        if (argument == option && i + 1 < argc)
            std::memset(argv[i + 1], '*', std::strlen(argv[i + 1]));
        else if (argument.starts_with("--password="))
            std::memset(argv[i] + option.size() + 1, '*', argument.size() - option.size() - 1);
    }
}

} // namespace excerpt::cli
