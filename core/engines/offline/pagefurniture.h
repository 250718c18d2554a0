// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pagecontent.h"

#include <deque>

namespace excerpt {

/// Which blocks are running heads, running feet and page numbers. A block near the edge of its
/// page is one when a neighbouring page (of the same side, too) has the same text there, page
/// numbers aside; a page number is one when the numbers go up with the pages. What no neighbour
/// confirms stays as the layout of its own page has it.
class PageFurniture
{
public:
    /// How many pages ahead of a page must be known before it is judged.
    static constexpr int pagesAhead = 2;

    void add(const PageBlocks &page);
    /// Marks furniture among the blocks of `page`, which was added, and un-marks what was a wrong
    /// guess. Pages are judged in the order they were added.
    void judge(PageBlocks &page) const;

private:
    struct Edge
    {
        QString text;    ///< numbers replaced by one sign
        int number = -1; ///< when it is or holds exactly one
        bool isTop = false;
        double y = 0; ///< fraction of the height, of the block's middle
    };
    struct Edges
    {
        int page = 0;
        std::vector<Edge> edges;
    };
    static std::vector<size_t> edgeBlocks(const PageBlocks &page);
    static Edge edgeOf(const PageBlock &block);
    [[nodiscard]] bool isRepeated(const Edge &edge, int page) const;

    std::deque<Edges> m_pages; ///< the last few
};

} // namespace excerpt
