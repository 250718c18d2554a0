// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <QRect>
#include <QSize>

#include <optional>
#include <utility>

namespace excerpt {

/// Where everything of the page grid stands, in pixels of its content (origin at the top of the
/// first row, left; right to left is mirrored in here and nowhere else). Each page has a cell;
/// cells touch, so that a rail runs on from page to page. A value.
class GridLayout
{
public:
    GridLayout() = default;
    /// As many columns as fit into `width`, at most four (six of small pictures) and at least one.
    /// `zoom` is the size of the pictures, 1 the usual one.
    GridLayout(int pageCount, int width, bool isRightToLeft, double zoom = 1);

    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    [[nodiscard]] int height() const;
    /// First and last page (inclusive) of the rows that `top` to `bottom` touch.
    [[nodiscard]] std::pair<PageNumber, PageNumber> pagesBetween(int top, int bottom) const;

    [[nodiscard]] QRect cell(PageNumber page) const;
    /// The room for the picture.
    [[nodiscard]] QRect picture(PageNumber page) const;
    [[nodiscard]] QRect label(PageNumber page) const;
    /// As wide as the cell, under the label.
    [[nodiscard]] QRect rail(PageNumber page) const;
    /// Between the page and the next one, or behind the last page of a row.
    [[nodiscard]] QRect gapAfter(PageNumber page) const;

    [[nodiscard]] std::optional<PageNumber> pageAt(const QPoint &point) const;
    /// The page in front of the gap.
    [[nodiscard]] std::optional<PageNumber> gapAt(const QPoint &point) const;
    /// The gap nearest to a point that is dragged.
    [[nodiscard]] PageNumber nearestGap(const QPoint &point) const;

private:
    [[nodiscard]] int columnOf(PageNumber page) const;

    int m_pageCount = 0;
    int m_width = 0;
    bool m_isRightToLeft = false;
    int m_columns = 1;
    int m_cellWidth = 1;
    int m_left = 0;
    int m_pictureHeight = 1;
    int m_labelHeight = 1;
    int m_railHeight = 1;
    int m_rowHeight = 1;
};

} // namespace excerpt
