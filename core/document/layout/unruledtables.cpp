// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textpatterns.h"
#include "core/document/layout/tables.h"

#include <cmath>
#include <map>

namespace excerpt::layout {
namespace {

constexpr size_t mostRules = 500; ///< more is a drawing

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
            for (const LinePiece &piece : piecesOf(lines[index], page, columnGap)) {
                // A piece over several columns belongs to the first.
                auto &cell = target[columnAt(separators, piece.box.left + 1)];
                cell.insert(cell.end(), piece.words.begin(), piece.words.end());
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

/// Whether a line lies between row `i` and the one before.
bool isRuledOff(const Region &region, size_t i)
{
    const double top = region.rows[i - 1].baseline;
    const double bottom = region.rows[i].baseline - 0.3 * region.rows[i].size;
    return std::any_of(region.rules.begin(), region.rules.end(),
                       [top, bottom](double y) { return y > top && y < bottom; });
}

void mergeInto(std::vector<std::vector<int>> &row, const std::vector<std::vector<int>> &next)
{
    for (size_t column = 0; column < row.size(); ++column)
        row[column].insert(row[column].end(), next[column].begin(), next[column].end());
}

/// Where a line follows each row, what lies between two lines is one row. False, and nothing
/// done, where several rows lie between two lines.
bool mergeRuledRows(const Region &region, Cells &cells)
{
    if (region.rules.size() < 4)
        return false;
    std::vector<std::vector<std::vector<int>>> merged{cells.words.front()};
    std::vector<size_t> filled{filledCount(cells.words.front())}; // of all rows of a band
    std::vector<size_t> rows{1};
    for (size_t i = 1; i < cells.words.size(); ++i) {
        if (isRuledOff(region, i)) {
            merged.push_back(cells.words[i]);
            filled.push_back(0);
            rows.push_back(0);
        } else {
            mergeInto(merged.back(), cells.words[i]);
        }
        filled.back() += filledCount(cells.words[i]);
        ++rows.back();
    }
    size_t single = 0;
    for (size_t i = 0; i < merged.size(); ++i)
        single += rows[i] == 1 || double(filled[i]) < 0.6 * double(rows[i] * cells.columns);
    if (merged.size() < 3 || double(single) < 0.7 * double(merged.size()))
        return false;
    cells.words = std::move(merged);
    return true;
}

/// Lines of one cell that was wrapped belong to the row above: they leave the first column (or
/// most of the others) empty and follow closely.
void mergeWrappedRows(Region &region, Cells &cells)
{
    std::vector<double> gaps;
    std::vector<double> sorted; // those without a line in between
    for (size_t i = 1; i < region.rows.size(); ++i) {
        gaps.push_back(region.rows[i].baseline - region.rows[i - 1].baseline);
        if (!isRuledOff(region, i))
            sorted.push_back(gaps.back());
    }
    if (sorted.empty())
        return;
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
        const bool continues = !isRuledOff(region, i) && isClose &&
                               (isSparse || (isSpaced && gaps[i - 1] < 1.1 * tight));
        if (!continues) {
            rows.push_back(region.rows[i]);
            words.push_back(row);
            continue;
        }
        mergeInto(words.back(), row);
        rows.back().lines.insert(rows.back().lines.end(), region.rows[i].lines.begin(),
                                 region.rows[i].lines.end());
        rows.back().box = rows.back().box.united(region.rows[i].box);
    }
    region.rows = std::move(rows);
    cells.words = std::move(words);
}

/// Enough rows have several cells, and enough cells have text.
bool isFilled(const Cells &cells)
{
    size_t multiple = 0;
    size_t filled = 0;
    for (const auto &row : cells.words) {
        multiple += filledCount(row) >= 2;
        filled += filledCount(row);
    }
    return multiple >= 2 && multiple * 2 >= cells.words.size() &&
           filled * 2 >= cells.words.size() * cells.columns;
}

/// Neighbouring columns of which no row fills both are one whose text is not aligned.
void mergeComplements(Cells &cells)
{
    for (size_t column = 0; column + 1 < cells.columns;) {
        const bool isComplement =
            std::all_of(cells.words.begin(), cells.words.end(), [column](const auto &row) {
                return row[column].empty() || row[column + 1].empty();
            });
        if (!isComplement) {
            ++column;
            continue;
        }
        for (auto &row : cells.words) {
            row[column].insert(row[column].end(), row[column + 1].begin(), row[column + 1].end());
            row.erase(row.begin() + qsizetype(column) + 1);
        }
        --cells.columns;
    }
}

std::vector<std::vector<QString>> textsOf(const Cells &cells, const PageContent &page)
{
    std::vector<std::vector<QString>> texts;
    for (const auto &row : cells.words) {
        auto &target = texts.emplace_back();
        for (const auto &cell : row)
            target.push_back(cellText(cell, page));
    }
    return texts;
}

/// Markers in the first column of two: a list.
bool isListInDisguise(const std::vector<std::vector<QString>> &cells)
{
    const auto markers = std::count_if(cells.begin(), cells.end(), [](const auto &row) {
        return !row.front().isEmpty() && listMarkerLength(row.front()) == row.front().size();
    });
    return cells.front().size() == 2 && markers * 10 >= qsizetype(cells.size()) * 7;
}

/// No word but in the last row, and many cells empty: the values and labels of a chart.
bool isChart(const std::vector<std::vector<QString>> &cells)
{
    size_t filled = 0;
    for (const auto &row : cells) {
        for (const QString &cell : row) {
            if (&row != &cells.back() && letterCount(cell) > 0)
                return false;
            filled += !cell.isEmpty();
        }
    }
    return filled * 5 < cells.size() * cells.front().size() * 4;
}

/// Page numbers in the last column of two, going up.
bool isTableOfContents(const std::vector<std::vector<QString>> &cells)
{
    int last = 0;
    qsizetype numbers = 0;
    for (const auto &row : cells) {
        if (row.size() != 2 || row.back().isEmpty())
            continue;
        if (!isPageNumber(row.back()))
            return false;
        const int number = row.back().toInt(); // 0: Roman
        if (number != 0 && number < last)
            return false;
        last = std::max(last, number);
        ++numbers;
    }
    return numbers >= 3 && numbers * 2 > qsizetype(cells.size());
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
    const std::vector<double> separators = columnSeparators(region.rows, lines, page);
    if (separators.empty() || separators.size() > 40 || looksLikeProse(region, separators, lines))
        return {};
    Cells cells = cellsOf(region, separators, lines, page);
    const bool isMerged = mergeRuledRows(region, cells);
    mergeComplements(cells);
    if (cells.columns < 2 || !isFilled(cells))
        return {};
    FoundTable table;
    table.box = region.rows.front().box;
    for (const TextRow &row : region.rows) {
        table.box = table.box.united(row.box);
        table.lines.insert(table.lines.end(), row.lines.begin(), row.lines.end());
    }
    table.cells = textsOf(cells, page);
    table.isContents = isTableOfContents(table.cells);
    if (table.isContents)
        return table;
    if (!isMerged)
        mergeWrappedRows(region, cells);
    table.cells = textsOf(cells, page);
    if (table.cells.size() < 2 || isListInDisguise(table.cells) || isChart(table.cells))
        return {};
    return table;
}

std::vector<size_t> linesIn(const Box &box, const std::vector<TextLine> &lines,
                            const std::vector<bool> &isFree)
{
    std::vector<size_t> inside;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (isFree[i] && box.holdsCenterOf(lines[i].box))
            inside.push_back(i);
    }
    return inside;
}

/// A table with a line below each row may have none above the first and below the last: what
/// stands there in several pieces belongs to it.
void addOpenEnds(Box &box, const std::vector<double> &ys, const std::vector<TextLine> &lines,
                 const std::vector<bool> &isFree)
{
    std::vector<double> heights;
    for (size_t i = 1; i < ys.size(); ++i)
        heights.push_back(ys[i] - ys[i - 1]);
    std::sort(heights.begin(), heights.end());
    const double height = std::min(1.2 * heights[heights.size() / 2], 60.0);
    const auto isRow = [&](const Box &band) {
        const std::vector<size_t> inside = linesIn(band, lines, isFree);
        return std::any_of(inside.begin(), inside.end(), [&](size_t a) {
            return std::any_of(inside.begin(), inside.end(), [&](size_t b) {
                return lines[a].box.right < lines[b].box.left &&
                       lines[a].box.overlapY(lines[b].box) > 0;
            });
        });
    };
    if (isRow({box.left, ys.front() - height, box.right, ys.front()}))
        box.top = ys.front() - height;
    if (isRow({box.left, ys.back(), box.right, ys.back() + height}))
        box.bottom = ys.back() + height;
}

/// Horizontal lines of the same extent with nothing but rows between them.
std::vector<Region> regionsBetweenRules(const PageContent &page, const std::vector<TextLine> &lines,
                                        const std::vector<bool> &isFree)
{
    std::vector<Segment> rules;
    for (const Segment &segment : pageSegments(page, true).horizontal) {
        if (segment.to - segment.from > 0.2 * page.widthPoints)
            rules.push_back(segment);
    }
    if (rules.size() > mostRules)
        return {};
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
        Box box{rules[i].from - 4, ys.front() - 1, rules[i].to + 4, ys.back() + 1};
        if (ys.size() >= 4)
            addOpenEnds(box, ys, lines, isFree);
        const std::vector<size_t> inside = linesIn(box, lines, isFree);
        regions.push_back({rowsOf(lines, inside), std::move(ys)});
    }
    return regions;
}

bool isWrappedBelow(const TextRow &row, const TextRow &below, const std::vector<TextLine> &lines)
{
    const double second = lines[row.lines.size() > 1 ? row.lines[1] : row.lines[0]].box.left;
    return below.box.left > row.box.left + row.size && below.box.left > second - 2 &&
           below.baseline - row.baseline < 1.4 * row.size;
}

/// Runs of rows with two or more pieces each.
std::vector<Region> alignedRegions(const PageContent &page, const std::vector<TextLine> &lines,
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
    const auto finish = [&regions, &run, &last, &lines] {
        const bool isWide = std::all_of(run.begin(), run.begin() + qsizetype(last),
                                        [](const TextRow &row) { return row.lines.size() >= 4; });
        const bool isLong = last >= 3 || (last == 2 && isWide);
        // Lines below the last row that stand in its second column or further go on its cells.
        while (last > 0 && last < run.size() && isWrappedBelow(run[last - 1], run[last], lines))
            ++last;
        run.resize(last);
        if (isLong)
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
        const bool hasPieces =
            row.lines.size() >= 2 || piecesOf(lines[row.lines.front()], page, 1.0).size() >= 2;
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
    take(alignedRegions(page, lines, isLeft));
    return tables;
}

} // namespace excerpt::layout
