// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"
#include "ui/look/motion.h"
#include "ui/prompt/promptpanel.h"
#include "ui/run/interruptedruns.h"
#include "ui/run/rundesktop.h"
#include "ui/run/runpanel.h"
#include "ui/run/runtexts.h"
#include "ui/sections/halves.h"
#include "ui/window/mainwindow.h"
#include "ui/window/paneldock.h"
#include "ui/window/projectkeeper.h"

#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr int problemsIndex = 2;
const QString interruptedId = u"interruptedRun"_s;

} // namespace

PanelDock *MainWindow::makeRunDock()
{
    m_runPanel = new RunPanel(m_workspace->run(), m_workspace->sections(), this);
    m_runPanel->setMemoryBudget(m_workspace->settings().run.memoryBudgetBytes);
    m_interrupted = new InterruptedRuns(this);
    m_desktop = std::make_unique<RunDesktop>();
    auto *again = new QAction(look::icon(u"view-refresh"_s), tr("Run again all that failed"), this);
    again->setObjectName(u"runAgainAll"_s);
    again->setToolTip(again->text());
    again->setEnabled(false);
    connect(again, &QAction::triggered, m_runPanel, &RunPanel::runAgainAll);
    connect(m_runPanel, &RunPanel::problemCountChanged, again,
            [again](int count) { again->setEnabled(count > 0); });

    auto *dock = new PanelDock(u"runDock"_s, tr("Run"), this);
    const QList<QAction *> actions{m_actions->pause, m_actions->stopAfterSection,
                                   m_actions->stopNow};
    dock->addPanel(tr("Run"), m_runPanel->runPage(), actions);
    dock->addPanel(tr("Log"), m_runPanel->logPage());
    dock->addPanel(tr("Problems"), m_runPanel->problemsPage(), {again});
    dock->setStrip(m_runPanel->strip());
    for (QToolButton *button : dock->findChildren<QToolButton *>()) {
        if (actions.contains(button->defaultAction()) || button->defaultAction() == again) {
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            button->setProperty("boxed", true);
        }
    }
    connect(m_runPanel, &RunPanel::unfoldRequested, dock, [dock] { dock->setFolded(false); });
    connect(m_runPanel, &RunPanel::problemCountChanged, dock, [dock](int count) {
        dock->setPanelTitle(problemsIndex,
                            count > 0 ? tr("Problems %Ln", nullptr, count) : tr("Problems"));
    });
    return dock;
}

void MainWindow::connectRunPanel()
{
    connect(m_runPanel, &RunPanel::runAgainRequested, this, &MainWindow::runSections);
    connect(m_runPanel, &RunPanel::runChangedRequested, this,
            [this](const SectionId &id, const RunChange &change) { runChanged({id}, change); });
    connect(m_runPanel, &RunPanel::halvesRequested, this, &MainWindow::halveSection);
    connect(m_runPanel, &RunPanel::choiceRequested, this, &MainWindow::askForChoice);
    connect(m_runPanel, &RunPanel::pageRequested, this, &MainWindow::goToPage);
    connect(m_runPanel, &RunPanel::safetyChanged, this, [this](const QString &text) {
        m_status->setSafety(text, text.isEmpty() ? QString() : u"state-done"_s, look::Role::Good);
    });
    connect(m_runPanel, &RunPanel::runStateChanged, this, [this](const QString &text) {
        if (m_hasDocument)
            m_status->setHint(text);
    });
    connect(m_runPanel, &RunPanel::logSaved, this, [this](const QString &message) {
        m_messages->post({u"log"_s, WindowMessage::Kind::Note, message, {}, {}, {}, {}});
    });
    connect(m_runPanel, &RunPanel::logNotSaved, this, [this](const QString &message) {
        m_messages->post({u"log"_s, WindowMessage::Kind::Bad, message, {}, {}, {}, {}});
    });
    connect(m_actions->stopNow, &QAction::triggered, m_runPanel, &RunPanel::stopNow);
    connect(m_interrupted, &InterruptedRuns::found, this, &MainWindow::offerInterruptedRun);
    connect(m_interrupted, &InterruptedRuns::opened, this,
            [this](const InterruptedRun &run, const std::vector<std::shared_ptr<Job>> &jobs) {
                for (const auto &job : jobs)
                    m_workspace->results().adopt(job);
                if (m_goesOn)
                    goOnWith(run);
                else
                    offerInterruptedRun(run);
            });
    connect(m_interrupted, &InterruptedRuns::failed, this, &MainWindow::showRunFailed);
    RunController &run = m_workspace->run();
    connect(&run, &RunController::stateChanged, this, &MainWindow::followResumedRun);
    connect(&run, &RunController::stateChanged, this, [this, &run] {
        if (run.state() == RunController::State::Starting)
            m_desktop->whenMotionIsReduced([] { look::Motion::instance().setReduced(true); });
    });
    connect(&run, &RunController::eventsArrived, this, [this] {
        const RunModel &model = m_runPanel->model();
        if (model.total() > 0 && !model.isOver())
            m_desktop->showProgress(double(model.done()) / model.total());
    });
    connect(&run, &RunController::finished, this, [this] {
        m_desktop->clear();
        if (!isActiveWindow())
            m_desktop->notify(runtexts::doneOfAll(m_runPanel->model()),
                              runtexts::ended(m_runPanel->model()));
    });
}

