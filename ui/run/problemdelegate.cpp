// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/problemdelegate.h"

#include "ui/look/sectioncolors.h"
#include "ui/look/states.h"
#include "ui/run/problemsmodel.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

namespace excerpt {

namespace {

QRect buttonOf(const QRect &cell)
{
    return cell.adjusted(look::px(4), look::px(2), -look::px(4), -look::px(2));
}

} // namespace

ProblemDelegate::ProblemDelegate(QWidget *parent)
    : SoftSelection(parent)
    , m_look(new QPushButton(parent))
{
    m_look->setFocusPolicy(Qt::NoFocus);
    m_look->hide();
}

QSize ProblemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width() + look::px(24), look::px(30)};
}

void ProblemDelegate::paintButton(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    QStyleOptionButton button;
    button.initFrom(m_look);
    button.rect = buttonOf(option.rect);
    button.text = index.data().toString();
    button.state = QStyle::State_Raised;
    if (index.data(ProblemsModel::CanActRole).toBool())
        button.state |= QStyle::State_Enabled;
    if (option.state & QStyle::State_HasFocus)
        button.state |= QStyle::State_HasFocus;
    if (option.state & QStyle::State_MouseOver)
        button.state |= QStyle::State_MouseOver;
    m_look->style()->drawControl(QStyle::CE_PushButton, &button, painter, m_look);
}

void ProblemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle *style = cell.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (index.column() == ProblemsModel::ActionColumn)
        return paintButton(painter, option, index);

    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    const QRect inner = cell.rect.adjusted(look::px(8), 0, -look::px(4), 0);
    const int side = look::px(16);
    QRect words = inner;
    const QRect picture(inner.left(), inner.top() + (inner.height() - side) / 2, side, side);
    const auto placed = [&](const QRect &area) {
        return QStyle::visualRect(cell.direction, cell.rect, area);
    };
    QColor ink = look::color(isSelected ? look::Role::OnAccent : look::Role::Text);
    if (index.column() == ProblemsModel::StateColumn) {
        const auto state = look::State(index.data(ProblemsModel::StateRole).toInt());
        look::stateIcon(state).paint(painter, placed(picture), Qt::AlignCenter,
                                     isSelected ? QIcon::Selected : QIcon::Normal);
        words.setLeft(picture.right() + look::px(6));
        if (!isSelected)
            ink = look::color(look::stateColor(state));
    } else if (const int place = index.data(ProblemsModel::PlaceRole).toInt();
               index.column() == ProblemsModel::SectionColumn && place >= 0) {
        look::paintChip(*painter, placed(picture), place);
        words.setLeft(picture.right() + look::px(6));
    }
    painter->setPen(ink);
    painter->setFont(cell.font);
    painter->drawText(
        placed(words),
        int(QStyle::visualAlignment(cell.direction, Qt::AlignLeft) | Qt::AlignVCenter),
        cell.fontMetrics.elidedText(text, Qt::ElideRight, words.width()));
}

bool ProblemDelegate::editorEvent(QEvent *event, QAbstractItemModel *,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (index.column() != ProblemsModel::ActionColumn ||
        event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton || !buttonOf(option.rect).contains(mouse->pos()))
        return false;
    Q_EMIT pressed(index);
    return true;
}

} // namespace excerpt
