// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/job.h"
#include "core/journal/journalfile.h"

#include <QDateTime>
#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace excerpt {

// The records of a journal: made from events, and read into what is known of a job. Each record
// is read by the same code when it was just written and when the file is opened again.

/// The record of an event; nothing for events that are not journalled. Times are `now`, UTC.
[[nodiscard]] std::optional<JsonValue> toRecord(const RunEvent &event, const QDateTime &now);
[[nodiscard]] JsonValue documentHashRecord(const QByteArray &sha256);
[[nodiscard]] JsonValue outputWrittenRecord(const QDateTime &now);
[[nodiscard]] JsonValue uploadDeletedRecord(const RemoteName &remote);

/// What a record must survive: what was promised is synced before the promise is given.
[[nodiscard]] JournalFile::Durable durabilityOf(const RunEvent &event);

/// What the records so far say. Of a section it knows where its result stands, not the result:
/// some 50 bytes a section.
class JournalState
{
public:
    struct Entry
    {
        std::optional<Status> status;
        int helperDeaths = 0;
        RecordPlace finished;
        RecordPlace cleaned;
    };

    /// What the first record says, in place of reading it.
    void begin(JobRecord record);
    /// Error: JournalDamaged.
    [[nodiscard]] Expected<void> apply(const JsonValue &head, RecordPlace place);
    /// `finished` and, when there is one, `cleaned` as they stand in the file.
    [[nodiscard]] static Expected<SectionResult> resultOf(const JsonValue &finished,
                                                          const JsonValue &cleaned);

    [[nodiscard]] bool hasRecord() const { return m_record != nullptr; }
    [[nodiscard]] const JobRecord &record() const { return *m_record; }
    [[nodiscard]] std::shared_ptr<const JobRecord> sharedRecord() const { return m_record; }
    /// In the order of the sections.
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] const Entry *entry(const SectionId &section) const;
    [[nodiscard]] const std::vector<OpenUpload> &openUploads() const { return m_uploads; }
    [[nodiscard]] ResultsHeader resultsHeader() const;
    /// The last run came to its end by itself and its output was written; then also when.
    [[nodiscard]] bool isFinished() const;
    [[nodiscard]] QDateTime outputWritten() const { return m_outputWritten; }

private:
    Entry *entryOf(const JsonValue &head);
    void noteUpload(const JsonValue &head);
    void noteRunFinished(const JsonValue &head);

    std::shared_ptr<JobRecord> m_record; ///< null before the first record
    std::vector<Entry> m_entries;
    QHash<QString, qsizetype> m_places;
    std::vector<OpenUpload> m_uploads;

    QDateTime m_started;  ///< of the first run
    QDateTime m_finished; ///< of the last one; invalid while it is not over
    std::optional<RunOutcome> m_outcome;
    std::optional<Error> m_error;
    QDateTime m_outputWritten; ///< since the last run started
    qint64 m_baselineBytes = 0;
    qint64 m_peakBytes = 0; ///< over all runs
    int m_trims = 0;        ///< over all runs
};

/// Leaves a section alone on a resume (DESIGN.md, "Results").
[[nodiscard]] bool isLeftAlone(std::optional<Status> status, bool retryFailed);

} // namespace excerpt
