// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pageview.h"

#include "ui/look/look.h"
#include "ui/pages/pagefind.h"
#include "ui/pages/pageviewaccessible.h"
#include "ui/pages/textselection.h"

#include <unistd.h>

#include <QAccessible>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace excerpt {

namespace {

constexpr auto settleTime = 120ms;
constexpr auto arrivalTime = 50ms;
/// Views per second from which on pages only fly by.
constexpr double fastSpeed = 4;
constexpr double pointsPerInch = 72;

} // namespace

PageView::PageView(PageSource &source, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_source(source)
    , m_images(new PageImages(source, this))
    , m_selection(new TextSelection(source, this))
    , m_find(new PageFind(source, this))
    , m_settle(new QTimer(this))
    , m_arrivals(new QTimer(this))
    , m_edge(new QTimer(this))
{
    setObjectName(u"pageView"_s);
    installPageViewAccessibility(); // before anything asks for the interface
    setAccessibleName(tr("Page"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or a fitted width would come and go
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);
    m_options.fit = PageFit::Width;
    m_scale = paperScale();
    m_settle->setSingleShot(true);
    m_arrivals->setSingleShot(true);
    m_arrivals->setInterval(arrivalTime);
    m_edge->setInterval(30ms);
    connect(m_settle, &QTimer::timeout, this, &PageView::settle);
    connect(m_arrivals, &QTimer::timeout, this, [this] { relayout(); });
    connect(m_edge, &QTimer::timeout, this, &PageView::scrollNearEdge);
    connect(&source, &PageSource::stateChanged, this, &PageView::onStateChanged);
    connect(&source, &PageSource::opened, this, &PageView::onOpened);
    connect(&source, &PageSource::pagesArrived, this, [this](PageNumber first, PageNumber last) {
        // Most documents have pages of one size: nothing moves then.
        if (!m_arrivals->isActive() && m_layout.differs(first, last, sizeOf()))
            m_arrivals->start();
    });
    connect(m_images, &PageImages::changed, this, [this](PageNumber page) {
        viewport()->update(shownPage(page).geometry.rect().toAlignedRect());
    });
    connect(m_selection, &TextSelection::changed, viewport(), qOverload<>(&QWidget::update));
    connect(m_find, &PageFind::changed, viewport(), qOverload<>(&QWidget::update));
    connect(m_find, &PageFind::currentChanged, this, [this] {
        if (const TextHit *hit = m_find->current(); hit && !hit->rects.empty())
            ensureVisible(hit->page, hit->rects.front());
    });
}

PageView::~PageView() = default;

/// So many pictures that paging to and fro needs no helper: more only costs memory.
qint64 PageView::usefulCacheBytes() const
{
    constexpr qint64 least = 40'000'000;
    constexpr qint64 screens = 12;
    const QSizeF screen = QSizeF(viewport()->size()) * devicePixelRatioF();
    return std::max(least, screens * qint64(screen.width() * screen.height()) * 4);
}

qint64 PageView::usualCacheBudget()
{
    constexpr qint64 most = 192'000'000;
    const qint64 memory = qint64(::sysconf(_SC_PHYS_PAGES)) * ::sysconf(_SC_PAGESIZE);
    return std::min(most, memory / 20);
}

void PageView::setCacheBudget(qint64 bytes)
{
    m_budget = bytes;
    m_images->setBudget(std::min(m_budget, usefulCacheBytes()));
}

void PageView::setPreviews(std::function<QImage(PageNumber)> previews)
{
    m_images->setPreviews(std::move(previews));
}

QSize PageView::sizeHint() const
{
    return {look::px(592), look::px(672)};
}

double PageView::paperScale() const
{
    return logicalDpiX() / pointsPerInch;
}

double PageView::margin() const
{
    return look::px(8); // holds the rail of the current section
}

PageLayout::SizeOf PageView::sizeOf() const
{
    return [this](PageNumber page) { return m_source.pageSize(page); };
}

// What is open.

void PageView::onStateChanged()
{
    if (m_source.state() == PageSource::State::Open)
        return;
    m_images->clear();
    m_selection->clear();
    m_layout = {};
    m_grabber = nullptr;
    updateScrollBars();
    viewport()->update();
}

void PageView::onOpened()
{
    m_current = {1};
    m_row = 0;
    m_rotation = ViewRotation::None;
    m_options.isSideways = false;
    relayout(Anchor{{1}, {}, {margin(), margin()}});
    Q_EMIT currentPageChanged(m_current);
    Q_EMIT zoomChanged(zoom());
}

// Layout.

PageView::Anchor PageView::anchorAt(QPointF point) const
{
    const PageNumber page = pageAt(point);
    return {page, geometry(page).toFraction(point), point};
}

void PageView::relayout()
{
    relayout(anchorAt(QPointF(viewport()->rect().center().x(), margin())));
}

void PageView::relayout(const Anchor &anchor)
{
    m_options.isRightToLeft = isRightToLeft();
    m_options.gap = look::px(14);
    m_options.room = QSizeF(viewport()->size()) - QSizeF(2 * margin(), 2 * margin());
    m_layout = PageLayout(m_source.pageCount(), m_options, sizeOf());
    if (m_layout.rowCount() == 0)
        return updateScrollBars();
    m_row = m_layout.rowOf(m_options.isContinuous ? anchor.page : m_current);
    m_isPlacing = true;
    updateScrollBars();
    m_isPlacing = false;
    restore(anchor);
}

void PageView::updateScrollBars()
{
    const QSizeF size = m_layout.size(m_scale, m_row) + QSizeF(2 * margin(), 2 * margin());
    const QSize room = viewport()->size();
    constexpr double most = 2e9;
    const auto range = [most](QScrollBar *bar, double content, int page) {
        bar->setPageStep(page);
        bar->setSingleStep(std::max(1, page / 12));
        bar->setRange(0, int(std::clamp(std::ceil(content - 0.5) - page, 0.0, most)));
    };
    range(horizontalScrollBar(), size.width(), room.width());
    range(verticalScrollBar(), size.height(), room.height());
}

/// Of the layout's origin (top middle of the first row) in the viewport.
QPointF PageView::contentOffset() const
{
    const double room = viewport()->width();
    const double content = m_layout.size(m_scale, m_row).width() + 2 * margin();
    const double height = m_layout.size(m_scale, m_row).height() + 2 * margin();
    const double x = content <= room ? room / 2 : content / 2 - horizontalScrollBar()->value();
    // A row that is lower than the view stands in its middle when it is alone.
    const double spare = m_options.isContinuous ? 0 : std::max(0.0, viewport()->height() - height);
    return {x, margin() + spare / 2 - verticalScrollBar()->value()};
}

PageGeometry PageView::geometry(PageNumber page) const
{
    if (m_layout.rowCount() == 0 || page.value < 1 || page.value > m_layout.pageCount())
        return {};
    const double ratio = devicePixelRatioF();
    QRectF rect = m_layout.rect(page, m_scale, sizeOf()).translated(contentOffset());
    const bool isSideways = m_options.isSideways;
    const QSizeF size = isSideways ? rect.size().transposed() : rect.size();
    const QSizeF aligned = PageImages::aligned(size, ratio);
    rect.moveTopLeft(QPointF(std::round(rect.x() * ratio), std::round(rect.y() * ratio)) / ratio);
    rect.setSize(isSideways ? aligned.transposed() : aligned);
    return {rect, m_rotation};
}

std::pair<int, int> PageView::shownRows() const
{
    if (!m_options.isContinuous)
        return {m_row, m_row};
    const double top = -contentOffset().y();
    return {m_layout.rowAt(top, m_scale), m_layout.rowAt(top + viewport()->height(), m_scale)};
}

ShownPage PageView::shownPage(PageNumber page) const
{
    const PageGeometry where = geometry(page);
    const bool isInRow = m_options.isContinuous || m_layout.rowOf(page) == m_row;
    const QRect visible = isInRow ? where.rect().toAlignedRect() & viewport()->rect() : QRect();
    return {page, where, visible};
}

PageImages::Shown PageView::stateOf(PageNumber page) const
{
    return m_images->stateOf(shownPage(page));
}

std::vector<ShownPage> PageView::shownPages() const
{
    std::vector<ShownPage> pages;
    if (m_layout.rowCount() == 0)
        return pages;
    const auto [firstRow, lastRow] = shownRows();
    const int last = m_layout.pagesOf(lastRow).second.value;
    for (int page = m_layout.pagesOf(firstRow).first.value; page <= last; ++page) {
        const ShownPage shown = shownPage({page});
        if (!shown.visible.isEmpty())
            pages.push_back(shown);
    }
    return pages;
}

PageNumber PageView::pageAt(QPointF point) const
{
    if (m_layout.rowCount() == 0)
        return {0};
    const int row =
        m_options.isContinuous ? m_layout.rowAt(point.y() - contentOffset().y(), m_scale) : m_row;
    const auto [first, last] = m_layout.pagesOf(row);
    if (first == last)
        return first;
    const auto distance = [this, &point](PageNumber page) {
        return std::abs(geometry(page).rect().center().x() - point.x());
    };
    return distance(first) <= distance(last) ? first : last;
}

std::pair<double, double> PageView::shownPart() const
{
    const QScrollBar *bar = verticalScrollBar();
    const double whole = bar->maximum() + bar->pageStep();
    if (!m_options.isContinuous || whole <= 0) {
        const double rows = std::max(1, m_layout.rowCount());
        return {m_row / rows, (m_row + 1) / rows};
    }
    return {bar->value() / whole, (bar->value() + bar->pageStep()) / whole};
}

// Moving about.

void PageView::restore(const Anchor &anchor)
{
    m_isPlacing = true;
    for (int pass = 0; pass < 2; ++pass) { // a bar that appears moves everything once
        const QPointF now = geometry(anchor.page).toView(anchor.fraction);
        const QPointF by = now - anchor.point;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(std::lround(by.x())));
        verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::lround(by.y())));
    }
    m_isPlacing = false;
    updateCurrent();
    viewport()->update();
    m_settle->start(settleTime);
    if (!m_isZooming)
        refreshImages(false);
    Q_EMIT viewChanged();
}

