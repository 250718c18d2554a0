// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/quiettest.h"
#include "tests/ui/run/runfixture.h"
#include "ui/run/runcontroller.h"

#include <QLoggingCategory>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;
using namespace excerpt::tests;
using State = RunController::State;

namespace {

constexpr int patienceMs = 30'000;

/// A controller and everything it said.
class Watched
{
public:
    Watched()
    {
        QObject::connect(&controller, &RunController::eventsArrived, &controller,
                         [this](const std::vector<RunEvent> &events) {
                             ++batches;
                             all.insert(all.end(), events.begin(), events.end());
                         });
        QObject::connect(&controller, &RunController::finished, &controller,
                         [this](const RunFinished &end) { summary = end; });
        QObject::connect(&controller, &RunController::failed, &controller,
                         [this](const Error &e) { error = e; });
    }

    template <typename Event>
    [[nodiscard]] int count() const
    {
        return int(std::count_if(all.begin(), all.end(), [](const RunEvent &event) {
            return std::holds_alternative<Event>(event);
        }));
    }
    [[nodiscard]] bool isAsking(int position) const
    {
        return count<SectionStarted>() == position && !all.empty() && isGenerate(all);
    }
    [[nodiscard]] QList<Status> statuses()
    {
        QList<Status> statuses;
        for (int i = 0; i < controller.job()->count(); ++i)
            statuses += controller.job()->at(i)->status;
        return statuses;
    }

    RunController controller;
    std::vector<RunEvent> all;
    int batches = 0;
    std::optional<RunFinished> summary;
    std::optional<Error> error;

private:
    /// The last stage entered.
    static bool isGenerate(const std::vector<RunEvent> &events)
    {
        const auto stage = std::find_if(events.rbegin(), events.rend(), [](const RunEvent &event) {
            return std::holds_alternative<StageEntered>(event) ||
                   std::holds_alternative<SectionStarted>(event);
        });
        const auto *entered = std::get_if<StageEntered>(&*stage);
        return entered && entered->stage == Stage::Generate;
    }
};

constexpr Status done = Status::Succeeded;
constexpr Status waiting = Status::Pending;

} // namespace

class RunControllerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        tests::failOnWarnings();
        // A stopped section is a warning of the run's log.
        QLoggingCategory::setFilterRules(u"excerpt.pipeline=false"_s);
    }

    void aRunIsToldInOrderAndKept()
    {
        const RunBook book(4);
        Watched run;
        QSignalSpy states(&run.controller, &RunController::stateChanged);
        run.controller.start(book.request());
        QCOMPARE(run.controller.state(), State::Starting);
        QVERIFY(!run.controller.job()); // nothing is made on this thread
        QTRY_VERIFY_WITH_TIMEOUT(run.summary, patienceMs);
        QCOMPARE(run.controller.state(), State::Idle);
        QCOMPARE(states.size(), 3); // starting, running, idle
        QCOMPARE(run.summary->outcome, RunOutcome::Finished);
        QCOMPARE(run.summary->succeeded, 4);
        QVERIFY(std::holds_alternative<RunStarted>(run.all.front()));
        QVERIFY(std::holds_alternative<RunFinished>(run.all.back()));
        QStringList order;
        for (const RunEvent &event : run.all) {
            if (const auto *started = std::get_if<SectionStarted>(&event))
                order += u"start %1"_s.arg(started->position);
            if (const auto *finished = std::get_if<SectionFinished>(&event))
                order += u"end %1"_s.arg(finished->position);
        }
        QCOMPARE(order, QStringList({u"start 1"_s, u"end 1"_s, u"start 2"_s, u"end 2"_s,
                                     u"start 3"_s, u"end 3"_s, u"start 4"_s, u"end 4"_s}));
        QCOMPARE(run.statuses(), QList<Status>(4, done));
        QVERIFY(run.controller.job()->at(2)->text.contains("MARKER-5"_L1));
        QCOMPARE(run.controller.job()->record().sections.documentSha256, book.sha256());
        QVERIFY(helperProcessIds().empty());
    }

    void eventsComeInBatches()
    {
        const RunBook book(30);
        Watched run;
        run.controller.start(book.request());
        QTRY_VERIFY_WITH_TIMEOUT(run.summary, patienceMs);
        // Some ten events a section, and never more batches than the screen draws.
        QVERIFY(run.all.size() > 200);
        QVERIFY2(run.batches < int(run.all.size()) / 2, qPrintable(QString::number(run.batches)));
    }

    void stoppingNowEndsTheAnswerUnderWay()
    {
        const RunBook book(3);
        FakeGemini server({.faults = {{.request = 2, .kind = "hang", .call = "generate"}}});
        Watched run;
        run.controller.start(book.request(&server));
        QTRY_VERIFY_WITH_TIMEOUT(run.isAsking(2), patienceMs);
        run.controller.stopNow();
        QCOMPARE(run.controller.state(), State::Stopping);
        QTRY_VERIFY_WITH_TIMEOUT(run.summary, patienceMs);
        QCOMPARE(run.summary->outcome, RunOutcome::Cancelled);
        QCOMPARE(run.statuses(), QList<Status>({done, Status::Cancelled, waiting}));
        QVERIFY(std::holds_alternative<RunFinished>(run.all.back()));
    }

    void stoppingWhileItStartsRunsNothing()
    {
        const RunBook book(3);
        Watched run;
        run.controller.start(book.request());
        run.controller.stopNow();
        QTRY_VERIFY_WITH_TIMEOUT(run.error, patienceMs);
        QCOMPARE(run.error->code, Code::Cancelled);
        QCOMPARE(run.controller.state(), State::Idle);
        QCOMPARE(run.count<RunStarted>(), 0);
    }

    void aPauseKeepsTheAnswerUnderWayAndStartsNoOther()
    {
        const RunBook book(3);
        Gate gate;
        FakeGemini server({.answer = gate.answer()});
        Watched run;
        run.controller.start(book.request(&server));
        QTRY_VERIFY_WITH_TIMEOUT(run.isAsking(1), patienceMs);
        run.controller.pause();
        QCOMPARE(run.controller.state(), State::Paused);
        gate.let(3);
        QTRY_COMPARE_WITH_TIMEOUT(run.count<RunPaused>(), 1, patienceMs);
        QCOMPARE(run.statuses(), QList<Status>({done, waiting, waiting}));
        QCOMPARE(run.count<SectionStarted>(), 1);
        run.controller.goOn();
        QCOMPARE(run.controller.state(), State::Running);
        QTRY_VERIFY_WITH_TIMEOUT(run.summary, patienceMs);
        QCOMPARE(run.count<RunContinued>(), 1);
        QCOMPARE(run.statuses(), QList<Status>(3, done));
    }

    void stoppingAfterTheSectionKeepsIt_data()
    {
        QTest::addColumn<bool>("isPaused");
        QTest::newRow("running") << false;
        QTest::newRow("paused, answer under way") << true;
    }
    void stoppingAfterTheSectionKeepsIt()
    {
        QFETCH(const bool, isPaused);
        const RunBook book(3);
        Gate gate;
        FakeGemini server({.answer = gate.answer()});
        Watched run;
        run.controller.start(book.request(&server));
        QTRY_VERIFY_WITH_TIMEOUT(run.isAsking(1), patienceMs);
        if (isPaused)
            run.controller.pause();
        run.controller.stopAfterSection();
        QCOMPARE(run.controller.state(), State::StoppingAfterSection);
        gate.let(3);
        QTRY_VERIFY_WITH_TIMEOUT(run.summary, patienceMs);
        QCOMPARE(run.summary->outcome, RunOutcome::Cancelled);
        QCOMPARE(run.summary->succeeded, 1);
        QCOMPARE(run.statuses(), QList<Status>({done, waiting, waiting}));
        QCOMPARE(run.count<SectionStarted>(), 1);
    }

    void stoppingAfterTheSectionEndsAPauseAtOnce()
    {
        const RunBook book(3);
        Gate gate;
        FakeGemini server({.answer = gate.answer()});
        Watched run;
        run.controller.start(book.request(&server));
        QTRY_VERIFY_WITH_TIMEOUT(run.isAsking(1), patienceMs);
        run.controller.pause();
        gate.let(3);
        QTRY_COMPARE_WITH_TIMEOUT(run.count<RunPaused>(), 1, patienceMs);
        run.controller.stopAfterSection();
        QTRY_VERIFY_WITH_TIMEOUT(run.summary, patienceMs);
        QCOMPARE(run.statuses(), QList<Status>({done, waiting, waiting}));
    }

    void stoppingAfterTheSectionCanBeTakenBack()
    {
        const RunBook book(2);
        Gate gate;
        FakeGemini server({.answer = gate.answer()});
        Watched run;
        run.controller.start(book.request(&server));
        QTRY_VERIFY_WITH_TIMEOUT(run.isAsking(1), patienceMs);
        run.controller.stopAfterSection();
        run.controller.goOn();
        gate.let(2);
        QTRY_VERIFY_WITH_TIMEOUT(run.summary, patienceMs);
        QCOMPARE(run.summary->outcome, RunOutcome::Finished);
        QCOMPARE(run.statuses(), QList<Status>(2, done));
    }

    void aRunOfAKilledProgramGoesOn()
    {
        const RunBook book(3);
        FakeGemini server({.faults = {{.request = 2, .kind = "hang", .call = "generate"}}});
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"GEMINI_API_KEY"_s, u"test-key"_s);
        program.setProcessEnvironment(environment);
        program.start(qEnvironmentVariable("EXCERPT_CLI"),
                      {u"extract"_s,     book.path(),
                       u"--every"_s,     u"2"_s,
                       u"--engine"_s,    u"gemini"_s,
                       u"--model"_s,     u"fake-pro"_s,
                       u"--base-url"_s,  server.baseUrl(),
                       u"--transport"_s, u"upload"_s,
                       u"--prompt"_s,    u"Summarise {{section}}."_s,
                       u"--job-dir"_s,   book.jobsFolder(),
                       u"--delay"_s,     u"0"_s,
                       u"--output"_s,    book.jobsFolder() + u".json"_s});
        QTRY_COMPARE_WITH_TIMEOUT(server.callsSeen("generate"), 2, patienceMs);
        program.kill();
        QVERIFY(program.waitForFinished(patienceMs));
        QCOMPARE(server.storedFiles().size(), 1);
        const auto jobs = listJobs(diskStorage(), book.jobsFolder());
        QVERIFY(jobs && jobs->size() == 1);

        Watched run;
        RunRequest request = book.request(&server);
        request.prompt = u"Not the job's"_s;
        request.sections.sections.pop_back();
        run.controller.resume(jobs->front().id, request, false);
        QTRY_VERIFY_WITH_TIMEOUT(run.summary || run.error, patienceMs);
        QVERIFY2(run.summary, run.error ? qPrintable(run.error->message) : "");
        QCOMPARE(run.summary->outcome, RunOutcome::Finished);
        QCOMPARE(run.summary->succeeded, 2);
        QCOMPARE(run.statuses(), QList<Status>(3, done));
        QCOMPARE(run.controller.request().sections.sections.size(), 3U);
        QVERIFY(run.controller.request().engine.apiKey.isEmpty());
        QCOMPARE(run.controller.job()->record().sections.documentSha256, book.sha256());
        QCOMPARE(server.storedFiles(), QStringList()); // also what the killed one had left
        for (const auto &[prompt, times] : server.answeredPrompts())
            QVERIFY2(times == 1, qPrintable(prompt));
        QCOMPARE(server.answeredPrompts().size(), 3U);
    }

    void aJobOfAChangedDocumentIsRefused()
    {
        const RunBook book(2);
        Watched run;
        run.controller.start(book.request());
        QTRY_VERIFY_WITH_TIMEOUT(run.summary, patienceMs);
        const QString id = run.controller.job()->record().id;
        QFile file(book.path());
        QVERIFY(file.open(QIODevice::Append) && file.write("\n%") > 0);
        file.close();
        run.controller.resume(id, book.request(), false);
        QTRY_VERIFY_WITH_TIMEOUT(run.error, patienceMs);
        QCOMPARE(run.error->code, Code::DocumentChanged);
        QCOMPARE(run.controller.state(), State::Idle);
    }

    void whatCannotBeginSaysWhy()
    {
        const RunBook book(2);
        Watched run;
        RunRequest request = book.request();
        request.document.path += u".gone"_s;
        run.controller.start(request);
        QTRY_VERIFY_WITH_TIMEOUT(run.error, patienceMs);
        QCOMPARE(run.error->code, Code::DocumentNotFound);
        QVERIFY(!run.summary);
    }

    void anEngineThatRefusesEndsTheRun()
    {
        const RunBook book(2);
        FakeGemini server({.key = "another"});
        Watched run;
        run.controller.start(book.request(&server));
        QTRY_VERIFY_WITH_TIMEOUT(run.summary, patienceMs);
        QCOMPARE(run.summary->outcome, RunOutcome::Ended);
        QCOMPARE(run.summary->error->code, Code::EngineKeyRefused);
    }

    void goingAwayStopsTheRunAndLeavesTheJobFree()
    {
        const RunBook book(3);
        FakeGemini server({.faults = {{.request = 2, .kind = "hang", .call = "generate"}}});
        {
            Watched run;
            RunRequest request = book.request(&server);
            request.engine.transport = Transport::Upload;
            run.controller.start(request);
            QTRY_VERIFY_WITH_TIMEOUT(run.isAsking(2), patienceMs);
        }
        QVERIFY(helperProcessIds().empty());
        QCOMPARE(server.storedFiles(), QStringList());
        const auto jobs = listJobs(diskStorage(), book.jobsFolder());
        QVERIFY(jobs && jobs->size() == 1);
        QVERIFY(!jobs->front().isBusy);
        QCOMPARE(jobs->front().succeeded, 1);
    }
};

QTEST_MAIN(RunControllerTest)
#include "tst_runcontroller.moc"
