// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/engine.h"

#include <memory>

namespace excerpt {

[[nodiscard]] EngineDescription offlineDescription();

/// The built-in engine: the section's text as Markdown in reading order, made on this computer.
/// It needs neither network nor key nor model, uploads nothing, and has no use for the prompt: it
/// gives the text and claims no more. Its one error of its own is NoText, which names the pages.
[[nodiscard]] std::unique_ptr<Engine> makeOfflineEngine(const EngineSettings &settings);

} // namespace excerpt
