// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/sections/section.h"

namespace excerpt {

/// A heading or bookmark of the new edition.
struct PlacedHeading
{
    QString text;
    PageNumber page;
    double top = 0; ///< fraction of the page height
};

/// What became of one section of the old edition.
struct TemplateMatch
{
    enum class Kind { Found, Similar, Missing };
    Kind kind = Kind::Missing;
    QString heading;    ///< as it stands in the new edition; empty when it is missing
    int similarity = 0; ///< in percent
    PageNumber page;    ///< where it begins now
    int movedBy = 0;    ///< pages, from where it began
    bool operator==(const TemplateMatch &) const = default;
};

struct AppliedTemplate
{
    std::vector<Section> sections;      ///< those that were found, with the ids they had
    std::vector<TemplateMatch> matches; ///< one for each section of the old edition, in order
    [[nodiscard]] int count(TemplateMatch::Kind kind) const;
};

/// A sections file of another document, as readSections() (sectionsfile.h), with the pages of that
/// document. Any thread. Errors: as readSections().
[[nodiscard]] Expected<SectionList> readTemplate(const QByteArray &json, const QString &fileName);

/// Puts the sections of one edition into a new one: each begins where a heading has its name, or
/// its name without the number; the first section of a group may begin at the heading of the group.
/// Headings keep the order of the sections; between two that were found, one that is similar (80 %
/// of its letters in pairs) is taken. A section ends where the next one begins when it did so
/// before, else it is as long as it was. Prompts stay, areas move with their pages. Pure; any
/// thread.
[[nodiscard]] AppliedTemplate applyTemplate(const std::vector<Section> &sections, int oldPageCount,
                                            std::vector<PlacedHeading> headings, int pageCount);

/// The two texts' pairs of letters that both have, in percent; case, signs and spaces do not count.
[[nodiscard]] int similarityOf(const QString &a, const QString &b);

} // namespace excerpt
