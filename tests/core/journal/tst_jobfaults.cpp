// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/job.h"
#include "tests/core/journal/jobfixture.h"
#include "tests/support/faultystorage.h"
#include "tests/support/quiettest.h"

#include <sys/mount.h>

#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace excerpt;
using tests::FaultyStorage;
using tests::makeRecord;
using tests::makeResult;
using tests::uploadName;

namespace {

constexpr int sectionCount = 3;

/// What the calls that succeeded have promised.
struct Promises
{
    QString id; ///< empty: no job was made
    std::map<int, QString> answers;
    std::set<QString> uploads;      ///< planned, and nobody has asked for their deletion
    std::set<QString> maybeUploads; ///< the deletion was noted, but not promised to last
    bool isDone = false;
    std::optional<Error> error;

    bool took(const Expected<void> &done)
    {
        if (!done && !error)
            error = done.error();
        return done.has_value();
    }
};

QString answerOf(int index, int run)
{
    return u"Answer %1 of run %2: "_s.arg(index).arg(run) + QString(500, u'a');
}

/// One section as the pipeline tells of it, an upload included. False: the journal failed.
bool runSection(const EventReader &reader, const Section &section, int index, int run,
                Promises &promises)
{
    const RemoteName remote = uploadName(section);
    if (!promises.took(reader(SectionStarted{section.id, section.name, index + 1, sectionCount})))
        return false;
    promises.maybeUploads.insert(remote.displayName); // the record may be there all the same
    if (!promises.took(reader(UploadPlanned{section.id, section.name, {}, remote})))
        return false;
    promises.uploads.insert(remote.displayName);
    const auto result = makeResult(section, Status::Succeeded, answerOf(index, run));
    if (!promises.took(reader(UploadMade{section.id, remote})) ||
        !promises.took(reader(SectionFinished{result})))
        return false;
    promises.answers[index] = result.text;
    promises.uploads.erase(remote.displayName);
    return promises.took(reader(UploadDeleted{section.id, section.name, remote})) &&
           promises.took(reader(SectionCleaned{section.id}));
}

/// Runs what is left of a job to its end, as long as the journal goes on.
void runJob(Job &job, int run, Promises &promises)
{
    const auto reader = job.reader();
    const auto finished = job.finishedSections(false);
    const auto &sections = job.record().sections.sections;
    if (!promises.took(reader(RunStarted{.sections = sectionCount})))
        return;
    for (int i = 0; i < sectionCount; ++i) {
        const Section &section = sections.at(std::size_t(i));
        if (!finished.contains(section.id) && !runSection(reader, section, i, run, promises))
            return;
    }
    promises.isDone =
        promises.took(reader(RunFinished{})) && promises.took(job.recordOutputWritten());
}

Promises runNewJob(Storage &storage, const QString &jobs)
{
    Promises promises;
    const auto job = Job::create(storage, jobs, makeRecord(sectionCount));
    if (!job) {
        promises.error = job.error();
        return promises;
    }
    promises.id = (*job)->record().id;
    runJob(**job, 1, promises);
    return promises;
}

/// A process that is killed in the middle of a section, after records that nobody synced.
Promises runUntilKilled(Storage &storage, const QString &jobs)
{
    Promises promises;
    const JobRecord record = makeRecord(sectionCount);
    const auto job = Job::create(storage, jobs, record);
    if (!job)
        return promises;
    promises.id = (*job)->record().id;
    const auto reader = (*job)->reader();
    const Section &second = record.sections.sections.at(1);
    promises.maybeUploads.insert(uploadName(second).displayName);
    if (promises.took(reader(RunStarted{.sections = sectionCount})) &&
        runSection(reader, record.sections.sections.at(0), 0, 1, promises) &&
        promises.took(reader(SectionStarted{second.id, second.name, 2, sectionCount})) &&
        promises.took(reader(UploadPlanned{second.id, second.name, {}, uploadName(second)}))) {
        promises.uploads.insert(uploadName(second).displayName);
        promises.took(reader(UploadMade{second.id, uploadName(second)}));
    }
    return promises;
}

} // namespace

/// A fault at every call in turn, until a run gets through.
class JobFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"excerpt.journal.info=false"_s); // thousands of lines
    }
    void init() { tests::failOnWarnings(); }

    void powerLossBreaksNoPromise_data();
    void powerLossBreaksNoPromise();
    void powerLossDuringAResumeBreaksNoPromise_data() { powerLossBreaksNoPromise_data(); }
    void powerLossDuringAResumeBreaksNoPromise();
    void aFullDiskEndsTheRunAndKeepsWhatIsFinished();
    void aWriteThatFailsLosesNothingElse();
    void aShortWriteLeavesNoHalfRecord();
    void nothingFollowsASyncThatFailed();
    void aRealFullDiskKeepsWhatIsFinished();

private:
    void checkPromises(const QString &jobs, const Promises &promises);
};

