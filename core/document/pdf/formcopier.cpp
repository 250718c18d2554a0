// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/formcopier.h"

namespace excerpt {

namespace {

constexpr int maximumDepth = 32;

} // namespace

bool isDroppedFieldKey(const std::string &key)
{
    return key == "/Parent" || key == "/Kids" || key == "/A" || key == "/AA" || key == "/P" ||
           key == "/Lock" || key == "/SV" || key == "/StructParent";
}

FormCopier::FormCopier(QPDF &source, QPDF &target, ObjectCopier &objects)
    : m_target(target)
    , m_objects(objects)
    , m_form(source.getRoot().getKey("/AcroForm"))
{
}

void FormCopier::addWidget(QPDFObjectHandle original, QPDFObjectHandle widget)
{
    if (!m_form.isDictionary())
        return;
    QPDFObjectHandle parent = original.getKey("/Parent");
    const int uses = ++m_widgetUses[original.getObjGen()];
    if (uses > 1 && widget.getKey("/T").isString()) // two fields of one name must be one field
        widget.replaceKey("/T",
                          QPDFObjectHandle::newUnicodeString(widget.getKey("/T").getUTF8Value() +
                                                             "_" + std::to_string(uses)));
    if (widget.getKey("/FT").isNameAndEquals("/Sig"))
        widget.removeKey("/V"); // what it signed is no longer there
    attach(widget, parent, 0);
}

void FormCopier::attach(QPDFObjectHandle child, QPDFObjectHandle originalParent, int depth)
{
    if (!originalParent.isDictionary() || depth > maximumDepth) {
        m_fields.appendItem(child);
        return;
    }
    QPDFObjectHandle parent = node(originalParent, depth);
    child.replaceKey("/Parent", parent);
    parent.getKey("/Kids").appendItem(child);
}

QPDFObjectHandle FormCopier::node(QPDFObjectHandle original, int depth)
{
    const QPDFObjGen id = original.getObjGen();
    if (const auto known = m_nodes.find(id); id.isIndirect() && known != m_nodes.end())
        return known->second;
    QPDFObjectHandle field = m_target.makeIndirectObject(QPDFObjectHandle::newDictionary());
    if (id.isIndirect())
        m_nodes.emplace(id, field);
    const bool isSignature = original.getKey("/FT").isNameAndEquals("/Sig");
    for (const auto &[key, value] : original.getDictAsMap()) {
        if (!isDroppedFieldKey(key) && !(isSignature && key == "/V"))
            field.replaceKey(key, m_objects.copy(value));
    }
    field.replaceKey("/Kids", QPDFObjectHandle::newArray());
    attach(field, original.getKey("/Parent"), depth + 1);
    return field;
}

void FormCopier::finish()
{
    if (m_fields.getArrayNItems() == 0)
        return;
    QPDFObjectHandle form = QPDFObjectHandle::newDictionary();
    form.replaceKey("/Fields", m_fields);
    for (const char *key : {"/DR", "/DA", "/Q", "/NeedAppearances"}) {
        QPDFObjectHandle value = m_form.getKey(key);
        if (!value.isNull())
            form.replaceKey(key, m_objects.copy(value));
    }
    m_target.getRoot().replaceKey("/AcroForm", m_target.makeIndirectObject(form));
}

} // namespace excerpt
