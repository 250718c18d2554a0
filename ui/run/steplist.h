// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/runmodel.h"
#include "ui/run/spokenwidget.h"

namespace excerpt {

/// The steps of the section in work, each with its clock; where there is little room those around
/// the current one. GUI thread.
class StepList : public SpokenWidget
{
    Q_OBJECT

public:
    /// `model` outlives this; call update() when it changed or time has passed.
    StepList(const RunModel &model, QWidget *parent);

    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::StaticText; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStep(QPainter &painter, const QRect &row, const SectionSteps::Step &step) const;

    const RunModel &m_model;
};

} // namespace excerpt
