// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/areatool.h"

#include "core/sections/areas.h"
#include "core/sections/sectionmap.h"
#include "ui/look/look.h"
#include "ui/look/sectioncolors.h"

#include <QKeyEvent>
#include <QLocale>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr double centimetresPerPoint = 2.54 / 72;

const PageRegion *regionOf(const SectionEditor &editor, const AreaTool::Area &area)
{
    const Section *section = editor.find(area.section);
    if (!section || area.region < 0 || area.region >= int(section->regions.size()))
        return nullptr;
    return &section->regions.at(std::size_t(area.region));
}

} // namespace

AreaTool::AreaTool(SectionEditor &editor, PageSource &pages, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_pages(pages)
    , m_snaps(pages)
{
    connect(&m_editor, &SectionEditor::changed, this, &AreaTool::onChanged);
    connect(&m_editor, &SectionEditor::wasReset, this, &AreaTool::onChanged);
    connect(&m_editor, &SectionEditor::currentChanged, this, [this](const SectionId &id) {
        if (m_selected && m_selected->section != id)
            select({});
    });
}

const PageRegion *AreaTool::selectedRegion() const
{
    return m_selected ? regionOf(m_editor, *m_selected) : nullptr;
}

void AreaTool::select(const std::optional<Area> &area)
{
    if (area == m_selected)
        return;
    if (m_edit && (!area || m_edit->area != *area))
        keep();
    m_selected = area;
    if (area) {
        m_editor.setCurrent(area->section);
        if (const PageRegion *region = selectedRegion())
            m_pages.requestContent(region->page); // for steps from line to line
    }
    Q_EMIT selectionChanged();
    Q_EMIT changed();
}

AreaTool::Candidates AreaTool::candidatesOn(PageNumber page) const
{
    Candidates candidates;
    const auto &sections = m_editor.sections();
    for (const Section &section : sections) {
        for (int i = 0; i < int(section.regions.size()); ++i) {
            const PageRegion &region = section.regions[std::size_t(i)];
            if (region.page != page)
                continue;
            const Area area{section.id, i};
            if (m_selected == area)
                candidates.selected = int(candidates.areas.size());
            candidates.areas.push_back(area);
            candidates.rects.push_back(region.rect);
        }
    }
    return candidates;
}

AreaHit AreaTool::hitAt(const MarkPlace &place, const Candidates &candidates) const
{
    const AreaReach reach{look::px(20) / 2.0, double(look::px(5))};
    return excerpt::areaAt(candidates.rects, candidates.selected, place.fraction, place.pagePixels,
                           reach);
}

std::optional<AreaTool::Area> AreaTool::areaAt(const MarkPlace &place) const
{
    const Candidates candidates = candidatesOn(place.page);
    const AreaHit hit = hitAt(place, candidates);
    return hit.area < 0 ? std::nullopt : std::optional(candidates.areas.at(std::size_t(hit.area)));
}

AreaPart AreaTool::partAt(const MarkPlace &place) const
{
    return m_drag && m_drag->hasBegun ? m_drag->part : hitAt(place, candidatesOn(place.page)).part;
}

QSizeF AreaTool::pagePoints(PageNumber page) const
{
    return m_pages.pageSize(page);
}

/// The section that a new area belongs to: the current one when it has the place, another that has
/// it, the current one when it has the page. -1: none has the page.
int AreaTool::sectionFor(PageNumber page, double y) const
{
    const int current = m_editor.indexOf(m_editor.current());
    int found = -1;
    bool currentHasPage = false;
    for (const PagePart &part : SectionMap(m_editor.sections()).on(page)) {
        const bool hasPlace = part.top <= y && y <= part.bottom;
        if (part.section == current && hasPlace)
            return current;
        currentHasPage = currentHasPage || part.section == current;
        if (hasPlace && found < 0)
            found = part.section;
    }
    return found >= 0 || !currentHasPage ? found : current;
}

bool AreaTool::beginNew(PageNumber page, double y)
{
    keep();
    const int section = sectionFor(page, y);
    if (section < 0) {
        Q_EMIT refused(
            tr("No section has page %1. Make one first.").arg(QLocale().toString(page.value)));
        return false;
    }
    const Section &owner = m_editor.sections().at(std::size_t(section));
    const Area area{owner.id, edits::placeForRegion(owner.regions, page)};
    m_editor.setCurrent(owner.id);
    m_edit = Edit{m_editor.sections(), area, area.region, page, true, m_editor.newGesture(),
                  //: undo: %1 is an area ("D1"), %2 a page number
                  tr("New area %1 on page %2").arg(nameOf(area), QLocale().toString(page.value))};
    return true;
}

void AreaTool::beginChange(const QString &text)
{
    const PageRegion *region = selectedRegion();
    if (region)
        m_edit = Edit{m_editor.sections(),   *m_selected, m_selected->region, region->page, false,
                      m_editor.newGesture(), text};
}

void AreaTool::step(const FractionRect &rect)
{
    const int section = m_editor.indexOf(m_edit->area.section);
    if (m_edit->isNew)
        return stepOnPages({{m_edit->page, rect, {}}});
    m_edit->area.region = m_edit->region;
    finishStep(edits::withRegionAt(m_edit->before, section, m_edit->region, rect));
}

void AreaTool::finishStep(std::vector<Section> sections)
{
    applyList(m_edit->text, std::move(sections), m_edit->gesture);
    if (m_selected != m_edit->area) {
        m_selected = m_edit->area;
        m_pages.requestContent(m_edit->page);
    }
    Q_EMIT selectionChanged();
    Q_EMIT changed();
}

void AreaTool::stepByKey(const QString &text, const FractionRect &rect)
{
    if (!m_edit)
        beginChange(text);
    if (!m_edit)
        return;
    step(rect);
    Q_EMIT shown(m_edit->page, rect);
}

void AreaTool::applyList(const QString &text, std::vector<Section> sections, int gesture)
{
    m_isApplying = true;
    m_editor.apply(text, std::move(sections), gesture);
    m_isApplying = false;
}

void AreaTool::onChanged()
{
    if (m_isApplying)
        return;
    // Somebody else's edit, or an undo: what was being made is no longer ours to go on with.
    m_edit.reset();
    m_drag.reset();
    if (m_selected && !selectedRegion())
        m_selected.reset();
    Q_EMIT selectionChanged();
    Q_EMIT changed();
}

bool AreaTool::keyPress(const QKeyEvent &event, QPointF turned)
{
    const PageRegion *region = selectedRegion();
    if (!region)
        return false;
    const QString name = nameOf(*m_selected);
    const QSizeF points = pagePoints(region->page);
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (modifiers != Qt::NoModifier)
            return false;
        m_edit ? keep() : select({});
        return true;
    case Qt::Key_Escape: m_edit ? discard() : select({}); return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (modifiers != Qt::NoModifier)
            return false;
        remove();
        return true;
    default: return false;
    }
    const QPointF by = turned * AreaEdit::stepPoints;
    if (modifiers == Qt::NoModifier) {
        stepByKey(tr("Move area %1").arg(name), movedArea(region->rect, by, points));
    } else if (modifiers == Qt::ShiftModifier) {
        stepByKey(tr("Resize area %1").arg(name), sizedArea(region->rect, by, points));
    } else if (modifiers == Qt::ControlModifier && turned.y() != 0) {
        const SplitSnap &snap = m_snaps.of(region->page);
        const auto top = turned.y() > 0 ? snap.next(region->rect.y) : snap.previous(region->rect.y);
        if (top)
            stepByKey(tr("Move area %1").arg(name), areaFrom(region->rect, *top));
    } else {
        return false;
    }
    return true;
}

