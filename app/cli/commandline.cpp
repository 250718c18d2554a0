// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "app/cli/enginechoice.h"
#include "app/cli/exitstatus.h"
#include "app/cli/help.h"
#include "app/cli/log.h"
#include "app/cli/runjob.h"
#include "core/document/document.h"
#include "core/settings/loadsettings.h"
#include "core/settings/settingstable.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace excerpt::cli {

namespace {

constexpr int helpColumns = 80;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

int fail(Console &console, const Error &error)
{
    console.say(LogLevel::Error, error.message);
    // What is ours to repair needs the library's own words; else they would only be noise.
    if (!error.detail.isEmpty() && error.code == Code::Internal)
        console.say(LogLevel::Error, error.detail);
    qCDebug(cliLog, "%s: %s", qUtf8Printable(codeName(error.code)), qUtf8Printable(error.detail));
    return exitStatus(error.code);
}

int print(Console &console, const QString &text)
{
    const auto written = console.write(text.toUtf8());
    return written ? int(ExitSuccess) : fail(console, written.error());
}

int printVersion(const QStringList &arguments, Console &console)
{
    QString text = u"excerpt-cli %1\n"_s.arg(QStringLiteral(EXCERPT_VERSION));
    if (arguments.contains("--verbose"_L1)) {
        text += u"Qt %1\n"_s.arg(QLatin1StringView(qVersion()));
        text += Texts::tr("Documents are read %1.").arg(confinementReport()) + u'\n';
    }
    return print(console, text);
}

/// Hidden: makes what the build installs beside the program.
int generate(const QStringList &arguments, Console &console)
{
    const QString what = arguments.value(1);
    if (what == "man"_L1)
        return print(console, manPage());
    if (what == "bash"_L1)
        return print(console, bashCompletion());
    if (what == "zsh"_L1)
        return print(console, zshCompletion());
    if (what == "fish"_L1)
        return print(console, fishCompletion());
    return fail(console, usageError(Texts::tr("generate makes man, bash, zsh or fish.")));
}

Error unknownCommand(const QStringList &arguments)
{
    if (arguments.first() == "jobs"_L1) {
        return usageError(Texts::tr("“jobs” is followed by list, show ID, resume ID or clean. See "
                                    "“excerpt-cli --help”."));
    }
    return usageError(Texts::tr("“%1” is no command. “excerpt-cli --help” lists the commands.")
                          .arg(arguments.first()));
}

/// The command whose name, of one or two words, the arguments begin with.
const Command *commandOf(const QStringList &arguments)
{
    const auto all = commands();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Command &command) {
        const QStringList words = QString::fromLatin1(command.name).split(u' ');
        return arguments.mid(0, words.size()) == words;
    });
    return found == all.end() ? nullptr : &*found;
}

SettingsSources sourcesOf(const Arguments &arguments, const QProcessEnvironment &environment)
{
    SettingsSources sources{{}, environment, arguments.value(u"config"_s)};
    for (const SettingRow &row : settingsTable) {
        const QString option = QString::fromLatin1(row.option);
        if (row.option && arguments.has(option))
            sources.options.insert(option, arguments.value(option));
    }
    return sources;
}

bool hasBar(const Settings &settings, const Console &console)
{
    return settings.program.progress == ProgressKind::Bar ||
           (settings.program.progress == ProgressKind::Automatic && console.columns());
}

LogHandler::Choice logChoice(const Command &command, const Settings &settings,
                             const Console &console)
{
    const bool showsProgress =
        std::any_of(command.options.begin(), command.options.end(),
                    [](const char *name) { return QLatin1StringView(name) == "progress"_L1; });
    LogHandler::Choice choice;
    choice.file = settings.program.logFile;
    if (showsProgress && settings.program.progress == ProgressKind::Json)
        choice.form = Console::Form::Json;
    choice.level = settings.program.logLevel.value_or(
        showsProgress && hasBar(settings, console) ? LogLevel::Warning : LogLevel::Info);
    choice.fileLevel = settings.program.logLevel.value_or(LogLevel::Info);
    return choice;
}

int runCommand(const Command &command, Arguments arguments, const QProcessEnvironment &environment,
               Console &console, Interruption &interruption)
{
    // Also what is wrong with the settings is a line of JSON then.
    if (arguments.value(u"progress"_s) == SettingValue<ProgressKind>::text(ProgressKind::Json))
        console.setForm(Console::Form::Json);
    auto loaded = loadSettings(sourcesOf(arguments, environment));
    if (!loaded)
        return fail(console, loaded.error());
    const auto log = LogHandler::install(console, logChoice(command, loaded->settings, console));
    if (!log)
        return fail(console, log.error());
    for (const QString &warning : loaded->warnings)
        console.say(LogLevel::Warning, warning);

    Session session{std::move(arguments), loaded->settings, environment, console, interruption};
    const auto engine = completeEngine(session);
    if (!engine)
        return fail(console, engine.error());
    const auto status = command.run(session);
    endHashes();
    console.showBar({});
    if (status)
        return *status;
    const int signal = interruption.signal();
    if (signal != 0 && status.error().code == Code::Cancelled)
        return exitStatusOfSignal(signal);
    const std::array both{fail(console, status.error()),
                          signal != 0 ? exitStatusOfSignal(signal) : int(ExitSuccess)};
    return strongestStatus(both);
}

} // namespace

Error usageError(const QString &message)
{
    return {Stage::Usage, Code::BadUsage, message, {}};
}

int runCommandLine(const QStringList &arguments, const QProcessEnvironment &environment,
                   Console &console, Interruption &interruption)
{
    if (arguments.isEmpty()) {
        return fail(console,
                    usageError(Texts::tr("A command is missing. “excerpt-cli --help” lists the "
                                         "commands.")));
    }
    const QString first = arguments.first();
    if (first == "--version"_L1)
        return printVersion(arguments, console);
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1)
        return print(console, programHelp(helpColumns));
    if (first == "generate"_L1)
        return generate(arguments, console);
    const Command *command = commandOf(arguments);
    if (!command)
        return fail(console, unknownCommand(arguments));
    auto parsed = parseArguments(*command, arguments);
    if (!parsed)
        return fail(console, parsed.error());
    if (parsed->has(u"help"_s))
        return print(console, commandHelp(*command, helpColumns));
    return runCommand(*command, std::move(*parsed), environment, console, interruption);
}

} // namespace excerpt::cli
