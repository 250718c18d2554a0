// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/areas.h"

#include "core/sections/sectionmap.h"

#include <algorithm>
#include <utility>

namespace excerpt::edits {

namespace {

std::vector<PageRegion> &regionsOf(Sections &sections, int section)
{
    return sections.at(std::size_t(section)).regions;
}

/// The pages of the section once each, in page order.
std::vector<PageNumber> pagesInOrder(const Section &section)
{
    std::vector<PageNumber> pages = section.pages.pages();
    std::sort(pages.begin(), pages.end());
    pages.erase(std::unique(pages.begin(), pages.end()), pages.end());
    return pages;
}

/// Whether anything of the rectangle lies between the section's start and end.
bool hasPart(const Section &section, PageNumber page, const FractionRect &rect)
{
    if (section.start && section.start->page == page &&
        rect.y + rect.height <= section.start->y.value)
        return false;
    return !section.end || section.end->page != page || rect.y < section.end->y.value;
}

bool reaches(RepeatScope scope, PageNumber from, PageNumber page)
{
    switch (scope) {
    case RepeatScope::ThisPage: return page == from;
    case RepeatScope::NextPage: return page.value == from.value + 1;
    case RepeatScope::PagesAfter: return page > from;
    case RepeatScope::PagesBefore: return page < from;
    case RepeatScope::OddPages: return page != from && page.value % 2 == 1;
    case RepeatScope::EvenPages: return page != from && page.value % 2 == 0;
    case RepeatScope::SamePageOfSections: return false;
    }
    return false;
}

std::vector<AreaTarget> samePageOfSections(const Sections &sections, int own,
                                           const PageRegion &region)
{
    const auto ownPages = pagesInOrder(sections.at(std::size_t(own)));
    const auto place = std::lower_bound(ownPages.begin(), ownPages.end(), region.page);
    const auto offset = std::size_t(place - ownPages.begin());
    std::vector<AreaTarget> targets;
    for (int i = 0; i < int(sections.size()); ++i) {
        const Section &section = sections.at(std::size_t(i));
        const auto pages = pagesInOrder(section);
        if (i != own && offset < pages.size() && hasPart(section, pages[offset], region.rect))
            targets.push_back({i, pages[offset]});
    }
    return targets;
}

} // namespace

int placeForRegion(const std::vector<PageRegion> &regions, PageNumber page)
{
    int place = 0;
    for (int i = 0; i < int(regions.size()); ++i) {
        if (regions[std::size_t(i)].page <= page)
            place = i + 1;
    }
    return place;
}

Sections withRegion(Sections sections, int section, PageRegion region)
{
    if (!holdsPage(sections.at(std::size_t(section)), region.page))
        return sections;
    auto &regions = regionsOf(sections, section);
    regions.insert(regions.begin() + placeForRegion(regions, region.page), std::move(region));
    return sections;
}

Sections withRegionAt(Sections sections, int section, int region, const FractionRect &rect)
{
    regionsOf(sections, section).at(std::size_t(region)).rect = rect;
    return sections;
}

Sections withoutRegion(Sections sections, int section, int region)
{
    auto &regions = regionsOf(sections, section);
    regions.erase(regions.begin() + region);
    return sections;
}

std::vector<AreaTarget> repeatTargets(const Sections &sections, int section, int region,
                                      RepeatScope scope)
{
    const Section &own = sections.at(std::size_t(section));
    const PageRegion &area = own.regions.at(std::size_t(region));
    if (scope == RepeatScope::SamePageOfSections)
        return samePageOfSections(sections, section, area);
    std::vector<AreaTarget> targets;
    for (const PageNumber page : pagesInOrder(own)) {
        if (reaches(scope, area.page, page) && hasPart(own, page, area.rect))
            targets.push_back({section, page});
    }
    return targets;
}

Sections withRegionRepeated(Sections sections, int section, int region,
                            const std::vector<AreaTarget> &targets, RepeatMode mode)
{
    const PageRegion area = regionsOf(sections, section).at(std::size_t(region));
    for (const AreaTarget &target : targets) {
        PageRegion copy = area;
        copy.page = target.page;
        auto &regions = regionsOf(sections, target.section);
        if (mode == RepeatMode::Replace)
            std::erase_if(regions, [&copy](const PageRegion &each) {
                return each.page == copy.page && each.rect != copy.rect;
            });
        const bool isThere =
            std::any_of(regions.begin(), regions.end(), [&copy](const PageRegion &each) {
                return each.page == copy.page && each.rect == copy.rect;
            });
        if (!isThere)
            sections = withRegion(std::move(sections), target.section, std::move(copy));
    }
    return sections;
}

} // namespace excerpt::edits
