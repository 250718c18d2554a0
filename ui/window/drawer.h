// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QMainWindow;
class QToolButton;
class QVBoxLayout;

namespace excerpt {

class PanelDock;

/// Docks over the edge of the page, while the window is too narrow to give them a place beside it.
/// It is open while one of its docks is shown, so whatever shows or hides a dock works it as well;
/// closed it leaves a button at the edge. GUI thread.
class Drawer : public QFrame
{
    Q_OBJECT

public:
    enum class Side { Left, Right };

    /// Over `page`, which is in `window`; `width` in pixels at a font of 18 pixels height. `name`
    /// says what is in it.
    Drawer(Side side, const QString &name, int width, QWidget *page, QMainWindow *window);

    /// Takes the docks out of the window, hidden. Those that float stay outside.
    void take(const QList<PanelDock *> &docks);
    /// Gives them back to the window, to the area of this side, hidden.
    void giveBack();
    [[nodiscard]] bool isInUse() const { return !m_docks.isEmpty(); }
    [[nodiscard]] bool holds(PanelDock *dock) const { return m_docks.contains(dock); }
    /// Shows or hides all docks, and takes the focus along.
    void setOpen(bool isOpen);
    [[nodiscard]] bool isOpen() const;

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void place();
    void showArrow();
    /// Of the window: the sides of docks are mirrored with it.
    [[nodiscard]] bool isAtLeftEdge() const;

    QMainWindow *m_window;
    QWidget *m_page;
    Side m_side;
    int m_width;
    QToolButton *m_handle; ///< opens it
    QVBoxLayout *m_column;
    QList<PanelDock *> m_docks;
};

} // namespace excerpt
