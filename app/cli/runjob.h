// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/journal/job.h"
#include "core/pipeline/jobrun.h"
#include "core/pipeline/localdocument.h"

#include <memory>

namespace excerpt::cli {

/// A job that is ready to run, new or taken up again.
struct RunPlan
{
    std::unique_ptr<Job> job;
    LocalDocument document;
    EngineSettings engine; ///< with the key
    RunSettings run;
    QString outputPath;
    OutputFormat format = OutputFormat::Json;
    bool retryFailed = false;
    /// The document's hash, being computed beside the work; invalid when the job has it.
    FutureHash hash;
};

/// Runs the job, shows its progress, and writes the results. Gives the exit status; says itself
/// what went wrong. Main thread.
[[nodiscard]] int runJob(Session &session, RunPlan plan);

/// How a download of the document is shown.
[[nodiscard]] DownloadProgress progressOfDownload(const Session &session);

/// --job-dir, or where jobs are kept by default.
[[nodiscard]] QString jobsFolder(const Settings &settings);

} // namespace excerpt::cli
