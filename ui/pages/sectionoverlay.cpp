// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sectionoverlay.h"

#include "ui/look/icons.h"
#include "ui/pages/areabar.h"
#include "ui/pages/arearepeatdialog.h"
#include "ui/pages/pageview.h"

#include <QAccessible>
#include <QAction>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

/// A step on the screen in the axes of a page that is shown turned.
QPointF inPageAxes(QPointF step, ViewRotation rotation)
{
    switch (rotation) {
    case ViewRotation::None: return step;
    case ViewRotation::Right: return {step.y(), -step.x()};
    case ViewRotation::Half: return -step;
    case ViewRotation::Left: return {-step.y(), step.x()};
    }
    return step;
}

QPointF stepOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return {-1, 0};
    case Qt::Key_Right: return {1, 0};
    case Qt::Key_Up: return {0, -1};
    case Qt::Key_Down: return {0, 1};
    default: return {};
    }
}

Qt::CursorShape shapeOf(AreaPart part, bool isSideways)
{
    switch (part) {
    case AreaPart::TopLeft:
    case AreaPart::BottomRight: return isSideways ? Qt::SizeBDiagCursor : Qt::SizeFDiagCursor;
    case AreaPart::TopRight:
    case AreaPart::BottomLeft: return isSideways ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor;
    case AreaPart::Top:
    case AreaPart::Bottom: return isSideways ? Qt::SizeHorCursor : Qt::SizeVerCursor;
    case AreaPart::Left:
    case AreaPart::Right: return isSideways ? Qt::SizeVerCursor : Qt::SizeHorCursor;
    case AreaPart::Border: return Qt::SizeAllCursor;
    case AreaPart::Inside:
    case AreaPart::Nothing: break;
    }
    return Qt::CrossCursor;
}

} // namespace

SectionOverlay::SectionOverlay(PageView &view, SectionEditor &editor, PageSource &pages)
    : QObject(&view)
    , m_view(view)
    , m_editor(editor)
    , m_pages(pages)
    , m_areas(new AreaTool(editor, pages, this))
    , m_splits(new SplitTool(editor, pages, this))
    , m_repeat(new QAction(tr("&Repeat the area…"), this))
    , m_bar(new AreaBar(view, *m_areas, *m_repeat))
{
    m_repeat->setObjectName(u"repeatArea"_s);
    m_repeat->setIcon(look::icon(u"edit-copy"_s));
    m_repeat->setShortcut(Qt::Key_R);
    m_repeat->setShortcutContext(Qt::WidgetShortcut);
    m_repeat->setEnabled(false);
    m_view.addAction(m_repeat);
    connect(m_repeat, &QAction::triggered, this, &SectionOverlay::repeatSelected);
    m_view.addOverlay(*this);
    m_view.installEventFilter(this);
    connect(&m_editor, &SectionEditor::changed, this, &SectionOverlay::refresh);
    connect(&m_editor, &SectionEditor::wasReset, this, &SectionOverlay::refresh);
    connect(&m_editor, &SectionEditor::currentChanged, this, &SectionOverlay::refresh);
    connect(&m_view, &PageView::toolChanged, this, &SectionOverlay::onToolChanged);
    connect(&m_view, &PageView::contextMenuRequested, this, &SectionOverlay::showMenu);
    const auto connectTool = [this](auto *tool) {
        using Tool = std::remove_pointer_t<decltype(tool)>;
        connect(tool, &Tool::changed, &m_view, &PageView::updateOverlays);
        connect(tool, &Tool::selectionChanged, this, &SectionOverlay::onSelectionChanged);
        connect(tool, &Tool::shown, &m_view, &PageView::ensureVisible);
        connect(tool, &Tool::refused, this, [this](const QString &reason) {
            setHint(reason);
            announce(reason);
        });
    };
    connectTool(m_areas);
    connectTool(m_splits);
}

SectionOverlay::~SectionOverlay()
{
    // The view deletes its children when it is no page view any more.
    if (auto *view = qobject_cast<PageView *>(parent()))
        view->removeOverlay(*this);
}

void SectionOverlay::refresh()
{
    m_isMapValid = false;
    m_view.updateOverlays();
}

bool SectionOverlay::isRightToLeft() const
{
    return m_view.layoutDirection() == Qt::RightToLeft;
}

void SectionOverlay::setRailsOnly(bool railsOnly)
{
    m_railsOnly = railsOnly;
    m_view.updateOverlays();
}

