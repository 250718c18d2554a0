// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <vector>

namespace excerpt::tests {

/// Writes a PDF byte by byte, with no PDF library, so that what the program reads was written by
/// something else. Objects in any order, each once; the cross-reference table comes last. Memory:
/// 8 bytes per object. One thread.
class PdfFile
{
public:
    /// Starts a file on `out` (open for writing, not owned).
    explicit PdfFile(QIODevice &out);
    /// Goes on with a finished file: an incremental update whose objects replace or add to it.
    /// `out` is open for appending and `previousXref` is what finish() gave.
    PdfFile(QIODevice &out, qint64 previousXref, int objectCount);

    int reserve(); ///< the number of an object that is written later
    void write(int number, const QByteArray &body);
    int add(const QByteArray &body);
    /// `entries` are dictionary entries beside /Length, e.g. "/Filter /FlateDecode".
    void writeStream(int number, const QByteArray &entries, const QByteArray &data);
    int addStream(const QByteArray &entries, const QByteArray &data);
    void writeRaw(const QByteArray &bytes); ///< bytes between objects

    /// Writes cross-reference table and trailer; the offset of the table. `xrefShift` is added to
    /// every offset: a table that is wrong.
    qint64 finish(int root, const QByteArray &trailerEntries = {}, qint64 xrefShift = 0);

    [[nodiscard]] int objectCount() const { return int(m_offsets.size()); }

private:
    void begin(int number);
    void writeTable(qint64 shift);

    QIODevice &m_out;
    std::vector<qint64> m_offsets; ///< by object number; 0 where nothing was written
    qint64 m_position = 0;
    qint64 m_previousXref = -1;
};

/// "12 0 R"
[[nodiscard]] QByteArray reference(int number);
/// A PDF literal string in WinAnsi, for content streams: "(Fractions)".
[[nodiscard]] QByteArray literal(const QString &text);
/// A PDF text string: literal when ASCII, else UTF-16BE with its mark, in hex.
[[nodiscard]] QByteArray textString(const QString &text);
/// zlib data as /FlateDecode wants it; level 0 stores.
[[nodiscard]] QByteArray deflated(const QByteArray &data, int level = 6);
/// About 6 kB per GB: zlib data, to be decoded twice (/Filter [/FlateDecode /FlateDecode]), that
/// gives `start` and then `pattern` (8 bytes) again and again, about `size` bytes of it. ASCII.
[[nodiscard]] QByteArray deflateBomb(const QByteArray &start, const QByteArray &pattern,
                                     qint64 size);

/// A whole file of `objects` (the first one is object 1); object `root` is the catalogue.
[[nodiscard]] QByteArray pdfOfObjects(const std::vector<QByteArray> &objects, int root = 1,
                                      const QByteArray &trailerEntries = {});
/// The body of a stream object for pdfOfObjects().
[[nodiscard]] QByteArray streamBody(const QByteArray &data, const QByteArray &entries = {});

} // namespace excerpt::tests