void JobFaultsTest::checkPromises(const QString &jobs, const Promises &promises)
{
    if (promises.id.isEmpty()) {
        // Nothing was promised: a whole job or nothing, and the next start tidies up.
        const auto now = QDateTime::currentDateTimeUtc();
        QVERIFY(expireJobs(diskStorage(), jobs, 30, now));
        const auto listed = listJobs(diskStorage(), jobs);
        QVERIFY(listed);
        QCOMPARE(QDir(jobs).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(),
                 qsizetype(listed->size()));
        return;
    }
    QCOMPARE(listJobs(diskStorage(), jobs)->size(), 1U);
    {
        const auto job = Job::open(diskStorage(), jobs, promises.id);
        QVERIFY2(job, qPrintable(job ? QString() : job.error().message + job.error().detail));
        for (const auto &[index, text] : promises.answers) {
            QCOMPARE((*job)->at(index)->text, text);
            QCOMPARE((*job)->at(index)->status, Status::Succeeded);
        }
        std::set<QString> open;
        for (const OpenUpload &upload : (*job)->openUploads())
            open.insert(upload.remote.displayName);
        for (const QString &name : promises.uploads)
            QVERIFY2(open.contains(name), qPrintable(name));
        for (const QString &name : open)
            QVERIFY2(promises.maybeUploads.contains(name), qPrintable(name));
        QVERIFY(!promises.isDone || listJobs(diskStorage(), jobs)->at(0).isFinished);
    }
    // And it goes on: nothing that was finished runs again.
    const auto job = Job::open(diskStorage(), jobs, promises.id);
    Promises rest;
    runJob(**job, 3, rest);
    QVERIFY(rest.isDone);
    for (int i = 0; i < sectionCount; ++i) {
        QCOMPARE((*job)->at(i)->status, Status::Succeeded);
        if (promises.answers.contains(i))
            QCOMPARE((*job)->at(i)->text, promises.answers.at(i));
    }
    QVERIFY(listJobs(diskStorage(), jobs)->at(0).isFinished);
}

void JobFaultsTest::powerLossBreaksNoPromise_data()
{
    using Survival = FaultyStorage::Survival;
    QTest::addColumn<Survival>("survival");
    QTest::addColumn<bool>("entriesSurvive");
    for (const bool entries : {false, true}) {
        const char *with = entries ? "with entries" : "without entries";
        QTest::addRow("nothing, %s", with) << Survival::Nothing << entries;
        QTest::addRow("first half, %s", with) << Survival::FirstHalf << entries;
        QTest::addRow("second half, %s", with) << Survival::SecondHalf << entries;
        QTest::addRow("everything, %s", with) << Survival::Everything << entries;
    }
}

void JobFaultsTest::powerLossBreaksNoPromise()
{
    QFETCH(const FaultyStorage::Survival, survival);
    QFETCH(const bool, entriesSurvive);
    for (int n = 1;; ++n) {
        const QTemporaryDir folder(tests::folderTemplate());
        const QString jobs = folder.filePath(u"state/excerpt/jobs"_s);
        FaultyStorage storage(FaultyStorage::Fault::PowerLoss, n);
        const Promises promises = runNewJob(storage, jobs);
        storage.restorePower(survival, entriesSurvive);
        checkPromises(jobs, promises);
        if (QTest::currentTestFailed())
            qInfo("power lost at call %d", n);
        if (QTest::currentTestFailed() || promises.isDone)
            return;
    }
}

void JobFaultsTest::powerLossDuringAResumeBreaksNoPromise()
{
    QFETCH(const FaultyStorage::Survival, survival);
    QFETCH(const bool, entriesSurvive);
    const int before = [] {
        const QTemporaryDir folder(tests::folderTemplate());
        FaultyStorage storage(FaultyStorage::Fault::None, 0);
        runUntilKilled(storage, folder.filePath(u"jobs"_s));
        return storage.callsSeen();
    }();
    for (int n = 1;; ++n) {
        const QTemporaryDir folder(tests::folderTemplate());
        const QString jobs = folder.filePath(u"jobs"_s);
        FaultyStorage storage(FaultyStorage::Fault::PowerLoss, before + n);
        Promises promises = runUntilKilled(storage, jobs);
        QCOMPARE(storage.callsSeen(), before);
        {
            const auto job = Job::open(storage, jobs, promises.id);
            if (job)
                runJob(**job, 2, promises);
        }
        storage.restorePower(survival, entriesSurvive);
        checkPromises(jobs, promises);
        if (QTest::currentTestFailed())
            qInfo("power lost at call %d", n);
        if (QTest::currentTestFailed() || promises.isDone)
            return;
    }
}

void JobFaultsTest::aFullDiskEndsTheRunAndKeepsWhatIsFinished()
{
    for (int n = 1;; ++n) {
        const QTemporaryDir folder(tests::folderTemplate());
        const QString jobs = folder.filePath(u"jobs"_s);
        FaultyStorage storage(FaultyStorage::Fault::DiskFull, n);
        const Promises promises = runNewJob(storage, jobs);
        if (!promises.isDone) {
            QVERIFY(promises.error);
            QCOMPARE(promises.error->code, Code::DiskFull);
            QCOMPARE(promises.error->stage, Stage::Journal);
        }
        checkPromises(jobs, promises);
        if (QTest::currentTestFailed())
            qInfo("disk full at call %d", n);
        if (QTest::currentTestFailed() || promises.isDone)
            return;
    }
}

