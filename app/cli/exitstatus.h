// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <span>

namespace excerpt::cli {

/// What the program ends with (DESIGN.md, "The command line"). Codes, not an enum class: they are
/// returned to the shell, beside 128 and the number of a signal.
enum ExitStatus {
    ExitSuccess = 0,
    ExitInternal = 1,
    ExitUsage = 2,
    ExitSections = 3, ///< some sections did not succeed
    ExitDocument = 4,
    ExitEngine = 5,
    ExitOutput = 6,
};

/// The status of an error that ended a command before or after its work; the one place where
/// codes become statuses. Any thread.
[[nodiscard]] int exitStatus(Code code);

/// 130 for SIGINT, 143 for SIGTERM, 129 for SIGHUP.
[[nodiscard]] int exitStatusOfSignal(int signal);

/// The one that counts when several apply: 1, then a signal's, 6, 5, 4, 3, 2, 0.
[[nodiscard]] int strongestStatus(std::span<const int> statuses);

} // namespace excerpt::cli
