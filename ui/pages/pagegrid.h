// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/sectionmap.h"
#include "ui/pages/gridlayout.h"
#include "ui/pages/pageselection.h"

#include <QAbstractScrollArea>

#include <vector>

class QAction;
class QMenu;
class QRubberBand;
class QTimer;

namespace excerpt {

class PageSource;
class SectionEditor;
class ThumbnailCache;

/// The pages as small pictures with the sections as coloured rails. The gap between two pages is a
/// boundary: a click makes or removes it, a drag moves it. Pages are selected with the mouse, the
/// keys or a typed range, become a section, or are dragged onto one. GUI thread.
class PageGrid : public QAbstractScrollArea
{
    Q_OBJECT

public:
    PageGrid(PageSource &pages, SectionEditor &sections, QWidget *parent = nullptr);
    ~PageGrid() override;

    [[nodiscard]] PageNumber currentPage() const { return m_current; }
    /// Shows and marks the page that the person looks at, without taking the focus.
    void setCurrentPage(PageNumber page);
    [[nodiscard]] const PageSelection &selection() const { return m_selection; }
    /// The small picture of a page, if it was made; null otherwise.
    [[nodiscard]] QImage preview(PageNumber page) const;
    /// What makes sections of pages, and the ways to select: for menus.
    [[nodiscard]] const QList<QAction *> &editActions() const { return m_editActions; }
    [[nodiscard]] const QList<QAction *> &selectActions() const { return m_selectActions; }
    /// Size of the pictures, and a menu of the ways to select: for the header of the dock.
    [[nodiscard]] QList<QAction *> headerActions() const;
    /// What a screen reader says: page, sections on it, selected or not.
    [[nodiscard]] QString spokenText() const;
    /// Where parts of the grid stand in the viewport.
    [[nodiscard]] QRect pictureRect(PageNumber page) const;
    [[nodiscard]] QRect gapRect(PageNumber after) const;
    [[nodiscard]] QRect railRect(PageNumber page) const;

    [[nodiscard]] QSize sizeHint() const override;

    /// What a drag of pages carries: a page range as text.
    static constexpr auto pagesMimeType = "application/x-excerpt-pages";

Q_SIGNALS:
    void pageActivated(excerpt::PageNumber page);
    void currentPageChanged(excerpt::PageNumber page);
    void selectionChanged();

protected:
    bool viewportEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class Drag { None, Gap, Pages, Band };

    void makeActions();
    QAction *addGridAction(QList<QAction *> &list, const QString &name, const QString &text,
                           const QKeySequence &key, void (PageGrid::*slot)());
    void makeHeaderActions();
    void updateActions();
    [[nodiscard]] double zoom() const;
    void setZoomStep(int step);
    void relayout();
    void requestVisible();
    [[nodiscard]] QPoint toContent(const QPoint &viewportPoint) const;
    [[nodiscard]] int scrollOffset() const;
    void moveCurrent(int by, Qt::KeyboardModifiers modifiers);
    void makeCurrent(PageNumber page);
    void selectByClick(PageNumber page, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool hasBoundaryAfter(PageNumber page) const;
    void dropBoundary();
    void startPagesDrag();
    void selectBand();
    void autoScroll();
    void announce();

    void toggleBoundary();
    void toggleBoundaryAfter(PageNumber page);
    void newSection();
    void addToCurrentSection();
    void selectAllPages();
    void selectNone();
    void selectOdd();
    void selectEven();
    void selectLandscape();
    void invertSelection();
    void selectTyped();
    void setSelection(const std::function<void(PageSelection &)> &change);

    void paintPage(QPainter &painter, PageNumber page) const;
    void paintRail(QPainter &painter, PageNumber page) const;
    void paintGap(QPainter &painter, PageNumber page) const;
    [[nodiscard]] QRect pictureOf(PageNumber page) const;

    PageSource &m_pages;
    SectionEditor &m_sections;
    ThumbnailCache *m_thumbnails;
    SectionMap m_map;
    GridLayout m_layout;
    PageSelection m_selection;
    PageSelection m_bandAddsTo; ///< with Ctrl or Shift: what was selected before the rubber band
    PageNumber m_current;
    Drag m_drag = Drag::None;
    QPoint m_pressed; ///< content coordinates
    QPoint m_cursor;  ///< content coordinates
    std::optional<PageNumber> m_hoverGap;
    std::optional<PageNumber> m_pressedGap;
    std::optional<PageNumber> m_pressedPage;
    bool m_clickWaits = false;
    QTimer *m_autoScroll;
    QTimer *m_settle;
    QList<QAction *> m_editActions;
    QList<QAction *> m_selectActions;
    QAction *m_smaller = nullptr;
    QAction *m_larger = nullptr;
    QAction *m_select = nullptr;
    int m_zoomStep = 1;
};

} // namespace excerpt
