// SPDX-License-Identifier: GPL-3.0-or-later
// How the page view is painted. What stands on a page has the light colours: the page is light.
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/pages/pagefind.h"
#include "ui/pages/pageview.h"
#include "ui/pages/textselection.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace excerpt {

void PageView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), look::color(look::Role::Canvas));
    const std::vector<ShownPage> pages = shownPages();
    for (const ShownPage &page : pages) {
        if (page.visible.intersects(event->rect()))
            paintPage(painter, page);
    }
    if (m_areOverlaysShown)
        paintOverlays(painter, pages);
    if (hasFocus())
        paintFocus(painter);
}

void PageView::paintOverlays(QPainter &painter, const std::vector<ShownPage> &pages)
{
    for (PageOverlay *overlay : m_overlays) {
        for (const ShownPage &page : pages) {
            painter.save();
            overlay->paint(painter, page.page, page.geometry);
            painter.restore();
        }
    }
}

void PageView::paintFocus(QPainter &painter) const
{
    const double width = look::px(2);
    painter.setPen(
        QPen(look::color(look::Role::Accent), width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    const double inside = width / 2;
    painter.drawRect(QRectF(viewport()->rect()).adjusted(inside, inside, -inside, -inside));
}

void PageView::paintPage(QPainter &painter, const ShownPage &page)
{
    const QRectF rect = page.geometry.rect();
    painter.setPen(look::color(look::Role::Edge));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    switch (m_images->stateOf(page)) {
    case PageImages::Shown::Sharp:
    case PageImages::Shown::Scaled: m_images->paint(painter, page); break;
    case PageImages::Shown::Skeleton: paintSkeleton(painter, page); break;
    case PageImages::Shown::Broken: paintBroken(painter, page); break;
    }
    if (m_isDarkened) {
        painter.setCompositionMode(QPainter::CompositionMode_Difference);
        painter.fillRect(rect, Qt::white);
        painter.setCompositionMode(QPainter::CompositionMode_Lighten);
        painter.fillRect(rect, QColor(0x1c, 0x1f, 0x22)); // the dark base
        painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    }
    paintMarks(painter, page);
}

void PageView::paintSkeleton(QPainter &painter, const ShownPage &page) const
{
    const QRectF rect = page.geometry.rect();
    painter.fillRect(rect, Qt::white);
    painter.save();
    painter.setClipRect(rect);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xde, 0xe2, 0xe8));
    const double line = rect.height() / 26;
    for (int i = 0; i < 9; ++i) {
        const double part = i % 4 == 3 ? 0.45 : 0.74; // a paragraph ends
        painter.drawRoundedRect(QRectF(rect.x() + rect.width() * 0.13,
                                       rect.y() + rect.height() * 0.13 + i * line * 2,
                                       rect.width() * part, line * 0.7),
                                line * 0.35, line * 0.35);
    }
    painter.setFont(look::font(look::TextSize::Title));
    painter.setPen(look::colorOnPage(look::Role::Dim));
    painter.drawText(rect.adjusted(0, 0, 0, -rect.height() * 0.04),
                     Qt::AlignHCenter | Qt::AlignBottom, QLocale().toString(page.page.value));
    painter.restore();
}

void PageView::paintBroken(QPainter &painter, const ShownPage &page) const
{
    const QRectF rect = page.geometry.rect();
    painter.fillRect(rect, Qt::white);
    const int size = look::px(20);
    const double room = look::px(12);
    const QRectF inside = rect.adjusted(room, room, -room, -room);
    painter.setFont(look::font());
    const QString text =
        tr("Page %1 cannot be drawn. It can be left out.").arg(QLocale().toString(page.page.value));
    QRectF words = painter.boundingRect(inside, Qt::AlignHCenter | Qt::TextWordWrap, text);
    words.moveCenter(inside.center() + QPointF(0, size / 2.0 + room / 2));
    QRect sign(0, 0, size, size);
    sign.moveCenter(QPointF(inside.center().x(), words.top() - room / 2 - size / 2.0).toPoint());
    look::icon(u"state-failed"_s, look::Role::Bad).paint(&painter, sign);
    painter.setPen(look::colorOnPage(look::Role::Text));
    painter.drawText(words, Qt::AlignHCenter | Qt::TextWordWrap, text);
}

void PageView::paintMarks(QPainter &painter, const ShownPage &page) const
{
    const PageGeometry &geometry = page.geometry;
    // Multiplied, so that the letters stay as dark as they are; lightened on dark pages.
    painter.setCompositionMode(m_isDarkened ? QPainter::CompositionMode_Screen
                                            : QPainter::CompositionMode_Multiply);
    const auto mark = [this](const QColor &color) {
        return m_isDarkened ? color.darker(250) : color;
    };
    const TextHit *current = m_find->current();
    for (const TextHit &hit : m_find->hits(page.page)) {
        const bool isCurrent = current && *current == hit;
        for (const FractionRect &rect : hit.rects)
            painter.fillRect(geometry.toView(rect).adjusted(-1, -1, 1, 1),
                             mark(isCurrent ? QColor(0xff, 0xb8, 0x3d) : QColor(0xff, 0xe9, 0xa8)));
    }
    for (const FractionRect &rect : m_selection->rects(page.page))
        painter.fillRect(geometry.toView(rect).adjusted(0, -1, 0, 1),
                         mark(QColor(0xb4, 0xd2, 0xff)));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    if (!current || current->page != page.page)
        return;
    painter.setPen(QPen(look::colorOnPage(look::Role::Warning), look::px(1)));
    painter.setBrush(Qt::NoBrush);
    for (const FractionRect &rect : current->rects)
        painter.drawRect(geometry.toView(rect).adjusted(-2, -2, 1, 1));
}

} // namespace excerpt
