// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way: a PDF, the helper, the engines, a provider that is strict, and a journal.
#include "core/engines/gemini/geminiengine.h"
#include "core/journal/job.h"
#include "core/pipeline/loglines.h"
#include "core/pipeline/pipeline.h"
#include "tests/support/enginedoubles.h"
#include "tests/support/fakegemini.h"
#include "tests/support/pdfgenerator.h"
#include "tests/support/quiettest.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace excerpt;
using namespace excerpt::tests;
using namespace std::chrono_literals;

namespace {

/// The lines of the category excerpt.pipeline while this lives.
class PipelineLog
{
public:
    PipelineLog()
    {
        s_lines.clear();
        s_previous = qInstallMessageHandler(keep);
    }
    PipelineLog(const PipelineLog &) = delete;
    PipelineLog &operator=(const PipelineLog &) = delete;
    ~PipelineLog() { qInstallMessageHandler(s_previous); }

    /// The 8 hex digits of upload names as ########.
    QStringList lines() const
    {
        static const QRegularExpression hex(u"_[0-9a-f]{8}\\.pdf"_s);
        const std::scoped_lock lock(s_mutex);
        return QStringList(s_lines).replaceInStrings(hex, u"_########.pdf"_s);
    }

private:
    static void keep(QtMsgType type, const QMessageLogContext &context, const QString &text)
    {
        if (QLatin1StringView(context.category) != "excerpt.pipeline"_L1) {
            s_previous(type, context, text);
            return;
        }
        const std::scoped_lock lock(s_mutex);
        s_lines.append(text);
    }

    static inline std::mutex s_mutex;
    static inline QStringList s_lines;
    static inline QtMessageHandler s_previous = nullptr;
};

/// Pages of text with a marker each, in the middle: at the top it would be taken for a running
/// head.
PdfSpec markedPages(int pages)
{
    PdfSpec spec;
    spec.pages = pages;
    spec.linesPerPage = 20;
    spec.page = [spec](int page) {
        PdfPageSpec content = fillerPage(spec, page);
        content.lines.at(10).text += u" MARKER-%1"_s.arg(page);
        return content;
    };
    return spec;
}

/// A document of sections of two pages, every page with a marker.
class Book
{
public:
    explicit Book(int sections)
    {
        const PdfSpec spec = markedPages(2 * sections);
        if (!writePdf(path(), spec))
            qFatal("cannot write the document");
        m_sections.documentName = u"book.pdf"_s;
        m_sections.documentPages = spec.pages;
        for (int i = 1; i <= sections; ++i) {
            Section section;
            section.id = {u"s%1"_s.arg(i)};
            section.name = u"Lesson %1"_s.arg(i);
            section.pages = PageRange(PageNumber{2 * i - 1}, PageNumber{2 * i});
            m_sections.sections.push_back(section);
        }
    }

    QString path() const { return m_folder.filePath(u"book.pdf"_s); }
    QString jobsFolder() const { return m_folder.filePath(u"jobs"_s); }
    const SectionList &sections() const { return m_sections; }

private:
    QTemporaryDir m_folder;
    SectionList m_sections;
};

/// One run of a book as the command line makes it, with its journal.
class Run
{
public:
    Run(const Book &book, EngineSettings engine) : m_book(book)
    {
        JobRecord record;
        record.documentPath = book.path();
        record.sections = book.sections();
        record.prompt = u"Summarise {{section}}."_s;
        record.engine = engine;
        auto made = Job::create(diskStorage(), book.jobsFolder(), record);
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        job = std::move(*made);
        work.jobId = job->record().id;
        work.workFolder = job->folder();
        work.document.path = book.path();
        work.sections = job->sections();
        work.prompt = *PromptTemplate::create(record.prompt, false);
        work.engine = engine;
        work.run.sectionDelay = std::chrono::milliseconds(0);
    }

    RunSummary toEnd()
    {
        return Pipeline::run(work, {job->reader(), logReader()}, engineFactory()).result();
    }

    EngineFactory engineFactory()
    {
        return [this](const EngineSettings &settings) {
            return settings.engine == u"gemini"_s ? makeGeminiEngine(settings, m_clock)
                                                  : createEngine(settings);
        };
    }

    /// What is in the job's folder beside the journal.
    QStringList leftOnDisk() const
    {
        QStringList names = QDir(job->folder()).entryList(QDir::Files | QDir::Hidden);
        names.removeIf([](const QString &name) { return name.startsWith("journal"_L1); });
        return names;
    }
    SectionResult result(int index) const
    {
        const auto result = job->at(index);
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }

