// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/layout/analyzepage.h"

#include "core/document/layout/blockkinds.h"
#include "core/document/layout/paragraphs.h"
#include "core/document/layout/readingorder.h"
#include "core/document/layout/tables.h"
#include "core/document/layout/textlines.h"

#include <map>
#include <utility>

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

/// One line per entry of a table of contents.
void addContents(std::vector<PageBlock> &blocks, const FoundTable &table,
                 const std::vector<TextLine> &lines, const PageContent &page)
{
    for (const auto &row : table.cells) {
        PageBlock block;
        block.box = toFractions(table.box, page);
        block.sizePoints = lines[table.lines.front()].size;
        QString text;
        for (const QString &cell : row)
            text += (text.isEmpty() || cell.isEmpty() ? QString() : QStringLiteral(" ")) + cell;
        block.lines.push_back({text, block.box, false});
        blocks.push_back(std::move(block));
    }
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

bool isRightToLeft(const std::vector<TextLine> &lines)
{
    qsizetype toLeft = 0;
    qsizetype toRight = 0;
    for (const TextLine &line : lines) {
        for (const QChar character : line.text) {
            const QChar::Direction direction = character.direction();
            toLeft += direction == QChar::DirR || direction == QChar::DirAL;
            toRight += direction == QChar::DirL;
        }
    }
    return toLeft > toRight;
}

/// Lines (their index) and tables (index behind those of the lines) in the order of reading; what
/// is turned comes last, as the extractor has it.
std::vector<size_t> orderOf(const std::vector<TextLine> &lines,
                            const std::vector<FoundTable> &tables)
{
    std::vector<bool> isInTable(lines.size(), false);
    std::vector<OrderedItem> items;
    for (size_t i = 0; i < tables.size(); ++i) {
        for (const size_t line : tables[i].lines)
            isInTable[line] = true;
        items.push_back({tables[i].box, lines[tables[i].lines.front()].size, lines.size() + i});
    }
    std::vector<size_t> turned;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].rotation != 0)
            turned.push_back(i);
        else if (!isInTable[i])
            items.push_back({lines[i].box, lines[i].size, i});
    }
    std::vector<size_t> order;
    for (const OrderedItem &item : readingOrder(std::move(items), isRightToLeft(lines)))
        order.push_back(item.index);
    order.insert(order.end(), turned.begin(), turned.end());
    return order;
}

} // namespace

PageBlocks analyzePage(const PageContent &page)
{
    PageBlocks result;
    result.number = page.number;
    result.widthPoints = page.widthPoints;
    result.heightPoints = page.heightPoints;
    result.isTruncated = page.isTruncated;
    const std::vector<TextLine> lines = textLines(page);
    result.hasText = !lines.empty();
    if (lines.empty())
        return result;
    const BodyStyle body = bodyStyle(lines);
    const std::vector<FoundTable> tables = findTables(page, lines);
    std::vector<TextLine> run;
    std::vector<Paragraph> paragraphs;
    std::map<size_t, std::vector<const FoundTable *>> tablesBefore; // paragraph
    const auto finishRun = [&] {
        joinMarkers(run, page);
        for (Paragraph &paragraph : paragraphsOf(std::exchange(run, {})))
            paragraphs.push_back(std::move(paragraph));
    };
    for (const size_t index : orderOf(lines, tables)) {
        if (index < lines.size()) {
            run.push_back(lines[index]);
            continue;
        }
        finishRun();
        tablesBefore[paragraphs.size()].push_back(&tables[index - lines.size()]);
    }
    finishRun();
    for (size_t i = 0; i <= paragraphs.size(); ++i) {
        for (const FoundTable *table : tablesBefore[i]) {
            if (table->isContents)
                addContents(result.blocks, *table, lines, page);
            else
                result.blocks.push_back(tableBlock(*table, lines, page));
        }
        if (i < paragraphs.size())
            result.blocks.push_back(blockOf(paragraphs, i, body, page));
    }
    setListLevels(result);
    return result;
}

} // namespace excerpt
