// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/spokenwidget.h"

#include <QAccessibleWidget>

namespace excerpt {

namespace {

class SpokenInterface : public QAccessibleWidget
{
public:
    explicit SpokenInterface(SpokenWidget *widget)
        : QAccessibleWidget(widget, widget->spokenRole())
        , m_widget(widget)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? m_widget->spoken() : QAccessibleWidget::text(kind);
    }

private:
    SpokenWidget *m_widget;
};

QAccessibleInterface *makeSpoken(const QString &, QObject *object)
{
    auto *widget = qobject_cast<SpokenWidget *>(object);
    return widget ? new SpokenInterface(widget) : nullptr;
}

} // namespace

SpokenWidget::SpokenWidget(QWidget *parent) : QWidget(parent)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeSpoken);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace excerpt
