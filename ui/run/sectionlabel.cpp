// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/sectionlabel.h"

#include "ui/look/look.h"
#include "ui/look/sectioncolors.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace excerpt {

namespace {

int chipSide()
{
    return look::px(16);
}

} // namespace

SectionLabel::SectionLabel(QWidget *parent) : SpokenWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SectionLabel::set(int place, const QString &name)
{
    if (m_place == place && m_name == name)
        return;
    m_place = place;
    m_name = name;
    setToolTip(name);
    update();
}

QSize SectionLabel::sizeHint() const
{
    const QFontMetrics metrics(look::font(look::TextSize::Normal, true));
    return {look::px(160), std::max(chipSide(), metrics.height())};
}

QSize SectionLabel::minimumSizeHint() const
{
    return {look::px(60), sizeHint().height()};
}

void SectionLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int left = 0;
    const auto placed = [this](const QRect &area) {
        return QStyle::visualRect(layoutDirection(), rect(), area);
    };
    if (m_place >= 0) {
        const QRect chip(0, (height() - chipSide()) / 2, chipSide(), chipSide());
        look::paintChip(painter, placed(chip), m_place);
        left = chipSide() + look::px(6);
    }
    painter.setFont(look::font(look::TextSize::Normal, true));
    painter.setPen(look::color(look::Role::Text));
    const QRect words(left, 0, width() - left, height());
    // Elided first, isolated after: a name is of any direction.
    const QString name = painter.fontMetrics().elidedText(m_name, Qt::ElideRight, words.width());
    painter.drawText(
        placed(words),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
        QChar(0x2068) + name + QChar(0x2069));
}

} // namespace excerpt
