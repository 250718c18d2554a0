// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/splittool.h"

#include "core/sections/sectionmap.h"
#include "ui/look/look.h"

#include <QKeyEvent>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr double snapPixels = 8;
constexpr double stepPoints = 5;
constexpr double hair = 1e-9; ///< of a page: the same place

edits::Boundary boundaryBeginning(const std::vector<Section> &sections, const SectionId &id)
{
    edits::Boundary boundary;
    for (int i = 0; i < int(sections.size()); ++i) {
        if (sections[std::size_t(i)].id == id)
            boundary.beginning = i;
    }
    const auto &made = sections.at(std::size_t(boundary.beginning));
    for (int i = 0; i < int(sections.size()); ++i) {
        const Section &each = sections[std::size_t(i)];
        if (each.id != id && std::abs(endOf(each) - beginOf(made)) < hair)
            boundary.ending = i;
    }
    return boundary;
}

QString pagesName(const PageRange &pages)
{
    if (pages.pageCount() == 1)
        return SplitTool::tr("Page %1").arg(pages.toString());
    return SplitTool::tr("Pages %1").arg(pages.toString().replace(u'-', u'–'));
}

} // namespace

SplitTool::SplitTool(SectionEditor &editor, PageSource &pages, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_pages(pages)
    , m_snaps(pages)
{
    connect(&m_editor, &SectionEditor::changed, this, &SplitTool::onChanged);
    connect(&m_editor, &SectionEditor::wasReset, this, &SplitTool::clear);
}

std::vector<edits::PlacedBoundary> SplitTool::boundariesOn(PageNumber page, bool atTop) const
{
    auto boundaries = edits::boundariesIn(m_editor.sections(), page);
    if (!atTop)
        return boundaries;
    const auto top = edits::boundaryAfter(m_editor.sections(), {page.value - 1});
    if (top)
        boundaries.insert(boundaries.begin(), {PagePosition{page, {0}, {}}, *top});
    return boundaries;
}

std::optional<edits::PlacedBoundary> SplitTool::boundaryAt(const MarkPlace &place, bool onLine,
                                                           bool isRightToLeft) const
{
    const QPointF pixel(place.fraction.x() * place.pagePixels.width(),
                        place.fraction.y() * place.pagePixels.height());
    const double knobX = isRightToLeft ? look::px(1) : place.pagePixels.width() - look::px(1);
    const double knobReach = look::px(20) / 2.0;
    const double lineReach = look::px(5);
    for (const auto &boundary : boundariesOn(place.page, onLine)) {
        const double far =
            std::abs(boundary.position.y.value * place.pagePixels.height() - pixel.y());
        const bool isOnKnob = far <= knobReach && std::abs(pixel.x() - knobX) <= knobReach;
        if (isOnKnob || (onLine && far <= lineReach))
            return boundary;
    }
    return std::nullopt;
}

PagePosition SplitTool::snapped(const MarkPlace &place)
{
    double y = std::clamp(place.fraction.y(), 0.0, 1.0);
    if (!(place.modifiers & Qt::AltModifier) && place.pagePixels.height() > 0)
        y = m_snaps.of(place.page).snapped(y, look::px(snapPixels) / place.pagePixels.height());
    return {place.page, {y}, {}};
}

SplitTool::Selected SplitTool::idsOf(const edits::Boundary &boundary) const
{
    const auto idOf = [this](int index) {
        return index < 0 ? SectionId{} : m_editor.sections().at(std::size_t(index)).id;
    };
    return {idOf(boundary.ending), idOf(boundary.beginning)};
}

bool SplitTool::isSelected(const edits::Boundary &boundary) const
{
    return m_selected && *m_selected == idsOf(boundary);
}

void SplitTool::select(const edits::Boundary &boundary)
{
    m_selected = idsOf(boundary);
    m_ghost.reset();
    Q_EMIT selectionChanged();
    Q_EMIT changed();
}

bool SplitTool::press(const MarkPlace &place, const std::optional<edits::PlacedBoundary> &boundary)
{
    keep();
    if (!boundary)
        return make(snapped(place)) && (m_isDragging = true);
    m_edit = Edit{
        m_editor.sections(), m_editor.sections(), boundary->boundary, {}, m_editor.newGesture()};
    m_isDragging = true;
    select(boundary->boundary);
    return true;
}

bool SplitTool::make(const PagePosition &position)
{
    const auto &sections = m_editor.sections();
    const int current = m_editor.indexOf(m_editor.current());
    const edits::SplitPlan plan = edits::planSplit(sections, position, current);
    const QString number = QLocale().toString(position.page.value);
    if (plan.kind == edits::SplitPlan::Kind::None) {
        Q_EMIT refused(tr("A section cannot begin there on page %1.").arg(number));
        return false;
    }
    const SectionId id = m_editor.freshId();
    std::vector<Section> made = edits::withSplit(
        sections, plan, position, m_pages.pageCount(), id,
        m_snaps.of(position.page).headingAfter(position.y.value),
        [this] { return m_editor.freshId(); }, pagesName);
    QString cut = u""_s;
    if (plan.section >= 0)
        cut = sections.at(std::size_t(plan.section)).name;
    m_edit = Edit{sections, made, boundaryBeginning(made, id), cut, m_editor.newGesture()};
    step(position);
    m_editor.setCurrent(id);
    select(m_edit->boundary);
    return true;
}

void SplitTool::step(const PagePosition &position)
{
    const QString page = QLocale().toString(position.page.value);
    const QString height = heightText(position.y.value);
    QString text;
    if (m_edit->splitName.isNull())
        //: undo: %1 is a page number, %2 a height on it ("47 %")
        text = tr("Move the boundary to page %1, %2").arg(page, height);
    else if (m_edit->splitName.isEmpty())
        text = tr("Begin a section on page %1 at %2").arg(page, height);
    else
        //: undo: %1 is a section, %2 a page number, %3 a height on it ("47 %")
        text = tr("Split “%1” on page %2 at %3").arg(m_edit->splitName, page, height);
    applyList(text,
              edits::withBoundaryAt(m_edit->base, m_edit->boundary, position, m_pages.pageCount()),
              m_edit->gesture);
    Q_EMIT selectionChanged();
    Q_EMIT changed();
}

void SplitTool::applyList(const QString &text, std::vector<Section> sections, int gesture)
{
    m_isApplying = true;
    m_editor.apply(text, std::move(sections), gesture);
    m_isApplying = false;
}

void SplitTool::move(const MarkPlace &place)
{
    if (m_isDragging && m_edit)
        step(snapped(place));
}

void SplitTool::release()
{
    m_isDragging = false;
    keep();
    Q_EMIT changed();
}

void SplitTool::hover(const MarkPlace &place)
{
    const bool isOnPage = place.fraction.x() >= 0 && place.fraction.x() <= 1 &&
                          place.fraction.y() >= 0 && place.fraction.y() <= 1;
    std::optional<PagePosition> ghost;
    if (isOnPage) {
        const PagePosition position = snapped(place);
        const int current = m_editor.indexOf(m_editor.current());
        if (edits::planSplit(m_editor.sections(), position, current).kind !=
            edits::SplitPlan::Kind::None)
            ghost = position;
    }
    if (ghost == m_ghost)
        return;
    m_ghost = ghost;
    Q_EMIT changed();
}

void SplitTool::hoverEnds()
{
    if (!std::exchange(m_ghost, std::nullopt))
        return;
    Q_EMIT changed();
}

void SplitTool::onChanged()
{
    if (m_isApplying)
        return;
    m_edit.reset();
    m_isDragging = false;
    if (m_selected && !selectedBoundary())
        m_selected.reset();
    Q_EMIT selectionChanged();
    Q_EMIT changed();
}

void SplitTool::clear()
{
    m_edit.reset();
    m_selected.reset();
    m_ghost.reset();
    m_isDragging = false;
    Q_EMIT selectionChanged();
    Q_EMIT changed();
}

/// The boundary between the two, wherever it is now.
std::optional<edits::PlacedBoundary> SplitTool::selectedBoundary() const
{
    if (!m_selected)
        return std::nullopt;
    const edits::Boundary boundary{m_editor.indexOf(m_selected->ending),
                                   m_editor.indexOf(m_selected->beginning)};
    if (boundary == edits::Boundary{})
        return std::nullopt;
    const auto &sections = m_editor.sections();
    const double place = boundary.beginning >= 0
                             ? beginOf(sections.at(std::size_t(boundary.beginning)))
                             : endOf(sections.at(std::size_t(boundary.ending)));
    const int page = int(place);
    return edits::PlacedBoundary{{{page}, {place - page}, {}}, boundary};
}

/// Every place where a section begins or one ends and none begins, in document order.
std::vector<edits::PlacedBoundary> SplitTool::allBoundaries() const
{
    std::vector<edits::PlacedBoundary> all;
    const auto add = [&all, this](double place, const edits::Boundary &boundary) {
        const int page = int(place);
        if (place > 1 && page <= m_pages.pageCount())
            all.push_back({{{page}, {place - page}, {}}, boundary});
    };
    const auto &sections = m_editor.sections();
    std::vector<int> ending(sections.size());
    for (int i = 0; i < int(sections.size()); ++i)
        ending[std::size_t(i)] = i;
    const auto endAt = [&sections](int index) { return endOf(sections[std::size_t(index)]); };
    std::sort(ending.begin(), ending.end(), [&endAt](int a, int b) { return endAt(a) < endAt(b); });
    std::vector<bool> isUsed(sections.size());
    for (int i = 0; i < int(sections.size()); ++i) {
        const double begin = beginOf(sections[std::size_t(i)]);
        const auto before =
            std::lower_bound(ending.begin(), ending.end(), begin - hair,
                             [&endAt](int index, double value) { return endAt(index) < value; });
        const bool meets = before != ending.end() && std::abs(endAt(*before) - begin) < hair;
        add(begin, {meets ? *before : -1, i});
        if (meets)
            isUsed[std::size_t(*before)] = true;
    }
    for (const int index : ending) {
        if (!isUsed[std::size_t(index)])
            add(endAt(index), {index, -1});
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return placeOf(a.position) < placeOf(b.position);
    });
    return all;
}

