// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace excerpt {

/// The first thing in `part` that Tab would reach; null: none.
[[nodiscard]] inline QWidget *firstFocusable(QWidget *part)
{
    QWidget *widget = part;
    do {
        const bool isReachable =
            widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
        if (isReachable && (widget == part || part->isAncestorOf(widget)))
            return widget;
        widget = widget->nextInFocusChain();
    } while (widget && widget != part);
    return nullptr;
}

} // namespace excerpt