void PageView::showRow(int row)
{
    m_row = std::clamp(row, 0, std::max(0, m_layout.rowCount() - 1));
    m_isPlacing = true;
    updateScrollBars();
    m_isPlacing = false;
}

void PageView::goTo(PageNumber page, Fraction y)
{
    if (m_layout.rowCount() == 0)
        return;
    const PageNumber there{std::clamp(page.value, 1, m_layout.pageCount())};
    if (!m_options.isContinuous)
        showRow(m_layout.rowOf(there));
    const QPointF place = geometry(there).toView(QPointF(0, y.value));
    const QRectF rect = geometry(there).rect();
    const double top = m_options.isSideways ? rect.top() : place.y();
    m_isPlacing = true;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::lround(top - margin())));
    m_isPlacing = false;
    setCurrent(there);
    viewport()->update();
    refreshImages(false);
    Q_EMIT viewChanged();
}

void PageView::goToPage(PageNumber page)
{
    goTo(page, {0});
}

bool PageView::goToLabel(const QString &text)
{
    const QString wanted = text.trimmed();
    const int count = m_source.pageCount();
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= count) {
        goToPage({number});
        return true;
    }
    for (int page = 1; page <= count; ++page) {
        if (m_source.pageLabel({page}).compare(wanted, Qt::CaseInsensitive) == 0) {
            goToPage({page});
            return true;
        }
    }
    return false;
}

