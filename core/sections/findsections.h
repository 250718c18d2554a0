// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pagecontent.h"
#include "core/sections/section.h"

#include <map>

namespace excerpt {

// The ways to find the sections of a document (DESIGN.md, "Bookmarks to sections" and "The command
// line"). All give ids s1, s2, …, never an empty list without an error, and warnings for what was
// left out. Pure functions; any thread.

/// The bookmarks at depth `level` (1 to `deepestLevel`), and shallower ones without a child down to
/// that depth. Names are the bookmarks' own titles (an empty one gives "Pages 3-7"); `level` is the
/// depth and `parents` the titles of the bookmarks above. Details that DESIGN.md leaves open:
/// - A shallower bookmark with children is a section of the pages up to what comes next only when
///   one of them is whole: none that a bookmark begins in the middle of counts.
/// - A bookmark counts as a child only when it leads to a page; one that leads nowhere still gives
///   its name to its children.
/// - Bookmarks on one page stay in their own order (columns); a section has at least its first
///   page.
/// An empty `sections` means that no usable bookmark exists.
[[nodiscard]] SectionList sectionsFromOutline(const Outline &outline, int level, int pageCount);

/// `range` cut into sections of `pagesEach` pages (at least 1), named "Pages 1-10" or "Page 11".
[[nodiscard]] SectionList sectionsEvery(const PageRange &range, int pagesEach, int pageCount);

/// One section that holds `range`; named `name`, or as sectionsEvery() does when it is empty.
[[nodiscard]] SectionList oneSection(const PageRange &range, const QString &name, int pageCount);

/// A heading found on a page: what sectionsFromHeadings() needs to keep of it.
struct HeadingCandidate
{
    QString text;
    PageNumber page;
    double top = 0; ///< fraction of the page height
    double sizePoints = 0;
    bool isBold = false;
    QString fontName;
};

/// Collects heading candidates page by page (flat memory: the candidates and a histogram of font
/// sizes), then decides which are headings and their levels.
class HeadingFinder
{
public:
    void addPage(const PageBlocks &page); ///< in page order
    /// Headings as an outline (depth = level): sectionsFromOutline() makes sections of it.
    [[nodiscard]] Outline outline() const;
    /// Whatever may be a heading, in page order.
    [[nodiscard]] const std::vector<HeadingCandidate> &candidates() const { return m_candidates; }

private:
    std::vector<HeadingCandidate> m_candidates;
    std::map<int, qint64> m_charactersBySize; ///< size in tenths of a point
    int m_pages = 0;
    qint64 m_firstPageCharacters = 0;
    bool m_isAfterContents = false; ///< the page before was one of a table of contents
};

} // namespace excerpt
