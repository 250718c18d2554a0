// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pagegeometry.h"

#include <QCursor>
#include <QPoint>

#include <optional>

class QKeyEvent;
class QPainter;

namespace excerpt {

/// What the mouse does in the page view.
enum class PageTool { Text, Area, Split };

/// A mouse event over a page. While a button is held that an overlay took, `page` stays the page
/// that was pressed and the place may lie outside it; `pageUnder` is the page nearest to the
/// pointer, with its own geometry from the view.
struct PageMouse
{
    PageNumber page;
    PageNumber pageUnder;
    QPointF fraction;      ///< of `page`; outside 0 to 1 beside it
    QPointF position;      ///< in the viewport
    PageGeometry geometry; ///< of `page`
    Qt::MouseButton button = Qt::NoButton;
    Qt::MouseButtons buttons;
    Qt::KeyboardModifiers modifiers;
};

/// Something painted over the pages that can be used with mouse and keys: rails, areas, split
/// lines, value boxes. Belongs to whoever made it; the view knows it by addOverlay(). GUI thread.
class PageOverlay
{
public:
    virtual ~PageOverlay() = default;

    /// In pixels of the viewport; called for every page that is visible. Not clipped to the page.
    virtual void paint(QPainter &painter, PageNumber page, const PageGeometry &geometry) = 0;

    // True: taken, nobody else gets it. Whoever takes a press gets the moves until the release.
    virtual bool mousePress(const PageMouse &) { return false; }
    virtual bool mouseMove(const PageMouse &) { return false; }
    virtual bool mouseRelease(const PageMouse &) { return false; }
    virtual bool mouseDoubleClick(const PageMouse &) { return false; }
    virtual void mouseLeave() {}
    virtual bool keyPress(QKeyEvent &) { return false; }
    /// The shape of the pointer there; nothing: not this overlay's business.
    [[nodiscard]] virtual std::optional<QCursor> cursor(const PageMouse &) { return std::nullopt; }
};

} // namespace excerpt