bool SplitTool::selectNext(int step, PageNumber page)
{
    const auto all = allBoundaries();
    const auto selected = selectedBoundary();
    const double from =
        selected ? placeOf(selected->position) : page.value + (step > 0 ? 0.0 : 1.0);
    const edits::PlacedBoundary *next = nullptr;
    for (const auto &each : all) {
        const double place = placeOf(each.position);
        if (step > 0 && place > from + hair && !next)
            next = &each;
        if (step < 0 && place < from - hair)
            next = &each;
    }
    if (!next)
        return false;
    keep();
    select(next->boundary);
    Q_EMIT shown(next->position.page, {0, next->position.y.value, 1, 0});
    return true;
}

bool SplitTool::keyPress(const QKeyEvent &event, QPointF turned, PageNumber page)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const bool isPlain = modifiers == Qt::NoModifier;
    const auto selected = selectedBoundary();
    if (event.key() == Qt::Key_Escape && (m_edit || m_ghost || m_selected)) {
        m_edit ? discard() : clear();
        return true;
    }
    if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && isPlain) {
        if (m_edit) {
            keep();
        } else if (m_ghost) {
            const PagePosition position = *m_ghost;
            if (make(position))
                keep();
        } else {
            m_ghost = PagePosition{page, {0.5}, {}};
            m_selected.reset();
            Q_EMIT shown(page, {0, 0.5, 1, 0});
            Q_EMIT changed();
        }
        return true;
    }
    if ((event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) && isPlain &&
        selected) {
        remove();
        return true;
    }
    const bool isArrow = turned.y() != 0 && (isPlain || modifiers == Qt::ControlModifier);
    if (!isArrow || (!selected && !m_ghost))
        return false;
    PagePosition position = selected ? selected->position : *m_ghost;
    if (isPlain) {
        position.y.value += turned.y() * stepPoints / m_pages.pageSize(position.page).height();
        position.y.value = std::clamp(position.y.value, 0.0, 1.0);
    } else {
        const SplitSnap &snap = m_snaps.of(position.page);
        position.y.value =
            (turned.y() > 0 ? snap.next(position.y.value) : snap.previous(position.y.value))
                .value_or(position.y.value);
    }
    stepByKey(position);
    return true;
}

