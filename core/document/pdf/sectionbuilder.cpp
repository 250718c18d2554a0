// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/sectionbuilder.h"

#include "core/document/pdf/layercopier.h"
#include "core/document/pdf/partialcontent.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string_view>

namespace excerpt {

namespace {

constexpr int maximumAnnotations = 100'000;

/// Entries that pages inherit, besides their resources.
constexpr std::array<std::string_view, 3> boxKeys{"/MediaBox", "/CropBox", "/Rotate"};

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

enum class Place { Inside, Across, Outside };

Place placeOf(QPDFObjectHandle annotation, const PageGeometry &geometry, const Areas &areas)
{
    QPDFObjectHandle rect = annotation.getKey("/Rect");
    if (!rect.isRectangle())
        return Place::Outside;
    const FractionRect place = geometry.toFractions(rect.getArrayAsRectangle());
    if (covers(areas, place))
        return Place::Inside;
    return touches(areas, place) ? Place::Across : Place::Outside;
}

/// Whether it shows something on the page itself.
bool isDrawn(QPDFObjectHandle annotation)
{
    constexpr long long hidden = 2; // of the flags: ISO 32000-1, 12.5.3
    if (!annotation.isDictionary())
        return false;
    QPDFObjectHandle subtype = annotation.getKey("/Subtype");
    QPDFObjectHandle flags = annotation.getKey("/F");
    return !subtype.isNameAndEquals("/Link") && !subtype.isNameAndEquals("/Popup") &&
           !(flags.isInteger() && (flags.getIntValue() & hidden) != 0);
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

void SectionBuilder::restrict(const std::vector<PageAreas> &pages, PageReader &reader)
{
    for (const PageAreas &page : pages)
        m_areas.emplace(page.page, page.areas);
    m_reader = &reader;
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
    copyBoxes(index, page);
    if (const auto areas = m_areas.find(toNumber(index)); areas != m_areas.end()) {
        fillPage(index, page, areas->second);
        return;
    }
    for (const auto &[key, value] : original.getDictAsMap()) {
        if (key != "/Type" && !holds(droppedPageKeys, key))
            page.replaceKey(key, m_objects.copy(value));
    }
    QPDFObjectHandle resources = m_tree.inherited(index, "/Resources");
    resources = resources.isDictionary() ? resources : QPDFObjectHandle::newDictionary();
    const ResourceUse use = ResourceUse::of(original.getKey("/Contents"), resources);
    page.replaceKey("/Resources", m_objects.copyResources(resources, use));
    copyAnnotations(index, page, [](QPDFObjectHandle) { return true; });
}

void SectionBuilder::fillPage(PageIndex index, QPDFObjectHandle page, const Areas &areas)
{
    const PageGeometry geometry = PageGeometry::of(m_tree, index);
    const PageNumber number = toNumber(index);
    if (const auto kind = makePart(index, page, areas)) {
        makePicturePage(m_target, page, geometry, number, areas, *m_reader, *kind);
        m_pictures.insert(number);
    }
    const bool isPicture = m_pictures.contains(number);
    copyAnnotations(index, page, [&](QPDFObjectHandle annotation) {
        // What annotations look like is in the picture already.
        return placeOf(annotation, geometry, areas) == Place::Inside &&
               !(isPicture && isDrawn(annotation));
    });
}

std::optional<PictureKind> SectionBuilder::makePart(PageIndex index, QPDFObjectHandle page,
                                                    const Areas &areas)
{
    constexpr double least = 150; // dots per inch, of a picture across an edge
    constexpr double most = 300;
    const PageGeometry geometry = PageGeometry::of(m_tree, index);
    QPDFObjectHandle annotations = m_tree.page(index).getKey("/Annots");
    const int count =
        annotations.isArray() ? std::min(annotations.getArrayNItems(), maximumAnnotations) : 0;
    for (int i = 0; i < count; ++i) {
        QPDFObjectHandle annotation = annotations.getArrayItem(i);
        if (isDrawn(annotation) && placeOf(annotation, geometry, areas) == Place::Across)
            return PictureKind{};
    }
    try {
        makePartialPage({m_target, m_objects, geometry, areas, *m_reader}, m_tree.page(index),
                        m_tree.inherited(index, "/Resources"), page, toNumber(index));
        return {};
    } catch (const PictureAcross &picture) {
        return PictureKind{std::clamp(picture.dotsPerInch, least, most), picture.isPhoto};
    } catch (const std::exception &) {
        return PictureKind{};
    }
}

void SectionBuilder::copyBoxes(PageIndex index, QPDFObjectHandle page)
{
    for (const std::string_view view : boxKeys) {
        const std::string key(view);
        QPDFObjectHandle value = m_tree.inherited(index, key);
        if (!value.isNull())
            page.replaceKey(key, m_objects.copy(value));
    }
    QPDFObjectHandle unit = m_tree.page(index).getKey("/UserUnit");
    if (unit.isNumber())
        page.replaceKey("/UserUnit", unit.shallowCopy());
}

void SectionBuilder::copyAnnotations(PageIndex index, QPDFObjectHandle page,
                                     const std::function<bool(QPDFObjectHandle)> &isKept)
{
    struct Copy
    {
        QPDFObjectHandle original;
        QPDFObjectHandle copy;
    };
    QPDFObjectHandle annotations = m_tree.page(index).getKey("/Annots");
    std::vector<Copy> copies;
    std::map<QPDFObjGen, QPDFObjectHandle> siblings;
    const int count =
        annotations.isArray() ? std::min(annotations.getArrayNItems(), maximumAnnotations) : 0;
    for (int i = 0; i < count; ++i) {
        QPDFObjectHandle original = annotations.getArrayItem(i);
        if (!original.isDictionary() || !isKept(original))
            continue;
        QPDFObjectHandle copy = m_target.makeIndirectObject(QPDFObjectHandle::newDictionary());
        copies.push_back({original, copy});
        if (original.isIndirect())
            siblings.emplace(original.getObjGen(), copy);
    }
    if (copies.empty())
        return;
    QPDFObjectHandle result = QPDFObjectHandle::newArray();
    for (Copy &annotation : copies) {
        fillAnnotation(annotation.original, annotation.copy, siblings);
        annotation.copy.replaceKey("/P", page);
        result.appendItem(annotation.copy);
    }
    page.replaceKey("/Annots", result);
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
