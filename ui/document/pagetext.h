// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pagecontent.h"

#include <QPointF>
#include <QString>

#include <vector>

namespace excerpt {

/// Before the character `offset` of a word of a page; `offset` may be the word's length.
struct TextPosition
{
    int word = 0;
    int offset = 0;
    auto operator<=>(const TextPosition &) const = default;
};

/// From `first` to before `last`.
struct TextSpan
{
    TextPosition first;
    TextPosition last;
    [[nodiscard]] bool isEmpty() const { return first == last; }
    bool operator==(const TextSpan &) const = default;
};

/// The words of a page as lines that can be selected. Refers to the content, which must outlive
/// it. Points are fractions of the page. Any thread.
class PageText
{
public:
    explicit PageText(const PageContent &content);

    [[nodiscard]] bool isEmpty() const { return m_lines.empty(); }
    [[nodiscard]] bool endsLine(int word) const;

    /// The place nearest to a point; a page without words has only {0, 0}.
    [[nodiscard]] TextPosition positionAt(QPointF point) const;
    /// True when a word lies under the point.
    [[nodiscard]] bool hasTextAt(QPointF point) const;
    [[nodiscard]] TextSpan wordAt(TextPosition position) const;
    [[nodiscard]] TextSpan lineAt(TextPosition position) const;
    [[nodiscard]] TextSpan all() const;

    /// With a space between words and a line break between lines.
    [[nodiscard]] QString text(TextSpan span) const;
    /// One per line.
    [[nodiscard]] std::vector<FractionRect> rects(TextSpan span) const;

private:
    struct Line
    {
        int first;
        int last; ///< inclusive
        FractionRect box;
    };
    [[nodiscard]] const Line &lineOf(int word) const;
    [[nodiscard]] bool continuesLine(const PageWord &word, const PageWord &next) const;
    [[nodiscard]] FractionRect part(const PageWord &word, int from, int to) const;

    const PageContent &m_content;
    std::vector<Line> m_lines;
};

} // namespace excerpt
