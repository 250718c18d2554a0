// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pageviewaccessible.h"

#include "ui/pages/pageview.h"

#include <QAccessibleWidget>

namespace excerpt {

namespace {

/// A document whose value says where it stands, and whose description is what can be read there.
class PageViewAccessible : public QAccessibleWidget
{
public:
    explicit PageViewAccessible(PageView *view) : QAccessibleWidget(view, QAccessible::Document) {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const auto *view = static_cast<PageView *>(widget());
        if (kind == QAccessible::Value)
            return view->spokenText();
        if (kind == QAccessible::Description)
            return view->visibleText();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<PageView *>(object);
    return view ? new PageViewAccessible(view) : nullptr;
}

} // namespace

void installPageViewAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace excerpt
