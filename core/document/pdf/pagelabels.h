// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <QString>

#include <string>
#include <vector>

namespace excerpt {

/// What is printed on a page as its number, in parts. Source: ISO 32000-1, 12.4.2.
struct PageLabel
{
    QString prefix;
    std::string style; ///< /D, /r, /R, /a, /A; empty: the prefix alone
    qint64 number = 1;

    [[nodiscard]] QString text() const;
    /// True when `next` is what the same label range gives for the page behind this one.
    [[nodiscard]] bool isFollowedBy(const PageLabel &next) const;
};

/// The document's /PageLabels; page numbers where it says nothing.
class PageLabels
{
public:
    explicit PageLabels(QPDF &document);

    [[nodiscard]] PageLabel label(PageIndex page) const;

    /// A /PageLabels dictionary that gives the pages of a new document the labels they had here.
    [[nodiscard]] QPDFObjectHandle treeFor(const std::vector<PageNumber> &pages) const;

private:
    struct Range
    {
        long long firstPage; ///< from 0
        PageLabel label;     ///< of that page
    };
    void read(QPDFObjectHandle node, int depth, int &budget);

    std::vector<Range> m_ranges; ///< sorted
};

} // namespace excerpt
