// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/sectionmap.h"

#include <algorithm>

namespace excerpt {

DocumentPlace beginOf(const Section &section)
{
    if (section.start)
        return placeOf(*section.start);
    return section.pages.isEmpty() ? 0 : section.pages.first().value;
}

DocumentPlace endOf(const Section &section)
{
    if (section.end)
        return placeOf(*section.end);
    return section.pages.isEmpty() ? 0 : section.pages.spans().back().last.value + 1;
}

bool holdsPage(const Section &section, PageNumber page)
{
    const auto &spans = section.pages.spans();
    return std::any_of(spans.begin(), spans.end(), [page](const PageRange::Span &span) {
        return span.first <= page && page <= span.last;
    });
}

SectionMap::SectionMap(const std::vector<Section> &sections)
{
    m_items.reserve(sections.size());
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const Section &section = sections[i];
        for (const PageRange::Span &span : section.pages.spans()) {
            Item item;
            item.begin = beginOf(section);
            item.first = span.first.value;
            item.last = span.last.value;
            item.section = int(i);
            item.top = section.start ? section.start->y.value : 0;
            item.bottom = section.end ? section.end->y.value : 1;
            m_items.push_back(item);
        }
    }
    std::stable_sort(m_items.begin(), m_items.end(),
                     [](const Item &a, const Item &b) { return a.first < b.first; });
    setReach(0, int(m_items.size()));
}

int SectionMap::setReach(int from, int to)
{
    if (from >= to)
        return 0;
    const int middle = from + (to - from) / 2;
    Item &item = m_items[std::size_t(middle)];
    item.reach = std::max({item.last, setReach(from, middle), setReach(middle + 1, to)});
    return item.reach;
}

void SectionMap::collect(int from, int to, int page, std::vector<const Item *> &found) const
{
    if (from >= to)
        return;
    const int middle = from + (to - from) / 2;
    const Item &item = m_items[std::size_t(middle)];
    if (item.reach < page)
        return;
    collect(from, middle, page, found);
    if (item.first > page)
        return; // what comes behind begins later still
    if (item.last >= page)
        found.push_back(&item);
    collect(middle + 1, to, page, found);
}

std::vector<PagePart> SectionMap::on(PageNumber page) const
{
    std::vector<const Item *> found;
    collect(0, int(m_items.size()), page.value, found);
    std::stable_sort(found.begin(), found.end(), [](const Item *a, const Item *b) {
        return a->begin < b->begin || (a->begin == b->begin && a->section < b->section);
    });
    std::vector<PagePart> parts;
    for (const Item *item : found) {
        const bool isAgain = std::any_of(parts.begin(), parts.end(), [item](const PagePart &part) {
            return part.section == item->section;
        });
        if (isAgain) // a page range may name a page twice
            continue;
        parts.push_back({item->section, item->first == page.value ? item->top : 0,
                         item->last == page.value ? item->bottom : 1});
    }
    return parts;
}

std::vector<int> SectionMap::beginningOn(PageNumber page) const
{
    std::vector<const Item *> found;
    collect(0, int(m_items.size()), page.value, found);
    std::erase_if(found, [page](const Item *item) { return int(item->begin) != page.value; });
    std::stable_sort(found.begin(), found.end(), [](const Item *a, const Item *b) {
        return a->begin < b->begin || (a->begin == b->begin && a->section < b->section);
    });
    std::vector<int> sections;
    for (const Item *item : found) {
        if (std::find(sections.begin(), sections.end(), item->section) == sections.end())
            sections.push_back(item->section);
    }
    return sections;
}

} // namespace excerpt
