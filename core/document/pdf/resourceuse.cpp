// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/resourceuse.h"

#include <qpdf/Pipeline.hh>

#include <set>
#include <stdexcept>
#include <string_view>

namespace excerpt {

namespace {

constexpr size_t maximumContentBytes = 64 * 1024 * 1024;
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

class ContentTooLong : public std::runtime_error
{
public:
    ContentTooLong() : std::runtime_error("content stream too long") {}
};

/// Collects what begins with a slash.
class NameCollector : public Pipeline
{
public:
    explicit NameCollector(std::unordered_set<std::string> &names)
        : Pipeline("names", nullptr)
        , m_names(names)
    {
    }

    void write(unsigned char const *data, size_t length) override
    {
        m_bytes += length;
        if (m_bytes > maximumContentBytes || m_names.size() > maximumNames)
            throw ContentTooLong();
        for (size_t i = 0; i < length; ++i)
            take(char(data[i]));
    }

    void finish() override { endName(); }

private:
    void take(char c)
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

    void endName()
    {
        if (m_name.size() > 1)
            m_names.insert(m_name.find('#') == std::string::npos ? m_name : decodedName(m_name));
        m_name.clear();
    }

    std::unordered_set<std::string> &m_names;
    std::string m_name;
    size_t m_bytes = 0;
};

} // namespace

ResourceUse ResourceUse::of(QPDFObjectHandle contents, QPDFObjectHandle resources)
{
    ResourceUse use;
    use.scan(contents);
    if (use.m_isKnown && resources.isDictionary())
        use.scanForms(resources);
    return use;
}

void ResourceUse::scan(QPDFObjectHandle contents)
{
    NameCollector collector(m_names);
    const auto scanStream = [this, &collector](QPDFObjectHandle stream) {
        if (!stream.isStream())
            return;
        bool isDecoded = false;
        try {
            const bool isWhole =
                stream.pipeStreamData(&collector, &isDecoded, 0, qpdf_dl_specialized, true, false);
            m_isKnown = m_isKnown && isWhole && isDecoded;
        } catch (const ContentTooLong &) {
            m_isKnown = false;
        }
    };
    if (!contents.isArray()) {
        scanStream(contents);
        return;
    }
    const int count = contents.getArrayNItems();
    for (int i = 0; i < count && m_isKnown; ++i)
        scanStream(contents.getArrayItem(i));
}

void ResourceUse::scanForms(QPDFObjectHandle resources)
{
    const auto entry = [](QPDFObjectHandle holder, const std::string &key) {
        return holder.isDictionary() ? holder.getKey(key) : QPDFObjectHandle::newNull();
    };
    const auto usesOurs = [](QPDFObjectHandle drawn) {
        return drawn.isStream() && !drawn.getDict().hasKey("/Resources") &&
               !drawn.isStreamOfType("", "/Image");
    };
    std::set<std::string> scanned;
    for (bool foundMore = true; foundMore && m_isKnown;) {
        foundMore = false;
        const std::unordered_set<std::string> names = m_names;
        for (const std::string &name : names) {
            if (!scanned.insert(name).second)
                continue;
            QPDFObjectHandle font = entry(entry(resources, "/Font"), name);
            if (font.isDictionaryOfType("", "/Type3") && !font.hasKey("/Resources"))
                m_isKnown = false; // its glyphs are drawn with these resources
            QPDFObjectHandle state = entry(entry(resources, "/ExtGState"), name);
            for (QPDFObjectHandle drawn :
                 {entry(entry(resources, "/XObject"), name),
                  entry(entry(resources, "/Pattern"), name), entry(entry(state, "/SMask"), "/G")}) {
                if (!usesOurs(drawn))
                    continue;
                scan(drawn);
                foundMore = true;
            }
        }
    }
}

} // namespace excerpt
