// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pageimages.h"
#include "ui/pages/pagelayout.h"
#include "ui/pages/pageoverlay.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>

class QTimer;

namespace excerpt {

class PageFind;
class PageSource;
class TextSelection;

/// The pages of the document, one widget for all of them. Shows what there is (an older or smaller
/// picture, a skeleton) and never waits. GUI thread.
class PageView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    static constexpr double smallestZoom = 0.1;
    static constexpr double largestZoom = 8;

    explicit PageView(PageSource &source, QWidget *parent = nullptr);
    ~PageView() override;

    [[nodiscard]] PageNumber currentPage() const { return m_current; }
    void goToPage(PageNumber page);
    /// So that the place `y` of the page stands near the top.
    void goTo(PageNumber page, Fraction y);
    /// A number or a page label, as typed; false when there is no such page.
    bool goToLabel(const QString &text);
    void goToNextPage();
    void goToPreviousPage();
    /// Scrolls only when the rectangle is not visible, and then with a fifth of room around it.
    void ensureVisible(PageNumber page, const FractionRect &rect);
    /// So that the rectangle fills the view.
    void zoomTo(PageNumber page, const FractionRect &rect);

    /// 1 is the size on paper; of the current page when it is fitted.
    [[nodiscard]] double zoom() const;
    void setZoom(double zoom); ///< about the middle of the view; ends a fit
    void zoomIn();
    void zoomOut();
    [[nodiscard]] PageFit fit() const { return m_options.fit; }
    void setFit(PageFit fit);
    [[nodiscard]] PageSpread spread() const { return m_options.spread; }
    void setSpread(PageSpread spread);
    [[nodiscard]] bool isContinuous() const { return m_options.isContinuous; }
    void setContinuous(bool isContinuous);
    [[nodiscard]] ViewRotation viewRotation() const { return m_rotation; }
    void rotate(int quarterTurns); ///< clockwise; what is shown, not the document
    [[nodiscard]] bool isDarkened() const { return m_isDarkened; }
    void setDarkened(bool isDarkened);

    [[nodiscard]] PageTool tool() const { return m_tool; }
    void setTool(PageTool tool);
    /// Not owned; painted in the order in which they were added, asked in the other one.
    void addOverlay(PageOverlay &overlay);
    void removeOverlay(PageOverlay &overlay);
    [[nodiscard]] bool areOverlaysShown() const { return m_areOverlaysShown; }
    void setOverlaysShown(bool areShown);
    /// A widget between the pages and the scroll bar, as wide as its size hint; owned by the view.
    void setStrip(QWidget *strip);
    void updateOverlays() { viewport()->update(); }

    /// Where a page stands in the viewport, also when it is not visible.
    [[nodiscard]] PageGeometry geometry(PageNumber page) const;
    /// The pages that are visible, in order.
    [[nodiscard]] std::vector<ShownPage> shownPages() const;
    /// The page at a point of the viewport, the nearest one beside them. 0 without a document.
    [[nodiscard]] PageNumber pageAt(QPointF point) const;
    /// From 0 to 1: the place in the document of what is at the top and the bottom of the view.
    [[nodiscard]] std::pair<double, double> shownPart() const;

    [[nodiscard]] TextSelection &selection() { return *m_selection; }
    [[nodiscard]] PageFind &find() { return *m_find; }
    [[nodiscard]] PageSource &source() { return m_source; }

    void setCacheBudget(qint64 bytes);
    [[nodiscard]] qint64 cachedBytes() const { return m_images->cachedBytes(); }
    /// Small pictures that somebody else keeps, shown until the right one is there.
    void setPreviews(std::function<QImage(PageNumber)> previews);
    [[nodiscard]] PageImages::Shown stateOf(PageNumber page) const;
    /// min(192 MB, a twentieth of this machine's memory); 64 MB while a run is on.
    [[nodiscard]] static qint64 usualCacheBudget();
    static constexpr qint64 cacheBudgetInRun = 64'000'000;

