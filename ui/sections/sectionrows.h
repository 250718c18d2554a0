// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <optional>

namespace excerpt {

/// What the rows of the tree and of the tables of sections hold beside Qt's own roles.
enum RowRole {
    PlaceRole = Qt::UserRole + 1, ///< int: letter and colour of the chip; none: no chip
    StateRole,                    ///< int of look::State: its icon; none: no icon
    NoteRole,                     ///< QString at the end of the row
    IsBoldRole,
    IsFlaggedRole, ///< on the ground of warnings
    InkRole,       ///< int of look::Role: colour of the text
    MarksRole,     ///< QStringList: icons in front of the note
    RowRoleEnd,
};

/// Paints rows as `window/` shows them: check box, chip, state, text, note at the end. A selection
/// without the focus is soft. GUI thread.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit RowDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    /// Texts of this size, as the columns of figures beside names have.
    void setSecondSize(bool isSecond) { m_isSecond = isSecond; }

private:
    struct Parts
    {
        QRect check;
        QRect chip;
        QRect state;
        QRect text;
        QRect note;
        QString noteText;
        QList<std::pair<QString, QRect>> marks; ///< icon, place
    };
    [[nodiscard]] Parts partsOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    bool m_isSecond = false;
};

} // namespace excerpt
