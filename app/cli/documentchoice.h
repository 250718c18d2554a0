// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/projectchoice.h"
#include "app/cli/session.h"
#include "core/document/document.h"
#include "core/sections/section.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace excerpt::cli {

// Which document and which of its sections a command line means.

/// The password behind --password or in the file of --password-file; empty when neither is given.
/// Errors: BadUsage.
[[nodiscard]] Expected<QString> passwordOf(const Arguments &arguments);

/// The document named by the first argument, or that of the project which it names. Errors:
/// BadUsage without one, with an address, or with a project that is not given.
[[nodiscard]] Expected<DocumentLocation>
documentOf(const Arguments &arguments, const std::optional<OpenedProject> &project = {});

/// How the sections are found.
struct SectionChoice
{
    enum class From { Best, File, Bookmarks, Headings, Pages };
    From from = From::Best; ///< Best: bookmarks, else headings, else the whole document
    QString fileName;       ///< of the sections file, for messages
    QByteArray fileContent;
    int level = 1;
    QString pages; ///< empty: all
    std::optional<int> every;
};
/// Without options for them, the sections of the project if it has some. Errors: BadUsage for
/// options that do not go together, BadSectionsFile for an unreadable file.
[[nodiscard]] Expected<SectionChoice>
sectionChoice(const Arguments &arguments, const std::optional<OpenedProject> &project = {});

/// Finds them. Blocks; the thread that opened `document`. `name` is what the document is called.
[[nodiscard]] Expected<SectionList> chooseSections(const SectionChoice &choice,
                                                   DocumentSource &document, const QString &name,
                                                   std::stop_token stop);

/// A whole input file of a person. `what` names it in the error. Errors: `code`.
[[nodiscard]] Expected<QByteArray> readInputFile(const QString &path, Code code);

} // namespace excerpt::cli
