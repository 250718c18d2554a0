// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/json.h"

#include <QString>

namespace excerpt {

/// The value of an engine's answer: the answer as JSON when all of it is JSON, or all of it is one
/// block of JSON fenced by ``` or ~~~ (as Markdown writes code; CommonMark 0.31, 4.5); null when
/// it is plain text. Keys keep their order, numbers their digits. Any thread.
/// Error: Invalid for JSON that has no certain value: a key twice in one object, or nested so
/// deeply that JsonValue could not read it as a part of our formats.
[[nodiscard]] Expected<JsonValue> valueOfText(const QString &text);

} // namespace excerpt
