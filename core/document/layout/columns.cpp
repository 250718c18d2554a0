// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/layout/columns.h"

#include <cmath>
#include <numeric>

namespace excerpt::layout {

std::vector<TextRow> rowsOf(const std::vector<TextLine> &lines, const std::vector<size_t> &indexes)
{
    std::vector<size_t> sorted = indexes;
    std::sort(sorted.begin(), sorted.end(),
              [&lines](size_t a, size_t b) { return lines[a].baseline < lines[b].baseline; });
    std::vector<TextRow> rows;
    for (const size_t index : sorted) {
        const TextLine &line = lines[index];
        const bool belongs =
            !rows.empty() && line.baseline - rows.back().baseline <
                                 0.35 * std::min(line.size, std::max(rows.back().size, 4.0));
        if (!belongs)
            rows.push_back({line.box, line.baseline, line.size, {}});
        rows.back().lines.push_back(index);
        rows.back().box = rows.back().box.united(line.box);
    }
    for (TextRow &row : rows) {
        std::sort(row.lines.begin(), row.lines.end(),
                  [&lines](size_t a, size_t b) { return lines[a].box.left < lines[b].box.left; });
    }
    return rows;
}

std::vector<LinePiece> piecesOf(const TextLine &line, const PageContent &page, double gap)
{
    std::vector<LinePiece> pieces;
    for (const int index : line.words) {
        const Box box = toPoints(page.words.at(size_t(index)).box, page);
        const bool isBeside = !pieces.empty() &&
                              box.left - pieces.back().box.right < gap * line.size &&
                              pieces.back().box.left - box.right < gap * line.size;
        if (!isBeside)
            pieces.push_back({box, {}});
        pieces.back().box = pieces.back().box.united(box);
        pieces.back().words.push_back(index);
    }
    return pieces;
}

std::vector<double> columnSeparators(const std::vector<TextRow> &rows,
                                     const std::vector<TextLine> &lines, const PageContent &page)
{
    if (rows.empty())
        return {};
    Box all = rows.front().box;
    double size = 0;
    for (const TextRow &row : rows) {
        all = all.united(row.box);
        size += row.size / double(rows.size());
    }
    constexpr double bin = 1.0; // points
    const size_t bins = size_t(std::clamp(all.width() / bin, 1.0, 20'000.0)) + 1;
    std::vector<int> crossings(bins, 0);
    for (const TextRow &row : rows) {
        for (const size_t index : row.lines) {
            for (const LinePiece &piece : piecesOf(lines[index], page, columnGap)) {
                const Box &box = piece.box;
                const auto from = size_t(std::max(0.0, (box.left - all.left) / bin));
                const auto to = std::min(bins - 1, size_t((box.right - all.left) / bin));
                for (size_t i = from; i <= to; ++i)
                    ++crossings[i];
            }
        }
    }
    // A title over several columns may cross a gap; with few rows nothing may.
    const int allowed = int(double(rows.size()) * 0.15);
    const double narrowest = std::max(3.0, 0.45 * size);
    std::vector<double> separators;
    size_t start = bins;
    for (size_t i = 0; i < bins; ++i) {
        if (crossings[i] <= allowed) {
            start = std::min(start, i);
            continue;
        }
        if (start < i && start > 0 && double(i - start) * bin >= narrowest)
            separators.push_back(all.left + (double(start + i) / 2) * bin);
        start = bins;
    }
    return separators;
}

size_t columnAt(const std::vector<double> &separators, double x)
{
    return size_t(std::upper_bound(separators.begin(), separators.end(), x) - separators.begin());
}

} // namespace excerpt::layout
