// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/layout/textlines.h"

#include <vector>

namespace excerpt::layout {

/// Lines that belong together: a paragraph, a heading, an item of a list.
struct Paragraph
{
    std::vector<TextLine> lines;
    Box box;
    double size = 0; ///< of most characters
    bool isBold = false;
    bool isItalic = false;
    bool isFixedWidth = false;
    int font = -1;
    std::uint32_t color = 0;
};

/// Cuts `lines`, which are in reading order, into paragraphs: by size, weight, distance, indent,
/// list markers and short last lines.
[[nodiscard]] std::vector<Paragraph> paragraphsOf(std::vector<TextLine> lines);

} // namespace excerpt::layout
