// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pagecontent.h"
#include "core/sections/visibleareas.h"

namespace excerpt {

/// What of a page's content lies in the areas. Of a word that an edge goes through, the characters
/// whose middle is inside (all characters of a word are taken to be of one width); of lines,
/// rectangles and images the part that is. A pure function; any thread.
[[nodiscard]] PageContent visibleContent(PageContent content, const Areas &areas);

/// Whether the characters of a word stand from right to left.
[[nodiscard]] bool isRightToLeft(const PageWord &word);

} // namespace excerpt
