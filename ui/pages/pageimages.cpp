// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pageimages.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace excerpt {

namespace {

constexpr int tileSide = 1024;
constexpr double mostPixels = 64e6; ///< of one picture
constexpr std::size_t mostWanted = 14;
// A page is drawn in tiles from so many screens on, and as one picture again below fewer.
constexpr double screensForTiles = 4;
constexpr double screensForWhole = 3;

double pixels(QSize size)
{
    return double(size.width()) * double(size.height());
}

/// A little less than the whole number of pixels: the helper rounds up.
double pixelsPerPoint(const PictureKey &key, QSizeF points)
{
    return (key.size.width() - 0.01) / points.width();
}

FractionRect regionOf(const PictureKey &key)
{
    const double width = key.size.width();
    const double height = key.size.height();
    if (key.isWhole())
        return {0, 0, 1, 1};
    // Half a pixel to the right and down: the helper rounds the corner down.
    return {(key.part.x() + 0.5) / width, (key.part.y() + 0.5) / height, key.part.width() / width,
            key.part.height() / height};
}

} // namespace

PageImages::PageImages(PageSource &source, QObject *parent) : QObject(parent), m_source(source)
{
    connect(&source, &PageSource::imageArrived, this, &PageImages::onArrived);
    connect(&source, &PageSource::imageFailed, this, &PageImages::onFailed);
    connect(&source, &PageSource::imageDropped, this,
            [this](quint64 request) { m_requests.remove(request); });
}

void PageImages::clear()
{
    for (auto each = m_requests.cbegin(); each != m_requests.cend(); ++each)
        m_source.dropRequest(each.key());
    m_requests.clear();
    m_cache.clear();
    m_broken.clear();
    m_tiled.clear();
}

QSizeF PageImages::aligned(QSizeF size, double devicePixelRatio)
{
    if (size.isEmpty())
        return {};
    // As the helper makes it: the height follows from the rounded width.
    const double width = std::max(1.0, std::round(size.width() * devicePixelRatio));
    const double height = std::ceil((width - 0.01) * size.height() / size.width());
    return {width / devicePixelRatio, std::max(1.0, height) / devicePixelRatio};
}

QSize PageImages::deviceSize(const PageGeometry &geometry) const
{
    const QSizeF size = geometry.rect().size() * m_ratio;
    return (geometry.isSideways() ? size.transposed() : size).toSize();
}

bool PageImages::isTiled(PageNumber page, QSize size)
{
    const double screens = m_tiled.value(page.value) ? screensForWhole : screensForTiles;
    const double most = std::min(mostPixels, screens * pixels(m_viewport) * m_ratio * m_ratio);
    const bool isTiled = pixels(size) > most;
    m_tiled.insert(page.value, isTiled);
    return isTiled;
}

void PageImages::show(const std::vector<ShownPage> &pages, PageNumber current, QSize viewport,
                      double devicePixelRatio, bool isMoving)
{
    m_ratio = devicePixelRatio;
    m_viewport = viewport;
    m_isMoving = isMoving;
    const auto isSeen = [](const ShownPage &each) { return !each.visible.isEmpty(); };
    const auto first = std::ranges::find_if(pages, isSeen);
    if (first == pages.end())
        return;
    PageNumber last = first->page;
    for (const ShownPage &each : pages) {
        if (isSeen(each))
            last = std::max(last, each.page);
    }
    m_cache.setVisible(current, first->page, last);
    m_source.setFocus(current);
    if (isMoving)
        return;
    std::vector<Wanted> wanted;
    for (const ShownPage &each : pages)
        want(wanted, each, isSeen(each));
    std::ranges::stable_sort(wanted, {}, [](const Wanted &each) { return int(each.priority); });
    if (wanted.size() > mostWanted)
        wanted.resize(mostWanted);
    ask(wanted);
}

void PageImages::want(std::vector<Wanted> &wanted, const ShownPage &page, bool isSeen)
{
    if (m_broken.contains(page.page.value))
        return;
    const QSize size = deviceSize(page.geometry);
    if (size.isEmpty())
        return;
    if (!isTiled(page.page, size)) {
        wanted.push_back({{page.page, size, QRect(QPoint(), size)},
                          isSeen ? DrawPriority::VisiblePage : DrawPriority::NextPage});
        return;
    }
    // Behind the tiles, so that there is something while one scrolls over them.
    const double factor = std::sqrt(pixels(m_viewport) / pixels(size));
    const QSize small = (QSizeF(size) * std::min(1.0, factor)).toSize().expandedTo({1, 1});
    const auto pictures = m_cache.picturesOf(page.page);
    const bool hasWhole = std::ranges::any_of(
        pictures, [](const ImageCache::Picture *each) { return each->key.isWhole(); });
    if (!hasWhole)
        wanted.push_back({{page.page, small, QRect(QPoint(), small)},
                          isSeen ? DrawPriority::VisiblePage : DrawPriority::NextPage});
    if (isSeen)
        wantTiles(wanted, page, size);
}

void PageImages::wantTiles(std::vector<Wanted> &wanted, const ShownPage &page, QSize size)
{
    const FractionRect part = page.geometry.toFraction(QRectF(page.visible));
    const QRectF seen(part.x * size.width(), part.y * size.height(), part.width * size.width(),
                      part.height * size.height());
    const QRectF near = seen.adjusted(-tileSide / 2, -tileSide / 2, tileSide / 2, tileSide / 2) &
                        QRectF(QPointF(), QSizeF(size));
    for (int y = int(near.top()) / tileSide; y * tileSide < near.bottom(); ++y) {
        for (int x = int(near.left()) / tileSide; x * tileSide < near.right(); ++x) {
            const QRect tile =
                QRect(x * tileSide, y * tileSide, tileSide, tileSide) & QRect(QPoint(), size);
            const bool isSeen = seen.intersects(tile);
            wanted.push_back({{page.page, size, tile},
                              isSeen ? DrawPriority::VisiblePage : DrawPriority::NextPage});
        }
    }
}

