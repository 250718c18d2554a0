// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/runview.h"

#include "ui/look/look.h"
#include "ui/run/logview.h"
#include "ui/run/memorycurve.h"
#include "ui/run/runtexts.h"
#include "ui/run/sectionlabel.h"
#include "ui/run/statebar.h"
#include "ui/run/statelabel.h"
#include "ui/run/steplist.h"
#include "ui/sections/sectioneditor.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

using look::TextSize;

QLabel *makeLabel(const QString &name, TextSize size, bool isBold, bool isDim, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setFont(look::font(size, isBold));
    label->setProperty("dim", isDim);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QFrame *makeLine(QFrame::Shape shape, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(shape);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

QHBoxLayout *makeRow(QWidget *of, int spacing)
{
    auto *row = new QHBoxLayout(of);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::px(spacing));
    return row;
}

QVBoxLayout *makeColumn(QWidget *of)
{
    auto *column = new QVBoxLayout(of);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::px(4));
    return column;
}

} // namespace

RunView::RunView(const RunModel &model, const SectionEditor &sections, RunLog &log, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_sections(sections)
{
    setObjectName(u"runView"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::px(12), look::px(8), look::px(12), look::px(8));
    column->setSpacing(look::px(7));
    column->addWidget(makeProgress());
    column->addWidget(makeCounts());
    column->addWidget(makeLine(QFrame::HLine, this));
    auto *parts = new QWidget(this);
    auto *row = makeRow(parts, 12);
    row->addWidget(makeNow());
    row->addWidget(makeLine(QFrame::VLine, parts));
    row->addWidget(makeMemory(), 1);
    m_logLine = makeLine(QFrame::VLine, parts);
    row->addWidget(m_logLine);
    m_log = new LogView(log, true, parts);
    m_log->setFixedWidth(look::px(252));
    row->addWidget(m_log);
    column->addWidget(parts, 1);
    refresh(RunController::State::Idle);
}

QWidget *RunView::makeProgress()
{
    auto *line = new QWidget(this);
    auto *row = makeRow(line, 12);
    m_done = makeLabel(u"runDone"_s, TextSize::Figure, true, false, line);
    m_bar = new StateBar(m_model, line);
    m_bar->setObjectName(u"runBar"_s);
    m_left = makeLabel(u"runTimeLeft"_s, TextSize::Figure, true, false, line);
    row->addWidget(m_done);
    row->addWidget(m_bar, 1);
    row->addWidget(m_left);
    return line;
}

QWidget *RunView::makeCounts()
{
    auto *line = new QWidget(this);
    auto *row = makeRow(line, 10);
    for (const auto &[state, count] : stateCounts(m_model)) {
        auto *label = new StateLabel(TextSize::Second, line);
        label->hide();
        m_counts[state] = label;
        row->addWidget(label);
    }
    row->addStretch(1);
    m_rate = makeLabel(u"runRate"_s, TextSize::Second, false, false, line);
    m_rateLine = makeLine(QFrame::VLine, line);
    m_rateLine->setFixedHeight(look::px(12));
    m_tokens = makeLabel(u"runTokens"_s, TextSize::Second, false, false, line);
    row->addWidget(m_rate);
    row->addWidget(m_rateLine);
    row->addWidget(m_tokens);
    line->setMinimumHeight(look::px(16));
    return line;
}

QWidget *RunView::makeNow()
{
    auto *part = new QWidget(this);
    part->setFixedWidth(look::px(280));
    auto *column = makeColumn(part);
    auto *head = new QWidget(part);
    auto *row = makeRow(head, 6);
    m_now = makeLabel(u"runNow"_s, TextSize::Second, false, true, head);
    m_now->setText(tr("Now"));
    m_section = new SectionLabel(head);
    m_section->setObjectName(u"runSection"_s);
    row->addWidget(m_now);
    row->addWidget(m_section, 1);
    column->addWidget(head);
    m_steps = new StepList(m_model, part);
    m_steps->setObjectName(u"runSteps"_s);
    column->addWidget(m_steps, 1);
    m_waits = makeLabel(u"runWaitsFor"_s, TextSize::Second, false, true, part);
    m_waits->setWordWrap(true);
    column->addWidget(m_waits);
    return part;
}

QWidget *RunView::makeMemory()
{
    auto *part = new QWidget(this);
    auto *column = makeColumn(part);
    auto *head = new QWidget(part);
    auto *row = makeRow(head, 8);
    auto *title = makeLabel({}, TextSize::Second, false, true, head);
    title->setText(tr("Memory"));
    m_memory = makeLabel(u"runMemory"_s, TextSize::Figure, true, false, head);
    m_slope = new StateLabel(TextSize::Normal, head);
    m_slope->setObjectName(u"runSlope"_s);
    m_slope->setElided(true);
    row->addWidget(title);
    row->addWidget(m_memory);
    row->addStretch(1);
    row->addWidget(m_slope);
    column->addWidget(head);
    m_curve = new MemoryCurve(m_model.memory(), part);
    m_curve->setObjectName(u"memoryCurve"_s);
    column->addWidget(m_curve, 1);
    m_split = new MemorySplit(m_model.memory(), MemorySplit::Form::WithLegend, part);
    m_split->setObjectName(u"memorySplit"_s);
    column->addWidget(m_split);
    return part;
}

QSize RunView::minimumSizeHint() const
{
    return {look::px(600), look::px(180)};
}

/// The log gives way first: it has a tab of its own.
void RunView::resizeEvent(QResizeEvent *event)
{
    const bool hasRoom = height() >= look::px(220) && width() >= look::px(840);
    m_log->setVisible(hasRoom);
    m_logLine->setVisible(hasRoom);
    fitCounts();
    QWidget::resizeEvent(event);
}

/// The counts are always whole; what is beside them is shown while there is room.
void RunView::fitCounts()
{
    const int gap = look::px(10);
    int room = width() - look::px(24);
    for (const auto &[state, label] : m_counts)
        room -= label->isHidden() ? 0 : label->sizeHint().width() + gap;
    for (QLabel *label : {m_rate, m_tokens}) {
        const int length = label->sizeHint().width() + 2 * gap;
        label->setVisible(!label->text().isEmpty() && length <= room);
        room -= label->isHidden() ? 0 : length;
    }
    m_rateLine->setVisible(!m_rate->isHidden() && !m_tokens->isHidden());
}

void RunView::refresh(RunController::State state)
{
    m_state = state;
    m_done->setText(m_model.hasRun() ? runtexts::doneOfAll(m_model) : tr("Not run yet"));
    m_bar->update();
    for (const auto &[countState, count] : stateCounts(m_model)) {
        StateLabel *label = m_counts.at(countState);
        label->set(countState, runtexts::count(countState, count));
        label->setVisible(count > 0);
    }
    m_rate->setText(runtexts::rate(m_model));
    m_tokens->setText(runtexts::tokens(m_model));
    fitCounts();
    const RunModel::Current *section = m_model.current();
    const int index = section ? m_sections.indexOf(section->id) : -1;
    m_now->setVisible(section);
    m_section->set(index >= 0 ? m_sections.place(index) : -1, section ? section->name : QString());
    refreshMemory();
    refreshClocks();
}

void RunView::refreshMemory()
{
    const MemoryHistory &memory = m_model.memory();
    m_memory->setText(memory.samples().empty() ? QString()
                                               : runtexts::megabytes(memory.now().totalBytes()));
    m_slope->setVisible(m_model.hasRun());
    m_slope->set(runtexts::slopeState(memory), runtexts::slope(memory));
    m_curve->update();
    m_split->update();
}

void RunView::refreshClocks()
{
    m_left->setText(runtexts::timeLeft(m_model));
    m_steps->update();
    QString waits = runtexts::waitsFor(m_model);
    if (waits.isEmpty() && m_state != RunController::State::Running)
        waits = m_model.isOver() ? runtexts::ended(m_model) : runtexts::runState(m_model, m_state);
    m_waits->setText(waits);
}

} // namespace excerpt
