// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalstate.h"

#include "core/journal/jobrecord.h"
#include "core/settings/settingvalue.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

// The kinds of records, in the order in which they come.
const QString jobKind = u"job"_s;
const QString hashKind = u"document_hash"_s;
const QString runStartedKind = u"run_started"_s;
const QString sectionStartedKind = u"section_started"_s;
const QString uploadPlannedKind = u"upload_planned"_s;
const QString uploadMadeKind = u"upload_made"_s;
const QString uploadDeletedKind = u"upload_deleted"_s;
const QString uploadNotDeletedKind = u"upload_not_deleted"_s;
const QString helperDiedKind = u"helper_died"_s;
const QString sectionCleanedKind = u"section_cleaned"_s;
const QString memoryKind = u"memory"_s;
const QString runFinishedKind = u"run_finished"_s;
const QString outputWrittenKind = u"output_written"_s;

// Their members.
const QString recordKey = u"record"_s;
const QString timeKey = u"time"_s;
const QString sectionKey = u"section"_s;
const QString statusKey = u"status"_s;
const QString codeKey = u"code"_s;
const QString timingKey = u"timing"_s;
const QString sha256Key = u"sha256"_s;
const QString displayNameKey = u"display_name"_s;
const QString remoteIdKey = u"remote_id"_s;
const QString expiresKey = u"expires"_s;
const QString outcomeKey = u"outcome"_s;
const QString errorKey = u"error"_s;
const QString baselineKey = u"baseline_memory_bytes"_s;
const QString peakKey = u"peak_memory_bytes"_s;
const QString trimsKey = u"trims"_s;

constexpr std::array<std::u16string_view, 3> outcomeNames{u"finished", u"cancelled", u"ended"};

QString outcomeName(RunOutcome outcome)
{
    return QStringView(outcomeNames.at(std::size_t(outcome))).toString();
}

std::optional<RunOutcome> outcomeFromName(const QString &name)
{
    const auto *place = std::find_if(outcomeNames.begin(), outcomeNames.end(),
                                     [&name](auto known) { return name == QStringView(known); });
    if (place == outcomeNames.end())
        return std::nullopt;
    return RunOutcome(place - outcomeNames.begin());
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeOf(const JsonValue &text)
{
    return QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
}

JsonValue uploadRecord(const QString &kind, const SectionId &section, const RemoteName &remote)
{
    return JsonValue::Object{
        {recordKey, kind},
        {sectionKey, section.value},
        {displayNameKey, remote.displayName},
        {remoteIdKey, remote.remoteId},
        {expiresKey, timeText(remote.expires)},
    };
}

// Built so that the big member comes last (journalfile.h).
JsonValue finishedRecord(const SectionResult &result, const QDateTime &now)
{
    return JsonValue::Object{
        {recordKey, sectionFinishedRecord.toString()},
        {timeKey, timeText(now)},
        {sectionKey, result.id.value},
        {statusKey, statusName(result.status)},
        {codeKey, result.error ? JsonValue(codeName(result.error->code)) : JsonValue()},
        {resultKey.toString(), toJson(result)},
    };
}

} // namespace