std::vector<PagePart> SectionOverlay::sectionsOn(PageNumber page)
{
    if (!std::exchange(m_isMapValid, true))
        m_map = SectionMap(m_editor.sections());
    return m_map.on(page);
}

bool SectionOverlay::hasRailsOnly() const
{
    return m_railsOnly && m_view.tool() == PageTool::Text;
}

MarkPlace SectionOverlay::placeOf(const PageMouse &mouse) const
{
    return {mouse.page, mouse.fraction, pagePixels(mouse.geometry), mouse.position,
            mouse.modifiers};
}

MarkPlace SectionOverlay::placeUnder(const PageMouse &mouse) const
{
    const PageGeometry geometry = m_view.geometry(mouse.pageUnder);
    return {mouse.pageUnder, geometry.toFraction(mouse.position), pagePixels(geometry),
            mouse.position, mouse.modifiers};
}

/// On the page that an area may be dragged on to: one that lies below or above as it is read.
MarkPlace SectionOverlay::placeAcross(const PageMouse &mouse) const
{
    const QRectF from = mouse.geometry.rect();
    const QRectF under = m_view.geometry(mouse.pageUnder).rect();
    const bool isBeside = from.top() < under.bottom() && under.top() < from.bottom();
    return isBeside || m_view.viewRotation() != ViewRotation::None ? placeOf(mouse)
                                                                   : placeUnder(mouse);
}

bool SectionOverlay::mousePress(const PageMouse &mouse)
{
    if (mouse.button != Qt::LeftButton || hasRailsOnly())
        return false;
    const MarkPlace place = placeOf(mouse);
    const bool isSplitting = m_view.tool() == PageTool::Split;
    const auto boundary = m_splits->boundaryAt(place, isSplitting, isRightToLeft());
    const bool isOnPage = mouse.geometry.rect().contains(mouse.position);
    m_grab = Grab::None;
    if (boundary || (isSplitting && isOnPage)) {
        m_areas->select({});
        if (m_splits->press(place, boundary))
            m_grab = Grab::Split;
        return true;
    }
    if (m_view.tool() != PageTool::Area)
        return false;
    const bool isNear = isOnPage || m_areas->partAt(place) != AreaPart::Nothing;
    if (!isNear)
        return false;
    m_splits->clear();
    m_areas->press(place);
    m_grab = Grab::Area;
    return true;
}

bool SectionOverlay::mouseMove(const PageMouse &mouse)
{
    if (m_grab == Grab::Area)
        m_areas->move(placeOf(mouse), placeAcross(mouse));
    else if (m_grab == Grab::Split)
        m_splits->move(placeUnder(mouse));
    else if (m_view.tool() == PageTool::Split && !hasRailsOnly() &&
             !m_splits->boundaryAt(placeOf(mouse), true, isRightToLeft()))
        m_splits->hover(placeOf(mouse));
    else
        m_splits->hoverEnds();
    return m_grab != Grab::None;
}

bool SectionOverlay::mouseRelease(const PageMouse &)
{
    const Grab grab = std::exchange(m_grab, Grab::None);
    if (grab == Grab::Area) {
        m_areas->release();
        m_bar->follow();
    } else if (grab == Grab::Split)
        m_splits->release();
    return grab != Grab::None;
}

void SectionOverlay::mouseLeave()
{
    m_splits->hoverEnds();
}

std::optional<QCursor> SectionOverlay::cursor(const PageMouse &mouse)
{
    if (hasRailsOnly())
        return std::nullopt;
    const MarkPlace place = placeOf(mouse);
    const bool isSideways = mouse.geometry.isSideways();
    const bool isSplitting = m_view.tool() == PageTool::Split;
    if (m_splits->boundaryAt(place, isSplitting, isRightToLeft()))
        return isSideways ? Qt::SplitHCursor : Qt::SplitVCursor;
    if (m_view.tool() != PageTool::Area)
        return std::nullopt;
    const AreaPart part = m_areas->partAt(place);
    const bool isOnPage = mouse.geometry.rect().contains(mouse.position);
    if (part == AreaPart::Nothing && !isOnPage)
        return std::nullopt;
    return shapeOf(part, isSideways);
}

