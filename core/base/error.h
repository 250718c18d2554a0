// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <QString>

#include <chrono>
#include <optional>

namespace excerpt {

/// The step of the work in which something happened. The names (stageName) are part of the
/// results and event formats: never renamed, only added.
enum class Stage {
    Usage,    ///< command line and settings, before anything starts
    Open,     ///< opening the document
    Sections, ///< finding the sections
    Split,    ///< cutting a section, reading its pages
    Upload,   ///< sending the section's file
    Wait,     ///< waiting until the provider has the file ready, or for a rate limit
    Generate, ///< the engine's answer
    Check,    ///< checking the answer
    Cleanup,  ///< deleting what was uploaded
    Journal,  ///< the job folder
    Output,   ///< the results
};

/// What went wrong, for callers and tests to compare. The names (codeName) are part of the
/// results format: never renamed, only added.
enum class Code {
    Internal,
    // usage, settings, input files (exit status 2)
    BadUsage,
    BadSetting,
    BadPageRange,
    BadSectionsFile,
    BadRequestFile,
    BadProjectFile,
    BadPrompt,
    JobBusy,
    JobUnknown,
    // the document (exit status 4)
    DocumentNotFound,
    DocumentUnreadable, ///< no right to read it, or it is no regular file
    DocumentNotPdf,
    DocumentDamaged,
    DocumentEmpty, ///< no pages
    PasswordNeeded,
    PasswordWrong,
    DocumentChanged,
    DownloadFailed,
    // the helper, for one request
    HelperCrashed,
    HelperTimedOut,
    HelperOutOfMemory,
    HelperRefused,     ///< the helper said no: a page out of range, a page too big
    HelperUnavailable, ///< it cannot be started
    PageUnreadable,
    // the engine
    EngineKeyMissing,
    EngineKeyRefused,
    EngineModelUnknown,
    EngineAccount, ///< no money, blocked, not offered in this country
    EngineQuota,   ///< the daily quota is used up
    EngineUnreachable,
    EngineTls,
    RateLimited,
    ServerError,
    BadRequest, ///< the provider refused the request as sent
    FileRejected,
    ConnectionLost,
    BadAnswer, ///< what came is not what the protocol says
    TimeLimit,
    // the answer
    Empty,
    NoText, ///< the pages have no text layer
    CutOff,
    Invalid,
    Safety,
    Recitation,
    Refusal,
    Quarantined,
    // storage
    JournalDamaged,
    DiskFull,
    WriteFailed,
    OutputUnwritable,
    Cancelled,
};

/// A failure as a value. Made at the lowest place that can name the thing; outer layers may set
/// `stage`, they do not reword.
struct Error
{
    Stage stage = Stage::Usage;
    Code code = Code::Internal;
    QString message; ///< translated: what happened and what to do
    QString detail;  ///< as the library or server said it; English; never a key
    bool retryable = false;
    std::optional<std::chrono::milliseconds> retryAfter; ///< the server's own wait
    int attempts = 1;                                    ///< how often it was tried
};

template <typename T>
using Expected = tl::expected<T, Error>;

/// Stable lower-case names: "split", "engine_key_missing". Any thread.
[[nodiscard]] QString stageName(Stage stage);
[[nodiscard]] QString codeName(Code code);
/// The inverse; nothing for a name that is none. Any thread.
[[nodiscard]] std::optional<Stage> stageFromName(const QString &name);
[[nodiscard]] std::optional<Code> codeFromName(const QString &name);

/// True for the errors after which no other section can succeed either (DESIGN.md, "The flow of
/// one run"): key missing or refused, model unknown, account, daily quota.
[[nodiscard]] bool endsTheRun(Code code);
/// True when the work cost its helper: it crashed, took too long or too much memory.
[[nodiscard]] bool isHelperDeath(Code code);

[[nodiscard]] inline tl::unexpected<Error> failure(Stage stage, Code code, QString message,
                                                   QString detail = {})
{
    return tl::unexpected(Error{stage, code, std::move(message), std::move(detail)});
}

/// Visits a variant with one lambda per alternative.
template <typename... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};
template <typename... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

} // namespace excerpt
