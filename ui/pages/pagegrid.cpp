// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagegrid.h"

#include "ui/document/pagesource.h"
#include "ui/look/look.h"
#include "ui/pages/gridaccessible.h"
#include "ui/pages/thumbnailcache.h"
#include "ui/sections/sectioneditor.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimer>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr double scrollZone = 40; ///< from the edge, while dragging
constexpr auto scrollInterval = std::chrono::milliseconds(30);
/// Fast scrolling asks for nothing until it rests.
constexpr auto settleTime = std::chrono::milliseconds(60);

} // namespace

PageGrid::PageGrid(PageSource &pages, SectionEditor &sections, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pages(pages)
    , m_sections(sections)
    , m_thumbnails(new ThumbnailCache(pages, this))
    , m_autoScroll(new QTimer(this))
    , m_settle(new QTimer(this))
{
    installGridAccessibility();
    setAccessibleName(tr("Pages"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else the columns would jump
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window);
    makeActions();
    m_autoScroll->setInterval(scrollInterval);
    connect(m_autoScroll, &QTimer::timeout, this, &PageGrid::autoScroll);
    m_settle->setSingleShot(true);
    m_settle->setInterval(settleTime);
    connect(m_settle, &QTimer::timeout, this, &PageGrid::requestVisible);
    connect(m_thumbnails, &ThumbnailCache::arrived, this, [this](PageNumber page) {
        viewport()->update(m_layout.cell(page).translated(0, -scrollOffset()));
    });
    connect(&pages, &PageSource::opened, this, [this] {
        m_thumbnails->clear();
        m_selection = PageSelection(m_pages.pageCount());
        m_current = PageNumber{1};
        relayout();
    });
    connect(&pages, &PageSource::stateChanged, this, &PageGrid::relayout);
    connect(&pages, &PageSource::pagesArrived, this, [this] { viewport()->update(); });
    const auto remap = [this] {
        m_map = SectionMap(m_sections.sections());
        viewport()->update();
    };
    connect(&sections, &SectionEditor::changed, this, remap);
    connect(&sections, &SectionEditor::wasReset, this, remap);
    connect(&sections, &SectionEditor::currentChanged, this, [this] { viewport()->update(); });
    remap();
    m_selection = PageSelection(m_pages.pageCount());
    relayout();
}

PageGrid::~PageGrid() = default;

QSize PageGrid::sizeHint() const
{
    return {look::px(304), look::px(232)};
}

int PageGrid::scrollOffset() const
{
    return verticalScrollBar()->value();
}

QPoint PageGrid::toContent(const QPoint &viewportPoint) const
{
    return viewportPoint + QPoint(0, scrollOffset());
}

QRect PageGrid::pictureOf(PageNumber page) const
{
    const QRect room = m_layout.picture(page);
    const QSizeF points = m_pages.pageSize(page);
    const QSize size =
        points.isEmpty() ? room.size() : points.scaled(room.size(), Qt::KeepAspectRatio).toSize();
    QRect picture(QPoint(), size.expandedTo({4, 4}));
    picture.moveCenter(room.center());
    return picture;
}

QRect PageGrid::pictureRect(PageNumber page) const
{
    return pictureOf(page).translated(0, -scrollOffset());
}

QRect PageGrid::gapRect(PageNumber after) const
{
    return m_layout.gapAfter(after).translated(0, -scrollOffset());
}

QRect PageGrid::railRect(PageNumber page) const
{
    return m_layout.rail(page).translated(0, -scrollOffset());
}

void PageGrid::relayout()
{
    m_layout = GridLayout(m_pages.pageCount(), viewport()->width(), isRightToLeft(), zoom());
    verticalScrollBar()->setRange(0, std::max(0, m_layout.height() - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_layout.rowHeight() / 3);
    if (m_pages.pageCount() > 0) {
        const QSize picture = m_layout.picture(PageNumber{1}).size();
        m_thumbnails->setSize(
            int(std::max(picture.width(), picture.height()) * devicePixelRatioF()));
    }
    m_settle->start();
    updateActions();
    viewport()->update();
}

void PageGrid::requestVisible()
{
    if (m_pages.pageCount() == 0 || !isVisible())
        return;
    const auto [first, last] =
        m_layout.pagesBetween(scrollOffset(), scrollOffset() + viewport()->height());
    m_thumbnails->show(first, last);
}

QImage PageGrid::preview(PageNumber page) const
{
    return m_thumbnails->picture(page);
}

void PageGrid::setCurrentPage(PageNumber page)
{
    if (page == m_current || page.value < 1 || page.value > m_pages.pageCount())
        return;
    makeCurrent(page);
}

void PageGrid::makeCurrent(PageNumber page)
{
    const bool differs = m_current != page;
    m_current = page;
    const QRect cell = m_layout.cell(page);
    if (cell.top() < scrollOffset())
        verticalScrollBar()->setValue(cell.top() - look::px(4));
    else if (cell.bottom() > scrollOffset() + viewport()->height())
        verticalScrollBar()->setValue(cell.bottom() - viewport()->height());
    viewport()->update();
    if (!differs)
        return;
    Q_EMIT currentPageChanged(page);
    announce();
}

void PageGrid::announce()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(this, spokenText());
    QAccessible::updateAccessibility(&event);
}

QString PageGrid::spokenText() const
{
    if (m_pages.pageCount() == 0)
        return tr("No pages");
    QStringList names;
    for (const PagePart &part : m_map.on(m_current))
        names.append(m_sections.sections().at(std::size_t(part.section)).name);
    const QString page =
        names.isEmpty()
            ? tr("Page %1 of %2, in no section")
                  .arg(QLocale().toString(m_current.value), QLocale().toString(m_pages.pageCount()))
            : tr("Page %1 of %2, in %3")
                  .arg(QLocale().toString(m_current.value), QLocale().toString(m_pages.pageCount()),
                       QLocale().createSeparatedList(names));
    return m_selection.contains(m_current) ? tr("%1, selected").arg(page) : page;
}

bool PageGrid::hasBoundaryAfter(PageNumber page) const
{
    const auto here = m_map.on(page);
    const auto next = m_map.on(PageNumber{page.value + 1});
    const auto holds = [](const std::vector<PagePart> &parts, int section) {
        return std::any_of(parts.begin(), parts.end(),
                           [section](const PagePart &part) { return part.section == section; });
    };
    return !std::all_of(here.begin(), here.end(),
                        [&](const PagePart &part) { return holds(next, part.section); }) ||
           !std::all_of(next.begin(), next.end(),
                        [&](const PagePart &part) { return holds(here, part.section); });
}

bool PageGrid::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_drag == Drag::None) {
        m_hoverGap.reset();
        viewport()->update();
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QPoint point = toContent(help->pos());
        if (const auto gap = m_layout.gapAt(point)) {
            QToolTip::showText(help->globalPos(),
                               hasBoundaryAfter(*gap)
                                   ? tr("Click: remove the boundary. Drag: move it.")
                                   : tr("Click: a boundary here"));
        } else if (const auto page = m_layout.pageAt(point)) {
            QToolTip::showText(help->globalPos(),
                               tr("Page %1, label %2")
                                   .arg(QLocale().toString(page->value), m_pages.pageLabel(*page)));
        }
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void PageGrid::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    relayout();
}

void PageGrid::scrollContentsBy(int, int)
{
    m_settle->start();
    viewport()->update();
}

void PageGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_pages.pageCount() == 0)
        return;
    m_pressed = toContent(event->position().toPoint());
    m_cursor = m_pressed;
    m_pressedGap = m_layout.gapAt(m_pressed);
    m_pressedPage = m_pressedGap ? std::nullopt : m_layout.pageAt(m_pressed);
    // A press on a selected page may begin to drag the whole selection: its click waits.
    m_clickWaits = m_pressedPage && m_selection.contains(*m_pressedPage);
    const bool adds = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    m_bandAddsTo = adds ? m_selection : PageSelection(m_pages.pageCount());
    if (m_pressedPage && !m_clickWaits)
        selectByClick(*m_pressedPage, event->modifiers());
    else if (!m_pressedPage && !m_pressedGap && !adds)
        setSelection([](PageSelection &selection) { selection.clear(); });
}

