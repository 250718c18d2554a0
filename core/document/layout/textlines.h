// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/layout/box.h"

#include <vector>

namespace excerpt::layout {

/// Words that stand side by side on one baseline without a wide gap: a line of a paragraph, or a
/// cell of a table's row.
struct TextLine
{
    std::vector<int> words; ///< indexes into PageContent::words, in reading order
    QString text;
    Box box;
    double baseline = 0; ///< points from the top
    double size = 0;     ///< points; of most characters
    int font = -1;       ///< of most characters
    bool isBold = false; ///< most characters are
    bool isItalic = false;
    bool isFixedWidth = false;
    std::uint32_t color = 0;
    int rotation = 0;
    bool isAloneOnRow = true; ///< nothing else stands on its baseline within the page
};

/// The lines of the page in the order of its words. Words of a text layer under visible text are
/// left out.
[[nodiscard]] std::vector<TextLine> textLines(const PageContent &page);

/// Makes one line of two; `second` follows on the same baseline.
void appendLine(TextLine &first, const TextLine &second, const PageContent &page);

/// List markers and section numbers that stand too far from their text to be one line with it
/// are joined to it, wherever the extractor put them.
void joinMarkers(std::vector<TextLine> &lines, const PageContent &page);

} // namespace excerpt::layout
