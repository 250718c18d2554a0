// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace excerpt {

// What stands on a page, as plain values. The helper makes them (core/document/pdf); engines and
// the section finders read them. All rectangles are fractions of the displayed page, sizes are
// points (1/72 inch). Any thread.

struct PageFont
{
    QString name; ///< without the subset prefix; may be empty
    bool isBold = false;
    bool isItalic = false;
    bool isFixedWidth = false;
    bool operator==(const PageFont &) const = default;
};

struct PageWord
{
    QString text;
    FractionRect box;
    int font = -1; ///< index into PageContent::fonts, -1 unknown
    double sizePoints = 0;
    double baseline = 0;     ///< fraction of the page height, from the top
    std::uint32_t color = 0; ///< 0xRRGGBB of the fill
    int rotation = 0;        ///< 0, 90, 180, 270: clockwise turn of the text on the displayed page
    bool isVisible = true;   ///< false: render mode 3 (a scan's text layer) or clipped away
    bool spaceAfter = true;  ///< false: the next word of the line follows without a space
    bool operator==(const PageWord &) const = default;
};

/// A stroked straight line, or a filled rectangle so thin that it is one.
struct PageRule
{
    FractionRect box; ///< width or height may be 0
    std::uint32_t color = 0;
    bool operator==(const PageRule &) const = default;
};

struct PageRectangle
{
    FractionRect box;
    bool isFilled = false;
    bool isStroked = false;
    std::uint32_t fillColor = 0xffffff;
    bool operator==(const PageRectangle &) const = default;
};

struct PageContent
{
    PageNumber number;
    double widthPoints = 0; ///< of the displayed page: crop box after /Rotate
    double heightPoints = 0;
    std::vector<PageFont> fonts;
    std::vector<PageWord> words; ///< in the reading order of the extractor
    std::vector<PageRule> rules;
    std::vector<PageRectangle> rectangles;
    std::vector<FractionRect> images;
    bool isTruncated = false; ///< a limit on words or graphics was reached
    bool operator==(const PageContent &) const = default;
};

enum class BlockKind { Paragraph, Heading, ListItem, Table, Caption, Footnote, Figure, Furniture };

/// A run of text of one line of a block, in reading order.
struct BlockLine
{
    QString text;
    FractionRect box;
    bool endsWithHyphen = false; ///< the line ends in a hyphen that a word was broken at
    bool operator==(const BlockLine &) const = default;
};

/// One element of a page in reading order: what the layout analysis makes of the words.
struct PageBlock
{
    BlockKind kind = BlockKind::Paragraph;
    FractionRect box;
    int level = 0;         ///< headings: 1 is the highest; list items: nesting from 1; else 0
    double sizePoints = 0; ///< the font size most of its characters have
    bool isBold = false;
    bool isItalic = false;
    bool isFixedWidth = false; ///< program text: its lines are not to be joined
    QString fontName;
    QString marker; ///< list items: the sign or number in front, e.g. "•" or "3."
    std::vector<BlockLine> lines;
    std::vector<std::vector<QString>> cells; ///< tables: rows of cells; first row is the header
    bool operator==(const PageBlock &) const = default;
};

struct PageBlocks
{
    PageNumber number;
    double widthPoints = 0;
    double heightPoints = 0;
    std::vector<PageBlock> blocks;
    bool hasText = false; ///< at least one visible or invisible character
    bool isTruncated = false;
    bool operator==(const PageBlocks &) const = default;
};

} // namespace excerpt
