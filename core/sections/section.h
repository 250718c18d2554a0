// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/sections/pagerange.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace excerpt {

/// Unique in its list, kept for ever; made ones are `s1`, `s2`, …
struct SectionId
{
    QString value;
    bool operator==(const SectionId &) const = default;
    bool operator<(const SectionId &other) const { return value < other.value; }
};

/// A place on a page: y is a fraction of the displayed page's height from the top.
struct PagePosition
{
    PageNumber page;
    Fraction y;
    JsonValue::Object unknown; ///< fields of the file that this version does not know
    bool operator==(const PagePosition &) const = default;
};

/// An area of a page that belongs to a section.
struct PageRegion
{
    PageNumber page;
    FractionRect rect;
    JsonValue::Object unknown; ///< fields of the file that this version does not know
    bool operator==(const PageRegion &) const = default;
};

/// How deep sections can be nested: bookmarks below it and levels above it are not used.
inline constexpr int deepestLevel = 64;

/// One part of a document that gets one result.
struct Section
{
    SectionId id;
    QString name;
    int level = 1; ///< nesting, from 1 to `deepestLevel`
    PageRange pages;
    std::optional<PagePosition> start;
    std::optional<PagePosition> end;
    std::vector<PageRegion> regions;
    QStringList parents;       ///< names of what it is nested in, outermost first; may be empty
    QString prompt;            ///< its own prompt in place of the common one; empty: none
    JsonValue::Object unknown; ///< fields of the file that this version does not know
    bool operator==(const Section &) const = default;
};

/// The sections of one document in order, and what was noticed while finding them.
struct SectionList
{
    QString documentName; ///< base name of the file
    int documentPages = 0;
    QByteArray documentSha256; ///< lower-case hex; empty when not known
    std::vector<Section> sections;
    QStringList warnings; ///< translated sentences; not written to the file
    QStringList damage;   ///< those of them about damage of the document: results say them too
    JsonValue::Object unknown;
    JsonValue::Object unknownDocument;
};

/// One bookmark, in the order of the outline tree (depth first).
struct OutlineEntry
{
    enum class Target {
        Page,    ///< `page` (and `top`, when the destination says so) hold
        Broken,  ///< no destination, or a name or object that leads nowhere
        Outside, ///< another document, or a page that this document does not have
    };
    QString title; ///< line breaks and control characters are spaces already; may be empty
    int depth = 1;
    Target target = Target::Page;
    PageNumber page;
    std::optional<Fraction> top; ///< from the top of the displayed page; nothing: the whole page
    bool operator==(const OutlineEntry &) const = default;
};

struct Outline
{
    std::vector<OutlineEntry> entries;
    bool isDamaged = false; ///< a loop or a limit ended the walk; the reachable part is here
    bool operator==(const Outline &) const = default;
};

} // namespace excerpt
