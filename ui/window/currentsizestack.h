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
<<<<<<< HEAD
        return currentWidget()
                   ? currentWidget()->sizeHint().expandedTo(currentWidget()->minimumSize())
                   : QStackedWidget::sizeHint();
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        if (m_isMinimal)
            return {0, 0};
        return currentWidget() ? currentWidget()->minimumSizeHint()
=======
        return currentWidget() ? currentWidget()->sizeHint().expandedTo(leastSize())
                               : QStackedWidget::sizeHint();
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return currentWidget() ? currentWidget()->minimumSizeHint().expandedTo(leastSize())
>>>>>>> f61898a (window: everybody can use every control, in every language)
                               : QStackedWidget::minimumSizeHint();
    }

private:
<<<<<<< HEAD
    bool m_isMinimal = false;
=======
    /// The one that was set; hints come from the layout alone.
    [[nodiscard]] QSize leastSize() const { return currentWidget()->minimumSize(); }
>>>>>>> f61898a (window: everybody can use every control, in every language)
};

} // namespace excerpt
