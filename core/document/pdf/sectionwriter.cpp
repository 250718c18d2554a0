// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/sectionwriter.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <stdexcept>
#include <string>

namespace excerpt {

namespace {

/// Passes a stream's data on and counts it. The sink is finished once, at the end of the file.
class CountedData : public Pipeline
{
public:
    explicit CountedData(DescriptorSink &sink) : Pipeline("section", nullptr), m_sink(sink) {}
    void write(unsigned char const *data, size_t length) override
    {
        m_sink.write(data, length);
        m_bytes += qint64(length);
    }
    void finish() override {}
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    DescriptorSink &m_sink;
    qint64 m_bytes = 0;
};

/// The data is decrypted already. Source: ISO 32000-1, 7.4.10.
void removeCryptFilter(QPDFObjectHandle dictionary)
{
    QPDFObjectHandle filter = dictionary.getKey("/Filter");
    QPDFObjectHandle parameters = dictionary.getKey("/DecodeParms");
    if (filter.isNameAndEquals("/Crypt")) {
        dictionary.removeKey("/Filter");
        dictionary.removeKey("/DecodeParms");
        return;
    }
    for (int i = filter.isArray() ? filter.getArrayNItems() - 1 : -1; i >= 0; --i) {
        if (!filter.getArrayItem(i).isNameAndEquals("/Crypt"))
            continue;
        filter.eraseItem(i);
        if (parameters.isArray() && parameters.getArrayNItems() > i)
            parameters.eraseItem(i);
    }
}

} // namespace

SectionWriter::SectionWriter(QPDF &section, int target)
    : m_section(section)
    , m_sink(target)
    , m_offsets{0} // number 0 heads the list of free numbers
{
}

int SectionWriter::write(PDFVersion version)
{
    version.updateIfGreater(m_section.getVersionAsPDFVersion());
    QPDFObjectHandle root = m_section.getRoot();
    if (version.getExtensionLevel() > 0) {
        const std::string text = "<< /ADBE << /BaseVersion /" + std::to_string(version.getMajor()) +
                                 "." + std::to_string(version.getMinor()) + " /ExtensionLevel " +
                                 std::to_string(version.getExtensionLevel()) + " >> >>";
        root.replaceKey("/Extensions", QPDFObjectHandle::parse(text));
    }
    put("%PDF-" + std::to_string(version.getMajor()) + "." + std::to_string(version.getMinor()) +
        "\n%\xbf\xf7\xa2\xfe\n"); // four bytes above 127: it is no text
    (void)numberOf(root);
    while (!m_pending.empty()) {
        const QPDFObjectHandle object = m_pending.front();
        m_pending.pop_front();
        putObject(object);
    }
    putIndex();
    m_sink.finish();
    return m_sink.systemError();
}

void SectionWriter::put(std::string_view text)
{
    m_sink.write(reinterpret_cast<const unsigned char *>(text.data()), text.size());
    m_writtenBytes += qint64(text.size());
}

int SectionWriter::newNumber()
{
    m_offsets.push_back(0);
    return int(m_offsets.size()) - 1;
}

int SectionWriter::numberOf(QPDFObjectHandle object)
{
    const auto [place, isNew] = m_numbers.try_emplace(object.getObjGen(), 0);
    if (isNew) {
        place->second = newNumber();
        m_pending.push_back(object);
    }
    return place->second;
}

void SectionWriter::beginObject(int number)
{
    m_offsets.at(std::size_t(number)) = m_writtenBytes;
    put(std::to_string(number) + " 0 obj\n");
}

void SectionWriter::putValue(QPDFObjectHandle value)
{
    if (value.isIndirect()) {
        put(std::to_string(numberOf(value)) + " 0 R");
    } else if (value.isArray()) {
        put("[");
        const int count = value.getArrayNItems();
        for (int i = 0; i < count; ++i) {
            put(" ");
            putValue(value.getArrayItem(i));
        }
        put(" ]");
    } else if (value.isDictionary()) {
        putDictionary(value);
    } else {
        put(value.unparse());
    }
}

void SectionWriter::putDictionary(QPDFObjectHandle dictionary, int lengthNumber)
{
    put("<<");
    for (const auto &[key, item] : dictionary.getDictAsMap()) {
        QPDFObjectHandle value = item;
        if (value.isNull())
            continue; // the same as no entry
        put(" " + QPDFObjectHandle::newName(key).unparse() + " ");
        putValue(value);
    }
    if (lengthNumber != 0)
        put(" /Length " + std::to_string(lengthNumber) + " 0 R");
    put(" >>");
}

void SectionWriter::putObject(QPDFObjectHandle object)
{
    beginObject(numberOf(object));
    if (object.isStream())
        putStream(object);
    else if (object.isDictionary())
        putDictionary(object);
    else if (object.isArray())
        putValue(object.shallowCopy()); // the copy is direct
    else
        put(object.unparseResolved());
    put("\nendobj\n");
}

void SectionWriter::putStream(QPDFObjectHandle stream)
{
    QPDFObjectHandle dictionary = stream.getDict();
    dictionary.removeKey("/Length");
    removeCryptFilter(dictionary);
    // How much data there is shows when it has been read: the length follows.
    const int lengthNumber = newNumber();
    putDictionary(dictionary, lengthNumber);
    put("\nstream\n");
    CountedData data(m_sink);
    // What cannot be read is missing; the source keeps a warning.
    (void)stream.pipeStreamData(&data, nullptr, 0, qpdf_dl_none);
    m_writtenBytes += data.bytes();
    put("\nendstream\nendobj\n");
    beginObject(lengthNumber);
    put(std::to_string(data.bytes()));
}

void SectionWriter::putIndex()
{
    constexpr qint64 largestOffset = 9'999'999'999; // ten digits: ISO 32000-1, 7.5.4
    if (m_writtenBytes > largestOffset)
        throw std::runtime_error("the section is larger than its index can say");
    const qint64 start = m_writtenBytes;
    put("xref\n0 " + std::to_string(m_offsets.size()) + "\n0000000000 65535 f \n");
    std::array<char, 21> entry{};
    for (std::size_t i = 1; i < m_offsets.size(); ++i) {
        std::snprintf(entry.data(), entry.size(), "%010lld 00000 n \n", m_offsets[i]);
        put({entry.data(), 20});
    }
    put("trailer << /Root " + std::to_string(numberOf(m_section.getRoot())) + " 0 R /Size " +
        std::to_string(m_offsets.size()) + " /ID ");
    putValue(m_section.getTrailer().getKey("/ID"));
    put(" >>\nstartxref\n" + std::to_string(start) + "\n%%EOF\n");
}

} // namespace excerpt