void PageGrid::mouseMoveEvent(QMouseEvent *event)
{
    m_cursor = toContent(event->position().toPoint());
    if (!(event->buttons() & Qt::LeftButton)) {
        const auto gap = m_layout.gapAt(m_cursor);
        if (gap != m_hoverGap) {
            m_hoverGap = gap;
            viewport()->setCursor(gap ? Qt::SplitHCursor : Qt::ArrowCursor);
            viewport()->update();
        }
        return;
    }
    const bool isFar =
        (m_cursor - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_drag == Drag::None && isFar) {
        if (m_pressedGap && hasBoundaryAfter(*m_pressedGap))
            m_drag = Drag::Gap;
        else if (m_pressedPage)
            m_drag = Drag::Pages;
        else
            m_drag = Drag::Band; // a gap without a boundary is empty room too
    }
    if (m_drag == Drag::Pages) {
        startPagesDrag();
        return;
    }
    if (m_drag == Drag::Band)
        selectBand();
    if (m_drag != Drag::None)
        m_autoScroll->start();
    viewport()->update();
}

void PageGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_autoScroll->stop();
    const QPoint point = toContent(event->position().toPoint());
    const Drag drag = std::exchange(m_drag, Drag::None);
    const bool isClick = (point - m_pressed).manhattanLength() < QApplication::startDragDistance();
    if (drag == Drag::Gap)
        dropBoundary();
    else if (drag == Drag::None && isClick && m_pressedGap)
        toggleBoundaryAfter(*m_pressedGap);
    else if (drag == Drag::None && isClick && m_pressedPage) {
        if (m_clickWaits)
            selectByClick(*m_pressedPage, event->modifiers());
        Q_EMIT pageActivated(*m_pressedPage);
    }
    m_pressedGap.reset();
    m_pressedPage.reset();
    viewport()->update();
}

