// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <QPointF>
#include <QSizeF>

#include <vector>

namespace excerpt {

// What pointer and keys make of the rectangle of an area: pure geometry. Points and rectangles are
// fractions of the page; the page's size is given in its own axes, in pixels as it is shown or in
// points, as each says. Any thread.

/// What of an area a point is on.
enum class AreaPart {
    Nothing,
    Inside,
    Border,
    TopLeft,
    Top,
    TopRight,
    Right,
    BottomRight,
    Bottom,
    BottomLeft,
    Left,
};

struct AreaHit
{
    int area = -1; ///< index, -1 none
    AreaPart part = AreaPart::Nothing;
    bool operator==(const AreaHit &) const = default;
};

/// How far from it a press still means it, in pixels.
struct AreaReach
{
    double handle = 10;
    double border = 5;
};

/// What lies at `point`: a handle of the selected area (-1: none is), the border of any, the
/// selected one first, or the inside of the smallest one around it.
[[nodiscard]] AreaHit areaAt(const std::vector<FractionRect> &areas, int selected, QPointF point,
                             QSizeF pagePixels, const AreaReach &reach);
/// Where the handle of a part stands; the middle for Inside and Border.
[[nodiscard]] QPointF placeOf(AreaPart part, const FractionRect &rect);

/// One drag: from where it began to a rectangle for wherever the pointer is. The rectangle stays on
/// the page and has at least `leastPoints` a side.
class AreaEdit
{
public:
    static constexpr double leastPoints = 10;
    static constexpr double stepPoints = 5; ///< of the arrow keys

    /// Draws a new area from `from` on: always, even inside another one.
    [[nodiscard]] static AreaEdit drawing(QPointF from, QSizeF pagePoints);
    /// Moves `rect` (Border, Inside) or drags one of its handles.
    [[nodiscard]] static AreaEdit dragging(AreaPart part, const FractionRect &rect, QPointF from,
                                           QSizeF pagePoints);

    [[nodiscard]] FractionRect to(QPointF point) const;

private:
    AreaEdit(AreaPart part, const FractionRect &rect, QPointF from, QSizeF pagePoints)
        : m_part(part)
        , m_rect(rect)
        , m_from(from)
        , m_pagePoints(pagePoints)
    {
    }

    AreaPart m_part; ///< Nothing: a new one
    FractionRect m_rect;
    QPointF m_from;
    QSizeF m_pagePoints;
};

// Steps of the keyboard.

/// A square in the middle of the page, four times the least size.
[[nodiscard]] FractionRect centredArea(QSizeF pagePoints);
[[nodiscard]] FractionRect movedArea(const FractionRect &rect, QPointF byPoints, QSizeF pagePoints);
/// Moves the right and bottom edges.
[[nodiscard]] FractionRect sizedArea(const FractionRect &rect, QPointF byPoints, QSizeF pagePoints);
/// Moves the area so that it begins at `top`, as far as the page goes.
[[nodiscard]] FractionRect areaFrom(const FractionRect &rect, double top);

} // namespace excerpt
