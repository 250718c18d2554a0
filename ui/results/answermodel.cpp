// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/answermodel.h"

#include "core/base/oneline.h"
#include "ui/look/look.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr qsizetype longestShownValue = 2'000;

int countOf(const JsonValue &value)
{
    return int(value.isObject() ? value.toObject().size() : value.toArray().size());
}

} // namespace

struct AnswerModel::Node
{
    const JsonValue *value; ///< inside m_answer
    const Node *parent;
    int row;
    QString key; ///< of an object's member; empty for a list's
    mutable std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] int count() const { return countOf(*value); }
    [[nodiscard]] const Node *child(int at) const
    {
        if (children.empty())
            children.resize(std::size_t(count()));
        auto &slot = children.at(std::size_t(at));
        if (!slot) {
            const bool isObject = value->isObject();
            const JsonValue &child = isObject ? value->toObject().at(std::size_t(at)).second
                                              : value->toArray().at(std::size_t(at));
            slot = std::make_unique<Node>(
                Node{&child,
                     this,
                     at,
                     isObject ? value->toObject().at(std::size_t(at)).first : QString(),
                     {}});
        }
        return slot.get();
    }
};

AnswerModel::AnswerModel(QObject *parent) : QAbstractItemModel(parent)
{
    setAnswer({});
}

AnswerModel::~AnswerModel() = default;

void AnswerModel::setAnswer(JsonValue answer)
{
    beginResetModel();
    m_answer = std::move(answer);
    m_root = std::make_unique<Node>(Node{&m_answer, nullptr, 0, {}, {}});
    endResetModel();
}

const AnswerModel::Node *AnswerModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.constInternalPointer()) : m_root.get();
}

QModelIndex AnswerModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->child(row));
}

QModelIndex AnswerModel::parent(const QModelIndex &index) const
{
    const Node *parent = index.isValid() ? nodeOf(index)->parent : nullptr;
    return parent == nullptr || parent == m_root.get() ? QModelIndex()
                                                       : createIndex(parent->row, 0, parent);
}

int AnswerModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : nodeOf(parent)->count();
}

int AnswerModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString AnswerModel::valueText(const JsonValue &value) const
{
    if (value.isObject() || value.isArray())
        return tr("%n item(s)", nullptr, countOf(value));
    if (value.isString())
        return oneLine(value.toString().left(longestShownValue));
    if (value.isNumber())
        return QString::fromLatin1(value.digits());
    if (value.isBool())
        return value.toBool() ? tr("yes") : tr("no");
    return tr("nothing");
}

QVariant AnswerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node *node = nodeOf(index);
    const bool isBranch = node->value->isObject() || node->value->isArray();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (index.column() == Value)
            return valueText(*node->value);
        return node->parent->value->isObject() ? node->key : QString::number(node->row + 1);
    case Qt::ToolTipRole:
        return node->value->isString() ? node->value->toString().left(longestShownValue)
                                       : QVariant();
    case Qt::FontRole:
        return isBranch && index.column() == Field ? look::font(look::TextSize::Normal, true)
                                                   : QVariant();
    case Qt::ForegroundRole:
        return isBranch && index.column() == Value ? look::color(look::Role::Dim) : QVariant();
    case PointerRole: {
        QString pointer;
        for (const Node *at = node; at->parent != nullptr; at = at->parent) {
            QString step = at->parent->value->isObject() ? at->key : QString::number(at->row);
            step.replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
            pointer.prepend(u'/' + step);
        }
        return pointer;
    }
    default: return {};
    }
}

QVariant AnswerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    return section == Field ? tr("Field") : tr("Value");
}

QByteArray AnswerModel::json(const QModelIndex &index) const
{
    return nodeOf(index)->value->toJson(JsonValue::Layout::Indented);
}

} // namespace excerpt
