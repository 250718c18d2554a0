// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/section.h"

#include <map>

namespace excerpt {

/// What happens to a page in the middle of which a section begins.
enum class SharedPage {
    Split,        ///< cut at the heading's height: each section has its part
    Both,         ///< both sections hold the page whole
    ToTheNext,    ///< it goes to the section that begins on it
    ToThePrevious ///< it goes to the section that ends on it
};

/// How sections are made of bookmarks. A "lesson" is a bookmark one level above the sections.
struct BookmarkRules
{
    int level = 1;               ///< depth of the bookmarks that become sections
    QString match;               ///< what lessons have in their title; empty: all of them
    bool matchIsPattern = false; ///< a regular expression; else words, in any order
    SharedPage sharedPage = SharedPage::Split;
    QString names = defaultNames(); ///< with {{number}} and {{title}}
    bool keepsFrontMatter = false;  ///< the pages before the first one become a section too
    std::map<int, bool> chosen;     ///< by index into the outline, over what `match` says

    [[nodiscard]] static QString defaultNames();
    bool operator==(const BookmarkRules &) const = default;
};

struct BookmarkSections
{
    std::vector<Section> sections; ///< with ids s1, s2, …; may be empty
    std::vector<bool> isChosen;    ///< of each bookmark of the outline
    int leadingNowhere = 0;        ///< chosen ones that lead to no page of this document
    QString patternError;          ///< why the pattern is none, as the library says it; or empty
    /// Name of the first section in the middle of the list, as an example of the pattern.
    [[nodiscard]] QString example() const;
};

/// As sectionsFromOutline() (findsections.h), with these differences, which the dialog's options
/// make: a bookmark with children gives, when there is something between it and its first child, a
/// section "27 Introduction" inside its own group (a whole page, or with SharedPage::Split a tenth
/// of a page; else its first child begins there); a bookmark that is not chosen makes no section:
/// inside a chosen one its pages go to the section before it, elsewhere they are in none.
/// {{number}} is the number at the start of the title, else that of the bookmark above and the
/// place among the chosen siblings ("27.1"); nothing where nothing is numbered. Pure; any thread.
[[nodiscard]] BookmarkSections sectionsFromBookmarks(const Outline &outline,
                                                     const BookmarkRules &rules, int pageCount);

/// The deepest level that the outline has; 0 without bookmarks.
[[nodiscard]] int deepestLevelOf(const Outline &outline);

/// A title cut into its number ("28.3", "A.1", that of "Chapter 3") and the rest; no number: the
/// title as it is.
struct NumberedTitle
{
    QString number;
    QString title;
};
[[nodiscard]] NumberedTitle numberedTitle(const QString &title);

} // namespace excerpt
