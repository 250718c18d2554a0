// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pagecontent.h"

#include <algorithm>

namespace excerpt::layout {

/// A box in points of the displayed page, origin top left: sizes of text and distances across and
/// along the page can be compared, which fractions cannot.
struct Box
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    [[nodiscard]] double width() const { return right - left; }
    [[nodiscard]] double height() const { return bottom - top; }
    [[nodiscard]] double centerX() const { return (left + right) / 2; }
    [[nodiscard]] double centerY() const { return (top + bottom) / 2; }
    [[nodiscard]] double overlapX(const Box &other) const
    {
        return std::min(right, other.right) - std::max(left, other.left);
    }
    [[nodiscard]] double overlapY(const Box &other) const
    {
        return std::min(bottom, other.bottom) - std::max(top, other.top);
    }
    [[nodiscard]] bool holdsCenterOf(const Box &other) const
    {
        return other.centerX() >= left && other.centerX() <= right && other.centerY() >= top &&
               other.centerY() <= bottom;
    }
    [[nodiscard]] Box united(const Box &other) const
    {
        return {std::min(left, other.left), std::min(top, other.top), std::max(right, other.right),
                std::max(bottom, other.bottom)};
    }
};

[[nodiscard]] inline Box toPoints(const FractionRect &rect, const PageContent &page)
{
    return {rect.x * page.widthPoints, rect.y * page.heightPoints,
            (rect.x + rect.width) * page.widthPoints, (rect.y + rect.height) * page.heightPoints};
}

[[nodiscard]] inline FractionRect toFractions(const Box &box, const PageContent &page)
{
    return {box.left / page.widthPoints, box.top / page.heightPoints,
            box.width() / page.widthPoints, box.height() / page.heightPoints};
}

} // namespace excerpt::layout
