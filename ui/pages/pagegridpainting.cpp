// SPDX-License-Identifier: GPL-3.0-or-later
// How the page grid is painted.
#include "ui/document/pagesource.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/sectioncolors.h"
#include "ui/pages/pagegrid.h"
#include "ui/pages/thumbnailcache.h"
#include "ui/sections/sectioneditor.h"

#include <QPaintEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace excerpt {

void PageGrid::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (m_pages.pageCount() == 0)
        return;
    const int offset = scrollOffset();
    painter.translate(0, -offset);
    const QRect dirty = event->rect().translated(0, offset);
    const auto [first, last] = m_layout.pagesBetween(dirty.top(), dirty.bottom());
    for (int page = first.value; page <= last.value; ++page) {
        paintPage(painter, PageNumber{page});
        paintRail(painter, PageNumber{page});
    }
    for (int page = first.value; page <= last.value && page < m_pages.pageCount(); ++page)
        paintGap(painter, PageNumber{page});
    if (m_drag == Drag::Band) {
        QColor fill = look::color(look::Role::Accent);
        painter.setPen(fill);
        fill.setAlphaF(0.12F);
        painter.setBrush(fill);
        painter.drawRect(QRect(m_pressed, m_cursor).normalized());
    }
}

void PageGrid::paintPage(QPainter &painter, PageNumber page) const
{
    const QRect picture = pictureOf(page);
    if (m_selection.contains(page)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look::color(look::Role::Soft));
        painter.drawRoundedRect(m_layout.picture(page).united(m_layout.label(page)), look::px(3),
                                look::px(3));
    }
    painter.fillRect(picture, Qt::white);
    const QImage image = m_thumbnails->picture(page);
    if (!image.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(picture, image);
    } else if (m_thumbnails->isBroken(page)) {
        const int size = look::px(16);
        QRect place(0, 0, size, size);
        place.moveCenter(picture.center());
        look::icon(u"state-failed"_s, look::Role::Bad).paint(&painter, place);
    }
    const bool isCurrent = page == m_current;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen(look::color(isCurrent ? look::Role::Accent : look::Role::Line), isCurrent ? 2 : 1));
    painter.drawRect(picture.adjusted(isCurrent ? -2 : 0, isCurrent ? -2 : 0, isCurrent ? 1 : -1,
                                      isCurrent ? 1 : -1));
    if (isCurrent && hasFocus()) {
        painter.setPen(QPen(look::color(look::Role::Accent), 1, Qt::DotLine));
        painter.drawRect(picture.adjusted(-5, -5, 4, 4));
    }
    painter.setFont(look::font(look::TextSize::Small, isCurrent));
    painter.setPen(look::color(isCurrent ? look::Role::Text : look::Role::Dim));
    painter.drawText(m_layout.label(page), Qt::AlignCenter, QLocale().toString(page.value));
}

void PageGrid::paintRail(QPainter &painter, PageNumber page) const
{
    const auto parts = m_map.on(page);
    if (parts.empty())
        return;
    const QRect rail = m_layout.rail(page);
    const SectionId current = m_sections.current();
    const int count = int(parts.size());
    for (int i = 0; i < count; ++i) {
        const int index = parts.at(std::size_t(i)).section;
        const Section &section = m_sections.sections().at(std::size_t(index));
        const int place = m_sections.place(index);
        const int height = look::px(section.id == current ? 8 : 4);
        // Side by side in reading order, mirrored right to left.
        const int slot = isRightToLeft() ? count - 1 - i : i;
        const int left = rail.left() + rail.width() * slot / count;
        const int right = rail.left() + rail.width() * (slot + 1) / count;
        painter.fillRect(QRect(left, rail.center().y() - height / 2, right - left, height),
                         look::sectionColor(place));
        const bool begins = !section.pages.isEmpty() && section.pages.first() == page;
        if (!begins || right - left < look::px(10))
            continue;
        const int chip = std::min(look::px(16), right - left);
        const int x = isRightToLeft() ? right - chip : left;
        look::paintChip(painter, QRectF(x, rail.center().y() - chip / 2, chip, chip), place);
    }
}

void PageGrid::paintGap(QPainter &painter, PageNumber page) const
{
    const QRect gap = m_layout.gapAfter(page);
    const QRect bar(gap.center().x() - look::px(1), gap.top() + look::px(2), look::px(3),
                    gap.height() - look::px(4));
    const bool isDragged = m_drag == Drag::Gap && m_pressedGap == page;
    if (hasBoundaryAfter(page) && !isDragged)
        painter.fillRect(bar, look::color(look::Role::Text));
    const bool isTarget = m_drag == Drag::Gap && m_layout.nearestGap(m_cursor) == page;
    const bool isHovered = m_drag == Drag::None && m_hoverGap == page && !hasBoundaryAfter(page);
    if (!isTarget && !isHovered)
        return;
    const QColor accent = look::color(look::Role::Accent);
    painter.setPen(QPen(accent, 2, isTarget ? Qt::SolidLine : Qt::DashLine));
    painter.drawLine(gap.center().x(), bar.top(), gap.center().x(), bar.bottom());
    const int size = look::px(16);
    QRect knob(0, 0, size, size);
    knob.moveCenter(gap.center());
    if (isHovered) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawEllipse(knob);
        painter.restore();
        look::icon(u"list-add"_s, look::Role::OnAccent)
            .paint(&painter, knob.adjusted(2, 2, -2, -2));
        return;
    }
    const QString text =
        tr("%1 | %2").arg(QLocale().toString(page.value), QLocale().toString(page.value + 1));
    painter.setFont(look::font(look::TextSize::Small, true));
    QRect tag = painter.fontMetrics().boundingRect(text).adjusted(-4, -2, 4, 2);
    tag.moveCenter(gap.center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    painter.drawRoundedRect(tag, look::px(3), look::px(3));
    painter.setPen(look::color(look::Role::OnAccent));
    painter.drawText(tag, Qt::AlignCenter, text);
}

} // namespace excerpt
