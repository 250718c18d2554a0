// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdffile.h"

#include <QBuffer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt::tests {

namespace {

constexpr int entriesPerWrite = 4096;

/// Bits in the order of RFC 1951: least significant first, Huffman codes from their top bit.
class BitWriter
{
public:
    void bit(int value)
    {
        m_byte |= value << m_used;
        if (++m_used == 8) {
            bytes.append(char(m_byte));
            m_byte = 0;
            m_used = 0;
        }
    }
    void code(int value, int length)
    {
        for (int i = length - 1; i >= 0; --i)
            bit((value >> i) & 1);
    }
    void flush()
    {
        while (m_used != 0)
            bit(0);
    }

    QByteArray bytes;

private:
    int m_byte = 0;
    int m_used = 0;
};

/// Of `start` and `repetitions` times `pattern`, without making them.
QByteArray adler32(const QByteArray &start, const QByteArray &pattern, qint64 repetitions)
{
    constexpr quint64 modulus = 65521;
    quint64 startSum = 1;
    quint64 startWeighted = 0;
    for (const char c : start) {
        startSum += uchar(c);
        startWeighted += startSum;
    }
    // One repetition maps (a, b) to (a + sum, b + length * a + weighted).
    quint64 sum = 0;
    quint64 weighted = 0;
    for (const char c : pattern) {
        sum += uchar(c);
        weighted += sum;
    }
    const quint64 length = quint64(pattern.size());
    const quint64 n = quint64(repetitions);
    const quint64 pairs = (n % 2 == 0 ? n / 2 % modulus * ((n - 1) % modulus)
                                      : n % modulus * ((n - 1) / 2 % modulus)) %
                          modulus;
    const quint64 a = (startSum + n % modulus * sum) % modulus;
    const quint64 b = (startWeighted % modulus + length * startSum % modulus * (n % modulus) +
                       length * sum % modulus * pairs + weighted % modulus * (n % modulus)) %
                      modulus;
    const quint32 value = quint32(b << 16 | a);
    QByteArray bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes.append(char(value >> shift & 0xff));
    return bytes;
}

} // namespace

PdfFile::PdfFile(QIODevice &out) : m_out(out), m_offsets(1, 0)
{
    writeRaw("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"_ba);
}

PdfFile::PdfFile(QIODevice &out, qint64 previousXref, int objectCount)
    : m_out(out)
    , m_offsets(size_t(objectCount), 0)
    , m_position(out.size())
    , m_previousXref(previousXref)
{
}

int PdfFile::reserve()
{
    m_offsets.push_back(0);
    return int(m_offsets.size()) - 1;
}

void PdfFile::writeRaw(const QByteArray &bytes)
{
    m_out.write(bytes);
    m_position += bytes.size();
}

void PdfFile::begin(int number)
{
    m_offsets.at(size_t(number)) = m_position;
    writeRaw(QByteArray::number(number) + " 0 obj\n"_ba);
}

void PdfFile::write(int number, const QByteArray &body)
{
    begin(number);
    writeRaw(body);
    writeRaw("\nendobj\n"_ba);
}

int PdfFile::add(const QByteArray &body)
{
    const int number = reserve();
    write(number, body);
    return number;
}

void PdfFile::writeStream(int number, const QByteArray &entries, const QByteArray &data)
{
    begin(number);
    writeRaw("<< /Length "_ba + QByteArray::number(data.size()) + ' ' + entries +
             " >>\nstream\n"_ba);
    writeRaw(data);
    writeRaw("\nendstream\nendobj\n"_ba);
}

int PdfFile::addStream(const QByteArray &entries, const QByteArray &data)
{
    const int number = reserve();
    writeStream(number, entries, data);
    return number;
}

