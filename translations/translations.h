// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace excerpt {

/// Loads the texts of the program, plurals included. Once,
/// on the main thread, after the QCoreApplication was made.
void installTranslations();

} // namespace excerpt
