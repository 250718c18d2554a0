// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/problemoffer.h"

#include "core/base/oneline.h"
#include "ui/look/windowwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ProblemsModel)
};

constexpr int largerLimitFactor = 4;
constexpr int longerTimeFactor = 2;

struct Offer
{
    Code code;
    ProblemOffer offer;
};

/// All else may well succeed the next time.
constexpr std::array offers{
    Offer{Code::NoText, ProblemOffer::OtherEngine},
    Offer{Code::Safety, ProblemOffer::OpenPage},
    Offer{Code::Recitation, ProblemOffer::OpenPage},
    Offer{Code::Refusal, ProblemOffer::ChangePrompt},
    Offer{Code::EngineKeyMissing, ProblemOffer::SetKey},
    Offer{Code::EngineKeyRefused, ProblemOffer::SetKey},
    Offer{Code::EngineModelUnknown, ProblemOffer::ChooseModel},
    Offer{Code::TimeLimit, ProblemOffer::RunLonger},
};

constexpr std::array smallerHelps{Code::CutOff, Code::Quarantined, Code::HelperTimedOut,
                                  Code::HelperOutOfMemory, Code::FileRejected};

int largerLimit(const RunModel &run)
{
    constexpr int most = 1'000'000;
    return std::min(most, run.maxOutputTokens().value_or(0) * largerLimitFactor);
}

std::chrono::minutes longerTime(const RunModel &run)
{
    return std::chrono::ceil<std::chrono::minutes>(run.sectionTimeout() * longerTimeFactor);
}

} // namespace

bool canBeHalved(const PageRange &pages)
{
    return pages.pageCount() > 1;
}

ProblemOffer offerFor(const RunModel::Problem &problem, const RunModel &run)
{
    if (!problem.error)
        return ProblemOffer::RunAgain;
    const Code code = problem.error->code;
    if (code == Code::CutOff && run.maxOutputTokens())
        return ProblemOffer::RunLargerLimit;
    if (std::ranges::find(smallerHelps, code) != smallerHelps.end())
        return canBeHalved(problem.pages) ? ProblemOffer::RunInTwo : ProblemOffer::RunAgain;
    const auto known = std::ranges::find(offers, code, &Offer::code);
    return known == offers.end() ? ProblemOffer::RunAgain : known->offer;
}

RunChange changeFor(ProblemOffer offer, const RunModel &run)
{
    RunChange change;
    if (offer == ProblemOffer::RunLargerLimit)
        change.maxOutputTokens = largerLimit(run);
    if (offer == ProblemOffer::RunLonger)
        change.sectionTimeout = longerTime(run);
    return change;
}

bool runs(ProblemOffer offer)
{
    switch (offer) {
    case ProblemOffer::RunAgain:
    case ProblemOffer::RunLonger:
    case ProblemOffer::RunLargerLimit:
    case ProblemOffer::RunInTwo: return true;
    case ProblemOffer::OpenPage:
    case ProblemOffer::OtherEngine:
    case ProblemOffer::SetKey:
    case ProblemOffer::ChooseModel:
    case ProblemOffer::ChangePrompt: return false;
    }
    Q_UNREACHABLE();
}

QString offerText(ProblemOffer offer, const RunModel::Problem &problem, const RunModel &run)
{
    const QLocale locale;
    switch (offer) {
    case ProblemOffer::RunAgain: return Texts::tr("Run again");
    case ProblemOffer::RunLonger:
        return Texts::tr("Run again with %n min", "minutes", int(longerTime(run).count()));
    case ProblemOffer::RunLargerLimit:
        //: %1 is the new limit on the answer's length, in tokens
        return Texts::tr("Run again with %1").arg(locale.toString(largerLimit(run)));
    case ProblemOffer::RunInTwo: return Texts::tr("Run in two parts");
    case ProblemOffer::OpenPage:
        return Texts::tr("Open page %1").arg(locale.toString(problem.pages.first().value));
    case ProblemOffer::OtherEngine: return Texts::tr("Use an engine that reads pictures");
    case ProblemOffer::SetKey: return Texts::tr("Enter the key");
    case ProblemOffer::ChooseModel: return Texts::tr("Choose a model");
    case ProblemOffer::ChangePrompt: return Texts::tr("Change the prompt");
    }
    Q_UNREACHABLE();
}

QString reasonOf(const RunModel::Problem &problem, const RunModel &run)
{
    if (!problem.error)
        return Texts::tr("It did not succeed in an earlier run.");
    // In the words of the window: the others name options of the command line.
    if (problem.error->code == Code::Quarantined)
        return Texts::tr("The PDF helper crashed twice on its pages. The other sections were not "
                         "affected.");
    if (problem.error->code == Code::CutOff && run.maxOutputTokens())
        return Texts::tr("The answer ended at the limit of %1 tokens.")
            .arg(QLocale().toString(*run.maxOutputTokens()));
    return look::windowWords(oneLine(problem.error->message));
}

} // namespace excerpt
