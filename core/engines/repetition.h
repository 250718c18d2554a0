// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace excerpt {

/// Whether an answer in progress has run into repeating itself, as models do until their limit
/// ends it (providers.md, section 5): its last 2,000 characters are one unit of at most 50
/// characters again and again, or its last 1,000 are white space. Any thread.
[[nodiscard]] bool endsInRepetition(QStringView text);

} // namespace excerpt
