// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/steplist.h"

#include "ui/look/motion.h"
#include "ui/look/states.h"
#include "ui/run/runtexts.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr int usualSteps = 7;
constexpr int fewestSteps = 3;

int rowHeight()
{
    return look::px(19);
}

look::State stateOf(SectionSteps::State state)
{
    switch (state) {
    case SectionSteps::State::Waiting: return look::State::Waiting;
    case SectionSteps::State::Running: return look::State::Running;
    case SectionSteps::State::Done: return look::State::Done;
    }
    return look::State::Waiting;
}

} // namespace

StepList::StepList(const RunModel &model, QWidget *parent) : SpokenWidget(parent), m_model(model)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    connect(&look::Motion::instance(), &look::Motion::turned, this, qOverload<>(&QWidget::update));
}

QSize StepList::sizeHint() const
{
    return {look::px(240), usualSteps * rowHeight()};
}

QSize StepList::minimumSizeHint() const
{
    return {look::px(120), fewestSteps * rowHeight()};
}

QString StepList::spoken() const
{
    const RunModel::Current *section = m_model.current();
    if (!section)
        return {};
    for (const SectionSteps::Step &step : section->steps.steps(m_model.now())) {
        if (step.state == SectionSteps::State::Running)
            //: what is done with a section, how long it has taken so far
            return tr("%1, %2").arg(runtexts::step(step.kind, *section),
                                    runtexts::duration(step.spent));
    }
    return {};
}

void StepList::paintEvent(QPaintEvent *)
{
    const RunModel::Current *section = m_model.current();
    if (!section)
        return;
    const std::vector<SectionSteps::Step> steps = section->steps.steps(m_model.now());
    const int room = std::max(1, height() / rowHeight());
    const auto running = std::find_if(steps.begin(), steps.end(), [](const auto &step) {
        return step.state == SectionSteps::State::Running;
    });
    const int at = running == steps.end() ? int(steps.size()) - 1 : int(running - steps.begin());
    const int first = std::clamp(at - room / 2, 0, std::max(0, int(steps.size()) - room));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = first; i < std::min(first + room, int(steps.size())); ++i)
        paintStep(painter, QRect(0, (i - first) * rowHeight(), width(), rowHeight()),
                  steps.at(std::size_t(i)));
}

void StepList::paintStep(QPainter &painter, const QRect &row, const SectionSteps::Step &step) const
{
    const bool isRunning = step.state == SectionSteps::State::Running;
    if (isRunning) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look::color(look::Role::Soft));
        painter.drawRoundedRect(row, look::px(3), look::px(3));
    }
    const Qt::LayoutDirection direction = layoutDirection();
    const auto placed = [&](int left, int length) {
        return QStyle::visualRect(direction, row, QRect(left, row.top(), length, row.height()));
    };
    const int side = look::px(14);
    QRect icon = placed(look::px(4), side);
    icon.setTop(row.top() + (row.height() - side) / 2);
    icon.setHeight(side);
    look::stateIcon(stateOf(step.state)).paint(&painter, icon);

    const bool isDim = step.state == SectionSteps::State::Waiting;
    painter.setFont(look::font(look::TextSize::Normal, isRunning));
    painter.setPen(look::color(isDim ? look::Role::Dim : look::Role::Text));
    const QString clock = isDim ? QString() : runtexts::duration(step.spent);
    const int clockLength = painter.fontMetrics().horizontalAdvance(clock);
    const int textLeft = look::px(26);
    const int textLength = row.width() - textLeft - clockLength - look::px(12);
    const auto aligned = [&](Qt::AlignmentFlag edge) {
        return int(QStyle::visualAlignment(direction, edge) | Qt::AlignVCenter);
    };
    painter.drawText(placed(textLeft, textLength), aligned(Qt::AlignLeft),
                     painter.fontMetrics().elidedText(runtexts::step(step.kind, *m_model.current()),
                                                      Qt::ElideRight, textLength));
    painter.drawText(placed(row.width() - clockLength - look::px(6), clockLength),
                     aligned(Qt::AlignRight), clock);
}

} // namespace excerpt
