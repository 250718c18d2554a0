// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/section.h"

#include <QAbstractItemModel>

#include <map>

namespace excerpt {

/// The bookmarks of a document as a tree with check boxes. What is checked is told to it; a click
/// only asks. GUI thread.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, PageColumn, ColumnCount };

    explicit OutlineModel(const Outline &outline, QObject *parent = nullptr);

    /// The bookmarks that become sections or hold some, of those down to `level`.
    void setChosen(const std::vector<bool> &isChosen, int level);
    /// Indices into the outline: the row's and those of all rows below it.
    [[nodiscard]] std::vector<int> withAllBelow(int entry) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void checkRequested(int entry, bool isOn);

private:
    struct Node
    {
        int parent = -1; ///< index into the outline, -1: the root
        int row = 0;
        int end = 0; ///< behind the last entry below this one
        std::vector<int> children;
    };
    [[nodiscard]] const std::vector<int> &childrenOf(const QModelIndex &parent) const;
    [[nodiscard]] QVariant checkOf(int entry) const;

    std::vector<OutlineEntry> m_entries;
    std::vector<Node> m_nodes;
    std::vector<int> m_top;
    std::vector<int> m_chosenBelow; ///< per entry: itself and below, down to the level
    std::vector<int> m_countBelow;  ///< the same, of all
    int m_level = 1;
};

} // namespace excerpt
