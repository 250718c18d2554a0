// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/resourceuse.h"

#include "core/document/pdf/contentnames.h"

#include <set>

namespace excerpt {

namespace {

constexpr qint64 maximumContentBytes = 64 * 1024 * 1024;

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
    ContentNames names(maximumContentBytes);
    m_isKnown = names.read(contents) && m_isKnown;
    for (const auto &[name, count] : names.counts())
        m_names.insert(name);
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
