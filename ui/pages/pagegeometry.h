// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <QPointF>
#include <QRectF>

namespace excerpt {

/// Quarter turns clockwise of what is shown, beyond the page's own /Rotate.
enum class ViewRotation { None, Right, Half, Left };

/// Where one page stands in the viewport: the one place that turns page fractions into pixels and
/// back. Pages are not mirrored right to left; only where they stand is. A value.
class PageGeometry
{
public:
    PageGeometry() = default;
    PageGeometry(const QRectF &rect, ViewRotation rotation) : m_rect(rect), m_rotation(rotation) {}

    /// The page in pixels of the viewport, as it is shown.
    [[nodiscard]] const QRectF &rect() const { return m_rect; }
    [[nodiscard]] ViewRotation rotation() const { return m_rotation; }
    /// Sides are changed.
    [[nodiscard]] bool isSideways() const
    {
        return m_rotation == ViewRotation::Right || m_rotation == ViewRotation::Left;
    }

    [[nodiscard]] QPointF toView(QPointF fraction) const;
    [[nodiscard]] QRectF toView(const FractionRect &rect) const;
    /// Outside 0 to 1 when the point is beside the page.
    [[nodiscard]] QPointF toFraction(QPointF point) const;
    [[nodiscard]] FractionRect toFraction(const QRectF &rect) const;

private:
    QRectF m_rect;
    ViewRotation m_rotation = ViewRotation::None;
};

} // namespace excerpt
