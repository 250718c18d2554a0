// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/journal/job.h"
#include "core/pipeline/localdocument.h"

#include <QFuture>

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
    QFuture<Expected<QByteArray>> hash;
};

/// Runs the job, shows its progress, and writes the results. Gives the exit status; says itself
/// what went wrong. Main thread.
[[nodiscard]] int runJob(Session &session, RunPlan plan);

/// Starts to hash a file beside everything else: it never takes a thread from the run.
[[nodiscard]] QFuture<Expected<QByteArray>> startHash(const QString &path, std::stop_token stop);

/// Gives up every hash that is still being computed and waits for that: whoever started one may
/// end without it.
void endHashes();

/// How a download of the document is shown.
[[nodiscard]] DownloadProgress progressOfDownload(const Session &session);

/// --job-dir, or where jobs are kept by default.
[[nodiscard]] QString jobsFolder(const Settings &settings);

} // namespace excerpt::cli
