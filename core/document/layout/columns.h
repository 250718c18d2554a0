// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/layout/textlines.h"

#include <optional>
#include <vector>

namespace excerpt::layout {

/// Lines that share a baseline, from left to right.
struct TextRow
{
    Box box;
    double baseline = 0;
    double size = 0;
    std::vector<size_t> lines; ///< indexes into the page's lines
};

/// The rows that the lines at `indexes` make, from top to bottom.
[[nodiscard]] std::vector<TextRow> rowsOf(const std::vector<TextLine> &lines,
                                          const std::vector<size_t> &indexes);

/// Words of one line with less than a wide space between them.
struct LinePiece
{
    Box box;
    std::vector<int> words;
};
/// `line` cut where a gap is wider than `gap` font sizes.
[[nodiscard]] std::vector<LinePiece> piecesOf(const TextLine &line, const PageContent &page,
                                              double gap);

/// The vertical strips of `rows` that (almost) no text crosses: separators of columns, as their
/// middle x. Empty for a single column.
[[nodiscard]] std::vector<double> columnSeparators(const std::vector<TextRow> &rows,
                                                   const std::vector<TextLine> &lines,
                                                   const PageContent &page);

/// Which column of `separators` the x belongs to, from 0.
inline constexpr double columnGap = 0.55; ///< the narrowest between columns, in font sizes

[[nodiscard]] size_t columnAt(const std::vector<double> &separators, double x);

} // namespace excerpt::layout
