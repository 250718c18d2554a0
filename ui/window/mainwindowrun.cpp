// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/jobrun.h"
#include "ui/look/windowwords.h"
#include "ui/results/resultspanel.h"
#include "ui/run/problemoffer.h"
#include "ui/run/runpanel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/recentfiles.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

const QString runEndedId = u"runEnded"_s;

/// What a resumed run does; as of Job.
int leftOf(const RunModel &run)
{
    int left = run.total();
    for (const Status status :
         {Status::Succeeded, Status::Warning, Status::Blocked, Status::Quarantined})
        left -= run.count(status);
    return left;
}

} // namespace

void MainWindow::connectRun()
{
    RunController &run = m_workspace->run();
    connect(&run, &RunController::stateChanged, this, &MainWindow::followRun);
    connect(&run, &RunController::eventsArrived, this, [this](const std::vector<RunEvent> &events) {
        m_workspace->results().takeEvents(m_workspace->run().job(), events);
    });
    connect(&run, &RunController::finished, this, &MainWindow::showRunFinished);
    connect(&run, &RunController::failed, this, &MainWindow::showRunFailed);
    connect(m_toolBar, &WindowToolBar::nextStepRequested, this, &MainWindow::takeNextStep);
    connect(m_messages, &MessageBar::currentChanged, this, &MainWindow::updateNextStep);
    connect(m_actions->run, &QAction::triggered, this,
            [this] { m_workspace->run().isActive() ? m_workspace->run().goOn() : runAll(); });
    connect(m_actions->pause, &QAction::triggered, &run, &RunController::pause);
    connect(m_actions->stopAfterSection, &QAction::triggered, &run,
            &RunController::stopAfterSection);
}

void MainWindow::runAll()
{
    std::vector<SectionId> ids;
    for (const Section &section : m_workspace->sections().sections())
        ids.push_back(section.id);
    runSections(ids);
}

void MainWindow::runSections(const std::vector<SectionId> &ids)
{
    runChanged(ids, {});
}

void MainWindow::runChanged(const std::vector<SectionId> &ids, const RunChange &change)
{
    if (!m_hasDocument || ids.empty() || m_workspace->run().isActive())
        return;
    m_messages->dismiss(runEndedId);
    RunRequest request = m_workspace->runRequest(m_opening->document(), ids);
    if (change.maxOutputTokens)
        request.engine.maxOutputTokens = change.maxOutputTokens;
    if (change.sectionTimeout)
        request.run.sectionTimeout = *change.sectionTimeout;
    m_workspace->run().start(std::move(request));
}

void MainWindow::followRun()
{
    const RunController &run = m_workspace->run();
    if (run.state() == RunController::State::Starting)
        showArrangement(Arrangements::Kind::Run);
    const bool isActive = run.isActive();
    const bool isPaused = run.state() == RunController::State::Paused;
    m_actions->run->setText(isPaused ? tr("&Go on") : tr("&Run all sections"));
    m_actions->run->setEnabled(m_hasDocument && (!isActive || isPaused));
    m_actions->pause->setEnabled(run.state() == RunController::State::Running);
    m_actions->stopAfterSection->setEnabled(isActive);
    m_actions->stopNow->setEnabled(isActive);
    updateNextStep();
}

void MainWindow::showRunFinished(const RunFinished &summary)
{
    const auto unfinished = int(m_workspace->results().unfinished().size());
    const int total = int(m_workspace->sections().sections().size());
    const QLocale locale;
    WindowMessage message;
    message.id = runEndedId;
    message.kind = unfinished == 0 ? WindowMessage::Kind::Note : WindowMessage::Kind::Warning;
    message.title = unfinished == 0 ? tr("All %Ln sections are done.", nullptr, total)
                                    : tr("%1 of %Ln sections are done.", nullptr, total)
                                          .arg(locale.toString(total - unfinished));
    if (summary.outcome == RunOutcome::Ended && summary.error) {
        message.kind = WindowMessage::Kind::Bad;
        message.text = look::windowWords(summary.error->message);
        addChoice(message, summary.error->code);
    }
    const int left = leftOf(m_runPanel->model());
    if (summary.outcome != RunOutcome::Finished && left > 0 && left < m_runPanel->model().total())
        message.choices.push_back({tr("Go on with %Ln", "sections", left),
                                   [this] { goOnWithStopped(); },
                                   summary.outcome == RunOutcome::Cancelled});
    if (m_workspace->results().hasResults())
        message.choices.push_back({tr("Check the results"),
                                   [this] { showArrangement(Arrangements::Kind::Check); }, false});
    m_messages->post(std::move(message));
    rememberProgress();
}

