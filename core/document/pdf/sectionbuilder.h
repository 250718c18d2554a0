// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/pdf/destinations.h"
#include "core/document/pdf/formcopier.h"
#include "core/document/pdf/objectcopier.h"
#include "core/document/pdf/pagegeometry.h"
#include "core/document/pdf/pagereader.h"
#include "core/document/pdf/pagetree.h"
#include "core/document/pdf/picturepage.h"
#include "core/sections/visibleareas.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace excerpt {

/// Puts pages of one document into a new, empty one: what the pages inherit is theirs there,
/// resources they do not use stay behind, links within the section go on working and all others
/// lose their target, form fields and layers keep their state. What belongs to the whole document
/// (structure, bookmarks, names, attachments, scripts, XFA) stays behind.
/// The source is not changed. Throws what libqpdf throws.
class SectionBuilder
{
public:
    SectionBuilder(QPDF &source, const PageTree &tree, Destinations &destinations, QPDF &target);

    /// Of these pages only what lies in their areas: nothing else of them is in the target.
    /// `reader` knows the source too; it must live until the target is written.
    void restrict(const std::vector<PageAreas> &pages, PageReader &reader);

    /// In the order of the section; a page may come twice.
    void build(const std::vector<PageNumber> &pages);

    /// The pages that became pictures.
    [[nodiscard]] const std::set<PageNumber> &pictures() const { return m_pictures; }

    /// The page in work: what an exception is about.
    [[nodiscard]] PageNumber currentPage() const { return m_currentPage; }

private:
    void fillPage(PageIndex index, QPDFObjectHandle page);
    /// The same with `areas` of the page only.
    void fillPage(PageIndex index, QPDFObjectHandle page, const Areas &areas);
    /// Makes the page draw its part in its own terms. How to draw it as a picture when that is not
    /// certain to hide the rest.
    [[nodiscard]] std::optional<PictureKind> makePart(PageIndex index, QPDFObjectHandle page,
                                                      const Areas &areas);
    void copyBoxes(PageIndex index, QPDFObjectHandle page);
    void copyAnnotations(PageIndex index, QPDFObjectHandle page,
                         const std::function<bool(QPDFObjectHandle)> &isKept);
    void fillAnnotation(QPDFObjectHandle original, QPDFObjectHandle copy,
                        const std::map<QPDFObjGen, QPDFObjectHandle> &siblings);
    void copyTarget(QPDFObjectHandle original, QPDFObjectHandle copy);

    QPDF &m_source;               ///< not owned
    const PageTree &m_tree;       ///< not owned; of the source
    Destinations &m_destinations; ///< not owned; of the source
    QPDF &m_target;               ///< not owned
    ObjectCopier m_objects;
    FormCopier m_form;
    std::map<int, QPDFObjectHandle> m_pages; ///< by index in the source; the first copy of each
    PageNumber m_currentPage;
    std::map<PageNumber, Areas> m_areas; ///< of the pages that are restricted
    PageReader *m_reader = nullptr;      ///< not owned; there when a page is restricted
    std::set<PageNumber> m_pictures;
};

} // namespace excerpt
