// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/pagetree.h"

#include "core/document/helpermessages.h"

#include <algorithm>

namespace excerpt {

namespace {

constexpr size_t maximumDepth = 256;
constexpr int nodesCheckedAtTheEnd = 100;
constexpr int nodesCheckedAtTheBeginning = 1000;
constexpr int maximumNodes = 1'000'000;

bool isNode(QPDFObjectHandle object)
{
    return object.isDictionary() && object.hasKey("/Kids");
}

bool isLeaf(QPDFObjectHandle object)
{
    return object.isDictionary() && !object.hasKey("/Kids");
}

/// A page that cannot be read counts as one: it keeps its number. In a tree of thousands of nodes
/// looking everywhere would cost more memory (2.8 kB a page) than it finds.
bool seemsToHoldPages(QPDFObjectHandle kids, int nodesBefore)
{
    if (nodesBefore < nodesCheckedAtTheEnd && isNode(kids.getArrayItem(kids.getArrayNItems() - 1)))
        return false;
    return nodesBefore >= nodesCheckedAtTheBeginning || !isNode(kids.getArrayItem(0));
}

} // namespace

PageTree::PageTree(QPDF &document)
{
    QPDFObjectHandle root = document.getRoot().getKey("/Pages");
    // There are files whose catalogue points to the first page or a node in the middle.
    std::set<QPDFObjGen> seen;
    while (root.isDictionary() && root.getKey("/Parent").isDictionary() &&
           seen.insert(root.getObjGen()).second) {
        root = root.getKey("/Parent");
        m_isDamaged = true;
    }
    if (!isNode(root)) {
        m_isDamaged = true;
        return;
    }
    m_pageCount = walk(root, -1, 0);
    m_ancestors.clear();
}

int PageTree::walk(const QPDFObjectHandle &node, int parent, int depth)
{
    QPDFObjectHandle object = node;
    if (depth > int(maximumDepth) || int(m_nodes.size()) >= maximumNodes) {
        m_isDamaged = true;
        return 0;
    }
    const QPDFObjGen id = object.getObjGen();
    if (id.isIndirect() && !m_ancestors.insert(id).second) {
        m_isCyclic = true;
        return 0;
    }
    const int index = int(m_nodes.size());
    m_nodes.push_back({object, parent});
    QPDFObjectHandle kids = object.getKey("/Kids");
    QPDFObjectHandle count = object.getKey("/Count");
    const int kidCount = kids.isArray() ? kids.getArrayNItems() : 0;
    const long long claimed = count.isInteger() ? count.getIntValue() : -1;
    int found = 0;
    if (kidCount > 0 && claimed == kidCount && seemsToHoldPages(kids, index)) {
        addPages(index, 0, kidCount);
        found = kidCount;
    } else {
        found = walkKids(kids, index, depth);
    }
    if (found != claimed)
        m_isDamaged = true;
    m_ancestors.erase(id);
    return found;
}

int PageTree::walkKids(QPDFObjectHandle &kids, int node, int depth)
{
    if (!kids.isArray())
        return 0;
    const int before = m_pageCount;
    const int kidCount = kids.getArrayNItems();
    int firstLeaf = 0;
    for (int i = 0; i <= kidCount && !m_isCyclic; ++i) {
        const QPDFObjectHandle kid = i < kidCount ? kids.getArrayItem(i) : QPDFObjectHandle();
        if (i < kidCount && isLeaf(kid))
            continue;
        addPages(node, firstLeaf, i - firstLeaf);
        firstLeaf = i + 1;
        if (i < kidCount && isNode(kid))
            walk(kid, node, depth + 1);
    }
    return m_pageCount - before;
}

void PageTree::addPages(int node, int firstKid, int count)
{
    if (count <= 0)
        return;
    if (m_pageCount > mostDocumentPages - count) {
        m_isDamaged = true;
        return;
    }
    m_segments.push_back({m_pageCount, count, node, firstKid});
    m_pageCount += count;
}

const PageTree::Segment *PageTree::segmentOf(PageIndex index) const
{
    if (index.value < 0 || index.value >= m_pageCount)
        return nullptr;
    const auto after = std::ranges::upper_bound(m_segments, index.value, {}, &Segment::firstPage);
    return &*std::prev(after);
}

std::vector<QPDFObjectHandle> PageTree::pathTo(PageIndex index) const
{
    const Segment *segment = segmentOf(index);
    if (!segment)
        return {};
    QPDFObjectHandle node = m_nodes[size_t(segment->node)].object;
    std::vector<QPDFObjectHandle> path{
        node.getKey("/Kids").getArrayItem(segment->firstKid + index.value - segment->firstPage)};
    while (isNode(path.back()) && path.size() < maximumDepth) {
        QPDFObjectHandle kids = path.back().getKey("/Kids");
        if (!kids.isArray() || kids.getArrayNItems() == 0)
            break;
        path.push_back(kids.getArrayItem(0));
    }
    return path;
}

QPDFObjectHandle PageTree::page(PageIndex index) const
{
    const std::vector<QPDFObjectHandle> path = pathTo(index);
    return !path.empty() && isLeaf(path.back()) ? path.back() : QPDFObjectHandle::newNull();
}

QPDFObjectHandle PageTree::inherited(PageIndex index, const std::string &key) const
{
    std::vector<QPDFObjectHandle> path = pathTo(index);
    while (!path.empty()) {
        QPDFObjectHandle value =
            path.back().isDictionary() ? path.back().getKey(key) : QPDFObjectHandle::newNull();
        if (!value.isNull())
            return value;
        path.pop_back();
    }
    const Segment *segment = segmentOf(index);
    for (int node = segment ? segment->node : -1; node >= 0; node = m_nodes[size_t(node)].parent) {
        QPDFObjectHandle holder = m_nodes[size_t(node)].object;
        QPDFObjectHandle value = holder.getKey(key);
        if (!value.isNull())
            return value;
    }
    return QPDFObjectHandle::newNull();
}

std::optional<PageIndex> PageTree::pageOf(QPDFObjGen object) const
{
    if (m_nodes.empty() || !object.isIndirect())
        return {};
    if (const auto index = listed(object))
        return index;
    // It may be the page of a node that stands where a page was expected.
    QPDFObjectHandle root = m_nodes.front().object;
    QPDFObjectHandle node = root.getQPDF().getObject(object);
    if (!isLeaf(node) || !node.isDictionaryOfType("/Page"))
        return {};
    for (size_t depth = 0; depth < maximumDepth && node.isDictionary(); ++depth) {
        node = node.getKey("/Parent");
        const auto index = listed(node.getObjGen());
        if (index)
            return page(*index).getObjGen() == object ? index : std::nullopt;
    }
    return {};
}

std::optional<PageIndex> PageTree::listed(QPDFObjGen object) const
{
    if (m_pageObjects.empty()) {
        m_pageObjects.reserve(size_t(m_pageCount));
        for (const Segment &segment : m_segments) {
            QPDFObjectHandle node = m_nodes[size_t(segment.node)].object;
            QPDFObjectHandle kids = node.getKey("/Kids");
            for (int i = 0; i < segment.count; ++i) {
                const QPDFObjGen id = kids.getArrayItem(segment.firstKid + i).getObjGen();
                if (id.isIndirect())
                    m_pageObjects.push_back({id.getObj(), id.getGen(), segment.firstPage + i});
            }
        }
        std::ranges::sort(m_pageObjects);
    }
    const auto found =
        std::ranges::lower_bound(m_pageObjects, PageObject{object.getObj(), object.getGen(), 0});
    if (found == m_pageObjects.end() || found->object != object.getObj() ||
        found->generation != object.getGen())
        return {};
    return PageIndex{found->page};
}

} // namespace excerpt