/// The run that was stopped here: what is done is not paid for again.
void MainWindow::goOnWithStopped()
{
    RunController &run = m_workspace->run();
    if (!run.job() || run.isActive())
        return;
    RunRequest request = m_workspace->runRequest(m_opening->document(), {});
    const int retries = request.engine.retries;
    request.engine = m_workspace->keys().complete(run.request().engine);
    request.engine.retries = retries;
    run.resume(run.job(), std::move(request), false);
}

/// What helps where the engine could not be asked.
void MainWindow::addChoice(WindowMessage &message, Code code)
{
    if (code == Code::EngineKeyMissing || code == Code::EngineKeyRefused)
        message.choices.push_back(
            {tr("Enter the key"), [this] { askForChoice(ProblemOffer::SetKey); }, false});
    else if (code == Code::EngineModelUnknown)
        message.choices.push_back(
            {tr("Choose a model"), [this] { askForChoice(ProblemOffer::ChooseModel); }, false});
    else if (code == Code::BadPrompt)
        message.choices.push_back(
            {tr("Change the prompt"), [this] { askForChoice(ProblemOffer::ChangePrompt); }, false});
}

void MainWindow::showRunFailed(const Error &error)
{
    if (error.code == Code::Cancelled)
        return;
    WindowMessage message;
    message.id = runEndedId;
    message.kind = WindowMessage::Kind::Bad;
    message.title = tr("The run could not begin.");
    message.text = look::windowWords(error.message);
    addChoice(message, error.code);
    m_messages->post(std::move(message));
}

void MainWindow::showEngine()
{
    const auto *engine = engineNamed(m_workspace->prompt().engine().engine);
    const QString model = m_workspace->prompt().engine().model;
    const QString name = engine ? engine->displayName : m_workspace->prompt().engine().engine;
    //: status bar; %1 is an engine or its model
    m_status->setEngine(tr("Engine: %1").arg(model.isEmpty() ? name : model));
}

void MainWindow::updateNextStep()
{
    m_toolBar->setNextStep(nextStep());
}

NextStep MainWindow::nextStep() const
{
    const RunController &run = m_workspace->run();
    const int count = int(m_workspace->sections().sections().size());
    if (!m_hasDocument) {
        return {tr("Run"), u"media-playback-start"_s, false, false,
                tr("Open a document and mark its sections first")};
    }
    if (run.state() == RunController::State::Paused)
        return {tr("Go on"), u"media-playback-start"_s, true, true, {}};
    if (run.isActive()) {
        return {tr("Pause"),
                u"media-playback-pause"_s,
                false,
                run.state() == RunController::State::Running,
                {}};
    }
    if (arrangement() == Arrangements::Kind::Check && m_workspace->results().hasResults())
        return {tr("Export…"), u"document-export"_s, true, true, {}};
    // The one filled button of the window is the message's when it has one.
    const WindowMessage *message = m_messages->current();
    const bool isOffered =
        message && std::ranges::any_of(message->choices, &WindowMessage::Choice::isPrimary);
    if (count == 0) {
        return {tr("Run"), u"media-playback-start"_s, false, false,
                tr("Mark the sections of the document first")};
    }
    return {
        tr("Run %Ln sections", nullptr, count), u"media-playback-start"_s, !isOffered, true, {}};
}

void MainWindow::takeNextStep()
{
    RunController &run = m_workspace->run();
    if (run.state() == RunController::State::Paused)
        run.goOn();
    else if (run.isActive())
        run.pause();
    else if (arrangement() == Arrangements::Kind::Check && m_workspace->results().hasResults())
        m_results->exportActions().front()->trigger();
    else
        runAll();
}

/// How far the document got, for the recent list.
void MainWindow::rememberProgress()
{
    if (!m_hasDocument)
        return;
    m_remembered.sections = int(m_workspace->sections().sections().size());
    m_remembered.succeeded = m_remembered.warnings = m_remembered.notSucceeded = 0;
    for (const Section &section : m_workspace->sections().sections()) {
        const LatestResult *outcome = m_workspace->results().find(section.id);
        if (!outcome || outcome->status == Status::Pending)
            continue;
        const bool isWarning = outcome->status == Status::Warning;
        const bool isGood = isWarning || outcome->status == Status::Succeeded;
        m_remembered.succeeded += isGood ? 1 : 0;
        m_remembered.warnings += isWarning ? 1 : 0;
        m_remembered.notSucceeded += isGood ? 0 : 1;
    }
    const int finished = m_remembered.succeeded + m_remembered.notSucceeded;
    m_remembered.isInterrupted = finished > 0 && finished < m_remembered.sections;
    m_recent->put(m_remembered);
}

} // namespace excerpt
