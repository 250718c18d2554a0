// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/pdfgenerator.h"

namespace excerpt::tests {

/// Writes the bookmarks and what their names need; entries for the catalogue. `pageObject` gives
/// the object of a page.
[[nodiscard]] QByteArray writeOutline(PdfFile &file, const std::vector<PdfBookmark> &bookmarks,
                                      int (*pageObject)(int page));

} // namespace excerpt::tests
