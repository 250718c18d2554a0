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

/// The vertical strips of `rows` that (almost) no text crosses: separators of columns, as their
/// middle x. Empty for a single column.
[[nodiscard]] std::vector<double> columnSeparators(const std::vector<TextRow> &rows,
                                                   const std::vector<TextLine> &lines);

/// Which column of `separators` the x belongs to, from 0.
[[nodiscard]] size_t columnAt(const std::vector<double> &separators, double x);

} // namespace excerpt::layout