void SplitTool::stepByKey(const PagePosition &position)
{
    Q_EMIT shown(position.page, {0, position.y.value, 1, 0});
    const auto selected = selectedBoundary();
    if (!selected) {
        m_ghost = position;
        Q_EMIT changed();
        return;
    }
    if (!m_edit)
        m_edit = Edit{m_editor.sections(),
                      m_editor.sections(),
                      selected->boundary,
                      {},
                      m_editor.newGesture()};
    step(position);
}

void SplitTool::remove()
{
    keep();
    const auto selected = selectedBoundary();
    if (!selected)
        return;
    const auto [ending, beginning] = selected->boundary;
    if (ending < 0 || beginning < 0) {
        Q_EMIT refused(tr("Only a boundary between two sections can be removed."));
        return;
    }
    m_selected.reset();
    applyList(
        tr("Remove the boundary on page %1").arg(QLocale().toString(selected->position.page.value)),
        edits::merged(m_editor.sections(),
                      {std::min(ending, beginning), std::max(ending, beginning)}),
        0);
    Q_EMIT selectionChanged();
    Q_EMIT changed();
}

void SplitTool::keep()
{
    m_edit.reset();
}

void SplitTool::discard()
{
    m_isDragging = false;
    std::optional<Edit> edit = std::exchange(m_edit, std::nullopt);
    if (!edit)
        return;
    if (!edit->splitName.isNull())
        m_selected.reset();
    applyList(QString(), std::move(edit->before), edit->gesture);
    Q_EMIT selectionChanged();
    Q_EMIT changed();
}

QString SplitTool::heightText(double y)
{
    //: a height on a page in per cent
    return tr("%1 %").arg(QLocale().toString(qRound(y * 100)));
}

QString SplitTool::spoken() const
{
    const auto selected = selectedBoundary();
    if (!selected)
        return {};
    const auto &sections = m_editor.sections();
    const QString page = QLocale().toString(selected->position.page.value);
    const QString height = heightText(selected->position.y.value);
    const auto [ending, beginning] = selected->boundary;
    if (beginning < 0)
        return tr("%1 ends on page %2 at %3")
            .arg(sections.at(std::size_t(ending)).name, page, height);
    return tr("%1 begins on page %2 at %3")
        .arg(sections.at(std::size_t(beginning)).name, page, height);
}

} // namespace excerpt
