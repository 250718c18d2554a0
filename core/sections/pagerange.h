// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/units.h"

#include <QString>

#include <vector>

namespace excerpt {

/// Pages of a document, as people write them: `5`, `1-3`, `1-3,7,9-`. Order and repetition are
/// kept as written. Never empty once parsed. A value; any thread.
class PageRange
{
public:
    struct Span
    {
        PageNumber first; ///< inclusive
        PageNumber last;  ///< inclusive, not before `first`
        bool operator==(const Span &) const = default;
    };

    PageRange() = default; ///< no pages
    PageRange(PageNumber first, PageNumber last) : m_spans{{first, last}} {}

    /// For a document of `pageCount` pages; an open end becomes the last page. Spaces are allowed
    /// around numbers, commas and dashes. At most 1,000,000 pages in all (the document's own number
    /// when that is more). Error: BadPageRange, naming the text and the page count.
    [[nodiscard]] static Expected<PageRange> parse(const QString &text, int pageCount);

    /// Adds pages at the end; they join the last span when they follow it.
    void append(Span span);

    /// Normal form: spans that touch in order are joined, no spaces: `1-3,7`.
    [[nodiscard]] QString toString() const;

    [[nodiscard]] const std::vector<Span> &spans() const { return m_spans; }
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] bool isEmpty() const { return m_spans.empty(); }
    [[nodiscard]] PageNumber first() const { return m_spans.front().first; }
    [[nodiscard]] std::vector<PageNumber> pages() const;
    bool operator==(const PageRange &) const = default;

private:
    std::vector<Span> m_spans;
};

} // namespace excerpt
