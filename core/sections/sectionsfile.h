// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/section.h"

namespace excerpt {

/// Reads a sections file (`excerpt.sections`, version 1) or the service's list
/// `[{"section_name": …, "page_range": …}]`. Unknown fields are kept. At most 100,000 sections.
/// Any thread. Error: BadSectionsFile (with `fileName` in the message), BadPageRange.
[[nodiscard]] Expected<SectionList> readSections(const QByteArray &json, int pageCount,
                                                 const QString &fileName);

/// Writes the file: indented, one final line feed.
[[nodiscard]] QByteArray writeSections(const SectionList &list);

/// A name as part of a file name on any system: no separators, control characters, reserved
/// names, leading or trailing dots or spaces; at most `maxLength` characters (whole code points)
/// and 200 bytes of UTF-8; never empty ("section" then). Any thread.
[[nodiscard]] QString safeFileName(const QString &name, int maxLength = 100);

} // namespace excerpt
