// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/job.h"
#include "tests/core/journal/jobfixture.h"
#include "tests/support/quiettest.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace excerpt;
using tests::fileContents;
using tests::makeRecord;
using tests::makeResult;
using tests::setFileContents;
using tests::uploadName;

using Change = std::function<void(ResumeQuery &)>;

class JobsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        tests::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>(tests::folderTemplate());
        QVERIFY(m_folder->isValid());
    }

    void theDefaultFolderFollowsTheSpecification();
    void noFolderMeansNoJobs();
    void jobsAreListedNewestFirst();
    void damagedJobsAreLeftOutWithALogLine();
    void unbegunJobsAreRemovedByTheNextStart();
    void aRemovedJobIsGoneWithAllItsFiles();
    void finishedJobsExpire_data();
    void finishedJobsExpire();
    void whatIsNotFinishedDoesNotExpire();
    void openUploadsKeepAJobUntilTheyExpire();
    void theNewestMatchingJobIsFound();
    void aJobThatDiffersIsNotFound_data();
    void aJobThatDiffersIsNotFound();
    void aFinishedJobIsFoundOnlyWhenThereIsWorkLeft();
    void aChangedDocumentIsNamedWithBothHashes();
    void withoutAHashTheIdentityDecides();

private:
    [[nodiscard]] QString jobs() const { return m_folder->filePath(u"jobs"_s); }
    [[nodiscard]] QStringList names() const
    {
        return QDir(jobs()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    std::unique_ptr<Job> create(const JobRecord &record) const
    {
        auto job = Job::create(diskStorage(), jobs(), record);
        return job ? std::move(*job) : nullptr;
    }
    [[nodiscard]] QString findId(const ResumeQuery &query) const
    {
        const auto found = findResumable(diskStorage(), jobs(), query);
        return found ? found->value_or(u"none"_s) : found.error().message;
    }
    static JobRecord recordAt(int day)
    {
        JobRecord record = makeRecord(3);
        record.created = record.created.addDays(day);
        record.sections.documentSha256 = QByteArray(64, 'a');
        return record;
    }
    static ResumeQuery queryFor(const JobRecord &record)
    {
        return {.documentPath = record.documentPath,
                .documentIdentity = record.documentIdentity,
                .documentSha256 = record.sections.documentSha256,
                .sections = record.sections,
                .prompt = record.prompt,
                .hasFrame = record.hasFrame,
                .engine = record.engine};
    }
    /// Every section gets `status`, and the run and the output are over.
    static bool finish(Job &job, Status status)
    {
        const auto reader = job.reader();
        for (const Section &section : job.record().sections.sections) {
            if (!reader(SectionFinished{makeResult(section, status, {})}))
                return false;
        }
        return reader(RunFinished{}) && job.recordOutputWritten();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void JobsTest::theDefaultFolderFollowsTheSpecification()
{
    const QByteArray before = qgetenv("XDG_STATE_HOME");
    qputenv("XDG_STATE_HOME", "/some/state/");
    QCOMPARE(defaultJobsFolder(), u"/some/state/excerpt/jobs"_s);
    qputenv("XDG_STATE_HOME", "relative");
    QCOMPARE(defaultJobsFolder(), QDir::homePath() + "/.local/state/excerpt/jobs"_L1);
    qunsetenv("XDG_STATE_HOME");
    QCOMPARE(defaultJobsFolder(), QDir::homePath() + "/.local/state/excerpt/jobs"_L1);
    if (!before.isEmpty())
        qputenv("XDG_STATE_HOME", before);
}

void JobsTest::noFolderMeansNoJobs()
{
    QVERIFY(listJobs(diskStorage(), jobs())->empty());
    QVERIFY(expireJobs(diskStorage(), jobs(), 0, QDateTime::currentDateTimeUtc()));
    QCOMPARE(findId(queryFor(recordAt(0))), u"none"_s);
    QVERIFY(!QDir(jobs()).exists());
}

void JobsTest::jobsAreListedNewestFirst()
{
    const auto first = create(recordAt(1));
    const auto second = create(recordAt(2));
    QVERIFY(setFileContents(jobs() + "/a file"_L1, "x"));
    QVERIFY(QDir(jobs()).mkdir(u"a folder"_s));
    const auto reader = first->reader();
    const auto &sections = first->record().sections.sections;
    QVERIFY(reader(SectionFinished{makeResult(sections.at(0), Status::Warning, {})}));
    QVERIFY(reader(SectionFinished{makeResult(sections.at(1), Status::Failed, {})}));
    QVERIFY(reader(UploadPlanned{sections.at(2).id, {}, {}, uploadName(sections.at(2))}));

    const auto listed = listJobs(diskStorage(), jobs());
    QCOMPARE(listed->size(), 2U);
    QCOMPARE(listed->at(0).id, second->record().id);
    const JobSummary &job = listed->at(1);
    QCOMPARE(job.id, first->record().id);
    QCOMPARE(job.created, first->record().created);
    QCOMPARE(job.documentPath, u"/somewhere/book.pdf"_s);
    QCOMPARE(job.engine, u"offline"_s);
    QCOMPARE(job.sections, 3);
    QCOMPARE(job.succeeded, 1);
    QCOMPARE(job.notSucceeded, 1);
    QCOMPARE(job.openUploads.size(), 1U);
    QVERIFY(job.isBusy);
    QVERIFY(!job.isFinished);
    QCOMPARE(job.documentSha256, QByteArray(64, 'a'));
}

void JobsTest::damagedJobsAreLeftOutWithALogLine()
{
    const QString id = create(recordAt(1))->record().id;
    const QString path = jobs() + u'/' + id + "/journal.jsonl"_L1;
    QVERIFY(finish(**Job::open(diskStorage(), jobs(), id), Status::Succeeded));
    QByteArray bytes = fileContents(path);
    bytes[100] = '?';
    QVERIFY(setFileContents(path, bytes));
    create(recordAt(2));
    const QRegularExpression line(u"journal.jsonl is damaged: unreadable record at byte 0"_s);
    QTest::ignoreMessage(QtWarningMsg, line);
    QCOMPARE(listJobs(diskStorage(), jobs())->size(), 1U);
    // It is never cleaned away: somebody may want to repair it.
    QTest::ignoreMessage(QtWarningMsg, line);
    QVERIFY(expireJobs(diskStorage(), jobs(), 0, QDateTime::currentDateTimeUtc().addYears(1)));
    QVERIFY(names().contains(id));
}

void JobsTest::unbegunJobsAreRemovedByTheNextStart()
{
    const QString whole = create(recordAt(1))->record().id;
    const QByteArray bytes = fileContents(jobs() + u'/' + whole + "/journal.jsonl"_L1);
    const auto plant = [this](const QString &id, const QByteArray &journal) {
        return QDir(jobs()).mkdir(id) &&
               setFileContents(jobs() + u'/' + id + "/journal.jsonl"_L1, journal);
    };
    QVERIFY(QDir(jobs()).mkdir(u"20260101-000000-000000"_s));
    QVERIFY(plant(u"20260101-000000-000001"_s, {}));
    QVERIFY(plant(u"20260101-000000-000002"_s, bytes.left(50)));
    QVERIFY(plant(u"20260101-000000-000003"_s, bytes.chopped(1)));
    QVERIFY(plant(u"20260101-000000-000004"_s, QByteArray(4096, '\0')));
    QCOMPARE(listJobs(diskStorage(), jobs())->size(), 1U);
    QCOMPARE(Job::open(diskStorage(), jobs(), u"20260101-000000-000003"_s).error().code,
             Code::JobUnknown);
    QCOMPARE(names().size(), 6);
    QVERIFY(expireJobs(diskStorage(), jobs(), 30, QDateTime::currentDateTimeUtc()));
    QCOMPARE(names(), QStringList{whole});
}

void JobsTest::aRemovedJobIsGoneWithAllItsFiles()
{
    const QString id = create(recordAt(1))->record().id;
    QVERIFY(setFileContents(jobs() + u'/' + id + "/section-s1.pdf"_L1, "left"));
    QVERIFY(removeJob(diskStorage(), jobs(), id));
    QVERIFY(names().isEmpty());
    QCOMPARE(removeJob(diskStorage(), jobs(), id).error().code, Code::JobUnknown);
}

void JobsTest::finishedJobsExpire_data()
{
    QTest::addColumn<int>("keepDays");
    QTest::addColumn<int>("daysLater");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("within the time") << 30 << 29 << true;
    QTest::newRow("after the time") << 30 << 31 << false;
    QTest::newRow("not kept at all") << 0 << 0 << false;
}

void JobsTest::finishedJobsExpire()
{
    QFETCH(const int, keepDays);
    QFETCH(const int, daysLater);
    QFETCH(const bool, isKept);
    QVERIFY(finish(*create(recordAt(1)), Status::Failed));
    const auto listed = listJobs(diskStorage(), jobs());
    QVERIFY(listed->at(0).isFinished);
    const QDateTime now = listed->at(0).finished.addDays(daysLater);
    QVERIFY(expireJobs(diskStorage(), jobs(), keepDays, now));
    QCOMPARE(names().size(), isKept ? 1 : 0);
}

void JobsTest::whatIsNotFinishedDoesNotExpire()
{
    const auto later = QDateTime::currentDateTimeUtc().addYears(1);
    create(recordAt(1)); // not begun
    {
        const auto job = create(recordAt(2)); // ended by an error, its output written
        QVERIFY(job->reader()(RunFinished{.outcome = RunOutcome::Ended}));
        QVERIFY(job->recordOutputWritten());
    }
    {
        const auto job = create(recordAt(3)); // over, its output not written
        QVERIFY(job->reader()(RunFinished{}));
    }
    {
        const auto job = create(recordAt(4)); // finished once, and begun anew
        QVERIFY(finish(*job, Status::Failed));
        QVERIFY(job->reader()(RunStarted{}));
    }
    const auto busy = create(recordAt(5));
    QVERIFY(finish(*busy, Status::Succeeded));
    QVERIFY(expireJobs(diskStorage(), jobs(), 0, later));
    QCOMPARE(names().size(), 5);
}

void JobsTest::openUploadsKeepAJobUntilTheyExpire()
{
    const auto now = QDateTime::currentDateTimeUtc();
    QString unknown;
    {
        const auto job = create(recordAt(1));
        const Section &section = job->record().sections.sections.at(0);
        RemoteName remote = uploadName(section);
        QVERIFY(job->reader()(UploadPlanned{section.id, {}, {}, remote}));
        remote.expires = now.addDays(2);
        QVERIFY(job->reader()(UploadMade{section.id, remote}));
        QVERIFY(finish(*job, Status::Succeeded));
    }
    {
        const auto job = create(recordAt(2)); // nobody knows when this one expires
        const Section &section = job->record().sections.sections.at(0);
        QVERIFY(job->reader()(UploadPlanned{section.id, {}, {}, uploadName(section)}));
        QVERIFY(finish(*job, Status::Succeeded));
        unknown = job->record().id;
    }
    QVERIFY(expireJobs(diskStorage(), jobs(), 0, now.addDays(1)));
    QCOMPARE(names().size(), 2);
    QVERIFY(expireJobs(diskStorage(), jobs(), 0, now.addDays(3)));
    QCOMPARE(names(), QStringList{unknown});
}

void JobsTest::theNewestMatchingJobIsFound()
{
    const JobRecord record = recordAt(1);
    const QString first = create(record)->record().id;
    const QString second = create(recordAt(2))->record().id;
    JobRecord other = recordAt(3);
    other.prompt = u"Something else"_s;
    create(other);
    QCOMPARE(findId(queryFor(record)), second);
    // Retries and the key change no answer.
    ResumeQuery query = queryFor(record);
    query.engine.retries = 1;
    query.engine.apiKey = "key"_ba;
    QCOMPARE(findId(query), second);
    const auto busy = Job::open(diskStorage(), jobs(), second);
    QCOMPARE(findId(query), first);
}

void JobsTest::aJobThatDiffersIsNotFound_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("document", [](ResumeQuery &query) { query.documentSha256 = QByteArray(64, 'b'); });
    row("a section", [](ResumeQuery &query) { query.sections.sections.at(1).name += u'x'; });
    row("one section less", [](ResumeQuery &query) { query.sections.sections.pop_back(); });
    row("prompt", [](ResumeQuery &query) { query.prompt += u'.'; });
    row("frame", [](ResumeQuery &query) { query.hasFrame = false; });
    row("engine", [](ResumeQuery &query) { query.engine.engine = u"gemini"_s; });
    row("model", [](ResumeQuery &query) { query.engine.model = u"other"_s; });
    row("base URL", [](ResumeQuery &query) { query.engine.baseUrl = u"http://x"_s; });
    row("temperature", [](ResumeQuery &query) { query.engine.temperature = 0; });
    row("limit", [](ResumeQuery &query) { query.engine.maxOutputTokens = 5; });
    row("transport", [](ResumeQuery &query) { query.engine.transport = Transport::Inline; });
}

void JobsTest::aJobThatDiffersIsNotFound()
{
    QFETCH(const Change, change);
    const JobRecord record = recordAt(1);
    const QString id = create(record)->record().id;
    ResumeQuery query = queryFor(record);
    QCOMPARE(findId(query), id);
    change(query);
    QCOMPARE(findId(query), u"none"_s);
}

void JobsTest::aFinishedJobIsFoundOnlyWhenThereIsWorkLeft()
{
    const JobRecord record = recordAt(1);
    QString id;
    {
        const auto job = create(record);
        id = job->record().id;
        QVERIFY(finish(*job, Status::Blocked));
    }
    ResumeQuery query = queryFor(record);
    QCOMPARE(findId(query), u"none"_s);
    query.retryFailed = true;
    QCOMPARE(findId(query), id);
    query.retryFailed = false;
    QVERIFY(finish(**Job::open(diskStorage(), jobs(), id), Status::Failed));
    QCOMPARE(findId(query), id);
    QVERIFY(finish(**Job::open(diskStorage(), jobs(), id), Status::Succeeded));
    QCOMPARE(findId(query), u"none"_s);
}

void JobsTest::aChangedDocumentIsNamedWithBothHashes()
{
    const JobRecord record = recordAt(1);
    QVERIFY(verifyDocument(record, QByteArray(64, 'a'), {}));
    const auto changed = verifyDocument(record, QByteArray(64, 'b'), record.documentIdentity);
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, Code::DocumentChanged);
    for (const QString &word : {QString(64, u'a'), QString(64, u'b'), record.documentPath})
        QVERIFY2(changed.error().message.contains(word), qPrintable(changed.error().message));
}

void JobsTest::withoutAHashTheIdentityDecides()
{
    JobRecord record = recordAt(1);
    record.sections.documentSha256.clear();
    const QString id = create(record)->record().id;
    ResumeQuery query = queryFor(record);
    query.documentSha256 = QByteArray(64, 'a');
    QCOMPARE(findId(query), id);
    QVERIFY(verifyDocument(record, query.documentSha256, query.documentIdentity));
    ++query.documentIdentity.modifiedNanoseconds;
    QCOMPARE(findId(query), u"none"_s);
    QCOMPARE(verifyDocument(record, query.documentSha256, query.documentIdentity).error().code,
             Code::DocumentChanged);
    // The hash comes later, from beside the work, and is what counts from then on.
    QVERIFY((*Job::open(diskStorage(), jobs(), id))->recordSha256(QByteArray(64, 'a')));
    QCOMPARE(findId(query), id);
}

QTEST_GUILESS_MAIN(JobsTest)
#include "tst_jobs.moc"
