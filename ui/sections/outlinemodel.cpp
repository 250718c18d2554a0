// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/outlinemodel.h"

#include "ui/look/look.h"
#include "ui/sections/sectionrows.h"

using namespace Qt::StringLiterals;

namespace excerpt {

OutlineModel::OutlineModel(const Outline &outline, QObject *parent)
    : QAbstractItemModel(parent)
    , m_entries(outline.entries)
    , m_nodes(outline.entries.size())
    , m_chosenBelow(outline.entries.size())
    , m_countBelow(outline.entries.size())
{
    std::vector<int> open;
    const auto close = [this, &open](int before) {
        m_nodes[std::size_t(open.back())].end = before;
        open.pop_back();
    };
    for (int i = 0; i < int(m_entries.size()); ++i) {
        while (!open.empty() &&
               m_entries[std::size_t(open.back())].depth >= m_entries[std::size_t(i)].depth)
            close(i);
        Node &node = m_nodes[std::size_t(i)];
        node.parent = open.empty() ? -1 : open.back();
        auto &siblings = open.empty() ? m_top : m_nodes[std::size_t(open.back())].children;
        node.row = int(siblings.size());
        siblings.push_back(i);
        open.push_back(i);
    }
    while (!open.empty())
        close(int(m_entries.size()));
}

void OutlineModel::setChosen(const std::vector<bool> &isChosen, int level)
{
    m_level = level;
    for (int i = int(m_entries.size()) - 1; i >= 0; --i) { // what is below comes first
        const std::size_t at = std::size_t(i);
        const bool counts = m_entries[at].depth <= level;
        m_countBelow[at] = counts;
        m_chosenBelow[at] = counts && isChosen.at(at);
        for (const int child : m_nodes[at].children) {
            m_countBelow[at] += m_countBelow[std::size_t(child)];
            m_chosenBelow[at] += m_chosenBelow[std::size_t(child)];
        }
    }
    const auto tell = [this](const auto &self, const std::vector<int> &rows) -> void {
        if (rows.empty() || m_entries[std::size_t(rows.front())].depth > m_level + 1)
            return;
        Q_EMIT dataChanged(createIndex(0, TitleColumn, quintptr(rows.front())),
                           createIndex(int(rows.size()) - 1, TitleColumn, quintptr(rows.back())),
                           {Qt::CheckStateRole, Qt::FontRole});
        for (const int row : rows)
            self(self, m_nodes[std::size_t(row)].children);
    };
    tell(tell, m_top);
}

std::vector<int> OutlineModel::withAllBelow(int entry) const
{
    std::vector<int> entries;
    for (int i = entry; i < m_nodes.at(std::size_t(entry)).end; ++i)
        entries.push_back(i);
    return entries;
}

const std::vector<int> &OutlineModel::childrenOf(const QModelIndex &parent) const
{
    return parent.isValid() ? m_nodes[parent.internalId()].children : m_top;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(childrenOf(parent)[std::size_t(row)]));
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    const int above = index.isValid() ? m_nodes[index.internalId()].parent : -1;
    return above < 0 ? QModelIndex()
                     : createIndex(m_nodes[std::size_t(above)].row, 0, quintptr(above));
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant OutlineModel::checkOf(int entry) const
{
    const int all = m_countBelow[std::size_t(entry)];
    const int chosen = m_chosenBelow[std::size_t(entry)];
    if (all == 0)
        return {};
    return chosen == 0 ? Qt::Unchecked : chosen == all ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int entry = int(index.internalId());
    const OutlineEntry &bookmark = m_entries[std::size_t(entry)];
    const bool hasPage = bookmark.target == OutlineEntry::Target::Page;
    const bool isTitle = index.column() == TitleColumn;
    switch (role) {
    case Qt::DisplayRole:
        if (isTitle)
            return bookmark.title.isEmpty() ? tr("(no title)") : bookmark.title;
        return hasPage ? QString::number(bookmark.page.value) : tr("none");
    case Qt::ToolTipRole:
        return hasPage ? bookmark.title : tr("This bookmark leads to no page of the document");
    case Qt::CheckStateRole: return isTitle ? checkOf(entry) : QVariant();
    case Qt::TextAlignmentRole:
        return int(isTitle ? Qt::AlignLeading | Qt::AlignVCenter
                           : Qt::AlignTrailing | Qt::AlignVCenter);
    case IsBoldRole:
        return isTitle && !m_nodes[std::size_t(entry)].children.empty() && bookmark.depth < m_level;
    case InkRole:
        return isTitle && bookmark.depth <= m_level && hasPage ? QVariant() : int(look::Role::Dim);
    default: return {};
    }
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TitleColumn ? tr("Bookmark") : tr("Page");
}

bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Q_EMIT checkRequested(int(index.internalId()), value.value<Qt::CheckState>() != Qt::Unchecked);
    return true;
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == TitleColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace excerpt
