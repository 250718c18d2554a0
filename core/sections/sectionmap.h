// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/section.h"

namespace excerpt {

/// A place in the document that can be compared: the page's number plus the fraction of its height
/// above it. A section reaches from its beginning to just before its end: pages 3-4 are 3 to 5.
using DocumentPlace = double;

[[nodiscard]] inline DocumentPlace placeOf(const PagePosition &position)
{
    return position.page.value + position.y.value;
}
/// Of the first of its pages; 0 without pages.
[[nodiscard]] DocumentPlace beginOf(const Section &section);
/// Of the last of its spans; 0 without pages.
[[nodiscard]] DocumentPlace endOf(const Section &section);
[[nodiscard]] bool holdsPage(const Section &section, PageNumber page);

/// What a section has of one page: from `top` to `bottom`, fractions of its height.
struct PagePart
{
    int section = 0; ///< index into the list
    double top = 0;
    double bottom = 1;
    bool operator==(const PagePart &) const = default;
};

/// Which sections lie on a page, without a look at all of them: an interval tree over the spans,
/// made anew when the list changes (0.3 ms for 2,000 sections). A value; any thread.
class SectionMap
{
public:
    SectionMap() = default;
    explicit SectionMap(const std::vector<Section> &sections);

    /// In reading order: by where they begin, then as in the list. A section is named once.
    [[nodiscard]] std::vector<PagePart> on(PageNumber page) const;
    /// Sections that begin on the page, in reading order.
    [[nodiscard]] std::vector<int> beginningOn(PageNumber page) const;

private:
    struct Item
    {
        DocumentPlace begin = 0; ///< of the section
        int first = 0;           ///< pages of this span, inclusive
        int last = 0;
        int reach = 0; ///< greatest `last` of the part of the array this is the middle of
        int section = 0;
        double top = 0;    ///< on the first page
        double bottom = 1; ///< on the last page
    };
    int setReach(int from, int to);
    void collect(int from, int to, int page, std::vector<const Item *> &found) const;

    std::vector<Item> m_items; ///< by first page; a balanced tree by halving
};

} // namespace excerpt