std::optional<JsonValue> toRecord(const RunEvent &event, const QDateTime &now)
{
    using Record = std::optional<JsonValue>;
    const auto record = [&now](const QString &kind, JsonValue::Object members) -> Record {
        members.insert(members.begin(), {{recordKey, kind}, {timeKey, timeText(now)}});
        return JsonValue(std::move(members));
    };
    return std::visit(
        Overloaded{
            [&](const RunStarted &e) {
                return record(runStartedKind, {{u"sections"_s, e.sections}, {u"to_do"_s, e.toDo}});
            },
            [&](const SectionStarted &e) {
                return record(sectionStartedKind,
                              {{sectionKey, e.section.value}, {u"attempt"_s, e.attempt}});
            },
            [](const DocumentLeased &) { return Record(); },
            [](const StageEntered &) { return Record(); },
            [](const UploadPlanned &e) {
                return Record(uploadRecord(uploadPlannedKind, e.section, e.remote));
            },
            [](const UploadMade &e) {
                return Record(uploadRecord(uploadMadeKind, e.section, e.remote));
            },
            [](const Progress &) { return Record(); },
            [](const TextArrived &) { return Record(); },
            [&](const Retrying &e) {
                return isHelperDeath(e.error.code)
                           ? record(helperDiedKind, {{sectionKey, e.section.value},
                                                     {codeKey, codeName(e.error.code)}})
                           : Record();
            },
            [&](const SectionFinished &e) { return Record(finishedRecord(e.result, now)); },
            [](const UploadDeleted &e) {
                return Record(uploadRecord(uploadDeletedKind, e.section, e.remote));
            },
            [](const UploadNotDeleted &e) {
                auto json = uploadRecord(uploadNotDeletedKind, e.section, e.remote);
                json.set(errorKey, toJson(e.error));
                return Record(std::move(json));
            },
            [](const SectionPdfClosed &) { return Record(); },
            [](const DocumentReturned &) { return Record(); },
            [&](const SectionCleaned &e) {
                return record(sectionCleanedKind, {{sectionKey, e.section.value},
                                                   {u"trimmed"_s, e.wasTrimmed},
                                                   {timingKey, toJson(e.timing)}});
            },
            [&](const MemorySampled &e) {
                return e.atSectionEnd ? record(memoryKind, {{peakKey, e.peakBytes}}) : Record();
            },
            [](const RunPaused &) { return Record(); },
            [](const RunContinued &) { return Record(); },
            [&](const RunFinished &e) {
                return record(runFinishedKind,
                              {{outcomeKey, outcomeName(e.outcome)},
                               {errorKey, e.error ? toJson(*e.error) : JsonValue()},
                               {baselineKey, e.baselineMemoryBytes},
                               {peakKey, e.peakMemoryBytes},
                               {trimsKey, e.trims}});
            },
        },
        event);
}

JournalFile::Durable durabilityOf(const RunEvent &event)
{
    const bool isPromise = std::holds_alternative<UploadPlanned>(event) ||
                           std::holds_alternative<SectionFinished>(event) ||
                           std::holds_alternative<Retrying>(event) ||
                           std::holds_alternative<RunFinished>(event);
    return isPromise ? JournalFile::Durable::Yes : JournalFile::Durable::No;
}

JsonValue documentHashRecord(const QByteArray &sha256)
{
    return JsonValue::Object{{recordKey, hashKind}, {sha256Key, QString::fromLatin1(sha256)}};
}

JsonValue outputWrittenRecord(const QDateTime &now)
{
    return JsonValue::Object{{recordKey, outputWrittenKind}, {timeKey, timeText(now)}};
}

JsonValue uploadDeletedRecord(const RemoteName &remote)
{
    return uploadRecord(uploadDeletedKind, {}, remote);
}

void JournalState::begin(JobRecord record)
{
    m_record = std::make_shared<JobRecord>(std::move(record));
    const std::vector<Section> &sections = m_record->sections.sections;
    m_entries.resize(sections.size());
    m_places.reserve(qsizetype(sections.size()));
    for (const Section &section : sections)
        m_places.insert(section.id.value, m_places.size());
}

Expected<void> JournalState::apply(const JsonValue &head, RecordPlace place)
{
    const QString kind = head[recordKey].toString();
    if (!hasRecord()) {
        auto record = jobFromRecord(head);
        if (!record)
            return tl::unexpected(record.error());
        begin(std::move(*record));
        return {};
    }
    if (kind == hashKind) {
        m_record->sections.documentSha256 = head[sha256Key].toString().toLatin1();
    } else if (kind == runStartedKind) {
        if (!m_started.isValid())
            m_started = timeOf(head[timeKey]);
        m_finished = {};
        m_outcome.reset();
        m_error.reset();
        m_outputWritten = {};
    } else if (kind == uploadPlannedKind || kind == uploadMadeKind || kind == uploadDeletedKind) {
        noteUpload(head);
    } else if (kind == sectionFinishedRecord) {
        if (Entry *entry = entryOf(head)) {
            entry->status = statusFromName(head[statusKey].toString());
            entry->finished = place;
            entry->cleaned = {};
            // It had its two; who asks for it again asks for two more.
            if (entry->status == Status::Quarantined)
                entry->helperDeaths = 0;
        }
    } else if (kind == helperDiedKind) {
        if (Entry *entry = entryOf(head))
            ++entry->helperDeaths;
    } else if (kind == sectionCleanedKind) {
        if (Entry *entry = entryOf(head))
            entry->cleaned = place;
    } else if (kind == memoryKind) {
        m_peakBytes = std::max(m_peakBytes, head[peakKey].toInteger().value_or(0));
    } else if (kind == runFinishedKind) {
        noteRunFinished(head);
    } else if (kind == outputWrittenKind) {
        m_outputWritten = timeOf(head[timeKey]);
    }
    return {};
}

