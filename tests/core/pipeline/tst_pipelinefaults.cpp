// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stop.h"
#include "core/pipeline/eventqueue.h"
#include "tests/core/pipeline/fakeworld.h"
#include "tests/support/quiettest.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <future>

using namespace Qt::StringLiterals;
using namespace excerpt;
using namespace excerpt::tests;
using namespace std::chrono_literals;

namespace {

/// A future that a reader can use before the call that makes it has returned.
class LateFuture
{
public:
    void set(const QFuture<RunSummary> &future) { m_promise.set_value(future); }
    QFuture<RunSummary> get() { return m_future.get(); }

private:
    std::promise<QFuture<RunSummary>> m_promise;
    std::shared_future<QFuture<RunSummary>> m_future = m_promise.get_future().share();
};

/// Waits for what only a stop can end.
AnswerOrFailure waitForStop(const CallContext &context)
{
    std::ignore = waitOrStop(context.stop, QDeadlineTimer(QDeadlineTimer::Forever));
    return tl::unexpected(AnswerFailure{cancelledError(Stage::Generate), {}, {}});
}

/// What must hold after any run: guards have returned everything, in order, and every announced
/// upload has an end.
QString whatIsWrong(const FakeWorld &world, const EventRecord &record)
{
    if (world.leasesOut() != 0)
        return u"a lease is out"_s;
    if (!world.filesOnDisk().isEmpty())
        return u"a file is left on disk"_s;
    const qsizetype notDeleted = record.names({u"UploadNotDeleted"_s}).size();
    if (world.storedFiles().size() > notDeleted)
        return u"an upload is left that nobody speaks of"_s;
    if (record.names({u"UploadPlanned"_s}).size() !=
        record.names({u"UploadDeleted"_s}).size() + notDeleted)
        return u"an announced upload has no end"_s;
    if (record.names({u"SectionStarted"_s}).size() != record.names({u"SectionCleaned"_s}).size())
        return u"a section has no end"_s;
    if (record.names({u"DocumentLeased"_s}).size() != record.names({u"DocumentReturned"_s}).size())
        return u"a lease has no end"_s;
    if (record.names().last() != u"RunFinished"_s)
        return u"the run has no end"_s;
    return {};
}

} // namespace

class PipelineFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void nothingOutlivesAFaultAtAnyCall_data()
    {
        QTest::addColumn<bool>("isAfterTheDeed");
        QTest::newRow("not done") << false;
        QTest::newRow("done, but nobody knows") << true;
    }
    void nothingOutlivesAFaultAtAnyCall()
    {
        QFETCH(const bool, isAfterTheDeed);
        for (int n = 1;; ++n) {
            FakeWorld world;
            world.failAtCall = n;
            world.failsAfterTheDeed = isAfterTheDeed;
            EventRecord record;
            world.run(world.job(3), {record.reader()});
            const QString where = u"fault at call %1"_s.arg(n);
            QVERIFY2(whatIsWrong(world, record).isEmpty(),
                     qPrintable(where + u": "_s + whatIsWrong(world, record)));
            if (world.calls().size() < n)
                return; // the whole run came before the fault: every place has been tried
            const QString call = world.calls().at(n - 1);
            if (call == u"open"_s)
                continue;
            int succeeded = 0;
            for (const SectionResult &result : record.results())
                succeeded += isSuccess(result.status) ? 1 : 0;
            const bool isHarmless = call == u"remove"_s || call == u"trim"_s;
            QVERIFY2(succeeded == (isHarmless ? 3 : 2), qPrintable(where));
            QCOMPARE(record.finished().outcome, RunOutcome::Finished);
        }
    }

    void nothingOutlivesACancelAtAnyEvent()
    {
        for (std::size_t n = 1;; ++n) {
            FakeWorld world;
            EventRecord record;
            LateFuture future;
            bool hasCancelled = false;
            record.onEvent = [&](const RunEvent &) -> Expected<void> {
                if (!hasCancelled && record.events().size() == n) {
                    hasCancelled = true;
                    future.get().cancel();
                }
                return {};
            };
            auto running = startRun(world.job(3), {record.reader()}, world.parts());
            future.set(running);
            running.waitForFinished();
            const QString where = u"cancel at event %1"_s.arg(n);
            QVERIFY2(whatIsWrong(world, record).isEmpty(),
                     qPrintable(where + u": "_s + whatIsWrong(world, record)));
            const RunFinished end = record.finished();
            QCOMPARE(end.pending + end.succeeded + end.notSucceeded, 3);
            if (!hasCancelled)
                return;
            QVERIFY2(end.outcome != RunOutcome::Ended, qPrintable(where));
        }
    }

    /// What is promised as 100 ms, without a clock: whatever is called after a cancel sees the
    /// stop, no section begins, and the file at the provider is deleted.
    void afterACancelAtAnyEventNothingIsBegunButTheCleanUp()
    {
        for (qsizetype n = 1;; ++n) {
            FakeWorld world;
            EventRecord record;
            LateFuture future;
            qsizetype eventsBefore = 0;
            qsizetype callsBefore = -1;
            record.onEvent = [&](const RunEvent &event) -> Expected<void> {
                const auto *sampled = std::get_if<MemorySampled>(&event);
                if (callsBefore >= 0 || !world.runStop || (sampled && !sampled->atSectionEnd) ||
                    ++eventsBefore < n)
                    return {};
                eventsBefore = record.names().size();
                future.get().cancel();
                std::ignore = waitOrStop(*world.runStop, QDeadlineTimer(QDeadlineTimer::Forever));
                callsBefore = world.calls().size();
                return {};
            };
            auto running = startRun(world.job(3), {record.reader()}, world.parts());
            future.set(running);
            running.waitForFinished();
            if (callsBefore < 0)
                return; // the run was over before: every event has been tried
            const QString where = u"cancel at %1"_s.arg(record.names().at(eventsBefore - 1));
            for (const QString &call : world.calls().sliced(callsBefore)) {
                const QString word = call.section(u' ', 0, 0);
                // Looking at the file's date and at its size in memory wait for nobody.
                const bool isNothing = word == u"stopped"_s || word == u"verify"_s ||
                                       word == u"needs"_s || word == u"trim"_s;
                QVERIFY2(isNothing || word == u"remove"_s, qPrintable(where + u": "_s + call));
            }
            const QStringList later = record.names().sliced(eventsBefore);
            QVERIFY2(later.filter(u"SectionStarted"_s).isEmpty(), qPrintable(where));
            QVERIFY2(later.filter(u" generate"_s).isEmpty(), qPrintable(where));
            QCOMPARE(whatIsWrong(world, record), QString());
        }
    }

    void aCancelWhileTheSectionIsCutPlansNoUpload()
    {
        FakeWorld world;
        EventRecord record;
        LateFuture future;
        world.onCall = [&](const QString &name) {
            if (!name.startsWith(u"cut"_s))
                return;
            future.get().cancel(); // the cutting itself goes well all the same
            std::ignore = waitOrStop(*world.runStop, QDeadlineTimer(QDeadlineTimer::Forever));
        };
        auto running = startRun(world.job(1), {record.reader()}, world.parts());
        future.set(running);
        running.waitForFinished();
        QVERIFY(!world.calls().filter(u"cut"_s).isEmpty());
        QCOMPARE(record.names().filter(u"UploadPlanned"_s), QStringList());
        QCOMPARE(whatIsWrong(world, record), QString());
    }

    void theSectionInWorkBecomesCancelledAndTheRestStaysPending()
    {
        FakeWorld world;
        QSemaphore isWorking;
        world.onGenerate = [&](SectionInput &input, const CallContext &context) -> AnswerOrFailure {
            if (input.section().id.value == u"s1")
                return Answer{u"yes"_s, {}, {}};
            isWorking.release();
            return waitForStop(context); // a deadline of half an hour: only the cancel ends it
        };
        EventRecord record;
        auto running = startRun(world.job(4), {record.reader()}, world.parts());
        isWorking.acquire();
        running.cancel();
        running.waitForFinished();
        QCOMPARE(
            record.names({u"SectionFinished"_s}),
            QStringList({u"SectionFinished s1 succeeded"_s, u"SectionFinished s2 cancelled"_s}));
        QCOMPARE(record.results().back().error->code, Code::Cancelled);
        QCOMPARE(record.finished().outcome, RunOutcome::Cancelled);
        QCOMPARE(record.finished().succeeded, 1);
        QCOMPARE(record.finished().notSucceeded, 1);
        QCOMPARE(record.finished().pending, 2);
        QCOMPARE(whatIsWrong(world, record), QString());
    }

    void aCancelEndsTheDelayAndThePause_data()
    {
        QTest::addColumn<bool>("isPaused");
        QTest::newRow("delay") << false;
        QTest::newRow("pause") << true;
    }
    void aCancelEndsTheDelayAndThePause()
    {
        QFETCH(const bool, isPaused);
        FakeWorld world;
        EventRecord record;
        LateFuture future;
        QSemaphore isWaiting;
        record.onEvent = [&](const RunEvent &event) -> Expected<void> {
            const auto *sampled = std::get_if<MemorySampled>(&event);
            if (std::holds_alternative<SectionFinished>(event) && isPaused)
                future.get().suspend();
            if (isPaused ? std::holds_alternative<RunPaused>(event)
                         : sampled && sampled->atSectionEnd)
                isWaiting.release();
            return {};
        };
        ExtractionJob job = world.job(2);
        job.run.sectionDelay = isPaused ? 0ms : std::chrono::milliseconds(1h);
        auto running = startRun(job, {record.reader()}, world.parts());
        future.set(running);
        isWaiting.acquire();
        running.cancel();
        running.waitForFinished();
        QCOMPARE(record.finished().outcome, RunOutcome::Cancelled);
        QCOMPARE(record.finished().pending, 1);
        QCOMPARE(record.names({u"SectionFinished"_s}),
                 QStringList(u"SectionFinished s1 succeeded"_s));
        QCOMPARE(record.names({u"RunContinued"_s}), QStringList());
    }

    void aCancelBeforeTheFirstSectionIsAnEndLikeAnyOther()
    {
        FakeWorld world;
        EventRecord record;
        LateFuture future;
        RunParts parts = world.parts();
        parts.makeEngine = [&future, make = parts.makeEngine](const EngineSettings &settings) {
            future.get().cancel();
            return make(settings);
        };
        auto running = startRun(world.job(2), {record.reader()}, std::move(parts));
        future.set(running);
        running.waitForFinished();
        QCOMPARE(record.names(), QStringList({u"RunStarted"_s, u"RunFinished"_s}));
        QCOMPARE(record.finished().outcome, RunOutcome::Cancelled);
        QCOMPARE(record.finished().pending, 2);
    }

    void aPauseHoldsTheNextSectionBack()
    {
        FakeWorld world;
        EventRecord record;
        LateFuture future;
        QSemaphore isPaused;
        record.onEvent = [&](const RunEvent &event) -> Expected<void> {
            if (const auto *started = std::get_if<SectionStarted>(&event);
                started && started->position == 1)
                future.get().suspend();
            if (std::holds_alternative<RunPaused>(event))
                isPaused.release();
            return {};
        };
        auto running = startRun(world.job(2), {record.reader()}, world.parts());
        future.set(running);
        isPaused.acquire();
        QCOMPARE(record.names().last(), u"RunPaused"_s);
        running.resume();
        running.waitForFinished();
        QCOMPARE(record.names(
                     {u"SectionStarted"_s, u"SectionCleaned"_s, u"RunPaused"_s, u"RunContinued"_s}),
                 QStringList({u"SectionStarted s1"_s, u"SectionCleaned s1"_s, u"RunPaused"_s,
                              u"RunContinued"_s, u"SectionStarted s2"_s, u"SectionCleaned s2"_s}));
        QCOMPARE(running.result().succeeded, 2);
    }

    void aFullQueueHoldsUpNoCancelAndLosesNothing()
    {
        FakeWorld world;
        EventQueue queue(3);
        EventRecord record;
        QSemaphore isFull;
        int sent = 0;
        const auto counter = [&](const RunEvent &) -> Expected<void> {
            if (++sent == 4) // this one waits in the queue's reader
                isFull.release();
            return {};
        };
        auto running =
            startRun(world.job(3), {counter, record.reader(), queue.reader()}, world.parts());
        queue.follow(QFuture<void>(running));
        isFull.acquire();
        running.cancel();
        running.waitForFinished(); // nobody takes from the queue
        QCOMPARE(record.finished().outcome, RunOutcome::Cancelled);
        const std::vector<RunEvent> left = queue.takeAll();
        QVERIFY(left.size() >= record.events().size());
        QVERIFY(std::holds_alternative<RunFinished>(left.back()));
    }

    void memoryIsSampledWhileTheEngineWorks()
    {
        FakeWorld world;
        EventRecord record;
        QSemaphore samples;
        record.onEvent = [&samples](const RunEvent &event) -> Expected<void> {
            const auto *sampled = std::get_if<MemorySampled>(&event);
            if (sampled && !sampled->atSectionEnd)
                samples.release();
            return {};
        };
        world.onGenerate = [&samples](SectionInput &, const CallContext &) -> AnswerOrFailure {
            samples.acquire(2); // the worker is busy: another thread must bring them
            return Answer{u"yes"_s, {}, {}};
        };
        RunParts parts = world.parts();
        parts.sampleInterval = 5ms;
        startRun(world.job(1), {record.reader()}, std::move(parts)).waitForFinished();
        QCOMPARE(record.finished().succeeded, 1);
    }

    void aFailingReaderEndsTheCallInWork()
    {
        FakeWorld world;
        EventRecord record;
        const auto failing = [](const RunEvent &event) -> Expected<void> {
            const auto *sampled = std::get_if<MemorySampled>(&event);
            if (sampled && !sampled->atSectionEnd)
                return failure(Stage::Journal, Code::DiskFull, u"The disk is full."_s);
            return {};
        };
        std::atomic<bool> wasStopped = false;
        world.onGenerate = [&](SectionInput &, const CallContext &context) -> AnswerOrFailure {
            wasStopped = waitOrStop(context.stop, QDeadlineTimer(5s));
            return Answer{u"it came all the same"_s, {}, {}};
        };
        RunParts parts = world.parts();
        parts.sampleInterval = 5ms;
        const RunSummary summary =
            startRun(world.job(2), {failing, record.reader()}, std::move(parts)).result();
        QVERIFY(wasStopped);
        QCOMPARE(summary.error->code, Code::DiskFull);
        QCOMPARE(summary.pending, 1);
        QCOMPARE(record.names({u"SectionFinished"_s}), QStringList(u"SectionFinished s1 failed"_s));
        QCOMPARE(record.results().front().error->code, Code::DiskFull);
    }

    void aFailingReaderEndsTheRunAndCleanUpGoesOn()
    {
        const Error full{Stage::Journal, Code::DiskFull, u"The disk is full."_s, u"ENOSPC"_s};
        for (int n = 1;; ++n) {
            FakeWorld world;
            EventRecord record;
            int event = 0;
            const auto failing = [&](const RunEvent &) -> Expected<void> {
                if (++event == n)
                    return tl::unexpected(full);
                return {};
            };
            RunParts parts = world.parts();
            parts.sampleInterval = 1h; // events are counted
            const RunSummary summary =
                startRun(world.job(2), {failing, record.reader()}, std::move(parts)).result();
            const QString where = u"failure at event %1"_s.arg(n);
            if (event < n)
                return;
            QCOMPARE(event, n); // it is asked no more
            QCOMPARE(summary.outcome, RunOutcome::Ended);
            QCOMPARE(summary.error->code, Code::DiskFull);
            QCOMPARE(record.finished().error->code, Code::DiskFull);
            QVERIFY2(world.storedFiles().isEmpty() && world.leasesOut() == 0, qPrintable(where));
            for (const SectionResult &result : record.results()) {
                if (!isSuccess(result.status))
                    QCOMPARE(result.error->code, Code::DiskFull);
            }
            if (summary.pending == 1) // stopped in or right after the first section
                QVERIFY2(record.names({u"SectionStarted"_s}).size() == 1, qPrintable(where));
        }
    }

    void noUploadStartsThatCouldNotBeNoted()
    {
        FakeWorld world;
        EventRecord record;
        const auto journal = [](const RunEvent &event) -> Expected<void> {
            if (std::holds_alternative<UploadPlanned>(event))
                return failure(Stage::Journal, Code::DiskFull, u"Full."_s, u"ENOSPC"_s);
            return {};
        };
        world.run(world.job(1), {journal, record.reader()});
        QVERIFY(!world.calls().contains(u"upload s1"_s));
        QCOMPARE(record.names({u"UploadPlanned"_s, u"UploadDeleted"_s}), QStringList());
        QCOMPARE(record.names({u"SectionFinished"_s}), QStringList(u"SectionFinished s1 failed"_s));
    }

    void errorsThatEndTheRun_data()
    {
        QTest::addColumn<Code>("code");
        QTest::newRow("key missing") << Code::EngineKeyMissing;
        QTest::newRow("key refused") << Code::EngineKeyRefused;
        QTest::newRow("model unknown") << Code::EngineModelUnknown;
        QTest::newRow("account") << Code::EngineAccount;
        QTest::newRow("quota") << Code::EngineQuota;
        QTest::newRow("document changed") << Code::DocumentChanged;
        QTest::newRow("document vanished") << Code::DocumentNotFound;
        QTest::newRow("no helper") << Code::HelperUnavailable;
        QTest::newRow("disk full") << Code::DiskFull;
        QTest::newRow("job folder not writable") << Code::WriteFailed;
    }
    void errorsThatEndTheRun()
    {
        QFETCH(const Code, code);
        FakeWorld world;
        world.answers[u"s2"_s] = {answerFailure(code)};
        EventRecord record;
        const RunSummary summary = world.run(world.job(4), {record.reader()});
        QCOMPARE(record.names({u"SectionFinished"_s}),
                 QStringList({u"SectionFinished s1 succeeded"_s, u"SectionFinished s2 failed"_s}));
        QCOMPARE(summary.outcome, RunOutcome::Ended);
        QCOMPARE(summary.error->code, code);
        QCOMPARE(summary.pending, 2);
        QCOMPARE(world.storedFiles(), QStringList());
    }

    void anUnreachableServerEndsTheRun_data()
    {
        QTest::addColumn<QString>("unreachable"); // one letter per section
        QTest::addColumn<int>("started");
        QTest::newRow("at once") << u"x..."_s << 1;
        QTest::newRow("two in a row") << u".xx."_s << 3;
        QTest::newRow("not in a row") << u".x.x."_s << 5;
        QTest::newRow("after one that was finished otherwise") << u"bx.."_s << 4;
    }
    void anUnreachableServerEndsTheRun()
    {
        QFETCH(const QString, unreachable);
        QFETCH(const int, started);
        FakeWorld world;
        for (qsizetype i = 0; i < unreachable.size(); ++i) {
            const Code code = unreachable.at(i) == u'x' ? Code::EngineUnreachable : Code::Safety;
            if (unreachable.at(i) != u'.')
                world.answers[u"s%1"_s.arg(i + 1)] = {answerFailure(code)};
        }
        EventRecord record;
        const RunSummary summary = world.run(world.job(int(unreachable.size())), {record.reader()});
        QCOMPARE(record.names({u"SectionStarted"_s}).size(), started);
        const bool ended = started < unreachable.size();
        QCOMPARE(summary.outcome, ended ? RunOutcome::Ended : RunOutcome::Finished);
        QCOMPARE(summary.error.has_value(), ended);
    }

    void aResumedRunHasFinishedSectionsAlready()
    {
        FakeWorld world;
        world.answers[u"s2"_s] = {answerFailure(Code::EngineUnreachable)};
        ExtractionJob job = world.job(3);
        job.skip = {{u"s1"_s}};
        const RunSummary summary = world.run(job, {});
        QCOMPARE(summary.outcome, RunOutcome::Finished);
        QCOMPARE(summary.succeeded, 1);
    }

    void anEngineThatCannotBeMadeEndsTheRun()
    {
        FakeWorld world;
        world.engineExists = failure(Stage::Usage, Code::EngineKeyMissing, u"There is no key."_s);
        EventRecord record;
        const RunSummary summary = world.run(world.job(2), {record.reader()});
        QCOMPARE(record.names(), QStringList({u"RunStarted"_s, u"RunFinished"_s}));
        QCOMPARE(summary.error->code, Code::EngineKeyMissing);
        QCOMPARE(summary.pending, 2);
        QCOMPARE(world.calls(), QStringList());
    }
};

QTEST_GUILESS_MAIN(PipelineFaultsTest)
#include "tst_pipelinefaults.moc"
