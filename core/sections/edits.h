// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/section.h"

#include <functional>

namespace excerpt::edits {

// What a person can do to a list of sections, as pure functions: each takes the list as it is and
// returns the one that it becomes. Indices are from 0 into the list and must exist; several are
// ascending. Any thread. What changes pages stands in pageedits.h.

using Sections = std::vector<Section>;
/// Makes an id that no section has.
using FreshId = std::function<SectionId()>;

[[nodiscard]] Sections renamed(Sections sections, int index, const QString &name);
/// Gives the sections their own prompt; empty: the common one again.
[[nodiscard]] Sections withPrompt(Sections sections, const std::vector<int> &indices,
                                  const QString &prompt);
/// Those outside the section's pages are left out.
[[nodiscard]] Sections withRegions(Sections sections, int index, std::vector<PageRegion> regions);
[[nodiscard]] Sections removed(Sections sections, const std::vector<int> &indices);
/// A copy behind each of them, with an id of its own.
[[nodiscard]] Sections duplicated(Sections sections, const std::vector<int> &indices,
                                  const FreshId &freshId);
/// By first page and its height; equal ones stay in their order.
[[nodiscard]] Sections sortedByPages(Sections sections);

/// `next` in place of `now`, with an id of its own for each section; one that `now` has with the
/// same name, parents and place keeps its id there, and with it its result.
[[nodiscard]] Sections replaced(const Sections &now, Sections next, const FreshId &freshId);

/// Gives the group that these sections lie in, the name at `depth` of their parents (from 0),
/// another name.
[[nodiscard]] Sections withGroupRenamed(Sections sections, const std::vector<int> &indices,
                                        int depth, const QString &name);

/// A section that is to move, and how many of its parents it leaves behind: all for a section of
/// its own, those outside for one that moves with its group.
struct Moved
{
    int index = 0;
    int left = 0;
};
/// Puts the sections, in their order, in front of the one at `before` (the number of sections: at
/// the end) and into `parents`.
[[nodiscard]] Sections moved(Sections sections, const std::vector<Moved> &which, int before,
                             const QStringList &parents);
/// Puts the sections into a new group called `name`, within the parents that all of them share.
[[nodiscard]] Sections grouped(Sections sections, const std::vector<int> &indices,
                               const QString &name);
/// Each joins the group before it or, where there is none, becomes one of a group named after the
/// section before it.
[[nodiscard]] Sections nested(Sections sections, const std::vector<int> &indices);
/// Each leaves the innermost group that it lies in.
[[nodiscard]] Sections unnested(Sections sections, const std::vector<int> &indices);

} // namespace excerpt::edits
