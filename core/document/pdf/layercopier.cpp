// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/layercopier.h"

namespace excerpt {

namespace {

constexpr int maximumDepth = 64;

/// A part of the configuration without the layers that were not copied.
QPDFObjectHandle withKnownLayers(QPDFObjectHandle value, const ObjectCopier &objects, int depth)
{
    if (depth > maximumDepth)
        return QPDFObjectHandle::newNull();
    if (value.isDictionaryOfType("/OCG"))
        return objects.copied(value);
    if (value.isArray()) {
        QPDFObjectHandle result = QPDFObjectHandle::newArray();
        const int count = value.getArrayNItems();
        for (int i = 0; i < count; ++i) {
            QPDFObjectHandle item = withKnownLayers(value.getArrayItem(i), objects, depth + 1);
            const bool isEmpty = item.isNull() || (item.isArray() && item.getArrayNItems() == 0);
            if (!isEmpty)
                result.appendItem(item);
        }
        return result;
    }
    if (value.isDictionary()) {
        QPDFObjectHandle result = QPDFObjectHandle::newDictionary();
        for (const auto &[key, item] : value.getDictAsMap())
            result.replaceKey(key, withKnownLayers(item, objects, depth + 1));
        return result;
    }
    return value.isStream() ? QPDFObjectHandle::newNull() : value.shallowCopy();
}

} // namespace

void copyLayerStates(QPDF &source, QPDF &target, ObjectCopier &objects)
{
    QPDFObjectHandle properties = source.getRoot().getKey("/OCProperties");
    if (!properties.isDictionary())
        return;
    QPDFObjectHandle layers = withKnownLayers(properties.getKey("/OCGs"), objects, 0);
    if (!layers.isArray() || layers.getArrayNItems() == 0)
        return;
    QPDFObjectHandle result = QPDFObjectHandle::newDictionary();
    result.replaceKey("/OCGs", layers);
    QPDFObjectHandle state = withKnownLayers(properties.getKey("/D"), objects, 0);
    result.replaceKey("/D", state.isDictionary() ? state : QPDFObjectHandle::newDictionary());
    target.getRoot().replaceKey("/OCProperties", target.makeIndirectObject(result));
}

} // namespace excerpt
