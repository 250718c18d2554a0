// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/partresources.h"

namespace excerpt {

PartResources::PartResources(QPDFObjectHandle source, ObjectCopier &objects)
    : m_source(source.isDictionary() ? source : QPDFObjectHandle::newDictionary())
    , m_objects(objects)
{
    // Used without being named.
    for (const char *name : {"/DefaultGray", "/DefaultRGB", "/DefaultCMYK"})
        keep("/ColorSpace", name);
}

QPDFObjectHandle PartResources::find(const std::string &category, const std::string &name)
{
    QPDFObjectHandle named = m_source.getKey(category);
    return named.isDictionary() ? named.getKey(name) : QPDFObjectHandle::newNull();
}

QPDFObjectHandle PartResources::gatheredIn(const std::string &category)
{
    if (!m_gathered.hasKey(category))
        m_gathered.replaceKey(category, QPDFObjectHandle::newDictionary());
    return m_gathered.getKey(category);
}

void PartResources::keep(const std::string &category, const std::string &name)
{
    QPDFObjectHandle resource = find(category, name);
    if (!resource.isNull() && m_kept.insert(category + name).second)
        gatheredIn(category).replaceKey(name, m_objects.copy(resource));
}

std::string PartResources::add(const std::string &category, QPDFObjectHandle resource)
{
    std::string name;
    do
        name = "/Part" + std::to_string(++m_added);
    while (!find(category, name).isNull());
    gatheredIn(category).replaceKey(name, resource);
    return name;
}

} // namespace excerpt
