// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/job.h"
#include "tests/core/journal/jobfixture.h"
#include "tests/support/jsonschema.h"
#include "tests/support/quiettest.h"

#include <QLoggingCategory>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace excerpt;
using tests::fileContents;
using tests::makeRecord;
using tests::makeResult;
using tests::setFileContents;
using tests::uploadName;

/// What stands in the file, and what becomes of a job whose file is not whole.
class JournalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLoggingCategory::setFilterRules(u"excerpt.journal.info=false"_s); // a line for each byte
    }
    void init()
    {
        tests::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>(tests::folderTemplate());
        QVERIFY(m_folder->isValid());
    }

    void everyLineIsJsonWithAChecksum();
    void everyRecordFitsTheSchema();
    void aTornRecordIsCutOffAndNothingElse();
    void garbageAtTheEndIsCutOff_data();
    void garbageAtTheEndIsCutOff();
    void damageBeforeTheEndIsNoticed_data();
    void damageBeforeTheEndIsNoticed();
    void aJournalOfANewerVersionIsRefused();

private:
    [[nodiscard]] QString jobs() const { return m_folder->filePath(u"jobs"_s); }
    [[nodiscard]] QString journal(const QString &id) const
    {
        return jobs() + u'/' + id + "/journal.jsonl"_L1;
    }
    [[nodiscard]] Expected<std::unique_ptr<Job>> open(const QString &id) const
    {
        return Job::open(diskStorage(), jobs(), id);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void JournalTest::everyLineIsJsonWithAChecksum()
{
    const QString id = tests::makeJob(jobs(), 4);
    const QByteArray script = "import json, sys, zlib\n"
                              "lines = open(sys.argv[1], 'rb').read().splitlines()\n"
                              "for line in lines:\n"
                              "    record = json.loads(line)\n"
                              "    body = line[:line.rindex(b',\"crc\":')]\n"
                              "    assert int(record['crc'], 16) == zlib.crc32(body), line\n"
                              "print(len(lines), json.loads(lines[0])['format'])\n"_ba;
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s, QString::fromUtf8(script), journal(id)});
    QVERIFY(python.waitForFinished());
    QCOMPARE(python.readAllStandardError(), ""_ba);
    QCOMPARE(python.readAllStandardOutput(), "7 excerpt.journal\n"_ba);
}

void JournalTest::everyRecordFitsTheSchema()
{
    JobRecord record = makeRecord(2);
    record.documentIdentity.device = 1;
    record.engine.temperature = 0.1;
    record.request = *JsonValue::parse(R"({"prompt":{"prompt_text":"x","result":null}})");
    const Section &section = record.sections.sections.at(0);
    const Error error{Stage::Cleanup, Code::ServerError, u"It broke."_s, u"500"_s, true};
    RemoteName made = uploadName(section);
    made.remoteId = u"files/1"_s;
    made.expires = record.created;
    QString id;
    {
        const auto job = Job::create(diskStorage(), jobs(), record);
        id = (*job)->record().id;
        const auto reader = (*job)->reader();
        const std::vector<RunEvent> events{
            RunStarted{.sections = 2, .toDo = 2},
            SectionStarted{section.id, section.name, 1, 2},
            DocumentLeased{section.id, section.name},
            StageEntered{section.id, Stage::Upload},
            UploadPlanned{section.id, section.name, {}, uploadName(section)},
            Progress{section.id},
            UploadMade{section.id, made},
            TextArrived{section.id, 5},
            Retrying{section.id, error},
            Retrying{section.id, Error{Stage::Split, Code::HelperCrashed, u"It died."_s}},
            SectionFinished{makeResult(section, Status::Succeeded, u"Answer"_s)},
            SectionFinished{makeResult(section, Status::Blocked, {})},
            UploadNotDeleted{section.id, section.name, made, error},
            UploadDeleted{section.id, section.name, made},
            SectionPdfClosed{section.id, section.name},
            DocumentReturned{section.id, section.name},
            SectionCleaned{section.id, {}, true},
            MemorySampled{.peakBytes = 1},
            MemorySampled{.atSectionEnd = true, .peakBytes = 2},
            RunPaused{},
            RunContinued{},
            RunFinished{.outcome = RunOutcome::Ended, .error = error},
        };
        for (const RunEvent &event : events)
            QVERIFY(reader(event));
        QVERIFY((*job)->recordSha256(QByteArray(64, 'a')));
        QVERIFY((*job)->recordOutputWritten());
        QVERIFY((*job)->recordUploadDeleted(made));
    }
    const QByteArray bytes = fileContents(journal(id));
    QCOMPARE(bytes.count('\n'), 16);
    QCOMPARE(tests::schemaBreaches(u"core/journal/schemas/journal.schema.json"_s, bytes, true),
             QString());
}

