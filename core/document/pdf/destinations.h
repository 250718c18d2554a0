// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/units.h"
#include "core/document/pdf/pagetree.h"
#include "core/sections/section.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <optional>
#include <string>

namespace excerpt {

/// Where a link or bookmark leads.
struct Destination
{
    OutlineEntry::Target target = OutlineEntry::Target::Broken;
    PageIndex page;         ///< for Target::Page
    QPDFObjectHandle array; ///< for Target::Page: the explicit destination, [page /XYZ …]
};

/// Finds what destinations and actions lead to, by name (the catalogue's /Dests and the name
/// tree) or by page object, with limits on loops and on the entries looked at in all.
/// Source: ISO 32000-1, 12.3.2 and 12.6.4. Throws what libqpdf throws.
class Destinations
{
public:
    Destinations(QPDF &document, const PageTree &tree) : m_document(document), m_tree(tree) {}

    /// Of a bookmark or link annotation: its /Dest, else its /A.
    [[nodiscard]] Destination of(QPDFObjectHandle item);
    /// The top of what the destination shows; nothing when it shows the whole page.
    [[nodiscard]] std::optional<Fraction> top(const Destination &destination) const;

private:
    [[nodiscard]] Destination resolve(QPDFObjectHandle value);
    [[nodiscard]] QPDFObjectHandle named(const std::string &name);
    [[nodiscard]] QPDFObjectHandle findByLimits(QPDFObjectHandle node, const std::string &name);
    [[nodiscard]] QPDFObjectHandle findAnywhere(QPDFObjectHandle node, const std::string &name,
                                                int depth);

    QPDF &m_document;       ///< not owned
    const PageTree &m_tree; ///< not owned
    int m_budget = 500'000; ///< name tree entries that may still be looked at one by one
};

} // namespace excerpt
