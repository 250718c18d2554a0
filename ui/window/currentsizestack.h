// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace excerpt {

/// As big as what it shows, not as its biggest page. GUI thread.
class CurrentSizeStack : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    /// Whether it asks for no room at all.
    void setMinimal(bool isMinimal)
    {
        if (m_isMinimal == isMinimal)
            return;
        m_isMinimal = isMinimal;
        updateGeometry();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return currentWidget() ? currentWidget()->sizeHint().expandedTo(leastSize())
                               : QStackedWidget::sizeHint();
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        if (m_isMinimal)
            return {0, 0};
        return currentWidget() ? currentWidget()->minimumSizeHint().expandedTo(leastSize())
                               : QStackedWidget::minimumSizeHint();
    }

private:
    /// The one that was set; hints come from the layout alone.
    [[nodiscard]] QSize leastSize() const { return currentWidget()->minimumSize(); }

    bool m_isMinimal = false;
};

} // namespace excerpt
