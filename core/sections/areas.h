// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/edits.h"

namespace excerpt::edits {

// The edits of areas. As in edits.h: pure functions, indices from 0, any thread. Areas are numbered
// from 1 in the order of the section's list, which these keep in page order.

/// The place that a new area on `page` gets in the list: behind those of the same page.
[[nodiscard]] int placeForRegion(const std::vector<PageRegion> &regions, PageNumber page);
[[nodiscard]] Sections withRegion(Sections sections, int section, PageRegion region);
/// The area at `region` gets another rectangle on its page.
[[nodiscard]] Sections withRegionAt(Sections sections, int section, int region,
                                    const FractionRect &rect);
[[nodiscard]] Sections withoutRegion(Sections sections, int section, int region);

/// Where an area is repeated. Pages are those of its section, whose start and end are obeyed.
enum class RepeatScope {
    ThisPage, ///< makes sense with RepeatMode::Replace: the only area of its page
    NextPage,
    PagesAfter,
    PagesBefore,
    OddPages,
    EvenPages,
    SamePageOfSections, ///< the second page of every section, when it is on the second page
};
enum class RepeatMode {
    Add,
    Replace, ///< the areas that a target page had for the section go
};

/// A page of a section.
struct AreaTarget
{
    int section = 0;
    PageNumber page;
    bool operator==(const AreaTarget &) const = default;
};

/// The pages that a repetition reaches, in page order (those of several sections in the order of
/// the list): without the area's own, but for ThisPage, and without those where the area lies
/// outside the part that the section has of the page.
[[nodiscard]] std::vector<AreaTarget> repeatTargets(const Sections &sections, int section,
                                                    int region, RepeatScope scope);
/// The area on each of the targets. One that is there already is not added a second time.
[[nodiscard]] Sections withRegionRepeated(Sections sections, int section, int region,
                                          const std::vector<AreaTarget> &targets, RepeatMode mode);

} // namespace excerpt::edits
