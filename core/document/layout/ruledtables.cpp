// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/layout/tables.h"

#include <cmath>
#include <numeric>

namespace excerpt::layout {
namespace {

constexpr double reach = 3.5;       ///< points by which lines may miss each other
constexpr size_t mostLines = 3'000; ///< more is a drawing
constexpr size_t mostCells = 20'000;

/// Sets of numbers that belong together (union by root).
class Groups
{
public:
    explicit Groups(size_t count) : m_parents(count)
    {
        std::iota(m_parents.begin(), m_parents.end(), size_t(0));
    }
    [[nodiscard]] size_t find(size_t index)
    {
        while (m_parents[index] != index)
            index = m_parents[index] = m_parents[m_parents[index]];
        return index;
    }
    void join(size_t a, size_t b) { m_parents[find(b)] = find(a); }

private:
    std::vector<size_t> m_parents;
};

std::vector<double> distinct(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    std::vector<double> result;
    for (const double value : values) {
        if (result.empty() || value - result.back() > reach)
            result.push_back(value);
    }
    return result;
}

/// A grid of lines that touch each other.
struct Grid
{
    std::vector<double> xs;
    std::vector<double> ys;
    std::vector<Segment> horizontal;
    std::vector<Segment> vertical;

    [[nodiscard]] size_t columns() const { return xs.size() - 1; }
    [[nodiscard]] size_t rows() const { return ys.size() - 1; }
    [[nodiscard]] Box box() const { return {xs.front(), ys.front(), xs.back(), ys.back()}; }

