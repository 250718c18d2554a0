// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/eventjson.h"

#include "core/results/resultsformat.h"

using namespace Qt::StringLiterals;

namespace excerpt {

using namespace resultsformat;

namespace {

constexpr QStringView keySection = u"section";

QString outcomeName(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Finished: return u"finished"_s;
    case RunOutcome::Cancelled: return u"cancelled"_s;
    case RunOutcome::Ended: return u"ended"_s;
    }
    return {};
}

JsonValue errorOrNull(const std::optional<Error> &error)
{
    return error ? toJson(*error) : JsonValue();
}

/// Without the address that a request names the file by: whoever has it may read the file.
JsonValue toJson(const RemoteName &remote)
{
    JsonValue::Object object;
    append(object, u"display_name", remote.displayName);
    append(object, u"remote_id", remote.remoteId);
    append(object, u"expires", resultsformat::toJson(remote.expires));
    return object;
}

/// Builds the line of one event: its name, the time, then its fields in the order of events.h.
class Line
{
public:
    Line(QStringView name, const QDateTime &utcNow)
    {
        add(u"event", name.toString()).add(u"time", resultsformat::toJson(utcNow));
    }
    Line &add(QStringView key, JsonValue value)
    {
        append(m_object, key, std::move(value));
        return *this;
    }
    Line &add(const SectionId &section) { return add(keySection, section.value); }
    [[nodiscard]] QByteArray text() const { return JsonValue(m_object).toJson() + '\n'; }

private:
    JsonValue::Object m_object;
};

Line finishedLine(const SectionFinished &e, const QDateTime &now)
{
    Line line(u"section_finished", now);
    line.add(e.result.id)
        .add(keyName, e.result.name)
        .add(keyPages, e.result.pages.toString())
        .add(keyStatus, statusName(e.result.status))
        .add(keyWarnings, resultsformat::toJson(e.result.warnings))
        .add(keyError, errorOrNull(e.result.error))
        .add(keyUsage, toJson(e.result.usage))
        .add(keyTiming, toJson(e.result.timing))
        .add(u"position", e.position)
        .add(u"total", e.total);
    return line;
}

Line memoryLine(const MemorySampled &e, const QDateTime &now)
{
    Line line(u"memory_sampled", now);
    line.add(u"program_bytes", e.reading.programBytes)
        .add(u"helper_bytes", e.reading.helperBytes)
        .add(u"at_section_end", e.atSectionEnd)
        .add(u"peak_bytes", e.peakBytes)
        .add(u"slope_bytes_per_section", e.slopeBytesPerSection);
    return line;
}

Line runFinishedLine(const RunFinished &e, const QDateTime &now)
{
    Line line(u"run_finished", now);
    line.add(u"outcome", outcomeName(e.outcome))
        .add(keyError, errorOrNull(e.error))
        .add(u"succeeded", e.succeeded)
        .add(u"not_succeeded", e.notSucceeded)
        .add(u"pending", e.pending)
        .add(keyBaselineMemory, e.baselineMemoryBytes)
        .add(keyPeakMemory, e.peakMemoryBytes)
        .add(keyTrims, e.trims);
    return line;
}

} // namespace

QByteArray eventLine(const RunEvent &event, const QDateTime &now)
{
    const auto named = [&now](QStringView name, const auto &e) {
        return Line(name, now).add(e.section).add(keyName, e.name);
    };
    const auto line = std::visit(
        Overloaded{
            [&](const RunStarted &e) {
                return Line(u"run_started", now)
                    .add(keySections, e.sections)
                    .add(u"to_do", e.toDo)
                    .add(u"memory_budget_bytes", e.memoryBudgetBytes);
            },
            [&](const SectionStarted &e) {
                return named(u"section_started", e)
                    .add(u"position", e.position)
                    .add(u"total", e.total)
                    .add(u"attempt", e.attempt);
            },
            [&](const DocumentLeased &e) { return named(u"document_leased", e); },
            [&](const StageEntered &e) {
                return Line(u"stage_entered", now).add(e.section).add(u"stage", stageName(e.stage));
            },
            [&](const UploadPlanned &e) {
                return named(u"upload_planned", e)
                    .add(keyFileName, e.fileName)
                    .add(u"remote", toJson(e.remote));
            },
            [&](const UploadMade &e) {
                return Line(u"upload_made", now).add(e.section).add(u"remote", toJson(e.remote));
            },
            [&](const Progress &e) {
                return Line(u"progress", now)
                    .add(e.section)
                    .add(u"stage", stageName(e.stage))
                    .add(u"done_bytes", e.doneBytes)
                    .add(u"total_bytes", e.totalBytes);
            },
            [&](const TextArrived &e) {
                return Line(u"text_arrived", now).add(e.section).add(u"characters", e.characters);
            },
            [&](const Retrying &e) {
                return Line(u"retrying", now)
                    .add(e.section)
                    .add(keyError, toJson(e.error))
                    .add(u"next_attempt", e.nextAttempt)
                    .add(u"wait_ms", qint64(e.wait.count()));
            },
            [&](const SectionFinished &e) { return finishedLine(e, now); },
            [&](const UploadDeleted &e) {
                return named(u"upload_deleted", e).add(u"remote", toJson(e.remote));
            },
            [&](const UploadNotDeleted &e) {
                return named(u"upload_not_deleted", e)
                    .add(u"remote", toJson(e.remote))
                    .add(keyError, toJson(e.error));
            },
            [&](const SectionPdfClosed &e) { return named(u"section_pdf_closed", e); },
            [&](const DocumentReturned &e) { return named(u"document_returned", e); },
            [&](const SectionCleaned &e) {
                return Line(u"section_cleaned", now)
                    .add(e.section)
                    .add(keyTiming, toJson(e.timing))
                    .add(u"was_trimmed", e.wasTrimmed);
            },
            [&](const MemorySampled &e) { return memoryLine(e, now); },
            [&](const RunPaused &) { return Line(u"run_paused", now); },
            [&](const RunContinued &) { return Line(u"run_continued", now); },
            [&](const RunFinished &e) { return runFinishedLine(e, now); },
        },
        event);
    return line.text();
}

QByteArray logEventLine(const QString &level, const QString &category, const QString &message,
                        const QDateTime &utcNow)
{
    return Line(u"log", utcNow)
        .add(u"level", level)
        .add(u"category", category)
        .add(u"message", message)
        .text();
}

} // namespace excerpt
