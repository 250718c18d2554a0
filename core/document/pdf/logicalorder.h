// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pagecontent.h"

#include <span>

namespace excerpt {

/// Poppler keeps the characters of a line from left to right as they stand on the page. This turns
/// right-to-left words, and the lines of pages written that way, into the order of reading.
class LogicalOrder
{
public:
    /// Every word of the page, before the first apply(): they decide the page's direction.
    void count(const QString &text);
    /// `line` holds the words of one line from left to right.
    void apply(std::span<PageWord> line) const;

private:
    int m_rightToLeft = 0;
    int m_leftToRight = 0;
};

/// Letters in place of their presentation forms: "fi" for the one character "ﬁ", Arabic letters
/// for their shapes. Other text stays as it is. For text in the order of reading.
void expandPresentationForms(QString &text);

} // namespace excerpt