void MainWindow::halveSection(const SectionId &id, bool runs)
{
    const std::vector<SectionId> halves = splitInHalves(m_workspace->sections(), id);
    if (runs)
        runSections(halves);
    else if (!halves.empty())
        m_workspace->sections().setCurrent(id);
}

/// Where the person has to choose before another try makes sense: in the prompt's panel.
void MainWindow::askForChoice(ProblemOffer offer)
{
    m_docks.right->show();
    m_docks.right->setCurrentPanel(0);
    switch (offer) {
    case ProblemOffer::OtherEngine: return m_promptPanel->focusEngine();
    case ProblemOffer::SetKey: return m_promptPanel->askForKey();
    case ProblemOffer::ChooseModel: return m_promptPanel->focusModel();
    case ProblemOffer::ChangePrompt: return m_promptPanel->focusPrompt();
    case ProblemOffer::RunAgain:
    case ProblemOffer::RunLonger:
    case ProblemOffer::RunLargerLimit:
    case ProblemOffer::RunInTwo:
    case ProblemOffer::OpenPage: return;
    }
}

/// The results that earlier runs of a job brought are shown with it.
void MainWindow::followResumedRun()
{
    RunController &run = m_workspace->run();
    const bool isNews = run.job() && run.job() != std::exchange(m_followedJob, run.job());
    if (isNews)
        m_messages->dismiss(interruptedId);
    if (isNews && !run.earlierResults().empty() &&
        !m_workspace->results().jobIds().contains(run.job()->record().id))
        m_workspace->results().adopt(run.job());
}

/// Once the document's hash is known, and what the project has of its runs.
void MainWindow::lookForInterruptedRun()
{
    const QByteArray &sha256 = m_workspace->sections().list().documentSha256;
    if (sha256.isEmpty() || m_project->isTakingResults())
        return;
    const LocalDocument &document = m_opening->document();
    m_interrupted->look(m_workspace->settings().program.jobsFolder, document.source,
                        document.location.path, sha256, m_workspace->results().jobIds());
}

void MainWindow::offerInterruptedRun(const InterruptedRun &run)
{
    if (m_workspace->run().isActive())
        return;
    WindowMessage message;
    message.id = interruptedId;
    message.kind = WindowMessage::Kind::Offer;
    message.title = titleOf(run);
    message.text = textOf(run);
    message.choices.push_back({goOnTextOf(run), [this, run] { goOnWith(run); }, true});
    if (!m_workspace->results().job(run.record.id)) {
        message.choices.push_back({tr("Show results"),
                                   [this, run] {
                                       takeFrom(run);
                                       m_interrupted->open(
                                           m_workspace->settings().program.jobsFolder, run,
                                           m_workspace->results().jobIds());
                                   },
                                   false});
    }
    message.closeText = tr("Not now");
    m_messages->post(std::move(message));
}

/// What the window does not know it takes from the run's journal.
void MainWindow::takeFrom(const InterruptedRun &run)
{
    SectionEditor &sections = m_workspace->sections();
    if (sections.sections().empty())
        sections.apply(tr("sections of the interrupted run"), run.record.sections.sections);
    PromptDraft &prompt = m_workspace->prompt();
    if (prompt.text().isEmpty())
        prompt.reset(run.record.prompt, run.record.hasFrame, {}, run.record.engine);
}

void MainWindow::goOnWith(const InterruptedRun &run)
{
    takeFrom(run);
    m_goesOn = !std::exchange(m_goesOn, false) && !run.laterJobs.isEmpty();
    if (m_goesOn) { // what was done since is shown with it
        m_interrupted->open(m_workspace->settings().program.jobsFolder, run,
                            m_workspace->results().jobIds());
        return;
    }
    m_interrupted->forget();
    RunRequest request = m_workspace->runRequest(m_opening->document(), {});
    const EngineSettings chosen = request.engine;
    request.engine = m_workspace->keys().complete(run.record.engine);
    request.engine.retries = chosen.retries;
    request.skip = run.doneSince;
    // A job can be open once: it may be that its results are shown already.
    if (const auto job = m_workspace->results().job(run.record.id))
        m_workspace->run().resume(job, std::move(request), false);
    else
        m_workspace->run().resume(run.record.id, std::move(request), false);
}

} // namespace excerpt
