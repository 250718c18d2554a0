// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMainWindow>

#include <array>
#include <optional>

class QSettings;

namespace excerpt {

class Drawer;
class PanelDock;

/// The docks of the window. One that is null does not exist.
struct WindowDocks
{
    PanelDock *pages = nullptr;
    PanelDock *sections = nullptr;
    PanelDock *right = nullptr; ///< prompt, results
    PanelDock *run = nullptr;   ///< run, log, problems
};

/// Three arrangements of the same docks; each remembers what the person changed. As the window
/// narrows the docks give way, and come back as they were when it is wide again (README of the
/// pictures, section 1). GUI thread.
class Arrangements
{
public:
    enum class Kind { Mark, Run, Check };

    Arrangements(QMainWindow &window, const WindowDocks &docks);

    /// Keeps what the person changed in the current one, and shows another.
    void show(Kind kind);
    /// As it was at first.
    void reset();
    /// Lets the docks give way: call it when the size of the window changed.
    void adapt();
    /// Takes sizes that the person gave by a separator: call it when a mouse button was released.
    void takeSizes();
    /// None before the first show().
    [[nodiscard]] std::optional<Kind> current() const { return m_current; }
    /// Keeps what the person changed, hides every dock: for when no document is open.
    void hideDocks();
    /// The drawer that `dock` is in while the window is narrow; null: none.
    [[nodiscard]] Drawer *drawerOf(PanelDock *dock) const;

    void load(QSettings &settings);
    void save(QSettings &settings);

private:
    struct Remembered
    {
        QByteArray state; ///< of QMainWindow while there was room; empty: as it was at first
        bool isPagesFolded = false;
        bool isRunFolded = false;
        int rightPanel = 0;
        // Sizes that the person chose, in pixels; 0: none
        int leftWidth = 0;
        int rightWidth = 0;
        int runHeight = 0;
        int pageShare = 0; ///< of the width, in thousandths, where less than usual was left
    };
    /// Sizes that docks have of us.
    struct Sizes
    {
        int left = 0;
        int right = 0;
        int run = 0;
    };

    void remember();
    void restore(const Remembered &remembered);
    void arrangeAsAtFirst(Kind kind);
    void giveBack();
    [[nodiscard]] int stepNow() const;
    void changeStep(int step);
    void narrow(int step);
    void widen();
    void bringBackFromDrawers(int step);
    void takeTabs();
    void fitWidths();
    [[nodiscard]] Sizes widths() const;
    void fitHeights();
    void fitRunHeight();
    [[nodiscard]] bool isAt(PanelDock *dock, Qt::DockWidgetArea area) const;
    [[nodiscard]] PanelDock *leftDock() const;
    [[nodiscard]] int tabsWidth() const;
    [[nodiscard]] QList<PanelDock *> docks() const;
    [[nodiscard]] Remembered &of(Kind kind) { return m_remembered.at(std::size_t(kind)); }
    [[nodiscard]] const Remembered &of(Kind kind) const
    {
        return m_remembered.at(std::size_t(kind));
    }

    QMainWindow &m_window;
    WindowDocks m_docks;
    Drawer *m_leftDrawer;
    Drawer *m_rightDrawer;
    std::optional<Kind> m_current;
    std::array<Remembered, 3> m_remembered;
    int m_step = 0;       ///< of the width: how much gives way; 0 nothing
    int m_heightStep = 0; ///< 1: the run panel is lower, 2: it is a strip
    bool m_isFoldedByHeight = false;
    bool m_isSectionsInFront = false; ///< of the two as tabs
    bool m_isArranging = false;
    Sizes m_given;
};

} // namespace excerpt
