// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/visibleareas.h"

#include <algorithm>
#include <iterator>
#include <map>

namespace excerpt {

namespace {

constexpr double hair = 1e-6;

double right(const FractionRect &rect)
{
    return rect.x + rect.width;
}

double bottom(const FractionRect &rect)
{
    return rect.y + rect.height;
}

std::optional<FractionRect> intersection(const FractionRect &a, const FractionRect &b)
{
    const double left = std::max(a.x, b.x);
    const double top = std::max(a.y, b.y);
    const double width = std::min(right(a), right(b)) - left;
    const double height = std::min(bottom(a), bottom(b)) - top;
    if (width < 0 || height < 0)
        return {};
    return FractionRect{left, top, width, height};
}

/// What is left of `rect` without `hole`: up to four rectangles around it.
void subtract(const FractionRect &rect, const FractionRect &hole, Areas &rest)
{
    const auto common = intersection(rect, hole);
    if (!common || common->width <= hair || common->height <= hair) {
        rest.push_back(rect);
        return;
    }
    const auto keep = [&rest](double x, double y, double toX, double toY) {
        if (toX - x > hair && toY - y > hair)
            rest.push_back({x, y, toX - x, toY - y});
    };
    keep(rect.x, rect.y, right(rect), common->y);
    keep(rect.x, bottom(*common), right(rect), bottom(rect));
    keep(rect.x, common->y, common->x, bottom(*common));
    keep(right(*common), common->y, right(rect), bottom(*common));
}

/// The part of the page between the section's start and end.
FractionRect betweenStartAndEnd(const Section &section, PageNumber page)
{
    double top = 0;
    double end = 1;
    if (section.start && section.start->page == page)
        top = std::clamp(section.start->y.value, 0.0, 1.0);
    if (section.end && section.end->page == page)
        end = std::clamp(section.end->y.value, 0.0, 1.0);
    return {0, top, 1, std::max(0.0, end - top)};
}

/// The regions of one page, of which `between` counts.
std::optional<Areas> visibleAreas(const std::vector<PageRegion> &regions,
                                  const FractionRect &between)
{
    Areas areas;
    for (const PageRegion &region : regions) {
        const auto visible = intersection(region.rect, between);
        if (visible && visible->width > hair && visible->height > hair)
            areas.push_back(*visible);
    }
    if (regions.empty() && between.height > hair)
        areas.push_back(between);
    if (covers(areas, {0, 0, 1, 1}))
        return {};
    return areas;
}

} // namespace

std::optional<Areas> visibleAreas(const Section &section, PageNumber page)
{
    std::vector<PageRegion> regions;
    std::copy_if(section.regions.begin(), section.regions.end(), std::back_inserter(regions),
                 [page](const PageRegion &region) { return region.page == page; });
    return visibleAreas(regions, betweenStartAndEnd(section, page));
}

std::vector<PageAreas> restrictedPages(const Section &section)
{
    // Only these can be; a section may have many others.
    std::map<PageNumber, std::vector<PageRegion>> candidates;
    if (section.start)
        candidates[section.start->page];
    if (section.end)
        candidates[section.end->page];
    for (const PageRegion &region : section.regions)
        candidates[region.page].push_back(region);
    std::map<PageNumber, Areas> restricted;
    for (const PageRange::Span &span : section.pages.spans()) {
        const auto end = candidates.upper_bound(span.last);
        for (auto place = candidates.lower_bound(span.first); place != end; ++place) {
            auto areas = visibleAreas(place->second, betweenStartAndEnd(section, place->first));
            if (areas)
                restricted.insert_or_assign(place->first, std::move(*areas));
        }
    }
    std::vector<PageAreas> pages;
    for (auto &[page, areas] : restricted)
        pages.push_back({page, std::move(areas)});
    return pages;
}

bool contains(const Areas &areas, double x, double y)
{
    return std::any_of(areas.begin(), areas.end(), [x, y](const FractionRect &area) {
        return x >= area.x && x < right(area) && y >= area.y && y < bottom(area);
    });
}

bool covers(const Areas &areas, const FractionRect &rect)
{
    Areas rest{rect};
    for (const FractionRect &area : areas) {
        Areas next;
        for (const FractionRect &part : rest)
            subtract(part, area, next);
        rest = std::move(next);
    }
    // A line without width or height is in when its ends are in one area.
    if (rect.width <= hair || rect.height <= hair)
        return std::any_of(areas.begin(), areas.end(), [&rect](const FractionRect &area) {
            return rect.x >= area.x - hair && right(rect) <= right(area) + hair &&
                   rect.y >= area.y - hair && bottom(rect) <= bottom(area) + hair;
        });
    return rest.empty();
}

bool touches(const Areas &areas, const FractionRect &rect)
{
    return std::any_of(areas.begin(), areas.end(), [&rect](const FractionRect &area) {
        return rect.x < right(area) - hair && right(rect) > area.x + hair &&
               rect.y < bottom(area) - hair && bottom(rect) > area.y + hair;
    });
}

std::optional<FractionRect> clipped(const FractionRect &rect, const Areas &areas)
{
    std::optional<FractionRect> result;
    for (const FractionRect &area : areas) {
        const auto part = intersection(rect, area);
        if (!part)
            continue;
        if (!result) {
            result = part;
            continue;
        }
        const double left = std::min(result->x, part->x);
        const double top = std::min(result->y, part->y);
        result = FractionRect{left, top, std::max(right(*result), right(*part)) - left,
                              std::max(bottom(*result), bottom(*part)) - top};
    }
    return result;
}

} // namespace excerpt
