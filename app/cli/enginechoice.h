// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/engines/engine.h"

namespace excerpt::cli {

/// Checks the session's engine and completes its settings from the environment: the key, and the
/// server's address when it is not on the command line. Errors: BadSetting, BadUsage.
[[nodiscard]] Expected<void> completeEngine(Session &session);

/// The description of an engine that this version has, or null.
[[nodiscard]] const EngineDescription *engineNamed(const QString &id);

/// The key for an engine from its variables; empty when none is set.
[[nodiscard]] QByteArray engineKey(const EngineDescription &engine,
                                   const QProcessEnvironment &environment);

} // namespace excerpt::cli
