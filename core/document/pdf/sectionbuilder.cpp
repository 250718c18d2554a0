// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/sectionbuilder.h"

#include "core/document/pdf/layercopier.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string_view>

namespace excerpt {

namespace {

constexpr int maximumAnnotations = 100'000;

constexpr std::array<std::string_view, 4> inheritedKeys{"/Resources", "/MediaBox", "/CropBox",
                                                        "/Rotate"};

/// Entries of a page that are made anew, or lead to other pages, the structure tree, scripts or
/// private data.
constexpr std::array<std::string_view, 17> droppedPageKeys{"/Parent",
                                                           "/Resources",
                                                           "/MediaBox",
                                                           "/CropBox",
                                                           "/Rotate",
                                                           "/Annots",
                                                           "/B",
                                                           "/AA",
                                                           "/Metadata",
                                                           "/PieceInfo",
                                                           "/Thumb",
                                                           "/AF",
                                                           "/StructParents",
                                                           "/PresSteps",
                                                           "/SeparationInfo",
                                                           "/DPart",
                                                           "/TemplateInstantiated"};

/// The same of an annotation; targets and links between annotations are made anew.
constexpr std::array<std::string_view, 17> droppedAnnotationKeys{"/P",
                                                                 "/Parent",
                                                                 "/Kids",
                                                                 "/StructParent",
                                                                 "/AA",
                                                                 "/PA",
                                                                 "/A",
                                                                 "/Dest",
                                                                 "/Popup",
                                                                 "/IRT",
                                                                 "/FS",
                                                                 "/Sound",
                                                                 "/Movie",
                                                                 "/AF",
                                                                 "/RichMediaContent",
                                                                 "/3DD",
                                                                 "/RichMediaSettings"};

bool holds(const auto &list, const std::string &key)
{
    return std::ranges::find(list, key) != list.end();
}

} // namespace

SectionBuilder::SectionBuilder(QPDF &source, const PageTree &tree, Destinations &destinations,
                               QPDF &target)
    : m_source(source)
    , m_tree(tree)
    , m_destinations(destinations)
    , m_target(target)
    , m_objects(target, tree)
    , m_form(source, target, m_objects)
{
}

void SectionBuilder::build(const std::vector<PageNumber> &pages)
{
    // All pages first: links may lead forward.
    QPDFObjectHandle kids = QPDFObjectHandle::newArray();
    std::vector<QPDFObjectHandle> copies;
    for (const PageNumber page : pages) {
        QPDFObjectHandle copy = m_target.makeIndirectObject(QPDFObjectHandle::newDictionary());
        m_pages.emplace(toIndex(page).value, copy);
        copies.push_back(copy);
        kids.appendItem(copy);
    }
    QPDFObjectHandle root = m_target.getRoot().getKey("/Pages");
    root.replaceKey("/Kids", kids);
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(qint64(pages.size())));
    for (size_t i = 0; i < pages.size(); ++i) {
        m_currentPage = pages[i];
        copies[i].replaceKey("/Parent", root);
        fillPage(toIndex(pages[i]), copies[i]);
        m_objects.copyPending();
    }
    m_form.finish();
    m_objects.copyPending();
    copyLayerStates(m_source, m_target, m_objects);
    if (QPDFObjectHandle language = m_source.getRoot().getKey("/Lang"); language.isString())
        m_target.getRoot().replaceKey("/Lang", language.shallowCopy());
}

