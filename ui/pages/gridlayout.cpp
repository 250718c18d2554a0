// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gridlayout.h"

#include "ui/look/look.h"

#include <QFontMetrics>

#include <algorithm>

namespace excerpt {

namespace {

constexpr int mostColumns = 4;
constexpr int mostSmallColumns = 6;
constexpr double leastCellWidth = 66;
constexpr double gapWidth = 16;
constexpr double margin = 10;

} // namespace

GridLayout::GridLayout(int pageCount, int width, bool isRightToLeft, double zoom)
    : m_pageCount(pageCount)
    , m_width(width)
    , m_isRightToLeft(isRightToLeft)
{
    const int inner = std::max(1, width - 2 * look::px(margin));
    m_columns = std::clamp(inner / look::px(leastCellWidth * zoom), 1,
                           zoom < 1 ? mostSmallColumns : mostColumns);
    m_cellWidth = std::min(inner / m_columns, look::px((m_columns == 1 ? 120 : 96) * zoom));
    m_left = (width - m_cellWidth * m_columns) / 2;
    m_pictureHeight = (m_cellWidth - look::px(gapWidth)) * 4 / 3;
    m_labelHeight = QFontMetrics(look::font(look::TextSize::Small)).height() + look::px(2);
    m_railHeight = look::px(18);
    m_rowHeight = m_pictureHeight + m_labelHeight + m_railHeight + look::px(4);
}

int GridLayout::height() const
{
    return (m_pageCount + m_columns - 1) / m_columns * m_rowHeight + look::px(8);
}

std::pair<PageNumber, PageNumber> GridLayout::pagesBetween(int top, int bottom) const
{
    const int firstRow = std::max(0, top / m_rowHeight);
    const int lastRow = std::max(firstRow, bottom / m_rowHeight);
    return {PageNumber{std::min(firstRow * m_columns + 1, m_pageCount)},
            PageNumber{std::min((lastRow + 1) * m_columns, m_pageCount)}};
}

int GridLayout::columnOf(PageNumber page) const
{
    const int column = (page.value - 1) % m_columns;
    return m_isRightToLeft ? m_columns - 1 - column : column;
}

QRect GridLayout::cell(PageNumber page) const
{
    const int row = (page.value - 1) / m_columns;
    return {m_left + columnOf(page) * m_cellWidth, row * m_rowHeight + look::px(4), m_cellWidth,
            m_rowHeight};
}

QRect GridLayout::picture(PageNumber page) const
{
    const QRect whole = cell(page);
    const int side = look::px(gapWidth) / 2;
    return {whole.x() + side, whole.y() + look::px(2), whole.width() - 2 * side, m_pictureHeight};
}

QRect GridLayout::label(PageNumber page) const
{
    const QRect whole = cell(page);
    return {whole.x(), whole.y() + m_pictureHeight + look::px(2), whole.width(), m_labelHeight};
}

QRect GridLayout::rail(PageNumber page) const
{
    const QRect whole = cell(page);
    return {whole.x(), label(page).bottom() + 1, whole.width(), m_railHeight};
}

QRect GridLayout::gapAfter(PageNumber page) const
{
    const QRect whole = cell(page);
    const int width = look::px(gapWidth);
    const int middle = m_isRightToLeft ? whole.left() : whole.right() + 1;
    return {middle - width / 2, whole.y(), width, m_pictureHeight + m_labelHeight};
}

std::optional<PageNumber> GridLayout::pageAt(const QPoint &point) const
{
    const auto [first, last] = pagesBetween(point.y(), point.y());
    for (int page = first.value; page <= last.value; ++page) {
        if (picture(PageNumber{page}).united(label(PageNumber{page})).contains(point) &&
            !gapAt(point))
            return PageNumber{page};
    }
    return std::nullopt;
}

std::optional<PageNumber> GridLayout::gapAt(const QPoint &point) const
{
    const auto [first, last] = pagesBetween(point.y(), point.y());
    for (int page = first.value; page <= last.value && page < m_pageCount; ++page) {
        if (gapAfter(PageNumber{page}).contains(point))
            return PageNumber{page};
    }
    return std::nullopt;
}

PageNumber GridLayout::nearestGap(const QPoint &point) const
{
    const auto [first, last] = pagesBetween(point.y(), point.y());
    PageNumber nearest = first;
    int least = m_width + m_cellWidth;
    for (int page = std::max(1, first.value - 1); page <= last.value && page < m_pageCount;
         ++page) {
        const QRect gap = gapAfter(PageNumber{page});
        const int distance = std::abs(gap.center().x() - point.x());
        if (gap.top() <= point.y() && distance < least) {
            least = distance;
            nearest = PageNumber{page};
        }
    }
    return nearest;
}

} // namespace excerpt
