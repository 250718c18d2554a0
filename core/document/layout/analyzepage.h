// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pagecontent.h"

namespace excerpt {

/// What the words of a page are: paragraphs, headings, list items, tables, captions, footnotes and
/// page furniture, in reading order. Knows only this page, so furniture is a guess from place and
/// form; who reads several pages knows better. A pure function; any thread.
[[nodiscard]] PageBlocks analyzePage(const PageContent &content);

} // namespace excerpt
