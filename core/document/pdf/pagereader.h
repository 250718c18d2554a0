// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/pagecontent.h"
#include "core/document/document.h"

namespace excerpt {

/// What cutting asks of whoever understands pages, so that it need not know Poppler.
class PageReader
{
public:
    virtual ~PageReader() = default;
    /// What is drawn, character by character: text that a document gives in place of others
    /// (/ActualText) may say more than what stands in a part of the page.
    /// Errors of these: HelperRefused, PageUnreadable.
    [[nodiscard]] virtual Expected<PageContent> drawnContent(PageNumber page) = 0;
    [[nodiscard]] virtual Expected<PageImage> render(PageNumber page, const FractionRect &region,
                                                     double pixelsPerPoint) = 0;
};

} // namespace excerpt
