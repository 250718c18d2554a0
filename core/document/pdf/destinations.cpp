// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/destinations.h"

#include "core/document/pdf/pagegeometry.h"

namespace excerpt {

namespace {

constexpr int maximumSteps = 16; ///< names that lead to names
constexpr int maximumDepth = 32; ///< of the name tree

int itemCount(QPDFObjectHandle array)
{
    return array.isArray() ? array.getArrayNItems() : 0;
}

/// The strings are compared as bytes, as the tree is sorted. Nothing when an item is no string.
std::optional<int> compare(QPDFObjectHandle item, const std::string &name)
{
    if (!item.isString())
        return {};
    return item.getStringValue().compare(name);
}

/// The value behind `name` in a sorted /Names array.
QPDFObjectHandle valueInLeaf(QPDFObjectHandle names, const std::string &name)
{
    int low = 0;
    int high = itemCount(names) / 2;
    while (low < high) {
        const int middle = low + (high - low) / 2;
        const auto order = compare(names.getArrayItem(2 * middle), name);
        if (!order)
            break;
        if (*order == 0)
            return names.getArrayItem(2 * middle + 1);
        if (*order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return QPDFObjectHandle::newNull();
}

/// The kid whose /Limits hold `name`, in sorted /Kids.
QPDFObjectHandle kidFor(QPDFObjectHandle kids, const std::string &name)
{
    int low = 0;
    int high = itemCount(kids);
    while (low < high) {
        const int middle = low + (high - low) / 2;
        QPDFObjectHandle kid = kids.getArrayItem(middle);
        QPDFObjectHandle limits =
            kid.isDictionary() ? kid.getKey("/Limits") : QPDFObjectHandle::newNull();
        if (itemCount(limits) < 2)
            break;
        const auto first = compare(limits.getArrayItem(0), name);
        const auto last = compare(limits.getArrayItem(1), name);
        if (!first || !last)
            break;
        if (*last < 0)
            low = middle + 1;
        else if (*first > 0)
            high = middle;
        else
            return kid;
    }
    return QPDFObjectHandle::newNull();
}

std::optional<Points> coordinate(QPDFObjectHandle array, int index)
{
    QPDFObjectHandle item =
        index < itemCount(array) ? array.getArrayItem(index) : QPDFObjectHandle::newNull();
    if (!item.isNumber())
        return {};
    return Points{item.getNumericValue()};
}

} // namespace

Destination Destinations::of(QPDFObjectHandle item)
{
    QPDFObjectHandle destination = item.getKey("/Dest");
    if (!destination.isNull())
        return resolve(destination);
    QPDFObjectHandle action = item.getKey("/A");
    QPDFObjectHandle kind =
        action.isDictionary() ? action.getKey("/S") : QPDFObjectHandle::newNull();
    if (!kind.isName())
        return {};
    const std::string name = kind.getName();
    if (name == "/GoTo")
        return resolve(action.getKey("/D"));
    if (name == "/GoToR" || name == "/GoToE" || name == "/Launch" || name == "/URI")
        return {OutlineEntry::Target::Outside, {}, {}};
    return {};
}

Destination Destinations::resolve(QPDFObjectHandle value)
{
    for (int step = 0; step < maximumSteps; ++step) {
        if (value.isName())
            value = named(value.getName().substr(1));
        else if (value.isString())
            value = named(value.getStringValue());
        else if (value.isDictionary())
            value = value.getKey("/D");
        else
            break;
    }
    if (itemCount(value) < 1)
        return {};
    QPDFObjectHandle page = value.getArrayItem(0);
    if (page.isInteger()) {
        const long long index = page.getIntValue();
        if (index < 0 || index >= m_tree.pageCount())
            return {OutlineEntry::Target::Outside, {}, {}};
        return {OutlineEntry::Target::Page, PageIndex{int(index)}, value};
    }
    const auto index = m_tree.pageOf(page.getObjGen());
    if (index)
        return {OutlineEntry::Target::Page, *index, value};
    // A page object that the page tree does not hold is a page this document does not have.
    if (page.isDictionaryOfType("/Page"))
        return {OutlineEntry::Target::Outside, {}, {}};
    return {};
}

QPDFObjectHandle Destinations::named(const std::string &name)
{
    QPDFObjectHandle root = m_document.getRoot();
    if (QPDFObjectHandle dests = root.getKey("/Dests"); dests.isDictionary()) {
        QPDFObjectHandle value = dests.getKey("/" + name);
        if (!value.isNull())
            return value;
    }
    QPDFObjectHandle names = root.getKey("/Names");
    QPDFObjectHandle tree =
        names.isDictionary() ? names.getKey("/Dests") : QPDFObjectHandle::newNull();
    QPDFObjectHandle value = findByLimits(tree, name);
    return value.isNull() ? findAnywhere(tree, name, 0) : value;
}

QPDFObjectHandle Destinations::findByLimits(QPDFObjectHandle node, const std::string &name)
{
    for (int depth = 0; depth < maximumDepth && node.isDictionary(); ++depth) {
        QPDFObjectHandle value = valueInLeaf(node.getKey("/Names"), name);
        if (!value.isNull())
            return value;
        node = kidFor(node.getKey("/Kids"), name);
    }
    return QPDFObjectHandle::newNull();
}

/// For trees that are not sorted or have no limits.
QPDFObjectHandle Destinations::findAnywhere(QPDFObjectHandle node, const std::string &name,
                                            int depth)
{
    if (!node.isDictionary() || depth > maximumDepth)
        return QPDFObjectHandle::newNull();
    QPDFObjectHandle names = node.getKey("/Names");
    for (int i = 0; i + 1 < itemCount(names) && m_budget > 0; i += 2, --m_budget) {
        if (compare(names.getArrayItem(i), name) == 0)
            return names.getArrayItem(i + 1);
    }
    QPDFObjectHandle kids = node.getKey("/Kids");
    for (int i = 0; i < itemCount(kids) && m_budget > 0; ++i, --m_budget) {
        QPDFObjectHandle value = findAnywhere(kids.getArrayItem(i), name, depth + 1);
        if (!value.isNull())
            return value;
    }
    return QPDFObjectHandle::newNull();
}

std::optional<Fraction> Destinations::top(const Destination &destination) const
{
    QPDFObjectHandle array = destination.array;
    QPDFObjectHandle view =
        itemCount(array) > 1 ? array.getArrayItem(1) : QPDFObjectHandle::newNull();
    if (!view.isName())
        return {};
    const std::string name = view.getName();
    const auto at = [&array](int index) { return coordinate(array, index); };
    std::optional<Points> x;
    std::optional<Points> y;
    if (name == "/XYZ") {
        x = at(2);
        y = at(3);
    } else if (name == "/FitH" || name == "/FitBH") {
        y = at(2);
    } else if (name == "/FitV" || name == "/FitBV") {
        x = at(2);
    } else if (name == "/FitR") {
        const PageGeometry page = PageGeometry::of(m_tree, destination.page);
        x = page.rotation == 270 ? at(4) : at(2); // the side that is on top when displayed
        y = page.rotation == 180 ? at(3) : at(5);
    }
    if (!x && !y)
        return {};
    return PageGeometry::of(m_tree, destination.page).fromTop(x, y);
}

} // namespace excerpt
