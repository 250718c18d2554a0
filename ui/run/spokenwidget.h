// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QWidget>

namespace excerpt {

/// A widget that paints itself and says in words what it shows: its accessible name. GUI thread.
class SpokenWidget : public QWidget
{
    Q_OBJECT

public:
    explicit SpokenWidget(QWidget *parent);

    /// What is to be seen, as a sentence; asked for each time.
    [[nodiscard]] virtual QString spoken() const = 0;
    [[nodiscard]] virtual QAccessible::Role spokenRole() const = 0;
};

} // namespace excerpt