void PageView::goToNextPage()
{
    const int row = m_layout.rowOf(m_current) + 1;
    if (row < m_layout.rowCount())
        goToPage(m_layout.pagesOf(row).first);
}

void PageView::goToPreviousPage()
{
    const int row = m_layout.rowOf(m_current) - 1;
    if (row >= 0)
        goToPage(m_layout.pagesOf(row).first);
}

void PageView::ensureVisible(PageNumber page, const FractionRect &rect)
{
    if (m_layout.rowCount() == 0)
        return;
    if (!m_options.isContinuous && m_layout.rowOf(page) != m_row)
        showRow(m_layout.rowOf(page));
    const QRectF area = geometry(page).toView(rect);
    const QRectF view = viewport()->rect();
    if (view.contains(area))
        return setCurrent(page);
    const auto by = [](double low, double high, double room) {
        const double space = std::min(0.2 * room, std::max(0.0, (room - (high - low)) / 2));
        if (low < 0 || high - low > room)
            return low - space;
        return high > room ? high - room + space : 0.0;
    };
    m_isPlacing = true;
    QScrollBar *x = horizontalScrollBar();
    QScrollBar *y = verticalScrollBar();
    x->setValue(x->value() + int(by(area.left(), area.right(), view.width())));
    y->setValue(y->value() + int(by(area.top(), area.bottom(), view.height())));
    m_isPlacing = false;
    setCurrent(page);
    viewport()->update();
    refreshImages(false);
    Q_EMIT viewChanged();
}

