// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/runpanel.h"

#include "ui/look/motion.h"
#include "ui/run/logview.h"
#include "ui/run/memorysampler.h"
#include "ui/run/problemsview.h"
#include "ui/run/runstrip.h"
#include "ui/run/runtexts.h"
#include "ui/run/runview.h"

#include <QElapsedTimer>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace excerpt {

namespace {

/// The running clock shows tenths.
constexpr std::chrono::milliseconds clockInterval{100};

RunModel::Clock monotonicClock()
{
    QElapsedTimer timer;
    timer.start();
    return [timer] { return std::chrono::milliseconds(timer.elapsed()); };
}

} // namespace

RunPanel::RunPanel(RunController &controller, const SectionEditor &sections, QWidget *owner)
    : QObject(owner)
    , m_controller(controller)
    , m_owner(owner)
    , m_model(monotonicClock(), RunSettings().memoryBudgetBytes)
    , m_view(new RunView(m_model, sections, m_log, owner))
    , m_logPage(new LogView(m_log, false, owner))
    , m_problems(new ProblemsView(m_model, sections, owner))
    , m_strip(new RunStrip(m_model, sections, owner))
    , m_sampler(new MemorySampler(this))
{
    connectParts();
    m_clock.setInterval(clockInterval);
    connect(&m_clock, &QTimer::timeout, this, &RunPanel::tick);
    connect(&m_controller, &RunController::stateChanged, this, &RunPanel::onStateChanged);
    connect(&m_controller, &RunController::eventsArrived, this, &RunPanel::onEvents);
    connect(m_sampler, &MemorySampler::sampled, this, [this](const MemoryReading &reading) {
        m_model.take(reading);
        m_view->refreshMemory();
        m_strip->refresh(m_state);
    });
    m_sampler->setActive(true);
}

RunPanel::~RunPanel()
{
    look::Motion::instance().setRunning(false);
}

void RunPanel::connectParts()
{
    connect(m_problems, &ProblemsView::runAgainRequested, this, &RunPanel::runAgainRequested);
    connect(m_problems, &ProblemsView::runChangedRequested, this, &RunPanel::runChangedRequested);
    connect(m_problems, &ProblemsView::halvesRequested, this, &RunPanel::halvesRequested);
    connect(m_problems, &ProblemsView::choiceRequested, this, &RunPanel::choiceRequested);
    connect(m_problems, &ProblemsView::pageRequested, this, &RunPanel::pageRequested);
    connect(m_strip, &RunStrip::unfoldRequested, this, &RunPanel::unfoldRequested);
    connect(m_strip, &RunStrip::pauseRequested, this, [this] {
        if (m_state == RunController::State::Running)
            m_controller.pause();
        else
            m_controller.goOn();
    });
    for (LogView *log : {m_logPage, &m_view->log()}) {
        connect(log, &LogView::saved, this, [this](const QString &path) {
            Q_EMIT logSaved(tr("The log was saved to %1.").arg(path));
        });
        connect(log, &LogView::saveFailed, this,
                [this](const QString &, const Error &error) { Q_EMIT logNotSaved(error.message); });
    }
}

QWidget *RunPanel::runPage() const
{
    return m_view;
}

QWidget *RunPanel::logPage() const
{
    return m_logPage;
}

QWidget *RunPanel::problemsPage() const
{
    return m_problems;
}

QWidget *RunPanel::strip() const
{
    return m_strip;
}

void RunPanel::setMemoryBudget(qint64 bytes)
{
    m_model.memory().setBudget(bytes);
    refresh();
}

void RunPanel::forget()
{
    m_model.forget();
    refresh();
}

int RunPanel::problemCount() const
{
    return m_problems->count();
}

void RunPanel::onStateChanged()
{
    using State = RunController::State;
    const State before = std::exchange(m_state, m_controller.state());
    if (before == State::Starting && m_state == State::Running)
        m_model.begin(m_controller.request(), m_controller.earlierResults());
    m_sampler->setActive(m_state == State::Idle);
    look::Motion::instance().setRunning(m_state != State::Idle);
    if (m_state == State::Idle)
        m_clock.stop();
    else if (!m_clock.isActive())
        m_clock.start();
    refresh();
}

void RunPanel::onEvents(const std::vector<RunEvent> &events)
{
    for (const RunEvent &event : events)
        m_model.take(event);
    m_log.take(events);
    refresh();
}

void RunPanel::refresh()
{
    m_view->refresh(m_state);
    m_strip->refresh(m_state);
    m_problems->refresh(m_state == RunController::State::Idle);
    if (std::exchange(m_problemCount, m_problems->count()) != m_problems->count())
        Q_EMIT problemCountChanged(m_problemCount);
    tellWords();
}

void RunPanel::tick()
{
    if (m_view->isVisible())
        m_view->refreshClocks();
    if (m_strip->isVisible())
        m_strip->refreshClocks();
    tellWords();
}

void RunPanel::tellWords()
{
    const QString safety = runtexts::resultsAreSafe(m_model);
    if (safety != std::exchange(m_safety, safety))
        Q_EMIT safetyChanged(safety);
    const QString state = runtexts::runState(m_model, m_state);
    if (state != std::exchange(m_stateWords, state))
        Q_EMIT runStateChanged(state);
}

void RunPanel::stopNow()
{
    if (!m_controller.isActive() || m_state == RunController::State::Stopping)
        return;
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Stop now"),
        tr("Stop the answer under way? What is done is kept. This section is paid for and has to "
           "be run again."),
        QMessageBox::NoButton, m_owner->window());
    question->setObjectName(u"stopNowQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *stop = question->addButton(tr("Stop now"), QMessageBox::AcceptRole);
    auto *later = question->addButton(tr("Stop after this section"), QMessageBox::ActionRole);
    question->addButton(tr("Go on"), QMessageBox::RejectRole);
    question->setDefaultButton(stop);
    connect(stop, &QPushButton::clicked, &m_controller, &RunController::stopNow);
    connect(later, &QPushButton::clicked, &m_controller, &RunController::stopAfterSection);
    question->open();
}

void RunPanel::runAgainAll()
{
    const std::vector<SectionId> sections = m_problems->worthAnotherTry();
    if (!sections.empty() && m_state == RunController::State::Idle)
        Q_EMIT runAgainRequested(sections);
}

} // namespace excerpt
