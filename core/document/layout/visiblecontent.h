// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pagecontent.h"
#include "core/sections/visibleareas.h"

namespace excerpt {

/// What of a page's content lies in the areas: words whose middle does, whole; of lines,
/// rectangles and images the part that does. A pure function; any thread.
[[nodiscard]] PageContent visibleContent(PageContent content, const Areas &areas);

/// Whether a word belongs to the areas: when the middle of its box does.
[[nodiscard]] bool isVisible(const PageWord &word, const Areas &areas);

} // namespace excerpt