    static bool isCovered(const std::vector<Segment> &segments, double at, double middle)
    {
        return std::any_of(segments.begin(), segments.end(), [at, middle](const Segment &segment) {
            return std::abs(segment.at - at) <= reach && segment.from <= middle &&
                   segment.to >= middle;
        });
    }
    [[nodiscard]] bool hasLineRightOf(size_t row, size_t column) const
    {
        return isCovered(vertical, xs[column + 1], (ys[row] + ys[row + 1]) / 2);
    }
    [[nodiscard]] bool hasLineBelow(size_t row, size_t column) const
    {
        return isCovered(horizontal, ys[row + 1], (xs[column] + xs[column + 1]) / 2);
    }
};

std::vector<Grid> gridsOf(const PageSegments &segments)
{
    const size_t horizontals = segments.horizontal.size();
    const size_t count = horizontals + segments.vertical.size();
    if (count > mostLines)
        return {};
    Groups groups(count);
    for (size_t h = 0; h < horizontals; ++h) {
        const Segment &a = segments.horizontal[h];
        for (size_t v = 0; v < segments.vertical.size(); ++v) {
            const Segment &b = segments.vertical[v];
            if (b.at >= a.from - reach && b.at <= a.to + reach && a.at >= b.from - reach &&
                a.at <= b.to + reach)
                groups.join(h, horizontals + v);
        }
    }
    std::vector<Grid> grids(count);
    for (size_t i = 0; i < count; ++i) {
        Grid &grid = grids[groups.find(i)];
        if (i < horizontals)
            grid.horizontal.push_back(segments.horizontal[i]);
        else
            grid.vertical.push_back(segments.vertical[i - horizontals]);
    }
    std::vector<Grid> result;
    for (Grid &grid : grids) {
        for (const Segment &segment : grid.vertical)
            grid.xs.push_back(segment.at);
        for (const Segment &segment : grid.horizontal)
            grid.ys.push_back(segment.at);
        grid.xs = distinct(std::move(grid.xs));
        grid.ys = distinct(std::move(grid.ys));
        const bool isGrid = grid.xs.size() >= 2 && grid.ys.size() >= 2;
        if (isGrid && grid.rows() * grid.columns() <= mostCells)
            result.push_back(std::move(grid));
    }
    return result;
}

/// Where the text of each cell of the grid goes: cells without a line between them are one, and
/// its top left one has the text.
std::vector<size_t> cellOwners(const Grid &grid)
{
    Groups groups(grid.rows() * grid.columns());
    for (size_t row = 0; row < grid.rows(); ++row) {
        for (size_t column = 0; column < grid.columns(); ++column) {
            const size_t cell = row * grid.columns() + column;
            if (column + 1 < grid.columns() && !grid.hasLineRightOf(row, column))
                groups.join(std::min(groups.find(cell), groups.find(cell + 1)),
                            std::max(groups.find(cell), groups.find(cell + 1)));
            if (row + 1 < grid.rows() && !grid.hasLineBelow(row, column)) {
                const size_t below = cell + grid.columns();
                groups.join(std::min(groups.find(cell), groups.find(below)),
                            std::max(groups.find(cell), groups.find(below)));
            }
        }
    }
    std::vector<size_t> owners(grid.rows() * grid.columns());
    for (size_t i = 0; i < owners.size(); ++i)
        owners[i] = groups.find(i);
    return owners;
}

/// Most cells are bounded on all sides.
bool hasOwnCells(const Grid &grid)
{
    const std::vector<size_t> owners = cellOwners(grid);
    size_t own = 0;
    for (size_t i = 0; i < owners.size(); ++i)
        own += owners[i] == i;
    return own * 10 >= owners.size() * 7;
}

void dropEmptyRowsAndColumns(std::vector<std::vector<QString>> &cells)
{
    std::erase_if(cells, [](const auto &row) {
        return std::all_of(row.begin(), row.end(),
                           [](const QString &cell) { return cell.isEmpty(); });
    });
    if (cells.empty())
        return;
    for (size_t column = cells.front().size(); column-- > 0;) {
        const bool isEmpty = std::all_of(cells.begin(), cells.end(), [column](const auto &row) {
            return row[column].isEmpty();
        });
        if (isEmpty) {
            for (auto &row : cells)
                row.erase(row.begin() + qsizetype(column));
        }
    }
}

std::optional<FoundTable> tableOf(const Grid &grid, const PageContent &page,
                                  const std::vector<TextLine> &lines,
                                  const std::vector<bool> &isFree)
{
    if (grid.rows() * grid.columns() < 2)
        return {};
    FoundTable table;
    table.box = grid.box();
    std::vector<std::vector<int>> words(grid.rows() * grid.columns());
    for (size_t i = 0; i < lines.size(); ++i) {
        if (!isFree[i] || !table.box.holdsCenterOf(lines[i].box))
            continue;
        table.lines.push_back(i);
        for (const int index : lines[i].words) {
            const Box box = toPoints(page.words.at(size_t(index)).box, page);
            const size_t column = std::min(
                grid.columns() - 1, columnAt({grid.xs.begin() + 1, grid.xs.end()}, box.centerX()));
            const size_t row = std::min(
                grid.rows() - 1, columnAt({grid.ys.begin() + 1, grid.ys.end()}, box.centerY()));
            words[row * grid.columns() + column].push_back(index);
        }
    }
    const std::vector<size_t> owners = cellOwners(grid);
    for (size_t cell = 0; cell < owners.size(); ++cell) {
        if (owners[cell] != cell) {
            auto &target = words[owners[cell]];
            target.insert(target.end(), words[cell].begin(), words[cell].end());
            words[cell].clear();
        }
    }
    table.cells.assign(grid.rows(), std::vector<QString>(grid.columns()));
    for (size_t cell = 0; cell < words.size(); ++cell)
        table.cells[cell / grid.columns()][cell % grid.columns()] = cellText(words[cell], page);
    dropEmptyRowsAndColumns(table.cells);
    return table;
}

/// Frames around prose and the grids of charts are no tables.
bool isPlausible(const FoundTable &table)
{
    if (table.cells.size() < 2 || table.cells.front().size() < 2)
        return false;
    size_t filled = 0;
    size_t characters = 0;
    for (const auto &row : table.cells) {
        for (const QString &cell : row) {
            filled += !cell.isEmpty();
            characters += size_t(cell.size());
        }
    }
    const size_t all = table.cells.size() * table.cells.front().size();
    return filled >= 3 && filled * 3 >= all && characters / filled < 600;
}

} // namespace

std::vector<FoundTable> findRuledTables(const PageContent &page, const std::vector<TextLine> &lines,
                                        const std::vector<bool> &isFree)
{
    std::vector<FoundTable> tables;
    std::vector<bool> isLeft = isFree;
    for (const bool withFills : {false, true}) {
        for (const Grid &grid : gridsOf(pageSegments(page, withFills))) {
            // Shaded rows are no grid: their columns show in the text.
            if (withFills && !hasOwnCells(grid))
                continue;
            std::optional<FoundTable> table = tableOf(grid, page, lines, isLeft);
            if (!table || !isPlausible(*table))
                continue;
            for (const size_t line : table->lines)
                isLeft[line] = false;
            tables.push_back(std::move(*table));
        }
    }
    return tables;
}

} // namespace excerpt::layout
