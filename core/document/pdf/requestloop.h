// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/descriptor.h"
#include "core/base/error.h"
#include "core/document/helpermessages.h"

namespace excerpt {

/// What a helper does with its document, one call per request (helpermessages.h). Called by one
/// thread. open() comes again when the document is opened anew.
class DocumentHandler
{
public:
    virtual ~DocumentHandler() = default;
    [[nodiscard]] virtual Expected<DocumentInfo> open(const QString &password, Descriptor forQpdf,
                                                      Descriptor forPoppler) = 0;
    virtual void close() = 0; ///< gives back what open() took
    /// Loads what drawing needs, before there is a document.
    virtual void warmUp() {}
    [[nodiscard]] virtual Expected<Outline> outline() = 0;
    [[nodiscard]] virtual Expected<PageBoxes> boxes(PageNumber page) = 0;
    [[nodiscard]] virtual Expected<PageContent> content(PageNumber page) = 0;
    /// Of what lies in `areas`, when they are given.
    [[nodiscard]] virtual Expected<PageBlocks> blocks(PageNumber page,
                                                      const std::optional<Areas> &areas) = 0;
    [[nodiscard]] virtual Expected<PageImage> render(PageNumber page, const FractionRect &region,
                                                     double pixelsPerPoint) = 0;
    /// `pages` in the normal form of PageRange; of the `restricted` ones only their areas.
    /// `target` stays the caller's.
    [[nodiscard]] virtual Expected<QStringList>
    cut(const QString &pages, const std::vector<PageAreas> &restricted, int target) = 0;
};

/// Reads requests from the control socket and answers them until its other end closes; then the
/// process ends.
[[noreturn]] void serveRequests(DocumentHandler &handler, const Confinement &confinement);

} // namespace excerpt
