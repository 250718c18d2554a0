// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace excerpt {

/// A name on one line: each run of line breaks and control characters, with the spaces around it,
/// becomes one space; trimmed. Any thread.
[[nodiscard]] QString oneLine(const QString &name);

/// Text from outside as part of a message: on one line, at most 80 characters and then `…`.
/// Any thread.
[[nodiscard]] QString shortened(const QString &text);

} // namespace excerpt
