// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"

#include <QStyledItemDelegate>
#include <QWidget>

namespace excerpt::look {

/// Rows whose selection is soft while their view has not the focus: words and icons then keep their
/// colours. GUI thread.
class SoftSelection : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (option->state.testFlag(QStyle::State_Selected) && option->widget &&
            !option->widget->hasFocus()) {
            option->state.setFlag(QStyle::State_Selected, false);
            option->backgroundBrush = color(Role::Soft);
        }
    }
};

} // namespace excerpt::look
