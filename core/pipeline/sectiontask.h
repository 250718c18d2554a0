// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/engine.h"
#include "core/pipeline/documentaccess.h"
#include "core/pipeline/memorywatch.h"
#include "core/pipeline/pipeline.h"
#include "core/pipeline/pipelineinput.h"
#include "core/pipeline/remotefile.h"
#include "core/pipeline/sectionprogress.h"
#include "core/pipeline/uploadnames.h"

#include <QDeadlineTimer>

#include <chrono>
#include <optional>
#include <stop_token>

namespace excerpt {

/// What all sections of a run share. Nothing is owned; the worker's thread.
struct RunContext
{
    const ExtractionJob &job;
    DocumentAccess &document;
    Engine &engine;
    EventStream &stream;
    MemoryWatch &memory;
    UploadNames &uploadNames;
    std::stop_token stop;
};

/// What the run needs to know of a section that is over; its result is with the readers.
struct SectionOutcome
{
    Status status = Status::Pending;
    std::optional<Error> error;
    bool wasTrimmed = false;
};

/// One section from its start to the end of its clean-up, straight down, one guard per resource.
/// The worker's thread; used once.
class SectionTask
{
public:
    /// How often a section may cost its helper before it is given up.
    static constexpr int maximumHelperDeaths = 2;

    /// `position` is the section's place in the job's list, from 0.
    SectionTask(const RunContext &run, std::size_t position);
    [[nodiscard]] SectionOutcome run();

private:
    using Clock = std::chrono::steady_clock;

    void attempts();
    [[nodiscard]] bool attempt();
    [[nodiscard]] AnswerOrFailure ask(PipelineInput &input, std::optional<RemoteFile> &remote);
    [[nodiscard]] Expected<void> uploadIfNeeded(PipelineInput &input,
                                                std::optional<RemoteFile> &remote);
    [[nodiscard]] bool conclude(const AnswerOrFailure &answer);
    [[nodiscard]] Error finalError(const Error &error) const;
    void finish(SectionResult result);
    void cleanUp();

    const RunContext &m_run;
    const Section &m_section;
    int m_position; ///< from 1
    int m_total;
    int m_helperDeaths;
    int m_attempt = 1;
    QDeadlineTimer m_deadline;
    SectionProgress m_progress;
    Clock::time_point m_begin = Clock::now();
    Clock::time_point m_answered = m_begin;
    SectionOutcome m_outcome;
};

/// The status that an error of a section's work gives it. Any thread.
[[nodiscard]] Status statusOf(Code code);

} // namespace excerpt
