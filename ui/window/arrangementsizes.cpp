// SPDX-License-Identifier: GPL-3.0-or-later
// How the docks give way as the window narrows, and how much room each has.
#include "ui/look/look.h"
#include "ui/window/arrangementdefaults.h"
#include "ui/window/arrangements.h"
#include "ui/window/drawer.h"
#include "ui/window/paneldock.h"

#include <QScopedValueRollback>
#include <QTabBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace excerpt {

namespace {

constexpr int runHeight = 300;
constexpr int lowRunHeight = 232;
constexpr int narrowLeft = 192;            ///< less is no use
constexpr int leastPageShare = 450;        ///< of the window's width, in thousandths
constexpr std::array lowHeights{720, 600}; ///< the run panel is lower, is a strip

} // namespace

int Arrangements::stepNow() const
{
    constexpr std::array widths{1200, 1120, 960, 800};
    const int width = m_window.width();
    return int(
        std::ranges::count_if(widths, [width](int limit) { return width < look::px(limit); }));
}

void Arrangements::adapt()
{
    if (!m_current)
        return;
    if (const int step = stepNow(); step != m_step)
        changeStep(step);
    fitHeights();
    fitWidths();
}

void Arrangements::changeStep(int step)
{
    const QScopedValueRollback guard(m_isArranging, true);
    if (m_step < LeftTabs && step >= LeftTabs)
        remember();
    if (step >= LeftTabs)
        narrow(step);
    else if (m_step >= LeftTabs)
        widen();
    m_step = step;
}

void Arrangements::narrow(int step)
{
    bringBackFromDrawers(step);
    if (step >= LeftDrawer) {
        m_leftDrawer->take({m_docks.pages, m_docks.sections});
        if (m_docks.pages)
            m_docks.pages->setFolded(of(*m_current).isPagesFolded);
    } else {
        takeTabs();
    }
    if (step >= RightDrawer && !m_rightDrawer->isInUse()) {
        m_rightDrawer->take({m_docks.right});
        // Without the results there is nothing to check.
        if (m_docks.right && m_current == Kind::Check && m_rightDrawer->isInUse())
            m_docks.right->show();
    }
}

void Arrangements::bringBackFromDrawers(int step)
{
    if (step < LeftDrawer && m_leftDrawer->isInUse()) {
        m_leftDrawer->giveBack();
        if (m_docks.pages)
            m_docks.pages->show();
        if (m_docks.sections)
            m_docks.sections->setVisible(defaultsOf(*m_current).hasSections);
    }
    if (step < RightDrawer && m_rightDrawer->isInUse()) {
        m_rightDrawer->giveBack();
        if (m_docks.right)
            m_docks.right->show();
    }
}

/// One column of pages, and the sections behind them.
void Arrangements::takeTabs()
{
    if (!isAt(m_docks.pages, Qt::LeftDockWidgetArea) ||
        !isAt(m_docks.sections, Qt::LeftDockWidgetArea) ||
        m_window.tabifiedDockWidgets(m_docks.pages).contains(m_docks.sections))
        return;
    m_docks.pages->setFolded(false);
    m_docks.pages->setFoldable(false);
    m_window.tabifyDockWidget(m_docks.pages, m_docks.sections);
    (of(*m_current).isPagesFolded && !m_docks.sections->isHidden() ? m_docks.sections
                                                                   : m_docks.pages)
        ->raise();
}

/// As it was while there was room; what was closed or shown since is so still.
void Arrangements::widen()
{
    QList<std::pair<PanelDock *, bool>> shown;
    for (PanelDock *dock : docks()) {
        if (!drawerOf(dock) && !dock->isFloating())
            shown << std::pair(dock, !dock->isHidden());
    }
    m_leftDrawer->giveBack();
    m_rightDrawer->giveBack();
    const bool isRunFolded = m_docks.run && m_docks.run->isFolded();
    if (m_docks.pages)
        m_docks.pages->setFoldable(true);
    restore(of(*m_current));
    if (m_docks.run)
        m_docks.run->setFolded(isRunFolded);
    for (const auto &[dock, isShown] : std::as_const(shown))
        dock->setVisible(isShown);
}

bool Arrangements::isAt(PanelDock *dock, Qt::DockWidgetArea area) const
{
    return dock && !dock->isFloating() && !drawerOf(dock) && m_window.dockWidgetArea(dock) == area;
}

/// The one that the width of the left area is given by; null: none is shown there.
PanelDock *Arrangements::leftDock() const
{
    const auto isShown = [this](PanelDock *dock) {
        return isAt(dock, Qt::LeftDockWidgetArea) && !dock->isHidden();
    };
    const bool isTabbed = m_step >= LeftTabs;
    if (isShown(m_docks.sections) && (!isTabbed || m_isSectionsInFront || !isShown(m_docks.pages)))
        return m_docks.sections;
    return isShown(m_docks.pages) ? m_docks.pages : nullptr;
}

