// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMainWindow>
#include <QSet>
#include <QStringList>

#include <array>
#include <optional>

class QSettings;

namespace excerpt {

class PanelDock;

/// The docks of the window. One that is null does not exist.
struct WindowDocks
{
    PanelDock *pages = nullptr;
    PanelDock *sections = nullptr;
    PanelDock *right = nullptr; ///< prompt, results, compare
    PanelDock *run = nullptr;   ///< run, log, problems
};

/// Three arrangements of the same docks; each remembers what the person changed. GUI thread.
class Arrangements
{
public:
    enum class Kind { Mark, Run, Check };

    Arrangements(QMainWindow &window, const WindowDocks &docks);

    /// Keeps what the person changed in the current one, and shows another.
    void show(Kind kind);
    /// As it was at first.
    void reset();
    /// Lets the docks give way as the window narrows: call it when the window's width changed.
    void adapt();
    /// None before the first show().
    [[nodiscard]] std::optional<Kind> current() const { return m_current; }
    /// Keeps what the person changed, hides every dock: for when no document is open.
    void hideDocks();

    void load(QSettings &settings);
    void save(QSettings &settings);

private:
    struct Remembered
    {
        QByteArray state; ///< of QMainWindow; empty: as it was at first
        bool isPagesFolded = false;
        bool isRunFolded = false;
        int rightPanel = 0;
        QStringList gaveWay; ///< names of docks that the narrow window hid
    };

    void remember();
    void restore(const Remembered &remembered);
    void arrangeAsAtFirst(Kind kind);
    [[nodiscard]] int stepNow() const;
    [[nodiscard]] QList<PanelDock *> docks() const;
    void giveWay(PanelDock *dock, bool isHidden);
    [[nodiscard]] Remembered &of(Kind kind) { return m_remembered.at(std::size_t(kind)); }

    QMainWindow &m_window;
    WindowDocks m_docks;
    std::optional<Kind> m_current;
    std::array<Remembered, 3> m_remembered;
    int m_step = 0; ///< how much gives way: 0 nothing
    QSet<PanelDock *> m_gaveWay;
};

} // namespace excerpt
