// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/retry.h"
#include "tests/support/enginedoubles.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace excerpt;

namespace {

Error passing()
{
    Error error{Stage::Generate, Code::ServerError, u"overloaded"_s};
    error.retryable = true;
    return error;
}

} // namespace

class RetryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void waitsDoubleUpToAMinute()
    {
        tests::FakeClock clock;
        tests::RecordingObserver observer;
        const CallContext context{{}, QDeadlineTimer::Forever, &observer};
        clock.chance = 0.999'999;
        Retry retry(8, clock, context);
        Error error = passing();
        while (retry.again(error))
            error = passing();
        QCOMPARE(clock.waits,
                 (std::vector{999ms, 1999ms, 3999ms, 7999ms, 15999ms, 31999ms, 59999ms, 59999ms}));
        QCOMPARE(error.attempts, 9);
        QCOMPARE(observer.retries.size(), std::size_t(8));
        QCOMPARE(error.code, Code::ServerError);
    }

    void chanceSpreadsTheWaitsDownToNothing()
    {
        tests::FakeClock clock;
        clock.chance = 0;
        tests::RecordingObserver observer;
        const CallContext context{{}, QDeadlineTimer::Forever, &observer};
        Retry retry(1, clock, context);
        Error error = passing();
        QVERIFY(retry.again(error));
        QCOMPARE(clock.waits, std::vector{0ms});
    }

    void theServersWaitIsNeverShortened()
    {
        tests::FakeClock clock;
        clock.chance = 0;
        tests::RecordingObserver observer;
        const CallContext context{{}, QDeadlineTimer::Forever, &observer};
        Retry retry(1, clock, context);
        Error error = passing();
        error.retryAfter = 90s; // above our own cap
        QVERIFY(retry.again(error));
        QCOMPARE(clock.waits, std::vector<std::chrono::milliseconds>{90s});
    }

    void whatCannotSucceedIsNotTriedAgain()
    {
        tests::FakeClock clock;
        tests::RecordingObserver observer;
        const CallContext context{{}, QDeadlineTimer::Forever, &observer};
        Retry retry(4, clock, context);
        Error error{Stage::Generate, Code::EngineKeyRefused, u"no"_s};
        QVERIFY(!retry.again(error));
        QCOMPARE(error.attempts, 1);
        QVERIFY(clock.waits.empty());
        QVERIFY(observer.retries.empty());
    }

    void aWaitThatOutlastsTheDeadlineEndsAtOnce()
    {
        tests::FakeClock clock;
        tests::RecordingObserver observer;
        const CallContext context{{}, QDeadlineTimer(5s), &observer};
        Retry retry(4, clock, context);
        Error error = passing();
        error.retryAfter = 10s;
        QVERIFY(!retry.again(error));
        QVERIFY(clock.waits.empty());
        QCOMPARE(error.code, Code::ServerError);
    }

    void aStopEndsTheWait()
    {
        tests::FakeClock clock;
        tests::RecordingObserver observer;
        std::stop_source stop;
        stop.request_stop();
        const CallContext context{stop.get_token(), QDeadlineTimer::Forever, &observer};
        Retry retry(4, clock, context);
        Error error = passing();
        QVERIFY(!retry.again(error));
        QCOMPARE(error.code, Code::Cancelled);
        QCOMPARE(error.stage, Stage::Generate);
    }

    void theRealClockIsWokenByAStop()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(systemRetryClock().wait(1h, stop.get_token()));
        QVERIFY(!systemRetryClock().wait(1ms, {}));
        const double chance = systemRetryClock().random();
        QVERIFY(chance >= 0 && chance < 1);
    }
};

QTEST_GUILESS_MAIN(RetryTest)
#include "tst_retry.moc"