void JournalState::noteUpload(const JsonValue &head)
{
    const QString name = head[displayNameKey].toString();
    const auto place =
        std::find_if(m_uploads.begin(), m_uploads.end(), [&name](const OpenUpload &upload) {
            return upload.remote.displayName == name;
        });
    if (head[recordKey].toString() == uploadDeletedKind) {
        if (place != m_uploads.end())
            m_uploads.erase(place);
        return;
    }
    OpenUpload upload{SectionId{head[sectionKey].toString()},
                      {.displayName = name,
                       .remoteId = head[remoteIdKey].toString(),
                       .expires = timeOf(head[expiresKey])}};
    if (place == m_uploads.end())
        m_uploads.push_back(std::move(upload));
    else
        *place = std::move(upload);
}

void JournalState::noteRunFinished(const JsonValue &head)
{
    m_finished = timeOf(head[timeKey]);
    m_outcome = outcomeFromName(head[outcomeKey].toString());
    if (head[errorKey].isObject())
        m_error = errorFromJson(head[errorKey]);
    m_baselineBytes = head[baselineKey].toInteger().value_or(0);
    m_peakBytes = std::max(m_peakBytes, head[peakKey].toInteger().value_or(0));
    m_trims += int(head[trimsKey].toInteger().value_or(0));
}

JournalState::Entry *JournalState::entryOf(const JsonValue &head)
{
    const auto place = m_places.constFind(head[sectionKey].toString());
    return place == m_places.cend() ? nullptr : &m_entries.at(std::size_t(*place));
}

const JournalState::Entry *JournalState::entry(const SectionId &section) const
{
    const auto place = m_places.constFind(section.value);
    return place == m_places.cend() ? nullptr : &m_entries.at(std::size_t(*place));
}

Expected<SectionResult> JournalState::resultOf(const JsonValue &finished, const JsonValue &cleaned)
{
    JsonValue result = finished[resultKey];
    if (cleaned[timingKey].isObject())
        result.set(timingKey, cleaned[timingKey]);
    return sectionResultFromJson(result);
}

ResultsHeader JournalState::resultsHeader() const
{
    ResultsHeader header;
    header.documentName = m_record->sections.documentName;
    header.documentPath = m_record->documentPath;
    header.documentPages = m_record->sections.documentPages;
    header.documentSha256 = m_record->sections.documentSha256;
    header.prompt = m_record->prompt;
    header.engineName = m_record->engine.engine;
    header.engineModel = m_record->engine.model;
    header.mode = SettingValue<Mode>::text(m_record->run.mode);
    header.started = m_started;
    header.finished = m_finished;
    header.baselineMemoryBytes = m_baselineBytes;
    header.peakMemoryBytes = m_peakBytes;
    header.trims = m_trims;
    header.endedByItself = m_outcome == RunOutcome::Finished;
    header.error = m_error;
    header.request = m_record->request;
    return header;
}

bool JournalState::isFinished() const
{
    return m_outcome == RunOutcome::Finished && m_outputWritten.isValid();
}

bool isLeftAlone(std::optional<Status> status, bool retryFailed)
{
    if (!status)
        return false;
    switch (*status) {
    case Status::Succeeded:
    case Status::Warning: return true;
    case Status::Blocked:
    case Status::Quarantined: return !retryFailed;
    case Status::Empty:
    case Status::CutOff:
    case Status::Invalid:
    case Status::Failed:
    case Status::Cancelled:
    case Status::Pending: return false;
    }
    return false;
}

} // namespace excerpt
