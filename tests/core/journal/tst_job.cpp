// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/job.h"
#include "tests/core/journal/jobfixture.h"
#include "tests/support/quiettest.h"

#include <malloc.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using namespace excerpt;
using tests::fileContents;
using tests::makeRecord;
using tests::makeResult;
using tests::setFileContents;
using tests::uploadName;

class JobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        tests::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>(tests::folderTemplate());
        QVERIFY(m_folder->isValid());
    }

    void everythingOfTheFirstRecordComesBack();
    void keysAndPasswordsAreNeverWritten();
    void onlyTheOwnerCanLookInside();
    void resultsComeBackInTheOrderOfTheSections();
    void theLatestResultCounts();
    void aResumeLeavesAloneWhatItShould_data();
    void aResumeLeavesAloneWhatItShould();
    void helperDeathsAreCounted();
    void uploadsAreOpenUntilTheyAreDeleted();
    void theHeaderTellsOfAllRuns();
    void whatAKilledProcessLeftIsRemoved();
    void aSecondOneDoesNotGetTheJob();
    void theLockEndsWithTheProcess();
    void unknownJobsAreNamed_data();
    void unknownJobsAreNamed();
    void memoryDoesNotGrowWithTheResults();

private:
    [[nodiscard]] QString jobs() const { return m_folder->filePath(u"state/jobs"_s); }
    [[nodiscard]] QString journal(const QString &id) const
    {
        return jobs() + u'/' + id + "/journal.jsonl"_L1;
    }
    [[nodiscard]] std::unique_ptr<Job> create(const JobRecord &record) const
    {
        auto job = Job::create(diskStorage(), jobs(), record);
        return job ? std::move(*job) : nullptr;
    }
    [[nodiscard]] Expected<std::unique_ptr<Job>> open(const QString &id) const
    {
        return Job::open(diskStorage(), jobs(), id);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void JobTest::everythingOfTheFirstRecordComesBack()
{
    JobRecord record = makeRecord(3);
    record.sections.sections.at(1).prompt = u"Its own"_s;
    record.hasFrame = false;
    record.engine.engine = u"gemini"_s;
    record.engine.model = u"a-model"_s;
    record.engine.baseUrl = u"http://127.0.0.1:1/"_s;
    record.engine.temperature = 0.1;
    record.engine.maxOutputTokens = 77;
    record.engine.transport = Transport::Upload;
    record.engine.retries = 2;
    record.run.mode = Mode::Batch;
    record.run.sectionDelay = std::chrono::milliseconds(7);
    record.run.sectionTimeout = std::chrono::milliseconds(1234);
    record.run.trimsHeap = false;
    record.run.memoryBudgetBytes = 123'456'789;
    record.format = OutputFormat::Csv;
    record.request = *JsonValue::parse(R"({"prompt":{"id":1.10,"result":null}})");
    const QString id = create(record)->record().id;
    QVERIFY2(QRegularExpression(u"^20260102-030405-[0-9a-f]{6}$"_s).match(id).hasMatch(),
             qPrintable(id));

    const auto job = open(id);
    QVERIFY2(job, qPrintable(job ? QString() : job.error().detail));
    const JobRecord &read = (*job)->record();
    QCOMPARE(read.id, id);
    QCOMPARE(read.created, record.created);
    QCOMPARE(read.documentPath, record.documentPath);
    QVERIFY(read.documentIdentity == record.documentIdentity);
    QVERIFY(read.sections.sections == record.sections.sections);
    QCOMPARE(read.sections.documentName, record.sections.documentName);
    QCOMPARE(read.sections.documentPages, 3);
    QCOMPARE(read.prompt, record.prompt);
    QCOMPARE(read.hasFrame, false);
    QCOMPARE(read.engine.engine, record.engine.engine);
    QCOMPARE(read.engine.model, record.engine.model);
    QCOMPARE(read.engine.baseUrl, record.engine.baseUrl);
    QCOMPARE(read.engine.temperature, record.engine.temperature);
    QCOMPARE(read.engine.maxOutputTokens, record.engine.maxOutputTokens);
    QCOMPARE(read.engine.transport, record.engine.transport);
    QCOMPARE(read.engine.retries, record.engine.retries);
    QCOMPARE(read.run.mode, record.run.mode);
    QCOMPARE(read.run.sectionDelay, record.run.sectionDelay);
    QCOMPARE(read.run.sectionTimeout, record.run.sectionTimeout);
    QCOMPARE(read.run.trimsHeap, false);
    QCOMPARE(read.run.memoryBudgetBytes, 123'456'789);
    QCOMPARE(read.outputPath, record.outputPath);
    QCOMPARE(read.format, OutputFormat::Csv);
    QVERIFY(read.request == record.request);
}

void JobTest::keysAndPasswordsAreNeverWritten()
{
    JobRecord record = makeRecord(1);
    record.engine.apiKey = "secret-key"_ba;
    record.engine.baseUrl = u"https://me:secret-base@example.org/v1"_s;
    record.documentPath = u"https://me:secret-document@example.org/book.pdf?a=b"_s;
    record.request =
        *JsonValue::parse(R"({"storage_file_id":"https://me:secret-request@example.org/b.pdf"})");
    const auto job = create(record);
    QVERIFY(job->reader()(SectionFinished{
        makeResult(record.sections.sections.at(0), Status::Succeeded, u"An answer"_s)}));
    QDirIterator files(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        const QByteArray bytes = fileContents(files.next());
        QVERIFY2(!bytes.contains("secret"), bytes.constData());
        ++count;
    }
    QCOMPARE(count, 1);
    QCOMPARE(job->record().documentPath, u"https://me@example.org/book.pdf?a=b"_s);
}

void JobTest::onlyTheOwnerCanLookInside()
{
    const mode_t before = ::umask(0);
    const QString id = tests::makeJob(jobs(), 1);
    ::umask(before);
    const auto modeOf = [](const QString &path) {
        struct stat info
        {
        };
        ::stat(QFile::encodeName(path).constData(), &info);
        return int(info.st_mode & 0777U);
    };
    QCOMPARE(modeOf(jobs()), 0700);
    QCOMPARE(modeOf(jobs() + u'/' + id), 0700);
    QCOMPARE(modeOf(journal(id)), 0600);
}

void JobTest::resultsComeBackInTheOrderOfTheSections()
{
    const JobRecord record = makeRecord(4);
    const auto &sections = record.sections.sections;
    auto job = create(record);
    const auto reader = job->reader();
    const auto answer = JsonValue::parse(R"({"b":1.10,"a":12345678901234567890123,"result":[1]})");
    SectionResult third = makeResult(sections.at(2), Status::Warning, u"Third, \"result\":"_s);
    third.value = *answer;
    QVERIFY(reader(SectionFinished{third}));
    QVERIFY(reader(SectionFinished{makeResult(sections.at(0), Status::Blocked, {})}));
    QVERIFY(reader(SectionStarted{sections.at(3).id, sections.at(3).name, 4, 4}));
    SectionTiming timing;
    timing.cleanup = std::chrono::milliseconds(42);
    QVERIFY(reader(SectionCleaned{sections.at(2).id, timing, true}));

    const auto check = [&answer](const Job &checked) {
        QCOMPARE(checked.count(), 4);
        QCOMPARE(checked.at(0)->status, Status::Blocked);
        QCOMPARE(checked.at(0)->error->code, Code::Refusal);
        QCOMPARE(checked.at(1)->status, Status::Pending);
        QCOMPARE(checked.at(1)->name, u"Section 2"_s);
        QCOMPARE(checked.at(1)->pages.toString(), u"2"_s);
        QCOMPARE(checked.at(2)->text, u"Third, \"result\":"_s);
        QCOMPARE(checked.at(2)->value.toJson(), answer->toJson());
        QCOMPARE(checked.at(2)->timing.cleanup.count(), 42);
        QCOMPARE(checked.at(3)->status, Status::Pending);
        QCOMPARE(checked.status({u"s3"_s}), Status::Warning);
        QCOMPARE(checked.status({u"s4"_s}), Status::Pending);
        QCOMPARE(checked.status({u"nobody"_s}), std::nullopt);
    };
    check(*job);
    const QString id = job->record().id;
    job.reset();
    const auto again = open(id);
    QVERIFY(again);
    check(**again);
}

void JobTest::theLatestResultCounts()
{
    const QString id = tests::makeJob(jobs(), 3);
    {
        const auto job = open(id);
        const Section &section = (*job)->record().sections.sections.at(0);
        QVERIFY((*job)->reader()(
            SectionFinished{makeResult(section, Status::Failed, u"Second try"_s)}));
        QCOMPARE((*job)->at(0)->text, u"Second try"_s);
    }
    const auto job = open(id);
    QCOMPARE((*job)->at(0)->text, u"Second try"_s);
    QCOMPARE((*job)->at(0)->status, Status::Failed);
    QCOMPARE((*job)->at(1)->text, u"Answer 2"_s);
}

void JobTest::aResumeLeavesAloneWhatItShould_data()
{
    QTest::addColumn<Status>("status");
    QTest::addColumn<bool>("isLeftAlone");
    QTest::addColumn<bool>("isLeftAloneWhenRetrying");
    QTest::newRow("succeeded") << Status::Succeeded << true << true;
    QTest::newRow("warning") << Status::Warning << true << true;
    QTest::newRow("empty") << Status::Empty << false << false;
    QTest::newRow("cut off") << Status::CutOff << false << false;
    QTest::newRow("invalid") << Status::Invalid << false << false;
    QTest::newRow("blocked") << Status::Blocked << true << false;
    QTest::newRow("failed") << Status::Failed << false << false;
    QTest::newRow("quarantined") << Status::Quarantined << true << false;
    QTest::newRow("cancelled") << Status::Cancelled << false << false;
    QTest::newRow("pending") << Status::Pending << false << false;
}

void JobTest::aResumeLeavesAloneWhatItShould()
{
    QFETCH(const Status, status);
    QFETCH(const bool, isLeftAlone);
    QFETCH(const bool, isLeftAloneWhenRetrying);
    const JobRecord record = makeRecord(2);
    const Section &section = record.sections.sections.at(1);
    const auto job = create(record);
    QVERIFY(job->reader()(SectionFinished{makeResult(section, status, {})}));
    const std::set<SectionId> only{section.id};
    QVERIFY(job->finishedSections(false) == (isLeftAlone ? only : std::set<SectionId>()));
    QVERIFY(job->finishedSections(true) ==
            (isLeftAloneWhenRetrying ? only : std::set<SectionId>()));
}

void JobTest::helperDeathsAreCounted()
{
    const JobRecord record = makeRecord(4);
    QString id;
    {
        const auto job = create(record);
        id = job->record().id;
        const auto &sections = record.sections.sections;
        const auto retry = [&](int section, Code code) {
            const Error error{Stage::Split, code, u"It failed."_s, u"why"_s};
            return job->reader()(Retrying{sections.at(std::size_t(section)).id, error}).has_value();
        };
        QVERIFY(retry(0, Code::HelperCrashed)); // and then the program was killed
        QVERIFY(retry(1, Code::ServerError));
        QVERIFY(retry(2, Code::HelperTimedOut));
        QVERIFY(job->reader()(SectionFinished{makeResult(sections.at(2), Status::Failed, {})}));
        QVERIFY(retry(3, Code::HelperOutOfMemory));
        QVERIFY(
            job->reader()(SectionFinished{makeResult(sections.at(3), Status::Quarantined, {})}));
    }
    const std::map<SectionId, int> deaths{{{u"s1"_s}, 1}, {{u"s3"_s}, 1}};
    QVERIFY((*open(id))->helperDeaths() == deaths);
}

void JobTest::uploadsAreOpenUntilTheyAreDeleted()
{
    const JobRecord record = makeRecord(4);
    const auto &sections = record.sections.sections;
    QString id;
    {
        const auto job = create(record);
        id = job->record().id;
        const auto reader = job->reader();
        for (const Section &section : sections)
            QVERIFY(reader(UploadPlanned{section.id, section.name, {}, uploadName(section)}));
        RemoteName made = uploadName(sections.at(1));
        made.remoteId = u"files/second"_s;
        made.uri = u"https://example.org/secret"_s;
        made.expires = record.created.addDays(2);
        QVERIFY(reader(UploadMade{sections.at(1).id, made}));
        QVERIFY(reader(UploadDeleted{sections.at(0).id, {}, uploadName(sections.at(0))}));
        QVERIFY(reader(UploadNotDeleted{
            sections.at(2).id, {}, uploadName(sections.at(2)), Error{Stage::Cleanup}}));
        QVERIFY(job->recordUploadDeleted(uploadName(sections.at(3))));
        QCOMPARE(job->openUploads().size(), 2U);
    }
    QVERIFY(!fileContents(journal(id)).contains("example.org/secret"));
    const auto uploads = (*open(id))->openUploads();
    QCOMPARE(uploads.size(), 2U);
    QCOMPARE(uploads.at(0).section.value, u"s2"_s);
    QCOMPARE(uploads.at(0).remote.displayName, uploadName(sections.at(1)).displayName);
    QCOMPARE(uploads.at(0).remote.remoteId, u"files/second"_s);
    QCOMPARE(uploads.at(0).remote.expires, record.created.addDays(2));
    QCOMPARE(uploads.at(1).remote.displayName, uploadName(sections.at(2)).displayName);
    QCOMPARE(uploads.at(1).remote.remoteId, QString());
}

void JobTest::theHeaderTellsOfAllRuns()
{
    const QString id = tests::makeJob(jobs(), 2);
    {
        const auto job = open(id);
        const auto reader = (*job)->reader();
        QVERIFY(reader(RunStarted{.sections = 2, .toDo = 1}));
        QVERIFY(reader(MemorySampled{.atSectionEnd = true, .peakBytes = 900}));
    }
    const auto job = open(id);
    const auto reader = (*job)->reader();
    const ResultsHeader killed = (*job)->resultsHeader();
    QVERIFY(!killed.endedByItself);
    QVERIFY(!killed.finished.isValid());
    QVERIFY(killed.started.isValid());
    QCOMPARE(killed.peakMemoryBytes, 900);

    const Error error{Stage::Generate, Code::EngineQuota, u"Nothing left today."_s};
    QVERIFY(reader(RunStarted{.sections = 2, .toDo = 1}));
    QVERIFY(reader(RunFinished{.outcome = RunOutcome::Ended,
                               .error = error,
                               .baselineMemoryBytes = 100,
                               .peakMemoryBytes = 800,
                               .trims = 2}));
    QVERIFY((*job)->recordSha256(QByteArray(64, 'a')));
    const ResultsHeader header = (*job)->resultsHeader();
    QCOMPARE(header.started, killed.started);
    QVERIFY(header.finished >= header.started);
    QVERIFY(!header.endedByItself);
    QCOMPARE(header.error->code, Code::EngineQuota);
    QCOMPARE(header.baselineMemoryBytes, 100);
    QCOMPARE(header.peakMemoryBytes, 900);
    QCOMPARE(header.trims, 2);
    QCOMPARE(header.documentSha256, QByteArray(64, 'a'));
    QCOMPARE(header.documentName, u"book.pdf"_s);
    QCOMPARE(header.documentPages, 2);
    QCOMPARE(header.mode, u"sequential"_s);
    QCOMPARE(header.engineName, u"offline"_s);

    QVERIFY(reader(RunStarted{.sections = 2, .toDo = 1}));
    QVERIFY(reader(RunFinished{.trims = 3}));
    QVERIFY((*job)->resultsHeader().endedByItself);
    QVERIFY(!(*job)->resultsHeader().error);
    QCOMPARE((*job)->resultsHeader().trims, 5);
}

void JobTest::whatAKilledProcessLeftIsRemoved()
{
    const QString id = tests::makeJob(jobs(), 2);
    QVERIFY(setFileContents(jobs() + u'/' + id + "/section-s1.pdf"_L1, "left"));
    QVERIFY(setFileContents(jobs() + u'/' + id + "/.hidden"_L1, "left"));
    QVERIFY(open(id));
    QCOMPARE(
        QDir(jobs() + u'/' + id).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{u"journal.jsonl"_s});
}

void JobTest::aSecondOneDoesNotGetTheJob()
{
    const QString id = tests::makeJob(jobs(), 2);
    const auto job = open(id);
    QVERIFY(job);
    const auto second = open(id);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Code::JobBusy);
    QVERIFY2(second.error().message.contains(id), qPrintable(second.error().message));
    QCOMPARE(removeJob(diskStorage(), jobs(), id).error().code, Code::JobBusy);
    QVERIFY(listJobs(diskStorage(), jobs())->at(0).isBusy);
}

void JobTest::theLockEndsWithTheProcess()
{
    const QString id = tests::makeJob(jobs(), 2);
    std::array<int, 2> ready{};
    QCOMPARE(::pipe(ready.data()), 0);
    const pid_t other = ::fork();
    if (other == 0) {
        const auto job = open(id);
        const bool told = ::write(ready[1], job ? "y" : "n", 1) == 1;
        while (told)
            ::pause();
        ::_exit(1);
    }
    char answer = 0;
    QCOMPARE(::read(ready[0], &answer, 1), 1);
    QCOMPARE(answer, 'y');
    QCOMPARE(open(id).error().code, Code::JobBusy);
    QVERIFY(listJobs(diskStorage(), jobs())->at(0).isBusy);
    QCOMPARE(::kill(other, SIGKILL), 0);
    QCOMPARE(::waitpid(other, nullptr, 0), other);
    QVERIFY(open(id));
    QVERIFY(!listJobs(diskStorage(), jobs())->at(0).isBusy);
    ::close(ready[0]);
    ::close(ready[1]);
}

void JobTest::unknownJobsAreNamed_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("none of this name") << u"20260102-030405-abcdef"_s;
    QTest::newRow("a path") << u"../jobs"_s;
    QTest::newRow("empty") << QString();
}

