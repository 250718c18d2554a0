// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/pagecontent.h"
#include "core/document/pdf/pagegeometry.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <string>
#include <vector>

namespace excerpt {

/// Words of a page as text that can be read and found but not seen, each in its box.
class InvisibleText
{
public:
    /// `words` and the size of the displayed page as PageContent has them.
    InvisibleText(const PageGeometry &geometry, const std::vector<PageWord> &words);

    [[nodiscard]] const std::string &operators() const { return m_operators; }
    /// The /Font entry of the resources that the operators need: fonts whose characters are empty.
    [[nodiscard]] QPDFObjectHandle fonts(QPDF &target) const;

private:
    void add(const PageWord &word);
    [[nodiscard]] QPDFMatrix placeOf(const PageWord &word) const;

    QPDFMatrix m_fromFractions;
    double m_width; ///< of the displayed page, points
    double m_height;
    std::u32string m_characters; ///< each once: 255 to a font
    std::string m_operators;
};

} // namespace excerpt
