// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pageviewaccessible.h"

#include "ui/pages/pageview.h"
#include "ui/pages/sectionstrip.h"

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

/// Says where the document is shown; the tree of sections says the rest, with names.
class StripAccessible : public QAccessibleWidget
{
public:
    StripAccessible(SectionStrip *strip, const PageView &view)
        : QAccessibleWidget(strip, QAccessible::Indicator)
        , m_view(view)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_view.spokenText() : QAccessibleWidget::text(kind);
    }

private:
    const PageView &m_view; ///< the strip is a child of it
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *strip = qobject_cast<SectionStrip *>(object))
        return new StripAccessible(strip, strip->view());
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
