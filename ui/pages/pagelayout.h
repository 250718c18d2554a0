// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <QRectF>
#include <QSizeF>

#include <functional>
#include <utility>
#include <vector>

namespace excerpt {

enum class PageSpread { One, Two, TwoWithCover };
enum class PageFit { None, Width, Page };

/// Where the pages stand: rows of one or two, computed once for all zooms in points, with the gaps
/// in pixels. 24 bytes a row; a lookup is a binary search. A value.
class PageLayout
{
public:
    struct Options
    {
        PageSpread spread = PageSpread::One;
        bool isContinuous = true;
        bool isSideways = false;    ///< the view is turned by a quarter
        bool isRightToLeft = false; ///< the second page of a row stands left
        PageFit fit = PageFit::None;
        QSizeF room;     ///< for a row, without margins and gaps, in pixels
        double gap = 12; ///< between rows and pages, pixels
        bool operator==(const Options &) const = default;
    };
    /// In points, of the displayed page.
    using SizeOf = std::function<QSizeF(PageNumber)>;

    PageLayout() = default;
    /// With a fit, rows are as wide (or as high) as there is room for, each by itself.
    PageLayout(int pageCount, const Options &options, const SizeOf &sizeOf);

    [[nodiscard]] int pageCount() const { return m_pageCount; }
    [[nodiscard]] int rowCount() const { return int(m_rows.size()); }
    [[nodiscard]] int rowOf(PageNumber page) const;
    [[nodiscard]] std::pair<PageNumber, PageNumber> pagesOf(int row) const;

    /// Whether the sizes of these pages are others than when it was made.
    [[nodiscard]] bool differs(PageNumber first, PageNumber last, const SizeOf &sizeOf) const;

    /// Pixels per point at which a page is shown when the free zoom is `scale`.
    [[nodiscard]] double scaleOf(PageNumber page, double scale) const;
    /// Size of everything; of one row when it is not continuous.
    [[nodiscard]] QSizeF size(double scale, int row) const;
    /// Top of a row; 0 when it is not continuous.
    [[nodiscard]] double top(int row, double scale) const;
    [[nodiscard]] double rowHeight(int row, double scale) const;
    /// The row at `y`, the nearest one in a gap.
    [[nodiscard]] int rowAt(double y, double scale) const;
    /// A page in a row that is centred at x = 0; y as `top`.
    [[nodiscard]] QRectF rect(PageNumber page, double scale, const SizeOf &sizeOf) const;

private:
    struct Row
    {
        double top;   ///< sum of the heights before, in points times `factor`
        float width;  ///< points, both pages, without the gap
        float height; ///< points
        float factor; ///< of the scale: 1 without a fit
    };
    [[nodiscard]] QSizeF turned(QSizeF size) const;
    [[nodiscard]] QSizeF rowSize(int first, int pages, const SizeOf &sizeOf) const;
    [[nodiscard]] int pagesInRow(int row) const;
    [[nodiscard]] float factorOf(QSizeF size, int pages) const;
    [[nodiscard]] double effective(double scale) const;

    Options m_options;
    int m_pageCount = 0;
    std::vector<Row> m_rows;
    double m_widest = 0; ///< points times factor
};

} // namespace excerpt
