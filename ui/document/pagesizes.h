// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"

#include <QHash>
#include <QSizeF>

#include <map>
#include <vector>

namespace excerpt {

/// Sizes and labels of a document's pages as they become known, in points. 8 bytes a page, so that
/// 100,000 cost nothing. One thread at a time.
class PageSizes
{
public:
    void reset(int pageCount);
    /// A page without a size cannot be read and stays an estimate.
    void set(PageNumber first, const std::vector<PageBoxes> &boxes);

    /// Of the nearest page that is known until it is known; A4 before any is.
    [[nodiscard]] QSizeF size(PageNumber page) const;
    [[nodiscard]] QString label(PageNumber page) const;
    [[nodiscard]] bool isKnown(PageNumber page) const;

private:
    struct Size
    {
        float width = 0;
        float height = 0;
    };
    std::vector<Size> m_sizes;
    std::map<int, int> m_known;   ///< first and last number of runs that are known
    QHash<int, QString> m_labels; ///< those that are not the number's digits
};

} // namespace excerpt
