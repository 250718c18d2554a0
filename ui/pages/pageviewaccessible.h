// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace excerpt {

/// Teaches accessibility what a PageView says: once per program is enough, more do no harm.
void installPageViewAccessibility();

} // namespace excerpt
