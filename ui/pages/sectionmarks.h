// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "ui/pages/pagegeometry.h"

#include <QRectF>
#include <QString>
#include <QTransform>

#include <optional>
#include <vector>

class QPainter;

namespace excerpt {

/// Paints what belongs to sections on and beside one page, in the light set of colours. Heights and
/// rectangles are fractions of the page; `place` is a section's place among its siblings, which
/// decides letter and colour. Sizes follow the font. GUI thread.
class SectionMarks
{
public:
    enum class AreaLook { Other, Current, Selected, Focused };

    /// Right to left, rails stand right of the page and knobs left of it.
    SectionMarks(QPainter &painter, const PageGeometry &geometry, bool isRightToLeft);

    /// The bar beside the page; several at one height share its room, as number `lane` of `lanes`.
    void rail(int place, double top, double bottom, bool isCurrent, int lane, int lanes);
    /// Over the part of the page between two heights, but for what is kept of it.
    void veil(double top, double bottom, const std::vector<FractionRect> &kept);
    void area(const FractionRect &rect, int place, const QString &tag, AreaLook areaLook);
    /// Where one section ends and another begins; the letters of both in the margin. `height` is
    /// shown as text: "47 %"; empty: not.
    void boundary(double y, std::optional<int> ending, std::optional<int> beginning,
                  const QString &height, bool isFocused);
    /// Where a click would make a boundary.
    void ghost(double y, const QString &height);

    /// The knob of a boundary, in the viewport.
    [[nodiscard]] static QRectF knob(const PageGeometry &geometry, double y, bool isRightToLeft);

private:
    /// On whole pixels of the screen, so that a pen of `penWidth` along an edge is sharp.
    [[nodiscard]] QRectF sharp(const QRectF &rect, double penWidth) const;
    void letter(double y, int place, const QString &word, bool isAbove);
    void line(double y, const QColor &color, Qt::PenStyle style);
    void heightTag(double y, int place, const QString &height);

    QPainter &m_painter;
    PageGeometry m_geometry;
    QTransform m_toView; ///< from pixels in the page's own axes
    QSizeF m_size;       ///< of the page in them
    bool m_isRightToLeft;
};

/// The page as it is shown, in its own axes: a page turned sideways has its sides changed.
[[nodiscard]] QSizeF pagePixels(const PageGeometry &geometry);

} // namespace excerpt
