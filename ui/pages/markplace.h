// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "ui/document/pagesource.h"
#include "ui/pages/splitsnap.h"

#include <QPointF>
#include <QSizeF>

#include <memory>

namespace excerpt {

/// A place of the pointer over a page, as the tools of the page view take it. A value.
struct MarkPlace
{
    PageNumber page;
    QPointF fraction;  ///< of the page; outside 0 to 1 beside it
    QSizeF pagePixels; ///< as it is shown, in the page's own axes
    QPointF position;  ///< in the viewport
    Qt::KeyboardModifiers modifiers;
};

/// The gaps between the lines of one page at a time. GUI thread.
class PageSnaps
{
public:
    explicit PageSnaps(PageSource &pages) : m_pages(pages) {}

    /// Empty until the page's words are there; asks for them.
    [[nodiscard]] const SplitSnap &of(PageNumber page)
    {
        const auto content = m_pages.content(page);
        if (!content)
            m_pages.requestContent(page);
        if (content != m_content) {
            m_content = content;
            m_snap = content ? SplitSnap(*content) : SplitSnap();
        }
        return m_snap;
    }

private:
    PageSource &m_pages;
    std::shared_ptr<const PageContent> m_content;
    SplitSnap m_snap;
};

} // namespace excerpt
