// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/sectiontreemodel.h"

#include "core/sections/edits.h"
#include "core/sections/pageedits.h"
#include "ui/sections/sectiontexts.h"
#include "ui/sections/sectiontreenode.h"

#include <QMimeData>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace excerpt {

SectionTreeModel::SectionTreeModel(SectionEditor &editor, QObject *parent)
    : QAbstractItemModel(parent)
    , m_editor(editor)
    , m_root(std::make_unique<Node>())
{
    connect(&m_editor, &SectionEditor::changed, this, &SectionTreeModel::followEdit);
    connect(&m_editor, &SectionEditor::wasReset, this, [this] {
        beginResetModel();
        m_root = std::make_unique<Node>();
        endResetModel();
        m_states.clear();
        follow();
    });
    connect(&m_editor, &SectionEditor::currentChanged, this, &SectionTreeModel::showCurrent);
    follow();
}

SectionTreeModel::~SectionTreeModel() = default;

SectionTreeModel::Node *SectionTreeModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex SectionTreeModel::indexOf(const Node &node) const
{
    return node.parent ? createIndex(node.row, 0, &node) : QModelIndex();
}

QModelIndex SectionTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[std::size_t(row)].get());
}

QModelIndex SectionTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*nodeOf(index)->parent) : QModelIndex();
}

int SectionTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int SectionTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant SectionTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = *nodeOf(index);
    const auto state = stateOf(node);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case NameRole: return node.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return sectiontexts::spoken(node.isGroup ? -1 : node.place, node.name, node.pages(),
                                    node.count, state, node.areas, node.hasPrompt);
    case PlaceRole: return node.isGroup ? QVariant() : node.place;
    case StateRole: return state ? QVariant(int(*state)) : QVariant();
    case NoteRole: return node.pages();
    case MarksRole: return node.marks();
    case IsBoldRole:
        return node.isGroup && node.first <= m_current && m_current < node.first + node.count;
    case SectionIdRole: return node.id;
    case IsGroupRole: return node.isGroup;
    case FirstRole: return node.first;
    case CountRole: return node.count;
    default: return {};
    }
}

bool SectionTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Node &node = *nodeOf(index);
    const QString name = value.toString().trimmed();
    if (name.isEmpty() || name == node.name)
        return false;
    const QString text = tr("Rename “%1”").arg(node.name);
    if (!node.isGroup) {
        m_editor.apply(text, edits::renamed(m_editor.sections(), node.first, name));
        return true;
    }
    std::vector<int> sections;
    for (int i = node.first; i < node.first + node.count; ++i)
        sections.push_back(i);
    m_editor.apply(text,
                   edits::withGroupRenamed(m_editor.sections(), sections, depthOf(index), name));
    return true;
}

Qt::ItemFlags SectionTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsEditable | Qt::ItemIsDragEnabled |
           Qt::ItemIsDropEnabled;
}

QStringList SectionTreeModel::mimeTypes() const
{
    return {QString::fromLatin1(sectionsMimeType), QString::fromLatin1(pagesMimeType)};
}

/// A line per section: its id, and how many of its parents stay behind.
QMimeData *SectionTreeModel::mimeData(const QModelIndexList &indexes) const
{
    QMap<int, int> left; // by index in the list: a section goes with its outermost chosen group
    for (const QModelIndex &index : indexes) {
        const Node &node = *nodeOf(index);
        for (int i = node.first; i < node.first + node.count; ++i)
            left[i] = std::min(left.value(i, deepestLevel), depthOf(index));
    }
    QByteArray lines;
    for (auto each = left.cbegin(); each != left.cend(); ++each)
        lines += m_editor.sections().at(std::size_t(each.key())).id.value.toUtf8() + '\n' +
                 QByteArray::number(each.value()) + '\n';
    auto *data = new QMimeData;
    data->setData(QString::fromLatin1(sectionsMimeType), lines);
    return data;
}

Qt::DropActions SectionTreeModel::supportedDropActions() const
{
    return Qt::MoveAction | Qt::CopyAction;
}

