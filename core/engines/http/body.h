// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QIODevice>

#include <functional>
#include <vector>

namespace excerpt {

/// What a request sends: bytes and ranges of files, one after the other, some as base64. A value
/// that holds no file's content; the files (not owned) must stay open while it is sent.
class RequestBody
{
public:
    struct Part
    {
        QByteArray bytes;      ///< what is sent when there is no file
        QFile *file = nullptr; ///< open for reading; its position is neither used nor moved
        qint64 offsetBytes = 0;
        qint64 sizeBytes = 0; ///< of the range in the file
        bool isBase64 = false;
    };

    RequestBody() = default; ///< empty
    explicit RequestBody(QByteArray bytes) { add(std::move(bytes)); }

    /// Stands in a request for the base64 of its file while the rest is turned into JSON.
    [[nodiscard]] static QString fileMark();
    /// `json` with the whole file as base64 in place of its first fileMark(): the file's part has
    /// to come before everything that a person wrote.
    [[nodiscard]] static RequestBody withFile(const QByteArray &json, QFile &file);

    void add(QByteArray bytes);
    void addFile(QFile &file, qint64 offsetBytes, qint64 sizeBytes);
    /// The whole file as base64 without line breaks (RFC 4648 section 4), made while it is read.
    void addBase64(QFile &file);

    [[nodiscard]] qint64 sizeBytes() const; ///< as sent, base64 counted as such
    [[nodiscard]] const std::vector<Part> &parts() const { return m_parts; }

private:
    std::vector<Part> m_parts;
};

/// Reads a body once from front to back. It cannot be rewound, so Qt cannot send it twice behind
/// our back (providers.md, section 0). Belongs to the thread that made it.
class BodyDevice : public QIODevice
{
public:
    /// `onRead` is called after every read with the bytes read so far, `onError` once when a file
    /// cannot be read or is shorter than its range.
    BodyDevice(const RequestBody &body, std::function<void(qint64)> onRead,
               std::function<void()> onError);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool seek(qint64) override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    bool refill();

    const RequestBody &m_body;
    std::function<void(qint64)> m_onRead;
    std::function<void()> m_onError;
    std::size_t m_part = 0;
    qint64 m_partOffset = 0; ///< source bytes of the part already taken
    QByteArray m_buffer;     ///< encoded and not yet handed out, at most 64 kB
    qsizetype m_bufferOffset = 0;
    qint64 m_readBytes = 0;
};

} // namespace excerpt
