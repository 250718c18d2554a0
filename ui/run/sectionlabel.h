// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/spokenwidget.h"

namespace excerpt {

/// A section's chip and its name, elided where there is no room. GUI thread.
class SectionLabel : public SpokenWidget
{
    Q_OBJECT

public:
    explicit SectionLabel(QWidget *parent);

    /// `place` below 0: no chip.
    void set(int place, const QString &name);

    [[nodiscard]] QString spoken() const override { return m_name; }
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_place = -1;
    QString m_name;
};

} // namespace excerpt