void PageImages::ask(const std::vector<Wanted> &wanted)
{
    const auto isWanted = [&wanted](const PictureKey &key) {
        return std::ranges::any_of(wanted, [&key](const Wanted &each) { return each.key == key; });
    };
    for (auto each = m_requests.begin(); each != m_requests.end();) {
        if (isWanted(each.value())) {
            ++each;
        } else {
            m_source.dropRequest(each.key());
            each = m_requests.erase(each);
        }
    }
    const QList<PictureKey> asked = m_requests.values();
    for (const Wanted &each : wanted) {
        if (m_cache.find(each.key) || asked.contains(each.key))
            continue;
        const QSizeF points = m_source.pageSize(each.key.page);
        const quint64 request = m_source.requestImage(
            each.key.page, regionOf(each.key), pixelsPerPoint(each.key, points), each.priority);
        m_requests.insert(request, each.key);
    }
}

void PageImages::onArrived(quint64 request, PageNumber page, const QImage &image)
{
    const auto found = m_requests.constFind(request);
    if (found == m_requests.cend())
        return;
    const PictureKey key = *found;
    m_requests.erase(found);
    if (key.isWhole())
        m_cache.dropIf(
            [&](const PictureKey &old) { return old.page == page && old.size != key.size; });
    m_cache.insert(key, image);
    const auto isTileToCome = [&key](const PictureKey &each) {
        return each.page == key.page && each.size == key.size;
    };
    const QList<PictureKey> asked = m_requests.values();
    if (!key.isWhole() && std::ranges::none_of(asked, isTileToCome))
        m_cache.dropIf([&key](const PictureKey &old) {
            return old.page == key.page && old.size != key.size && !old.isWhole();
        });
    Q_EMIT changed(page);
}

void PageImages::onFailed(quint64 request, PageNumber page, const Error &error)
{
    if (m_requests.remove(request) == 0)
        return;
    m_broken.insert(page.value, error.message);
    Q_EMIT changed(page);
}

PageImages::Shown PageImages::stateOf(const ShownPage &page) const
{
    const QSize size = deviceSize(page.geometry);
    if (m_cache.find({page.page, size, QRect(QPoint(), size)}))
        return Shown::Sharp;
    const auto pictures = m_cache.picturesOf(page.page);
    if (m_tiled.value(page.page.value) && hasAllTiles(page, size))
        return Shown::Sharp;
    if (!pictures.empty() || (m_previews && !m_previews(page.page).isNull()))
        return Shown::Scaled;
    return m_broken.contains(page.page.value) ? Shown::Broken : Shown::Skeleton;
}

bool PageImages::hasAllTiles(const ShownPage &page, QSize size) const
{
    const FractionRect part = page.geometry.toFraction(QRectF(page.visible));
    const QRectF seen(part.x * size.width(), part.y * size.height(), part.width * size.width(),
                      part.height * size.height());
    for (int y = int(seen.top()) / tileSide; y * tileSide < seen.bottom(); ++y) {
        for (int x = int(seen.left()) / tileSide; x * tileSide < seen.right(); ++x) {
            const QRect tile =
                QRect(x * tileSide, y * tileSide, tileSide, tileSide) & QRect(QPoint(), size);
            if (!tile.isEmpty() && !m_cache.find({page.page, size, tile}))
                return false;
        }
    }
    return true;
}

void PageImages::paint(QPainter &painter, const ShownPage &page) const
{
    painter.save();
    painter.setClipRect(page.visible);
    const PageGeometry &geometry = page.geometry;
    const QSize size = deviceSize(geometry);
    painter.fillRect(geometry.rect(), Qt::white);
    // From pixels of the page that is not turned to the viewport.
    painter.translate(geometry.rect().center());
    painter.rotate(90.0 * int(geometry.rotation()));
    painter.scale(1 / m_ratio, 1 / m_ratio);
    painter.translate(-size.width() / 2.0, -size.height() / 2.0);
    paintPictures(painter, page.page, size);
    painter.restore();
}

void PageImages::paintPictures(QPainter &painter, PageNumber page, QSize size) const
{
    if (const QImage *sharp = m_cache.find({page, size, QRect(QPoint(), size)})) {
        painter.drawImage(QPoint(), *sharp);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !m_isMoving);
    const auto pictures = m_cache.picturesOf(page);
    const auto target = [size](const PictureKey &key) {
        const double x = double(size.width()) / key.size.width();
        const double y = double(size.height()) / key.size.height();
        return QRectF(key.part.x() * x, key.part.y() * y, key.part.width() * x,
                      key.part.height() * y);
    };
    const ImageCache::Picture *whole = nullptr;
    for (const ImageCache::Picture *each : pictures) {
        if (each->key.isWhole())
            whole = each; // the newest
    }
    if (whole)
        painter.drawImage(target(whole->key), whole->image);
    else if (const QImage preview = m_previews ? m_previews(page) : QImage(); !preview.isNull())
        painter.drawImage(QRectF(QPointF(), QSizeF(size)), preview);
    for (const bool isExact : {false, true}) {
        for (const ImageCache::Picture *each : pictures) {
            if (each->key.isWhole() || (each->key.size == size) != isExact)
                continue;
            if (isExact)
                painter.drawImage(each->key.part.topLeft(), each->image);
            else
                painter.drawImage(target(each->key), each->image);
        }
    }
}

} // namespace excerpt
