// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/help.h"
#include "core/settings/settingstable.h"
#include "tests/app/cli/commandrun.h"
#include "tests/support/quiettest.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;
using namespace excerpt::cli;

namespace {

bool names(const QString &text, const QString &option)
{
    return text.contains(
        QRegularExpression(u"--%1(?![a-z-])"_s.arg(QRegularExpression::escape(option))));
}

} // namespace

class CliHelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void everyCommandExplainsItselfWithExamples_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(commands().size()); ++i)
            QTest::newRow(commands()[std::size_t(i)].name) << i;
    }
    void everyCommandExplainsItselfWithExamples()
    {
        QFETCH(const int, index);
        const Command &command = commands()[std::size_t(index)];
        const auto run =
            tests::runCommand(QString::fromLatin1(command.name).split(u' ') << u"--help"_s, {});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.errors, QByteArray());
        const QString help = QString::fromUtf8(run.output);
        QVERIFY(!command.examples.empty());
        for (const Example &example : command.examples)
            QVERIFY2(help.contains(QString::fromUtf8(example.command)), example.command);
        for (const char *option : command.options)
            QVERIFY2(names(help, QString::fromLatin1(option)), option);
        for (const QString &line : help.split(u'\n')) {
            const bool isExample = line.trimmed().startsWith("excerpt-cli"_L1);
            QVERIFY2(line.size() <= 80 || isExample, qPrintable(line));
        }
    }

    void theHelpNamesCommandsVariablesAndStatuses()
    {
        const auto run = tests::runCommand({u"--help"_s}, {});
        QCOMPARE(run.status, 0);
        const QString help = QString::fromUtf8(run.output);
        for (const Command &command : commands())
            QVERIFY2(help.contains(QLatin1StringView(command.name)), command.name);
        for (const char *variable :
             {"ALL_PROXY", "ENABLE_MEMORY_EFFICIENT_PROCESSING", "ENABLE_CONCURRENT_PROCESSING",
              "SECTION_PROCESSING_DELAY_SECONDS", "FORCE_GARBAGE_COLLECTION", "WORKER_TIMEOUT",
              "GEMINI_API_KEY", "GOOGLE_API_KEY", "GOOGLE_GEMINI_BASE_URL", "OPENAI_API_KEY",
              "OPENAI_BASE_URL"})
            QVERIFY2(help.contains(QLatin1StringView(variable)), variable);
        for (const char *status : {"0", "1", "2", "3", "4", "5", "6", "129", "130", "143"})
            QVERIFY2(
                help.contains(QRegularExpression(u"\\n  %1 "_s.arg(QLatin1StringView(status)))),
                status);
    }

    void whatLaterVersionsBringIsNotShown()
    {
        QString everything =
            programHelp(80) + manPage() + bashCompletion() + zshCompletion() + fishCompletion();
        for (const Command &command : commands())
            everything += commandHelp(command, 80);
        for (const LaterSetting &later : laterSettings) {
            if (later.option)
                QVERIFY2(!names(everything, QString::fromLatin1(later.option)), later.option);
        }
        for (const char *word : {"xlsx", "anthropic", "hybrid", "batch"})
            QVERIFY2(!everything.contains(QLatin1StringView(word), Qt::CaseInsensitive), word);
    }

    void everyGeneratedTextNamesEveryOption_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"man", "bash", "zsh", "fish"})
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void everyGeneratedTextNamesEveryOption()
    {
        QFETCH(const QString, kind);
        const auto run = tests::runCommand({u"generate"_s, kind}, {});
        QCOMPARE(run.status, 0);
        QString text = QString::fromUtf8(run.output);
        text.replace(u"\\-"_s, u"-"_s);
        for (const Command &command : commands()) {
            for (const char *option : command.options) {
                const QString name = QString::fromLatin1(option);
                QVERIFY2(names(text, name) || (kind == "fish"_L1 && text.contains(u"-l "_s + name)),
                         option);
            }
        }
    }

    void theManPageIsCleanToItsReader()
    {
        const QString path = writeText(u"excerpt-cli.1"_s, manPage());
        QProcess mandoc;
        mandoc.start(u"mandoc"_s, {u"-T"_s, u"lint"_s, u"-W"_s, u"warning"_s, path});
        QVERIFY(mandoc.waitForFinished());
        QCOMPARE(QString::fromUtf8(mandoc.readAllStandardOutput() + mandoc.readAllStandardError()),
                 QString());
        QCOMPARE(mandoc.exitCode(), 0);
        mandoc.start(u"mandoc"_s, {u"-T"_s, u"utf8"_s, path});
        QVERIFY(mandoc.waitForFinished());
        // Bold letters are struck twice.
        const QString shown = QString::fromUtf8(mandoc.readAllStandardOutput())
                                  .remove(QRegularExpression(u".\x08"_s));
        QVERIFY2(shown.contains(u"excerpt-cli extract book.pdf --output book.json"_s),
                 qPrintable(shown));
    }

    void theCompletionsAreAcceptedByTheirShells_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::addColumn<QString>("text");
        QTest::newRow("bash") << u"bash"_s << bashCompletion();
        QTest::newRow("zsh") << u"zsh"_s << zshCompletion();
        QTest::newRow("fish") << u"fish"_s << fishCompletion();
    }
    void theCompletionsAreAcceptedByTheirShells()
    {
        QFETCH(const QString, shell);
        QFETCH(const QString, text);
        if (QStandardPaths::findExecutable(shell).isEmpty())
            QSKIP("this shell is not installed");
        QProcess process;
        process.start(shell, {u"-n"_s, writeText(shell, text)});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.readAllStandardError(), QByteArray());
        QCOMPARE(process.exitCode(), 0);
    }

    void bashCompletesCommandsOptionsAndValues_data()
    {
        QTest::addColumn<QString>("words"); // the last one is being written
        QTest::addColumn<QStringList>("completions");
        QTest::newRow("command") << u"excerpt-cli sp"_s << QStringList{u"split"_s};
        QTest::newRow("job command") << u"excerpt-cli jobs re"_s << QStringList{u"resume"_s};
        QTest::newRow("option") << u"excerpt-cli extract --max"_s
                                << QStringList{u"--max-output-tokens"_s};
        QTest::newRow("option of a job command")
            << u"excerpt-cli jobs clean --a"_s << QStringList{u"--all"_s};
        QTest::newRow("value") << u"excerpt-cli extract --engine off"_s
                               << QStringList{u"offline"_s};
        QTest::newRow("format") << u"excerpt-cli extract --format js"_s
                                << QStringList{u"json"_s, u"jsonl"_s};
    }
    void bashCompletesCommandsOptionsAndValues()
    {
        QFETCH(const QString, words);
        QFETCH(const QStringList, completions);
        const QString script = writeText(u"completion.bash"_s, bashCompletion());
        const QString command =
            u"source %1; COMP_WORDS=(%2); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "
            "_excerpt_cli 2>/dev/null; printf '%s\\n' \"${COMPREPLY[@]}\""_s.arg(script, words);
        QProcess bash;
        bash.start(u"bash"_s, {u"-c"_s, command});
        QVERIFY(bash.waitForFinished());
        QCOMPARE(QString::fromUtf8(bash.readAllStandardOutput()).trimmed().split(u'\n'),
                 completions);
    }

private:
    QString writeText(const QString &name, const QString &text)
    {
        QFile file(m_folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(text.toUtf8());
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CliHelpTest)
#include "tst_clihelp.moc"
