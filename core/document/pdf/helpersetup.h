// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/helpermessages.h"

namespace excerpt {

/// What a helper does before it reads its first request: takes its limits from its arguments, a
/// low priority, sees to it that it ends with its supervisor, and confines itself. Ends the process
/// when the arguments are not a supervisor's of this version.
[[nodiscard]] Confinement setUpHelper(int argc, char **argv);

} // namespace excerpt
