// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/pdf/descriptorio.h"

#include <qpdf/PDFVersion.hh>
#include <qpdf/QPDF.hh>

#include <deque>
#include <map>
#include <string_view>
#include <vector>

namespace excerpt {

/// Writes a section as a PDF file: what can be reached from its catalogue, unencrypted, streams as
/// they are. QPDFWriter does the same, but holds every stream in memory, several times; here data
/// goes from the source to the target in blocks. Same objects, same bytes.
/// Throws what libqpdf throws.
class SectionWriter
{
public:
    /// `target` is open for writing, empty, and stays the caller's.
    SectionWriter(QPDF &section, int target);

    /// errno of a write that failed, else 0.
    [[nodiscard]] int write(PDFVersion version);

private:
    void put(std::string_view text);
    void putValue(QPDFObjectHandle value);
    void putDictionary(QPDFObjectHandle dictionary, int lengthNumber = 0);
    void putObject(QPDFObjectHandle object);
    void putStream(QPDFObjectHandle stream);
    void putIndex();
    void beginObject(int number);
    /// The number in the file of an indirect object, which is written some time after.
    [[nodiscard]] int numberOf(QPDFObjectHandle object);
    [[nodiscard]] int newNumber();

    QPDF &m_section; ///< not owned
    DescriptorSink m_sink;
    qint64 m_writtenBytes = 0;
    std::map<QPDFObjGen, int> m_numbers;
    std::deque<QPDFObjectHandle> m_pending;
    std::vector<qint64> m_offsets; ///< in the file, by number; 0 until it is written
};

} // namespace excerpt
