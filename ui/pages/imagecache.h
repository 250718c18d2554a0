// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <QImage>
#include <QRect>

#include <functional>
#include <list>
#include <vector>

namespace excerpt {

/// Which part of a page a picture shows: `size` is the whole page in device pixels, `part` what
/// is in the picture.
struct PictureKey
{
    PageNumber page;
    QSize size;
    QRect part;
    [[nodiscard]] bool isWhole() const { return part.size() == size; }
    bool operator==(const PictureKey &) const = default;
};

/// Pictures of pages within a budget of bytes. Those farthest in pages from the current one go
/// first, those that are visible never. One thread.
class ImageCache
{
public:
    struct Picture
    {
        PictureKey key;
        QImage image;
    };

    void setBudget(qint64 bytes);
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    /// Eviction goes by this: the page in the middle, and the pages that are never evicted.
    void setVisible(PageNumber current, PageNumber first, PageNumber last);

    void insert(const PictureKey &key, const QImage &image);
    [[nodiscard]] const QImage *find(const PictureKey &key) const;
    /// Everything there is of a page, oldest first.
    [[nodiscard]] std::vector<const Picture *> picturesOf(PageNumber page) const;
    void dropIf(const std::function<bool(const PictureKey &)> &isOld);
    void clear();

private:
    void trim();
    [[nodiscard]] int distance(PageNumber page) const;

    std::list<Picture> m_pictures;
    qint64 m_budget = 64LL << 20;
    qint64 m_bytes = 0;
    PageNumber m_current;
    PageNumber m_first;
    PageNumber m_last;
};

} // namespace excerpt
