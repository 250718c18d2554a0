// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/taskqueue.h"

#include <algorithm>
#include <cstdlib>

namespace excerpt {

namespace {

PageNumber takeFront(std::vector<PageNumber> &pages)
{
    const PageNumber page = pages.front();
    pages.erase(pages.begin());
    return page;
}

void addOnce(std::vector<PageNumber> &pages, PageNumber page)
{
    // Asked for again: it is looked at now, so it comes first.
    std::erase(pages, page);
    pages.insert(pages.begin(), page);
}

} // namespace

void TaskQueue::reset(int pageCount)
{
    clear();
    m_pageCount = pageCount;
    m_unknownChunks = (pageCount + pagesAtOnce - 1) / pagesAtOnce;
    m_knownChunks.assign(std::size_t(m_unknownChunks), false);
    m_wantsOutline = true;
}

void TaskQueue::clear()
{
    *this = TaskQueue();
}

TaskQueue::Rank TaskQueue::rankOf(DrawPriority priority)
{
    switch (priority) {
    case DrawPriority::VisiblePage: return VisiblePage;
    case DrawPriority::VisibleThumbnail: return VisibleThumbnail;
    case DrawPriority::NextPage: return NextPage;
    case DrawPriority::NearThumbnail: return NearThumbnail;
    case DrawPriority::Background: break;
    }
    return Background;
}

int TaskQueue::distance(PageNumber page) const
{
    // What lies ahead is a little nearer than what lies behind.
    const int pages = page.value - m_focus.value;
    return pages >= 0 ? pages * 2 : -pages * 2 + 1;
}

quint64 TaskQueue::addDraw(const DrawTask &task)
{
    m_draws.push_back(task);
    if (m_draws.size() <= std::size_t(mostDraws))
        return 0;
    const auto isNearer = [this](const DrawTask &a, const DrawTask &b) {
        return std::pair(rankOf(a.priority), distance(a.page)) <
               std::pair(rankOf(b.priority), distance(b.page));
    };
    const auto farthest = std::ranges::max_element(m_draws, isNearer);
    const quint64 dropped = farthest->request;
    m_draws.erase(farthest);
    return dropped;
}

bool TaskQueue::dropDraw(quint64 request)
{
    return std::erase_if(m_draws,
                         [request](const DrawTask &task) { return task.request == request; }) > 0;
}

void TaskQueue::addContent(PageNumber page)
{
    addOnce(m_contents, page);
}

void TaskQueue::addBlocks(PageNumber page)
{
    addOnce(m_blocks, page);
}

void TaskQueue::setSearch(const QString &text, quint64 search, PageNumber from)
{
    m_search = Search_{text, search, std::clamp(from.value, 1, std::max(1, m_pageCount)), 0};
}

std::size_t TaskQueue::nearestDraw() const
{
    const auto isNearer = [this](const DrawTask &a, const DrawTask &b) {
        return std::pair(rankOf(a.priority), distance(a.page)) <
               std::pair(rankOf(b.priority), distance(b.page));
    };
    return std::size_t(std::ranges::min_element(m_draws, isNearer) - m_draws.begin());
}

int TaskQueue::nearestChunk() const
{
    if (m_unknownChunks == 0)
        return -1;
    const int focus = (m_focus.value - 1) / pagesAtOnce;
    const int count = int(m_knownChunks.size());
    for (int away = 0; away < count; ++away) {
        for (const int chunk : {focus + away, focus - away}) {
            if (chunk >= 0 && chunk < count && !m_knownChunks.at(std::size_t(chunk)))
                return chunk;
        }
    }
    return -1;
}

std::optional<DocumentTask> TaskQueue::take(bool isUrgentOnly)
{
    Rank best = Nothing;
    const std::size_t draw = nearestDraw();
    if (draw < m_draws.size())
        best = rankOf(m_draws.at(draw).priority);
    if (!m_contents.empty())
        best = std::min(best, Content);
    if (!m_blocks.empty())
        best = std::min(best, Blocks);
    if (m_wantsOutline)
        best = std::min(best, OutlineRank);
    if (m_search)
        best = std::min(best, Search);
    if (m_unknownChunks > 0) {
        const int away = std::abs(nearestChunk() - (m_focus.value - 1) / pagesAtOnce);
        best = std::min(best, away <= 1 ? NearSizes : FarSizes);
    }
    if (best == Nothing || (isUrgentOnly && best > VisibleThumbnail))
        return std::nullopt;
    return takeOf(best);
}

DocumentTask TaskQueue::takeOf(Rank rank)
{
    switch (rank) {
    case Content: return ContentTask{takeFront(m_contents)};
    case Blocks: return BlocksTask{takeFront(m_blocks)};
    case NearSizes:
    case FarSizes: return takeSizes();
    case OutlineRank: m_wantsOutline = false; return OutlineTask{};
    case Search: return takeSearch();
    case VisiblePage:
    case VisibleThumbnail:
    case NextPage:
    case NearThumbnail:
    case Background:
    case Nothing: break;
    }
    const auto found = m_draws.begin() + std::ptrdiff_t(nearestDraw());
    const DrawTask task = *found;
    m_draws.erase(found);
    return task;
}

DocumentTask TaskQueue::takeSizes()
{
    const int chunk = nearestChunk();
    m_knownChunks.at(std::size_t(chunk)) = true;
    --m_unknownChunks;
    const int first = chunk * pagesAtOnce;
    return SizesTask{{first + 1}, std::min(pagesAtOnce, m_pageCount - first)};
}

DocumentTask TaskQueue::takeSearch()
{
    const int page = (m_search->from - 1 + m_search->done) % m_pageCount + 1;
    const SearchTask task{{page}, m_search->text, m_search->search};
    if (++m_search->done == m_pageCount)
        m_search.reset();
    return task;
}

} // namespace excerpt