void PageGrid::selectByClick(PageNumber page, Qt::KeyboardModifiers modifiers)
{
    setSelection([&](PageSelection &selection) {
        if (modifiers & Qt::ShiftModifier)
            selection.extendTo(page, bool(modifiers & Qt::ControlModifier));
        else if (modifiers & Qt::ControlModifier)
            selection.toggle(page);
        else
            selection.selectOnly(page);
    });
    makeCurrent(page);
}

void PageGrid::setSelection(const std::function<void(PageSelection &)> &change)
{
    change(m_selection);
    viewport()->update();
    Q_EMIT selectionChanged();
}

void PageGrid::selectBand()
{
    const QRect band = QRect(m_pressed, m_cursor).normalized();
    setSelection([&](PageSelection &selection) {
        const auto [first, last] = m_layout.pagesBetween(band.top(), band.bottom());
        selection.selectWhere([&](PageNumber page) {
            return m_bandAddsTo.contains(page) ||
                   (page >= first && page <= last && m_layout.picture(page).intersects(band));
        });
    });
}

void PageGrid::startPagesDrag()
{
    m_drag = Drag::None;
    auto *drag = new QDrag(this);
    auto *carried = new QMimeData;
    const QString range = m_selection.range().toString();
    carried->setData(QString::fromLatin1(pagesMimeType), range.toUtf8());
    carried->setText(range);
    drag->setMimeData(carried);
    m_pressedPage.reset();
    drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::MoveAction);
}

void PageGrid::autoScroll()
{
    const QPoint point = m_cursor - QPoint(0, scrollOffset());
    const int zone = look::px(scrollZone);
    int by = 0;
    if (point.y() < zone)
        by = (point.y() - zone) / 3;
    else if (point.y() > viewport()->height() - zone)
        by = (point.y() - viewport()->height() + zone) / 3;
    if (by == 0)
        return;
    verticalScrollBar()->setValue(scrollOffset() + by);
    m_cursor = toContent(point);
    if (m_drag == Drag::Band)
        selectBand();
}

void PageGrid::moveCurrent(int by, Qt::KeyboardModifiers modifiers)
{
    const PageNumber page{std::clamp(m_current.value + by, 1, m_pages.pageCount())};
    if (modifiers & Qt::ShiftModifier)
        setSelection([page](PageSelection &selection) { selection.extendTo(page); });
    else if (!(modifiers & Qt::ControlModifier))
        setSelection([page](PageSelection &selection) { selection.selectOnly(page); });
    makeCurrent(page);
}

void PageGrid::keyPressEvent(QKeyEvent *event)
{
    if (m_pages.pageCount() == 0)
        return QAbstractScrollArea::keyPressEvent(event);
    const int forward = isRightToLeft() ? -1 : 1;
    const int rows = std::max(1, viewport()->height() / m_layout.rowHeight());
    switch (event->key()) {
    case Qt::Key_Left: return moveCurrent(-forward, event->modifiers());
    case Qt::Key_Right: return moveCurrent(forward, event->modifiers());
    case Qt::Key_Up: return moveCurrent(-m_layout.columns(), event->modifiers());
    case Qt::Key_Down: return moveCurrent(m_layout.columns(), event->modifiers());
    case Qt::Key_PageUp: return moveCurrent(-rows * m_layout.columns(), event->modifiers());
    case Qt::Key_PageDown: return moveCurrent(rows * m_layout.columns(), event->modifiers());
    case Qt::Key_Home: return moveCurrent(-m_pages.pageCount(), event->modifiers());
    case Qt::Key_End: return moveCurrent(m_pages.pageCount(), event->modifiers());
    case Qt::Key_Space:
        setSelection([this, event](PageSelection &selection) {
            if (event->modifiers() & Qt::ControlModifier)
                selection.toggle(m_current);
            else
                selection.selectOnly(m_current);
        });
        return announce();
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT pageActivated(m_current); return;
    default: return QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace excerpt
