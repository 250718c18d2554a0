// SPDX-License-Identifier: GPL-3.0-or-later
// Zoom, fits, how the pages are laid out, and what stands beside them.
#include "ui/pages/pageview.h"

#include <algorithm>

namespace excerpt {

namespace {

constexpr double zoomStep = 1.25;

} // namespace

double PageView::zoom() const
{
    return m_layout.scaleOf(m_current, m_scale) / paperScale();
}

void PageView::setScale(double scale, QPointF about)
{
    const double wanted =
        std::clamp(scale, smallestZoom * paperScale(), largestZoom * paperScale());
    const Anchor anchor = anchorAt(about);
    m_options.fit = PageFit::None;
    m_scale = wanted;
    m_isZooming = true; // asked for when it has settled
    relayout(anchor);
    Q_EMIT zoomChanged(zoom());
}

void PageView::setZoom(double zoom)
{
    setScale(zoom * paperScale(), viewport()->rect().center());
}

void PageView::zoomIn()
{
    setZoom(zoom() * zoomStep);
}

void PageView::zoomOut()
{
    setZoom(zoom() / zoomStep);
}

void PageView::zoomTo(PageNumber page, const FractionRect &rect)
{
    const QRectF area = geometry(page).toView(rect);
    if (area.isEmpty())
        return;
    const double factor =
        0.9 * std::min(viewport()->width() / area.width(), viewport()->height() / area.height());
    setScale(m_layout.scaleOf(page, m_scale) * factor, viewport()->rect().center());
    restore({page,
             {rect.x + rect.width / 2, rect.y + rect.height / 2},
             QPointF(viewport()->rect().center())});
}

void PageView::setFit(PageFit fit)
{
    const Anchor anchor = anchorAt(QPointF(viewport()->rect().center().x(), margin()));
    m_scale = m_layout.scaleOf(m_current, m_scale);
    m_options.fit = fit;
    relayout(anchor);
    Q_EMIT zoomChanged(zoom());
}

void PageView::setSpread(PageSpread spread)
{
    const PageNumber page = m_current;
    m_options.spread = spread;
    relayout();
    goToPage(page);
    Q_EMIT zoomChanged(zoom());
}

void PageView::setContinuous(bool isContinuous)
{
    const PageNumber page = m_current;
    m_options.isContinuous = isContinuous;
    relayout();
    goToPage(page);
}

void PageView::rotate(int quarterTurns)
{
    const PageNumber page = m_current;
    m_rotation = ViewRotation((int(m_rotation) + quarterTurns % 4 + 4) % 4);
    m_options.isSideways = PageGeometry({}, m_rotation).isSideways();
    relayout();
    goToPage(page);
    Q_EMIT zoomChanged(zoom());
}

void PageView::setDarkened(bool isDarkened)
{
    m_isDarkened = isDarkened;
    viewport()->update();
}

void PageView::setStrip(QWidget *strip)
{
    m_strip = strip;
    strip->setParent(this);
    strip->show();
    placeStrip();
}

void PageView::placeStrip()
{
    if (!m_strip)
        return;
    const int width = m_strip->sizeHint().width();
    const QMargins margins = isRightToLeft() ? QMargins(width, 0, 0, 0) : QMargins(0, 0, width, 0);
    if (viewportMargins() != margins)
        setViewportMargins(margins);
    const QRect pages = viewport()->geometry();
    m_strip->setGeometry(isRightToLeft() ? pages.left() - width : pages.right() + 1, pages.top(),
                         width, pages.height());
}

} // namespace excerpt