void PdfFile::writeTable(qint64 shift)
{
    const size_t count = m_offsets.size();
    const bool isUpdate = m_previousXref >= 0;
    for (size_t first = 0; first < count;) {
        if (isUpdate && m_offsets[first] == 0) {
            ++first;
            continue;
        }
        size_t end = first;
        while (end < count && (!isUpdate || m_offsets[end] != 0))
            ++end;
        writeRaw(QByteArray::number(qint64(first)) + ' ' + QByteArray::number(qint64(end - first)) +
                 '\n');
        QByteArray block;
        for (; first < end; ++first) {
            if (m_offsets[first] == 0)
                block += "0000000000 65535 f \n"_ba;
            else
                block += QByteArray::number(m_offsets[first] + shift).rightJustified(10, '0') +
                         " 00000 n \n"_ba;
            if (first % entriesPerWrite == 0 || first + 1 == end) {
                writeRaw(block);
                block.clear();
            }
        }
    }
}

qint64 PdfFile::finish(int root, const QByteArray &trailerEntries, qint64 xrefShift)
{
    const qint64 xref = m_position;
    writeRaw("xref\n"_ba);
    writeTable(xrefShift);
    QByteArray trailer = "trailer\n<< /Size "_ba + QByteArray::number(objectCount()) +
                         " /Root "_ba + reference(root) + ' ' + trailerEntries;
    if (m_previousXref >= 0)
        trailer += " /Prev "_ba + QByteArray::number(m_previousXref);
    writeRaw(trailer + " >>\nstartxref\n"_ba + QByteArray::number(xref + xrefShift) +
             "\n%%EOF\n"_ba);
    return xref;
}

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R"_ba;
}

QByteArray literal(const QString &text)
{
    QByteArray result = "("_ba;
    for (const char c : text.toLatin1()) {
        if (c == '(' || c == ')' || c == '\\')
            result += '\\';
        if (c == '\n')
            result += "\\n"_ba;
        else if (c == '\r')
            result += "\\r"_ba;
        else
            result += c;
    }
    return result + ')';
}

QByteArray textString(const QString &text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 128; }))
        return literal(text);
    QByteArray bytes = "\xFE\xFF"_ba;
    for (const QChar c : text) {
        bytes += char(c.unicode() >> 8);
        bytes += char(c.unicode() & 0xff);
    }
    return '<' + bytes.toHex() + '>';
}

QByteArray deflated(const QByteArray &data, int level)
{
    return qCompress(data, level).mid(4); // without Qt's own length in front
}

QByteArray deflateBomb(const QByteArray &start, const QByteArray &pattern, qint64 size)
{
    Q_ASSERT(pattern.size() == 8);
    // RFC 1951 with fixed codes: the pattern as it is, then copies of 258 bytes from 8 bytes back,
    // 14 bits each. Four of them are 7 whole bytes, so the data repeats and deflates once more;
    // 4 × 258 bytes are 129 repetitions.
    const qint64 groups = std::max<qint64>(1, size / (4 * 258));
    BitWriter bits;
    bits.code(0b110, 3); // last block, fixed codes
    for (const char c : QByteArray(start + pattern))
        bits.code(0x30 + uchar(c), 8);
    const auto group = [&bits] {
        for (int i = 0; i < 4; ++i) {
            bits.code(0b11000101, 8); // length 258
            bits.code(0b00101, 5);    // distance 7 or 8 …
            bits.bit(1);              // … 8
        }
    };
    group();
    const QByteArray head = bits.bytes;
    group();
    const QByteArray period = bits.bytes.mid(head.size());
    bits.bytes.clear();
    bits.code(0, 7); // end of block
    bits.flush();
    const QByteArray tail = bits.bytes;
    const QByteArray inner = "\x78\x9C"_ba + head + period.repeated(groups - 1) + tail +
                             adler32(start, pattern, 1 + groups * 129);
    return deflated(inner, 9);
}

QByteArray pdfOfObjects(const std::vector<QByteArray> &objects, int root,
                        const QByteArray &trailerEntries)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PdfFile file(buffer);
    for (const QByteArray &object : objects)
        file.add(object);
    file.finish(root, trailerEntries);
    return buffer.data();
}

QByteArray streamBody(const QByteArray &data, const QByteArray &entries)
{
    return "<< /Length "_ba + QByteArray::number(data.size()) + ' ' + entries + " >>\nstream\n"_ba +
           data + "\nendstream"_ba;
}

} // namespace excerpt::tests
