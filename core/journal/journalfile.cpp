// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr QByteArrayView recordStart = "{\"record\":";
constexpr QByteArrayView crcStart = ",\"crc\":\"";
constexpr qsizetype crcSizeBytes = 8 + 8 + 2; ///< crcStart, 8 digits, `"}`
constexpr qint64 chunkBytes = 65536;

constexpr std::array<std::uint32_t, 256> crcTable = [] {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1U) ^ ((value & 1U) != 0 ? 0xedb88320U : 0U);
        table.at(i) = value;
    }
    return table;
}();

QByteArray crcOf(QByteArrayView bytes)
{
    std::uint32_t value = 0xffffffffU;
    for (const char byte : bytes)
        value = (value >> 8U) ^ crcTable.at((value ^ static_cast<unsigned char>(byte)) & 0xffU);
    return QByteArray::number(value ^ 0xffffffffU, 16).rightJustified(8, '0');
}

/// `line` without its line feed.
bool isWhole(QByteArrayView line)
{
    if (line.size() <= crcSizeBytes || !line.startsWith(recordStart) || !line.endsWith("\"}"))
        return false;
    const QByteArrayView body = line.chopped(crcSizeBytes);
    const QByteArrayView tail = line.last(crcSizeBytes);
    return tail.startsWith(crcStart) && tail.sliced(crcStart.size(), 8) == crcOf(body);
}

/// A record without its big member, which so need not be parsed. A key with its colon cannot stand
/// inside a string, where its quotes would be escaped: the first one is the member's.
Expected<JsonValue> headOf(QByteArrayView line)
{
    static const QByteArray kind = recordStart + ('"' + sectionFinishedRecord.toUtf8() + "\",");
    static const QByteArray member = ",\"" + resultKey.toUtf8() + "\":";
    const qsizetype end = line.startsWith(kind) ? line.indexOf(member) : -1;
    return JsonValue::parse(end < 0 ? line.toByteArray() : line.first(end).toByteArray() + '}');
}

qint64 syncedOf(QByteArrayView line)
{
    constexpr QByteArrayView key = ",\"synced\":";
    const qsizetype start = line.lastIndexOf(key);
    const QByteArrayView body = line.chopped(crcSizeBytes);
    return start < 0 ? 0 : body.sliced(start + key.size()).toByteArray().toLongLong();
}

/// Whether `line` is, or ends in, a record that says that `place` was durable before it.
bool provesDurable(QByteArrayView line, qint64 place)
{
    for (qsizetype start = line.indexOf(recordStart); start >= 0;
         start = line.indexOf(recordStart, start + 1)) {
        const QByteArrayView record = line.sliced(start);
        if (isWhole(record))
            return syncedOf(record) > place;
    }
    return false;
}

/// Reads a file line by line.
class LineReader
{
public:
    LineReader(Storage &storage, QString path) : m_storage(storage), m_path(std::move(path)) {}

    /// The next line without its line feed; nothing at the end. What follows the last line feed
    /// is no line: atEnd() says then where it starts.
    Expected<std::optional<QByteArray>> next()
    {
        for (;;) {
            const qsizetype end = m_bytes.indexOf('\n', m_searched);
            if (end >= 0) {
                QByteArray line = m_bytes.sliced(m_next, end - m_next);
                m_lineOffset = m_offset + m_next;
                m_next = m_searched = end + 1;
                return line;
            }
            m_bytes.remove(0, m_next);
            m_offset += m_next;
            m_next = 0;
            m_searched = m_bytes.size();
            const auto more = m_storage.read(m_path, m_offset + m_searched, chunkBytes);
            if (!more)
                return tl::unexpected(more.error());
            if (more->isEmpty())
                return std::optional<QByteArray>();
            m_bytes += *more;
        }
    }

    [[nodiscard]] qint64 lineOffset() const { return m_lineOffset; }

private:
    Storage &m_storage;
    QString m_path;
    QByteArray m_bytes;
    qint64 m_offset = 0; ///< of m_bytes in the file
    qint64 m_lineOffset = 0;
    qsizetype m_next = 0; ///< where the next line starts in m_bytes
    qsizetype m_searched = 0;
};

