// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/documenttask.h"

#include <optional>
#include <vector>

namespace excerpt {

/// What is to be done for one document, most urgent first and nearest to the focus among equals.
/// One thread at a time.
class TaskQueue
{
public:
    static constexpr int mostDraws = 16;
    static constexpr int pagesAtOnce = 256; ///< sizes that are asked for together

    /// Forgets everything; the sizes of all pages but the first are to be fetched, and the outline.
    void reset(int pageCount);
    void clear();

    void setFocus(PageNumber page) { m_focus = page; }
    /// Returns the request that lost its place to it, 0 for none: at most `mostDraws` wait.
    [[nodiscard]] quint64 addDraw(const DrawTask &task);
    [[nodiscard]] int drawCount() const { return int(m_draws.size()); }
    /// False when it does not wait here.
    bool dropDraw(quint64 request);
    void addContent(PageNumber page);
    void addBlocks(PageNumber page);
    /// In place of the search before; every page from `from` on, and then those before it.
    void setSearch(const QString &text, quint64 search, PageNumber from);
    void clearSearch() { m_search.reset(); }

    /// The next thing to do and takes it out. `isUrgentOnly`: nothing that nobody waits for.
    [[nodiscard]] std::optional<DocumentTask> take(bool isUrgentOnly);

private:
    enum Rank {
        VisiblePage,
        Content,
        VisibleThumbnail,
        NearSizes,
        NextPage,
        Blocks,
        OutlineRank,
        Search,
        NearThumbnail,
        Background,
        FarSizes,
        Nothing,
    };
    struct Search_
    {
        QString text;
        quint64 search;
        int from;
        int done; ///< pages
    };
    static Rank rankOf(DrawPriority priority);
    [[nodiscard]] int distance(PageNumber page) const;
    [[nodiscard]] std::size_t nearestDraw() const; ///< m_draws.size() when there is none
    [[nodiscard]] int nearestChunk() const;        ///< -1 when all are known
    [[nodiscard]] DocumentTask takeOf(Rank rank);
    [[nodiscard]] DocumentTask takeSizes();
    [[nodiscard]] DocumentTask takeSearch();

    PageNumber m_focus;
    int m_pageCount = 0;
    std::vector<DrawTask> m_draws;
    std::vector<PageNumber> m_contents;
    std::vector<PageNumber> m_blocks;
    std::vector<bool> m_knownChunks;
    int m_unknownChunks = 0;
    bool m_wantsOutline = false;
    std::optional<Search_> m_search;
};

} // namespace excerpt
