// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/sectionrows.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/lookstyle.h"
#include "ui/look/sectioncolors.h"
#include "ui/look/states.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

using look::px;

QString isolated(const QString &text, bool isLeftToRight)
{
    constexpr QChar firstStrong(u'\u2068');
    constexpr QChar leftToRight(u'\u2066');
    constexpr QChar end(u'\u2069');
    if (!QGuiApplication::isRightToLeft())
        return text;
    return (isLeftToRight ? leftToRight : firstStrong) + text + end;
}

/// Takes pieces off a row, from its beginning or its end in reading direction.
class Row
{
public:
    Row(const QRect &rect, Qt::LayoutDirection direction) : m_rect(rect), m_direction(direction) {}

    QRect fromStart(int width, int gap) { return take(width, gap, Qt::LeftToRight); }
    QRect fromEnd(int width, int gap) { return take(width, gap, Qt::RightToLeft); }
    [[nodiscard]] QRect rest() const { return m_rect; }

private:
    QRect take(int width, int gap, Qt::LayoutDirection side)
    {
        QRect piece = m_rect;
        if (side == m_direction) {
            piece.setRight(m_rect.left() + width - 1);
            m_rect.setLeft(m_rect.left() + width + gap);
        } else {
            piece.setLeft(m_rect.right() - width + 1);
            m_rect.setRight(m_rect.right() - width - gap);
        }
        return piece;
    }

    QRect m_rect;
    Qt::LayoutDirection m_direction;
};

QRect squareIn(const QRect &rect)
{
    const int side = px(16);
    return {rect.left(), rect.center().y() - side / 2 + 1, side, side};
}

} // namespace

RowDelegate::RowDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

RowDelegate::Parts RowDelegate::partsOf(const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const
{
    Parts parts;
    Row row(option.rect.adjusted(px(6), 0, -px(6), 0), option.direction);
    if (index.data(Qt::CheckStateRole).isValid())
        parts.check = squareIn(row.fromStart(px(16), px(6)));
    if (index.data(PlaceRole).isValid())
        parts.chip = squareIn(row.fromStart(px(16), px(6)));
    if (index.data(StateRole).isValid())
        parts.state = squareIn(row.fromStart(px(16), px(6)));
    parts.noteText = index.data(NoteRole).toString();
    if (!parts.noteText.isEmpty()) {
        const QFontMetrics metrics(look::font(look::TextSize::Second));
        parts.note = row.fromEnd(metrics.horizontalAdvance(parts.noteText) + 2, px(6));
    }
    const QStringList marks = index.data(MarksRole).toStringList();
    for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark)
        parts.marks.append({*mark, squareIn(row.fromEnd(px(16), px(6)))});
    parts.text = row.rest();
    return parts;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    QStyleOptionViewItem own = option;
    initStyleOption(&own, index);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool hasFocus = view && view->hasFocus();
    const bool isSelected = own.state.testFlag(QStyle::State_Selected);
    const bool isFull = isSelected && hasFocus;
    QColor ground;
    if (isSelected)
        ground = look::color(hasFocus ? look::Role::Accent : look::Role::Soft);
    else if (index.data(IsFlaggedRole).toBool())
        ground = look::color(look::Role::WarningGround);
    else if (own.state.testFlag(QStyle::State_MouseOver))
        ground = look::color(look::Role::Alternate);
    painter->save();
    if (ground.isValid())
        painter->fillRect(own.rect, ground);

    const Parts parts = partsOf(own, index);
    if (!parts.check.isNull())
        look::paintCheckBox(*painter, parts.check,
                            index.data(Qt::CheckStateRole).value<Qt::CheckState>());
    if (!parts.chip.isNull())
        look::paintChip(*painter, parts.chip, index.data(PlaceRole).toInt());
    if (!parts.state.isNull())
        look::stateIcon(look::State(index.data(StateRole).toInt()))
            .paint(painter, parts.state, Qt::AlignCenter, isFull ? QIcon::Selected : QIcon::Normal);

    const auto role = index.data(InkRole);
    const QColor ink = look::color(isFull           ? look::Role::OnAccent
                                   : role.isValid() ? look::Role(role.toInt())
                                                    : look::Role::Text);
    painter->setPen(isFull ? ink : look::color(look::Role::Dim));
    painter->setFont(look::font(look::TextSize::Second));
    painter->drawText(parts.note, Qt::AlignCenter, isolated(parts.noteText, true));
    for (const auto &[icon, place] : parts.marks)
        look::icon(icon, isFull ? look::Role::OnAccent : look::Role::Dim)
            .paint(painter, place.adjusted(1, 1, -1, -1));
    const QFont font = look::font(m_isSecond ? look::TextSize::Second : look::TextSize::Normal,
                                  index.data(IsBoldRole).toBool());
    painter->setFont(font);
    painter->setPen(ink);
    const QString text =
        QFontMetrics(font).elidedText(own.text, Qt::ElideRight, parts.text.width());
    painter->drawText(parts.text, int(own.displayAlignment | Qt::AlignVCenter),
                      isolated(text, m_isSecond));
    if (hasFocus && !isSelected && own.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(look::color(look::Role::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(own.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(px(24));
    return size;
}

void RowDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                       const QModelIndex &index) const
{
    const Parts parts = partsOf(option, index);
    editor->setGeometry(parts.note.isNull() ? parts.text : parts.text.united(parts.note));
}

bool RowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                              const QStyleOptionViewItem &option, const QModelIndex &index)
{
    // The check box is where this delegate paints it, and the space bar is the keyboard's click.
    const QVariant state = index.data(Qt::CheckStateRole);
    const bool isRelease = event->type() == QEvent::MouseButtonRelease;
    const bool isKey = event->type() == QEvent::KeyPress &&
                       static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!state.isValid() || !(isRelease || isKey) ||
        !index.flags().testFlag(Qt::ItemIsUserCheckable))
        return false;
    if (isRelease && !partsOf(option, index)
                          .check.adjusted(-px(2), -px(4), px(2), px(4))
                          .contains(static_cast<QMouseEvent *>(event)->position().toPoint()))
        return false;
    return model->setData(
        index, state.value<Qt::CheckState>() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
        Qt::CheckStateRole);
}

} // namespace excerpt