void AreaTool::addInMiddle(PageNumber page)
{
    const FractionRect rect = centredArea(pagePoints(page));
    if (!beginNew(page, rect.y + rect.height / 2))
        return;
    step(rect);
    Q_EMIT shown(page, rect);
}

bool AreaTool::selectNext(int step)
{
    const Section *section = m_editor.find(m_editor.current());
    const int count = section ? int(section->regions.size()) : 0;
    int next = m_selected ? m_selected->region + step : step > 0 ? 0 : count - 1;
    if (next < 0 || next >= count)
        return false;
    select(Area{section->id, next});
    const PageRegion *region = selectedRegion();
    Q_EMIT shown(region->page, region->rect);
    return true;
}

void AreaTool::remove()
{
    keep();
    if (!selectedRegion())
        return;
    const Area area = *m_selected;
    const QString name = nameOf(area);
    m_selected.reset();
    applyList(
        tr("Delete area %1").arg(name),
        edits::withoutRegion(m_editor.sections(), m_editor.indexOf(area.section), area.region), 0);
    Q_EMIT selectionChanged();
    Q_EMIT changed();
}

void AreaTool::keep()
{
    if (!m_edit)
        return;
    m_edit.reset();
    Q_EMIT changed();
}

void AreaTool::discard()
{
    m_drag.reset();
    std::optional<Edit> edit = std::exchange(m_edit, std::nullopt);
    if (!edit)
        return;
    if (edit->isNew)
        m_selected.reset();
    // The same gesture back to where it began: the step is gone from the stack.
    applyList(edit->text, std::move(edit->before), edit->gesture);
    Q_EMIT selectionChanged();
    Q_EMIT changed();
}

QString AreaTool::nameOf(const Area &area) const
{
    const int index = m_editor.indexOf(area.section);
    if (index < 0)
        return {};
    return look::sectionLetter(m_editor.place(index)) + QLocale().toString(area.region + 1);
}

QString AreaTool::measure() const
{
    const PageRegion *region = selectedRegion();
    if (!region)
        return {};
    const QSizeF points = pagePoints(region->page);
    const QLocale locale;
    //: status bar: %1 is an area ("D1"), %2 its width, %3 its height
    return tr("Area %1: %2 × %3 cm")
        .arg(nameOf(*m_selected),
             locale.toString(region->rect.width * points.width() * centimetresPerPoint, 'f', 1),
             locale.toString(region->rect.height * points.height() * centimetresPerPoint, 'f', 1));
}

QString AreaTool::spoken() const
{
    const PageRegion *region = selectedRegion();
    if (!region)
        return {};
    const QSizeF points = pagePoints(region->page);
    const QLocale locale;
    const auto rounded = [&locale](double length) {
        return locale.toString(qRound(length * centimetresPerPoint));
    };
    //: said by a screen reader: %1 a number, %2 a section, %3 a page, %4 and %5 width and height
    return tr("Area %1 of %2, page %3, %4 by %5 centimetres")
        .arg(locale.toString(m_selected->region + 1), m_editor.find(m_selected->section)->name,
             locale.toString(region->page.value), rounded(region->rect.width * points.width()),
             rounded(region->rect.height * points.height()));
}

} // namespace excerpt
