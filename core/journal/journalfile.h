// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/base/storage.h"

#include <functional>
#include <memory>

namespace excerpt {

// The file of a job: one JSON object a line, `{"record": "<kind>", …, "synced": n, "crc": "…"}`.
// `crc` is the CRC-32 (as zlib and ISO-HDLC have it, 8 hex digits) of the line's bytes before
// `,"crc":`. `synced` is how many bytes of the file were durable when the line was written.
//
// Where the file stops being readable, the readable lines behind that place decide what happened:
// when one of them says that the place was durable, the file is damaged; when none does, power was
// lost while those lines were on their way (pages reach the disk in any order), nobody was promised
// anything about them, and they are cut off.

/// Where a record stands in its file.
struct RecordPlace
{
    qint64 offsetBytes = -1; ///< -1: nowhere
    qint64 sizeBytes = 0;    ///< with its line feed
    [[nodiscard]] bool exists() const { return offsetBytes >= 0; }
};

/// The one kind of record that may be big, and the member that makes it so: it comes last, and a
/// visitor gets the record without it.
inline constexpr QStringView sectionFinishedRecord = u"section_finished";
inline constexpr QStringView resultKey = u"result";

/// Gets each record in the order of the file. A failure ends the reading.
using RecordVisitor = std::function<Expected<void>(const JsonValue &head, RecordPlace place)>;

/// Reads a journal without changing it, one record in memory at a time; also while another
/// process writes. Gives the size up to which it is whole. Any thread.
/// Errors: JournalDamaged, naming the path and the place; what the visitor says; as Storage.
[[nodiscard]] Expected<qint64> visitRecords(Storage &storage, const QString &path,
                                            const RecordVisitor &visit);

/// A journal open for appending. Belongs to one thread at a time; the caller holds its lock.
class JournalFile
{
public:
    /// For a file that is empty or whose whole part ends at `sizeBytes`: cuts off the rest.
    [[nodiscard]] static Expected<std::unique_ptr<JournalFile>>
    open(Storage &storage, const QString &path, qint64 sizeBytes);
    /// The same for a file that the caller has just created.
    JournalFile(Storage &storage, QString path, std::unique_ptr<StorageFile> file);

    enum class Durable { No, Yes };
    /// Appends one record (an object without `synced` and `crc`). When this fails, nothing of the
    /// record is left in the file, or the journal takes no more records.
    [[nodiscard]] Expected<RecordPlace> append(JsonValue record, Durable durable);
    /// A whole record. Error: JournalDamaged.
    [[nodiscard]] Expected<JsonValue> read(RecordPlace place) const;

private:
    Storage &m_storage;
    QString m_path;
    std::unique_ptr<StorageFile> m_file;
    qint64 m_sizeBytes = 0;
    qint64 m_syncedBytes = 0;
    std::optional<Error> m_broken; ///< why the file takes no more records
};

/// The error of a journal that cannot be read: JournalDamaged.
[[nodiscard]] tl::unexpected<Error> journalDamaged(const QString &path, const QString &detail);

} // namespace excerpt
