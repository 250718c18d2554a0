// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/states.h"
#include "ui/sections/sectioneditor.h"
#include "ui/sections/sectionrows.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <optional>

namespace excerpt {

/// The sections as a tree: runs of sections with the same parents stand in groups. It follows the
/// editor row by row, and what is done to it goes to the editor as one undo step. GUI thread.
class SectionTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        SectionIdRole = RowRoleEnd, ///< QString; empty for a group
        IsGroupRole,
        FirstRole, ///< index of the first section in the row
        CountRole, ///< sections in the row: 1 for a section
        NameRole,  ///< what the filter looks at
    };

    static constexpr auto sectionsMimeType = "application/x-excerpt-sections";
    /// Pages dragged out of the grid: a page range.
    static constexpr auto pagesMimeType = "application/x-excerpt-pages";

    explicit SectionTreeModel(SectionEditor &editor, QObject *parent = nullptr);
    ~SectionTreeModel() override;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row,
                                       int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

    /// The row of a section by its index in the list; invalid outside.
    [[nodiscard]] QModelIndex rowOfSection(int index) const;
    /// How many groups lie around the row.
    [[nodiscard]] int depthOf(const QModelIndex &index) const;
    /// The names of the groups around the row, outermost first, and of the group itself.
    [[nodiscard]] QStringList pathOf(const QModelIndex &index) const;

    /// Whether it is just taking over an edit: what the view selects meanwhile nobody chose.
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }

    /// What a section is in, for its icon; nothing: no icon.
    void setState(const SectionId &id, std::optional<look::State> state);
    void clearStates();
    [[nodiscard]] bool hasStates() const { return !m_states.isEmpty(); }

private:
    struct Node;
    [[nodiscard]] std::unique_ptr<Node> built() const;
    [[nodiscard]] Node *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Node &node) const;
    void follow(bool asAWhole = false);
    void followEdit(int first, int removed, int inserted);
    [[nodiscard]] bool isInPlace(int index) const;
    [[nodiscard]] bool isAnotherList(int first, int removed, int inserted) const;
    [[nodiscard]] std::unique_ptr<Node> nodeFor(int index) const;
    void updateRow(int index);
    void sync(Node &node, Node &fresh);
    void replaceChildren(Node &node, Node &fresh, int first, int removed, int inserted);
    void showCurrent();
    void emitChanged(const Node &node, int first, int last);
    [[nodiscard]] std::optional<look::State> stateOf(const Node &node) const;
    bool dropSections(const QByteArray &data, int row, const QModelIndex &parent);
    bool dropPages(const QString &range, Qt::DropAction action, const QModelIndex &section);

    SectionEditor &m_editor;
    std::unique_ptr<Node> m_root;
    std::vector<Node *> m_bySection; ///< by index in the list
    int m_current = -1;              ///< index in the list, as shown
    bool m_isFollowing = false;
    QHash<QString, look::State> m_states;
};

} // namespace excerpt
