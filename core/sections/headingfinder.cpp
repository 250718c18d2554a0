// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textpatterns.h"
#include "core/sections/findsections.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace excerpt {
namespace {

constexpr size_t mostCandidates = 100'000; ///< flat memory, whatever the document's length
constexpr qsizetype longestTitle = 150;    ///< characters
constexpr size_t mostTitleLines = 3;

QString titleOf(const PageBlock &block)
{
    QString title;
    for (const BlockLine &line : block.lines) {
        if (!title.isEmpty())
            title += u' ';
        title += line.text;
    }
    return title.simplified();
}

int tenths(double sizePoints)
{
    return int(std::lround(sizePoints * 10));
}

/// A page of a table of contents or an index: many lines that end in page numbers.
bool isContentsPage(const PageBlocks &page)
{
    int lines = 0;
    int contents = 0;
    for (const PageBlock &block : page.blocks) {
        for (const BlockLine &line : block.lines) {
            ++lines;
            contents += isContentsLine(line.text);
        }
        // The layout may take the titles and their page numbers for a table.
        for (const auto &row : block.cells) {
            ++lines;
            contents += row.size() >= 2 && isPageNumber(row.back());
        }
    }
    return contents >= 3 && contents * 3 >= lines;
}

/// The look that headings of one level share.
struct Style
{
    int size = 0; ///< tenths of a point
    bool isBold = false;
    QString fontName;
    bool operator<(const Style &other) const
    {
        return std::tie(size, isBold, fontName) <
               std::tie(other.size, other.isBold, other.fontName);
    }
};

Style styleOf(const HeadingCandidate &candidate)
{
    return {tenths(candidate.sizePoints), candidate.isBold, candidate.fontName};
}

} // namespace

void HeadingFinder::addPage(const PageBlocks &page)
{
    for (const PageBlock &block : page.blocks) {
        qsizetype characters = 0;
        for (const BlockLine &line : block.lines)
            characters += line.text.size();
        m_charactersBySize[tenths(block.sizePoints)] += characters;
    }
    if (isContentsPage(page))
        return;
    for (const PageBlock &block : page.blocks) {
        if (block.kind != BlockKind::Heading || block.lines.size() > mostTitleLines)
            continue;
        const QString title = titleOf(block);
        if (title.size() <= longestTitle && letterCount(title) >= 2 &&
            m_candidates.size() < mostCandidates)
            m_candidates.push_back(
                {title, page.number, block.box.y, block.sizePoints, block.isBold, block.fontName});
    }
}

Outline HeadingFinder::outline() const
{
    Outline outline;
    if (m_charactersBySize.empty())
        return outline;
    const int bodySize =
        std::max_element(m_charactersBySize.begin(), m_charactersBySize.end(),
                         [](const auto &a, const auto &b) { return a.second < b.second; })
            ->first;
    // The same words at the top of page after page are a running head.
    std::map<QString, int> pagesWith;
    for (const HeadingCandidate &candidate : m_candidates)
        ++pagesWith[candidate.text.toLower()];
    std::vector<HeadingCandidate> headings;
    for (const HeadingCandidate &candidate : m_candidates) {
        const bool isRunning = pagesWith[candidate.text.toLower()] > 3;
        const bool isLarge = tenths(candidate.sizePoints) >= bodySize * 115 / 100;
        const bool isHeavy =
            candidate.isBold && tenths(candidate.sizePoints) >= bodySize * 95 / 100;
        if (!isRunning && (isLarge || isHeavy))
            headings.push_back(candidate);
    }
    // Larger styles stand higher; of one size, bold does.
    std::map<Style, int> levels;
    for (const HeadingCandidate &heading : headings)
        levels.emplace(styleOf(heading), 0);
    int level = 0;
    int lastSize = 0;
    for (auto style = levels.rbegin(); style != levels.rend(); ++style) {
        if (style->first.size + 4 < lastSize || lastSize == 0)
            ++level;
        lastSize = style->first.size;
        style->second = std::min(level, 6);
    }
    for (const HeadingCandidate &heading : headings) {
        const int depth = sectionNumberDepth(heading.text);
        OutlineEntry entry;
        entry.title = heading.text;
        entry.depth = depth > 0 ? depth : levels[styleOf(heading)];
        entry.page = heading.page;
        entry.top = Fraction{heading.top};
        outline.entries.push_back(entry);
    }
    return outline;
}

} // namespace excerpt