    std::unique_ptr<Job> job;
    ExtractionJob work;

private:
    const Book &m_book;
    FakeClock m_clock; ///< retries without waiting
};

EngineSettings gemini(const FakeGemini &server, Transport transport = Transport::Upload)
{
    return {
        .engine = u"gemini"_s,
        .model = u"fake-pro"_s,
        .baseUrl = server.baseUrl(),
        .transport = transport,
        .retries = 1,
        .apiKey = "test-key"_ba,
    };
}

QStringList linesOf(int section, int total, bool isUploaded)
{
    const QString name = u"Lesson %1"_s.arg(section);
    QStringList lines{
        u"Processing section %1/%2: %3"_s.arg(QString::number(section), QString::number(total),
                                              name),
        u"Processing section '%1' with memory-efficient approach"_s.arg(name),
        u"Uploading section '%1' as 'book_%1_########.pdf' to Gemini AI"_s.arg(name),
        u"Successfully processed section '%1'"_s.arg(name),
        u"Deleted section file '%1' from Gemini AI"_s.arg(name),
        u"Closed PDF stream for section '%1'"_s.arg(name),
        u"Closed original PDF stream for section '%1'"_s.arg(name),
    };
    if (!isUploaded) {
        lines.removeAt(4);
        lines.removeAt(2);
    }
    return lines;
}

} // namespace

class RunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void everySectionIsAnsweredFromItsOwnPages_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::newRow("upload") << Transport::Upload;
        QTest::newRow("inline") << Transport::Inline;
    }
    void everySectionIsAnsweredFromItsOwnPages()
    {
        QFETCH(const Transport, transport);
        const Book book(5);
        FakeGemini server;
        Run run(book, gemini(server, transport));
        const PipelineLog log;
        const RunSummary summary = run.toEnd();
        QVERIFY2(summary.outcome == RunOutcome::Finished,
                 qPrintable(summary.error ? summary.error->message : QString()));
        QStringList lines;
        for (int i = 1; i <= 5; ++i)
            lines += linesOf(i, 5, transport == Transport::Upload);
        QCOMPARE(log.lines(), lines);
        for (int i = 0; i < 5; ++i) {
            const SectionResult result = run.result(i);
            QCOMPARE(result.status, Status::Succeeded);
            QCOMPARE(
                result.text,
                u"MARKER-%1 MARKER-%2 | Summarise Lesson %3."_s.arg(2 * i + 1).arg(2 * i + 2).arg(
                    i + 1));
            QVERIFY(result.timing.total.count() > 0);
        }
        QCOMPARE(server.storedFiles(), QStringList());
        QCOMPARE(server.violations(), QStringList());
        QVERIFY(run.job->openUploads().empty());
        QCOMPARE(run.leftOnDisk(), QStringList());
        QVERIFY(helperProcessIds().empty());
        QCOMPARE(summary.trims, 5);
        QVERIFY(summary.peakMemoryBytes >= summary.baselineMemoryBytes);
        QVERIFY(summary.baselineMemoryBytes > 1'000'000);
    }

    void theOfflineEngineNeedsNoFile()
    {
        const Book book(3);
        Run run(book, {});
        const PipelineLog log;
        const RunSummary summary = run.toEnd();
        QCOMPARE(summary.succeeded, 3);
        QCOMPARE(log.lines(), linesOf(1, 3, false) + linesOf(2, 3, false) + linesOf(3, 3, false));
        for (int i = 0; i < 3; ++i) {
            QVERIFY2(run.result(i).text.contains(u"MARKER-%1"_s.arg(2 * i + 1)),
                     qPrintable(run.result(i).text));
            QVERIFY(run.result(i).text.contains(u"MARKER-%1"_s.arg(2 * i + 2)));
        }
    }

    void aFaultAtAnyRequestCostsItsOwnSectionAtMost_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::newRow("busy") << "503"_ba;
        QTest::newRow("refused") << "400"_ba;
        QTest::newRow("dropped") << "drop-within"_ba;
        QTest::newRow("truncated") << "truncated"_ba;
        QTest::newRow("garbage") << "garbage"_ba;
    }
    void aFaultAtAnyRequestCostsItsOwnSectionAtMost()
    {
        QFETCH(const QByteArray, kind);
        const Book book(3);
        for (int n = 1;; ++n) {
            FakeGemini server({.faults = {{.request = n, .kind = kind, .times = 2}}});
            Run run(book, gemini(server));
            const PipelineLog log;
            const RunSummary summary = run.toEnd();
            const QString where = u"fault at request %1"_s.arg(n);
            QVERIFY2(summary.outcome == RunOutcome::Finished, qPrintable(where));
            QVERIFY2(summary.succeeded >= 1, qPrintable(where)); // two requests, two sections
            QCOMPARE(summary.succeeded + summary.notSucceeded, 3);
            QCOMPARE(summary.pending, 0);
            // What could not be deleted is known, and so the next start deletes it.
            QStringList open;
            for (const OpenUpload &upload : run.job->openUploads())
                open.append(upload.remote.displayName);
            for (const QString &name : server.storedFiles())
                QVERIFY2(open.contains(name), qPrintable(where));
            QCOMPARE(run.leftOnDisk(), QStringList());
            if (server.requestsSeen() < n) {
                QCOMPARE(summary.succeeded, 3);
                return; // the whole run came before the fault: every place has been tried
            }
        }
    }

    void aDocumentThatChangesEndsTheRunAndKeepsWhatIsFinished()
    {
        const Book book(3);
        Run run(book, {});
        const auto change = [&book](const RunEvent &event) -> Expected<void> {
            const auto *cleaned = std::get_if<SectionCleaned>(&event);
            QFile file(book.path());
            if (cleaned && cleaned->section.value == u"s1"_s && file.open(QIODevice::Append))
                file.write("\n%");
            return {};
        };
        const RunSummary summary =
            Pipeline::run(run.work, {run.job->reader(), change}, createEngine).result();
        QCOMPARE(summary.outcome, RunOutcome::Ended);
        QCOMPARE(summary.error->code, Code::DocumentChanged);
        QCOMPARE(run.result(0).status, Status::Succeeded);
        QCOMPARE(run.result(1).status, Status::Failed);
        QCOMPARE(run.result(2).status, Status::Pending);
    }

    void aPageThatNeverEndsCostsItsOwnSection()
    {
        const Book book(3);
        PdfSpec spec = markedPages(6);
        spec.page = [good = spec.page](int page) {
            return page == 3 ? secretlyEndlessPage() : good(page);
        };
        QVERIFY(writePdf(book.path(), spec));
        Run run(book, {});
        run.work.document.limits.requestTimeout = std::chrono::milliseconds(300);
        const PipelineLog log;
        const RunSummary summary = run.toEnd();
        QCOMPARE(summary.outcome, RunOutcome::Finished);
        QCOMPARE(run.result(0).status, Status::Succeeded);
        QCOMPARE(run.result(1).status, Status::Quarantined);
        QCOMPARE(run.result(2).status, Status::Succeeded);
        QVERIFY(helperProcessIds().empty());
    }

    void aCancelEndsWhatTheOthersAreDoing_data()
    {
        QTest::addColumn<bool>("isHelper");
        QTest::newRow("the helper reads") << true;
        QTest::newRow("the provider thinks") << false;
    }
    void aCancelEndsWhatTheOthersAreDoing()
    {
        QFETCH(const bool, isHelper);
        const Book book(2);
        PdfSpec spec = markedPages(4);
        if (isHelper)
            spec.page = [](int) { return secretlyEndlessPage(); };
        QVERIFY(writePdf(book.path(), spec));
        FakeGemini server({.faults = {{.request = 1, .kind = "hang", .call = "generate"}}});
        Run run(book, isHelper ? EngineSettings() : gemini(server));
        run.work.document.limits.requestTimeout = 1h; // only the cancel ends it
        run.work.document.limits.pageProcessorTime = 1h;
        QSemaphore isWorking;
        QElapsedTimer sinceCancel;
        std::atomic<qint64> latency = -1;
        const auto watch = [&](const RunEvent &event) -> Expected<void> {
            const auto *stage = std::get_if<StageEntered>(&event);
            if (stage && stage->stage == Stage::Generate)
                isWorking.release();
            if (std::holds_alternative<SectionFinished>(event))
                latency = sinceCancel.elapsed();
            if (std::holds_alternative<RunFinished>(event))
                isWorking.release(); // it never came to work: the checks below say why
            return {};
        };
        auto future = Pipeline::run(run.work, {run.job->reader(), watch}, run.engineFactory());
        isWorking.acquire();
        sinceCancel.start();
        future.cancel();
        future.waitForFinished();
        // Promised are 100 ms, which tests/bench measures; ten times as many, so that a busy
        // machine does not fail this.
        QVERIFY2(latency >= 0 && latency < 1000, qPrintable(QString::number(latency)));
        QCOMPARE(run.result(0).status, Status::Cancelled);
        QCOMPARE(run.result(1).status, Status::Pending);
        QVERIFY(run.job->openUploads().empty());
        QCOMPARE(server.storedFiles(), QStringList());
        QCOMPARE(run.leftOnDisk(), QStringList());
        QVERIFY(helperProcessIds().empty());
    }

    void aResumedRunLeavesFinishedSectionsAlone()
    {
        const Book book(3);
        FakeGemini server(
            {.faults = {
                 {.request = 1, .kind = "finish", .detail = "MAX_TOKENS", .call = "generate"}}});
        Run run(book, gemini(server));
        const PipelineLog log;
        QCOMPARE(run.toEnd().succeeded, 2);
        QCOMPARE(run.result(0).status, Status::CutOff);
        run.work.skip = run.job->finishedSections(false);
        const RunSummary summary = run.toEnd();
        QCOMPARE(summary.succeeded, 1);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(run.result(i).status, Status::Succeeded);
        for (const auto &[prompt, times] : server.answeredPrompts())
            QCOMPARE(times, 1);
    }
};

QTEST_GUILESS_MAIN(RunTest)
#include "tst_run.moc"
