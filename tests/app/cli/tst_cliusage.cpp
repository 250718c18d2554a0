// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"
#include "tests/app/cli/commandrun.h"
#include "tests/support/quiettest.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace excerpt;

/// Command lines that are refused before anything is looked at.
class CliUsageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        tests::failOnWarnings();
        m_environment = tests::environmentIn(m_folder.path());
    }

    void wrongUsageIsRefusedByName_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("named"); // what the message must say
        const auto row = [](const char *name, const char *arguments, QStringList named) {
            QTest::newRow(name) << QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts)
                                << named;
        };
        row("nothing", "", {u"--help"_s});
        row("no command", "extrat a.pdf", {u"extrat"_s, u"--help"_s});
        row("jobs alone", "jobs", {u"list"_s, u"resume"_s});
        row("jobs of another kind", "jobs stop", {u"list"_s, u"clean"_s});
        row("no document", "extract", {u"document"_s, u"--request"_s});
        row("no document to split", "split --output-dir d", {u"document"_s});
        row("unknown option", "extract a.pdf --colour", {u"colour"_s, u"extract --help"_s});
        row("value is missing", "extract a.pdf --engine", {u"engine"_s});
        row("flag with a value", "extract a.pdf --resume=yes", {u"resume"_s});
        row("two documents", "extract a.pdf b.pdf", {u"b.pdf"_s});
        row("option of another command", "split a.pdf --output-dir d --prompt x",
            {u"--prompt"_s, u"split"_s});
        row("schema", "extract a.pdf --schema s.json", {u"--schema"_s, u"version"_s});
        row("batch size", "extract a.pdf --batch-size 5", {u"--batch-size"_s});
        row("in flight", "extract a.pdf --max-in-flight 4", {u"--max-in-flight"_s});
        row("memory budget", "extract a.pdf --memory-budget 1M",
            {u"--memory-budget"_s, u"64MiB"_s});
        row("concurrent mode", "extract a.pdf --mode concurrent", {u"--mode"_s, u"concurrent"_s});
        row("hybrid mode", "extract a.pdf --mode hybrid", {u"--mode"_s, u"hybrid"_s});
        row("batch mode", "jobs resume x --mode batch", {u"--mode"_s, u"batch"_s});
        row("openai", "extract a.pdf --engine openai", {u"openai"_s, u"--model"_s});
        row("anthropic", "models --engine anthropic", {u"anthropic"_s, u"gemini"_s});
        row("xlsx", "extract a.pdf --format xlsx", {u"xlsx"_s, u"jsonl"_s});
        row("project", "extract work.excerpt", {u"work.excerpt"_s, u"exists"_s});
        row("project to split", "split work.excerpt --output-dir d", {u"work.excerpt"_s});
        row("address to split", "split https://example.org/a.pdf --output-dir d",
            {u"extract"_s, u"https://example.org/a.pdf"_s});
        row("no output folder", "split a.pdf", {u"--output-dir"_s});
        row("a file like an option", "extract -dash.pdf", {u"“./-dash.pdf”"_s, u"“--”"_s});
        row("two ways to sections", "extract a.pdf --from-bookmarks --from-headings",
            {u"--from-bookmarks"_s, u"--from-headings"_s});
        row("file and pages", "extract a.pdf --sections s.json --pages 1",
            {u"--sections"_s, u"--pages"_s});
        row("level of pages", "extract a.pdf --level 2 --every 2", {u"--level"_s, u"--every"_s});
        row("level of a file", "extract a.pdf --level 2 --sections s",
            {u"--level"_s, u"--sections"_s});
        row("level zero", "extract a.pdf --level 0", {u"--level"_s, u"“0”"_s});
        row("level is no number", "extract a.pdf --from-bookmarks --level x",
            {u"--level"_s, u"“x”"_s});
        row("every zero", "extract a.pdf --every 0", {u"--every"_s, u"“0”"_s});
        row("missing sections file", "extract a.pdf --sections none.json", {u"none.json"_s});
        row("two prompts", "extract a.pdf --prompt x --prompt-file y",
            {u"--prompt"_s, u"--prompt-file"_s});
        row("missing prompt file", "extract a.pdf --prompt-file none.txt", {u"none.txt"_s});
        row("unknown placeholder", "extract a.pdf --prompt {{chapter}}", {u"chapter"_s});
        row("two passwords", "extract a.pdf --password x --password-file y",
            {u"--password"_s, u"--password-file"_s});
        row("missing password file", "extract a.pdf --password-file none", {u"none"_s});
        row("no model", "extract a.pdf --engine gemini --prompt x",
            {u"--model"_s, u"excerpt-cli models"_s});
        row("no prompt", "extract a.pdf --engine gemini --model m", {u"--prompt"_s});
        row("model of the offline engine", "extract a.pdf --model m", {u"--model"_s, u"offline"_s});
        row("models of the offline engine", "models", {u"offline"_s, u"--engine"_s});
        row("no address", "extract a.pdf --engine gemini --model m --prompt x --base-url here",
            {u"here"_s, u"https://"_s});
        row("delay is no number", "extract a.pdf --delay soon", {u"--delay"_s, u"“soon”"_s});
        row("level of the log", "text a.pdf --log-level loud", {u"--log-level"_s, u"“loud”"_s});
        row("log file in no folder", "text a.pdf --log-file /none/x.log", {u"/none/x.log"_s});
        row("no settings file", "text a.pdf --config /none/x.ini", {u"/none/x.ini"_s});
        row("retry without resume", "extract a.pdf --retry-failed", {u"--retry-failed"_s});
        row("request and document", "extract a.pdf --request r.json", {u"a.pdf"_s, u"--request"_s});
        row("request and prompt", "extract --request r.json --prompt x",
            {u"--prompt"_s, u"--request"_s});
        row("missing request", "extract --request none.json", {u"none.json"_s});
        QTest::newRow("empty output") << QStringList{u"extract"_s, u"a.pdf"_s, u"--output"_s, u""_s}
                                      << QStringList{u"--output"_s};
        row("no job named", "jobs resume", {u"ID"_s, u"jobs list"_s});
        row("unknown job", "jobs show 20200101-000000-abcdef", {u"20200101-000000-abcdef"_s});
        row("unknown job to go on with", "jobs resume 20200101-000000-abcdef",
            {u"20200101-000000-abcdef"_s});
        row("clean one and all", "jobs clean x --all", {u"--all"_s});
        for (const char *option :
             {"--sections s", "--from-bookmarks", "--from-headings", "--level 1", "--pages 1",
              "--every 1", "--prompt x", "--prompt-file x", "--no-frame", "--engine gemini",
              "--model m", "--base-url http://x", "--temperature 1", "--max-output-tokens 1",
              "--transport inline"}) {
            const QStringList words = QString::fromLatin1(option).split(u' ');
            QTest::addRow("resume with %s", option)
                << QStringList{u"jobs"_s, u"resume"_s, u"x"_s} + words
                << QStringList{words.first(), u"jobs resume"_s};
        }
    }
    void wrongUsageIsRefusedByName()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QStringList, named);
        m_environment.insert(u"GEMINI_API_KEY"_s, u"key"_s);
        const auto run = tests::runCommand(arguments, m_environment);
        QCOMPARE(run.status, 2);
        QCOMPARE(run.output, QByteArray());
        const QString message = QString::fromUtf8(run.errors);
        QCOMPARE(message.count(u'\n'), 1); // one sentence or two on one line
        for (const QString &word : named)
            QVERIFY2(message.contains(word), qPrintable(message));
        QVERIFY(!QDir(m_folder.filePath(u"state"_s)).exists());
    }

    void aBadVariableIsRefusedWithWhatIsAllowed()
    {
        m_environment.insert(u"WORKER_TIMEOUT"_s, u"half an hour"_s);
        const auto run =
            tests::runCommand({u"extract"_s, u"a.pdf"_s, u"--timeout"_s, u"60"_s}, m_environment);
        QCOMPARE(run.status, 2);
        QVERIFY(run.errors.contains("WORKER_TIMEOUT"));
        QVERIFY(run.errors.contains("half an hour"));
    }

    void theConcurrentModeIsRefusedByTheNameOfItsVariable()
    {
        m_environment.insert(u"ENABLE_MEMORY_EFFICIENT_PROCESSING"_s, u"false"_s);
        m_environment.insert(u"ENABLE_CONCURRENT_PROCESSING"_s, u"true"_s);
        const auto run = tests::runCommand({u"extract"_s, u"a.pdf"_s}, m_environment);
        QCOMPARE(run.status, 2);
        QVERIFY(run.errors.contains("ENABLE_MEMORY_EFFICIENT_PROCESSING"));
    }

    void aBadServerAddressInAVariableIsRefusedByName()
    {
        m_environment.insert(u"GEMINI_API_KEY"_s, u"key"_s);
        m_environment.insert(u"GOOGLE_GEMINI_BASE_URL"_s, u"example"_s);
        const auto run = tests::runCommand(
            {u"models"_s, u"--engine"_s, u"gemini"_s, u"--base-url"_s, u"http://127.0.0.1:9"_s},
            m_environment);
        QCOMPARE(run.status, 2);
        QVERIFY(run.errors.contains("GOOGLE_GEMINI_BASE_URL"));
    }

    void withoutAKeyTheEngineSaysWhichVariableToSet()
    {
        const auto run =
            tests::runCommand({u"models"_s, u"--engine"_s, u"gemini"_s}, m_environment);
        QCOMPARE(run.status, 5);
        QVERIFY2(run.errors.contains("GEMINI_API_KEY"), run.errors.constData());
    }

    void theStrongestOfSeveralStatusesCounts_data()
    {
        QTest::addColumn<QList<int>>("statuses");
        QTest::addColumn<int>("strongest");
        QTest::newRow("none") << QList<int>{} << 0;
        QTest::newRow("sections") << QList<int>{3} << 3;
        QTest::newRow("document and sections") << QList<int>{3, 4} << 4;
        QTest::newRow("engine and document") << QList<int>{4, 5, 3} << 5;
        QTest::newRow("output and engine") << QList<int>{6, 5} << 6;
        QTest::newRow("interrupted and output") << QList<int>{6, 130, 3} << 130;
        QTest::newRow("internal and all") << QList<int>{143, 1, 6} << 1;
    }
    void theStrongestOfSeveralStatusesCounts()
    {
        QFETCH(const QList<int>, statuses);
        QFETCH(const int, strongest);
        QCOMPARE(cli::strongestStatus({statuses.begin(), statuses.end()}), strongest);
    }

    void signalsHaveTheStatusesOfTheShell()
    {
        QCOMPARE(cli::exitStatusOfSignal(SIGINT), 130);
        QCOMPARE(cli::exitStatusOfSignal(SIGTERM), 143);
        QCOMPARE(cli::exitStatusOfSignal(SIGHUP), 129);
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

QTEST_GUILESS_MAIN(CliUsageTest)
#include "tst_cliusage.moc"
