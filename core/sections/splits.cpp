// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/splits.h"

#include "core/sections/sectionmap.h"

#include <algorithm>
#include <utility>

namespace excerpt::edits {

namespace {

/// Whether the section has the place, its beginning included.
bool holds(const Section &section, const PagePosition &position)
{
    const DocumentPlace place = placeOf(position);
    return holdsPage(section, position.page) && beginOf(section) <= place && place < endOf(section);
}

/// Where the next section behind the place begins; the document's end without one.
PagePosition nextBegin(const Sections &sections, const PagePosition &position, int pageCount)
{
    PagePosition next{{pageCount + 1}, {0}, {}};
    for (const Section &section : sections) {
        if (section.start && placeOf(*section.start) > placeOf(position) &&
            placeOf(*section.start) < placeOf(next))
            next = *section.start;
        for (const PageRange::Span &span : section.pages.spans()) {
            const bool isStart = section.start && section.start->page == span.first;
            if (span.first > position.page && span.first < next.page && !isStart)
                next = {span.first, {0}, {}};
        }
    }
    return next;
}

} // namespace

SplitPlan planSplit(const Sections &sections, const PagePosition &position, int preferred)
{
    if (sections.empty())
        return {SplitPlan::Kind::First, -1};
    SplitPlan plan{SplitPlan::Kind::Begin, -1};
    for (int i = 0; i < int(sections.size()); ++i) {
        const Section &section = sections.at(std::size_t(i));
        if (!holds(section, position))
            continue;
        if (plan.kind == SplitPlan::Kind::Begin)
            plan.kind = SplitPlan::Kind::None;
        if (canSplitAt(section, position) && (plan.section != preferred || plan.section < 0))
            plan = {SplitPlan::Kind::Split, i};
    }
    return plan;
}

Sections withSplit(Sections sections, const SplitPlan &plan, const PagePosition &position,
                   int pageCount, const SectionId &id, const QString &name, const FreshId &freshId,
                   const std::function<QString(const PageRange &)> &pagesName)
{
    const PagePosition next = nextBegin(sections, position, pageCount);
    const bool endsInPage = next.y.value > 0;
    const PageRange rest(position.page, {endsInPage ? next.page.value : next.page.value - 1});
    switch (plan.kind) {
    case SplitPlan::Kind::None: return sections;
    case SplitPlan::Kind::First: {
        const PageRange all({1}, {pageCount});
        sections =
            withNewSection(std::move(sections), all, pagesName({{1}, position.page}), freshId());
        return splitAt(std::move(sections), 0, position, id,
                       name.isEmpty() ? pagesName(rest) : name);
    }
    case SplitPlan::Kind::Split: {
        const Section &cut = sections.at(std::size_t(plan.section));
        QString second = name;
        if (second.isEmpty())
            second = pagesName({position.page, cut.pages.spans().back().last});
        return splitAt(std::move(sections), plan.section, position, id, second);
    }
    case SplitPlan::Kind::Begin: break;
    }
    sections =
        withNewSection(std::move(sections), rest, name.isEmpty() ? pagesName(rest) : name, id);
    const auto made = std::find_if(sections.begin(), sections.end(),
                                   [&id](const Section &each) { return each.id == id; });
    if (endsInPage)
        made->end = next;
    const Boundary boundary{-1, int(made - sections.begin())};
    return withBoundaryAt(std::move(sections), boundary, position, pageCount);
}

} // namespace excerpt::edits
