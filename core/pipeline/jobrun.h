// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/job.h"
#include "core/pipeline/pipeline.h"

#include <QFuture>

#include <functional>
#include <optional>
#include <stop_token>

namespace excerpt {

// What the command line and the window do around the run of a journalled job.

/// What may differ from one run of a job to the next.
struct JobRunChoice
{
    DocumentLocation document;
    EngineSettings engine; ///< with the key
    RunSettings run;
    bool retryFailed = false;
};

/// The run that a job stands for, without the sections that earlier runs finished.
/// Error: BadPrompt.
[[nodiscard]] Expected<ExtractionJob> extractionJob(const Job &job, JobRunChoice choice);

/// A document's SHA-256 while it is being computed.
using FutureHash = QFuture<Expected<QByteArray>>;

/// Starts to hash a file beside everything else: it never takes a thread from the run.
[[nodiscard]] FutureHash startHash(const QString &path, std::stop_token stop);

/// Gives up every hash that is still being computed and waits for that. Before the program ends:
/// OpenSSL takes itself down then, and a thread that is just calling it would never return.
void endHashes();

/// Notes the hash in the job once it is there; waits for it when `waits` is true. Afterwards the
/// future is invalid, and nothing more is noted. What is wrong with the file is logged: it meets
/// the run itself, and a job without hash can still go on. Errors: as Storage.
[[nodiscard]] Expected<void> recordHash(FutureHash &hash, Job &job, bool waits);

/// The description of an engine that this version has, or null. Any thread.
[[nodiscard]] const EngineDescription *engineNamed(const QString &id);

/// The key for an engine; empty when there is none.
using KeyLookup = std::function<QByteArray(const EngineDescription &)>;

/// What is still at the provider.
struct UploadsLeft
{
    int count = 0;
    std::optional<Error> reason; ///< what the provider or the way to it said; none: it has no key
};

/// Deletes at the provider what one job left there, when its engine's key is at hand, and notes it
/// in the job. Blocks. Errors: as Storage.
[[nodiscard]] Expected<UploadsLeft> deleteUploads(Job &job, const KeyLookup &key,
                                                  std::stop_token stop);

/// The same for every job that no process has, then removes jobs that are past their days. What
/// cannot be done now is logged and done by a later start. Blocks. Error: Cancelled.
[[nodiscard]] Expected<void> tidyJobs(const QString &jobsFolder, int keepDays, const KeyLookup &key,
                                      std::stop_token stop);

} // namespace excerpt