/// Of the tabs beside the docks of the left area.
int Arrangements::tabsWidth() const
{
    if (m_step < LeftTabs || !leftDock() || m_docks.pages->isHidden() ||
        m_docks.sections->isHidden())
        return 0;
    for (const QTabBar *bar :
         m_window.findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly)) {
        if (bar->isVisible() && bar->shape() == QTabBar::RoundedWest)
            return bar->sizeHint().width();
    }
    return 0;
}

/// What gives way to the page view: the right dock, then the left one, then the right one further.
Arrangements::Sizes Arrangements::widths() const
{
    const ArrangementDefaults &defaults = defaultsOf(*m_current);
    const Remembered &remembered = of(*m_current);
    const int window = m_window.width();
    Sizes sizes;
    if (isAt(m_docks.right, Qt::RightDockWidgetArea) && !m_docks.right->isHidden()) {
        const int usual = window >= look::px(wideWindow) ? std::max(defaults.rightWidth, wideRight)
                                                         : defaults.rightWidth;
        sizes.right = remembered.rightWidth > 0 ? remembered.rightWidth : look::px(usual);
        if (m_step >= RightNarrow)
            sizes.right = std::min(sizes.right, look::px(narrowRight));
    }
    if (const PanelDock *left = leftDock()) {
        sizes.left = remembered.leftWidth > 0 ? remembered.leftWidth : look::px(defaults.leftWidth);
        if (m_step >= LeftTabs)
            sizes.left = look::px(left == m_docks.pages ? narrowPages : 304);
    }
    const int share = remembered.pageShare > 0 ? remembered.pageShare : leastPageShare;
    const int separators = 4;
    int excess = separators + tabsWidth() + sizes.left + sizes.right -
                 (window - (window * share + 999) / 1000);
    const auto give = [&excess](int &size, int least) {
        const int given = std::clamp(excess, 0, std::max(0, size - least));
        size -= given;
        excess -= given;
    };
    give(sizes.right, look::px(narrowRight));
    give(sizes.left, look::px(m_step >= LeftTabs ? narrowLeft : 240));
    give(sizes.right, look::px(280));
    return sizes;
}

void Arrangements::fitWidths()
{
    const Sizes sizes = widths();
    QList<QDockWidget *> across;
    QList<int> lengths;
    if (PanelDock *left = leftDock()) {
        across << left;
        lengths << sizes.left + tabsWidth();
    }
    if (sizes.right > 0) {
        across << m_docks.right;
        lengths << sizes.right;
    }
    if (!across.isEmpty())
        m_window.resizeDocks(across, lengths, Qt::Horizontal);
    m_given.left = leftDock() ? leftDock()->width() : 0;
    m_given.right = sizes.right > 0 ? m_docks.right->width() : 0;
}

void Arrangements::fitHeights()
{
    const int height = m_window.height();
    const int step = int(std::ranges::count_if(
        lowHeights, [height](int limit) { return height < look::px(limit); }));
    if (step == m_heightStep || !m_docks.run)
        return;
    m_heightStep = step;
    const QScopedValueRollback guard(m_isArranging, true);
    if (step == 2 && !m_docks.run->isFolded()) {
        m_docks.run->setFolded(true);
        m_isFoldedByHeight = true;
    } else if (step < 2 && std::exchange(m_isFoldedByHeight, false)) {
        m_docks.run->setFolded(false);
    }
    fitRunHeight();
}

void Arrangements::fitRunHeight()
{
    if (!isAt(m_docks.run, Qt::BottomDockWidgetArea) || m_docks.run->isHidden() ||
        m_docks.run->isFolded())
        return;
    const int chosen = m_current ? of(*m_current).runHeight : 0;
    const int usual = chosen > 0 ? chosen : look::px(runHeight);
    m_window.resizeDocks({m_docks.run},
                         {m_heightStep > 0 ? std::min(usual, look::px(lowRunHeight)) : usual},
                         Qt::Vertical);
    m_given.run = m_docks.run->height();
}

void Arrangements::takeSizes()
{
    if (!m_current || m_step >= LeftTabs)
        return;
    Remembered &remembered = of(*m_current);
    const auto isOther = [](int size, int given) {
        return given > 0 && std::abs(size - given) > 2;
    };
    bool isNews = false;
    const auto take = [&](PanelDock *dock, int size, int &given, int &own) {
        if (!dock || !isOther(size, given))
            return;
        own = given = size;
        isNews = true;
    };
    if (PanelDock *left = leftDock())
        take(left, left->width(), m_given.left, remembered.leftWidth);
    if (isAt(m_docks.right, Qt::RightDockWidgetArea) && !m_docks.right->isHidden())
        take(m_docks.right, m_docks.right->width(), m_given.right, remembered.rightWidth);
    if (isNews) {
        const int share = 1000 * m_window.centralWidget()->width() / std::max(1, m_window.width());
        remembered.pageShare = share < leastPageShare ? share : 0;
    }
    if (m_docks.run && !m_docks.run->isFolded() && m_heightStep == 0 &&
        isAt(m_docks.run, Qt::BottomDockWidgetArea))
        take(m_docks.run, m_docks.run->height(), m_given.run, remembered.runHeight);
}

} // namespace excerpt
