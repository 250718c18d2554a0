// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/runmodel.h"

#include <optional>

namespace excerpt {

/// What helps with a section that did not succeed.
enum class ProblemOffer {
    RunAgain,       ///< the same once more
    RunLonger,      ///< with more time
    RunLargerLimit, ///< with a longer answer allowed
    RunInTwo,       ///< each half for itself
    OpenPage,       ///< only the person can see what is wrong with it
    OtherEngine,    ///< one that reads pictures
    SetKey,
    ChooseModel,
    ChangePrompt,
};

/// What another try does differently from the settings.
struct RunChange
{
    std::optional<int> maxOutputTokens;
    std::optional<std::chrono::milliseconds> sectionTimeout;
};

/// For the problem of a run that was asked for like this.
[[nodiscard]] ProblemOffer offerFor(const RunModel::Problem &problem, const RunModel &run);
/// What RunLonger and RunLargerLimit ask for; nothing else changes anything.
[[nodiscard]] RunChange changeFor(ProblemOffer offer, const RunModel &run);
/// True when another try of the section, with or without a change, is what is offered.
[[nodiscard]] bool runs(ProblemOffer offer);
/// Of its button, translated.
[[nodiscard]] QString offerText(ProblemOffer offer, const RunModel::Problem &problem,
                                const RunModel &run);
/// Whether its pages are enough for two sections.
[[nodiscard]] bool canBeHalved(const PageRange &pages);
/// What happened, in words, also where no error is known.
[[nodiscard]] QString reasonOf(const RunModel::Problem &problem, const RunModel &run);

} // namespace excerpt
