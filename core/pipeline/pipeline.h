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
    std::shared_ptr<const SectionList> sections; ///< never null; its hash is not read
    std::set<SectionId> skip;                    ///< finished in an earlier run
    std::map<SectionId, int> helperDeaths; ///< by earlier runs; a section at two is quarantined
    PromptTemplate prompt;
    JsonValue schema; ///< of the answers; null: none
    EngineSettings engine;
    RunSettings run;
};

/// What a run came to. A future that was cancelled holds no result (Qt drops it): RunFinished, the
/// stream's last event, says the same on every path.
using RunSummary = RunFinished;

using EngineFactory = std::function<Expected<std::unique_ptr<Engine>>(const EngineSettings &)>;

namespace Pipeline {

/// Runs the job on a worker thread. The future carries cancel, suspend (pause between sections)
/// and the summary; the stream goes to the readers. Any thread; it needs no event loop.
[[nodiscard]] QFuture<RunSummary> run(ExtractionJob job, std::vector<EventReader> readers,
                                      EngineFactory makeEngine = createEngine);

} // namespace Pipeline

} // namespace excerpt
