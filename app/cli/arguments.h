// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"

#include <QStringList>

namespace excerpt::cli {

/// Reads what stands behind the program's name, the command's name included. Error: BadUsage or
/// BadSetting, naming the option.
[[nodiscard]] Expected<Arguments> parseArguments(const Command &command,
                                                 const QStringList &arguments);

/// A whole number of at least 1 behind `option`; nothing when it is not given. Error: BadUsage.
[[nodiscard]] Expected<std::optional<int>> countOption(const Arguments &arguments,
                                                       const QString &option);

/// Overwrites the value behind --password in the process' own argument list, which any program of
/// the computer can read. `argv` must be no longer needed.
void hidePassword(int argc, char **argv);

} // namespace excerpt::cli
