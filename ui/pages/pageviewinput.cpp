// SPDX-License-Identifier: GPL-3.0-or-later
// What mouse, keys and gestures do in the page view.
#include "ui/look/look.h"
#include "ui/pages/pageview.h"
#include "ui/pages/textselection.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QStyleHints>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace excerpt {

namespace {

constexpr double wheelStep = 120; ///< of QWheelEvent::angleDelta(), one notch
constexpr double zoomPerNotch = 1.2;
constexpr double edge = 25; ///< how near the edge a drag scrolls

} // namespace

void PageView::setTool(PageTool tool)
{
    if (tool == m_tool)
        return;
    m_tool = tool;
    if (tool != PageTool::Text)
        m_selection->clear();
    viewport()->unsetCursor();
    viewport()->update();
    Q_EMIT toolChanged(tool);
}

void PageView::addOverlay(PageOverlay &overlay)
{
    m_overlays.push_back(&overlay);
    viewport()->update();
}

void PageView::removeOverlay(PageOverlay &overlay)
{
    std::erase(m_overlays, &overlay);
    if (m_grabber == &overlay)
        m_grabber = nullptr;
    viewport()->update();
}

void PageView::setOverlaysShown(bool areShown)
{
    m_areOverlaysShown = areShown;
    viewport()->update();
}

PageMouse PageView::mouseOf(const QMouseEvent &event) const
{
    const QPointF position = event.position();
    PageMouse mouse;
    mouse.pageUnder = pageAt(position);
    const bool isHeld = m_grabber || m_isSelecting;
    mouse.page =
        isHeld && event.type() != QEvent::MouseButtonPress ? m_pressedPage : mouse.pageUnder;
    mouse.geometry = geometry(mouse.page);
    mouse.fraction = mouse.geometry.toFraction(position);
    mouse.position = position;
    mouse.button = event.button();
    mouse.buttons = event.buttons();
    mouse.modifiers = event.modifiers();
    return mouse;
}

/// A copy: a handler may add or remove overlays. None while they are hidden.
std::vector<PageOverlay *> PageView::topmostFirst() const
{
    if (!m_areOverlaysShown)
        return {};
    return {m_overlays.rbegin(), m_overlays.rend()};
}

bool PageView::offer(const PageMouse &mouse, bool (PageOverlay::*handler)(const PageMouse &))
{
    for (PageOverlay *overlay : topmostFirst()) {
        if ((overlay->*handler)(mouse)) {
            m_grabber = overlay;
            return true;
        }
    }
    return false;
}

void PageView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update(); // the frame
}

void PageView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    if (m_layout.rowCount() == 0)
        return;
    const PageMouse mouse = mouseOf(*event);
    m_pressedPage = mouse.page;
    if (offer(mouse, &PageOverlay::mousePress) || event->button() != Qt::LeftButton)
        return;
    m_grabber = nullptr;
    if (m_tool == PageTool::Text)
        pressText(mouse);
}

void PageView::pressText(const PageMouse &mouse)
{
    const bool isTriple =
        m_lastDoubleClick.isValid() &&
        m_lastDoubleClick.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval() &&
        (mouse.position - m_pointer).manhattanLength() < QApplication::startDragDistance();
    m_lastDoubleClick.invalidate();
    if (mouse.modifiers & Qt::ShiftModifier && !m_selection->isEmpty())
        m_selection->extendTo(mouse.page, mouse.fraction);
    else if (isTriple)
        m_selection->start(mouse.page, mouse.fraction, TextSelection::Unit::Line);
    else {
        m_selection->clear();
        m_selection->start(mouse.page, mouse.fraction, TextSelection::Unit::Character);
    }
    m_isSelecting = true;
    m_pointer = mouse.position;
}

void PageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_layout.rowCount() == 0)
        return;
    const PageMouse mouse = mouseOf(*event);
    m_pressedPage = mouse.page;
    if (offer(mouse, &PageOverlay::mouseDoubleClick))
        return;
    if (m_tool != PageTool::Text || event->button() != Qt::LeftButton)
        return mousePressEvent(event);
    m_selection->start(mouse.page, mouse.fraction, TextSelection::Unit::Word);
    m_isSelecting = true;
    m_pointer = mouse.position;
    m_lastDoubleClick.start();
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_layout.rowCount() == 0)
        return;
    const PageMouse mouse = mouseOf(*event);
    if (m_grabber || m_isSelecting) {
        const QRectF calm = QRectF(viewport()->rect()).adjusted(0, edge, 0, -edge);
        if (calm.contains(mouse.position))
            m_edge->stop();
        else if (!m_edge->isActive())
            m_edge->start();
    }
    if (m_isSelecting) {
        const double far = (mouse.position - m_pointer).manhattanLength();
        if (!m_selection->isEmpty() || far >= QApplication::startDragDistance() / 2.0)
            m_selection->extendTo(mouse.pageUnder,
                                  geometry(mouse.pageUnder).toFraction(mouse.position));
        m_pointer = mouse.position;
        return;
    }
    m_pointer = mouse.position;
    if (m_grabber) {
        m_grabber->mouseMove(mouse);
        return;
    }
    for (PageOverlay *overlay : topmostFirst()) {
        if (overlay->mouseMove(mouse))
            break;
    }
    updateCursor(mouse);
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    m_edge->stop();
    m_isSelecting = false;
    if (!m_grabber)
        return;
    const PageMouse mouse = mouseOf(*event);
    PageOverlay *grabber = m_grabber;
    if (event->buttons() == Qt::NoButton)
        m_grabber = nullptr;
    grabber->mouseRelease(mouse);
}

void PageView::updateCursor(const PageMouse &mouse)
{
    for (PageOverlay *overlay : topmostFirst()) {
        if (const auto cursor = overlay->cursor(mouse))
            return viewport()->setCursor(*cursor);
    }
    const auto content = m_source.content(mouse.page);
    const bool isText =
        m_tool == PageTool::Text && content && PageText(*content).hasTextAt(mouse.fraction);
    const bool isOnPage = mouse.geometry.rect().contains(mouse.position);
    viewport()->setCursor(isText                                 ? Qt::IBeamCursor
                          : m_tool != PageTool::Text && isOnPage ? Qt::CrossCursor
                                                                 : Qt::ArrowCursor);
}

void PageView::scrollNearEdge()
{
    QScrollBar *bar = verticalScrollBar();
    const double above = edge - m_pointer.y();
    const double below = m_pointer.y() - (viewport()->height() - edge);
    const double depth = std::max(above, below);
    if (depth <= 0)
        return m_edge->stop();
    bar->setValue(bar->value() + int((above > 0 ? -1 : 1) * (4 + depth / 2)));
    if (m_isSelecting) {
        const PageNumber page = pageAt(m_pointer);
        m_selection->extendTo(page, geometry(page).toFraction(m_pointer));
    } else if (m_grabber) {
        // The pointer rests, and yet is over another place of the pages.
        const QMouseEvent rest(QEvent::MouseMove, m_pointer, viewport()->mapToGlobal(m_pointer),
                               Qt::NoButton, Qt::LeftButton, QGuiApplication::keyboardModifiers());
        m_grabber->mouseMove(mouseOf(rest));
    }
}

void PageView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPointF point = isKey ? QPointF(viewport()->rect().center()) : QPointF(event->pos());
    const PageNumber page = pageAt(point);
    if (page.value >= 1)
        Q_EMIT contextMenuRequested(page, geometry(page).toFraction(point),
                                    viewport()->mapToGlobal(point.toPoint()));
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        const double notches = event->angleDelta().y() / wheelStep;
        setScale(m_layout.scaleOf(m_current, m_scale) * std::pow(zoomPerNotch, notches),
                 event->position());
        event->accept();
        return;
    }
    QScrollBar *bar = verticalScrollBar();
    const int delta = event->angleDelta().y();
    if (!m_options.isContinuous && delta < 0 && bar->value() == bar->maximum())
        goToNextPage();
    else if (!m_options.isContinuous && delta > 0 && bar->value() == 0 && m_row > 0) {
        goToPreviousPage();
        bar->setValue(bar->maximum());
    } else
        QAbstractScrollArea::wheelEvent(event);
}

