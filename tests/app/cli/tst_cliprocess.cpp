// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/fakegemini.h"
#include "tests/support/quiettest.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace excerpt;
using namespace excerpt::tests;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class CliProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        tests::failOnWarnings();
        m_home = std::make_unique<QTemporaryDir>();
        m_environment = programEnvironment(m_home->path());
        m_sample = sourceFile(u"resources/sample.pdf"_s);
        m_output = m_home->filePath(u"out.json"_s);
    }

    void theProgramLinksNoWindowAndNoPdfLibrary()
    {
        QProcess ldd;
        ldd.start(u"ldd"_s, {qEnvironmentVariable("EXCERPT_CLI")});
        QVERIFY(ldd.waitForFinished());
        const QByteArray libraries = ldd.readAllStandardOutput().toLower();
        QVERIFY(libraries.contains("libqt6core"));
        for (const char *name : {"qt6gui", "qt6widgets", "poppler", "libqpdf", "x11", "wayland"})
            QVERIFY2(!libraries.contains(name), name);
    }

    void theVersionIsOneLine()
    {
        Program program(m_environment, {u"--version"_s});
        QCOMPARE(program.status(), 0);
        QVERIFY(program.output().startsWith("excerpt-cli "));
        QCOMPARE(program.output().count('\n'), 1);
        QCOMPARE(program.errors(), QByteArray());
    }

    void whatIsWrongIsOneLine()
    {
        Program program(m_environment, {u"frobnicate"_s});
        QCOMPARE(program.status(), 2);
        QCOMPARE(program.errors().count('\n'), 1);
    }

    void aRunThatCannotBeginWaitsForItsHash()
    {
        // Long enough to hash that the rest is over first; more often than chance needs.
        const QString document = m_home->filePath(u"long.pdf"_s);
        QVERIFY(QFile::copy(m_sample, document));
        QFile file(document);
        QVERIFY(file.open(QIODevice::Append));
        QVERIFY(file.write(QByteArray(8'000'000, '\n') + contentOf(m_sample).right(40)) > 0);
        file.close();
        for (int i = 0; i < 8; ++i) {
            Program program(m_environment,
                            {u"extract"_s, document, u"--job-dir"_s, u"/proc/none"_s});
            QCOMPARE(program.status(), 6);
        }
    }

    void aSignalEndsTheRunAndKeepsWhatWasFinished_data() { addEndingSignals(); }
    void aSignalEndsTheRunAndKeepsWhatWasFinished()
    {
        QFETCH(const int, signal);
        QFETCH(const int, status);
        Program program(m_environment,
                        {u"extract"_s, m_sample, u"--delay"_s, u"3000"_s, u"--output"_s, m_output});
        QVERIFY(program.waitForErrors("Closed original PDF stream"));
        program.signal(signal);
        QCOMPARE(program.status(), status);
        QVERIFY2(program.errors().contains("jobs resume"), program.errors().constData());
        QCOMPARE(statuses().count(u"succeeded"_s), 1);
        QVERIFY(statuses().size() > 1);

        const QString job = onlyJob("interrupted");
        Program resumed(m_environment, {u"jobs"_s, u"resume"_s, job, u"--delay"_s, u"0"_s});
        QCOMPARE(resumed.status(), 0);
        QVERIFY2(!resumed.errors().contains("Processing section 1/"), resumed.errors().constData());
        QCOMPARE(statuses().count(u"succeeded"_s), statuses().size());
        QVERIFY(!onlyJob("finished").isEmpty());
    }

    void anInterruptedRunGoesOnWithResume()
    {
        Program program(m_environment, {u"extract"_s, m_sample, u"--delay"_s, u"3000"_s});
        QVERIFY(program.waitForErrors("Closed original PDF stream"));
        program.signal(SIGKILL);
        QCOMPARE(program.status(), -1);
        Program resumed(m_environment,
                        {u"extract"_s, m_sample, u"--resume"_s, u"--output"_s, m_output});
        QCOMPARE(resumed.status(), 0);
        QVERIFY2(resumed.errors().contains("Going on with the job"), resumed.errors().constData());
        QVERIFY(!resumed.errors().contains("Processing section 1/"));
        QCOMPARE(statuses().count(u"succeeded"_s), statuses().size());
    }

    void linesAreWrittenAsSectionsFinish()
    {
        Program program(m_environment, {u"extract"_s, m_sample, u"--delay"_s, u"3000"_s,
                                        u"--format"_s, u"jsonl"_s});
        QVERIFY(program.waitForOutput("\n"));
        QVERIFY(program.isRunning());
        program.signal(SIGINT);
        QCOMPARE(program.status(), 130);
        const QList<QByteArray> lines = program.output().trimmed().split('\n');
        QVERIFY(lines.size() > 1);
        for (const QByteArray &line : lines)
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
    }

    void anOutputThatIsFullOrClosedIsSix_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("full device") << u"\"$EXCERPT_CLI\" extract \"$SAMPLE\" > /dev/full"_s;
        QTest::newRow("full device by name")
            << u"\"$EXCERPT_CLI\" extract \"$SAMPLE\" --output /dev/full"_s;
        QTest::newRow("lines to a full device")
            << u"\"$EXCERPT_CLI\" extract \"$SAMPLE\" --format jsonl > /dev/full"_s;
        QTest::newRow("text to a full device")
            << u"\"$EXCERPT_CLI\" text \"$SAMPLE\" > /dev/full"_s;
        QTest::newRow("sections to a full device")
            << u"\"$EXCERPT_CLI\" sections \"$SAMPLE\" > /dev/full"_s;
        QTest::newRow("help to a full device") << u"\"$EXCERPT_CLI\" --help > /dev/full"_s;
        QTest::newRow("closed") << u"\"$EXCERPT_CLI\" extract \"$SAMPLE\" >&-"_s;
        QTest::newRow("a reader that is gone")
            << u"{ sleep 0.3; \"$EXCERPT_CLI\" sections \"$SAMPLE\"; echo $? > status; } | :; "
               "exit $(cat status)"_s;
    }
    void anOutputThatIsFullOrClosedIsSix()
    {
        QFETCH(const QString, command);
        m_environment.insert(u"EXCERPT_CLI"_s, qEnvironmentVariable("EXCERPT_CLI"));
        m_environment.insert(u"SAMPLE"_s, m_sample);
        QProcess shell;
        shell.setProcessEnvironment(m_environment);
        shell.setWorkingDirectory(m_home->path());
        shell.start(u"bash"_s, {u"-c"_s, command});
        QVERIFY(shell.waitForFinished());
        const QByteArray errors = shell.readAllStandardError();
        QVERIFY2(shell.exitCode() == 6, errors.constData());
        QVERIFY2(errors.contains("output") || errors.contains("/dev/full"), errors.constData());
    }

    void aPasswordCannotBeReadFromTheProcessList()
    {
        Program program(m_environment, {u"extract"_s, m_sample, u"--delay"_s, u"3000"_s,
                                        u"--password"_s, u"geheim1"_s, u"--password=geheim2"_s});
        QVERIFY(program.waitForErrors("Closed original PDF stream"));
        const QByteArray arguments = contentOf(u"/proc/%1/cmdline"_s.arg(program.id()));
        QVERIFY(arguments.contains("--password"));
        QVERIFY2(!arguments.contains("geheim"), arguments.constData());
        program.signal(SIGINT);
        QCOMPARE(program.status(), 130);
        QVERIFY(!somewhereBelowHome("geheim"));
    }

    void theKeyIsWrittenNowhere()
    {
        FakeGemini server({.key = "verborgen-7f3a"});
        useGemini(server, u"verborgen-7f3a"_s);
        Program program(m_environment,
                        {u"extract"_s, m_sample, u"--engine"_s, u"gemini"_s, u"--model"_s,
                         u"fake-flash"_s, u"--prompt"_s, u"Say it."_s, u"--output"_s, m_output,
                         u"--log-level"_s, u"debug"_s, u"--log-file"_s,
                         m_home->filePath(u"run.log"_s), u"--transport"_s, u"upload"_s});
        const int status = program.status();
        QVERIFY2(status == 0, program.errors().constData());
        QVERIFY(!program.errors().contains("verborgen"));
        QVERIFY(!somewhereBelowHome("verborgen"));
        QVERIFY(contentOf(m_home->filePath(u"run.log"_s)).contains("to Gemini AI"));
        QCOMPARE(server.storedFiles(), QStringList());
        QCOMPARE(server.violations(), QStringList());
    }

    void modelsAreListedWithTheirLimits()
    {
        FakeGemini server;
        useGemini(server, u"test-key"_s);
        Program program(m_environment, {u"models"_s, u"--engine"_s, u"gemini"_s});
        QCOMPARE(program.status(), 0);
        QVERIFY(!program.output().isEmpty());
        for (const QByteArray &line : program.output().trimmed().split('\n'))
            QCOMPARE(line.split('\t').size(), 4);
    }

    void anEngineThatRefusesTheKeyIsFiveAndWritesNothing()
    {
        FakeGemini server;
        useGemini(server, u"another-key"_s);
        Program program(m_environment, geminiExtract());
        QCOMPARE(program.status(), 5);
        QVERIFY2(program.errors().contains("GEMINI_API_KEY") || program.errors().contains("key"),
                 program.errors().constData());
        QVERIFY(!QFile::exists(m_output));
    }

    void whatAKilledRunUploadedIsDeletedByTheNextStart()
    {
        FakeGemini server({.faults = {{1, "hang", {}, "generate"}}});
        useGemini(server, u"test-key"_s);
        {
            Program program(m_environment, geminiExtract());
            QTRY_COMPARE_WITH_TIMEOUT(server.callsSeen("generate"), 1, patienceMs);
            program.signal(SIGKILL);
            QCOMPARE(program.status(), -1);
        }
        QCOMPARE(server.storedFiles().size(), 1);
        QVERIFY2(jobsList().contains("1 file left at Gemini"), jobsList().constData());

        m_environment.remove(u"GEMINI_API_KEY"_s);
        Program without(m_environment, {u"extract"_s, m_sample, u"--output"_s, m_output});
        QCOMPARE(without.status(), 0);
        QCOMPARE(server.storedFiles().size(), 1);

        m_environment.insert(u"GEMINI_API_KEY"_s, u"test-key"_s);
        Program with(m_environment, {u"extract"_s, m_sample, u"--output"_s, m_output});
        QCOMPARE(with.status(), 0);
        QCOMPARE(server.storedFiles(), QStringList());
        QVERIFY(!jobsList().contains("left at Gemini"));
    }

    void theFirstCtrlCDeletesTheUploadAndTheSecondEndsAtOnce()
    {
        FakeGemini server(
            {.faults = {{1, "hang", {}, "generate"}, {1, "hang", {}, "delete", 100}}});
        useGemini(server, u"test-key"_s);
        Program program(m_environment, geminiExtract());
        QTRY_COMPARE_WITH_TIMEOUT(server.callsSeen("generate"), 1, patienceMs);
        program.signal(SIGINT);
        QVERIFY(program.waitForErrors("Deleting 1 upload."));
        QTRY_COMPARE_WITH_TIMEOUT(server.callsSeen("delete"), 1, patienceMs);
        QElapsedTimer clock;
        clock.start();
        program.signal(SIGINT);
        QCOMPARE(program.status(), 130);
        QVERIFY2(clock.elapsed() < 5'000, "the clean-up has ten seconds, this took as long");
        QVERIFY(!QFile::exists(m_output));

        server.setFaults({});
        const QString job = onlyJob("interrupted");
        Program clean(m_environment, {u"jobs"_s, u"clean"_s, job});
        QCOMPARE(clean.status(), 0);
        QCOMPARE(server.storedFiles(), QStringList());
        QVERIFY(jobsList().isEmpty());
    }

    void aJobFolderThatCannotBeMadeIsSixAndTheProgramEnds()
    {
        // The document is being hashed on another thread when the program ends.
        for (int run = 0; run < 10; ++run) {
            Program program(m_environment, {u"extract"_s, m_sample, u"--output"_s, m_output,
                                            u"--job-dir"_s, m_sample + u"/jobs"_s});
            QCOMPARE(program.status(), 6);
            QVERIFY2(program.errors().contains("sample.pdf"), program.errors().constData());
        }
        QVERIFY(!QFile::exists(m_output));
    }

    void oneJobBelongsToOneProcess()
    {
        Program program(m_environment, {u"extract"_s, m_sample, u"--delay"_s, u"3000"_s});
        QVERIFY(program.waitForErrors("Closed original PDF stream"));
        const QString job = onlyJob("running");
        Program second(m_environment, {u"jobs"_s, u"resume"_s, job});
        QCOMPARE(second.status(), 2);
        QVERIFY2(second.errors().contains(job.toUtf8()), second.errors().constData());
        Program clean(m_environment, {u"jobs"_s, u"clean"_s, job});
        QCOMPARE(clean.status(), 2);
        program.signal(SIGINT);
        QCOMPARE(program.status(), 130);
    }

private:
    void useGemini(const FakeGemini &server, const QString &key)
    {
        m_environment.insert(u"GEMINI_API_KEY"_s, key);
        m_environment.insert(u"GOOGLE_GEMINI_BASE_URL"_s, server.baseUrl());
    }
    QStringList geminiExtract() const
    {
        return {u"extract"_s,     m_sample,        u"--engine"_s, u"gemini"_s,
                u"--model"_s,     u"fake-flash"_s, u"--prompt"_s, u"Say it."_s,
                u"--transport"_s, u"upload"_s,     u"--output"_s, m_output};
    }
    QStringList statuses() const
    {
        QStringList result;
        const auto sections =
            QJsonDocument::fromJson(contentOf(m_output)).object().value(u"sections"_s).toArray();
        for (const auto &section : sections)
            result += section.toObject().value(u"status"_s).toString();
        return result;
    }
    QByteArray jobsList() const
    {
        Program program(m_environment, {u"jobs"_s, u"list"_s});
        return program.status() == 0 ? program.output() : QByteArray();
    }
    /// The id of the job of that state; empty when there is not exactly one.
    QString onlyJob(const QByteArray &state) const
    {
        QStringList ids;
        for (const QByteArray &line : jobsList().split('\n')) {
            if (line.split('\t').value(1) == state)
                ids += QString::fromUtf8(line.split('\t').first());
        }
        return ids.size() == 1 ? ids.first() : QString();
    }
    bool somewhereBelowHome(const QByteArray &text) const
    {
        QDirIterator files(m_home->path(), QDir::Files | QDir::Hidden,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            if (contentOf(files.next()).contains(text))
                return true;
        }
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;
    QString m_sample;
    QString m_output;
};

QTEST_GUILESS_MAIN(CliProcessTest)
#include "tst_cliprocess.moc"
