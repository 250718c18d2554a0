// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/project/project.h"

#include <optional>

namespace excerpt::cli {

// A project in place of a document. Options of the command line are stronger than it, it is
// stronger than the settings file.

struct OpenedProject
{
    QString path;
    Project project;
    QString document; ///< where its document is now: a path or an address
};

/// The project that the first argument names; nothing when it names none.
/// Errors: BadProjectFile, BadSectionsFile, BadPageRange; DocumentNotFound when its document is
/// neither beside it nor where it was.
[[nodiscard]] Expected<std::optional<OpenedProject>> projectOf(const Arguments &arguments);

/// The engine, model and options of the project become the session's where the command line says
/// nothing. Errors: as completeEngine().
[[nodiscard]] Expected<void> useEngineOf(const Project &project, Session &session);

} // namespace excerpt::cli
