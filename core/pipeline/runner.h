// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/documentaccess.h"
#include "core/pipeline/eventstream.h"
#include "core/pipeline/memorywatch.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/sectiontask.h"

#include <QFuture>
#include <QPromise>

#include <chrono>
#include <stop_token>
#include <vector>

namespace excerpt {

/// What a run takes from outside the pipeline; tests put their own in place.
struct RunParts
{
    DocumentOpener openDocument;
    EngineFactory makeEngine;
    MemoryReader readMemory; ///< called from two threads
    std::chrono::milliseconds sampleInterval{500};
};

/// Starts the run on a worker thread: what Pipeline::run does, with parts of one's own. Any thread.
[[nodiscard]] QFuture<RunSummary> startRun(ExtractionJob job, std::vector<EventReader> readers,
                                           RunParts parts);

/// One run in sequential mode: one section at a time, in order. The worker's thread; used once.
class Runner
{
public:
    Runner(ExtractionJob job, std::vector<EventReader> readers, RunParts parts,
           QPromise<RunSummary> &promise);
    /// Sends RunStarted first and RunFinished last, on every path.
    [[nodiscard]] RunSummary run();

private:
    [[nodiscard]] Expected<void> process();
    [[nodiscard]] Expected<void> processSections(DocumentAccess &document, Engine &engine,
                                                 MemoryWatch &memory);
    void count(const SectionOutcome &outcome);
    [[nodiscard]] std::optional<Error> endingError(const SectionOutcome &outcome);
    void pauseIfAsked();
    [[nodiscard]] bool mustStop() const;

    ExtractionJob m_job;
    RunParts m_parts;
    QPromise<RunSummary> &m_promise;
    std::stop_source m_stop;
    EventStream m_stream;
    RunSummary m_summary;
    int m_unreachableInARow = 0;
};

} // namespace excerpt
