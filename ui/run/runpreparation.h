// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/runcontroller.h"

#include <memory>
#include <stop_token>

namespace excerpt {

/// A run that only has to be started.
struct PreparedRun
{
    std::shared_ptr<Job> job;
    ExtractionJob work;
    RunRequest request;                  ///< as RunController::request()
    FutureHash hash;                     ///< invalid when the job has it
    std::map<SectionId, Status> earlier; ///< results that the job has already
};

/// Cleans up after earlier jobs and makes the journal of a new one. Blocks; a worker thread.
/// Errors: of opening the document's file, BadPrompt, Cancelled; as Storage.
[[nodiscard]] Expected<PreparedRun> prepareRun(RunRequest request, std::stop_token stop);

/// The same for a job that was interrupted: its document must still be the one it began with.
/// Errors: JobUnknown, JobBusy, JournalDamaged, DocumentChanged, and those of prepareRun().
[[nodiscard]] Expected<PreparedRun> prepareResume(const QString &jobId, RunRequest request,
                                                  bool retryFailed, std::stop_token stop);
[[nodiscard]] Expected<PreparedRun> prepareResume(std::shared_ptr<Job> job, RunRequest request,
                                                  bool retryFailed, std::stop_token stop);

} // namespace excerpt
