// SPDX-License-Identifier: GPL-3.0-or-later
// Areas drawn, moved and resized with the mouse.
#include "core/sections/areas.h"
#include "core/sections/sectionmap.h"
#include "ui/pages/areatool.h"

#include <QApplication>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace excerpt {

void AreaTool::press(const MarkPlace &place)
{
    keep();
    const Candidates candidates = candidatesOn(place.page);
    const AreaHit hit = hitAt(place, candidates);
    std::optional<Area> area;
    if (hit.area >= 0)
        area = candidates.areas.at(std::size_t(hit.area));
    const QSizeF points = pagePoints(place.page);
    const bool isGrip = hit.part != AreaPart::Nothing && hit.part != AreaPart::Inside;
    if (isGrip) {
        m_drag = Drag{AreaEdit::dragging(hit.part, candidates.rects.at(std::size_t(hit.area)),
                                         place.fraction, points),
                      hit.part, area, place, false};
        select(area);
    } else {
        m_drag =
            Drag{AreaEdit::drawing(place.fraction, points), AreaPart::Nothing, area, place, false};
    }
}

void AreaTool::move(const MarkPlace &place, const MarkPlace &under)
{
    if (!m_drag)
        return;
    if (!m_drag->hasBegun) {
        // Handles are for fine work; a drawing has to be meant.
        const double least =
            m_drag->part == AreaPart::Nothing ? QApplication::startDragDistance() / 2.0 : 1;
        if ((place.position - m_drag->from.position).manhattanLength() < least)
            return;
        beginDrag();
    }
    if (!m_drag || !m_edit)
        return;
    const bool isDrawing = m_drag->part == AreaPart::Nothing;
    if (isDrawing && reachesInto(under))
        stepOnPages(drawnUpTo(under));
    else if (m_drag->part == AreaPart::Border && canMoveTo(under))
        stepToPage(under);
    else
        step(m_drag->geometry.to(place.fraction));
}

bool AreaTool::reachesInto(const MarkPlace &under) const
{
    const PageNumber from = m_drag->from.page;
    return (under.page > from && under.fraction.y() > 0) ||
           (under.page < from && under.fraction.y() < 1);
}

/// A drawing that goes on over several pages is one area on each of them that its section has:
/// from where it was begun to the page's end, whole pages between, and on the last one as far as
/// the pointer.
std::vector<PageRegion> AreaTool::drawnUpTo(const MarkPlace &under) const
{
    const MarkPlace &from = m_drag->from;
    const Section &owner = *m_editor.find(m_edit->area.section);
    const bool isDown = under.page > from.page;
    const double left = from.fraction.x();
    const double right = under.fraction.x();
    std::vector<PageRegion> regions;
    for (int page = std::min(from.page.value, under.page.value);
         page <= std::max(from.page.value, under.page.value); ++page) {
        const PageNumber number{page};
        if (number != from.page && !holdsPage(owner, number))
            continue;
        const double begin = number == from.page ? from.fraction.y() : isDown ? 0 : 1;
        const double end = number == under.page ? under.fraction.y() : isDown ? 1 : 0;
        const AreaEdit drawing = AreaEdit::drawing({left, begin}, pagePoints(number));
        regions.push_back({number, drawing.to({right, end}), {}});
    }
    return regions;
}

/// An area that is dragged by its border goes along to another page of its section.
bool AreaTool::canMoveTo(const MarkPlace &under) const
{
    const bool isOnPage = under.fraction.y() >= 0 && under.fraction.y() <= 1;
    return isOnPage && under.page != m_edit->page &&
           holdsPage(*m_editor.find(m_edit->area.section), under.page);
}

void AreaTool::stepToPage(const MarkPlace &under)
{
    const int section = m_editor.indexOf(m_edit->area.section);
    const PageRegion &was =
        m_edit->before.at(std::size_t(section)).regions.at(std::size_t(m_edit->region));
    PageRegion region = was;
    region.page = under.page;
    region.rect = AreaEdit::dragging(AreaPart::Border, was.rect, m_drag->from.fraction,
                                     pagePoints(under.page))
                      .to(under.fraction);
    auto sections = edits::withoutRegion(m_edit->before, section, m_edit->region);
    m_edit->area.region =
        edits::placeForRegion(sections.at(std::size_t(section)).regions, region.page);
    finishStep(edits::withRegion(std::move(sections), section, std::move(region)));
}

/// New areas; the one on the page where the drawing was begun is the selected one.
void AreaTool::stepOnPages(const std::vector<PageRegion> &regions)
{
    const int section = m_editor.indexOf(m_edit->area.section);
    auto sections = m_edit->before;
    int place = m_edit->region;
    for (const PageRegion &region : regions) {
        const int at =
            edits::placeForRegion(sections.at(std::size_t(section)).regions, region.page);
        if (region.page != m_edit->page && at <= place)
            ++place;
        sections = edits::withRegion(std::move(sections), section, region);
    }
    m_edit->area.region = place;
    m_edit->text = regions.size() > 1
                       ? tr("New areas on %n page(s)", nullptr, int(regions.size()))
                       //: undo: %1 is an area ("D1"), %2 a page number
                       : tr("New area %1 on page %2")
                             .arg(nameOf(m_edit->area), QLocale().toString(m_edit->page.value));
    finishStep(std::move(sections));
}

void AreaTool::beginDrag()
{
    m_drag->hasBegun = true;
    if (m_drag->part == AreaPart::Nothing) {
        const double y = std::clamp(m_drag->from.fraction.y(), 0.0, 1.0);
        if (!beginNew(m_drag->from.page, y))
            m_drag.reset();
        return;
    }
    const QString name = nameOf(*m_selected);
    beginChange(m_drag->part == AreaPart::Border ? tr("Move area %1").arg(name)
                                                 : tr("Resize area %1").arg(name));
}

void AreaTool::release()
{
    const std::optional<Drag> drag = std::exchange(m_drag, std::nullopt);
    if (!drag)
        return;
    if (drag->hasBegun)
        keep();
    else if (drag->part == AreaPart::Nothing)
        select(drag->area); // a click takes the area under it, or none
}

} // namespace excerpt
