// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/pagerange.h"

#include <functional>
#include <vector>

namespace excerpt {

/// Which pages are selected in the page grid, with the anchor that Shift selects from. A value.
class PageSelection
{
public:
    explicit PageSelection(int pageCount = 0);

    [[nodiscard]] int pageCount() const { return int(m_selected.size()); }
    [[nodiscard]] bool contains(PageNumber page) const;
    [[nodiscard]] bool isEmpty() const { return m_count == 0; }
    [[nodiscard]] int count() const { return m_count; }
    /// The selected pages in order; empty when there are none.
    [[nodiscard]] PageRange range() const;
    [[nodiscard]] PageNumber anchor() const { return m_anchor; }

    void selectOnly(PageNumber page); ///< and makes it the anchor
    void toggle(PageNumber page);     ///< and makes it the anchor
    /// From the anchor to `page`, in place of the selection or beside it.
    void extendTo(PageNumber page, bool keepsOthers = false);
    void clear();
    /// Exactly the pages that `matches` says.
    void selectWhere(const std::function<bool(PageNumber)> &matches);
    void selectRange(const PageRange &range);
    void invert();

private:
    void set(PageNumber page, bool isSelected);

    std::vector<bool> m_selected;
    int m_count = 0;
    PageNumber m_anchor;
};

} // namespace excerpt
