// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/imagecache.h"

#include <algorithm>
#include <cstdlib>

namespace excerpt {

void ImageCache::setBudget(qint64 bytes)
{
    m_budget = bytes;
    trim();
}

void ImageCache::setVisible(PageNumber current, PageNumber first, PageNumber last)
{
    m_current = current;
    m_first = first;
    m_last = last;
    trim();
}

void ImageCache::insert(const PictureKey &key, const QImage &image)
{
    const auto old =
        std::ranges::find_if(m_pictures, [&key](const Picture &each) { return each.key == key; });
    if (old != m_pictures.end()) {
        m_bytes -= old->image.sizeInBytes();
        m_pictures.erase(old);
    }
    m_pictures.push_back({key, image});
    m_bytes += image.sizeInBytes();
    trim();
}

const QImage *ImageCache::find(const PictureKey &key) const
{
    const auto found =
        std::ranges::find_if(m_pictures, [&key](const Picture &each) { return each.key == key; });
    return found == m_pictures.end() ? nullptr : &found->image;
}

std::vector<const ImageCache::Picture *> ImageCache::picturesOf(PageNumber page) const
{
    std::vector<const Picture *> found;
    for (const Picture &each : m_pictures) {
        if (each.key.page == page)
            found.push_back(&each);
    }
    return found;
}

void ImageCache::dropIf(const std::function<bool(const PictureKey &)> &isOld)
{
    std::erase_if(m_pictures, [this, &isOld](const Picture &each) {
        if (!isOld(each.key))
            return false;
        m_bytes -= each.image.sizeInBytes();
        return true;
    });
}

void ImageCache::clear()
{
    m_pictures.clear();
    m_bytes = 0;
}

int ImageCache::distance(PageNumber page) const
{
    return page >= m_first && page <= m_last ? 0 : std::abs(page.value - m_current.value);
}

void ImageCache::trim()
{
    while (m_bytes > m_budget && !m_pictures.empty()) {
        const auto farthest = std::ranges::max_element(
            m_pictures, {}, [this](const Picture &each) { return distance(each.key.page); });
        if (distance(farthest->key.page) == 0)
            return; // what is seen stays, whatever it costs
        m_bytes -= farthest->image.sizeInBytes();
        m_pictures.erase(farthest);
    }
}

} // namespace excerpt
