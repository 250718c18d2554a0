// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/drawer.h"
#include "ui/window/mainwindow.h"
#include "ui/window/paneldock.h"

#include <QApplication>
#include <QMenu>
#include <QStackedWidget>
#include <QToolBar>

#include <algorithm>

namespace excerpt {

namespace {

/// What Tab reaches in `part`, in this order.
QList<QWidget *> reachedIn(QWidget *part)
{
    QList<QWidget *> reached;
    QWidget *widget = part;
    do {
        // A widget with a proxy is a part of the one that has the focus in its place.
        const bool isReachable = widget->isVisible() && widget->isEnabled() &&
                                 (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (isReachable && (widget == part || part->isAncestorOf(widget)))
            reached << widget;
        widget = widget->nextInFocusChain();
    } while (widget && widget != part);
    if (qobject_cast<QToolBar *>(part)) { // its buttons were made in another order than they stand
        const int direction = part->isRightToLeft() ? -1 : 1;
        std::ranges::stable_sort(reached, {}, [part, direction](const QWidget *one) {
            return direction * one->mapTo(part, one->rect().center()).x();
        });
    }
    return reached;
}

bool holds(const QWidget *part, const QWidget *widget)
{
    return widget && (part == widget || part->isAncestorOf(widget));
}

} // namespace

void MainWindow::connectView()
{
    connect(m_actions->nextPart, &QAction::triggered, this, [this] { focusPart(1); });
    connect(m_actions->previousPart, &QAction::triggered, this, [this] { focusPart(-1); });
    connect(m_actions->leftDocks, &QAction::triggered, this, [this](bool isOn) {
        showDocks({m_docks.pages, m_docks.sections}, isOn);
    });
    connect(m_actions->rightDocks, &QAction::triggered, this,
            [this](bool isOn) { showDocks({m_docks.right}, isOn); });
    connect(m_actions->runPanel, &QAction::triggered, this, [this](bool isOn) {
        if (!m_docks.run)
            return;
        m_docks.run->show();
        m_docks.run->setFolded(!isOn);
    });
    for (PanelDock *dock : {m_docks.pages, m_docks.sections, m_docks.right, m_docks.run}) {
        if (!dock)
            continue;
        m_docksMenu->addAction(dock->toggleViewAction());
        connect(dock, &QDockWidget::visibilityChanged, this, &MainWindow::followDocks);
    }
    if (m_docks.run)
        connect(m_docks.run, &PanelDock::foldedChanged, this, &MainWindow::followDocks);
}

void MainWindow::showDocks(const QList<PanelDock *> &docks, bool isOn)
{
    for (PanelDock *dock : docks) {
        if (!dock)
            continue;
        // What the arrangement had closed stays closed.
        if (isOn && (m_hiddenDocks.contains(dock) || docks.size() == 1))
            dock->show();
        else if (!isOn && !dock->isHidden()) {
            m_hiddenDocks.insert(dock);
            dock->hide();
        }
    }
    // None of them was hidden by this action: all come.
    if (isOn && std::ranges::all_of(
                    docks, [](const PanelDock *dock) { return !dock || dock->isHidden(); })) {
        for (PanelDock *dock : docks) {
            if (dock)
                dock->show();
        }
    }
    if (isOn) {
        for (PanelDock *dock : docks)
            m_hiddenDocks.remove(dock);
    }
    // What comes over the page is there to be used, and what goes gives the focus back.
    if (Drawer *drawer = m_arrangements->drawerOf(docks.front()))
        drawer->setOpen(isOn);
    followDocks();
}

void MainWindow::followDocks()
{
    const auto isShown = [](const PanelDock *dock) { return dock && !dock->isHidden(); };
    m_actions->leftDocks->setChecked(isShown(m_docks.pages) || isShown(m_docks.sections));
    m_actions->rightDocks->setChecked(isShown(m_docks.right));
    m_actions->runPanel->setChecked(isShown(m_docks.run) && !m_docks.run->isFolded());
}

QList<QWidget *> MainWindow::parts() const
{
    QList<QWidget *> all{m_toolBar, m_messages,    m_docks.pages, m_docks.sections,
                         m_centre,  m_docks.right, m_docks.run};
    all.removeIf([](const QWidget *part) { return !part || !part->isVisible(); });
    return all;
}

void MainWindow::focusPart(int step)
{
    const QList<QWidget *> all = parts();
    const QWidget *focus = QApplication::focusWidget();
    qsizetype place = -1;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (holds(all.at(i), focus))
            place = i;
    }
    if (place < 0 && step < 0)
        place = 0;
    for (qsizetype tried = 0; tried < all.size(); ++tried) {
        place = (place + step + all.size()) % all.size();
        // What a dock shows, rather than the buttons of its header.
        auto *dock = qobject_cast<PanelDock *>(all.at(place));
        QList<QWidget *> reached;
        if (dock && !dock->isFolded())
            reached = reachedIn(dock->panel(dock->currentPanel()));
        if (reached.isEmpty())
            reached = reachedIn(all.at(place));
        if (reached.isEmpty())
            continue;
        if (dock)
            dock->raise(); // it may be behind a tab
        return reached.front()->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    }
}

/// Tab goes through one part and on to the next one, wherever the docks are and in whatever order
/// they were made.
bool MainWindow::focusNextPrevChild(bool isNext)
{
    const QWidget *focus = focusWidget();
    const QList<QWidget *> all = parts();
    const auto part = std::ranges::find_if(
        all, [focus](const QWidget *one) { return holds(one, focus) && !one->isWindow(); });
    if (part == all.end())
        return QMainWindow::focusNextPrevChild(isNext);
    QList<QWidget *> ring;
    qsizetype place = -1;
    for (QWidget *one : all) {
        if (one->visibleRegion().isEmpty())
            continue; // behind a tab
        for (QWidget *widget : reachedIn(one)) {
            if (holds(widget, focus) && holds(*part, widget))
                place = ring.size();
            ring << widget;
        }
    }
    if (place < 0 || ring.size() < 2)
        return QMainWindow::focusNextPrevChild(isNext);
    place = (place + (isNext ? 1 : -1) + ring.size()) % ring.size();
    ring.at(place)->setFocus(isNext ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

/// What gives way when the window narrows: words of the tool bar first.
void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_toolBar->setCompact(width() < look::px(1200));
    if (m_hasDocument)
        m_arrangements->adapt();
}

/// A separator between docks is drawn to its place by the mouse.
bool MainWindow::event(QEvent *event)
{
    const bool isTaken = QMainWindow::event(event);
    if (event->type() == QEvent::MouseButtonRelease && m_hasDocument)
        m_arrangements->takeSizes();
    return isTaken;
}

} // namespace excerpt
