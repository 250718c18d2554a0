// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/pipeline/jobrun.h"

namespace excerpt::cli {

/// Checks the session's engine and completes its settings: the key from the environment or the
/// keyring, and the server's address when it is not on the command line. Errors: BadSetting,
/// BadUsage.
[[nodiscard]] Expected<void> completeEngine(Session &session);

/// The key for an engine from its variables, else from the system's keyring as long as that asks
/// nobody; empty when there is none. May wait 3 s for the keyring: on a worker's thread.
[[nodiscard]] QByteArray engineKey(const EngineDescription &engine,
                                   const QProcessEnvironment &environment, std::stop_token stop);

/// engineKey() for whoever deletes what jobs left at their providers.
[[nodiscard]] KeyLookup engineKeys(const QProcessEnvironment &environment, std::stop_token stop);

} // namespace excerpt::cli
