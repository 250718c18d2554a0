// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagegeometry.h"

namespace excerpt {

QPointF PageGeometry::toView(QPointF fraction) const
{
    QPointF turned = fraction;
    switch (m_rotation) {
    case ViewRotation::None: break;
    case ViewRotation::Right: turned = {1 - fraction.y(), fraction.x()}; break;
    case ViewRotation::Half: turned = {1 - fraction.x(), 1 - fraction.y()}; break;
    case ViewRotation::Left: turned = {fraction.y(), 1 - fraction.x()}; break;
    }
    return {m_rect.x() + turned.x() * m_rect.width(), m_rect.y() + turned.y() * m_rect.height()};
}

QRectF PageGeometry::toView(const FractionRect &rect) const
{
    return QRectF(toView(QPointF(rect.x, rect.y)),
                  toView(QPointF(rect.x + rect.width, rect.y + rect.height)))
        .normalized();
}

QPointF PageGeometry::toFraction(QPointF point) const
{
    if (m_rect.isEmpty())
        return {};
    const QPointF turned((point.x() - m_rect.x()) / m_rect.width(),
                         (point.y() - m_rect.y()) / m_rect.height());
    switch (m_rotation) {
    case ViewRotation::None: break;
    case ViewRotation::Right: return {turned.y(), 1 - turned.x()};
    case ViewRotation::Half: return {1 - turned.x(), 1 - turned.y()};
    case ViewRotation::Left: return {1 - turned.y(), turned.x()};
    }
    return turned;
}

FractionRect PageGeometry::toFraction(const QRectF &rect) const
{
    const QRectF area =
        QRectF(toFraction(rect.topLeft()), toFraction(rect.bottomRight())).normalized();
    return {area.x(), area.y(), area.width(), area.height()};
}

} // namespace excerpt
