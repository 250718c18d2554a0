// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace excerpt::cli {

namespace {

/// Text as man(7) takes it: no control lines, no escapes, ASCII dashes kept.
QString roff(const QString &text)
{
    QString result = text;
    result.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    result.replace(u"“"_s, u"\\(lq"_s).replace(u"”"_s, u"\\(rq"_s).replace(u"…"_s, u"..."_s);
    if (result.startsWith(u'.') || result.startsWith(u'\''))
        result.prepend(u"\\&"_s);
    return result;
}

/// One argument of a macro, in quotes.
QString quoted(const QString &text)
{
    return u'"' + roff(text).replace(u'"', u"\\(dq"_s) + u'"';
}

QString ofCommands(const char *text)
{
    return roff(QCoreApplication::translate("Commands", text));
}

QString optionEntry(const Option &option)
{
    QString term = u".B "_s + roff(u"--"_s + option.name);
    if (!option.valueName.isEmpty())
        term = u".BI "_s + quoted(u"--"_s + option.name + u' ') + u' ' + quoted(option.valueName);
    return u".TP\n"_s + term + u'\n' + roff(fullHelp(option)) + u'\n';
}

QString commandSection(const Command &command)
{
    QString text =
        u".SS "_s +
        quoted(u"excerpt-cli "_s + QLatin1StringView(command.name) +
               (*command.arguments ? u" "_s : QString()) + QLatin1StringView(command.arguments)) +
        u'\n';
    text += ofCommands(command.summary) + u'\n' + ofCommands(command.details) + u'\n';
    text += u".PP\nOptions:\n"_s;
    QStringList names;
    for (const char *name : command.options)
        names += u"\\fB"_s + roff(u"--"_s + QLatin1StringView(name)) + u"\\fR"_s;
    return text + names.join(u",\n"_s) + u".\n"_s;
}

/// Every option once, in the group of its first command.
QString optionSections()
{
    QString text;
    for (int i = 0; i < optionGroupCount; ++i) {
        text += u".SS "_s + quoted(groupTitle(OptionGroup(i))) + u'\n';
        for (const QString &name : optionNames()) {
            const Option option = *findOption(name);
            if (option.group == OptionGroup(i))
                text += optionEntry(option);
        }
    }
    return text;
}

/// Distributors set SOURCE_DATE_EPOCH (reproducible-builds.org) so that builds do not differ.
QString buildDate()
{
    bool isSet = false;
    const qint64 seconds = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isSet);
    const QDateTime time =
        isSet ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime::currentDateTimeUtc();
    return time.date().toString(Qt::ISODate);
}

} // namespace

QString manPage()
{
    QString text = u".TH EXCERPT\\-CLI 1 %1 \"excerpt-cli %2\" \"User Commands\"\n"_s.arg(
        buildDate(), QStringLiteral(EXCERPT_VERSION));
    text +=
        u".SH NAME\nexcerpt\\-cli \\- turn long PDFs into structured data, section by section\n"_s;
    text += u".SH SYNOPSIS\n"_s;
    for (const Command &command : commands()) {
        text += u".B "_s + roff(u"excerpt-cli "_s + QLatin1StringView(command.name)) + u'\n' +
                roff(QString::fromLatin1(command.arguments) +
                     (*command.arguments ? u" "_s : QString()) + u"[OPTIONS]"_s) +
                u"\n.br\n"_s;
    }
    text.chop(4);
    text += u".SH DESCRIPTION\n"_s
            u"Results go to standard output or the file named with\n.BR \\-\\-output ;\n"
            u"progress, log and messages go to standard error.\n";
    for (const Command &command : commands())
        text += commandSection(command);
    text += u".SH OPTIONS\n"_s + optionSections();
    text += u".SH ENVIRONMENT\nThe command line beats the environment, and the environment beats "
            u"the settings file.\n"_s;
    for (const VariableHelp &variable : environmentHelp())
        text += u".TP\n.B "_s + roff(variable.name) + u'\n' + roff(variable.help) + u'\n';
    text += u".SH FILES\n.TP\n.I $XDG_CONFIG_HOME/excerpt/excerpt.ini\nThe settings.\n"
            u".TP\n.I $XDG_STATE_HOME/excerpt/jobs\nThe jobs.\n"_s;
    text += u".SH SETTINGS FILE\nThe part of a key before the slash is the section.\n"_s;
    for (const KeyHelp &key : settingsFileHelp())
        text += u".TP\n.B "_s + roff(key.key) + u'\n' + roff(key.help) + u'\n';
    text += u".SH EXIT STATUS\n"_s;
    for (const StatusHelp &status : statusHelp())
        text += u".TP\n.B "_s + status.status + u'\n' + roff(status.help) + u'\n';
    text += u".SH EXAMPLES\n"_s;
    for (const Command &command : commands()) {
        for (const Example &example : command.examples) {
            text += u".TP\n.B "_s + quoted(QString::fromUtf8(example.command)) + u'\n' +
                    ofCommands(example.explanation) + u'\n';
        }
    }
    return text;
}

} // namespace excerpt::cli
