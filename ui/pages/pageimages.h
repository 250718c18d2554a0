// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/document/pagesource.h"
#include "ui/pages/imagecache.h"
#include "ui/pages/pagegeometry.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <vector>

class QPainter;

namespace excerpt {

/// A page that is on the screen, or the next one to come (nothing of it is visible).
struct ShownPage
{
    PageNumber page;
    PageGeometry geometry; ///< in pixels of the viewport
    QRect visible;         ///< the part of its rectangle in the viewport
};

/// The pictures of the pages for the page view: asks for what is seen and what comes next, keeps
/// what arrived, and always has something to paint. GUI thread.
class PageImages : public QObject
{
    Q_OBJECT

public:
    explicit PageImages(PageSource &source, QObject *parent = nullptr);

    /// What is painted: the sharp picture, an older or smaller one scaled, or none at all.
    enum class Shown { Sharp, Scaled, Skeleton, Broken };

    void setBudget(qint64 bytes) { m_cache.setBudget(bytes); }
    [[nodiscard]] qint64 cachedBytes() const { return m_cache.bytes(); }
    /// Small pictures that somebody else keeps; null when there is none.
    void setPreviews(std::function<QImage(PageNumber)> previews)
    {
        m_previews = std::move(previews);
    }

    /// What the viewport shows now. Requests for what it does not show any more are dropped.
    /// `isMoving`: nothing is asked for yet.
    void show(const std::vector<ShownPage> &pages, PageNumber current, QSize viewport,
              double devicePixelRatio, bool isMoving);
    /// The best there is of a page; white where there is nothing.
    void paint(QPainter &painter, const ShownPage &page) const;
    [[nodiscard]] Shown stateOf(const ShownPage &page) const;
    /// Why a page cannot be drawn; empty when nothing is known against it.
    [[nodiscard]] QString fault(PageNumber page) const { return m_broken.value(page.value); }
    void clear();

    /// The size in pixels at which a page is shown so that its picture fits device pixels.
    [[nodiscard]] static QSizeF aligned(QSizeF size, double devicePixelRatio);

Q_SIGNALS:
    void changed(excerpt::PageNumber page);

private:
    struct Wanted
    {
        PictureKey key;
        DrawPriority priority;
    };
    [[nodiscard]] QSize deviceSize(const PageGeometry &geometry) const;
    [[nodiscard]] bool isTiled(PageNumber page, QSize size);
    void want(std::vector<Wanted> &wanted, const ShownPage &page, bool isSeen);
    void wantTiles(std::vector<Wanted> &wanted, const ShownPage &page, QSize size);
    [[nodiscard]] bool hasAllTiles(const ShownPage &page, QSize size) const;
    void ask(const std::vector<Wanted> &wanted);
    void paintPictures(QPainter &painter, PageNumber page, QSize size) const;
    void onArrived(quint64 request, PageNumber page, const QImage &image);
    void onFailed(quint64 request, PageNumber page, const Error &error);

    PageSource &m_source;
    ImageCache m_cache;
    std::function<QImage(PageNumber)> m_previews;
    QHash<quint64, PictureKey> m_requests;
    QHash<int, QString> m_broken; ///< why
    QHash<int, bool> m_tiled;     ///< visible pages
    double m_ratio = 1;
    QSize m_viewport;
    bool m_isMoving = false;
};

} // namespace excerpt
