// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/engine.h"
#include "core/engines/retry.h"

#include <memory>

namespace excerpt {

/// What the outside may know of OpenAI without an engine.
[[nodiscard]] EngineDescription openAiDescription();

/// OpenAI over its Responses API (providers.md, section 2). `clock` (not owned) must outlive the
/// engine. Errors: EngineKeyMissing; BadSetting for a base URL that is none.
[[nodiscard]] Expected<std::unique_ptr<Engine>> makeOpenAiEngine(const EngineSettings &settings,
                                                                 RetryClock &clock);

} // namespace excerpt
