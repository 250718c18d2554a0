// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/edits.h"

#include <optional>

namespace excerpt::edits {

// The edits that change which pages a section has. As in edits.h: pure functions, indices from 0,
// any thread. Whatever they do, a section keeps at least a piece of one page, its start and end
// stand on its first and last page (and are dropped where its pages are no single run), and areas
// on pages that it no longer has are gone.

/// Gives the section other pages. Its start and end stay where they still fit.
[[nodiscard]] Sections withPages(Sections sections, int index, PageRange pages);
/// Adds pages, in page order. With `takes` every other section loses them, and those that have no
/// page left are removed.
[[nodiscard]] Sections withPagesAdded(Sections sections, int index, const PageRange &pages,
                                      bool takes);
/// A new section where it belongs in page order, in the group that lies around that place.
[[nodiscard]] Sections withNewSection(Sections sections, const PageRange &pages,
                                      const QString &name, const SectionId &id);

/// Makes one section of several: with the name and the prompt of the first, all pages in page
/// order, all areas.
[[nodiscard]] Sections merged(Sections sections, const std::vector<int> &indices);
/// Whether splitAt() would leave both parts something.
[[nodiscard]] bool canSplitAt(const Section &section, const PagePosition &at);
/// Cuts the section at `at` (y 0: in front of that page); the second part follows it and is called
/// `name`. Nothing changes where it cannot be cut.
[[nodiscard]] Sections splitAt(Sections sections, int index, const PagePosition &at,
                               const SectionId &id, const QString &name);

/// Where one section ends and another begins. One of the two may be missing.
struct Boundary
{
    int ending = -1;    ///< index of the section that ends there, -1 none
    int beginning = -1; ///< index of the section that begins there, -1 none
    bool operator==(const Boundary &) const = default;
};
/// The boundary between `page` and the next one; nothing when there is none: one section has both
/// pages, or none has either.
[[nodiscard]] std::optional<Boundary> boundaryAfter(const Sections &sections, PageNumber page);
/// A boundary in the middle of a page.
struct PlacedBoundary
{
    PagePosition position;
    Boundary boundary;
    bool operator==(const PlacedBoundary &) const = default;
};
/// From the top of the page down; what ends and what begins at the same height is one boundary.
[[nodiscard]] std::vector<PlacedBoundary> boundariesIn(const Sections &sections, PageNumber page);
/// Moves the boundary to `to` (y 0: in front of that page); as far as both sections keep something.
/// A section whose pages are no single run takes whole pages only.
[[nodiscard]] Sections withBoundaryAt(Sections sections, const Boundary &boundary,
                                      const PagePosition &to, int pageCount);
/// Removes the boundary between `page` and the next one, or makes one: two sections become one, a
/// section becomes two, a gap is closed, and pages without a section become one (`name`; all pages
/// up to the boundary become another where no section exists yet).
[[nodiscard]] Sections withBoundaryToggled(Sections sections, PageNumber page, int pageCount,
                                           const FreshId &freshId,
                                           const std::function<QString(const PageRange &)> &name);

} // namespace excerpt::edits
