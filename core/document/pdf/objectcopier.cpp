// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/objectcopier.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string_view>

namespace excerpt {

namespace {

constexpr int maximumDepth = 256; ///< of direct objects in each other; the writer recurses

/// Things of the whole document that something on a page may refer to.
constexpr std::array<std::string_view, 7> documentTypes{
    "/Catalog", "/Pages", "/Page", "/StructTreeRoot", "/StructElem", "/Outlines", "/Filespec"};

/// Entries of streams that lead to the structure tree, other files or private data.
constexpr std::array<std::string_view, 11> droppedStreamKeys{
    "/Length", "/StructParent", "/StructParents", "/Metadata", "/PieceInfo", "/OPI", "/AF", "/Ref",
    "/F",      "/FFilter",      "/FDecodeParms"};

/// The categories of a resource dictionary. Source: ISO 32000-1, 7.8.3.
constexpr std::array<std::string_view, 7> namedResources{
    "/Font", "/XObject", "/ExtGState", "/ColorSpace", "/Pattern", "/Shading", "/Properties"};

/// Colour spaces that are used without being named.
constexpr std::array<std::string_view, 3> impliedColorSpaces{"/DefaultGray", "/DefaultRGB",
                                                             "/DefaultCMYK"};

bool holds(const auto &list, const std::string &text)
{
    return std::ranges::find(list, text) != list.end();
}

/// Hands the data of a stream in the source to the target's writer, decrypted, else as it is.
class SourceStream : public QPDFObjectHandle::StreamDataProvider
{
public:
    explicit SourceStream(QPDFObjectHandle original)
        : StreamDataProvider(true)
        , m_original(std::move(original))
    {
    }

    using StreamDataProvider::provideStreamData;
    bool provideStreamData(QPDFObjGen const &, Pipeline *pipeline, bool suppressWarnings,
                           bool willRetry) override
    {
        return m_original.pipeStreamData(pipeline, nullptr, 0, qpdf_dl_none, suppressWarnings,
                                         willRetry);
    }

private:
    QPDFObjectHandle m_original;
};

} // namespace

QPDFObjectHandle ObjectCopier::copy(QPDFObjectHandle value, int depth)
{
    if (depth > maximumDepth)
        throw std::runtime_error("objects nested too deeply");
    if (value.isIndirect())
        return copyIndirect(value);
    return copyDirect(value, depth);
}

QPDFObjectHandle ObjectCopier::copyIndirect(QPDFObjectHandle value)
{
    const QPDFObjGen id = value.getObjGen();
    if (const auto known = m_copies.find(id); known != m_copies.end())
        return known->second;
    if (value.isNull() || isLeftOut(value))
        return QPDFObjectHandle::newNull();
    // A dictionary holds the place: an entry that is set to null is removed.
    QPDFObjectHandle target = value.isStream()
                                  ? m_target.newStream()
                                  : m_target.makeIndirectObject(QPDFObjectHandle::newDictionary());
    m_copies.emplace(id, target);
    m_pending.push_back({value, target});
    return target;
}

QPDFObjectHandle ObjectCopier::copyDirect(QPDFObjectHandle value, int depth)
{
    if (value.isArray()) {
        QPDFObjectHandle result = QPDFObjectHandle::newArray();
        const int count = value.getArrayNItems();
        for (int i = 0; i < count; ++i)
            result.appendItem(copy(value.getArrayItem(i), depth + 1));
        return result;
    }
    if (value.isDictionary()) {
        QPDFObjectHandle result = QPDFObjectHandle::newDictionary();
        for (const auto &[key, item] : value.getDictAsMap())
            result.replaceKey(key, copy(item, depth + 1));
        return result;
    }
    return value.shallowCopy();
}

bool ObjectCopier::isLeftOut(QPDFObjectHandle value) const
{
    if (!value.isDictionary())
        return false;
    QPDFObjectHandle type = value.getKey("/Type");
    if (type.isName() && holds(documentTypes, type.getName()))
        return true;
    return m_tree.pageOf(value.getObjGen()).has_value(); // a page without a /Type
}

void ObjectCopier::copyPending()
{
    while (!m_pending.empty()) {
        const Pending next = m_pending.back();
        m_pending.pop_back();
        QPDFObjectHandle original = next.original;
        if (original.isStream())
            fillStream(original, next.target);
        else
            m_target.replaceObject(next.target.getObjGen(), copyDirect(original, 0));
    }
}

void ObjectCopier::fillStream(QPDFObjectHandle original, QPDFObjectHandle target)
{
    QPDFObjectHandle dictionary = original.getDict();
    QPDFObjectHandle result = QPDFObjectHandle::newDictionary();
    const bool isForm = original.isFormXObject();
    for (const auto &[key, item] : dictionary.getDictAsMap()) {
        if (holds(droppedStreamKeys, key))
            continue;
        QPDFObjectHandle value = item;
        if (isForm && key == "/Resources" && value.isDictionary())
            result.replaceKey(key, copyResources(value, ResourceUse::of(original, value)));
        else
            result.replaceKey(key, copy(value, 1));
    }
    target.replaceDict(result);
    target.replaceStreamData(std::make_shared<SourceStream>(original), QPDFObjectHandle(),
                             QPDFObjectHandle());
}

QPDFObjectHandle ObjectCopier::copyResources(QPDFObjectHandle resources, const ResourceUse &use)
{
    QPDFObjectHandle result = QPDFObjectHandle::newDictionary();
    for (const auto &[category, item] : resources.getDictAsMap()) {
        QPDFObjectHandle named = item;
        if (!holds(namedResources, category) || !named.isDictionary()) {
            result.replaceKey(category, copy(named, 1));
            continue;
        }
        QPDFObjectHandle used = QPDFObjectHandle::newDictionary();
        for (const auto &[name, resource] : named.getDictAsMap()) {
            if (use.isUsed(name) || holds(impliedColorSpaces, name))
                used.replaceKey(name, copy(resource, 2));
        }
        if (!used.getKeys().empty())
            result.replaceKey(category, used);
    }
    return result;
}

QPDFObjectHandle ObjectCopier::copied(QPDFObjectHandle original) const
{
    const auto known = m_copies.find(original.getObjGen());
    return known == m_copies.end() ? QPDFObjectHandle::newNull() : known->second;
}

} // namespace excerpt
