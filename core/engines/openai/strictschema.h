// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

namespace excerpt {

/// Whether OpenAI takes this JSON Schema with `strict: true` (providers.md, 2.4): a root object, no
/// object open or with optional properties, at most ten levels, only the keywords that its grammar
/// knows. Any thread.
[[nodiscard]] bool fitsStrictRules(const JsonValue &schema);

} // namespace excerpt
