// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pagecontent.h"

namespace excerpt {

/// How far a word reaches above and below its base line at most, in font sizes, whatever its font
/// says.
inline constexpr double ascentLimit = 1.05;
inline constexpr double descentLimit = 0.4;

/// What the font's descriptor says of itself; many writers leave all of it at "no".
struct FontFlags
{
    bool isBold = false;
    bool isItalic = false;
    bool isFixedWidth = false;
};

/// The font `name` ("ABCDEF+NimbusSanL-BoldItal") without its subset prefix, its weight, slant and
/// width from the flags and from the name. A pure function; any thread.
[[nodiscard]] PageFont pageFont(const QString &name, const FontFlags &flags);

} // namespace excerpt
