// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pagecontent.h"
#include "core/document/document.h"
#include "core/sections/section.h"

namespace excerpt {

// What a helper's reply may say, beyond being well formed: pages that exist, indices that point
// into their lists, sizes that are sizes. A helper that says otherwise has been taken over by its
// document. Any thread.

[[nodiscard]] bool isPlausible(const DocumentInfo &info);
[[nodiscard]] bool isPlausible(const Outline &outline, int pageCount);
[[nodiscard]] bool isPlausible(const PageBoxes &boxes);
/// Of `count` pages, of which some may have no size.
[[nodiscard]] bool isPlausible(const std::vector<PageBoxes> &boxes, int count);
[[nodiscard]] bool isPlausible(const PageContent &content, PageNumber asked);
[[nodiscard]] bool isPlausible(const PageBlocks &blocks, PageNumber asked);
/// With its pixels.
[[nodiscard]] bool isPlausible(const PageImage &image);
/// Warnings: not too many, none too long.
[[nodiscard]] bool isPlausible(const QStringList &warnings);

} // namespace excerpt