    [[nodiscard]] QSize sizeHint() const override;
    /// What a screen reader says of the view.
    [[nodiscard]] QString spokenText() const;
    /// The words of the current page that are in the view; empty until they have arrived.
    [[nodiscard]] QString visibleText() const;
    /// Something to be said behind the page: the section, the value at hand. Empty: nothing.
    void setSpokenDetail(const QString &detail);

Q_SIGNALS:
    void currentPageChanged(excerpt::PageNumber page);
    void zoomChanged(double zoom);
    void toolChanged(excerpt::PageTool tool);
    /// Scrolled, zoomed, turned or laid out anew: what is painted beside the view follows it.
    void viewChanged();
    void contextMenuRequested(excerpt::PageNumber page, const QPointF &fraction,
                              const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    /// A place of a page and where it stands in the viewport.
    struct Anchor
    {
        PageNumber page;
        QPointF fraction;
        QPointF point;
    };

    [[nodiscard]] Anchor anchorAt(QPointF point) const;
    void restore(const Anchor &anchor);
    void relayout(const Anchor &anchor);
    void relayout();
    void updateScrollBars();
    void placeStrip();
    void setScale(double scale, QPointF about);
    [[nodiscard]] double paperScale() const; ///< pixels per point at zoom 1
    [[nodiscard]] double margin() const;
    [[nodiscard]] QPointF contentOffset() const;
    [[nodiscard]] PageLayout::SizeOf sizeOf() const;
    [[nodiscard]] std::pair<int, int> shownRows() const;
    [[nodiscard]] ShownPage shownPage(PageNumber page) const;
    void showRow(int row);
    void updateCurrent();
    void setCurrent(PageNumber page);
    void refreshImages(bool isMoving);
    void settle();
    [[nodiscard]] qint64 usefulCacheBytes() const;
    void onOpened();
    void onStateChanged();

    // pageviewpaint.cpp
    void paintPage(QPainter &painter, const ShownPage &page);
    void paintOverlays(QPainter &painter, const std::vector<ShownPage> &pages);
    void paintFocus(QPainter &painter) const;
    void paintSkeleton(QPainter &painter, const ShownPage &page) const;
    void paintBroken(QPainter &painter, const ShownPage &page) const;
    void paintMarks(QPainter &painter, const ShownPage &page) const;

    // pageviewinput.cpp
    [[nodiscard]] PageMouse mouseOf(const QMouseEvent &event) const;
    [[nodiscard]] std::vector<PageOverlay *> topmostFirst() const;
    bool offer(const PageMouse &mouse, bool (PageOverlay::*handler)(const PageMouse &));
    void pressText(const PageMouse &mouse);
    void updateCursor(const PageMouse &mouse);
    bool pageByKey(int key, Qt::KeyboardModifiers modifiers);
    bool commandByKey(const QKeyEvent &event);
    void scrollNearEdge();

    PageSource &m_source;
    PageImages *m_images;
    TextSelection *m_selection;
    PageFind *m_find;
    PageLayout m_layout;
    PageLayout::Options m_options;
    double m_scale = 1; ///< pixels per point without a fit
    ViewRotation m_rotation = ViewRotation::None;
    PageNumber m_current;
    int m_row = 0; ///< that is shown when the view is not continuous
    PageTool m_tool = PageTool::Text;
    std::vector<PageOverlay *> m_overlays;
    PageOverlay *m_grabber = nullptr; ///< took the press
    PageNumber m_pressedPage;
    bool m_areOverlaysShown = true;
    bool m_isDarkened = false;
    bool m_isSelecting = false;
    bool m_isZooming = false; ///< pictures of the new size are asked for when it has settled
    bool m_isPlacing = false; ///< the program scrolls, not the person
    QPointF m_pointer;
    QTimer *m_settle;
    QTimer *m_arrivals; ///< sizes that arrived are laid out together
    QTimer *m_edge;     ///< scrolls while something is dragged out of the view
    QElapsedTimer m_lastScroll;
    qint64 m_budget = usualCacheBudget();
    double m_speed = 0; ///< pixels per millisecond
    QElapsedTimer m_lastDoubleClick;
    QString m_spokenDetail;
    QWidget *m_strip = nullptr;
};

} // namespace excerpt
