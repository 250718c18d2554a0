// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace excerpt::cli {

namespace {

/// First words of the commands ("jobs" once) or, behind a first word, the second ones.
QStringList words(const QString &first = {})
{
    QStringList result;
    for (const Command &command : commands()) {
        const QStringList parts = QString::fromLatin1(command.name).split(u' ');
        if (first.isEmpty())
            result += parts.first();
        else if (parts.first() == first && parts.size() > 1)
            result += parts.last();
    }
    result.removeDuplicates();
    return result;
}

QString dashed(const Command &command)
{
    QStringList names;
    for (const char *name : command.options)
        names += u"--"_s + QLatin1StringView(name);
    return names.join(u' ');
}

QString summaryOf(const QString &word)
{
    for (const Command &command : commands()) {
        if (QLatin1StringView(command.name) == word)
            return QCoreApplication::translate("Commands", command.summary);
    }
    return QCoreApplication::translate("Completion", "List, show, resume and remove jobs.");
}

/// For single quotes of a shell.
QString singleQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

/// A description in zsh's `_arguments`: brackets and colons have meaning there.
QString zshText(QString text)
{
    return text.replace(u'\\', u"\\\\"_s)
        .replace(u'[', u"\\["_s)
        .replace(u']', u"\\]"_s)
        .replace(u':', u"\\:"_s);
}

QString zshSpec(const Option &option)
{
    QString spec = u"--"_s + option.name + u'[' + zshText(option.help) + u']';
    switch (option.kind) {
    case ValueKind::Flag: break;
    case ValueKind::Text: spec += u':' + option.valueName + u": "_s; break;
    case ValueKind::Choice:
        spec += u':' + option.valueName + u":("_s + option.choices.join(u' ') + u')';
        break;
    case ValueKind::File: spec += u':' + option.valueName + u":_files"_s; break;
    case ValueKind::Folder: spec += u':' + option.valueName + u":_files -/"_s; break;
    }
    return spec;
}

} // namespace

QString bashCompletion()
{
    QString text =
        u"# bash completion for excerpt-cli, made from its table of options\n"
        u"_excerpt_cli()\n{\n"
        u"    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}\n"
        u"    local command=${COMP_WORDS[1]} choices=\n"
        u"    [ \"$command\" = jobs ] && command=\"jobs ${COMP_WORDS[2]}\"\n"
        u"    COMPREPLY=()\n"
        u"    case $previous in\n"_s;
    for (const QString &name : optionNames()) {
        const Option option = *findOption(name);
        QString action;
        switch (option.kind) {
        case ValueKind::Flag: continue;
        case ValueKind::Text: action = u"return"_s; break;
        case ValueKind::Choice:
            action = u"COMPREPLY=($(compgen -W '%1' -- \"$current\")); return"_s.arg(
                option.choices.join(u' '));
            break;
        case ValueKind::File:
            action = u"compopt -o filenames; COMPREPLY=($(compgen -f -- \"$current\")); return"_s;
            break;
        case ValueKind::Folder:
            action = u"compopt -o filenames; COMPREPLY=($(compgen -d -- \"$current\")); return"_s;
            break;
        }
        text += u"    --%1) %2 ;;\n"_s.arg(name, action);
    }
    text += u"    esac\n    if [ \"$COMP_CWORD\" -eq 1 ]; then\n        choices='%1'\n"
            u"    elif [ \"$COMP_CWORD\" -eq 2 ] && [ \"${COMP_WORDS[1]}\" = jobs ]; then\n"
            u"        choices='%2'\n    else\n        case $command in\n"_s.arg(
                words().join(u' ') + u" --help --version"_s, words(u"jobs"_s).join(u' '));
    for (const Command &command : commands()) {
        text += u"        '%1') choices='%2' ;;\n"_s.arg(QLatin1StringView(command.name),
                                                         dashed(command));
    }
    text += u"        esac\n    fi\n"
            u"    if [[ $current == -* || $COMP_CWORD -eq 1 || \"$command\" == jobs* ]]; then\n"
            u"        COMPREPLY=($(compgen -W \"$choices\" -- \"$current\"))\n"
            u"    else\n"
            u"        compopt -o filenames\n"
            u"        COMPREPLY=($(compgen -f -- \"$current\"))\n"
            u"    fi\n}\ncomplete -F _excerpt_cli excerpt-cli\n"_s;
    return text;
}