bool SectionTreeModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int row, int,
                                       const QModelIndex &parent) const
{
    const bool isOnSection = parent.isValid() && !nodeOf(parent)->isGroup;
    if (data->hasFormat(QString::fromLatin1(pagesMimeType)))
        return isOnSection && row < 0;
    return data->hasFormat(QString::fromLatin1(sectionsMimeType)) && !isOnSection;
}

bool SectionTreeModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                    int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    if (data->hasFormat(QString::fromLatin1(pagesMimeType)))
        return dropPages(QString::fromUtf8(data->data(QString::fromLatin1(pagesMimeType))), action,
                         parent);
    return dropSections(data->data(QString::fromLatin1(sectionsMimeType)), row, parent);
}

bool SectionTreeModel::dropSections(const QByteArray &data, int row, const QModelIndex &parent)
{
    std::vector<edits::Moved> which;
    const QList<QByteArray> lines = data.split('\n');
    for (qsizetype i = 0; i + 1 < lines.size(); i += 2) {
        const int index = m_editor.indexOf({QString::fromUtf8(lines[i])});
        if (index >= 0)
            which.push_back({index, lines[i + 1].toInt()});
    }
    std::sort(which.begin(), which.end(),
              [](const auto &a, const auto &b) { return a.index < b.index; });
    if (which.empty())
        return false;
    const Node &target = *nodeOf(parent);
    const bool isAtEnd = row < 0 || row >= int(target.children.size());
    const int before =
        isAtEnd ? target.first + target.count : target.children[std::size_t(row)]->first;
    m_editor.apply(tr("Move %n section(s)", nullptr, int(which.size())),
                   edits::moved(m_editor.sections(), which, before, pathOf(parent)));
    return true;
}

bool SectionTreeModel::dropPages(const QString &range, Qt::DropAction action,
                                 const QModelIndex &section)
{
    const auto pages = PageRange::parse(range, m_editor.list().documentPages);
    if (!pages)
        return false;
    const Node &node = *nodeOf(section);
    m_editor.apply(
        tr("Add %n page(s) to “%1”", nullptr, pages->pageCount()).arg(node.name),
        edits::withPagesAdded(m_editor.sections(), node.first, *pages, action == Qt::MoveAction));
    return true;
}

QModelIndex SectionTreeModel::rowOfSection(int index) const
{
    if (index < 0 || index >= int(m_bySection.size()))
        return {};
    return indexOf(*m_bySection[std::size_t(index)]);
}

int SectionTreeModel::depthOf(const QModelIndex &index) const
{
    int depth = 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    return depth;
}

QStringList SectionTreeModel::pathOf(const QModelIndex &index) const
{
    QStringList path;
    for (QModelIndex each = index; each.isValid(); each = each.parent()) {
        if (nodeOf(each)->isGroup)
            path.prepend(nodeOf(each)->name);
    }
    return path;
}

std::optional<look::State> SectionTreeModel::stateOf(const Node &node) const
{
    if (!node.isGroup) {
        const auto state = m_states.constFind(node.id);
        return state == m_states.cend() ? std::nullopt : std::optional(*state);
    }
    // A group shows what matters most of it.
    std::optional<look::State> most;
    for (const auto &child : node.children) {
        const auto state = stateOf(*child);
        if (state && (!most || sectiontexts::weight(*state) > sectiontexts::weight(*most)))
            most = state;
    }
    return most;
}

void SectionTreeModel::setState(const SectionId &id, std::optional<look::State> state)
{
    const auto known = m_states.constFind(id.value);
    if ((known == m_states.cend()) == !state && (!state || *known == *state))
        return;
    if (state)
        m_states.insert(id.value, *state);
    else
        m_states.remove(id.value);
    const QModelIndex row = rowOfSection(m_editor.indexOf(id));
    for (QModelIndex each = row; each.isValid(); each = each.parent())
        Q_EMIT dataChanged(each, each, {StateRole, Qt::AccessibleTextRole});
}

void SectionTreeModel::clearStates()
{
    QHash<QString, look::State> states;
    states.swap(m_states);
    const auto emitAll = [this](const auto &self, const Node &node) -> void {
        if (node.children.empty())
            return;
        emitChanged(node, 0, int(node.children.size()) - 1);
        for (const auto &child : node.children)
            self(self, *child);
    };
    if (!states.isEmpty())
        emitAll(emitAll, *m_root);
}

} // namespace excerpt
