// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/pagecontent.h"
#include "core/document/document.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace excerpt {

/// A font as whoever shows text with it sees it. Lengths are parts of the font size.
class GlyphFont
{
public:
    virtual ~GlyphFont() = default;

    struct Glyph
    {
        std::size_t bytes = 1; ///< of the string that are its code, at least one
        double width = 0;      ///< to the next glyph in horizontal writing
        double height = 0;     ///< the same in vertical writing; negative: downwards
        bool isSpace = false;  ///< the word spacing counts
    };
    /// The first glyph of a string, which is not empty.
    [[nodiscard]] virtual Glyph first(std::string_view text) const = 0;
    [[nodiscard]] virtual bool isVertical() const = 0;
    [[nodiscard]] virtual double ascent() const = 0;
    [[nodiscard]] virtual double descent() const = 0; ///< negative: below the base line
};

/// A place in user space, points.
struct UserPoint
{
    double x = 0;
    double y = 0;
};

/// What cutting asks of whoever understands pages, so that it need not know Poppler.
class PageReader
{
public:
    virtual ~PageReader() = default;
    /// What is drawn, character by character: text that a document gives in place of others
    /// (/ActualText) may say more than what stands in a part of the page.
    /// Errors of these: HelperRefused, PageUnreadable.
    [[nodiscard]] virtual Expected<PageContent> drawnContent(PageNumber page) = 0;
    [[nodiscard]] virtual Expected<PageImage> render(PageNumber page, const FractionRect &region,
                                                     double pixelsPerPoint) = 0;
    /// Where the page's glyphs stand (the origin of each), annotations left out.
    [[nodiscard]] virtual Expected<std::vector<UserPoint>> glyphPlaces(PageNumber page) = 0;
    /// The font of a dictionary: the object with this number, or its text when it is 0. Null: not
    /// to be understood.
    [[nodiscard]] virtual std::unique_ptr<GlyphFont> font(int object, int generation,
                                                          const std::string &text) = 0;
};

} // namespace excerpt
