// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/memoryhistory.h"
#include "ui/run/spokenwidget.h"

namespace excerpt {

/// Memory over the last minutes: helpers upon program, one tick per section end, the budget and the
/// peak of the run. Time goes from left to right in every language. GUI thread.
class MemoryCurve : public SpokenWidget
{
    Q_OBJECT

public:
    /// `memory` outlives this; call update() when it changed.
    MemoryCurve(const MemoryHistory &memory, QWidget *parent);

    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double xOf(MemoryHistory::Time time) const;
    [[nodiscard]] double yOf(qint64 bytes) const;
    [[nodiscard]] qint64 topBytes() const;
    void paintAxis(QPainter &painter) const;
    void paintBands(QPainter &painter) const;
    void paintTicks(QPainter &painter) const;
    void paintTimes(QPainter &painter) const;
    void paintBudget(QPainter &painter) const;
    void paintPeak(QPainter &painter) const;

    const MemoryHistory &m_memory;
    qint64 m_top = 1; ///< of the plot, while it is painted
};

/// One bar of the budget, filled by program and helpers, with its legend. GUI thread.
class MemorySplit : public SpokenWidget
{
    Q_OBJECT

public:
    enum class Form { WithLegend, Bar };

    /// `memory` outlives this; call update() when it changed.
    MemorySplit(const MemoryHistory &memory, Form form, QWidget *parent);

    [[nodiscard]] QString spoken() const override;
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Indicator; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const MemoryHistory &m_memory;
    Form m_form;
};

} // namespace excerpt
