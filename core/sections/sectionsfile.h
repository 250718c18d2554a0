// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/section.h"

namespace excerpt {

/// The most sections that a file may have; more are refused before they are parsed.
inline constexpr int mostSections = 100'000;

/// Reads a sections file (`excerpt.sections`, version 1; schemas/sections.schema.json) or the
/// service's list `[{"section_name": …, "page_range": …}]`, whose sections get an id where they
/// have none. Unknown fields are kept. The list names the document of the file but has the pages
/// of this one (`pageCount`): when the file says another number, a warning says so and the file's
/// hash is dropped. Any thread.
/// Error: BadSectionsFile or BadPageRange, naming `fileName` and the section.
[[nodiscard]] Expected<SectionList> readSections(const QByteArray &json, int pageCount,
                                                 const QString &fileName);

/// Whether the array of sections (the JSON text itself, or its member "sections") has more than
/// `mostSections` items: a look over the bytes that needs no memory. Any thread.
[[nodiscard]] bool hasTooManySections(const QByteArray &json);

/// Writes the file: indented, one final line feed.
[[nodiscard]] QByteArray writeSections(const SectionList &list);

/// A name as part of a file name on any system: composed (NFC), no separators, control
/// characters, invisible ones, reserved names, leading or trailing dots or spaces; at most
/// `maxLength` characters (whole code points) and 200 bytes of UTF-8; never empty ("section"
/// then). Any thread.
[[nodiscard]] QString safeFileName(const QString &name, int maxLength = 100);

/// One file name for each section, all different and sorted as the sections are:
/// `001-Introduction.pdf` for a `suffix` of ".pdf". Any thread.
[[nodiscard]] QStringList sectionFileNames(const SectionList &list, const QString &suffix);

} // namespace excerpt
