// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <optional>
#include <set>
#include <vector>

namespace excerpt {

/// The pages of a document, found by our own walk: libqpdf's page calls load every page (2.8 kB
/// each, 100,000 pages: 300 MB and 1.5 s). Nodes whose /Count is the length of their /Kids are
/// taken to hold pages only, checked at their ends; a page is loaded when it is asked for. (A node
/// of one page among them is followed then.) Nothing in the document is changed. Throws what
/// libqpdf throws.
class PageTree
{
public:
    explicit PageTree(QPDF &document);

    [[nodiscard]] int pageCount() const { return m_pageCount; }
    [[nodiscard]] bool isCyclic() const { return m_isCyclic; } ///< a node is its own ancestor
    /// A /Count is not the number of pages below it, or a part of the tree is unreadable.
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }

    /// The page's dictionary; null when there is none at that place.
    [[nodiscard]] QPDFObjectHandle page(PageIndex index) const;
    /// An entry that pages inherit from the nodes above (/Resources, /MediaBox, /CropBox,
    /// /Rotate); null when there is none.
    [[nodiscard]] QPDFObjectHandle inherited(PageIndex index, const std::string &key) const;
    /// The page that an object is; 12 bytes per page once it was asked for.
    [[nodiscard]] std::optional<PageIndex> pageOf(QPDFObjGen object) const;

private:
    struct Node
    {
        QPDFObjectHandle object;
        int parent; ///< index into m_nodes, -1 for the root
    };
    struct Segment ///< pages that follow each other in one node's /Kids
    {
        int firstPage;
        int count;
        int node;
        int firstKid;
    };
    struct PageObject
    {
        int object;
        int generation;
        int page;
        auto operator<=>(const PageObject &) const = default;
    };

    int walk(const QPDFObjectHandle &node, int parent, int depth);
    int walkKids(QPDFObjectHandle &kids, int node, int depth);
    void addPages(int node, int firstKid, int count);
    [[nodiscard]] const Segment *segmentOf(PageIndex index) const;
    /// What /Kids hold at the place of the page, and the nodes below it down to the page.
    [[nodiscard]] std::vector<QPDFObjectHandle> pathTo(PageIndex index) const;
    [[nodiscard]] std::optional<PageIndex> listed(QPDFObjGen object) const;

    std::vector<Node> m_nodes;
    std::vector<Segment> m_segments;
    std::set<QPDFObjGen> m_ancestors; ///< while walking
    int m_pageCount = 0;
    bool m_isCyclic = false;
    bool m_isDamaged = false;
    mutable std::vector<PageObject> m_pageObjects; ///< sorted; empty until it is needed
};

} // namespace excerpt
