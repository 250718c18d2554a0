// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/arrangements.h"

#include "ui/look/look.h"
#include "ui/window/paneldock.h"

#include <QSettings>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

/// Of QMainWindow::saveState(): raised when docks come or go, so that an old state is not applied.
constexpr int stateVersion = 1;

/// How an arrangement is at first, in pixels at a font of 18 pixels height.
struct Defaults
{
    QString key; ///< in the window's file
    int leftWidth;
    bool hasSections;
    bool isPagesFolded;
    int rightWidth;
    int rightPanel;
    bool isRunFolded;
};

const Defaults &defaultsOf(Arrangements::Kind kind)
{
    static const std::array defaults{
        Defaults{u"mark"_s, 304, true, false, 384, 0, true},
        Defaults{u"run"_s, 304, true, true, 384, 1, false},
        Defaults{u"check"_s, 116, false, false, 548, 1, true},
    };
    return defaults.at(std::size_t(kind));
}

constexpr int pagesHeight = 264;
constexpr int runHeight = 300;
constexpr int narrowPages = 116;
constexpr int narrowRight = 336;

void place(QMainWindow &window, PanelDock *dock, Qt::DockWidgetArea area, bool isVisible)
{
    if (!dock)
        return;
    dock->setFloating(false);
    window.addDockWidget(area, dock);
    dock->setVisible(isVisible);
}

} // namespace

Arrangements::Arrangements(QMainWindow &window, const WindowDocks &docks)
    : m_window(window)
    , m_docks(docks)
{
    m_window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    m_window.setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    place(m_window, m_docks.pages, Qt::LeftDockWidgetArea, false);
    place(m_window, m_docks.sections, Qt::LeftDockWidgetArea, false);
    place(m_window, m_docks.right, Qt::RightDockWidgetArea, false);
    place(m_window, m_docks.run, Qt::BottomDockWidgetArea, false);
    if (m_docks.pages)
        m_docks.pages->setFoldable(true);
    if (m_docks.run)
        m_docks.run->setFoldable(true);
}

void Arrangements::show(Kind kind)
{
    remember();
    m_current = kind;
    if (of(kind).state.isEmpty())
        arrangeAsAtFirst(kind);
    else
        restore(of(kind));
}

void Arrangements::reset()
{
    if (!m_current)
        return;
    of(*m_current) = {};
    arrangeAsAtFirst(*m_current);
}

void Arrangements::hideDocks()
{
    remember();
    m_current.reset();
    for (PanelDock *dock : docks())
        dock->hide();
}

void Arrangements::remember()
{
    if (!m_current)
        return;
    Remembered &remembered = of(*m_current);
    remembered.state = m_window.saveState(stateVersion);
    remembered.isPagesFolded = m_docks.pages && m_docks.pages->isFolded();
    remembered.isRunFolded = m_docks.run && m_docks.run->isFolded();
    remembered.rightPanel = m_docks.right ? m_docks.right->currentPanel() : 0;
    remembered.gaveWay.clear();
    for (const PanelDock *dock : std::as_const(m_gaveWay))
        remembered.gaveWay << dock->objectName();
}

void Arrangements::restore(const Remembered &remembered)
{
    if (m_docks.pages)
        m_docks.pages->setFolded(remembered.isPagesFolded);
    if (m_docks.run)
        m_docks.run->setFolded(remembered.isRunFolded);
    if (m_docks.right)
        m_docks.right->setCurrentPanel(remembered.rightPanel);
    if (!m_window.restoreState(remembered.state, stateVersion)) {
        arrangeAsAtFirst(*m_current);
        return;
    }
    m_gaveWay.clear();
    for (PanelDock *dock : docks()) {
        if (dock->isHidden() && remembered.gaveWay.contains(dock->objectName()))
            m_gaveWay.insert(dock);
    }
    m_step = -1; // the window may be wider or narrower than it was
    adapt();
}

