// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/pdf/destinations.h"
#include "core/sections/section.h"

#include <qpdf/QPDF.hh>

namespace excerpt {

/// The document's bookmarks, depth first. A loop, 200,000 entries or 128 levels end the walk or
/// that branch of it and are said in Outline::isDamaged. Throws what libqpdf throws.
[[nodiscard]] Outline walkOutline(QPDF &document, Destinations &destinations);

} // namespace excerpt
