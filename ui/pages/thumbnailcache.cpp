// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/thumbnailcache.h"

#include "ui/document/pagesource.h"

#include <algorithm>

namespace excerpt {

namespace {

constexpr qint64 budgetBytes = 16LL * 1024 * 1024;
/// No line is drawn thinner than a pixel: a table at the size of a thumbnail would be a black box.
/// So small ones are drawn larger, and made small by averaging.
constexpr int leastDrawnPixels = 240;
constexpr int mostTimes = 4;

int timesLarger(int pixels)
{
    return std::clamp((leastDrawnPixels + pixels - 1) / std::max(1, pixels), 1, mostTimes);
}

} // namespace

ThumbnailCache::ThumbnailCache(PageSource &pages, QObject *parent) : QObject(parent), m_pages(pages)
{
    connect(&pages, &PageSource::imageArrived, this,
            [this](quint64 request, PageNumber page, const QImage &image) {
                if (m_requests.value(page.value) != request)
                    return;
                m_requests.remove(page.value);
                keep(page, image);
                Q_EMIT arrived(page);
            });
    connect(&pages, &PageSource::imageFailed, this,
            [this](quint64 request, PageNumber page, const Error &) {
                if (m_requests.value(page.value) != request)
                    return;
                m_requests.remove(page.value);
                m_broken.insert(page.value);
                Q_EMIT arrived(page);
            });
}

void ThumbnailCache::setSize(int pixels)
{
    m_size = pixels;
}

QImage ThumbnailCache::picture(PageNumber page) const
{
    return m_pictures.value(page.value).image;
}

void ThumbnailCache::clear()
{
    for (const quint64 request : std::as_const(m_requests))
        m_pages.dropRequest(request);
    m_requests.clear();
    m_pictures.clear();
    m_broken.clear();
    m_bytes = 0;
}

void ThumbnailCache::keep(PageNumber page, const QImage &drawn)
{
    const QSize most(m_size, m_size);
    const bool isLarger = drawn.width() > m_size || drawn.height() > m_size;
    const QImage image =
        isLarger ? drawn.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation) : drawn;
    m_bytes -= m_pictures.value(page.value).image.sizeInBytes();
    m_pictures[page.value] = {image, m_size};
    m_bytes += image.sizeInBytes();
}

void ThumbnailCache::request(PageNumber page)
{
    const QSizeF size = m_pages.pageSize(page);
    const double longer = std::max({size.width(), size.height(), 1.0});
    const quint64 request =
        m_pages.requestImage(page, FractionRect{0, 0, 1, 1}, m_size * timesLarger(m_size) / longer,
                             DrawPriority::VisibleThumbnail);
    if (request != 0)
        m_requests.insert(page.value, request);
}

void ThumbnailCache::show(PageNumber first, PageNumber last)
{
    for (auto it = m_requests.begin(); it != m_requests.end();) {
        if (it.key() >= first.value && it.key() <= last.value) {
            ++it;
            continue;
        }
        m_pages.dropRequest(it.value());
        it = m_requests.erase(it);
    }
    for (int page = first.value; page <= last.value; ++page) {
        const auto found = m_pictures.constFind(page);
        const bool isRight = found != m_pictures.constEnd() && found->size == m_size;
        if (!isRight && !m_requests.contains(page) && !m_broken.contains(page))
            request(PageNumber{page});
    }
    trim(PageNumber{(first.value + last.value) / 2});
}

void ThumbnailCache::trim(PageNumber around)
{
    while (m_bytes > budgetBytes && m_pictures.size() > 1) {
        const auto farthest = std::max_element(
            m_pictures.keyBegin(), m_pictures.keyEnd(), [around](int left, int right) {
                return std::abs(left - around.value) < std::abs(right - around.value);
            });
        const int page = *farthest;
        m_bytes -= m_pictures.value(page).image.sizeInBytes();
        m_pictures.remove(page);
    }
}

} // namespace excerpt
