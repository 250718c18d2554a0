// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/pagecontent.h"
#include "core/base/units.h"
#include "core/document/document.h"
#include "core/document/pdf/contentoutputdev.h"
#include "core/document/pdf/pagereader.h"
#include "core/sections/visibleareas.h"

#include <QString>

#include <memory>
#include <optional>

namespace excerpt {

/// A document as Poppler sees it: words, layout, pixels. Runs in the helper, one thread.
class PopplerDocument : public PageReader
{
public:
    /// `descriptor` is open for reading, with an offset nobody else relies on; this takes it over
    /// and closes it, also after a failure.
    /// `pageCount` is how many pages were counted, when somebody did: it replaces what the
    /// document claims.
    /// Errors: DocumentUnreadable, DocumentDamaged, PasswordNeeded, PasswordWrong.
    [[nodiscard]] static Expected<std::unique_ptr<PopplerDocument>>
    open(int descriptor, const QString &password, const ContentLimits &limits = {},
         std::optional<int> pageCount = {});
    ~PopplerDocument() override;

    /// Draws a small page of its own: loads the renderer and the fonts, and keeps them loaded.
    static void warmUp();

    [[nodiscard]] int pageCount() const;

    /// The page's digits when the document has no labels.
    [[nodiscard]] QString label(PageNumber page);
    /// Errors of these: HelperRefused (no such page, too big), PageUnreadable.
    [[nodiscard]] Expected<PageContent> content(PageNumber page);
    [[nodiscard]] Expected<PageContent> drawnContent(PageNumber page) override;
    [[nodiscard]] Expected<std::vector<UserPoint>> glyphPlaces(PageNumber page) override;
    [[nodiscard]] std::unique_ptr<GlyphFont> font(int object, int generation,
                                                  const std::string &text) override;
    [[nodiscard]] Expected<PageBlocks> blocks(PageNumber page,
                                              const std::optional<Areas> &areas = {});
    /// Refused above 64 megapixels.
    [[nodiscard]] Expected<PageImage> render(PageNumber page, const FractionRect &region,
                                             double pixelsPerPoint) override;

private:
    class Private;
    explicit PopplerDocument(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace excerpt
