// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace excerpt {

/// An answer as a tree of fields: keys in the engine's order, numbers with their digits. The rows
/// of a field are made when it is first opened. GUI thread.
class AnswerModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Field, Value, ColumnCount };
    enum Role { PointerRole = Qt::UserRole /**< JSON pointer, RFC 6901 */ };

    explicit AnswerModel(QObject *parent = nullptr);
    ~AnswerModel() override;

    void setAnswer(JsonValue answer);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    /// The JSON of a field, as it came.
    [[nodiscard]] QByteArray json(const QModelIndex &index) const;

private:
    struct Node;
    [[nodiscard]] const Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QString valueText(const JsonValue &value) const;

    JsonValue m_answer;
    std::unique_ptr<Node> m_root;
};

} // namespace excerpt
