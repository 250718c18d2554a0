// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/section.h"
#include "ui/look/states.h"

#include <QString>

#include <optional>

/// What is said of sections in the window, in one place. Translated. GUI thread.
namespace excerpt::sectiontexts {

/// "813–830"
[[nodiscard]] QString pages(const PageRange &pages);
/// "D, 28.3 Products of Polynomials, pages 815–818, Running, 2 areas, own prompt". `place` -1: a
/// group.
[[nodiscard]] QString spoken(int place, const QString &name, const QString &pages, int count,
                             std::optional<look::State> state, int areas, bool hasPrompt);
/// "40 lessons, 280 sections"
[[nodiscard]] QString counts(int groups, int sections);
/// Of the states of a group's sections the one with the greatest weight is the group's.
[[nodiscard]] int weight(look::State state);

} // namespace excerpt::sectiontexts
