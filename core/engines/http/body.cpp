// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/http/body.h"

#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace excerpt {

namespace {

/// A multiple of 3, so that base64 of consecutive blocks joins without padding between them.
constexpr qint64 blockBytes = 48LL * 1024;

qint64 base64Bytes(qint64 sizeBytes)
{
    return (sizeBytes + 2) / 3 * 4;
}

qint64 sourceBytes(const RequestBody::Part &part)
{
    return part.file ? part.sizeBytes : part.bytes.size();
}

/// Reads exactly `sizeBytes`, or fewer when the file ends or fails.
QByteArray readAt(QFile &file, qint64 offsetBytes, qint64 sizeBytes)
{
    QByteArray block(qsizetype(sizeBytes), Qt::Uninitialized);
    qint64 done = 0;
    while (done < sizeBytes) {
        const auto got = ::pread(file.handle(), block.data() + done, std::size_t(sizeBytes - done),
                                 offsetBytes + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            break;
        done += got;
    }
    block.truncate(qsizetype(done));
    return block;
}

} // namespace

QString RequestBody::fileMark()
{
    return QStringLiteral("excerpt:file");
}

RequestBody RequestBody::withFile(const QByteArray &json, QFile &file)
{
    const QByteArray mark = fileMark().toUtf8();
    const qsizetype place = json.indexOf(mark);
    RequestBody body(json.left(place));
    body.addBase64(file);
    body.add(json.mid(place + mark.size()));
    return body;
}

void RequestBody::add(QByteArray bytes)
{
    if (!bytes.isEmpty())
        m_parts.push_back({.bytes = std::move(bytes)});
}

void RequestBody::addFile(QFile &file, qint64 offsetBytes, qint64 sizeBytes)
{
    m_parts.push_back({.file = &file, .offsetBytes = offsetBytes, .sizeBytes = sizeBytes});
}

void RequestBody::addBase64(QFile &file)
{
    m_parts.push_back({.file = &file, .sizeBytes = file.size(), .isBase64 = true});
}

qint64 RequestBody::sizeBytes() const
{
    qint64 sum = 0;
    for (const Part &part : m_parts)
        sum += part.isBase64 ? base64Bytes(sourceBytes(part)) : sourceBytes(part);
    return sum;
}

BodyDevice::BodyDevice(const RequestBody &body, std::function<void(qint64)> onRead,
                       std::function<void()> onError)
    : m_body(body)
    , m_onRead(std::move(onRead))
    , m_onError(std::move(onError))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 BodyDevice::bytesAvailable() const
{
    return m_body.sizeBytes() - m_readBytes;
}

bool BodyDevice::refill()
{
    const RequestBody::Part &part = m_body.parts().at(m_part);
    const qint64 wanted = std::min(blockBytes, sourceBytes(part) - m_partOffset);
    QByteArray block = part.file ? readAt(*part.file, part.offsetBytes + m_partOffset, wanted)
                                 : part.bytes.mid(qsizetype(m_partOffset), qsizetype(wanted));
    if (block.size() != wanted)
        return false;
    m_partOffset += wanted;
    m_buffer = part.isBase64 ? block.toBase64() : std::move(block);
    m_bufferOffset = 0;
    return true;
}

qint64 BodyDevice::readData(char *data, qint64 maxSize)
{
    while (m_bufferOffset == m_buffer.size()) {
        if (m_part == m_body.parts().size())
            return -1;
        if (m_partOffset == sourceBytes(m_body.parts().at(m_part))) {
            ++m_part;
            m_partOffset = 0;
        } else if (!refill()) {
            m_onError();
            return -1;
        }
    }
    const qint64 count = std::min<qint64>(maxSize, m_buffer.size() - m_bufferOffset);
    std::memcpy(data, m_buffer.constData() + m_bufferOffset, std::size_t(count));
    m_bufferOffset += qsizetype(count);
    m_readBytes += count;
    m_onRead(m_readBytes);
    return count;
}

qint64 BodyDevice::writeData(const char *, qint64)
{
    return -1;
}

} // namespace excerpt
