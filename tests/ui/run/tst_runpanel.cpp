// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/documentfile.h"
#include "tests/support/quiettest.h"
#include "tests/ui/run/runfixture.h"
#include "tests/ui/run/runstory.h"
#include "ui/look/look.h"
#include "ui/run/interruptedruns.h"
#include "ui/run/logview.h"
#include "ui/run/problemsview.h"
#include "ui/run/runpanel.h"
#include "ui/run/runview.h"
#include "ui/sections/sectioneditor.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace excerpt;
using namespace excerpt::tests;

namespace {

constexpr int patienceMs = 30'000;

/// The panel of a run in a window of its own.
struct Shown
{
    explicit Shown(const RunBook &book)
    {
        sections.reset(book.sections());
        panel.runPage()->resize(976, 264);
        panel.strip()->move(0, 300);
        window.resize(1000, 400);
        window.show();
        for (QWidget *page : {panel.logPage(), panel.problemsPage()})
            page->hide();
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        const auto *label = window.findChild<QLabel *>(name);
        return label ? label->text() : u"no such label"_s;
    }

    SectionEditor sections;
    QWidget window;
    RunController controller;
    RunPanel panel{controller, sections, &window};
};

QString spokenOf(QObject *widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

Error problem(Code code, std::optional<std::chrono::milliseconds> wait = {})
{
    return {Stage::Generate, code, u"It went wrong."_s, u"status 503"_s, true, wait, 3};
}

} // namespace

class RunPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Theme::Light); }
    void init()
    {
        tests::failOnWarnings();
        QLoggingCategory::setFilterRules(u"excerpt.pipeline=false"_s);
    }

    void aRunIsFollowedToItsEnd()
    {
        const RunBook book(4);
        Shown shown(book);
        QCOMPARE(shown.text(u"runDone"_s), u"Not run yet"_s);
        QCOMPARE(shown.text(u"stripDone"_s), u"Not run yet"_s);
        QTRY_VERIFY_WITH_TIMEOUT(shown.text(u"stripMemory"_s).contains(u"268"_s), patienceMs);
        shown.controller.start(book.request());
        QTRY_VERIFY_WITH_TIMEOUT(shown.panel.model().isOver(), patienceMs);
        QVERIFY(shown.text(u"runDone"_s).startsWith(u"4 of 4"_s));
        QCOMPARE(shown.text(u"stripDone"_s), u"4 of 4"_s);
        QCOMPARE(shown.panel.problemCount(), 0);
        const auto *log = shown.window.findChild<QPlainTextEdit *>(u"logLines"_s);
        QVERIFY(log->toPlainText().contains("Processing section 1/4: Lesson 1"_L1));
        QVERIFY(log->toPlainText().contains("Successfully processed section 'Lesson 4'"_L1));
        QTRY_COMPARE(shown.controller.state(), RunController::State::Idle);
        QCOMPARE(shown.text(u"runWaitsFor"_s), u"The run came to its end."_s);
    }

    void stoppingNowAsksAndThenStops()
    {
        const RunBook book(3);
        FakeGemini server({.faults = {{.request = 2, .kind = "hang", .call = "generate"}}});
        Shown shown(book);
        shown.controller.start(book.request(&server));
        QTRY_COMPARE_WITH_TIMEOUT(server.callsSeen("generate"), 2, patienceMs);
        QTRY_COMPARE(shown.panel.model().done(), 1);
        shown.panel.stopNow();
        auto *question = shown.window.findChild<QMessageBox *>(u"stopNowQuestion"_s);
        QVERIFY(question);
        QCOMPARE(shown.controller.state(), RunController::State::Running); // until it is answered
        question->defaultButton()->click();
        QTRY_VERIFY_WITH_TIMEOUT(shown.panel.model().isOver(), patienceMs);
        QCOMPARE(shown.panel.model().count(Status::Cancelled), 1);
    }

    void withoutARunMemoryStandsAtTheEndOfTheStrip()
    {
        const RunBook book(2);
        Shown shown(book);
        shown.panel.strip()->resize(900, 36);
        const auto *memory = shown.window.findChild<QLabel *>(u"stripMemory"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!memory->text().isEmpty(), patienceMs);
        QTRY_VERIFY(memory->geometry().right() > 900 - 2 * look::px(12));
        QVERIFY(memory->width() <= memory->sizeHint().width() + 1);
    }

    void theStripPausesAndGoesOn()
    {
        const RunBook book(2);
        Gate gate;
        FakeGemini server({.answer = gate.answer()});
        Shown shown(book);
        shown.controller.start(book.request(&server));
        QTRY_COMPARE_WITH_TIMEOUT(gate.asked(), 1, patienceMs);
        auto *pause = shown.window.findChild<QPushButton *>(u"stripPause"_s);
        QTRY_VERIFY(pause->isVisible() && pause->isEnabled());
        QTest::mouseClick(pause, Qt::LeftButton);
        QCOMPARE(shown.controller.state(), RunController::State::Paused);
        QTest::mouseClick(pause, Qt::LeftButton);
        QCOMPARE(shown.controller.state(), RunController::State::Running);
        gate.let(2);
        QTRY_VERIFY_WITH_TIMEOUT(shown.panel.model().isOver(), patienceMs);
    }

    void whatIsPaintedIsSpokenToo()
    {
        RunStory story(10);
        SectionEditor sections;
        RunLog log;
        RunView view(story.model, sections, log, nullptr);
        story.begin();
        for (int i = 1; i <= 8; ++i)
            story.whole(i, 5s);
        story.start(9);
        story.wait(6200ms);
        view.refresh(RunController::State::Running);
        QCOMPARE(spokenOf(view.findChild<QWidget *>(u"memoryCurve"_s)),
                 u"Memory 100 of 600 MB, peak 100, flat."_s);
        QCOMPARE(spokenOf(view.findChild<QWidget *>(u"runSteps"_s)), u"Open document, 6.2 s"_s);
        QCOMPARE(spokenOf(view.findChild<QWidget *>(u"runSection"_s)), u"Lesson 9"_s);
        QVERIFY(spokenOf(view.findChild<QWidget *>(u"runBar"_s)).startsWith(u"8 of 10"_s));
    }

    void theLogIsFilteredByLevelAndHasAnEnd()
    {
        RunStory story(2);
        RunLog log;
        LogView view(log, true, nullptr);
        story.begin();
        story.whole(1, 1s);
        story.whole(2, 1s, Status::Failed, problem(Code::ServerError));
        story.take(Retrying{RunStory::idOf(2), problem(Code::ServerError), 2, 1s});
        log.take(story.told);
        auto *level = view.findChild<QComboBox *>(u"logLevel"_s);
        QVERIFY(view.text().contains("Processing section 1/2"_L1));
        QVERIFY(!view.text().contains("attempt 2"_L1));
        level->setCurrentIndex(0);
        QVERIFY(view.text().contains("attempt 2"_L1));
        level->setCurrentIndex(2);
        QCOMPARE(view.text().count(u'\n'), 0);
        QVERIFY(view.text().contains("Failed to process section 'Lesson 2'"_L1));
        const std::vector<RunEvent> many(RunLog::mostLines + 10,
                                         RunEvent(SectionPdfClosed{{}, u"x"_s}));
        log.take(many);
        QCOMPARE(int(log.entries().size()), RunLog::mostLines);
    }

    void problemsOfferWhatHelps()
    {
        RunStory story(4);
        SectionEditor sections;
        sections.reset(story.request.sections);
        story.begin();
        story.whole(1, 1s, Status::Failed, problem(Code::ServerError));
        story.whole(2, 1s, Status::Empty, problem(Code::NoText));
        story.whole(3, 1s, Status::Failed, problem(Code::RateLimited, 60s));
        ProblemsView view(story.model, sections, nullptr);
        view.resize(900, 200);
        view.show();
        view.refresh(true);
        auto *table = view.findChild<QTableView *>(u"problems"_s);
        const QAbstractItemModelTester tester(table->model());
        QSignalSpy runs(&view, &ProblemsView::runAgainRequested);
        QSignalSpy pages(&view, &ProblemsView::pageRequested);
        const auto action = [&](int row) {
            return table->model()->index(row, ProblemsModel::ActionColumn);
        };
        const auto press = [&](int row) {
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                              table->visualRect(action(row)).center());
        };
        QCOMPARE(view.count(), 3);
        QCOMPARE(action(0).data().toString(), u"Run again"_s);
        press(0);
        QCOMPARE(runs.size(), 1);
        QCOMPARE(runs.at(0).at(0).value<std::vector<SectionId>>().front().value, u"s1"_s);
        QCOMPARE(action(1).data().toString(), u"Use an engine that reads pictures"_s);
        QSignalSpy choices(&view, &ProblemsView::choiceRequested);
        press(1);
        QCOMPARE(choices.size(), 1);
        QTest::mouseClick(view.findChild<QPushButton *>(u"openProblemPage"_s), Qt::LeftButton);
        QCOMPARE(pages.at(0).at(0).value<PageNumber>(), PageNumber{3});
        // The wait that the provider asked for is kept.
        QCOMPARE(action(2).data().toString(), u"Run again in 60 s"_s);
        press(2);
        QCOMPARE(runs.size(), 1);
        QVERIFY(action(2).data().toString().startsWith(u"Runs in 60 s"_s));
        story.wait(60s);
        QTRY_COMPARE(runs.size(), 2);
        QCOMPARE(view.worthAnotherTry().size(), 2U);
        // A new try that succeeds takes the problem away; while a run is on nothing is offered.
        story.whole(1, 1s);
        view.refresh(false);
        QCOMPARE(view.count(), 2);
        table->setCurrentIndex(action(1));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(runs.size(), 2);
        QTest::mouseClick(view.findChild<QPushButton *>(u"copyProblemReport"_s), Qt::LeftButton);
        const QString report = QApplication::clipboard()->text();
        QVERIFY2(report.contains("Code: rate_limited"_L1), qPrintable(report));
        QVERIFY(!report.contains("Lesson 3"_L1)); // the report is shown to others
    }

    void aSelectionWithoutTheFocusIsSoft()
    {
        RunStory story(2);
        SectionEditor sections;
        sections.reset(story.request.sections);
        story.begin();
        story.whole(1, 1s, Status::Failed, problem(Code::ServerError));
        ProblemsView view(story.model, sections, nullptr);
        view.resize(900, 200);
        view.show();
        QApplication::setActiveWindow(&view);
        view.refresh(true);
        auto *table = view.findChild<QTableView *>(u"problems"_s);
        const auto ground = [table] {
            const QRect cell =
                table->visualRect(table->model()->index(0, ProblemsModel::ReasonColumn));
            return table->viewport()->grab().toImage().pixelColor(cell.right() - 3, cell.top() + 3);
        };
        table->setFocus();
        QTRY_VERIFY(table->hasFocus());
        // Fusion shades it a little.
        const QColor accent = look::color(look::Role::Accent);
        QVERIFY2(qAbs(ground().lightness() - accent.lightness()) < 5, qPrintable(ground().name()));
        view.findChild<QPushButton *>(u"openProblemPage"_s)->setFocus();
        QTRY_VERIFY(!table->hasFocus());
        QCOMPARE(ground(), look::color(look::Role::Soft));
    }

    void eachKindOfProblemHasItsOffer_data()
    {
        QTest::addColumn<Code>("code");
        QTest::addColumn<int>("limit"); // 0: none
        QTest::addColumn<QString>("offer");
        QTest::addColumn<QString>("asked");
        const auto row = [](const char *name, Code code, int limit, const QString &offer,
                            const QString &asked) {
            QTest::newRow(name) << code << limit << offer << asked;
        };
        row("server", Code::ServerError, 0, u"Run again"_s, u"run"_s);
        row("limit", Code::CutOff, 2'048, u"Run again with 8,192"_s, u"8192 tokens"_s);
        row("the model's limit", Code::CutOff, 0, u"Run in two parts"_s, u"halves, run"_s);
        row("too slow", Code::TimeLimit, 0, u"Run again with 60 min"_s, u"3600 s"_s);
        row("crash", Code::Quarantined, 0, u"Run in two parts"_s, u"halves, run"_s);
        row("too big", Code::FileRejected, 0, u"Run in two parts"_s, u"halves, run"_s);
        row("pictures", Code::NoText, 0, u"Use an engine that reads pictures"_s, u"choice"_s);
        row("key", Code::EngineKeyRefused, 0, u"Enter the key"_s, u"choice"_s);
        row("model", Code::EngineModelUnknown, 0, u"Choose a model"_s, u"choice"_s);
        row("refusal", Code::Refusal, 0, u"Change the prompt"_s, u"choice"_s);
        row("content", Code::Safety, 0, u"Open page 1"_s, u"page 1"_s);
    }
    void eachKindOfProblemHasItsOffer()
    {
        QFETCH(const Code, code);
        QFETCH(const int, limit);
        RunStory story(1);
        if (limit > 0)
            story.request.engine.maxOutputTokens = limit;
        SectionEditor sections;
        sections.reset(story.request.sections);
        story.begin();
        Error error = problem(code);
        error.message = u"Set --delay, not --pause."_s;
        story.whole(1, 1s, Status::Failed, error);
        ProblemsView view(story.model, sections, nullptr);
        view.resize(900, 200);
        view.show();
        view.refresh(true);
        QStringList asked;
        connect(&view, &ProblemsView::runAgainRequested, &view, [&] { asked += u"run"_s; });
        connect(&view, &ProblemsView::choiceRequested, &view, [&] { asked += u"choice"_s; });
        connect(&view, &ProblemsView::pageRequested, &view,
                [&](PageNumber page) { asked += u"page %1"_s.arg(page.value); });
        connect(&view, &ProblemsView::halvesRequested, &view, [&](const SectionId &, bool runs) {
            asked += runs ? u"halves, run"_s : u"halves"_s;
        });
        connect(&view, &ProblemsView::runChangedRequested, &view,
                [&](const SectionId &, const RunChange &change) {
                    asked += change.maxOutputTokens
                                 ? u"%1 tokens"_s.arg(*change.maxOutputTokens)
                                 : u"%1 s"_s.arg(change.sectionTimeout->count() / 1000);
                });
        auto *table = view.findChild<QTableView *>(u"problems"_s);
        const QModelIndex action = table->model()->index(0, ProblemsModel::ActionColumn);
        QTEST(action.data().toString(), "offer");
        // In the names that the window has.
        const QString reason =
            action.siblingAtColumn(ProblemsModel::ReasonColumn).data().toString();
        if (code == Code::ServerError)
            QCOMPARE(reason, u"Set “Pause between sections”, not --pause."_s);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(action).center());
        QTest::mouseClick(view.findChild<QPushButton *>(u"halveProblem"_s), Qt::LeftButton);
        QTEST(asked.value(0), "asked");
        QCOMPARE(asked.value(1), u"halves"_s);
    }

    void anInterruptedRunIsFound()
    {
        const RunBook book(3);
        const auto identity = DocumentFile::open(book.path())->identity();
        const auto find = [&](const QByteArray &sha256) {
            return *findInterruptedRun(book.jobsFolder(), book.path(), identity, sha256);
        };
        QVERIFY(!find(book.sha256()));
        {
            FakeGemini server({.faults = {{.request = 2, .kind = "hang", .call = "generate"}}});
            RunController controller;
            controller.start(book.request(&server));
            QTRY_COMPARE_WITH_TIMEOUT(server.callsSeen("generate"), 2, patienceMs);
            QVERIFY(!find(book.sha256())); // it is on
        }
        const auto found = find(book.sha256());
        QVERIFY(found);
        QCOMPARE(found->done, 1);
        QCOMPARE(found->left, 2);
        QVERIFY(titleOf(*found).endsWith(u"was interrupted in section 2 of 3."_s));
        QCOMPARE(goOnTextOf(*found), u"Go on with 2"_s);
        QVERIFY(!find("another document") || found->record.sections.documentSha256.isEmpty());

        InterruptedRuns runs(nullptr);
        QSignalSpy told(&runs, &InterruptedRuns::found);
        runs.look(book.jobsFolder(), book.path(), book.path(), book.sha256());
        QTRY_COMPARE(told.size(), 1);

        // A later run did them all: nothing is left to offer.
        RunController controller;
        QSignalSpy finished(&controller, &RunController::finished);
        controller.start(book.request());
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        QVERIFY(!find(book.sha256()));
    }

    void whatLaterRunsDidIsNotOfferedAgain()
    {
        const RunBook book(3);
        FakeGemini server({.faults = {{.request = 2, .kind = "hang", .call = "generate"}}});
        {
            RunController controller;
            controller.start(book.request(&server));
            QTRY_COMPARE_WITH_TIMEOUT(server.callsSeen("generate"), 2, patienceMs);
        }
        server.setFaults({});
        const auto runOne = [&](std::size_t index, const QString &prompt) {
            RunController controller;
            QSignalSpy finished(&controller, &RunController::finished);
            RunRequest request = book.request(&server);
            if (!prompt.isEmpty())
                request.prompt = prompt;
            request.sections.sections = {request.sections.sections.at(index)};
            controller.start(std::move(request));
            QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        };
        const auto find = [&] {
            return *findInterruptedRun(book.jobsFolder(), book.path(),
                                       DocumentFile::open(book.path())->identity(), book.sha256());
        };
        runOne(2, u"Something else."_s);
        QCOMPARE(find()->left, 2); // another question: its answer is none to this one
        runOne(1, {});
        const auto found = find();
        QVERIFY(found);
        QCOMPARE(found->left, 1);
        QCOMPARE(found->doneSince, std::set<SectionId>{{u"s2"_s}});
        QCOMPARE(found->laterJobs.size(), 1);

        RunController controller;
        QSignalSpy finished(&controller, &RunController::finished);
        RunRequest request = book.request(&server);
        request.skip = found->doneSince;
        controller.resume(found->record.id, std::move(request), false);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        QCOMPARE(server.answeredPrompts().size(), 4U);
        QVERIFY(!find()); // section by section all is done
    }

    void aJobThatIsOpenHereGoesOn()
    {
        const RunBook book(3);
        Gate gate;
        FakeGemini server({.answer = gate.answer()});
        RunController controller;
        QSignalSpy finished(&controller, &RunController::finished);
        controller.start(book.request(&server));
        QTRY_COMPARE_WITH_TIMEOUT(gate.asked(), 1, patienceMs);
        controller.stopAfterSection();
        gate.let(3);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, patienceMs);
        const std::shared_ptr<Job> shownElsewhere = controller.job();
        controller.resume(shownElsewhere->record().id, book.request(&server), false);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, patienceMs);
        QCOMPARE(controller.job(), shownElsewhere);
        QCOMPARE(controller.job()->finishedSections(false).size(), 3U);
        QCOMPARE(controller.earlierResults().at({u"s1"_s}), Status::Succeeded);
    }
};

QTEST_MAIN(RunPanelTest)
#include "tst_runpanel.moc"
