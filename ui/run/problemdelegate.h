// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/softselection.h"

class QPushButton;

namespace excerpt {

/// Cells of the problems: a state with its icon, a section with its chip, an action as a button
/// that is pressed by a click or, in the current row, by Return. GUI thread.
class ProblemDelegate : public look::SoftSelection
{
    Q_OBJECT

public:
    explicit ProblemDelegate(QWidget *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    [[nodiscard]] bool editorEvent(QEvent *event, QAbstractItemModel *model,
                                   const QStyleOptionViewItem &option,
                                   const QModelIndex &index) override;

Q_SIGNALS:
    void pressed(const QModelIndex &index);

private:
    void paintButton(QPainter *painter, const QStyleOptionViewItem &option,
                     const QModelIndex &index) const;

    QPushButton *m_look; ///< never shown: what a button looks like
};

} // namespace excerpt
