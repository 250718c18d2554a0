// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/areaedit.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace excerpt {

namespace {

constexpr std::array handles{AreaPart::TopLeft,    AreaPart::TopRight, AreaPart::BottomRight,
                             AreaPart::BottomLeft, AreaPart::Top,      AreaPart::Right,
                             AreaPart::Bottom,     AreaPart::Left};

bool isOneOf(AreaPart part, std::array<AreaPart, 3> parts)
{
    return std::find(parts.begin(), parts.end(), part) != parts.end();
}

bool movesLeft(AreaPart part)
{
    return isOneOf(part, {AreaPart::TopLeft, AreaPart::Left, AreaPart::BottomLeft});
}

bool movesRight(AreaPart part)
{
    return isOneOf(part, {AreaPart::TopRight, AreaPart::Right, AreaPart::BottomRight});
}

bool movesTop(AreaPart part)
{
    return isOneOf(part, {AreaPart::TopLeft, AreaPart::Top, AreaPart::TopRight});
}

bool movesBottom(AreaPart part)
{
    return isOneOf(part, {AreaPart::BottomLeft, AreaPart::Bottom, AreaPart::BottomRight});
}

/// One side of a rectangle: from where to where it reaches on one axis of the page.
struct Side
{
    double from = 0;
    double to = 0;
};

double leastOf(double pagePoints)
{
    return pagePoints > AreaEdit::leastPoints ? AreaEdit::leastPoints / pagePoints : 1;
}

Side drawnSide(double from, double to, double least)
{
    from = std::clamp(from, 0.0, 1.0);
    to = std::clamp(to, 0.0, 1.0);
    if (std::abs(to - from) < least)
        to = to < from ? from - least : from + least;
    // What is too small at the edge of the page grows inwards.
    const double shift = std::max(0.0, -std::min(from, to)) - std::max(0.0, std::max(from, to) - 1);
    return {std::min(from, to) + shift, std::max(from, to) + shift};
}

Side movedSide(const Side &side, double by)
{
    const double shift = std::clamp(by, -side.from, 1 - side.to);
    return {side.from + shift, side.to + shift};
}

/// The edge that is dragged stops short of the other one.
Side resizedSide(const Side &side, double by, bool movesFrom, bool movesTo, double least)
{
    Side resized = side;
    if (movesFrom)
        resized.from = std::clamp(side.from + by, 0.0, std::max(0.0, side.to - least));
    if (movesTo)
        resized.to = std::clamp(side.to + by, std::min(1.0, side.from + least), 1.0);
    return resized;
}

FractionRect rectOf(const Side &x, const Side &y)
{
    return {x.from, y.from, x.to - x.from, y.to - y.from};
}

Side across(const FractionRect &rect)
{
    return {rect.x, rect.x + rect.width};
}

Side down(const FractionRect &rect)
{
    return {rect.y, rect.y + rect.height};
}

bool isOnBorder(const FractionRect &rect, QPointF point, double reachX, double reachY)
{
    const bool isNear = point.x() >= rect.x - reachX && point.x() <= rect.x + rect.width + reachX &&
                        point.y() >= rect.y - reachY && point.y() <= rect.y + rect.height + reachY;
    const bool isDeep = point.x() > rect.x + reachX && point.x() < rect.x + rect.width - reachX &&
                        point.y() > rect.y + reachY && point.y() < rect.y + rect.height - reachY;
    return isNear && !isDeep;
}

bool holds(const FractionRect &rect, QPointF point)
{
    return point.x() >= rect.x && point.x() <= rect.x + rect.width && point.y() >= rect.y &&
           point.y() <= rect.y + rect.height;
}

} // namespace

QPointF placeOf(AreaPart part, const FractionRect &rect)
{
    double x = rect.x + rect.width / 2;
    double y = rect.y + rect.height / 2;
    if (movesLeft(part))
        x = rect.x;
    if (movesRight(part))
        x = rect.x + rect.width;
    if (movesTop(part))
        y = rect.y;
    if (movesBottom(part))
        y = rect.y + rect.height;
    return {x, y};
}

AreaHit areaAt(const std::vector<FractionRect> &areas, int selected, QPointF point,
               QSizeF pagePixels, const AreaReach &reach)
{
    if (pagePixels.isEmpty())
        return {};
    if (selected >= 0 && selected < int(areas.size())) {
        for (const AreaPart part : handles) {
            const QPointF off = placeOf(part, areas[std::size_t(selected)]) - point;
            if (std::abs(off.x()) * pagePixels.width() <= reach.handle &&
                std::abs(off.y()) * pagePixels.height() <= reach.handle)
                return {selected, part};
        }
    }
    AreaHit hit;
    double smallest = 0;
    for (int i = 0; i < int(areas.size()); ++i) {
        const FractionRect &rect = areas[std::size_t(i)];
        const double size = rect.width * rect.height;
        if (isOnBorder(rect, point, reach.border / pagePixels.width(),
                       reach.border / pagePixels.height())) {
            if (hit.part != AreaPart::Border || i == selected)
                hit = {i, AreaPart::Border};
        } else if (hit.part != AreaPart::Border && holds(rect, point) &&
                   (hit.area < 0 || size < smallest)) {
            hit = {i, AreaPart::Inside};
            smallest = size;
        }
    }
    return hit;
}

AreaEdit AreaEdit::drawing(QPointF from, QSizeF pagePoints)
{
    return {AreaPart::Nothing, {}, from, pagePoints};
}

AreaEdit AreaEdit::dragging(AreaPart part, const FractionRect &rect, QPointF from,
                            QSizeF pagePoints)
{
    return {part, rect, from, pagePoints};
}

FractionRect AreaEdit::to(QPointF point) const
{
    const double leastX = leastOf(m_pagePoints.width());
    const double leastY = leastOf(m_pagePoints.height());
    const QPointF by = point - m_from;
    switch (m_part) {
    case AreaPart::Nothing:
        return rectOf(drawnSide(m_from.x(), point.x(), leastX),
                      drawnSide(m_from.y(), point.y(), leastY));
    case AreaPart::Inside:
    case AreaPart::Border:
        return rectOf(movedSide(across(m_rect), by.x()), movedSide(down(m_rect), by.y()));
    default:
        return rectOf(
            resizedSide(across(m_rect), by.x(), movesLeft(m_part), movesRight(m_part), leastX),
            resizedSide(down(m_rect), by.y(), movesTop(m_part), movesBottom(m_part), leastY));
    }
}

FractionRect centredArea(QSizeF pagePoints)
{
    const double width = std::min(1.0, 4 * leastOf(pagePoints.width()));
    const double height = std::min(1.0, 4 * leastOf(pagePoints.height()));
    return {(1 - width) / 2, (1 - height) / 2, width, height};
}

FractionRect movedArea(const FractionRect &rect, QPointF byPoints, QSizeF pagePoints)
{
    return rectOf(movedSide(across(rect), byPoints.x() / pagePoints.width()),
                  movedSide(down(rect), byPoints.y() / pagePoints.height()));
}

FractionRect sizedArea(const FractionRect &rect, QPointF byPoints, QSizeF pagePoints)
{
    return rectOf(resizedSide(across(rect), byPoints.x() / pagePoints.width(), false, true,
                              leastOf(pagePoints.width())),
                  resizedSide(down(rect), byPoints.y() / pagePoints.height(), false, true,
                              leastOf(pagePoints.height())));
}

FractionRect areaFrom(const FractionRect &rect, double top)
{
    return rectOf(across(rect), movedSide(down(rect), top - rect.y));
}

} // namespace excerpt
