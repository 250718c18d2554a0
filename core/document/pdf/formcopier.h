// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/pdf/objectcopier.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <map>

namespace excerpt {

/// Builds the /AcroForm of a section: the fields whose widgets stand on its pages, with the nodes
/// above them, and the default resources and appearance they are drawn with. Scripts, XFA and
/// signatures stay behind. (QPDFAcroFormDocumentHelper would load every page of the source.)
class FormCopier
{
public:
    FormCopier(QPDF &source, QPDF &target, ObjectCopier &objects);

    /// Puts the copy of a widget into the form. `widget` is the copy, without /Parent.
    void addWidget(QPDFObjectHandle original, QPDFObjectHandle widget);
    /// Writes the form into the target's catalogue when there is a field.
    void finish();

private:
    [[nodiscard]] QPDFObjectHandle node(QPDFObjectHandle original, int depth);
    void attach(QPDFObjectHandle child, QPDFObjectHandle originalParent, int depth);

    QPDF &m_target;          ///< not owned
    ObjectCopier &m_objects; ///< not owned
    QPDFObjectHandle m_form; ///< the source's; null when it has none
    QPDFObjectHandle m_fields = QPDFObjectHandle::newArray();
    std::map<QPDFObjGen, QPDFObjectHandle> m_nodes; ///< by the original's object
    std::map<QPDFObjGen, int> m_widgetUses;         ///< a page can be in a section twice
};

/// The entries of fields that are copied; true for what no copy may have.
[[nodiscard]] bool isDroppedFieldKey(const std::string &key);

} // namespace excerpt