void PageView::scrollContentsBy(int, int dy)
{
    if (m_isPlacing)
        return; // whoever places it does the rest, once
    // While pages fly by nothing is asked for: it would come too late.
    const double elapsed =
        m_settle->isActive() ? double(std::max<qint64>(1, m_lastScroll.elapsed())) : 1e9;
    m_lastScroll.start();
    m_speed = elapsed > 1000 ? 0 : 0.6 * m_speed + 0.4 * std::abs(dy) / elapsed;
    m_settle->start(settleTime);
    updateCurrent();
    refreshImages(m_speed * 1000 > fastSpeed * viewport()->height());
    viewport()->update();
    Q_EMIT viewChanged();
}

void PageView::settle()
{
    m_speed = 0;
    m_isZooming = false;
    refreshImages(false);
    viewport()->update(); // smooth again
}

void PageView::updateCurrent()
{
    PageNumber best;
    int most = 0;
    for (const ShownPage &page : shownPages()) {
        if (page.visible.height() > most) {
            most = page.visible.height();
            best = page.page;
        }
    }
    if (most > 0)
        setCurrent(best);
}

void PageView::setCurrent(PageNumber page)
{
    if (page == m_current)
        return;
    const double before = zoom();
    m_current = page;
    Q_EMIT currentPageChanged(page);
    QAccessibleValueChangeEvent change(this, spokenText());
    QAccessible::updateAccessibility(&change);
    if (!qFuzzyCompare(before, zoom()))
        Q_EMIT zoomChanged(zoom());
}

void PageView::refreshImages(bool isMoving)
{
    std::vector<ShownPage> pages = shownPages();
    if (pages.empty() || !isVisible()) // it gets its size with the first resize
        return;
    m_images->setBudget(std::min(m_budget, usefulCacheBytes()));
    if (!isMoving) {
        // What comes next, then what was before.
        for (const int page : {pages.back().page.value + 1, pages.front().page.value - 1}) {
            if (page >= 1 && page <= m_layout.pageCount())
                pages.push_back({{page}, geometry({page}), {}});
        }
    }
    m_images->show(pages, m_current, viewport()->size(), devicePixelRatioF(), isMoving);
    if (m_tool == PageTool::Text && !isMoving && !m_source.content(m_current))
        m_source.requestContent(m_current);
}

void PageView::resizeEvent(QResizeEvent *event)
{
    // The place at the top stays, so that nothing jumps while a dock is dragged.
    const Anchor anchor = anchorAt(QPointF(event->oldSize().width() / 2.0, margin()));
    if (m_layout.rowCount() > 0) {
        m_isZooming = true;
        relayout(
            {anchor.page, anchor.fraction, QPointF(viewport()->width() / 2.0, anchor.point.y())});
        // Nothing to show meanwhile: asked for as soon as the docks around it stand.
        if (stateOf(m_current) == PageImages::Shown::Skeleton)
            m_settle->start(0ms);
        if (m_options.fit != PageFit::None)
            Q_EMIT zoomChanged(zoom());
    }
    placeStrip();
    QAbstractScrollArea::resizeEvent(event);
}

} // namespace excerpt
