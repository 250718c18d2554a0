// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/section.h"

#include <optional>
#include <vector>

namespace excerpt {

// What of its pages belongs to a section. Pure functions over values; any thread.

/// Places of one displayed page that together are what counts. They may lie in and over each
/// other; none at all: nothing of the page counts.
using Areas = std::vector<FractionRect>;

/// A page of which only some places count.
struct PageAreas
{
    PageNumber page;
    Areas areas;
    bool operator==(const PageAreas &) const = default;
};

/// What of a page of `section` counts: below the section's start and above its end, and where the
/// page has regions, only within them. Nothing: the whole page.
[[nodiscard]] std::optional<Areas> visibleAreas(const Section &section, PageNumber page);

/// The section's pages that do not count whole, each once, in page order.
[[nodiscard]] std::vector<PageAreas> restrictedPages(const Section &section);

/// Whether the point lies in one of the areas. Their left and top edges belong to them, right and
/// bottom ones to what follows: a page cut in two gives every point to one part.
[[nodiscard]] bool contains(const Areas &areas, double x, double y);

/// Whether all of `rect` lies in the areas, whether any of it does. A hair beyond an edge (a
/// millionth of the page) does not count.
[[nodiscard]] bool covers(const Areas &areas, const FractionRect &rect);
[[nodiscard]] bool touches(const Areas &areas, const FractionRect &rect);

/// The part of `rect` from the first area that it lies in to the last; nothing when it is in none.
[[nodiscard]] std::optional<FractionRect> clipped(const FractionRect &rect, const Areas &areas);

} // namespace excerpt