void SectionBuilder::fillPage(PageIndex index, QPDFObjectHandle page)
{
    QPDFObjectHandle original = m_tree.page(index);
    if (!original.isDictionary())
        throw std::runtime_error("the page tree has no page dictionary here");
    page.replaceKey("/Type", QPDFObjectHandle::newName("/Page"));
    for (const auto &[key, value] : original.getDictAsMap()) {
        if (key != "/Type" && !holds(droppedPageKeys, key))
            page.replaceKey(key, m_objects.copy(value));
    }
    for (const std::string_view view : inheritedKeys) {
        const std::string key(view);
        QPDFObjectHandle value = m_tree.inherited(index, key);
        if (key == "/Resources") {
            value = value.isDictionary() ? value : QPDFObjectHandle::newDictionary();
            const ResourceUse use = ResourceUse::of(original.getKey("/Contents"), value);
            page.replaceKey(key, m_objects.copyResources(value, use));
        } else if (!value.isNull()) {
            page.replaceKey(key, m_objects.copy(value));
        }
    }
    QPDFObjectHandle annotations = original.getKey("/Annots");
    if (annotations.isArray() && annotations.getArrayNItems() > 0)
        page.replaceKey("/Annots", copyAnnotations(annotations, page));
}

QPDFObjectHandle SectionBuilder::copyAnnotations(QPDFObjectHandle annotations,
                                                 QPDFObjectHandle page)
{
    struct Copy
    {
        QPDFObjectHandle original;
        QPDFObjectHandle copy;
    };
    std::vector<Copy> copies;
    std::map<QPDFObjGen, QPDFObjectHandle> siblings;
    const int count = std::min(annotations.getArrayNItems(), maximumAnnotations);
    for (int i = 0; i < count; ++i) {
        QPDFObjectHandle original = annotations.getArrayItem(i);
        if (!original.isDictionary())
            continue;
        QPDFObjectHandle copy = m_target.makeIndirectObject(QPDFObjectHandle::newDictionary());
        copies.push_back({original, copy});
        if (original.isIndirect())
            siblings.emplace(original.getObjGen(), copy);
    }
    QPDFObjectHandle result = QPDFObjectHandle::newArray();
    for (Copy &annotation : copies) {
        fillAnnotation(annotation.original, annotation.copy, siblings);
        annotation.copy.replaceKey("/P", page);
        result.appendItem(annotation.copy);
    }
    return result;
}

void SectionBuilder::fillAnnotation(QPDFObjectHandle original, QPDFObjectHandle copy,
                                    const std::map<QPDFObjGen, QPDFObjectHandle> &siblings)
{
    for (const auto &[key, value] : original.getDictAsMap()) {
        if (!holds(droppedAnnotationKeys, key))
            copy.replaceKey(key, m_objects.copy(value));
    }
    const bool isWidget = original.getKey("/Subtype").isNameAndEquals("/Widget");
    for (const std::string key : {"/Popup", "/IRT", "/Parent"}) {
        const auto sibling = siblings.find(original.getKey(key).getObjGen());
        if (sibling != siblings.end() && !(isWidget && key == "/Parent"))
            copy.replaceKey(key, sibling->second);
    }
    copyTarget(original, copy);
    if (isWidget)
        m_form.addWidget(original, copy);
}

void SectionBuilder::copyTarget(QPDFObjectHandle original, QPDFObjectHandle copy)
{
    const Destination destination = m_destinations.of(original);
    if (destination.target == OutlineEntry::Target::Page) {
        const auto page = m_pages.find(destination.page.value);
        if (page == m_pages.end())
            return;
        QPDFObjectHandle array = QPDFObjectHandle::newArray();
        array.appendItem(page->second);
        QPDFObjectHandle view = destination.array;
        const int count = view.getArrayNItems();
        for (int i = 1; i < count; ++i) {
            QPDFObjectHandle item = view.getArrayItem(i);
            if (item.isScalar())
                array.appendItem(item.shallowCopy());
        }
        copy.replaceKey("/Dest", array);
        return;
    }
    QPDFObjectHandle action = original.getKey("/A");
    if (!action.isDictionary() || !action.getKey("/S").isNameAndEquals("/URI"))
        return;
    QPDFObjectHandle link = QPDFObjectHandle::newDictionary();
    link.replaceKey("/S", QPDFObjectHandle::newName("/URI"));
    link.replaceKey("/URI", m_objects.copy(action.getKey("/URI")));
    copy.replaceKey("/A", link);
}

} // namespace excerpt
