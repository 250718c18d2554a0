// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/memoryreading.h"
#include "core/base/remotename.h"
#include "core/results/sectionresult.h"
#include "core/sections/section.h"
#include "core/settings/settings.h"

#include <QString>

#include <chrono>
#include <functional>
#include <variant>
#include <vector>

namespace excerpt {

// The one stream of a run. Readers visit the whole variant: a new event breaks their build.
// Positions are 1-based places among all sections of the job.

struct RunStarted
{
    int sections = 0;
    int toDo = 0;
    QString service; ///< Engine::serviceName(): what the log lines call it; may be empty
    qint64 memoryBudgetBytes = RunSettings().memoryBudgetBytes;
};
struct SectionStarted
{
    SectionId section;
    QString name;
    int position = 0;
    int total = 0;
    int attempt = 1;
};
/// The lease on the document is taken (log line 2).
struct DocumentLeased
{
    SectionId section;
    QString name;
};
struct StageEntered
{
    SectionId section;
    Stage stage = Stage::Open;
};
/// Before the first byte is sent, so that a killed process' upload can be found (log line 3).
struct UploadPlanned
{
    SectionId section;
    QString name;
    QString fileName;
    RemoteName remote;
};
struct UploadMade
{
    SectionId section;
    RemoteName remote;
};
struct Progress
{
    SectionId section;
    Stage stage = Stage::Upload;
    qint64 doneBytes = 0;
    qint64 totalBytes = 0;
};
struct TextArrived
{
    SectionId section;
    qint64 characters = 0;
};
struct Retrying
{
    SectionId section;
    Error error;
    int nextAttempt = 2;
    std::chrono::milliseconds wait{0};
};
/// The result is final but for its clean-up times; line 4 or the failure line comes after the
/// journal has it on disk.
struct SectionFinished
{
    SectionResult result;
    int position = 0;
    int total = 0;
};
struct UploadDeleted
{
    SectionId section;
    QString name;
    RemoteName remote;
};
struct UploadNotDeleted
{
    SectionId section;
    QString name;
    RemoteName remote;
    Error error;
};
struct SectionPdfClosed
{
    SectionId section;
    QString name;
}; ///< log line 6
struct DocumentReturned
{
    SectionId section;
    QString name;
}; ///< log line 7
/// Everything of the section is cleaned up.
struct SectionCleaned
{
    SectionId section;
    SectionTiming timing;
    bool wasTrimmed = false;
};
struct MemorySampled
{
    MemoryReading reading;
    bool atSectionEnd = false;
    qint64 peakBytes = 0;
    double slopeBytesPerSection = 0;
};
struct RunPaused
{
};
struct RunContinued
{
};

enum class RunOutcome { Finished, Cancelled, Ended /* by an error */ };
/// The last event of every run.
struct RunFinished
{
    RunOutcome outcome = RunOutcome::Finished;
    std::optional<Error> error; ///< what ended the run
    int succeeded = 0;          ///< sections of this run, warnings included
    int notSucceeded = 0;
    int pending = 0; ///< never started, by this run or an earlier one
    qint64 baselineMemoryBytes = 0;
    qint64 peakMemoryBytes = 0;
    int trims = 0;
};

using RunEvent =
    std::variant<RunStarted, SectionStarted, DocumentLeased, StageEntered, UploadPlanned,
                 UploadMade, Progress, TextArrived, Retrying, SectionFinished, UploadDeleted,
                 UploadNotDeleted, SectionPdfClosed, DocumentReturned, SectionCleaned,
                 MemorySampled, RunPaused, RunContinued, RunFinished>;

/// Called by the threads of the run, never by two at once, in the order of the events, readers in
/// the order they were given (the journal first). A reader that fails ends the run with its error
/// and gets no further event; the readers after it get a section's result as failed with that
/// error, and no other event that it failed on.
using EventReader = std::function<Expected<void>(const RunEvent &)>;

} // namespace excerpt
