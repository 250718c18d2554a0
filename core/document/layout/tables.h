// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/layout/columns.h"
#include "core/document/layout/textlines.h"

#include <vector>

namespace excerpt::layout {

struct FoundTable
{
    Box box;
    std::vector<std::vector<QString>> cells; ///< rows of equal length
    std::vector<size_t> lines;               ///< what it was made of
    bool isContents = false; ///< titles and page numbers: a table of contents, whose rows are lines
};

/// Tables drawn with lines or filled cells, tables between horizontal lines, and tables that only
/// the alignment of their columns shows. They do not overlap.
[[nodiscard]] std::vector<FoundTable> findTables(const PageContent &page,
                                                 const std::vector<TextLine> &lines);

// The steps of the above, each on the lines that `isFree` marks.

/// Cells bounded by drawn lines on all sides.
[[nodiscard]] std::vector<FoundTable> findRuledTables(const PageContent &page,
                                                      const std::vector<TextLine> &lines,
                                                      const std::vector<bool> &isFree);
/// Rows and columns without lines, or with horizontal ones only.
[[nodiscard]] std::vector<FoundTable> findUnruledTables(const PageContent &page,
                                                        const std::vector<TextLine> &lines,
                                                        const std::vector<bool> &isFree);

/// Horizontal and vertical lines of the page, those that continue each other joined.
struct Segment
{
    double at = 0;   ///< y of a horizontal, x of a vertical one
    double from = 0; ///< along the other axis
    double to = 0;
};
struct PageSegments
{
    std::vector<Segment> horizontal;
    std::vector<Segment> vertical;
};
/// `withFills`: the edges of filled rectangles count too. Shading behind the text of a table that
/// has lines of its own would cut its cells into pieces.
[[nodiscard]] PageSegments pageSegments(const PageContent &page, bool withFills);

/// The text of the words at `words` (indexes into the page's), which are lines of one cell.
[[nodiscard]] QString cellText(std::vector<int> words, const PageContent &page);

} // namespace excerpt::layout