void JournalTest::aTornRecordIsCutOffAndNothingElse()
{
    const QString id = tests::makeJob(jobs(), 4);
    const QByteArray whole = fileContents(journal(id));
    const qsizetype last = whole.lastIndexOf('\n', -2) + 1;
    for (qsizetype size = last; size < whole.size(); ++size) {
        QVERIFY(setFileContents(journal(id), whole.left(size)));
        {
            const auto job = open(id);
            QVERIFY2(job, qPrintable(u"torn at byte %1"_s.arg(size)));
            QCOMPARE((*job)->at(1)->text, u"Answer 2"_s);
            QCOMPARE((*job)->status({u"s3"_s}), Status::Pending);
            QCOMPARE((*job)->finishedSections(false).size(), 2U);
            QCOMPARE(fileContents(journal(id)), whole.left(last));
        }
        const auto job = open(id);
        const Section &section = (*job)->record().sections.sections.at(2);
        QVERIFY(
            (*job)->reader()(SectionFinished{makeResult(section, Status::Succeeded, u"Again"_s)}));
        QCOMPARE((*job)->at(2)->text, u"Again"_s);
    }
    QCOMPARE((*open(id))->at(2)->text, u"Again"_s);
}

void JournalTest::garbageAtTheEndIsCutOff_data()
{
    QTest::addColumn<QByteArray>("garbage");
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    QTest::newRow("line feeds") << QByteArray(10, '\n');
    QTest::newRow("text") << "something else\nand more"_ba;
    QTest::newRow("a record without a checksum") << "{\"record\":\"memory\"}\n"_ba;
    QTest::newRow("a wrong checksum")
        << "{\"record\":\"memory\",\"synced\":9,\"crc\":\"00000000\"}\n"_ba;
}

void JournalTest::garbageAtTheEndIsCutOff()
{
    QFETCH(const QByteArray, garbage);
    const QString id = tests::makeJob(jobs(), 3);
    const QByteArray whole = fileContents(journal(id));
    QVERIFY(setFileContents(journal(id), whole + garbage));
    const auto job = open(id);
    QVERIFY(job);
    QCOMPARE((*job)->finishedSections(false).size(), 2U);
    QCOMPARE(fileContents(journal(id)), whole);
}

void JournalTest::damageBeforeTheEndIsNoticed_data()
{
    QTest::addColumn<int>("line");
    QTest::newRow("the first record") << 0;
    QTest::newRow("a record that was not synced itself") << 1;
    QTest::newRow("a result") << 2;
    QTest::newRow("the last but one result") << 4;
}

void JournalTest::damageBeforeTheEndIsNoticed()
{
    QFETCH(const int, line);
    const QString id = tests::makeJob(jobs(), 4); // the job, then three times started and finished
    const QByteArray whole = fileContents(journal(id));
    QList<QByteArray> lines = whole.split('\n');
    const QList<QByteArray> garbage{
        QByteArray(lines.at(line).size(), '\0'),
        QByteArray(lines.at(line).size() / 2, '\n'),
        lines.at(line).left(20) + 'x' + lines.at(line).mid(21),
        {},
    };
    for (const QByteArray &bytes : garbage) {
        lines[line] = bytes;
        QVERIFY(setFileContents(journal(id), lines.join('\n')));
        const auto job = open(id);
        QVERIFY(!job);
        QCOMPARE(job.error().code, Code::JournalDamaged);
        QVERIFY2(job.error().message.contains(journal(id)), qPrintable(job.error().message));
        QCOMPARE(fileContents(journal(id)), lines.join('\n'));
    }
    // Also when the garbage took the line feed with it.
    lines = whole.split('\n');
    lines[line] = QByteArray(lines.at(line).size() + 1, '?') + lines.takeAt(line + 1);
    QVERIFY(setFileContents(journal(id), lines.join('\n')));
    QCOMPARE(open(id).error().code, Code::JournalDamaged);
}

void JournalTest::aJournalOfANewerVersionIsRefused()
{
    const QString id = tests::makeJob(jobs(), 1);
    const QString script =
        u"import re, sys, zlib\n"
        "line = open(sys.argv[1], 'rb').read()\n"
        "body = line[:line.rindex(b',\"crc\":')].replace(b'\"version\":1', b'\"version\":2', 1)\n"
        "open(sys.argv[1], 'wb').write(body + b',\"crc\":\"%08x\"}\\n' % zlib.crc32(body))\n"_s;
    QCOMPARE(QProcess::execute(u"python3"_s, {u"-c"_s, script, journal(id)}), 0);
    const auto job = open(id);
    QCOMPARE(job.error().code, Code::JournalDamaged);
    QVERIFY2(job.error().detail.contains(u"version 2"_s), qPrintable(job.error().detail));
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
