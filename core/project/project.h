// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/storage.h"
#include "core/sections/section.h"
#include "core/settings/settings.h"

#include <QString>

namespace excerpt {

/// What a window holds of one document, as a project file keeps it (`excerpt.project`, version 1;
/// schemas/project.schema.json). A value; any thread.
struct Project
{
    QString documentPath;         ///< absolute, or an http(s) address; empty: none
    QString relativeDocumentPath; ///< from the project's folder, as it was read; written anew
    /// With the document's name, pages and hash; may have no sections.
    SectionList sections;
    QString prompt;
    bool hasFrame = true;
    QString promptName; ///< in the library; empty: none
    /// Key and server address are not written: whoever sends a project must not say where a key
    /// goes. They are what the settings of this computer say.
    EngineSettings engine;
    JsonValue view;            ///< what the window wants to see again: its own object, or null
    QString lastJobId;         ///< of the last run; empty: none
    JsonValue::Object unknown; ///< fields of the file that this version does not know
    JsonValue::Object unknownPrompt;
    JsonValue::Object unknownEngine;
};

/// Reads a project. Unknown fields are kept, an unknown version is refused. Any thread.
/// Errors: BadProjectFile, BadSectionsFile or BadPageRange, naming `fileName`.
[[nodiscard]] Expected<Project> readProject(const QByteArray &json, const QString &fileName);

/// Writes it, indented, as a file in the folder of `path` (for the relative path of the document;
/// empty: none is written).
[[nodiscard]] QByteArray writeProject(const Project &project, const QString &path);

/// Reads a project's file. Blocks: not for the GUI thread. Errors: as readProject().
[[nodiscard]] Expected<Project> loadProject(const QString &path);

/// Puts a project in the place of the file, whole or not at all, durably. Blocks: not for the GUI
/// thread. Errors: OutputUnwritable, DiskFull.
[[nodiscard]] Expected<void> saveProject(Storage &storage, const Project &project,
                                         const QString &path);

/// Where the document of the project at `path` is now: at its relative path first (so that a folder
/// can be moved or sent), then at the absolute one; an address is itself. Empty: at neither.
[[nodiscard]] QString findDocument(const Project &project, const QString &path);

/// A translated sentence when the bytes of the document are not those that the project was made
/// with; empty when they are, or when the project does not know.
[[nodiscard]] QString documentChange(const Project &project, const QByteArray &sha256Now);

/// `.excerpt`, in any case.
[[nodiscard]] bool isProjectPath(const QString &path);

} // namespace excerpt
