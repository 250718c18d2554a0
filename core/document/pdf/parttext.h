// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/pdf/pagereader.h"

#include <qpdf/QPDFMatrix.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace excerpt {

/// What of the graphics state says where text goes. Source: ISO 32000-1, 9.3.
struct TextParameters
{
    std::shared_ptr<GlyphFont> font; ///< null: none, or none that is understood
    double size = 0;
    double charSpace = 0;
    double wordSpace = 0;
    double scale = 1; ///< horizontal
    double leading = 0;
    double rise = 0;
};

/// Follows the text of a content stream and leaves out the glyphs whose middle is not to be seen.
class PartText
{
public:
    /// Whether a place of user space is to be seen, and what is told of every glyph: where it
    /// stands, and whether it stays.
    using Decide = std::function<bool(double x, double y)>;
    using Tell = std::function<void(const UserPoint &, bool isKept)>;

    PartText(Decide isVisible, Tell tell)
        : m_isVisible(std::move(isVisible))
        , m_tell(std::move(tell))
    {
    }

    void begin();
    void move(double x, double y);         ///< Td
    void setMatrix(const QPDFMatrix &m);   ///< Tm
    void nextLine(const TextParameters &p) ///< T*
    {
        move(0, -p.leading);
    }

    /// The operand of TJ (or of Tj, in an array) without the glyphs that are not to be seen; in
    /// their place is as much room. Null: all of them are. Throws std::runtime_error for text that
    /// is not understood.
    [[nodiscard]] QPDFObjectHandle show(QPDFObjectHandle items, const TextParameters &parameters,
                                        const QPDFMatrix &ctm);

private:
    class Line; ///< the array in work

    void showString(const std::string &text, const TextParameters &parameters,
                    const QPDFMatrix &ctm, Line &line);

    Decide m_isVisible;
    Tell m_tell;
    QPDFMatrix m_line;
    QPDFMatrix m_text;
};

} // namespace excerpt
