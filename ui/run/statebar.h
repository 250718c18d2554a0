// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/states.h"
#include "ui/run/runmodel.h"
#include "ui/run/spokenwidget.h"

#include <utility>
#include <vector>

namespace excerpt {

/// Progress over the sections: one band per state, in the order of the states. GUI thread.
class StateBar : public SpokenWidget
{
    Q_OBJECT

public:
    /// `model` outlives this; call update() when it changed.
    StateBar(const RunModel &model, QWidget *parent);

    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::ProgressBar; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const RunModel &m_model;
};

/// The states of a run's sections in the order in which they are shown, with their counts; those
/// without a section too.
[[nodiscard]] std::vector<std::pair<look::State, int>> stateCounts(const RunModel &model);

} // namespace excerpt
