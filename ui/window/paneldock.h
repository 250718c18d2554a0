// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QAction;
class QBoxLayout;
class QTabBar;
class QToolButton;

namespace excerpt {

class CurrentSizeStack;

/// A dock of the window with the header that the pictures show: a title or, with several panels, a
/// tab bar, then the panel's own buttons. Folded it is its header alone, or its strip. GUI thread.
class PanelDock : public QDockWidget
{
    Q_OBJECT

public:
    /// `name` is the object name, under which the window remembers the dock.
    PanelDock(const QString &name, const QString &title, QWidget *parent);

    /// A panel; the second one makes the title a tab bar. `headerActions` are shown while it is.
    void addPanel(const QString &title, QWidget *panel, const QList<QAction *> &headerActions = {});
    [[nodiscard]] int panelCount() const;
    [[nodiscard]] int currentPanel() const;
    void setCurrentPanel(int index);
    [[nodiscard]] QWidget *panel(int index) const;
    void setPanelTitle(int index, const QString &title);

    /// What is shown in place of the header while folded.
    void setStrip(QWidget *strip);
    /// Whether the header has a button that folds the dock.
    void setFoldable(bool isFoldable);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    void setFolded(bool isFolded);
    /// Whether it lies over the page: it cannot float then.
    void setInDrawer(bool isInDrawer);

Q_SIGNALS:
    void foldedChanged(bool isFolded);
    void currentPanelChanged(int index);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader(const QString &title);
    void showHeaderOfCurrent();
    void updateFoldButton();

    CurrentSizeStack *m_titles; ///< the header, the strip
    CurrentSizeStack *m_panels;
    CurrentSizeStack *m_body; ///< the panels, nothing
    QAction *m_float = nullptr;
    QTabBar *m_tabs = nullptr;
    QWidget *m_title = nullptr;
    QBoxLayout *m_buttons = nullptr;
    QToolButton *m_more = nullptr; ///< to float and to close
    QToolButton *m_fold = nullptr;
    QList<QList<QWidget *>> m_headerButtons; ///< of each panel
    bool m_isFolded = false;
};

} // namespace excerpt
