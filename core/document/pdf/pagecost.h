// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/units.h"
#include "core/document/pdf/pagelimits.h"
#include "core/document/pdf/pagetree.h"

namespace excerpt {

/// Whether the page can be worked with, said without drawing it. `page` exists. Errors:
/// PageUnreadable (no dictionary can be made of it: damaged, or nested deeper than libqpdf reads),
/// HelperRefused (beyond `limits`). Throws what libqpdf throws.
[[nodiscard]] Expected<void> checkPageCost(const PageTree &tree, PageIndex page,
                                           const PageLimits &limits);

} // namespace excerpt
