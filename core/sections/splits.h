// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/pageedits.h"

namespace excerpt::edits {

/// What a boundary at a place on a page would do. A value; any thread.
struct SplitPlan
{
    enum class Kind {
        None,  ///< the place belongs to no part that could be cut
        Split, ///< the section `section` becomes two
        Begin, ///< pages without a section: one begins there
        First, ///< there are no sections: all pages up to the place become one, the rest another
    };
    Kind kind = Kind::None;
    int section = -1;
    bool operator==(const SplitPlan &) const = default;
};

/// Of the sections that have the place, `preferred` is cut where it can be, else the last one that
/// can.
[[nodiscard]] SplitPlan planSplit(const Sections &sections, const PagePosition &position,
                                  int preferred);
/// Does it. `name` is for what begins at the place; an empty one, and that of what becomes a
/// section in front of it, is made of its pages by `pagesName`.
[[nodiscard]] Sections withSplit(Sections sections, const SplitPlan &plan,
                                 const PagePosition &position, int pageCount, const SectionId &id,
                                 const QString &name, const FreshId &freshId,
                                 const std::function<QString(const PageRange &)> &pagesName);

} // namespace excerpt::edits
