// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace excerpt::look {

/// What Fusion has no palette role for, in the colours and sizes in use. Widgets mark themselves by
/// dynamic properties: `primary` (the one filled button of a window), `link` (a flat button that
/// looks like a link), `panelTitle`, `dim`. GUI thread only.
[[nodiscard]] QString styleSheet();

} // namespace excerpt::look
