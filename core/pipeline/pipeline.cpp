// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/pipeline.h"

#include "core/pipeline/runner.h"

namespace excerpt {

QFuture<RunSummary> Pipeline::run(ExtractionJob job, std::vector<EventReader> readers,
                                  EngineFactory makeEngine)
{
    return startRun(std::move(job), std::move(readers),
                    RunParts{
                        .openDocument = openDocument,
                        .makeEngine = std::move(makeEngine),
                        .readMemory = [] { return readMemory(helperProcessIds()); },
                    });
}

} // namespace excerpt
