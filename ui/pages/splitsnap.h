// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pagecontent.h"

#include <QString>

#include <optional>
#include <vector>

namespace excerpt {

/// Where a page can be cut without cutting a line of text or a picture. Heights are fractions of
/// the page from the top. A value; any thread.
class SplitSnap
{
public:
    SplitSnap() = default; ///< a page of which nothing is known: nothing to snap to
    explicit SplitSnap(const PageContent &content);

    /// Middles of the gaps between lines, from the top down: also just above the first line and
    /// below the last.
    [[nodiscard]] const std::vector<double> &gaps() const { return m_gaps; }
    /// The nearest gap when it is at most `reach` away, else `y`.
    [[nodiscard]] double snapped(double y, double reach) const;
    [[nodiscard]] std::optional<double> next(double y) const;
    [[nodiscard]] std::optional<double> previous(double y) const;
    /// The line of text that follows `y`, a name for what begins there; empty when there is none
    /// or it is too long for a heading.
    [[nodiscard]] QString headingAfter(double y) const;

private:
    struct Line
    {
        double baseline = 0;
        QString text;
    };
    void addGaps(const PageContent &content);
    void addLines(const PageContent &content);

    std::vector<double> m_gaps;
    std::vector<Line> m_lines; ///< by baseline
};

} // namespace excerpt
