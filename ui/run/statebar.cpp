// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/statebar.h"

#include "ui/run/runtexts.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace excerpt {

namespace {

/// Bands are ground, not words: amber is brighter there.
look::Role bandColor(look::State state)
{
    const look::Role role = look::stateColor(state);
    return role == look::Role::Warning ? look::Role::WarningBar : role;
}

} // namespace

std::vector<std::pair<look::State, int>> stateCounts(const RunModel &model)
{
    using look::State;
    return {
        {State::Done, model.count(Status::Succeeded)},
        {State::Warning, model.count(Status::Warning)},
        {State::Empty, model.count(Status::Empty)},
        {State::CutOff, model.count(Status::CutOff)},
        {State::NotValid, model.count(Status::Invalid)},
        {State::Failed, model.count(Status::Failed) + model.count(Status::Blocked)},
        {State::SetAside, model.count(Status::Quarantined)},
        {State::Stopped, model.count(Status::Cancelled)},
        {State::Running, model.running()},
        {State::Waiting, model.waiting()},
    };
}

StateBar::StateBar(const RunModel &model, QWidget *parent) : SpokenWidget(parent), m_model(model)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QString StateBar::spoken() const
{
    return m_model.hasRun() ? runtexts::doneOfAll(m_model) : QString();
}

QSize StateBar::sizeHint() const
{
    return {look::px(200), look::px(12)};
}

QSize StateBar::minimumSizeHint() const
{
    return {look::px(40), look::px(12)};
}

void StateBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), look::px(4), look::px(4));
    painter.setClipPath(frame);
    painter.fillRect(rect(), look::color(look::Role::Base));
    const double least = look::px(3); // one section is seen among thousands
    double x = 0;
    for (const auto &[state, count] : stateCounts(m_model)) {
        if (count == 0 || state == look::State::Waiting)
            continue;
        const double length = std::max(least, double(width()) * count / m_model.total());
        const double left = layoutDirection() == Qt::RightToLeft ? width() - x - length : x;
        painter.fillRect(QRectF(left, 0, length, height()), look::color(bandColor(state)));
        x += length;
    }
    painter.setClipping(false);
    painter.setPen(look::color(look::Role::Line));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(frame);
}

} // namespace excerpt
