// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pagecontent.h"

#include <QString>

#include <vector>

namespace excerpt {

/// One place where a searched text stands: a rectangle per line that it touches.
struct TextHit
{
    PageNumber page;
    std::vector<FractionRect> rects;
    bool operator==(const TextHit &) const = default;
};

/// A text as it is compared: without case, ligatures, kinds of quotes, dashes and spaces.
[[nodiscard]] QString foldedForSearch(const QString &text);

/// Every place of `text` on a page, in reading order; words parted by a hyphen at the end of a line
/// are one. Any thread.
[[nodiscard]] std::vector<TextHit> findText(const PageContent &content, const QString &text);

} // namespace excerpt
