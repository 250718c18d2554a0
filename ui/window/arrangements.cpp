// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/arrangements.h"

#include "ui/look/look.h"
#include "ui/window/arrangementdefaults.h"
#include "ui/window/drawer.h"
#include "ui/window/paneldock.h"

#include <QCoreApplication>
#include <QScopedValueRollback>
#include <QSettings>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

/// Of QMainWindow::saveState(): raised when docks come or go, so that an old state is not applied.
constexpr int stateVersion = 2;
constexpr int pagesHeight = 264;

void place(QMainWindow &window, PanelDock *dock, Qt::DockWidgetArea area, bool isVisible)
{
    if (!dock)
        return;
    dock->setFloating(false);
    window.addDockWidget(area, dock);
    dock->setVisible(isVisible);
}

} // namespace

const ArrangementDefaults &defaultsOf(Arrangements::Kind kind)
{
    static const std::array defaults{
        ArrangementDefaults{u"mark"_s, 304, true, false, 384, 0, true},
        ArrangementDefaults{u"run"_s, 304, true, true, 384, 1, false},
        ArrangementDefaults{u"check"_s, narrowPages, false, false, 548, 1, true},
    };
    return defaults.at(std::size_t(kind));
}

Arrangements::Arrangements(QMainWindow &window, const WindowDocks &docks)
    : m_window(window)
    , m_docks(docks)
    , m_leftDrawer(new Drawer(Drawer::Side::Left,
                              QCoreApplication::translate("Arrangements", "pages and sections"),
                              304, window.centralWidget(), &window))
    , m_rightDrawer(new Drawer(Drawer::Side::Right,
                               QCoreApplication::translate("Arrangements", "prompt and results"),
                               384, window.centralWidget(), &window))
{
    m_window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    m_window.setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    m_window.setTabPosition(Qt::LeftDockWidgetArea, QTabWidget::West);
    place(m_window, m_docks.pages, Qt::LeftDockWidgetArea, false);
    place(m_window, m_docks.sections, Qt::LeftDockWidgetArea, false);
    place(m_window, m_docks.right, Qt::RightDockWidgetArea, false);
    place(m_window, m_docks.run, Qt::BottomDockWidgetArea, false);
    if (m_docks.pages)
        m_docks.pages->setFoldable(true);
    if (m_docks.run) {
        m_docks.run->setFoldable(true);
        QObject::connect(
            m_docks.run, &PanelDock::foldedChanged, &m_window,
            [this] {
                if (m_current && !m_isArranging)
                    fitRunHeight();
            },
            Qt::QueuedConnection);
    }
    if (m_docks.sections) {
        // Said in the middle of laying out.
        QObject::connect(
            m_docks.sections, &QDockWidget::visibilityChanged, &m_window,
            [this](bool isVisible) {
                if (std::exchange(m_isSectionsInFront, isVisible) != isVisible && m_current)
                    fitWidths();
            },
            Qt::QueuedConnection);
    }
}

void Arrangements::show(Kind kind)
{
    remember();
    const QScopedValueRollback guard(m_isArranging, true);
    giveBack();
    m_current = kind;
    if (of(kind).state.isEmpty())
        arrangeAsAtFirst(kind);
    else
        restore(of(kind));
    adapt();
}

void Arrangements::reset()
{
    if (!m_current)
        return;
    const QScopedValueRollback guard(m_isArranging, true);
    giveBack();
    of(*m_current) = {};
    arrangeAsAtFirst(*m_current);
    adapt();
}

void Arrangements::hideDocks()
{
    remember();
    giveBack();
    m_current.reset();
    for (PanelDock *dock : docks())
        dock->hide();
}

/// As if there were room: adapt() comes next.
void Arrangements::giveBack()
{
    m_leftDrawer->giveBack();
    m_rightDrawer->giveBack();
    m_step = 0;
    m_heightStep = 0;
    m_isFoldedByHeight = false;
}

Drawer *Arrangements::drawerOf(PanelDock *dock) const
{
    for (Drawer *drawer : {m_leftDrawer, m_rightDrawer}) {
        if (drawer->holds(dock))
            return drawer;
    }
    return nullptr;
}

void Arrangements::remember()
{
    if (!m_current)
        return;
    Remembered &remembered = of(*m_current);
    remembered.rightPanel = m_docks.right ? m_docks.right->currentPanel() : 0;
    remembered.isRunFolded = m_docks.run && m_docks.run->isFolded() && !m_isFoldedByHeight;
    // What gave way to a narrow window is no wish of the person.
    if (m_step >= LeftTabs)
        return;
    remembered.state = m_window.saveState(stateVersion);
    remembered.isPagesFolded = m_docks.pages && m_docks.pages->isFolded();
}

void Arrangements::restore(const Remembered &remembered)
{
    if (m_docks.pages)
        m_docks.pages->setFolded(remembered.isPagesFolded);
    if (m_docks.run)
        m_docks.run->setFolded(remembered.isRunFolded);
    if (m_docks.right)
        m_docks.right->setCurrentPanel(remembered.rightPanel);
    if (!m_window.restoreState(remembered.state, stateVersion))
        arrangeAsAtFirst(*m_current);
}

void Arrangements::arrangeAsAtFirst(Kind kind)
{
    const ArrangementDefaults &defaults = defaultsOf(kind);
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
    if (m_docks.pages && m_docks.sections && defaults.hasSections && !defaults.isPagesFolded) {
        m_window.resizeDocks({m_docks.pages, m_docks.sections},
                             {look::px(pagesHeight), m_window.height()}, Qt::Vertical);
    }
    fitRunHeight();
}

QList<PanelDock *> Arrangements::docks() const
{
    QList<PanelDock *> all{m_docks.pages, m_docks.sections, m_docks.right, m_docks.run};
    all.removeAll(nullptr);
    return all;
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
        remembered.leftWidth = settings.value("leftWidth").toInt();
        remembered.rightWidth = settings.value("rightWidth").toInt();
        remembered.runHeight = settings.value("runHeight").toInt();
        remembered.pageShare = settings.value("pageShare").toInt();
        settings.endGroup();
    }
}

void Arrangements::save(QSettings &settings)
{
    remember();
    for (const Kind kind : {Kind::Mark, Kind::Run, Kind::Check}) {
        const Remembered &remembered = of(kind);
        settings.remove(defaultsOf(kind).key);
        if (remembered.state.isEmpty())
            continue;
        settings.beginGroup(defaultsOf(kind).key);
        settings.setValue("state", remembered.state);
        settings.setValue("pagesFolded", remembered.isPagesFolded);
        settings.setValue("runFolded", remembered.isRunFolded);
        settings.setValue("rightPanel", remembered.rightPanel);
        settings.setValue("leftWidth", remembered.leftWidth);
        settings.setValue("rightWidth", remembered.rightWidth);
        settings.setValue("runHeight", remembered.runHeight);
        settings.setValue("pageShare", remembered.pageShare);
        settings.endGroup();
    }
}

} // namespace excerpt
