// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/settings/settings.h"

namespace excerpt {

/// Engine settings as journals and project files keep them: everything but the key, and of an
/// address with a password in it everything but that. Reading is lenient: what is missing or of
/// another kind has its default. Any thread.
[[nodiscard]] JsonValue engineToJson(const EngineSettings &engine);
[[nodiscard]] EngineSettings engineFromJson(const JsonValue &json);

/// An http(s) address without the password in it; everything else as it is.
[[nodiscard]] QString withoutPassword(const QString &address);

} // namespace excerpt
