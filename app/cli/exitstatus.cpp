// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitstatus.h"

#include <algorithm>

namespace excerpt::cli {

int exitStatus(Code code)
{
    switch (code) {
    case Code::Internal:
    case Code::HelperUnavailable: return ExitInternal;
    case Code::BadUsage:
    case Code::BadSetting:
    case Code::BadPageRange:
    case Code::BadSectionsFile:
    case Code::BadRequestFile:
    case Code::BadProjectFile:
    case Code::BadPrompt:
    case Code::JobBusy:
    case Code::JobUnknown: return ExitUsage;
    case Code::DocumentNotFound:
    case Code::DocumentUnreadable:
    case Code::DocumentNotPdf:
    case Code::DocumentDamaged:
    case Code::DocumentEmpty:
    case Code::PasswordNeeded:
    case Code::PasswordWrong:
    case Code::DocumentChanged:
    case Code::DownloadFailed:
    // The helper died of the document itself: no section can be had from it.
    case Code::HelperCrashed:
    case Code::HelperTimedOut:
    case Code::HelperOutOfMemory:
    case Code::HelperRefused:
    case Code::PageUnreadable: return ExitDocument;
    case Code::EngineKeyMissing:
    case Code::EngineKeyRefused:
    case Code::EngineModelUnknown:
    case Code::EngineAccount:
    case Code::EngineQuota:
    case Code::EngineUnreachable:
    case Code::EngineTls:
    case Code::RateLimited:
    case Code::ServerError:
    case Code::BadRequest:
    case Code::FileRejected:
    case Code::ConnectionLost:
    case Code::BadAnswer:
    case Code::TimeLimit: return ExitEngine;
    case Code::Empty:
    case Code::NoText:
    case Code::CutOff:
    case Code::Invalid:
    case Code::Safety:
    case Code::Recitation:
    case Code::Refusal:
    case Code::Quarantined: return ExitSections;
    case Code::JournalDamaged:
    case Code::DiskFull:
    case Code::WriteFailed:
    case Code::OutputUnwritable: return ExitOutput;
    case Code::Cancelled: return exitStatusOfSignal(2);
    }
    Q_UNREACHABLE();
}

int exitStatusOfSignal(int signal)
{
    return 128 + signal;
}

int strongestStatus(std::span<const int> statuses)
{
    const auto rank = [](int status) {
        if (status == ExitInternal)
            return 1000; // before the signals
        return status;
    };
    const auto strongest = std::max_element(statuses.begin(), statuses.end(),
                                            [&](int a, int b) { return rank(a) < rank(b); });
    return strongest == statuses.end() ? int(ExitSuccess) : *strongest;
}

} // namespace excerpt::cli
