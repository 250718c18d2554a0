// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/states.h"
#include "ui/run/spokenwidget.h"

namespace excerpt {

/// The icon of a state with words beside it, both in the state's colour. GUI thread.
class StateLabel : public SpokenWidget
{
    Q_OBJECT

public:
    StateLabel(look::TextSize size, QWidget *parent);

    void set(look::State state, const QString &text);
    /// Whether the words may be cut off where there is no room; they are not at first.
    void setElided(bool isElided);
    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] QString spoken() const override { return m_text; }
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    look::TextSize m_size;
    look::State m_state = look::State::Waiting;
    QString m_text;
    bool m_isElided = false;
};

} // namespace excerpt
