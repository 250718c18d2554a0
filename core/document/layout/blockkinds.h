// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/layout/paragraphs.h"

#include <vector>

namespace excerpt::layout {

/// The text most of the page is set in: what headings and notes are measured against.
struct BodyStyle
{
    double size = 0; ///< points; 0 without text
    bool isBold = false;
    std::uint32_t color = 0;
    Box area; ///< of all text
};

[[nodiscard]] BodyStyle bodyStyle(const std::vector<TextLine> &lines);

/// What `paragraphs.at(index)` is, and for headings and list items its level and marker, as a
/// block of the page. `images` helps to tell captions.
[[nodiscard]] PageBlock blockOf(const std::vector<Paragraph> &paragraphs, size_t index,
                                const BodyStyle &body, const PageContent &page);

} // namespace excerpt::layout
