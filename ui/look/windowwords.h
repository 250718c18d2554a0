// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace excerpt::look {

/// A message of core as the window says it: options of the command line become the names that the
/// settings dialog has for them.
[[nodiscard]] QString windowWords(const QString &message);

} // namespace excerpt::look
