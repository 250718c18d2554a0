// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/job.h"
#include "tests/core/journal/jobfixture.h"
#include "tests/support/quiettest.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace excerpt;
using tests::makeRecord;

/// What a job says of itself, from the moment it is made.
class JobRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        tests::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>(tests::folderTemplate());
        QVERIFY(m_folder->isValid());
    }

    void aNewJobSaysWhatItWillSayWhenItIsOpenedAgain()
    {
        JobRecord record = makeRecord(3);
        record.documentPath = u"https://me:hush@host/book.pdf"_s;
        record.sections.warnings += u"Something was noticed."_s;
        record.sections.damage += u"The document is damaged."_s;
        record.engine.apiKey = "secret";
        record.engine.baseUrl = u"https://me:hush@host/"_s;
        record.request =
            *JsonValue::parse("{\"storage_file_id\":\"https://me:hush@host/book.pdf\"}");
        auto made = create(record);
        const JobRecord now = made->record();
        made.reset();
        const auto opened = open(now.id);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().detail));
        const JobRecord &then = (*opened)->record();
        QCOMPARE(now.created, then.created);
        QCOMPARE(now.documentPath, u"https://me@host/book.pdf"_s);
        QCOMPARE(now.documentPath, then.documentPath);
        QVERIFY(now.sections.sections == then.sections.sections);
        QCOMPARE(now.sections.warnings, then.sections.warnings);
        QCOMPARE(now.sections.damage, then.sections.damage);
        QCOMPARE(now.engine.apiKey, then.engine.apiKey);
        QCOMPARE(now.engine.baseUrl, then.engine.baseUrl);
        QCOMPARE(now.request.toJson(), then.request.toJson());
    }

    void theSectionsAreHeldOnceAndOutliveTheJob()
    {
        auto job = create(makeRecord(3));
        const std::shared_ptr<const SectionList> sections = job->sections();
        QCOMPARE(sections.get(), &job->record().sections);
        QCOMPARE(job->sections().get(), sections.get());
        job.reset();
        QCOMPARE(sections->sections.at(2).name, u"Section 3"_s);
    }

    void aJobThatCouldNotBeOpenedAgainIsNotBegun()
    {
        JobRecord record = makeRecord(3);
        record.sections.sections.at(2).id = record.sections.sections.at(1).id;
        const auto job = Job::create(diskStorage(), jobs(), record);
        QVERIFY(!job);
        QCOMPARE(job.error().code, Code::JournalDamaged);
        const auto left = listJobs(diskStorage(), jobs());
        QVERIFY(left && left->empty());
    }

private:
    [[nodiscard]] QString jobs() const { return m_folder->filePath(u"jobs"_s); }
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

QTEST_GUILESS_MAIN(JobRecordTest)
#include "tst_jobrecord.moc"
