// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textpatterns.h"
#include "core/document/layout/tables.h"

#include <cmath>
#include <map>

namespace excerpt::layout {
namespace {

/// A candidate: consecutive rows, and the horizontal lines among them.
struct Region
{
    std::vector<TextRow> rows;
    std::vector<double> rules; ///< y of horizontal lines across it, from top to bottom
};

struct Cells
{
    std::vector<std::vector<std::vector<int>>> words; ///< row, column, words
    size_t columns = 0;
};

Cells cellsOf(const Region &region, const std::vector<double> &separators,
              const std::vector<TextLine> &lines, const PageContent &page)
{
    Cells cells;
    cells.columns = separators.size() + 1;
    for (const TextRow &row : region.rows) {
        auto &target = cells.words.emplace_back(cells.columns);
        for (const size_t index : row.lines) {
            const TextLine &line = lines[index];
            // A line over several columns belongs to the first.
            const size_t first = columnAt(separators, line.box.left + 1);
            const size_t last = columnAt(separators, line.box.right - 1);
            for (const int word : line.words) {
                const Box box = toPoints(page.words.at(size_t(word)).box, page);
                const size_t column = first == last ? first : columnAt(separators, box.centerX());
                const bool isSpanning = first != last && row.lines.size() == 1;
                target[isSpanning ? first : column].push_back(word);
            }
        }
    }
    return cells;
}

size_t filledCount(const std::vector<std::vector<int>> &row)
{
    return size_t(
        std::count_if(row.begin(), row.end(), [](const auto &cell) { return !cell.empty(); }));
}

bool hasRuleBetween(const Region &region, double top, double bottom)
{
    return std::any_of(region.rules.begin(), region.rules.end(),
                       [top, bottom](double y) { return y > top && y < bottom; });
}

/// Lines of one cell that was wrapped belong to the row above: they leave the first column (or
/// most of the others) empty and follow closely.
void mergeWrappedRows(Region &region, Cells &cells)
{
    std::vector<double> gaps;
    for (size_t i = 1; i < region.rows.size(); ++i)
        gaps.push_back(region.rows[i].baseline - region.rows[i - 1].baseline);
    if (gaps.empty())
        return;
    std::vector<double> sorted = gaps;
    std::sort(sorted.begin(), sorted.end());
    const double tight = sorted[sorted.size() / 5];
    const double wide = sorted[sorted.size() * 4 / 5];
    const bool isSpaced = wide > 1.35 * tight; // rows stand apart, lines of a row do not
    std::vector<TextRow> rows{region.rows.front()};
    std::vector<std::vector<std::vector<int>>> words{cells.words.front()};
    for (size_t i = 1; i < region.rows.size(); ++i) {
        const auto &row = cells.words[i];
        const bool isClose = gaps[i - 1] < 1.2 * tight;
        const bool isSparse = row.front().empty() && filledCount(row) * 2 <= cells.columns;
        const bool isRuled = hasRuleBetween(region, region.rows[i - 1].baseline,
                                            region.rows[i].baseline - 0.3 * region.rows[i].size);
        const bool continues =
            !isRuled && isClose && (isSparse || (isSpaced && gaps[i - 1] < 1.1 * tight));
        if (!continues) {
            rows.push_back(region.rows[i]);
            words.push_back(row);
            continue;
        }
        for (size_t column = 0; column < row.size(); ++column)
            words.back()[column].insert(words.back()[column].end(), row[column].begin(),
                                        row[column].end());
        rows.back().lines.insert(rows.back().lines.end(), region.rows[i].lines.begin(),
                                 region.rows[i].lines.end());
        rows.back().box = rows.back().box.united(region.rows[i].box);
    }
    region.rows = std::move(rows);
    cells.words = std::move(words);
}

/// Two columns of prose look like a table whose cells are full of words.
bool looksLikeProse(const Region &region, const std::vector<double> &separators,
                    const std::vector<TextLine> &lines)
{
    double left = region.rows.front().box.left;
    double right = region.rows.front().box.right;
    for (const TextRow &row : region.rows) {
        left = std::min(left, row.box.left);
        right = std::max(right, row.box.right);
    }
    double characters = 0;
    double full = 0;
    double count = 0;
    for (const TextRow &row : region.rows) {
        for (const size_t index : row.lines) {
            const TextLine &line = lines[index];
            const size_t column = columnAt(separators, line.box.centerX());
            const double from = column == 0 ? left : separators[column - 1];
            const double to = column == separators.size() ? right : separators[column];
            characters += double(line.text.size());
            full += line.box.width() > 0.75 * (to - from);
            count += 1;
        }
    }
    const double mean = characters / count;
    return mean > 28 && full > 0.45 * count;
}

std::optional<FoundTable> tableOf(Region region, const std::vector<TextLine> &lines,
                                  const PageContent &page)
{
    if (region.rows.size() < 2)
        return {};
    const std::vector<double> separators = columnSeparators(region.rows, lines);
    if (separators.empty() || separators.size() > 40 || looksLikeProse(region, separators, lines))
        return {};
    Cells cells = cellsOf(region, separators, lines, page);
    size_t multiple = 0;
    for (const auto &row : cells.words)
        multiple += filledCount(row) >= 2;
    if (multiple * 2 < cells.words.size() || multiple < 2)
        return {};
    FoundTable table;
    table.box = region.rows.front().box;
    for (const TextRow &row : region.rows) {
        table.box = table.box.united(row.box);
        table.lines.insert(table.lines.end(), row.lines.begin(), row.lines.end());
    }
    mergeWrappedRows(region, cells);
    if (cells.words.size() < 2)
        return {};
    for (const auto &row : cells.words) {
        auto &target = table.cells.emplace_back();
        for (const auto &cell : row)
            target.push_back(cellText(cell, page));
    }
    return table;
}

/// Horizontal lines of the same extent with nothing but rows between them.
std::vector<Region> regionsBetweenRules(const PageContent &page, const std::vector<TextLine> &lines,
                                        const std::vector<bool> &isFree)
{
    std::vector<Segment> rules;
    for (const Segment &segment : pageSegments(page).horizontal) {
        if (segment.to - segment.from > 0.2 * page.widthPoints)
            rules.push_back(segment);
    }
    std::vector<Region> regions;
    std::vector<bool> isUsed(rules.size(), false);
    for (size_t i = 0; i < rules.size(); ++i) {
        if (isUsed[i])
            continue;
        std::vector<double> ys{rules[i].at};
        for (size_t k = i + 1; k < rules.size(); ++k) {
            const bool isSame = std::abs(rules[k].from - rules[i].from) < 6 &&
                                std::abs(rules[k].to - rules[i].to) < 6;
            if (isSame && !isUsed[k]) {
                ys.push_back(rules[k].at);
                isUsed[k] = true;
            }
        }
        if (ys.size() < 2)
            continue;
        const Box box{rules[i].from - 4, ys.front() - 1, rules[i].to + 4, ys.back() + 1};
        std::vector<size_t> inside;
        for (size_t k = 0; k < lines.size(); ++k) {
            if (isFree[k] && box.holdsCenterOf(lines[k].box))
                inside.push_back(k);
        }
        regions.push_back({rowsOf(lines, inside), std::move(ys)});
    }
    return regions;
}

/// Runs of rows with two or more pieces each.
std::vector<Region> alignedRegions(const std::vector<TextLine> &lines,
                                   const std::vector<bool> &isFree)
{
    std::vector<size_t> free;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (isFree[i])
            free.push_back(i);
    }
    std::vector<Region> regions;
    std::vector<TextRow> run;
    size_t last = 0; // of the run, the end of the last row with several pieces
    const auto finish = [&regions, &run, &last] {
        run.resize(last);
        if (run.size() >= 3)
            regions.push_back({run, {}});
        run.clear();
        last = 0;
    };
    for (const TextRow &row : rowsOf(lines, free)) {
        const bool isNear =
            run.empty() || row.baseline - run.back().baseline < 3.0 * std::max(row.size, 6.0);
        const bool isSimilar = run.empty() || std::abs(row.size - run.back().size) < 2.5;
        if (!isNear || !isSimilar)
            finish();
        const bool hasPieces = row.lines.size() >= 2;
        if (!hasPieces && (run.empty() || run.size() >= last + 2)) {
            finish();
            continue;
        }
        run.push_back(row);
        if (hasPieces)
            last = run.size();
    }
    finish();
    return regions;
}

} // namespace

std::vector<FoundTable> findUnruledTables(const PageContent &page,
                                          const std::vector<TextLine> &lines,
                                          const std::vector<bool> &isFree)
{
    std::vector<FoundTable> tables;
    std::vector<bool> isLeft = isFree;
    const auto take = [&](std::vector<Region> regions) {
        for (Region &region : regions) {
            const bool isTaken =
                std::any_of(region.rows.begin(), region.rows.end(), [&](const TextRow &row) {
                    return std::any_of(row.lines.begin(), row.lines.end(),
                                       [&](size_t line) { return !isLeft[line]; });
                });
            if (isTaken)
                continue;
            std::optional<FoundTable> table = tableOf(std::move(region), lines, page);
            if (!table)
                continue;
            for (const size_t line : table->lines)
                isLeft[line] = false;
            tables.push_back(std::move(*table));
        }
    };
    take(regionsBetweenRules(page, lines, isLeft));
    take(alignedRegions(lines, isLeft));
    return tables;
}

} // namespace excerpt::layout
