// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/document/pdf/pagetree.h"

#include <qpdf/QPDFMatrix.hh>

#include <optional>

namespace excerpt {

/// The displayed part of a page: crop box within media box, in points of user space (origin
/// bottom left), and the turn it is shown with. /UserUnit is not applied, as in Poppler:
/// fractions must mean the same place to both.
/// Source: ISO 32000-1, 7.7.3.3.
struct PageGeometry
{
    double left = 0;
    double bottom = 0;
    double right = 0;
    double top = 0;
    int rotation = 0; ///< clockwise: 0, 90, 180, 270

    [[nodiscard]] static PageGeometry of(const PageTree &tree, PageIndex page);

    [[nodiscard]] double displayedWidth() const;
    [[nodiscard]] double displayedHeight() const;
    /// Fractions of the displayed page (origin top left, y down) as points of user space.
    [[nodiscard]] QPDFMatrix fromFractions() const;
    /// A rectangle of user space as a place of the displayed page.
    [[nodiscard]] FractionRect toFractions(const QPDFObjectHandle::Rectangle &rect) const;
    /// How far below the displayed page's top a point of user space lies, within the page.
    /// Nothing when the coordinate that decides it is not known.
    [[nodiscard]] std::optional<Fraction> fromTop(std::optional<Points> x,
                                                  std::optional<Points> y) const;
};

} // namespace excerpt
