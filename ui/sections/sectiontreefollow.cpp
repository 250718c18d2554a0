// SPDX-License-Identifier: GPL-3.0-or-later
// How the tree follows the editor.
#include "ui/sections/sectiontexts.h"
#include "ui/sections/sectiontreemodel.h"
#include "ui/sections/sectiontreenode.h"

#include <algorithm>
#include <utility>

namespace excerpt {

std::unique_ptr<SectionTreeModel::Node> SectionTreeModel::built() const
{
    auto root = std::make_unique<Node>();
    std::vector<Node *> open{root.get()}; // the groups around the section
    const auto &sections = m_editor.sections();
    for (int i = 0; i < int(sections.size()); ++i) {
        const Section &section = sections[std::size_t(i)];
        std::size_t common = 0;
        while (common < open.size() - 1 && common < std::size_t(section.parents.size()) &&
               open[common + 1]->name == section.parents.at(qsizetype(common)))
            ++common;
        open.resize(common + 1);
        while (open.size() - 1 < std::size_t(section.parents.size())) {
            auto group = std::make_unique<Node>();
            group->name = section.parents.at(qsizetype(open.size()) - 1);
            group->first = i;
            open.push_back(&open.back()->add(std::move(group)));
        }
        const Node &added = open.back()->add(nodeFor(i));
        for (Node *group : open) {
            ++group->count;
            group->widen(added.lowestPage, added.highestPage);
        }
    }
    return root;
}

std::unique_ptr<SectionTreeModel::Node> SectionTreeModel::nodeFor(int index) const
{
    const Section &section = m_editor.sections().at(std::size_t(index));
    auto node = std::make_unique<Node>();
    node->isGroup = false;
    node->id = section.id.value;
    node->name = section.name;
    if (section.pages.spans().size() > 1)
        node->severalPages = sectiontexts::pages(section.pages);
    for (const PageRange::Span &span : section.pages.spans())
        node->widen(span.first.value, span.last.value);
    node->hasPrompt = !section.prompt.isEmpty();
    node->areas = int(section.regions.size());
    node->place = m_editor.place(index);
    node->first = index;
    node->count = 1;
    return node;
}

/// Most edits leave every section where it stands, and need no look at the other 2,000.
void SectionTreeModel::followEdit(int first, int removed, int inserted)
{
    constexpr int many = 64; // rows that are told of one by one
    bool isSame = removed == inserted && inserted <= many;
    for (int i = first; isSame && i < first + inserted; ++i)
        isSame = isInPlace(i);
    if (!isSame)
        return follow(isAnotherList(first, removed, inserted));
    m_isFollowing = true;
    for (int i = first; i < first + inserted; ++i)
        updateRow(i);
    m_isFollowing = false;
    showCurrent();
}

bool SectionTreeModel::isInPlace(int index) const
{
    const Section &section = m_editor.sections().at(std::size_t(index));
    const Node *node = index < int(m_bySection.size()) ? m_bySection[std::size_t(index)] : nullptr;
    return node && node->id == section.id.value && pathOf(indexOf(*node)) == section.parents;
}

void SectionTreeModel::updateRow(int index)
{
    Node *node = m_bySection[std::size_t(index)];
    if (!node->take(*nodeFor(index)))
        return;
    emitChanged(*node->parent, node->row, node->row);
    for (Node *group = node->parent; group; group = group->parent) {
        const int lowest = std::exchange(group->lowestPage, 0);
        const int highest = std::exchange(group->highestPage, 0);
        for (const auto &child : group->children)
            group->widen(child->lowestPage, child->highestPage);
        const bool differs = lowest != group->lowestPage || highest != group->highestPage;
        if (differs && group->parent)
            emitChanged(*group->parent, group->row, group->row);
    }
}

/// Whether so many sections gave way to others that single rows are not worth telling of.
bool SectionTreeModel::isAnotherList(int first, int removed, int inserted) const
{
    constexpr int many = 256;
    if (std::min(removed, inserted) < many || first >= int(m_bySection.size()))
        return false;
    const Section &section = m_editor.sections().at(std::size_t(first));
    return m_bySection[std::size_t(first)]->id != section.id.value;
}

void SectionTreeModel::follow(bool asAWhole)
{
    const auto fresh = built();
    m_isFollowing = true;
    if (asAWhole)
        replaceChildren(*m_root, *fresh, 0, int(m_root->children.size()),
                        int(fresh->children.size()));
    else
        sync(*m_root, *fresh);
    m_bySection.assign(m_editor.sections().size(), nullptr);
    const auto collect = [this](const auto &self, Node &node) -> void {
        for (const auto &child : node.children) {
            if (child->isGroup)
                self(self, *child);
            else
                m_bySection[std::size_t(child->first)] = child.get();
        }
    };
    collect(collect, *m_root);
    m_isFollowing = false;
    showCurrent();
}

void SectionTreeModel::sync(Node &node, Node &fresh)
{
    const auto same = [](const auto &a, const auto &b) { return a->isSameRow(*b); };
    auto &now = node.children;
    auto &next = fresh.children;
    const auto [front, frontNext] =
        std::mismatch(now.begin(), now.end(), next.begin(), next.end(), same);
    const auto [back, backNext] =
        std::mismatch(now.rbegin(), std::make_reverse_iterator(front), next.rbegin(),
                      std::make_reverse_iterator(frontNext), same);
    const int first = int(front - now.begin());
    int removed = int(back.base() - front);
    int inserted = int(backNext.base() - frontNext);
    // One group in the place of another one: it was renamed, and stays open.
    if (removed == 1 && inserted == 1 && (*front)->isGroup && (*frontNext)->isGroup)
        removed = inserted = 0;
    std::vector<int> isFresh(next.size(), 0);
    std::fill_n(isFresh.begin() + first, inserted, 1);
    replaceChildren(node, fresh, first, removed, inserted);
    int changedFirst = -1;
    for (int row = 0; row <= int(now.size()); ++row) {
        const bool isKept = row < int(now.size()) && !isFresh[std::size_t(row)];
        const bool differs = isKept && now[std::size_t(row)]->take(*next[std::size_t(row)]);
        if (differs && changedFirst < 0)
            changedFirst = row;
        if (!differs && changedFirst >= 0) {
            emitChanged(node, changedFirst, row - 1);
            changedFirst = -1;
        }
    }
    for (std::size_t row = 0; row < now.size(); ++row) {
        if (!isFresh[row])
            sync(*now[row], *next[row]);
    }
    node.first = fresh.first;
    node.count = fresh.count;
}

/// The rows that are gone, then the new ones, which are moved out of `fresh`.
void SectionTreeModel::replaceChildren(Node &node, Node &fresh, int first, int removed,
                                       int inserted)
{
    const QModelIndex parent = indexOf(node);
    auto &children = node.children;
    const auto renumber = [&children, first] {
        for (std::size_t row = std::size_t(first); row < children.size(); ++row)
            children[row]->row = int(row);
    };
    if (removed > 0) {
        beginRemoveRows(parent, first, first + removed - 1);
        children.erase(children.begin() + first, children.begin() + first + removed);
        renumber();
        endRemoveRows();
    }
    if (inserted == 0)
        return;
    beginInsertRows(parent, first, first + inserted - 1);
    const auto from = fresh.children.begin() + first;
    children.insert(children.begin() + first, std::make_move_iterator(from),
                    std::make_move_iterator(from + inserted));
    for (int row = first; row < first + inserted; ++row)
        children[std::size_t(row)]->parent = &node;
    renumber();
    endInsertRows();
}

void SectionTreeModel::emitChanged(const Node &node, int first, int last)
{
    const QModelIndex parent = indexOf(node);
    Q_EMIT dataChanged(index(first, 0, parent), index(last, 0, parent));
}

void SectionTreeModel::showCurrent()
{
    if (m_isFollowing)
        return;
    const int current = m_editor.indexOf(m_editor.current());
    const int before = std::exchange(m_current, current);
    if (before == current)
        return;
    for (const int each : {before, current}) {
        if (each < 0 || each >= int(m_bySection.size()) || !m_bySection[std::size_t(each)])
            continue;
        for (Node *node = m_bySection[std::size_t(each)]; node->parent; node = node->parent)
            Q_EMIT dataChanged(indexOf(*node), indexOf(*node), {IsBoldRole});
    }
}

} // namespace excerpt
