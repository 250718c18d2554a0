// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagelayout.h"

#include <algorithm>

namespace excerpt {

PageLayout::PageLayout(int pageCount, const Options &options, const SizeOf &sizeOf)
    : m_options(options)
    , m_pageCount(pageCount)
{
    double top = 0;
    for (int first = 1; first <= pageCount;) {
        const bool isCover = options.spread == PageSpread::TwoWithCover && first == 1;
        const int pages =
            options.spread == PageSpread::One || isCover || first == pageCount ? 1 : 2;
        const QSizeF size = rowSize(first, pages, sizeOf);
        const float factor = factorOf(size, pages);
        m_rows.push_back({top, float(size.width()), float(size.height()), factor});
        m_widest = std::max(m_widest, size.width() * double(factor));
        top += size.height() * double(factor);
        first += pages;
    }
}

QSizeF PageLayout::turned(QSizeF size) const
{
    return m_options.isSideways ? size.transposed() : size;
}

QSizeF PageLayout::rowSize(int first, int pages, const SizeOf &sizeOf) const
{
    QSizeF size(0, 0);
    for (int page = first; page < first + pages; ++page) {
        const QSizeF each = turned(sizeOf({page}));
        size = {size.width() + each.width(), std::max(size.height(), each.height())};
    }
    return size;
}

bool PageLayout::differs(PageNumber first, PageNumber last, const SizeOf &sizeOf) const
{
    for (int row = rowOf(first); row <= rowOf(last) && row < rowCount(); ++row) {
        const QSizeF size = rowSize(pagesOf(row).first.value, pagesInRow(row), sizeOf);
        const Row &made = m_rows.at(std::size_t(row));
        if (float(size.width()) != made.width || float(size.height()) != made.height)
            return true;
    }
    return false;
}

/// With a fit the scale is 1 and the factor says everything.
float PageLayout::factorOf(QSizeF size, int pages) const
{
    if (m_options.fit == PageFit::None || size.isEmpty())
        return 1;
    const double width = m_options.room.width() - (pages - 1) * m_options.gap;
    double factor = width / size.width();
    if (m_options.fit == PageFit::Page)
        factor = std::min(factor, m_options.room.height() / size.height());
    return float(std::clamp(factor, 0.02, 20.0));
}

double PageLayout::effective(double scale) const
{
    return m_options.fit == PageFit::None ? scale : 1;
}

int PageLayout::rowOf(PageNumber page) const
{
    const int index = std::clamp(page.value, 1, std::max(1, m_pageCount)) - 1;
    switch (m_options.spread) {
    case PageSpread::One: break;
    case PageSpread::Two: return index / 2;
    case PageSpread::TwoWithCover: return (index + 1) / 2;
    }
    return index;
}

std::pair<PageNumber, PageNumber> PageLayout::pagesOf(int row) const
{
    int first = row + 1;
    if (m_options.spread == PageSpread::Two)
        first = row * 2 + 1;
    else if (m_options.spread == PageSpread::TwoWithCover)
        first = std::max(1, row * 2);
    return {{first}, {first + pagesInRow(row) - 1}};
}

int PageLayout::pagesInRow(int row) const
{
    switch (m_options.spread) {
    case PageSpread::One: break;
    case PageSpread::Two: return row * 2 + 2 <= m_pageCount ? 2 : 1;
    case PageSpread::TwoWithCover: return row > 0 && row * 2 + 1 <= m_pageCount ? 2 : 1;
    }
    return 1;
}

double PageLayout::scaleOf(PageNumber page, double scale) const
{
    if (m_rows.empty())
        return scale;
    return effective(scale) * double(m_rows.at(std::size_t(rowOf(page))).factor);
}

QSizeF PageLayout::size(double scale, int row) const
{
    if (m_rows.empty())
        return {};
    const double gap = m_options.gap;
    const double between = m_options.spread == PageSpread::One ? 0 : gap;
    if (!m_options.isContinuous) {
        const Row &shown = m_rows.at(std::size_t(std::clamp(row, 0, rowCount() - 1)));
        return {double(shown.width * shown.factor) * effective(scale) + between,
                rowHeight(row, scale)};
    }
    const int last = rowCount() - 1;
    return {m_widest * effective(scale) + between, top(last, scale) + rowHeight(last, scale)};
}

double PageLayout::top(int row, double scale) const
{
    if (m_rows.empty() || !m_options.isContinuous)
        return 0;
    return m_rows.at(std::size_t(row)).top * effective(scale) + row * m_options.gap;
}

double PageLayout::rowHeight(int row, double scale) const
{
    if (m_rows.empty())
        return 0;
    const Row &shown = m_rows.at(std::size_t(std::clamp(row, 0, rowCount() - 1)));
    return double(shown.height * shown.factor) * effective(scale);
}

int PageLayout::rowAt(double y, double scale) const
{
    int low = 0;
    int high = rowCount() - 1;
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        if (top(middle, scale) <= y)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}

QRectF PageLayout::rect(PageNumber page, double scale, const SizeOf &sizeOf) const
{
    if (m_rows.empty())
        return {};
    const int row = rowOf(page);
    const auto [first, last] = pagesOf(row);
    const double pixels = scaleOf(page, scale);
    const QSizeF size = turned(sizeOf(page)) * pixels;
    const double height = rowHeight(row, scale);
    const double y = top(row, scale) + (height - size.height()) / 2;
    if (first == last)
        return {QPointF(-size.width() / 2, y), size};
    const PageNumber other = page == first ? last : first;
    const double otherWidth = turned(sizeOf(other)).width() * pixels;
    const double width = size.width() + otherWidth + m_options.gap;
    const bool isLeft = (page == first) != m_options.isRightToLeft;
    return {QPointF(isLeft ? -width / 2 : width / 2 - size.width(), y), size};
}

} // namespace excerpt
