// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/pageedits.h"

#include "core/base/oneline.h"
#include "core/sections/sectionmap.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace excerpt::edits {

namespace {

/// Less of a page than this is nothing: a line of text is taller.
constexpr double leastHeight = 0.005;
/// What a cut leaves each side; well above the least, so that no rounding makes it nothing.
constexpr double leastPart = 2 * leastHeight;

Section &at(Sections &sections, int index)
{
    return sections.at(std::size_t(index));
}

const Section &at(const Sections &sections, int index)
{
    return sections.at(std::size_t(index));
}

/// The pages of all spans once, in page order.
PageRange inOrder(std::vector<PageRange::Span> spans)
{
    std::sort(spans.begin(), spans.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    PageRange range;
    for (std::size_t i = 0; i < spans.size();) {
        PageRange::Span span = spans[i++];
        while (i < spans.size() && spans[i].first.value <= span.last.value + 1)
            span.last = std::max(span.last, spans[i++].last);
        range.append(span);
    }
    return range;
}

PageRange without(const PageRange &pages, const PageRange &taken)
{
    const PageRange holes = inOrder(taken.spans());
    PageRange rest;
    for (PageRange::Span span : pages.spans()) {
        for (const PageRange::Span &hole : holes.spans()) {
            if (hole.last < span.first || span.last < hole.first)
                continue;
            if (span.first < hole.first)
                rest.append({span.first, {hole.first.value - 1}});
            span.first = {hole.last.value + 1};
        }
        if (span.first <= span.last)
            rest.append(span);
    }
    return rest;
}

/// Start, end and areas that the pages no longer allow are dropped.
void fit(Section &section)
{
    const auto &spans = section.pages.spans();
    const bool isOneRun = spans.size() == 1;
    if (section.start && (!isOneRun || section.start->page != spans.front().first))
        section.start.reset();
    if (section.end && (!isOneRun || section.end->page != spans.front().last))
        section.end.reset();
    std::erase_if(section.regions, [&section](const PageRegion &region) {
        return !holdsPage(section, region.page);
    });
}

bool isOneRun(const Section &section)
{
    return section.pages.spans().size() == 1;
}

/// The section from its beginning to `to`: what is left in front of a cut.
void endAt(Section &section, PagePosition to)
{
    const bool isInPage = to.y.value >= leastHeight && isOneRun(section);
    const int last = to.page.value - (to.y.value < leastHeight ? 1 : 0);
    std::vector<PageRange::Span> spans;
    for (PageRange::Span span : section.pages.spans()) {
        span.last = std::min(span.last, PageNumber{last});
        if (span.first <= span.last)
            spans.push_back(span);
    }
    // What ends later than it did: the last run grows.
    if (!spans.empty() && section.pages.spans().back().last.value < last)
        spans.back().last = {last};
    PageRange pages;
    for (const PageRange::Span &span : spans)
        pages.append(span);
    section.pages = pages;
    section.end.reset();
    if (isInPage && 1 - to.y.value >= leastHeight)
        section.end = std::move(to);
    fit(section);
}

/// The section from `from` to its end: what is left behind a cut.
void beginAt(Section &section, PagePosition from)
{
    const bool isInPage = from.y.value >= leastHeight && isOneRun(section);
    const int first = from.page.value + (1 - from.y.value < leastHeight ? 1 : 0);
    PageRange pages;
    bool isFirst = true;
    const bool grows = !section.pages.isEmpty() && first < section.pages.first().value;
    for (PageRange::Span span : section.pages.spans()) {
        if (isFirst && grows)
            span.first = {first};
        isFirst = false;
        span.first = std::max(span.first, PageNumber{first});
        if (span.first <= span.last)
            pages.append(span);
    }
    section.pages = pages;
    section.start.reset();
    if (isInPage && first == from.page.value)
        section.start = std::move(from);
    fit(section);
}

int insertionPlace(const Sections &sections, DocumentPlace begin)
{
    int place = 0;
    for (int i = 0; i < int(sections.size()); ++i) {
        if (beginOf(at(sections, i)) <= begin)
            place = i + 1;
    }
    return place;
}

} // namespace

Sections withPages(Sections sections, int index, PageRange pages)
{
    if (pages.isEmpty())
        return sections;
    at(sections, index).pages = std::move(pages);
    fit(at(sections, index));
    return sections;
}

Sections withPagesAdded(Sections sections, int index, const PageRange &pages, bool takes)
{
    if (takes) {
        for (int i = 0; i < int(sections.size()); ++i) {
            if (i == index)
                continue;
            at(sections, i).pages = without(at(sections, i).pages, pages);
            fit(at(sections, i));
        }
    }
    Section &section = at(sections, index);
    std::vector<PageRange::Span> spans = section.pages.spans();
    spans.insert(spans.end(), pages.spans().begin(), pages.spans().end());
    section.pages = inOrder(std::move(spans));
    fit(section);
    std::erase_if(sections, [](const Section &each) { return each.pages.isEmpty(); });
    return sections;
}

Sections withNewSection(Sections sections, const PageRange &pages, const QString &name,
                        const SectionId &id)
{
    if (pages.isEmpty())
        return sections;
    const int place = insertionPlace(sections, pages.first().value);
    Section section;
    section.id = id;
    section.name = oneLine(name);
    section.pages = pages;
    if (place > 0 && place < int(sections.size()) &&
        at(sections, place - 1).parents == at(sections, place).parents)
        section.parents = at(sections, place).parents;
    section.level = std::min(int(section.parents.size()) + 1, deepestLevel);
    sections.insert(sections.begin() + place, std::move(section));
    return sections;
}

Sections merged(Sections sections, const std::vector<int> &indices)
{
    if (indices.size() < 2)
        return sections;
    Section whole = at(sections, indices.front());
    const Section *first = &at(sections, indices.front());
    const Section *last = first;
    std::vector<PageRange::Span> spans;
    whole.regions.clear();
    for (const int index : indices) {
        const Section &part = at(sections, index);
        spans.insert(spans.end(), part.pages.spans().begin(), part.pages.spans().end());
        whole.regions.insert(whole.regions.end(), part.regions.begin(), part.regions.end());
        if (beginOf(part) < beginOf(*first))
            first = &part;
        if (endOf(part) > endOf(*last))
            last = &part;
    }
    whole.pages = inOrder(std::move(spans));
    whole.start = first->start;
    whole.end = last->end;
    fit(whole);
    sections.at(std::size_t(indices.front())) = std::move(whole);
    return removed(std::move(sections), {indices.begin() + 1, indices.end()});
}

bool canSplitAt(const Section &section, const PagePosition &position)
{
    const DocumentPlace place = placeOf(position);
    if (place < beginOf(section) + leastPart || place > endOf(section) - leastPart)
        return false;
    if (isOneRun(section))
        return true;
    // Between whole pages only, and both sides need one.
    const auto pages = section.pages.pages();
    const int first = position.page.value + (position.y.value >= leastHeight ? 1 : 0);
    const auto isBefore = [first](PageNumber page) { return page.value < first; };
    return std::any_of(pages.begin(), pages.end(), isBefore) &&
           !std::all_of(pages.begin(), pages.end(), isBefore);
}

Sections splitAt(Sections sections, int index, const PagePosition &position, const SectionId &id,
                 const QString &name)
{
    if (!canSplitAt(at(sections, index), position))
        return sections;
    PagePosition cut = position;
    if (!isOneRun(at(sections, index)) && cut.y.value >= leastHeight)
        cut = {{cut.page.value + 1}, {0}, {}};
    Section second = at(sections, index);
    second.id = id;
    second.name = oneLine(name);
    Section &first = at(sections, index);
    endAt(first, cut);
    beginAt(second, cut);
    // An area on the page of the cut belongs to the part that its middle lies in.
    const auto isBehind = [&cut](const PageRegion &region) {
        return placeOf({region.page, {region.rect.y + region.rect.height / 2}, {}}) >= placeOf(cut);
    };
    std::erase_if(first.regions, isBehind);
    std::erase_if(second.regions,
                  [&isBehind](const PageRegion &region) { return !isBehind(region); });
    sections.insert(sections.begin() + index + 1, std::move(second));
    return sections;
}

std::optional<Boundary> boundaryAfter(const Sections &sections, PageNumber page)
{
    const PageNumber next{page.value + 1};
    Boundary boundary;
    for (int i = 0; i < int(sections.size()); ++i) {
        const bool holds = holdsPage(at(sections, i), page);
        const bool holdsNext = holdsPage(at(sections, i), next);
        if (holds && holdsNext)
            return std::nullopt;
        if (holds) // of several on one page the last one ends here
            boundary.ending = i;
        if (holdsNext && boundary.beginning < 0)
            boundary.beginning = i;
    }
    if (boundary == Boundary{})
        return std::nullopt;
    return boundary;
}

std::vector<PlacedBoundary> boundariesIn(const Sections &sections, PageNumber page)
{
    std::vector<PlacedBoundary> found;
    const auto boundaryAt = [&found](const PagePosition &position) -> Boundary & {
        for (PlacedBoundary &each : found) {
            if (std::abs(each.position.y.value - position.y.value) < leastHeight)
                return each.boundary;
        }
        return found.emplace_back(PlacedBoundary{position, {}}).boundary;
    };
    for (int i = 0; i < int(sections.size()); ++i) {
        const Section &section = at(sections, i);
        if (section.end && section.end->page == page)
            boundaryAt(*section.end).ending = i;
        if (section.start && section.start->page == page) {
            Boundary &boundary = boundaryAt(*section.start);
            boundary.beginning = boundary.beginning < 0 ? i : boundary.beginning;
        }
    }
    std::sort(found.begin(), found.end(),
              [](const auto &a, const auto &b) { return a.position.y < b.position.y; });
    return found;
}

Sections withBoundaryAt(Sections sections, const Boundary &boundary, const PagePosition &to,
                        int pageCount)
{
    DocumentPlace lowest = 1;
    DocumentPlace highest = pageCount + 1;
    bool wholePages = false;
    if (boundary.ending >= 0) {
        const Section &ending = at(sections, boundary.ending);
        wholePages = !isOneRun(ending);
        lowest =
            wholePages ? ending.pages.spans().back().first.value + 1 : beginOf(ending) + leastPart;
    }
    if (boundary.beginning >= 0) {
        const Section &beginning = at(sections, boundary.beginning);
        wholePages = wholePages || !isOneRun(beginning);
        highest =
            isOneRun(beginning) ? endOf(beginning) - leastPart : beginning.pages.first().value;
    }
    DocumentPlace place = placeOf(to);
    if (wholePages) {
        place = std::round(place);
        lowest = std::ceil(lowest);
        highest = std::floor(highest);
    }
    if (lowest > highest)
        return sections;
    place = std::clamp(place, lowest, highest);
    const int page = int(place);
    const PagePosition position{{page}, {place - page}, to.unknown};
    if (boundary.ending >= 0)
        endAt(at(sections, boundary.ending), position);
    if (boundary.beginning >= 0)
        beginAt(at(sections, boundary.beginning), position);
    return sections;
}

Sections withBoundaryToggled(Sections sections, PageNumber page, int pageCount,
                             const FreshId &freshId,
                             const std::function<QString(const PageRange &)> &name)
{
    const PagePosition between{{page.value + 1}, {0}, {}};
    if (page.value < 1 || page.value >= pageCount)
        return sections;
    const auto boundary = boundaryAfter(sections, page);
    if (boundary && boundary->ending >= 0 && boundary->beginning >= 0) {
        const auto [first, second] = std::minmax(boundary->ending, boundary->beginning);
        return merged(std::move(sections), {first, second});
    }
    int before = 0;             // last page of a section in front of the gap
    int behind = pageCount + 1; // first page of one behind it
    for (const Section &section : sections) {
        for (const PageRange::Span &span : section.pages.spans()) {
            if (span.last <= page)
                before = std::max(before, span.last.value);
            if (span.first > page)
                behind = std::min(behind, span.first.value);
        }
    }
    if (boundary && boundary->ending >= 0) {
        endAt(at(sections, boundary->ending), {{behind}, {0}, {}});
        return sections;
    }
    if (boundary) {
        beginAt(at(sections, boundary->beginning), {{before + 1}, {0}, {}});
        return sections;
    }
    for (int i = 0; i < int(sections.size()); ++i) {
        if (!canSplitAt(at(sections, i), between) || !holdsPage(at(sections, i), page))
            continue;
        Section probe = at(sections, i);
        beginAt(probe, between);
        return splitAt(std::move(sections), i, between, freshId(), name(probe.pages));
    }
    const PageRange second({page.value + 1}, {behind - 1});
    if (sections.empty()) {
        const PageRange first({1}, page);
        sections = withNewSection(std::move(sections), first, name(first), freshId());
    }
    return withNewSection(std::move(sections), second, name(second), freshId());
}

} // namespace excerpt::edits
