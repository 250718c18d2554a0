// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace excerpt {

// What can be told from a line's text alone. Scanned by hand, not by QRegularExpression: every
// line of every page passes here. Pure functions; any thread.

/// The length of a list marker at the start of `text` ("•", "–", "3.", "3)", "(a)", "iv."), or 0.
/// A number or letter must be followed by a space or be all there is.
[[nodiscard]] qsizetype listMarkerLength(QStringView text);
/// Whether the marker is a sign, not a number or letter.
[[nodiscard]] bool isBullet(QStringView marker);
/// How many parts the section number at the start has: "3 Title" and "Chapter 3" 1, "3.1.2 Title"
/// 3, "A.1 Title" 2; 0 without one.
[[nodiscard]] int sectionNumberDepth(QStringView text);
/// "Figure 3.", "Table 2:", "Abb. 4" at the start.
[[nodiscard]] bool startsLikeCaption(QStringView text);
/// "12", "- 12 -", "xiv", "Page 3 of 9", "3/9".
[[nodiscard]] bool isPageNumber(QStringView text);
/// A run of leader dots followed by a page number at the end: a line of a table of contents.
[[nodiscard]] bool isContentsLine(QStringView text);
/// Ends in a hyphen that a word may have been broken at: a letter before it.
[[nodiscard]] bool endsWithBreakingHyphen(QStringView text);

[[nodiscard]] int letterCount(QStringView text);
/// No lower-case letter and at least `minimum` upper-case ones.
[[nodiscard]] bool isUpperCase(QStringView text, int minimum = 3);

} // namespace excerpt
