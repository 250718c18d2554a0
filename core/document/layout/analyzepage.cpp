// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/layout/analyzepage.h"

#include "core/document/layout/blockkinds.h"
#include "core/document/layout/paragraphs.h"
#include "core/document/layout/tables.h"
#include "core/document/layout/textlines.h"

#include <map>

namespace excerpt {
namespace {

using namespace layout;

PageBlock tableBlock(const FoundTable &table, const std::vector<TextLine> &lines,
                     const PageContent &page)
{
    PageBlock block;
    block.kind = BlockKind::Table;
    block.box = toFractions(table.box, page);
    block.cells = table.cells;
    if (!table.lines.empty())
        block.sizePoints = lines[table.lines.front()].size;
    return block;
}

/// Nesting of list items from how far they are indented against their neighbours.
void setListLevels(PageBlocks &blocks)
{
    std::vector<double> lefts; // of the levels open now, outermost first
    for (PageBlock &block : blocks.blocks) {
        if (block.kind != BlockKind::ListItem) {
            if (block.kind != BlockKind::Paragraph)
                lefts.clear();
            continue;
        }
        const double left = block.box.x * blocks.widthPoints;
        const double step = std::max(block.sizePoints * 0.7, 3.0);
        while (!lefts.empty() && lefts.back() > left + step)
            lefts.pop_back();
        // Another column begins far to the right: no deeper level.
        if (!lefts.empty() && left > lefts.back() + 12 * step)
            lefts.clear();
        if (lefts.empty() || left > lefts.back() + step)
            lefts.push_back(left);
        block.level = int(std::min<size_t>(lefts.size(), 6));
    }
}

} // namespace

PageBlocks analyzePage(const PageContent &page)
{
    PageBlocks result;
    result.number = page.number;
    result.widthPoints = page.widthPoints;
    result.heightPoints = page.heightPoints;
    result.isTruncated = page.isTruncated;
    std::vector<TextLine> lines = textLines(page);
    result.hasText = !lines.empty();
    if (lines.empty())
        return result;
    const BodyStyle body = bodyStyle(lines);
    const std::vector<FoundTable> tables = findTables(page, lines);
    // A table stands where the first of its lines stood.
    std::map<size_t, const FoundTable *> tableAt;
    std::vector<bool> isInTable(lines.size(), false);
    for (const FoundTable &table : tables) {
        tableAt.emplace(*std::min_element(table.lines.begin(), table.lines.end()), &table);
        for (const size_t line : table.lines)
            isInTable[line] = true;
    }
    std::vector<TextLine> run;
    std::vector<Paragraph> paragraphs;
    std::map<size_t, std::vector<const FoundTable *>> tablesBefore; // paragraph
    const auto finishRun = [&] {
        joinMarkers(run, page);
        for (Paragraph &paragraph : paragraphsOf(std::move(run)))
            paragraphs.push_back(std::move(paragraph));
        run.clear();
    };
    for (size_t i = 0; i < lines.size(); ++i) {
        if (const auto table = tableAt.find(i); table != tableAt.end()) {
            finishRun();
            tablesBefore[paragraphs.size()].push_back(table->second);
        }
        if (!isInTable[i])
            run.push_back(lines[i]);
    }
    finishRun();
    for (size_t i = 0; i <= paragraphs.size(); ++i) {
        for (const FoundTable *table : tablesBefore[i])
            result.blocks.push_back(tableBlock(*table, lines, page));
        if (i < paragraphs.size())
            result.blocks.push_back(blockOf(paragraphs, i, body, page));
    }
    setListLevels(result);
    return result;
}

} // namespace excerpt
