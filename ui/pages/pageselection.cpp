// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pageselection.h"

#include <algorithm>

namespace excerpt {

PageSelection::PageSelection(int pageCount) : m_selected(std::size_t(pageCount), false) {}

bool PageSelection::contains(PageNumber page) const
{
    return page.value >= 1 && page.value <= pageCount() && m_selected[std::size_t(page.value - 1)];
}

PageRange PageSelection::range() const
{
    PageRange range;
    for (int page = 1; page <= pageCount(); ++page) {
        if (m_selected[std::size_t(page - 1)])
            range.append({PageNumber{page}, PageNumber{page}});
    }
    return range;
}

void PageSelection::set(PageNumber page, bool isSelected)
{
    if (page.value < 1 || page.value > pageCount() || contains(page) == isSelected)
        return;
    m_selected[std::size_t(page.value - 1)] = isSelected;
    m_count += isSelected ? 1 : -1;
}

void PageSelection::clear()
{
    std::fill(m_selected.begin(), m_selected.end(), false);
    m_count = 0;
}

void PageSelection::selectOnly(PageNumber page)
{
    clear();
    set(page, true);
    m_anchor = page;
}

void PageSelection::toggle(PageNumber page)
{
    set(page, !contains(page));
    m_anchor = page;
}

void PageSelection::extendTo(PageNumber page, bool keepsOthers)
{
    if (!keepsOthers)
        clear();
    const auto [first, last] = std::minmax(m_anchor.value, page.value);
    for (int each = first; each <= last; ++each)
        set(PageNumber{each}, true);
}

void PageSelection::selectWhere(const std::function<bool(PageNumber)> &matches)
{
    for (int page = 1; page <= pageCount(); ++page)
        set(PageNumber{page}, matches(PageNumber{page}));
}

void PageSelection::selectRange(const PageRange &range)
{
    clear();
    for (const PageRange::Span &span : range.spans()) {
        for (int page = span.first.value; page <= span.last.value; ++page)
            set(PageNumber{page}, true);
    }
}

void PageSelection::invert()
{
    m_selected.flip();
    m_count = pageCount() - m_count;
}

} // namespace excerpt
