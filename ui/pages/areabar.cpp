// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/areabar.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/pages/areatool.h"
#include "ui/pages/pageview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt {

using look::px;

AreaBar::AreaBar(PageView &view, AreaTool &areas, QAction &repeat)
    : QFrame(view.viewport())
    , m_view(view)
    , m_areas(areas)
{
    setObjectName(u"areaBar"_s);
    setProperty("card", true);
    setAutoFillBackground(true);
    setCursor(Qt::ArrowCursor);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(2), px(2), px(2), px(2));
    row->setSpacing(px(2));
    const auto add = [this, row](const QString &name, const QString &text, const QString &icon) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setIcon(look::icon(icon));
        button->setText(text);
        button->setFocusPolicy(Qt::NoFocus); // the keys stay with the page
        row->addWidget(button);
        return button;
    };
    auto *again = add(u"areaBarRepeat"_s, tr("Repeat…"), u"edit-copy"_s);
    again->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    again->setToolTip(tr("Repeat the area on other pages (R)"));
    connect(again, &QToolButton::clicked, &repeat, &QAction::trigger);
    auto *remove = add(u"areaBarDelete"_s, tr("Delete"), u"edit-delete"_s);
    remove->setToolTip(tr("Delete the area (Del)"));
    connect(remove, &QToolButton::clicked, &m_areas, &AreaTool::remove);
    connect(&m_areas, &AreaTool::changed, this, &AreaBar::follow);
    connect(&m_areas, &AreaTool::selectionChanged, this, &AreaBar::follow);
    connect(&m_view, &PageView::viewChanged, this, &AreaBar::follow);
    connect(&m_view, &PageView::toolChanged, this, &AreaBar::follow);
    hide();
}

/// Below the area, at its end; above it where there is no room, and within the view in any case.
void AreaBar::follow()
{
    const PageRegion *region = m_areas.selectedRegion();
    if (!region || m_areas.isDragging() || m_view.tool() != PageTool::Area ||
        !m_view.areOverlaysShown())
        return hide();
    const QRect area = m_view.geometry(region->page).toView(region->rect).toAlignedRect();
    const QRect room = m_view.viewport()->rect();
    if (!area.intersects(room))
        return hide();
    adjustSize();
    const int gap = px(10);
    QRect place(QPoint(), size());
    if (isRightToLeft())
        place.moveLeft(area.left());
    else
        place.moveRight(area.right());
    place.moveTop(area.bottom() + gap);
    if (place.bottom() > room.bottom())
        place.moveBottom(area.top() - gap);
    if (place.top() < room.top())
        place.moveBottom(room.bottom() - gap);
    place.moveLeft(
        std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - place.width())));
    setGeometry(place);
    show();
}

} // namespace excerpt
