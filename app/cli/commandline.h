// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/cli/interruption.h"

#include <QProcessEnvironment>
#include <QStringList>

namespace excerpt::cli {

/// Runs one command line (without the program's name) and gives the exit status. Call on the main
/// thread of a QCoreApplication; serves its event loop while it works.
[[nodiscard]] int runCommandLine(const QStringList &arguments,
                                 const QProcessEnvironment &environment, Console &console,
                                 Interruption &interruption);

} // namespace excerpt::cli
