// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/pdf/objectcopier.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <set>
#include <string>

namespace excerpt {

/// The resources that a part of a content stream needs, gathered while it is made: those of the
/// source by name, copied on first use, and new ones.
class PartResources
{
public:
    /// `source` is the dictionary that the content was drawn with; `objects` is not owned.
    PartResources(QPDFObjectHandle source, ObjectCopier &objects);

    /// The source's resource; null when there is none of this name.
    [[nodiscard]] QPDFObjectHandle find(const std::string &category, const std::string &name);
    /// The same resource goes along under its name.
    void keep(const std::string &category, const std::string &name);
    /// Another one goes along under a name of its own, which this gives.
    [[nodiscard]] std::string add(const std::string &category, QPDFObjectHandle resource);

    [[nodiscard]] QPDFObjectHandle source() const { return m_source; }
    [[nodiscard]] QPDFObjectHandle gathered() const { return m_gathered; }

private:
    [[nodiscard]] QPDFObjectHandle gatheredIn(const std::string &category);

    QPDFObjectHandle m_source;
    ObjectCopier &m_objects;
    QPDFObjectHandle m_gathered = QPDFObjectHandle::newDictionary();
    std::set<std::string> m_kept; ///< category and name
    int m_added = 0;
};

} // namespace excerpt