bool PageView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            setScale(m_layout.scaleOf(m_current, m_scale) * (1 + gesture->value()),
                     gesture->position());
            return true;
        }
    }
    if (event->type() == QEvent::Gesture) {
        auto *gestures = static_cast<QGestureEvent *>(event);
        if (auto *pinch = static_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture))) {
            setScale(m_layout.scaleOf(m_current, m_scale) * pinch->scaleFactor(),
                     viewport()->mapFromGlobal(pinch->centerPoint()));
            gestures->accept(pinch);
            return true;
        }
    }
    if (event->type() == QEvent::Leave) {
        for (PageOverlay *overlay : m_overlays)
            overlay->mouseLeave();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

bool PageView::pageByKey(int key, Qt::KeyboardModifiers modifiers)
{
    QScrollBar *bar = verticalScrollBar();
    const bool hasControl = modifiers & Qt::ControlModifier;
    switch (key) {
    case Qt::Key_Home: goToPage({1}); return true;
    case Qt::Key_End: goTo({m_layout.pageCount()}, {1}); return true;
    case Qt::Key_PageDown:
        if (hasControl || (!m_options.isContinuous && bar->value() == bar->maximum()))
            goToNextPage();
        else
            bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return true;
    case Qt::Key_PageUp:
        if (hasControl || (!m_options.isContinuous && bar->value() == 0))
            goToPreviousPage();
        else
            bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        return true;
    case Qt::Key_Space:
        return pageByKey(modifiers & Qt::ShiftModifier ? Qt::Key_PageUp : Qt::Key_PageDown, {});
    default: return false;
    }
}

bool PageView::commandByKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy))
        m_selection->copy();
    else if (event.matches(QKeySequence::SelectAll))
        m_selection->selectPage(m_current);
    else if (event.matches(QKeySequence::ZoomIn))
        zoomIn();
    else if (event.matches(QKeySequence::ZoomOut))
        zoomOut();
    else if (event.key() == Qt::Key_0 && event.modifiers() & Qt::ControlModifier)
        setZoom(1);
    else if (event.modifiers() != Qt::NoModifier)
        return false;
    else if (event.key() == Qt::Key_T)
        setTool(PageTool::Text);
    else if (event.key() == Qt::Key_A)
        setTool(PageTool::Area);
    else if (event.key() == Qt::Key_S)
        setTool(PageTool::Split);
    else if (event.key() == Qt::Key_H)
        setOverlaysShown(!m_areOverlaysShown);
    else if (event.key() == Qt::Key_Escape && !m_selection->isEmpty())
        m_selection->clear();
    else
        return false;
    return true;
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    for (PageOverlay *overlay : topmostFirst()) {
        if (overlay->keyPress(*event))
            return event->accept();
    }
    if (m_layout.rowCount() > 0 &&
        (commandByKey(*event) || pageByKey(event->key(), event->modifiers())))
        return event->accept();
    QAbstractScrollArea::keyPressEvent(event);
}

void PageView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange ||
        event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        relayout();
}

void PageView::setSpokenDetail(const QString &detail)
{
    if (detail == m_spokenDetail)
        return;
    m_spokenDetail = detail;
    QAccessibleEvent change(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&change);
}

QString PageView::visibleText() const
{
    const auto content = m_source.content(m_current);
    if (!content)
        return {};
    const PageGeometry where = geometry(m_current);
    const QRectF view = viewport()->rect();
    QStringList words;
    for (const PageWord &word : content->words) {
        if (view.intersects(where.toView(word.box)))
            words << word.text;
    }
    return words.join(u' ');
}

QString PageView::spokenText() const
{
    const int count = m_layout.pageCount();
    if (count == 0)
        return tr("No document");
    const QLocale locale;
    const QString number = locale.toString(m_current.value);
    const QString label = m_source.pageLabel(m_current);
    const QString page =
        label == QString::number(m_current.value)
            ? tr("Page %1 of %2").arg(number, locale.toString(count))
            : tr("Page %1 of %2, label %3").arg(number, locale.toString(count), label);
    //: %1 is the page ("Page 3 of 10"), %2 what is said about it ("Section Fractions")
    return m_spokenDetail.isEmpty() ? page : tr("%1. %2").arg(page, m_spokenDetail);
}

} // namespace excerpt
