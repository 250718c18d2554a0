// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/runstrip.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/run/memorycurve.h"
#include "ui/run/runtexts.h"
#include "ui/run/statebar.h"
#include "ui/run/statelabel.h"
#include "ui/sections/sectioneditor.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::VLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

/// The step in work with its clock; empty between two sections.
QString stepText(const RunModel &model)
{
    const RunModel::Current *section = model.current();
    if (!section)
        return {};
    for (const SectionSteps::Step &step : section->steps.steps(model.now())) {
        if (step.state == SectionSteps::State::Running)
            //: what is done with a section, how long it has taken so far
            return RunStrip::tr("%1, %2").arg(runtexts::step(step.kind, *section),
                                              runtexts::duration(step.spent));
    }
    return {};
}

} // namespace

RunStrip::RunStrip(const RunModel &model, const SectionEditor &sections, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_sections(sections)
    , m_unfold(new QToolButton(this))
    , m_done(new QLabel(this))
    , m_bar(new StateBar(model, this))
    , m_now(new StateLabel(look::TextSize::Normal, this))
    , m_leftLine(makeLine(this))
    , m_left(new QLabel(this))
    , m_memoryLine(makeLine(this))
    , m_memoryTitle(new QLabel(tr("Memory"), this))
    , m_split(new MemorySplit(model.memory(), MemorySplit::Form::Bar, this))
    , m_memory(new QLabel(this))
    , m_pause(new QPushButton(this))
{
    setObjectName(u"runStrip"_s);
    m_unfold->setObjectName(u"unfoldRun"_s);
    m_unfold->setIcon(look::icon(u"go-up"_s));
    m_unfold->setToolTip(tr("Unfold the run panel"));
    m_unfold->setAccessibleName(m_unfold->toolTip());
    m_pause->setObjectName(u"stripPause"_s);
    m_left->setObjectName(u"stripTimeLeft"_s);
    m_memory->setObjectName(u"stripMemory"_s);
    m_done->setObjectName(u"stripDone"_s);
    m_now->setObjectName(u"stripNow"_s);
    m_now->setElided(true);
    auto *title = new QLabel(tr("Run"), this);
    title->setFont(look::font(look::TextSize::Normal, true));
    m_memoryTitle->setFont(look::font(look::TextSize::Second));
    m_memoryTitle->setProperty("dim", true);

    m_row = new QHBoxLayout(this);
    QHBoxLayout *row = m_row;
    row->setContentsMargins(look::px(12), look::px(2), look::px(8), look::px(2));
    row->setSpacing(look::px(12));
    row->addWidget(m_unfold);
    row->addWidget(title);
    row->addWidget(m_done);
    row->addWidget(m_bar, 1);
    row->addWidget(m_now);
    row->addWidget(m_leftLine);
    row->addWidget(m_left);
    m_space = row->count();
    row->addStretch(0);
    row->addWidget(m_memoryLine);
    row->addWidget(m_memoryTitle);
    row->addWidget(m_split);
    row->addWidget(m_memory);
    row->addWidget(m_pause);
    setMinimumHeight(look::px(36));
    connect(m_unfold, &QToolButton::clicked, this, &RunStrip::unfoldRequested);
    connect(m_pause, &QPushButton::clicked, this, &RunStrip::pauseRequested);
    connect(&sections, &SectionEditor::changed, this, [this] { refresh(m_state); });
    connect(&sections, &SectionEditor::wasReset, this, [this] { refresh(m_state); });
    refresh(RunController::State::Idle);
}

void RunStrip::refresh(RunController::State state)
{
    using State = RunController::State;
    m_state = state;
    const bool hasRun = m_model.hasRun();
    m_bar->setVisible(hasRun);
    m_row->setStretch(m_space, hasRun ? 0 : 1); // memory stands at the end of the line
    m_bar->update();
    m_now->setVisible(hasRun);
    m_memoryTitle->setVisible(!hasRun);
    m_split->setVisible(!hasRun);
    m_split->update();
    m_pause->setVisible(state != State::Idle && state != State::Starting);
    const bool isHeld = state == State::Paused || state == State::StoppingAfterSection;
    m_pause->setText(isHeld ? tr("Go on") : tr("Pause"));
    m_pause->setIcon(look::icon(isHeld ? u"media-playback-start"_s : u"media-playback-pause"_s));
    m_pause->setEnabled(state == State::Running || isHeld);
    if (hasRun)
        showRun();
    else
        showNoRun();
    refreshClocks();
}

void RunStrip::showRun()
{
    m_done->setText(runtexts::doneOfAllShort(m_model));
    m_memory->setText(runtexts::memoryShort(m_model.memory()));
    m_memoryLine->show();
}

void RunStrip::showNoRun()
{
    const MemoryHistory &memory = m_model.memory();
    m_done->setText(tr("Not run yet"));
    m_left->setText(tr("%n section(s)", nullptr, int(m_sections.sections().size())));
    m_left->setVisible(!m_sections.sections().empty());
    m_leftLine->setVisible(!m_sections.sections().empty());
    m_memoryLine->hide();
    m_memory->setText(memory.samples().empty()
                          ? QString()
                          //: memory in use, budget with its unit
                          : tr("%1 of %2")
                                .arg(QLocale().toString(memory.now().totalBytes() / 1'000'000),
                                     runtexts::megabytes(memory.budgetBytes())));
}

void RunStrip::refreshClocks()
{
    if (!m_model.hasRun())
        return;
    m_left->setText(runtexts::timeLeft(m_model));
    m_left->setVisible(!m_left->text().isEmpty());
    m_leftLine->setVisible(!m_left->text().isEmpty());
    const bool isRunning = m_state == RunController::State::Running;
    if (m_model.isOver())
        m_now->set(m_model.end()->outcome == RunOutcome::Finished ? look::State::Done
                                                                  : look::State::Stopped,
                   runtexts::ended(m_model));
    else if (isRunning)
        m_now->set(look::State::Running,
                   m_model.current() ? stepText(m_model) : look::stateWord(look::State::Running));
    else
        m_now->set(look::State::Waiting, runtexts::runState(m_model, m_state));
    m_now->setToolTip(m_now->text());
}

} // namespace excerpt
