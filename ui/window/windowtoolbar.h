// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <QToolBar>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace excerpt {

class WindowActions;

/// What the button for the next sensible step says. One filled button in a window.
struct NextStep
{
    QString text;
    QString icon;
    bool isFilled = false;
    bool isEnabled = false;
    QString toolTip; ///< the reason when it is not enabled
    bool operator==(const NextStep &) const = default;
};

/// The tool bar: open, undo, page tools, page, zoom, arrangements, the next step. GUI thread.
class WindowToolBar : public QToolBar
{
    Q_OBJECT

public:
    explicit WindowToolBar(const WindowActions &actions, QWidget *parent = nullptr);

    /// Adds what the page view brings, in the places that the pictures show.
    void addTools(const QList<QAction *> &tools);
    void addPageActions(QAction *previous, QAction *next);
    /// `zoomOut` stands before the zoom field, the others after it.
    void addZoomActions(QAction *zoomOut, const QList<QAction *> &others);
    void addFindAction(QAction *find);

    /// The page that is shown; `count` 0: no document.
    void setPage(PageNumber page, const QString &label, int count);
    void setZoom(double percent);
    void setNextStep(const NextStep &step);
    [[nodiscard]] const NextStep &nextStep() const { return m_step; }
    void focusPageField();
    /// Words beside the icons, or the icons alone where the window is narrow.
    void setCompact(bool isCompact);

Q_SIGNALS:
    /// A number or a label, as typed.
    void pageRequested(const QString &text);
    void zoomRequested(double percent);
    void nextStepRequested();

private:
    QToolButton *addButton(QAction *action, bool hasText, QAction *before = nullptr);
    void addPageField();
    void addZoomField();
    void addArrangements(const WindowActions &actions);

    QList<QToolButton *> m_wordButtons;
    QAction *m_toolsEnd;
    QAction *m_pageField = nullptr;
    QAction *m_pageEnd = nullptr;
    QAction *m_zoomField = nullptr;
    QAction *m_zoomEnd = nullptr;
    QAction *m_findEnd = nullptr;
    QLineEdit *m_page = nullptr;
    QLabel *m_pageOf = nullptr;
    QComboBox *m_zoom = nullptr;
    QPushButton *m_next = nullptr;
    NextStep m_step;
};

} // namespace excerpt
