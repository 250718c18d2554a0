// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pagecontent.h"
#include "core/document/pdf/pagelimits.h"

class PDFDoc;

namespace excerpt {

/// What one page may cost; the rest of the page is left out and `isTruncated` set.
struct ContentLimits
{
    int words = 50'000;
    int graphics = 20'000;                           ///< rules, rectangles and images, each
    int characters = 400'000;                        ///< drawn, not kept: words are made of them
    double pageSidePoints = PageLimits().sidePoints; ///< a page longer than this is refused
};

/// Which characters the words are made of where the document gives some in place of those drawn.
enum class TextSource { Replacement, Drawn };

/// Reads words, rules, rectangles and images of the page at `index` of `document`. The page must
/// exist and its size be within the limits (PopplerDocument checks both). Not thread-safe for one
/// document. This function and its file hold all that the program knows of Poppler's private
/// classes for reading pages; Poppler 22.12 and newer.
[[nodiscard]] PageContent readPageContent(PDFDoc &document, PageIndex index,
                                          const ContentLimits &limits,
                                          TextSource source = TextSource::Replacement);

} // namespace excerpt
