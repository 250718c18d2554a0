// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/layout/box.h"

#include <vector>

namespace excerpt::layout {

/// A line or a table that takes a place in the order of reading.
struct OrderedItem
{
    Box box;
    double size = 0;  ///< of its text, points
    size_t index = 0; ///< the caller's
};

/// Sorts `items` into the order in which a page is read: columns one after the other, cut by what
/// stands across them; within a column from top to bottom. `isRightToLeft`: the right column
/// first. Items side by side that make no columns are read row by row.
[[nodiscard]] std::vector<OrderedItem> readingOrder(std::vector<OrderedItem> items,
                                                    bool isRightToLeft);

} // namespace excerpt::layout
