// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/statelabel.h"

#include "ui/look/motion.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace excerpt {

namespace {

int iconSide()
{
    return look::px(16);
}

int gap()
{
    return look::px(4);
}

} // namespace

StateLabel::StateLabel(look::TextSize size, QWidget *parent) : SpokenWidget(parent), m_size(size)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&look::Motion::instance(), &look::Motion::turned, this, [this] {
        if (m_state == look::State::Running)
            update();
    });
}

void StateLabel::set(look::State state, const QString &text)
{
    if (m_state == state && m_text == text)
        return;
    const bool isLonger = m_text.size() != text.size();
    m_state = state;
    m_text = text;
    if (isLonger)
        updateGeometry();
    update();
}

QSize StateLabel::sizeHint() const
{
    const QFontMetrics metrics(look::font(m_size));
    return {iconSide() + gap() + metrics.horizontalAdvance(m_text) + 1,
            std::max(iconSide(), metrics.height())};
}

/// The icon always, the words as far as there is room.
QSize StateLabel::minimumSizeHint() const
{
    return {m_isElided ? iconSide() : sizeHint().width(), sizeHint().height()};
}

void StateLabel::setElided(bool isElided)
{
    m_isElided = isElided;
    updateGeometry();
}

void StateLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect icon(0, (height() - iconSide()) / 2, iconSide(), iconSide());
    QRect words = rect().adjusted(iconSide() + gap(), 0, 0, 0);
    if (layoutDirection() == Qt::RightToLeft) {
        icon.moveRight(width() - 1);
        words = rect().adjusted(0, 0, -(iconSide() + gap()), 0);
    }
    look::stateIcon(m_state).paint(&painter, icon);
    painter.setFont(look::font(m_size));
    painter.setPen(look::color(look::stateColor(m_state)));
    const Qt::Alignment alignment =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter;
    painter.drawText(words, int(alignment),
                     painter.fontMetrics().elidedText(m_text, Qt::ElideRight, words.width()));
}

} // namespace excerpt
