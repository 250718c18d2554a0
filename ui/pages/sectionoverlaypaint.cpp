// SPDX-License-Identifier: GPL-3.0-or-later
// How the sections are painted on the pages.
#include "ui/pages/pageview.h"
#include "ui/pages/sectionoverlay.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr double sameLine = 0.002; ///< of the page: one height, not two

} // namespace

void SectionOverlay::paint(QPainter &painter, PageNumber page, const PageGeometry &geometry)
{
    const std::vector<PagePart> parts = sectionsOn(page);
    SectionMarks marks(painter, geometry, isRightToLeft());
    if (!hasRailsOnly()) {
        paintVeil(marks, page, parts);
        paintAreas(marks, page, parts);
    }
    paintRails(marks, parts);
    if (hasRailsOnly())
        return;
    paintBoundaries(marks, page);
    const auto &ghost = m_splits->ghost();
    if (ghost && ghost->page == page && m_view.tool() == PageTool::Split)
        marks.ghost(ghost->y.value, SplitTool::heightText(ghost->y.value));
}

void SectionOverlay::paintRails(SectionMarks &marks, const std::vector<PagePart> &parts) const
{
    const int current = m_editor.indexOf(m_editor.current());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const PagePart &part = parts[i];
        const auto shares = [&part](const PagePart &each) {
            return each.top < part.bottom - sameLine && each.bottom > part.top + sameLine;
        };
        const auto lanes = std::count_if(parts.begin(), parts.end(), shares);
        const auto lane = std::count_if(parts.begin(), parts.begin() + std::ptrdiff_t(i), shares);
        marks.rail(m_editor.place(part.section), part.top, part.bottom, part.section == current,
                   int(lane), int(lanes));
    }
}

/// Over what is not sent: around the current section's areas, and of what lies before its start and
/// behind its end what no other section has either.
void SectionOverlay::paintVeil(SectionMarks &marks, PageNumber page,
                               const std::vector<PagePart> &parts) const
{
    const int current = m_editor.indexOf(m_editor.current());
    const PagePart *own = nullptr;
    std::vector<FractionRect> taken;
    for (const PagePart &part : parts) {
        taken.push_back({0, part.top, 1, part.bottom - part.top});
        if (part.section == current)
            own = &part;
    }
    if (!own)
        return;
    marks.veil(0, own->top, taken);
    marks.veil(own->bottom, 1, taken);
    std::vector<FractionRect> kept;
    for (const PageRegion &region : m_editor.sections().at(std::size_t(current)).regions) {
        if (region.page == page)
            kept.push_back(region.rect);
    }
    if (!kept.empty())
        marks.veil(own->top, own->bottom, kept);
}

void SectionOverlay::paintAreas(SectionMarks &marks, PageNumber page,
                                const std::vector<PagePart> &parts) const
{
    const int current = m_editor.indexOf(m_editor.current());
    using Look = SectionMarks::AreaLook;
    const auto paintOf = [&](int section, bool onlySelected) {
        const Section &owner = m_editor.sections().at(std::size_t(section));
        for (int i = 0; i < int(owner.regions.size()); ++i) {
            const PageRegion &region = owner.regions[std::size_t(i)];
            const AreaTool::Area area{owner.id, i};
            const bool isSelected = m_areas->selected() == area;
            if (region.page != page || isSelected != onlySelected)
                continue;
            Look areaLook = section == current ? Look::Current : Look::Other;
            if (isSelected)
                areaLook = m_view.hasFocus() ? Look::Focused : Look::Selected;
            marks.area(region.rect, m_editor.place(section), m_areas->nameOf(area), areaLook);
        }
    };
    for (const PagePart &part : parts) {
        if (part.section != current)
            paintOf(part.section, false);
    }
    if (current >= 0)
        paintOf(current, false);
    if (m_areas->selected())
        paintOf(m_editor.indexOf(m_areas->selected()->section), true);
}

void SectionOverlay::paintBoundaries(SectionMarks &marks, PageNumber page) const
{
    const bool isSplitting = m_view.tool() == PageTool::Split;
    const auto placeIn = [this](int section) {
        return section < 0 ? std::nullopt : std::optional(m_editor.place(section));
    };
    for (const auto &[position, boundary] : m_splits->boundariesOn(page, isSplitting)) {
        const double y = position.y.value;
        const bool isSelected = m_splits->isSelected(boundary);
        // In front of the page the one that ends has its letter on the page before.
        marks.boundary(y, y > 0 ? placeIn(boundary.ending) : std::nullopt,
                       placeIn(boundary.beginning),
                       isSelected ? SplitTool::heightText(y) : QString(),
                       isSelected && isSplitting && m_view.hasFocus());
    }
}

} // namespace excerpt
