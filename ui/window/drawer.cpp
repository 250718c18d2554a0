// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/drawer.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/window/focus.h"
#include "ui/window/paneldock.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMainWindow>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace excerpt {

Drawer::Drawer(Side side, const QString &name, int width, QWidget *page, QMainWindow *window)
    : QFrame(window)
    , m_window(window)
    , m_page(page)
    , m_side(side)
    , m_width(width)
    , m_handle(new QToolButton(window))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(side == Side::Left ? u"leftDrawer"_s : u"rightDrawer"_s);
    setAccessibleName(name);
    setProperty("drawer", true);
    setAutoFillBackground(true);
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    hide();
    m_handle->setObjectName(objectName() + "Handle"_L1);
    m_handle->setProperty("boxed", true);
    m_handle->setProperty("drawerHandle", true);
    m_handle->setToolTip(tr("Show %1 over the page").arg(name));
    m_handle->setAccessibleName(m_handle->toolTip());
    m_handle->hide();
    connect(m_handle, &QToolButton::clicked, this, [this] { setOpen(true); });
    showArrow();
    m_page->installEventFilter(this);
}

void Drawer::take(const QList<PanelDock *> &docks)
{
    for (PanelDock *dock : docks) {
        if (!dock || dock->isFloating() || holds(dock))
            continue;
        m_window->removeDockWidget(dock);
        dock->setInDrawer(true);
        m_column->addWidget(dock, dock->isFolded() ? 0 : 1);
        dock->hide();
        dock->installEventFilter(this);
        m_docks << dock;
    }
    follow();
}

void Drawer::giveBack()
{
    for (PanelDock *dock : std::exchange(m_docks, {})) {
        dock->removeEventFilter(this);
        m_column->removeWidget(dock);
        dock->setInDrawer(false);
        m_window->addDockWidget(
            m_side == Side::Left ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea, dock);
        dock->hide();
    }
    follow();
}

bool Drawer::isOpen() const
{
    return std::ranges::any_of(m_docks, [](const PanelDock *dock) { return !dock->isHidden(); });
}

void Drawer::setOpen(bool isOpen)
{
    for (PanelDock *dock : std::as_const(m_docks))
        dock->setVisible(isOpen);
    if (QWidget *target = firstFocusable(isOpen ? this : m_page))
        target->setFocus(Qt::OtherFocusReason);
}

bool Drawer::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ShowToParent:
    case QEvent::HideToParent:
        if (object == m_page)
            place();
        else if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
            follow();
        break;
    default: break;
    }
    return QFrame::eventFilter(object, event);
}

void Drawer::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        setOpen(false);
    else
        QFrame::keyPressEvent(event);
}

void Drawer::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange) {
        showArrow();
        place();
    }
}

void Drawer::follow()
{
    setVisible(isOpen());
    place();
}

bool Drawer::isAtLeftEdge() const
{
    return (m_side == Side::Left) == (m_window->layoutDirection() == Qt::LeftToRight);
}

void Drawer::showArrow()
{
    // Mirrored right to left by themselves.
    m_handle->setIcon(look::icon(m_side == Side::Left ? u"go-next"_s : u"go-previous"_s));
}

void Drawer::place()
{
    const bool isPageShown = m_page->isVisible();
    m_handle->setVisible(isPageShown && isInUse() && !isOpen());
    if (!isPageShown || !isInUse())
        return;
    const QRect area(m_page->mapTo(m_window, QPoint()), m_page->size());
    const auto atEdge = [this, &area](QSize size, int top) {
        const int x = isAtLeftEdge() ? area.left() : area.right() + 1 - size.width();
        return QRect(QPoint(x, area.top() + top), size);
    };
    // The page stays in sight beside it.
    const int most = area.width() - look::px(60);
    const QSize open(std::clamp(look::px(m_width), std::min(minimumSizeHint().width(), most), most),
                     area.height());
    setGeometry(atEdge(open, 0));
    raise();
    const QSize handle(look::px(20), look::px(56));
    m_handle->setGeometry(atEdge(handle, (area.height() - handle.height()) / 2));
    m_handle->raise();
}

} // namespace excerpt