bool SectionOverlay::keyPress(QKeyEvent &event)
{
    if (m_pages.pageCount() == 0)
        return false;
    if (event.key() == Qt::Key_A && event.modifiers() == Qt::ShiftModifier) {
        m_view.setTool(PageTool::Area);
        m_areas->addInMiddle(m_view.currentPage());
        return true;
    }
    if (event.key() == Qt::Key_Z && event.modifiers() == Qt::NoModifier &&
        m_areas->selectedRegion()) {
        zoomToSelected();
        return true;
    }
    const QPointF step = inPageAxes(stepOf(event.key()), m_view.viewRotation());
    if (m_view.tool() == PageTool::Area)
        return m_areas->keyPress(event, step);
    return m_view.tool() == PageTool::Split &&
           m_splits->keyPress(event, step, m_view.currentPage());
}

bool SectionOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_view)
        return false;
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        m_view.updateOverlays();
    if (event->type() != QEvent::KeyPress || hasRailsOnly() || !m_view.areOverlaysShown())
        return false;
    // Tab goes on to the next part of the window behind the last area.
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isTab = key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier;
    const bool isBack = key->key() == Qt::Key_Backtab;
    if (!isTab && !isBack)
        return false;
    const int step = isTab ? 1 : -1;
    if (m_view.tool() == PageTool::Area)
        return m_areas->selectNext(step);
    return m_view.tool() == PageTool::Split && m_splits->selectNext(step, m_view.currentPage());
}

void SectionOverlay::onToolChanged()
{
    m_areas->keep();
    if (m_view.tool() != PageTool::Area)
        m_areas->select({});
    if (m_view.tool() != PageTool::Split)
        m_splits->clear();
    onSelectionChanged();
    refresh();
}

void SectionOverlay::onSelectionChanged()
{
    m_repeat->setEnabled(m_areas->selectedRegion() != nullptr);
    const QString measure = m_areas->selectedRegion() ? m_areas->measure() : m_splits->spoken();
    if (measure != m_measure) {
        m_measure = measure;
        Q_EMIT measureChanged(measure);
    }
    setHint(usualHint());
    const QString spoken = m_areas->selectedRegion() ? m_areas->spoken() : m_splits->spoken();
    if (spoken != m_spoken)
        announce(spoken);
}

QString SectionOverlay::usualHint() const
{
    switch (m_view.tool()) {
    case PageTool::Text: return {};
    case PageTool::Area:
        return tr("Drag to draw an area. Enter keeps it, Esc discards it, Shift+A draws one by "
                  "keyboard.");
    case PageTool::Split:
        return tr("Click where a section begins. The line snaps between lines of text, Alt places "
                  "it freely.");
    }
    return {};
}

void SectionOverlay::setHint(const QString &hint)
{
    if (hint == m_hint)
        return;
    m_hint = hint;
    Q_EMIT hintChanged(hint);
}

void SectionOverlay::announce(const QString &text)
{
    m_spoken = text;
    Q_EMIT spokenChanged(text);
    QAccessibleValueChangeEvent event(&m_view, text);
    QAccessible::updateAccessibility(&event);
}

void SectionOverlay::showMenu(PageNumber page, QPointF fraction, QPoint globalPosition)
{
    if (hasRailsOnly() || !m_view.areOverlaysShown())
        return;
    const PageGeometry geometry = m_view.geometry(page);
    const MarkPlace place{page, fraction, pagePixels(geometry), geometry.toView(fraction), {}};
    const auto area = m_areas->areaAt(place);
    if (area) {
        m_view.setTool(PageTool::Area);
        m_areas->select(area);
    }
    if (!m_areas->selectedRegion())
        return;
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(u"areaMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(globalPosition);
}

void SectionOverlay::fillMenu(QMenu &menu)
{
    menu.addAction(m_repeat);
    menu.addAction(tr("&Zoom to it\tZ"), this, &SectionOverlay::zoomToSelected);
    menu.addSeparator();
    menu.addAction(look::icon(u"edit-delete"_s), tr("&Delete\tDel"), m_areas, &AreaTool::remove);
    menu.addAction(tr("&Hide all marks\tH"), &m_view, [this] { m_view.setOverlaysShown(false); });
}

void SectionOverlay::zoomToSelected()
{
    if (const PageRegion *region = m_areas->selectedRegion())
        m_view.zoomTo(region->page, region->rect);
}

void SectionOverlay::repeatSelected()
{
    if (!m_areas->selectedRegion())
        return;
    m_areas->keep();
    auto *dialog = new AreaRepeatDialog(m_editor, m_pages, *m_areas->selected(), m_view.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace excerpt
