// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/pdf/contentoutputdev.h"
#include "core/document/pdf/pagereader.h"

class PDFDoc;

namespace excerpt {

// What Poppler knows of glyphs, for PageReader (pagereader.h). Not thread-safe for one document.

/// Nothing when the page has more glyphs than `limits` allow.
[[nodiscard]] std::optional<std::vector<UserPoint>>
readGlyphPlaces(PDFDoc &document, PageIndex index, const ContentLimits &limits);

[[nodiscard]] std::unique_ptr<GlyphFont> readGlyphFont(PDFDoc &document, int object, int generation,
                                                       const std::string &text);

} // namespace excerpt
