// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

#include <compare>

namespace excerpt {

/// Number of a page, from 1: what people, page ranges and every file format say.
struct PageNumber
{
    int value = 1;
    auto operator<=>(const PageNumber &) const = default;
};

/// Place of a page in the document, from 0: what Poppler and libqpdf take.
struct PageIndex
{
    int value = 0;
    auto operator<=>(const PageIndex &) const = default;
};

[[nodiscard]] constexpr PageIndex toIndex(PageNumber number)
{
    return {number.value - 1};
}

[[nodiscard]] constexpr PageNumber toNumber(PageIndex index)
{
    return {index.value + 1};
}

/// Distance from the left or top edge of the page as displayed (crop box, after /Rotate), in
/// parts of its width or height: 0 is left or top, 1 is right or bottom.
struct Fraction
{
    double value = 0;
    auto operator<=>(const Fraction &) const = default;
};

/// PDF user space, 1/72 inch, origin at the bottom left. Source: ISO 32000-1, 8.3.2.3.
struct Points
{
    double value = 0;
    auto operator<=>(const Points &) const = default;
};

/// A rectangle on the page as displayed, in fractions of its width and height, origin top left.
struct FractionRect
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    auto operator<=>(const FractionRect &) const = default;
};

} // namespace excerpt