QString zshCompletion()
{
    const auto described = [](const QStringList &names, const QString &prefix) {
        QStringList result;
        for (const QString &name : names)
            result += singleQuoted(name + u':' + zshText(summaryOf(prefix + name)));
        return result.join(u' ');
    };
    QString text = u"#compdef excerpt-cli\n# made from the table of options of excerpt-cli\n"
                   u"local -a names\nlocal command=$words[2] first=2\n"
                   u"if (( CURRENT == 2 )); then\n    names=(%1)\n"
                   u"    _describe command names\n    return\nfi\n"
                   u"if [[ $command == jobs ]]; then\n"
                   u"    if (( CURRENT == 3 )); then\n        names=(%2)\n"
                   u"        _describe command names\n        return\n    fi\n"
                   u"    command=\"jobs $words[3]\" first=3\nfi\n"
                   u"shift $((first - 1)) words\n(( CURRENT -= first - 1 ))\n"
                   u"case $command in\n"_s.arg(described(words(), {}),
                                               described(words(u"jobs"_s), u"jobs "_s));
    for (const Command &command : commands()) {
        text += u"'%1')\n    _arguments -s"_s.arg(QLatin1StringView(command.name));
        for (const char *name : command.options)
            text += u" \\\n        "_s + singleQuoted(zshSpec(optionNamed(name)));
        if (command.maximumArguments > 0) {
            const bool takesFile = QLatin1StringView(command.name).contains(u' ') == false;
            text += u" \\\n        "_s +
                    singleQuoted(u"1:%1:%2"_s.arg(zshText(QString::fromLatin1(command.arguments)),
                                                  takesFile ? u"_files"_s : u" "_s));
        }
        text += u"\n    ;;\n"_s;
    }
    return text + u"esac\n"_s;
}

QString fishCompletion()
{
    QString text = u"# fish completion for excerpt-cli, made from its table of options\n"
                   u"complete -c excerpt-cli -n __fish_use_subcommand -l version\n"
                   u"complete -c excerpt-cli -n __fish_use_subcommand -l help\n"_s;
    for (const QString &word : words()) {
        text += u"complete -c excerpt-cli -f -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(
            word, singleQuoted(summaryOf(word)));
    }
    const QStringList jobs = words(u"jobs"_s);
    for (const QString &word : jobs) {
        text += u"complete -c excerpt-cli -f -n '__fish_seen_subcommand_from jobs; and not "
                u"__fish_seen_subcommand_from %1' -a %2 -d %3\n"_s.arg(
                    jobs.join(u' '), word, singleQuoted(summaryOf(u"jobs "_s + word)));
    }
    for (const Command &command : commands()) {
        const QString condition = u"__fish_seen_subcommand_from "_s +
                                  QString::fromLatin1(command.name)
                                      .replace(u' ', u"; and __fish_seen_subcommand_from "_s);
        for (const char *name : command.options) {
            const Option option = optionNamed(name);
            QString rest;
            switch (option.kind) {
            case ValueKind::Flag: break;
            case ValueKind::Text: rest = u" -x"_s; break;
            case ValueKind::Choice:
                rest = u" -x -a "_s + singleQuoted(option.choices.join(u' '));
                break;
            case ValueKind::File: rest = u" -r"_s; break;
            case ValueKind::Folder: rest = u" -x -a '(__fish_complete_directories)'"_s; break;
            }
            text += u"complete -c excerpt-cli -n %1 -l %2%3 -d %4\n"_s.arg(
                singleQuoted(condition), option.name, rest, singleQuoted(option.help));
        }
    }
    return text;
}

} // namespace excerpt::cli