/// The unreadable part from `place` on: damage, or what a power loss left?
Expected<qint64> judgeTail(LineReader &lines, QByteArray line, qint64 place, const QString &path)
{
    for (;;) {
        if (provesDurable(line, place))
            return journalDamaged(path, u"unreadable record at byte %1"_s.arg(place));
        auto next = lines.next();
        if (!next)
            return tl::unexpected(next.error());
        if (!*next)
            return place;
        line = std::move(**next);
    }
}

} // namespace

tl::unexpected<Error> journalDamaged(const QString &path, const QString &detail)
{
    return failure(Stage::Journal, Code::JournalDamaged,
                   QCoreApplication::translate(
                       "Journal", "The record of the job in %1 is damaged, so the job cannot go "
                                  "on. Bring the file back from a copy, or start a new job.")
                       .arg(path),
                   detail);
}

Expected<qint64> visitRecords(Storage &storage, const QString &path, const RecordVisitor &visit)
{
    LineReader lines(storage, path);
    qint64 wholeBytes = 0;
    for (;;) {
        auto line = lines.next();
        if (!line)
            return tl::unexpected(line.error());
        if (!*line)
            return wholeBytes;
        if (!isWhole(**line))
            return judgeTail(lines, std::move(**line), wholeBytes, path);
        const RecordPlace place{lines.lineOffset(), (*line)->size() + 1};
        const auto head = headOf(**line);
        if (!head)
            return journalDamaged(path, head.error().detail);
        const auto visited = visit(*head, place);
        if (!visited)
            return tl::unexpected(visited.error());
        wholeBytes = place.offsetBytes + place.sizeBytes;
    }
}

JournalFile::JournalFile(Storage &storage, QString path, std::unique_ptr<StorageFile> file)
    : m_storage(storage)
    , m_path(std::move(path))
    , m_file(std::move(file))
{
}

Expected<std::unique_ptr<JournalFile>> JournalFile::open(Storage &storage, const QString &path,
                                                         qint64 sizeBytes)
{
    auto file = storage.append(path);
    if (!file)
        return tl::unexpected(file.error());
    auto journal = std::make_unique<JournalFile>(storage, path, std::move(*file));
    // Also what the process before this one did not sync is durable from here on.
    const auto clean = journal->m_file->truncate(sizeBytes).and_then(
        [&journal] { return journal->m_file->sync(); });
    if (!clean)
        return tl::unexpected(clean.error());
    journal->m_sizeBytes = journal->m_syncedBytes = sizeBytes;
    return journal;
}

Expected<RecordPlace> JournalFile::append(JsonValue record, Durable durable)
{
    if (m_broken)
        return tl::unexpected(*m_broken);
    record.set(u"synced"_s, m_syncedBytes);
    QByteArray line = record.toJson().chopped(1);
    line += crcStart + crcOf(line) + "\"}\n"_ba;

    const auto written = m_file->write(line);
    const RecordPlace place{m_sizeBytes, line.size()};
    auto done = written;
    if (done && durable == Durable::Yes)
        done = m_file->sync();
    if (done) {
        m_sizeBytes += line.size();
        if (durable == Durable::Yes)
            m_syncedBytes = m_sizeBytes;
        return place;
    }
    // After a sync that failed nobody knows what the disk has; half a record that cannot be cut
    // off would be damage once another one follows it.
    const auto cut = m_file->truncate(m_sizeBytes);
    if (written || !cut)
        m_broken = done.error();
    return tl::unexpected(done.error());
}

Expected<JsonValue> JournalFile::read(RecordPlace place) const
{
    const auto bytes = m_storage.read(m_path, place.offsetBytes, place.sizeBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->size() == place.sizeBytes && isWhole(QByteArrayView(*bytes).chopped(1))) {
        auto record = JsonValue::parse(*bytes);
        if (record)
            return record;
    }
    return journalDamaged(m_path, u"unreadable record at byte %1"_s.arg(place.offsetBytes));
}

} // namespace excerpt
