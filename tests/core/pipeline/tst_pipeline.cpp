// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stop.h"
#include "core/pipeline/loglines.h"
#include "tests/core/pipeline/fakeworld.h"
#include "tests/support/quiettest.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;
using namespace excerpt::tests;
using namespace std::chrono_literals;

namespace {

/// The lines of a run, the 8 hex digits of upload names as ########.
QStringList linesOf(const EventRecord &record)
{
    QString service;
    QStringList lines;
    for (const RunEvent &event : record.events()) {
        if (const auto *started = std::get_if<RunStarted>(&event))
            service = started->service;
        if (const auto line = logLine(event, service); line && line->level != QtDebugMsg)
            lines.append(line->text);
    }
    static const QRegularExpression hex(u"_[0-9a-f]{8}\\.pdf"_s);
    return lines.replaceInStrings(hex, u"_########.pdf"_s);
}

QStringList statusesOf(const EventRecord &record)
{
    QStringList statuses;
    for (const SectionResult &result : record.results())
        statuses.append(statusName(result.status));
    return statuses;
}

} // namespace

class PipelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void aSectionGivesItsLinesInOrder()
    {
        FakeWorld world;
        EventRecord record;
        const RunSummary summary = world.run(world.job(2), {record.reader()});
        QCOMPARE(
            linesOf(record),
            QStringList({
                u"Processing section 1/2: Lesson 1"_s,
                u"Processing section 'Lesson 1' with memory-efficient approach"_s,
                u"Uploading section 'Lesson 1' as 'document_Lesson 1_########.pdf' to Fake AI"_s,
                u"Successfully processed section 'Lesson 1'"_s,
                u"Deleted section file 'Lesson 1' from Fake AI"_s,
                u"Closed PDF stream for section 'Lesson 1'"_s,
                u"Closed original PDF stream for section 'Lesson 1'"_s,
                u"Processing section 2/2: Lesson 2"_s,
                u"Processing section 'Lesson 2' with memory-efficient approach"_s,
                u"Uploading section 'Lesson 2' as 'document_Lesson 2_########.pdf' to Fake AI"_s,
                u"Successfully processed section 'Lesson 2'"_s,
                u"Deleted section file 'Lesson 2' from Fake AI"_s,
                u"Closed PDF stream for section 'Lesson 2'"_s,
                u"Closed original PDF stream for section 'Lesson 2'"_s,
            }));
        QCOMPARE(summary.outcome, RunOutcome::Finished);
        QCOMPARE(summary.succeeded, 2);
        QCOMPARE(summary.pending, 0);
    }

    void withoutAnUploadTwoLinesAreMissing()
    {
        FakeWorld world;
        world.uploads = false;
        EventRecord record;
        world.run(world.job(1), {record.reader()});
        QCOMPARE(linesOf(record),
                 QStringList({
                     u"Processing section 1/1: Lesson 1"_s,
                     u"Processing section 'Lesson 1' with memory-efficient approach"_s,
                     u"Successfully processed section 'Lesson 1'"_s,
                     u"Closed PDF stream for section 'Lesson 1'"_s,
                     u"Closed original PDF stream for section 'Lesson 1'"_s,
                 }));
        QVERIFY2(!world.calls().contains(u"cut 1"_s), "an engine that asks for no PDF gets none");
    }

    void theEventsOfASectionComeInOrder()
    {
        FakeWorld world;
        EventRecord record;
        world.run(world.job(1), {record.reader()});
        QCOMPARE(record.names(), QStringList({
                                     u"RunStarted"_s,
                                     u"SectionStarted s1"_s,
                                     u"DocumentLeased s1"_s,
                                     u"StageEntered s1 split"_s,
                                     u"UploadPlanned s1"_s,
                                     u"StageEntered s1 upload"_s,
                                     u"Progress s1"_s,
                                     u"UploadMade s1"_s,
                                     u"StageEntered s1 generate"_s,
                                     u"TextArrived s1"_s,
                                     u"StageEntered s1 check"_s,
                                     u"SectionFinished s1 succeeded"_s,
                                     u"StageEntered s1 cleanup"_s,
                                     u"UploadDeleted s1"_s,
                                     u"SectionPdfClosed s1"_s,
                                     u"DocumentReturned s1"_s,
                                     u"SectionCleaned s1"_s,
                                     u"MemorySampled"_s,
                                     u"RunFinished"_s,
                                 }));
        const SectionResult result = record.results().front();
        QCOMPARE(result.name, u"Lesson 1"_s);
        QCOMPARE(result.pages.toString(), u"1"_s);
        QCOMPARE(result.text, u"Answer to Summarise."_s);
        QCOMPARE(result.usage, (TokenUsage{7, 9}));
    }

    void aFailureTakesTheFourthLineAndStopsNoOtherSection_data()
    {
        QTest::addColumn<QString>("call");
        QTest::addColumn<QStringList>("lines"); // of the second of three sections
        const QString first = u"Processing section 2/3: Lesson 2"_s;
        const QString second = u"Processing section 'Lesson 2' with memory-efficient approach"_s;
        const QString third =
            u"Uploading section 'Lesson 2' as 'document_Lesson 2_########.pdf' to Fake AI"_s;
        const QString fourth = u"Failed to process section 'Lesson 2': upload: fault"_s;
        const QString fifth = u"Deleted section file 'Lesson 2' from Fake AI"_s;
        const QString sixth = u"Closed PDF stream for section 'Lesson 2'"_s;
        const QString seventh = u"Closed original PDF stream for section 'Lesson 2'"_s;
        QTest::newRow("lease") << u"lease"_s << QStringList{first, fourth};
        QTest::newRow("cut") << u"cut 2"_s << QStringList{first, second, fourth, sixth, seventh};
        QTest::newRow("size") << u"needs s2"_s
                              << QStringList{first, second, fourth, sixth, seventh};
        QTest::newRow("upload") << u"upload s2"_s
                                << QStringList{first, second, third, fourth, fifth, sixth, seventh};
        QTest::newRow("generate") << u"generate s2"_s << QStringList{first, second, third,  fourth,
                                                                     fifth, sixth,  seventh};
    }
    void aFailureTakesTheFourthLineAndStopsNoOtherSection()
    {
        QFETCH(const QString, call);
        QFETCH(const QStringList, lines);
        FakeWorld undisturbed;
        undisturbed.run(undisturbed.job(3), {});
        const qsizetype begin = undisturbed.calls().indexOf(u"needs s2"_s) - 2;
        FakeWorld world;
        world.failAtCall = int(undisturbed.calls().indexOf(call, begin)) + 1;
        EventRecord record;
        const RunSummary summary = world.run(world.job(3), {record.reader()});
        QStringList seen = linesOf(record);
        QCOMPARE(seen.mid(7, seen.size() - 14), lines);
        QCOMPARE(statusesOf(record), QStringList({u"succeeded"_s, u"failed"_s, u"succeeded"_s}));
        QCOMPARE(record.results().at(1).error->detail, u"fault"_s);
        QCOMPARE(summary.succeeded, 2);
        QCOMPARE(summary.notSucceeded, 1);
        QCOMPARE(summary.outcome, RunOutcome::Finished);
        QCOMPARE(world.storedFiles(), QStringList());
    }

    void whatCannotBeDeletedIsSaid()
    {
        FakeWorld undisturbed;
        undisturbed.run(undisturbed.job(1), {});
        FakeWorld world;
        world.failAtCall = int(undisturbed.calls().indexOf(u"remove"_s)) + 1;
        EventRecord record;
        world.run(world.job(2), {record.reader()});
        QVERIFY(linesOf(record).contains(
            u"Could not delete section file 'Lesson 1' from Fake AI: fault"_s));
        QCOMPARE(record.names({u"UploadNotDeleted"_s}).size(), 1);
        QCOMPARE(statusesOf(record), QStringList({u"succeeded"_s, u"succeeded"_s}));
    }

    void errorsBecomeStatuses_data()
    {
        QTest::addColumn<Code>("code");
        QTest::addColumn<QString>("status");
        QTest::newRow("empty") << Code::Empty << u"empty"_s;
        QTest::newRow("no text") << Code::NoText << u"empty"_s;
        QTest::newRow("cut off") << Code::CutOff << u"cut_off"_s;
        QTest::newRow("invalid") << Code::Invalid << u"invalid"_s;
        QTest::newRow("safety") << Code::Safety << u"blocked"_s;
        QTest::newRow("recitation") << Code::Recitation << u"blocked"_s;
        QTest::newRow("refusal") << Code::Refusal << u"blocked"_s;
        QTest::newRow("server") << Code::ServerError << u"failed"_s;
        QTest::newRow("rate limit") << Code::RateLimited << u"failed"_s;
        QTest::newRow("file rejected") << Code::FileRejected << u"failed"_s;
    }
    void errorsBecomeStatuses()
    {
        QFETCH(const Code, code);
        QFETCH(const QString, status);
        FakeWorld world;
        world.answers[u"s1"_s] = {answerFailure(code, u"what came"_s)};
        EventRecord record;
        world.run(world.job(2), {record.reader()});
        QCOMPARE(statusesOf(record), QStringList({status, u"succeeded"_s}));
        const SectionResult result = record.results().front();
        QCOMPARE(result.error->code, code);
        QCOMPARE(result.text, u"what came"_s);
        QVERIFY(result.value.isNull());
    }

    void answersAreChecked()
    {
        FakeWorld world;
        world.answers[u"s1"_s] = {Answer{u"  \n"_s, {}, {}}};
        world.answers[u"s2"_s] = {Answer{u"{\"b\":1.10,\"a\":2}"_s, {}, {}}};
        world.answers[u"s3"_s] = {Answer{u"{\"a\":1,\"a\":2}"_s, {}, {}}};
        EventRecord record;
        world.run(world.job(3), {record.reader()});
        QCOMPARE(statusesOf(record), QStringList({u"empty"_s, u"succeeded"_s, u"invalid"_s}));
        QCOMPARE(record.results().at(0).error->stage, Stage::Check);
        QCOMPARE(record.results().at(1).value.toJson(), "{\"b\":1.10,\"a\":2}"_ba);
        QCOMPARE(record.results().at(2).text, u"{\"a\":1,\"a\":2}"_s);
        QVERIFY(record.results().at(2).value.isNull());
    }

    void warningsMakeASuccessAWarning()
    {
        FakeWorld world;
        world.onGenerate = [](SectionInput &input, const CallContext &context) -> AnswerOrFailure {
            if (input.section().id.value == u"s2")
                context.observer->warning(u"Temperature was left out."_s);
            context.observer->warning(u"Temperature was left out."_s);
            return input.section().id.value == u"s3" ? AnswerOrFailure(answerFailure(Code::Safety))
                                                     : Answer{u"yes"_s, {}, {}};
        };
        EventRecord record;
        const RunSummary summary = world.run(world.job(3), {record.reader()});
        QCOMPARE(statusesOf(record), QStringList({u"warning"_s, u"warning"_s, u"blocked"_s}));
        QCOMPARE(record.results().at(1).warnings, QStringList(u"Temperature was left out."_s));
        QCOMPARE(summary.succeeded, 2);
    }

    void aDamagedDocumentIsAWarningOfEverySection()
    {
        FakeWorld world;
        world.documentWarnings = {u"The file was repaired."_s};
        EventRecord record;
        world.run(world.job(2), {record.reader()});
        QCOMPARE(statusesOf(record), QStringList({u"warning"_s, u"warning"_s}));
        QCOMPARE(record.results().at(1).warnings, QStringList(u"The file was repaired."_s));
    }

    void finishedSectionsAreSkipped()
    {
        FakeWorld world;
        ExtractionJob job = world.job(4);
        job.skip = {{u"s1"_s}, {u"s3"_s}};
        EventRecord record;
        const RunSummary summary = world.run(job, {record.reader()});
        QCOMPARE(record.names({u"SectionStarted"_s}),
                 QStringList({u"SectionStarted s2"_s, u"SectionStarted s4"_s}));
        QVERIFY(linesOf(record).contains(u"Processing section 4/4: Lesson 4"_s));
        QCOMPARE(std::get<RunStarted>(record.events().front()).toDo, 2);
        QCOMPARE(summary.succeeded, 2);
        QCOMPARE(summary.pending, 0);
    }

    void aSectionThatTakesTooLongIsGivenUpAndTheRunGoesOn()
    {
        FakeWorld world;
        world.onGenerate = [](SectionInput &input, const CallContext &context) -> AnswerOrFailure {
            if (input.section().id.value != u"s1")
                return Answer{u"yes"_s, {}, {}};
            while (!context.deadline.hasExpired())
                std::ignore = waitOrStop(context.stop, context.deadline);
            return answerFailure(Code::ConnectionLost);
        };
        ExtractionJob job = world.job(1);
        job.run.sectionTimeout = 50ms;
        EventRecord record;
        world.run(job, {record.reader()});
        QCOMPARE(statusesOf(record), QStringList(u"failed"_s));
        QCOMPARE(record.results().front().error->code, Code::TimeLimit);
        QVERIFY(record.results().front().error->message.contains(u"0.05 s"_s));
        QCOMPARE(record.finished().outcome, RunOutcome::Finished);
        QCOMPARE(world.storedFiles(), QStringList());
    }

    void aSectionThatBreaksTheHelperGetsAFreshOneOnce_data()
    {
        QTest::addColumn<int>("deaths");
        QTest::addColumn<int>("earlierDeaths");
        QTest::addColumn<QStringList>("events");
        const QString start = u"SectionStarted s1"_s;
        const QString again = u"Retrying s1"_s;
        const QString good = u"SectionFinished s1 succeeded"_s;
        const QString bad = u"SectionFinished s1 quarantined"_s;
        QTest::newRow("once") << 1 << 0 << QStringList{start, again, start, good};
        QTest::newRow("twice") << 2 << 0 << QStringList{start, again, start, bad};
        QTest::newRow("once, once before") << 1 << 1 << QStringList{start, bad};
        QTest::newRow("twice before") << 0 << 2 << QStringList{start, bad};
        QTest::newRow("never, once before") << 0 << 1 << QStringList{start, good};
    }
    void aSectionThatBreaksTheHelperGetsAFreshOneOnce()
    {
        QFETCH(const int, deaths);
        QFETCH(const int, earlierDeaths);
        QFETCH(const QStringList, events);
        const std::vector<Code> ways{Code::HelperCrashed, Code::HelperTimedOut,
                                     Code::HelperOutOfMemory};
        for (const Code way : ways) {
            FakeWorld world;
            const Error death{Stage::Split, way, u"It died."_s, u"signal 11"_s};
            world.cutErrors[u"1"_s] = std::vector<Error>(std::size_t(deaths), death);
            ExtractionJob job = world.job(2);
            if (earlierDeaths > 0)
                job.helperDeaths[{u"s1"_s}] = earlierDeaths;
            EventRecord record;
            world.run(job, {record.reader()});
            const QStringList seen =
                record.names({u"SectionStarted"_s, u"Retrying"_s, u"SectionFinished"_s});
            QCOMPARE(seen.mid(0, seen.size() - 2), events);
            QCOMPARE(seen.last(), u"SectionFinished s2 succeeded"_s);
            if (record.results().front().status == Status::Quarantined)
                QCOMPARE(record.results().front().error->code, Code::Quarantined);
            QCOMPARE(world.leasesOut(), 0);
        }
    }

    void heapsAreTrimmedWhenAskedFor_data()
    {
        QTest::addColumn<bool>("trims");
        QTest::newRow("yes") << true;
        QTest::newRow("no") << false;
    }
    void heapsAreTrimmedWhenAskedFor()
    {
        QFETCH(const bool, trims);
        FakeWorld world;
        ExtractionJob job = world.job(3);
        job.run.trimsHeap = trims;
        EventRecord record;
        const RunSummary summary = world.run(job, {record.reader()});
        QCOMPARE(summary.trims, trims ? 3 : 0);
        QCOMPARE(world.calls().count(u"trim"_s), trims ? 3 : 0);
        for (const RunEvent &event : record.events()) {
            if (const auto *cleaned = std::get_if<SectionCleaned>(&event))
                QCOMPARE(cleaned->wasTrimmed, trims);
        }
    }

    void theBudgetBoundsTheHelperAndIsTold()
    {
        FakeWorld world;
        ExtractionJob job = world.job(1);
        job.run.memoryBudgetBytes = 123'000'000;
        EventRecord record;
        world.run(job, {record.reader()});
        QCOMPARE(world.limits.recycleBytes, 123'000'000);
        QCOMPARE(std::get<RunStarted>(record.events().front()).memoryBudgetBytes, 123'000'000);
    }

    void memoryIsReadAtTheEndOfEachSection()
    {
        FakeWorld world;
        // Three teeth of one section each: 60, 61 and 62 MB at their ends.
        world.openCounts = {1, 2, 3, 4};
        world.onCall = [&world](const QString &call) {
            if (call.startsWith("generate"_L1))
                world.memory = {40'000'000, 19'000'000 + call.last(1).toInt() * 1'000'000};
        };
        ExtractionJob job = world.job(4);
        job.run.trimsHeap = false;
        EventRecord record;
        RunParts parts = world.parts();
        parts.sampleInterval = 1h; // this test's figures are not guarded against a second thread
        const RunSummary summary = startRun(job, {record.reader()}, std::move(parts)).result();
        std::vector<MemorySampled> samples;
        for (const RunEvent &event : record.events()) {
            if (const auto *sampled = std::get_if<MemorySampled>(&event))
                samples.push_back(*sampled);
        }
        QCOMPARE(samples.size(), 4);
        QCOMPARE(samples.at(2).reading.helperBytes, 22'000'000);
        QCOMPARE(samples.at(2).peakBytes, 62'000'000);
        QCOMPARE(samples.at(3).slopeBytesPerSection, 1e6);
        QCOMPARE(summary.baselineMemoryBytes, 30'000'000);
        QCOMPARE(summary.peakMemoryBytes, 63'000'000);
        QCOMPARE(record.finished().peakMemoryBytes, 63'000'000);
    }

    void timesAddUp()
    {
        FakeWorld world;
        world.onGenerate = [](SectionInput &, const CallContext &context) -> AnswerOrFailure {
            const QDeadlineTimer end(30);
            while (!end.hasExpired())
                std::ignore = waitOrStop(context.stop, end);
            return Answer{u"yes"_s, {}, {}};
        };
        EventRecord record;
        world.run(world.job(1), {record.reader()});
        for (const RunEvent &event : record.events()) {
            const auto *cleaned = std::get_if<SectionCleaned>(&event);
            if (!cleaned)
                continue;
            const SectionTiming &timing = cleaned->timing;
            QVERIFY(timing.generate >= 30ms);
            QVERIFY(timing.total >=
                    timing.split + timing.upload + timing.generate + timing.cleanup);
        }
        QVERIFY(record.results().front().timing.generate >= 30ms);
    }
};

QTEST_GUILESS_MAIN(PipelineTest)
#include "tst_pipeline.moc"