void Arrangements::arrangeAsAtFirst(Kind kind)
{
    const Defaults &defaults = defaultsOf(kind);
    if (m_docks.pages)
        m_docks.pages->setFolded(defaults.isPagesFolded);
    if (m_docks.run)
        m_docks.run->setFolded(defaults.isRunFolded);
    place(m_window, m_docks.pages, Qt::LeftDockWidgetArea, true);
    place(m_window, m_docks.sections, Qt::LeftDockWidgetArea, defaults.hasSections);
    place(m_window, m_docks.right, Qt::RightDockWidgetArea, true);
    place(m_window, m_docks.run, Qt::BottomDockWidgetArea, true);
    if (m_docks.pages && m_docks.sections)
        m_window.splitDockWidget(m_docks.pages, m_docks.sections, Qt::Vertical);
    if (m_docks.right)
        m_docks.right->setCurrentPanel(
            std::min(defaults.rightPanel, m_docks.right->panelCount() - 1));

    QList<QDockWidget *> across;
    QList<int> widths;
    if (m_docks.pages) {
        across << m_docks.pages;
        widths << look::px(defaults.leftWidth);
    }
    if (m_docks.right) {
        across << m_docks.right;
        widths << look::px(defaults.rightWidth);
    }
    m_window.resizeDocks(across, widths, Qt::Horizontal);
    m_step = 0;
    m_gaveWay.clear();
    if (m_docks.pages && m_docks.sections && defaults.hasSections && !defaults.isPagesFolded) {
        m_window.resizeDocks({m_docks.pages, m_docks.sections},
                             {look::px(pagesHeight), m_window.height()}, Qt::Vertical);
    }
    if (m_docks.run && !defaults.isRunFolded)
        m_window.resizeDocks({m_docks.run}, {look::px(runHeight)}, Qt::Vertical);
}

int Arrangements::stepNow() const
{
    // From where on what gives way (README of the pictures, section 1).
    constexpr std::array widths{1200, 1120, 960, 800};
    const int width = m_window.width();
    return int(
        std::ranges::count_if(widths, [width](int limit) { return width < look::px(limit); }));
}

QList<PanelDock *> Arrangements::docks() const
{
    QList<PanelDock *> all{m_docks.pages, m_docks.sections, m_docks.right, m_docks.run};
    all.removeAll(nullptr);
    return all;
}

/// What the person closed stays closed when the window is wide again.
void Arrangements::giveWay(PanelDock *dock, bool isHidden)
{
    if (!dock || dock->isFloating())
        return;
    if (isHidden && !dock->isHidden()) {
        m_gaveWay.insert(dock);
        dock->hide();
    } else if (!isHidden && m_gaveWay.remove(dock)) {
        dock->show();
    }
}

void Arrangements::adapt()
{
    const int step = stepNow();
    if (step == m_step || !m_current)
        return;
    const bool isRestored = m_step < 0;
    m_step = step;
    const Defaults &defaults = defaultsOf(*m_current);
    const auto resize = [this](PanelDock *dock, int width) {
        if (dock && !dock->isHidden() && !dock->isFloating())
            m_window.resizeDocks({dock}, {look::px(width)}, Qt::Horizontal);
    };
    // Below 960 the right dock makes room, below 800 the left ones as well; their keys bring them.
    giveWay(m_docks.right, step >= 3);
    giveWay(m_docks.pages, step >= 4);
    giveWay(m_docks.sections, step >= 4);
    if (isRestored)
        return; // the widths are those that the person chose
    if (m_docks.pages && m_docks.sections && defaults.hasSections) {
        if (step >= 2)
            m_window.tabifyDockWidget(m_docks.pages, m_docks.sections);
        else
            m_window.splitDockWidget(m_docks.pages, m_docks.sections, Qt::Vertical);
    }
    resize(m_docks.pages, step >= 2 ? narrowPages : defaults.leftWidth);
    resize(m_docks.right, step >= 1 ? narrowRight : defaults.rightWidth);
}

void Arrangements::load(QSettings &settings)
{
    for (const Kind kind : {Kind::Mark, Kind::Run, Kind::Check}) {
        settings.beginGroup(defaultsOf(kind).key);
        Remembered &remembered = of(kind);
        remembered.state = settings.value("state").toByteArray();
        remembered.isPagesFolded = settings.value("pagesFolded").toBool();
        remembered.isRunFolded = settings.value("runFolded").toBool();
        remembered.rightPanel = settings.value("rightPanel").toInt();
        remembered.gaveWay = settings.value("gaveWay").toStringList();
        settings.endGroup();
    }
}

void Arrangements::save(QSettings &settings)
{
    remember();
    for (const Kind kind : {Kind::Mark, Kind::Run, Kind::Check}) {
        const Remembered &remembered = of(kind);
        if (remembered.state.isEmpty())
            continue;
        settings.beginGroup(defaultsOf(kind).key);
        settings.setValue("state", remembered.state);
        settings.setValue("pagesFolded", remembered.isPagesFolded);
        settings.setValue("runFolded", remembered.isRunFolded);
        settings.setValue("rightPanel", remembered.rightPanel);
        settings.setValue("gaveWay", remembered.gaveWay);
        settings.endGroup();
    }
}

} // namespace excerpt