void JobTest::unknownJobsAreNamed()
{
    QFETCH(const QString, id);
    tests::makeJob(jobs(), 1);
    const auto job = open(id);
    QCOMPARE(job.error().code, Code::JobUnknown);
    QVERIFY2(job.error().message.contains(id), qPrintable(job.error().message));
    QCOMPARE(removeJob(diskStorage(), jobs(), id).error().code, Code::JobUnknown);
    QCOMPARE(listJobs(diskStorage(), jobs())->size(), 1U);
}

void JobTest::memoryDoesNotGrowWithTheResults()
{
    constexpr int count = 2800;
    const JobRecord record = makeRecord(count);
    const QString text(2000, u'x');
    const auto job = create(record);
    const auto reader = job->reader();
    const auto finish = [&](int first, int last) {
        for (int i = first; i < last; ++i) {
            const Section &section = record.sections.sections.at(std::size_t(i));
            const auto result = makeResult(section, Status::Succeeded, text);
            if (!reader(UploadPlanned{section.id, {}, {}, uploadName(section)}) ||
                !reader(SectionFinished{result}) || !reader(SectionCleaned{section.id}) ||
                !reader(UploadDeleted{section.id, {}, uploadName(section)}))
                return false;
        }
        return true;
    };
    QVERIFY(finish(0, 100));
    const auto before = qint64(::mallinfo2().uordblks);
    QVERIFY(finish(100, count));
    const qint64 grownBytes = qint64(::mallinfo2().uordblks) - before;
    QVERIFY2(grownBytes < qint64(count) * 100, qPrintable(QString::number(grownBytes)));
    for (int i = 0; i < count; ++i)
        QCOMPARE(job->at(i)->text.size(), text.size());
    QVERIFY(qint64(::mallinfo2().uordblks) - before < qint64(count) * 100);
}

QTEST_GUILESS_MAIN(JobTest)
#include "tst_job.moc"
