// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <unordered_map>

namespace excerpt {

/// The names in decoded content (with their slash, as the keys of dictionaries), how often each
/// comes, and how much content there is. Every name in the bytes counts, also inside strings and
/// inline images: rather one too many than one too few.
class ContentNames : public Pipeline
{
public:
    using Counts = std::unordered_map<std::string, int>;

    /// Reads no more than `mostBytes`: what decodes to more might be made to never end.
    explicit ContentNames(qint64 mostBytes);

    /// Of a page's /Contents (a stream or an array of them) or a form. False when it is not known
    /// what stands in it: not decoded, damaged, or more than `mostBytes` or 100,000 names.
    [[nodiscard]] bool read(QPDFObjectHandle contents);

    [[nodiscard]] const Counts &counts() const { return m_counts; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

    void write(unsigned char const *data, size_t length) override;
    void finish() override { endName(); }

private:
    [[nodiscard]] bool readStream(QPDFObjectHandle stream);
    void take(char c);
    void endName();

    qint64 m_mostBytes;
    qint64 m_bytes = 0;
    Counts m_counts;
    std::string m_name; ///< the one in work; empty: none
};

} // namespace excerpt