void JobFaultsTest::aWriteThatFailsLosesNothingElse()
{
    for (int n = 1;; ++n) {
        const QTemporaryDir folder(tests::folderTemplate());
        const QString jobs = folder.filePath(u"jobs"_s);
        FaultyStorage storage(FaultyStorage::Fault::WriteError, n);
        const Promises promises = runNewJob(storage, jobs);
        checkPromises(jobs, promises);
        if (QTest::currentTestFailed())
            qInfo("failure at call %d", n);
        if (QTest::currentTestFailed() || promises.isDone)
            return;
    }
}

void JobFaultsTest::aShortWriteLeavesNoHalfRecord()
{
    for (int n = 1;; ++n) {
        const QTemporaryDir folder(tests::folderTemplate());
        const QString jobs = folder.filePath(u"jobs"_s);
        FaultyStorage storage(FaultyStorage::Fault::ShortWrite, n);
        const JobRecord record = makeRecord(6);
        auto job = Job::create(storage, jobs, record);
        if (!job)
            continue;
        std::set<SectionId> finished;
        for (const Section &section : record.sections.sections) {
            const auto result = makeResult(section, Status::Succeeded, section.name);
            if ((*job)->reader()(SectionFinished{result}))
                finished.insert(section.id);
        }
        const QString id = (*job)->record().id;
        QVERIFY(finished.size() + 1 >= record.sections.sections.size());
        QVERIFY((*job)->finishedSections(false) == finished);
        job->reset();
        const auto again = Job::open(diskStorage(), jobs, id);
        QVERIFY(again);
        QVERIFY((*again)->finishedSections(false) == finished);
        for (int i = 0; i < (*again)->count(); ++i) {
            const auto result = (*again)->at(i);
            QVERIFY(result->status == Status::Pending || result->text == result->name);
        }
        if (storage.callsSeen() < n)
            return;
    }
}

void JobFaultsTest::nothingFollowsASyncThatFailed()
{
    // What the disk has then is not known: fsync(2), "ERRORS".
    const QTemporaryDir folder(tests::folderTemplate());
    const QString jobs = folder.filePath(u"jobs"_s);
    const JobRecord record = makeRecord(3);
    // The first sync after those of the new job and of its first result.
    FaultyStorage storage(FaultyStorage::Fault::SyncError, 11);
    QString id;
    {
        const auto job = Job::create(storage, jobs, record);
        QVERIFY(job);
        id = (*job)->record().id;
        const auto reader = (*job)->reader();
        const auto resultOf = [&record](std::size_t i) {
            const Section &section = record.sections.sections.at(i);
            return SectionFinished{makeResult(section, Status::Succeeded, section.name)};
        };
        QVERIFY(reader(resultOf(0)));
        QVERIFY(!reader(resultOf(1)));
        QCOMPARE((*job)->status({u"s2"_s}), Status::Pending);
        QVERIFY(!reader(resultOf(2)));
        QVERIFY(!reader(RunStarted{}));
        QCOMPARE((*job)->at(0)->text, u"Section 1"_s);
    }
    const auto again = Job::open(diskStorage(), jobs, id);
    QVERIFY(again);
    QCOMPARE((*again)->status({u"s1"_s}), Status::Succeeded);
    QCOMPARE((*again)->status({u"s3"_s}), Status::Pending);
}

void JobFaultsTest::aRealFullDiskKeepsWhatIsFinished()
{
    const QTemporaryDir folder(tests::folderTemplate());
    const QByteArray path = QFile::encodeName(folder.path());
    if (::mount("none", path.constData(), "tmpfs", 0, "size=1m") != 0)
        QSKIP("A tmpfs cannot be mounted here.");
    const auto unmount = qScopeGuard([&path] { ::umount(path.constData()); });
    const QString jobs = folder.filePath(u"jobs"_s);
    constexpr int count = 200;
    const JobRecord record = makeRecord(count);
    QString id;
    int finished = 0;
    {
        const auto job = Job::create(diskStorage(), jobs, record);
        QVERIFY(job);
        id = (*job)->record().id;
        const auto reader = (*job)->reader();
        for (const Section &section : record.sections.sections) {
            const auto done = reader(
                SectionFinished{makeResult(section, Status::Succeeded, QString(9000, u'x'))});
            if (!done) {
                QCOMPARE(done.error().code, Code::DiskFull);
                break;
            }
            ++finished;
        }
        QVERIFY(finished > 10 && finished < count);
        // The rest of such a run: nothing that is journalled now may do harm.
        for (int i = 0; i < 3; ++i)
            static_cast<void>(reader(RunFinished{}));
    }
    const auto job = Job::open(diskStorage(), jobs, id);
    QVERIFY(job);
    QCOMPARE((*job)->finishedSections(false).size(), std::size_t(finished));
    QCOMPARE((*job)->at(finished - 1)->text.size(), 9000);
}

QTEST_GUILESS_MAIN(JobFaultsTest)
#include "tst_jobfaults.moc"
