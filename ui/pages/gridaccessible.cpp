// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/gridaccessible.h"

#include "ui/pages/pagegrid.h"

#include <QAccessibleWidget>

namespace excerpt {

namespace {

class GridAccessible : public QAccessibleWidget
{
public:
    explicit GridAccessible(PageGrid *grid) : QAccessibleWidget(grid, QAccessible::List) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return static_cast<PageGrid *>(widget())->spokenText();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *grid = qobject_cast<PageGrid *>(object);
    return grid ? new GridAccessible(grid) : nullptr;
}

} // namespace

void installGridAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace excerpt
