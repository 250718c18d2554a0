// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/quiettest.h"
#include "tests/ui/run/runstory.h"
#include "ui/run/runmodel.h"
#include "ui/run/runtexts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace excerpt;
using namespace excerpt::tests;
using Kind = SectionSteps::Kind;
using State = SectionSteps::State;
using Trend = MemoryHistory::Trend;

namespace {

Error error(Code code)
{
    return {Stage::Generate, code, u"It went wrong."_s, {}, true};
}

/// "Open done 20, Cut running 80, …".
QString shown(const RunStory &story)
{
    const QStringList kinds{u"Open"_s, u"Cut"_s,  u"ReadPages"_s, u"Send"_s,  u"WaitReady"_s,
                            u"Wait"_s, u"Read"_s, u"Check"_s,     u"Delete"_s};
    QStringList texts;
    if (!story.model.current())
        return u"nothing"_s;
    for (const auto &step : story.model.current()->steps.steps(story.now)) {
        QString text = kinds.at(int(step.kind));
        if (step.state != State::Waiting)
            text += (step.state == State::Done ? u" done %1"_s : u" running %1"_s)
                        .arg(step.spent.count());
        texts += text;
    }
    return texts.join(u", "_s);
}

} // namespace

class RunModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void sectionsAreCountedByTheirState()
    {
        RunStory story(10);
        QVERIFY(!story.model.hasRun());
        story.begin();
        story.whole(1, 5s);
        story.whole(2, 5s, Status::Warning);
        story.whole(3, 5s, Status::Failed, error(Code::ServerError));
        story.start(4);
        QCOMPARE(story.model.total(), 10);
        QCOMPARE(story.model.done(), 3);
        QCOMPARE(story.model.running(), 1);
        QCOMPARE(story.model.waiting(), 6);
        QCOMPARE(story.model.count(Status::Warning), 1);
        QCOMPARE(runtexts::doneOfAllShort(story.model), u"3 of 10"_s);
        story.finish(4, Status::Cancelled, error(Code::Cancelled));
        QCOMPARE(story.model.done(), 3); // a stopped one is not
        QCOMPARE(story.model.waiting(), 6);
        story.take(RunFinished{RunOutcome::Cancelled});
        QCOMPARE(story.model.running(), 0);
        QVERIFY(story.model.isOver());
    }

    void aResumedRunCountsWhatEarlierOnesDid()
    {
        RunStory story(5);
        story.begin({{RunStory::idOf(1), Status::Succeeded},
                     {RunStory::idOf(2), Status::Failed},
                     {RunStory::idOf(3), Status::Cancelled}});
        QCOMPARE(story.model.done(), 2);
        QCOMPARE(story.model.waiting(), 3);
        QCOMPARE(story.model.problems().size(), 1U);
        story.start(2); // once more
        QCOMPARE(story.model.done(), 1);
        story.finish(2, Status::Succeeded);
        QCOMPARE(story.model.done(), 2);
        QVERIFY(story.model.problems().empty());
    }

    void timeLeftIsSaidAfterThreeSections()
    {
        RunStory story(20);
        story.begin();
        for (int i = 1; i <= 2; ++i)
            story.whole(i, 10s);
        QVERIFY(!story.model.timeLeft());
        story.whole(3, 10s);
        QCOMPARE(*story.model.timeLeft(), RunStory::Time(170s));
        story.whole(4, 300s); // one that takes long moves the median little
        QCOMPARE(*story.model.timeLeft(), RunStory::Time(160s));
        story.start(5);
        story.wait(4s);
        QCOMPARE(*story.model.timeLeft(), RunStory::Time(156s));
        story.wait(60s); // never more than the others took, so it does not fall to nothing
        QCOMPARE(*story.model.timeLeft(), RunStory::Time(150s));
        story.take(RunFinished{});
        QVERIFY(!story.model.timeLeft());
    }

    void onlyTheLastTenSectionsCountForTheRate()
    {
        RunStory story(40);
        story.begin();
        for (int i = 1; i <= 10; ++i)
            story.whole(i, 60s);
        QCOMPARE(story.model.sectionsPerMinute(), 1.0);
        for (int i = 11; i <= 20; ++i)
            story.whole(i, 6s);
        QCOMPARE(story.model.sectionsPerMinute(), 10.0);
        QCOMPARE(*story.model.timeLeft(), RunStory::Time(120s));
    }

    void aPauseIsNoWork()
    {
        RunStory story(10);
        story.begin();
        for (int i = 1; i <= 3; ++i)
            story.whole(i, 10s);
        story.take(RunPaused{});
        story.wait(1h);
        story.take(RunContinued{});
        QCOMPARE(*story.model.timeLeft(), RunStory::Time(70s));
        QCOMPARE(story.model.sectionsPerMinute(), 6.0);
    }

    void tokensAreAddedUp()
    {
        RunStory story(3);
        story.begin();
        QCOMPARE(runtexts::tokens(story.model), QString());
        story.whole(1, 1s, Status::Succeeded, {}, {4000, 800});
        story.whole(2, 1s, Status::Succeeded, {}, {std::nullopt, 1});
        QCOMPARE(story.model.inputTokens(), 4000);
        QCOMPARE(story.model.outputTokens(), 801);
    }

    void everyStepHasItsOwnClock()
    {
        RunStory story(3);
        story.begin();
        const SectionId id = RunStory::idOf(1);
        story.start(1);
        story.wait(20ms);
        QCOMPARE(shown(story), u"Open running 20, Cut, Send, Wait, Read, Check, Delete"_s);
        story.enter(1, Stage::Split);
        story.wait(80ms);
        story.take(UploadPlanned{id, {}, {}, {}});
        story.enter(1, Stage::Upload);
        story.take(Progress{id, Stage::Upload, 30'000, 61'000});
        story.wait(640ms);
        QCOMPARE(story.model.current()->steps.totalBytes(), 61'000);
        story.enter(1, Stage::Generate);
        story.wait(6s);
        QCOMPARE(shown(story), u"Open done 20, Cut done 80, Send done 640, Wait running 6000, "
                               "Read, Check, Delete"_s);
        story.take(TextArrived{id, 100});
        story.wait(1s);
        story.enter(1, Stage::Check);
        story.finish(1, Status::Succeeded);
        story.enter(1, Stage::Cleanup);
        story.wait(300ms);
        QCOMPARE(shown(story), u"Open done 20, Cut done 80, Send done 640, Wait done 6000, "
                               "Read done 1000, Check done 0, Delete running 300"_s);
        story.take(UploadDeleted{id, {}, {}});
        story.clean(1);
        QCOMPARE(shown(story), u"nothing"_s);
    }

    void whatGoesAlongWithTheQuestionHasNoUploadToDelete()
    {
        RunStory story(3);
        story.begin();
        const SectionId id = RunStory::idOf(1);
        story.start(1);
        story.enter(1, Stage::Split);
        story.enter(1, Stage::Generate);
        story.take(Progress{id, Stage::Generate, 10, 100});
        story.wait(1s);
        QCOMPARE(shown(story), u"Open done 0, Cut done 0, Send running 1000, Wait, Read, Check"_s);
        story.take(Progress{id, Stage::Generate, 100, 100});
        story.wait(2s);
        QCOMPARE(shown(story),
                 u"Open done 0, Cut done 0, Send done 1000, Wait running 2000, Read, Check"_s);
    }

    void anEngineOnThisComputerSendsNothing()
    {
        RunStory story(3, u"offline"_s);
        story.begin();
        story.start(1);
        story.enter(1, Stage::Generate);
        story.wait(50ms);
        QCOMPARE(shown(story), u"Open done 0, ReadPages running 50, Check"_s);
    }

    void afterAWhileItIsSaidWhatIsWaitedFor()
    {
        RunStory story(3);
        story.begin();
        story.start(1);
        story.enter(1, Stage::Generate);
        story.wait(14s);
        QCOMPARE(runtexts::waitsFor(story.model), QString());
        story.wait(1s);
        QCOMPARE(runtexts::waitsFor(story.model),
                 u"Waits for Google. Gives up at 30 min. Try 1 of 3."_s);
        story.take(TextArrived{RunStory::idOf(1), 1});
        QCOMPARE(runtexts::waitsFor(story.model), QString());
    }

    void theWaitBeforeTheNextTryIsCountedDown()
    {
        RunStory story(3);
        story.begin();
        story.start(1);
        story.enter(1, Stage::Generate);
        story.take(Retrying{RunStory::idOf(1), error(Code::RateLimited), 2, 42s});
        QCOMPARE(runtexts::waitsFor(story.model), u"Too many requests. Next try in 0:42."_s);
        story.wait(40s);
        QCOMPARE(runtexts::waitsFor(story.model), u"Too many requests. Next try in 0:02."_s);
        story.wait(2s);
        QCOMPARE(runtexts::waitsFor(story.model),
                 u"Waits for Google. Gives up at 30 min. Try 2 of 3."_s);
        story.take(Retrying{RunStory::idOf(1), error(Code::ServerError), 3, 4s});
        QCOMPARE(runtexts::waitsFor(story.model),
                 u"It went wrong. Next try in 0:04. Try 3 of 3."_s);
    }

    void aProblemGoesWhenAnotherTrySucceeds()
    {
        RunStory story(3);
        story.begin();
        story.whole(1, 1s, Status::Failed, error(Code::ServerError));
        story.whole(2, 1s, Status::Empty, error(Code::NoText));
        story.whole(3, 1s);
        QCOMPARE(story.model.problems().size(), 2U);
        QCOMPARE(story.model.problems().front().id.value, u"s1"_s);
        QCOMPARE(story.model.problems().front().error->code, Code::ServerError);
        story.whole(1, 1s);
        QCOMPARE(story.model.problems().size(), 1U);
    }

    void theSlopeOfMemoryIsSaidInWords_data()
    {
        QTest::addColumn<int>("sections");
        QTest::addColumn<double>("perSection");
        QTest::addColumn<QString>("text");
        QTest::newRow("too early") << 7 << 6e6 << u"Too early to say, 7 of 8 section(s)"_s;
        QTest::newRow("flat") << 8 << 3e3 << u"Flat: +3 kB per section"_s;
        QTest::newRow("falling") << 8 << -400e3 << u"Flat: −400 kB per section"_s;
        QTest::newRow("just flat") << 20 << 499e3 << u"Flat: +499 kB per section"_s;
        QTest::newRow("slowly") << 20 << 800e3 << u"Rising slowly: +0.8 MB per section"_s;
        QTest::newRow("rising") << 20 << 6e6
                                << u"Rising: +6.0 MB per section, budget in 63 section(s)"_s;
    }
    void theSlopeOfMemoryIsSaidInWords()
    {
        QFETCH(const int, sections);
        QFETCH(const double, perSection);
        QFETCH(const QString, text);
        MemoryHistory memory(600'000'000);
        for (int i = 1; i <= sections; ++i) {
            const auto bytes = qint64(100e6 + perSection * i);
            memory.take(MemorySampled{{bytes, 0}, true, bytes, 0}, i, i * 1s);
        }
        QCOMPARE(runtexts::slope(memory), text);
        // What the run itself finds out counts for more.
        memory.take(MemorySampled{{1, 0}, true, 1, 1e3}, sections + 1, 1h);
        if (sections >= 8)
            QCOMPARE(memory.slope().trend, Trend::Flat);
    }

    void theHistoryOfMemoryHasAnEnd()
    {
        RunStory story(3);
        story.begin();
        for (int i = 0; i < 2000; ++i)
            story.model.take(MemoryReading{i, 0});
        QCOMPARE(story.model.memory().samples().size(), MemoryHistory::mostSamples);
        QCOMPARE(story.model.memory().now().programBytes, 1999);
    }

    void thePeakKnowsItsSection()
    {
        RunStory story(3);
        story.begin();
        story.whole(1, 1s);
        story.start(2);
        story.take(MemorySampled{{200'000'000, 51'000'000}, false, 251'000'000, 0});
        story.whole(3, 1s);
        QCOMPARE(story.model.memory().peak()->section, 2);
        QCOMPARE(story.model.memory().peak()->bytes, 251'000'000);
        QCOMPARE(runtexts::memorySpoken(story.model.memory()),
                 u"Memory 100 of 600 MB, peak 251."_s);
    }

    void stateIsSaidInWords()
    {
        RunStory story(12);
        story.begin();
        using RunState = RunController::State;
        QCOMPARE(runtexts::runState(story.model, RunState::Idle), QString());
        for (int i = 1; i <= 3; ++i)
            story.whole(i, 9s);
        story.start(4);
        QCOMPARE(runtexts::runState(story.model, RunState::Paused),
                 u"Paused. The answer under way is kept."_s);
        QVERIFY(runtexts::runState(story.model, RunState::StoppingAfterSection)
                    .startsWith(u"Stops after this section, in about 9"_s));
        story.wait(3s);
        QVERIFY(runtexts::resultsAreSafe(story.model).contains("last 3"_L1));
    }

    void problemsOfOtherSectionsStay()
    {
        RunStory story(3);
        story.begin();
        story.whole(1, 1s, Status::Failed);
        story.whole(2, 1s, Status::Failed);
        story.whole(3, 1s);
        QCOMPARE(story.model.problems().size(), 2U);
        // The second is run again alone.
        auto &sections = story.request.sections.sections;
        sections = {sections.at(1)};
        story.begin();
        QCOMPARE(story.model.total(), 1);
        QCOMPARE(story.model.problems().size(), 1U);
        QCOMPARE(story.model.problems().front().id, RunStory::idOf(1));
        story.model.forget();
        QVERIFY(story.model.problems().empty());
        QVERIFY(!story.model.hasRun());
    }
};

QTEST_GUILESS_MAIN(RunModelTest)
#include "tst_runmodel.moc"
