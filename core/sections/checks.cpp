// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/checks.h"

#include "core/sections/sectionmap.h"

#include <algorithm>
#include <cmath>

namespace excerpt {

namespace {

constexpr double leastHeight = 0.005; ///< of a page: less is nothing
constexpr int outlierFactor = 3;
constexpr std::size_t fewestForMedian = 4;

struct Stretch
{
    DocumentPlace begin = 0;
    DocumentPlace end = 0;
    int section = 0;
};

std::vector<Stretch> stretchesOf(const std::vector<Section> &sections)
{
    std::vector<Stretch> stretches;
    stretches.reserve(sections.size());
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const auto &spans = sections[i].pages.spans();
        if (spans.size() == 1)
            stretches.push_back({beginOf(sections[i]), endOf(sections[i]), int(i)});
        else
            for (const PageRange::Span &span : spans)
                stretches.push_back(
                    {double(span.first.value), double(span.last.value + 1), int(i)});
    }
    std::stable_sort(stretches.begin(), stretches.end(),
                     [](const Stretch &a, const Stretch &b) { return a.begin < b.begin; });
    return stretches;
}

bool meet(const FractionRect &a, const FractionRect &b)
{
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height &&
           b.y < a.y + a.height;
}

/// Both have areas on their one common page, and none of them meet.
bool areApartByAreas(const Section &a, const Section &b, PageNumber page)
{
    int ofA = 0;
    int ofB = 0;
    for (const PageRegion &first : a.regions) {
        if (first.page != page)
            continue;
        ++ofA;
        for (const PageRegion &second : b.regions) {
            if (second.page != page)
                continue;
            ++ofB;
            if (meet(first.rect, second.rect))
                return false;
        }
    }
    return ofA > 0 && ofB > 0;
}

bool isEmpty(const Section &section)
{
    if (section.pages.isEmpty())
        return true;
    return (section.start || section.end) && endOf(section) - beginOf(section) < leastHeight;
}

double medianOf(const std::vector<Section> &sections)
{
    if (sections.empty())
        return 0;
    std::vector<int> lengths;
    lengths.reserve(sections.size());
    for (const Section &section : sections)
        lengths.push_back(section.pages.pageCount());
    const auto middle = lengths.begin() + std::ptrdiff_t(lengths.size() / 2);
    std::nth_element(lengths.begin(), middle, lengths.end());
    if (lengths.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(lengths.begin(), middle)) / 2.0;
}

/// One way over the stretches in page order, with the one that reaches furthest so far.
void compareNeighbours(const std::vector<Section> &sections, SectionChecks &checks)
{
    const std::vector<Stretch> stretches = stretchesOf(sections);
    std::size_t furthest = 0;
    std::vector<bool> isNoted(sections.size());
    for (std::size_t i = 1; i < stretches.size(); ++i) {
        const Stretch &before = stretches[furthest];
        const Stretch &now = stretches[i];
        const int lastPage = int(std::ceil(before.end)) - 1;
        const int firstPage = int(now.begin);
        if (firstPage > lastPage + 1)
            checks.gaps.push_back({{{lastPage + 1}, {firstPage - 1}}, before.section, now.section});
        const bool sharesPage = before.section != now.section && firstPage <= lastPage;
        const bool isOver = now.begin < before.end - leastHeight;
        const Section &first = sections[std::size_t(before.section)];
        const Section &second = sections[std::size_t(now.section)];
        const bool isApart =
            sharesPage && firstPage == lastPage && areApartByAreas(first, second, {firstPage});
        if (sharesPage && isOver && !isApart && !isNoted[std::size_t(now.section)]) {
            isNoted[std::size_t(now.section)] = true;
            checks.overlaps.push_back({before.section, now.section, {firstPage}});
        }
        if (sharesPage && !isOver)
            checks.splits.push_back({before.section, now.section, {firstPage}});
        if (now.end >= before.end)
            furthest = i;
    }
}

} // namespace

int SectionChecks::timesMedian(const Section &section) const
{
    return int(std::lround(section.pages.pageCount() / std::max(medianPages, 1.0)));
}

SectionChecks checksOf(const std::vector<Section> &sections)
{
    SectionChecks checks;
    checks.medianPages = medianOf(sections);
    for (std::size_t i = 0; i < sections.size(); ++i) {
        if (isEmpty(sections[i]))
            checks.empty.push_back(int(i));
        const bool isLong = sections[i].pages.pageCount() > outlierFactor * checks.medianPages;
        if (isLong && sections.size() >= fewestForMedian)
            checks.tooLong.push_back(int(i));
    }
    compareNeighbours(sections, checks);
    return checks;
}

int groupCount(const std::vector<Section> &sections)
{
    int groups = 0;
    const QStringList *last = nullptr;
    for (const Section &section : sections) {
        if (!section.parents.isEmpty() && (!last || *last != section.parents))
            ++groups;
        last = &section.parents;
    }
    return groups;
}

} // namespace excerpt
