// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/engines/engine.h"
#include "core/prompt/prompt.h"
#include "core/results/events.h"
#include "core/settings/settings.h"

#include <QFuture>

#include <functional>
#include <memory>
#include <set>
#include <vector>

namespace excerpt {

/// Everything one run needs; a value.
struct ExtractionJob
{
    QString jobId;      ///< the journal's, used in display names of uploads
    QString workFolder; ///< section PDFs are written here; 0700
    DocumentLocation document;
    SectionList sections;
    std::set<SectionId> skip;              ///< finished in an earlier run
    std::map<SectionId, int> helperDeaths; ///< by earlier runs; a section at two is quarantined
    PromptTemplate prompt;
    EngineSettings engine;
    RunSettings run;
};

struct RunSummary
{
    RunOutcome outcome = RunOutcome::Finished;
    std::optional<Error> error;
    int succeeded = 0; ///< in this run, warnings included
    int notSucceeded = 0;
    int pending = 0;
    qint64 baselineMemoryBytes = 0;
    qint64 peakMemoryBytes = 0;
    int trims = 0;
};

using EngineFactory = std::function<Expected<std::unique_ptr<Engine>>(const EngineSettings &)>;

namespace Pipeline {

/// Runs the job on a worker thread. The future carries cancel, suspend (pause between sections)
/// and the summary; the stream goes to the readers. Call from a thread with an event loop.
[[nodiscard]] QFuture<RunSummary> run(ExtractionJob job, std::vector<EventReader> readers,
                                      EngineFactory makeEngine = createEngine);

} // namespace Pipeline

} // namespace excerpt
