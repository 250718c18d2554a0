// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <QHash>
#include <QImage>
#include <QObject>
#include <QSet>

namespace excerpt {

class PageSource;

/// Small pictures of pages, asked for when they are shown and kept within a budget of bytes; those
/// farthest from where the person looks go first. GUI thread.
class ThumbnailCache : public QObject
{
    Q_OBJECT

public:
    explicit ThumbnailCache(PageSource &pages, QObject *parent = nullptr);

    /// Pixels of the longer side, device pixels. Other sizes are scaled until new ones arrive.
    void setSize(int pixels);
    /// Null until it has arrived.
    [[nodiscard]] QImage picture(PageNumber page) const;
    [[nodiscard]] bool isBroken(PageNumber page) const { return m_broken.contains(page.value); }
    /// Asks for what is missing in `first` to `last`, and drops requests elsewhere.
    void show(PageNumber first, PageNumber last);
    void clear();

Q_SIGNALS:
    void arrived(excerpt::PageNumber page);

private:
    struct Picture
    {
        QImage image;
        int size = 0; ///< that it was asked for in
    };
    void keep(PageNumber page, const QImage &drawn);
    void request(PageNumber page);
    void trim(PageNumber around);

    PageSource &m_pages;
    int m_size = 96;
    QHash<int, Picture> m_pictures;
    QHash<int, quint64> m_requests; ///< page: request
    QSet<int> m_broken;
    qint64 m_bytes = 0;
};

} // namespace excerpt
