// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/section.h"

namespace excerpt {

/// What a list of sections should be looked at for. Indices are from 0 into the list. A value; any
/// thread.
struct SectionChecks
{
    struct Overlap
    {
        int section = 0; ///< the one that begins first
        int with = 0;
        PageNumber page; ///< the first one that both have
        bool operator==(const Overlap &) const = default;
    };
    /// A page that one section ends and another one begins in the middle of.
    struct Split
    {
        int section = 0; ///< the one that ends
        int with = 0;
        PageNumber page;
        bool operator==(const Split &) const = default;
    };
    struct Gap
    {
        PageRange::Span pages;
        int after = 0;  ///< the section that ends in front of it
        int before = 0; ///< the section that begins behind it
        bool operator==(const Gap &) const = default;
    };

    std::vector<Gap> gaps; ///< whole pages between sections that none of them has, in page order
    std::vector<Overlap> overlaps; ///< in page order; at most one for each section that begins
    std::vector<Split> splits;
    std::vector<int> empty;   ///< without pages, or without height on their one page
    std::vector<int> tooLong; ///< more than 3 times the median, of at least 4 sections
    double medianPages = 0;   ///< over all sections

    /// How often the median goes into the section, rounded: 3 and more.
    [[nodiscard]] int timesMedian(const Section &section) const;
};

[[nodiscard]] SectionChecks checksOf(const std::vector<Section> &sections);

/// How many groups a list has: runs of sections with the same, not empty, parents.
[[nodiscard]] int groupCount(const std::vector<Section> &sections);

} // namespace excerpt
