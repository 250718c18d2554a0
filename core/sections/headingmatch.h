// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/findsections.h"

#include <QStringList>

namespace excerpt {

/// What headings have in common that are like one another; what is not set does not matter.
struct HeadingRule
{
    std::optional<double> sizePoints; ///< within 0.4 points
    std::optional<bool> isBold;
    std::optional<QString> fontName;
    std::optional<int> numberDepth; ///< parts of the number in front: 2 for "27.4"; 0: none
    bool operator==(const HeadingRule &) const = default;

    [[nodiscard]] bool matches(const HeadingCandidate &candidate) const;
    /// Everything that this one heading has.
    [[nodiscard]] static HeadingRule like(const HeadingCandidate &candidate);
};

/// Indices of those that match, in their order.
[[nodiscard]] std::vector<int> headingsLike(const std::vector<HeadingCandidate> &candidates,
                                            const HeadingRule &rule);

/// The numbers that are missing between those of titles in their order: of "27.3 …" and "27.5 …"
/// it is "27.4". At most `most` are named; `count` counts all. Titles without a number are
/// skipped, and so is a jump by more than 50.
struct MissingNumbers
{
    QStringList named;
    int count = 0;
};
[[nodiscard]] MissingNumbers missingNumbers(const QStringList &titles, int most = 5);

/// Headings as bookmarks, for sectionsFromBookmarks().
struct HeadingOutline
{
    Outline outline;
    std::vector<int> headings; ///< of each bookmark: index of its heading
    int level = 1;             ///< of the chosen ones where they lie in lessons: 2
};
/// "27.4" lies in the lesson that the heading numbered "27" in front of it begins: where there is
/// one, it becomes the bookmark above. `never` are headings that begin no lesson.
[[nodiscard]] HeadingOutline outlineOf(const std::vector<HeadingCandidate> &candidates,
                                       const std::vector<int> &chosen,
                                       const std::vector<int> &never = {});

} // namespace excerpt
