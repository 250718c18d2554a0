// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/contentnames.h"

#include <stdexcept>
#include <string_view>

namespace excerpt {

namespace {

constexpr size_t maximumNames = 100'000;
constexpr size_t maximumNameLength = 512;

int hexDigit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

/// /A#42 is /AB.
std::string decodedName(const std::string &name)
{
    std::string result;
    for (size_t i = 0; i < name.size(); ++i) {
        const int high = name[i] == '#' && i + 2 < name.size() ? hexDigit(name[i + 1]) : -1;
        const int low = high >= 0 ? hexDigit(name[i + 2]) : -1;
        if (low < 0) {
            result += name[i];
        } else {
            result += char(high * 16 + low);
            i += 2;
        }
    }
    return result;
}

/// The only way to end the decoding of a stream early. libqpdf makes "not read" of it.
class ContentTooLong : public std::runtime_error
{
public:
    ContentTooLong() : std::runtime_error("content stream too long") {}
};

} // namespace

ContentNames::ContentNames(qint64 mostBytes) : Pipeline("names", nullptr), m_mostBytes(mostBytes) {}

bool ContentNames::read(QPDFObjectHandle contents)
{
    if (!contents.isArray())
        return readStream(contents);
    const int count = contents.getArrayNItems();
    for (int i = 0; i < count; ++i) {
        if (!readStream(contents.getArrayItem(i)))
            return false;
    }
    return true;
}

bool ContentNames::readStream(QPDFObjectHandle stream)
{
    if (!stream.isStream())
        return true;
    bool isDecoded = false;
    try {
        return stream.pipeStreamData(this, &isDecoded, 0, qpdf_dl_specialized, true, false) &&
               isDecoded;
    } catch (const ContentTooLong &) {
        return false;
    }
}

void ContentNames::write(unsigned char const *data, size_t length)
{
    m_bytes += qint64(length);
    if (m_bytes > m_mostBytes || m_counts.size() > maximumNames)
        throw ContentTooLong();
    for (size_t i = 0; i < length; ++i)
        take(char(data[i]));
}

void ContentNames::take(char c)
{
    constexpr std::string_view delimiters("\0\t\n\f\r ()<>[]{}/%", 16);
    if (delimiters.find(c) == std::string_view::npos) {
        if (!m_name.empty() && m_name.size() < maximumNameLength)
            m_name += c;
        return;
    }
    endName();
    if (c == '/')
        m_name = c;
}

void ContentNames::endName()
{
    if (m_name.size() > 1)
        ++m_counts[m_name.find('#') == std::string::npos ? m_name : decodedName(m_name)];
    m_name.clear();
}

} // namespace excerpt
