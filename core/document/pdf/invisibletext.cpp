// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/invisibletext.h"

#include "core/document/layout/visiblecontent.h"

#include <QString>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr size_t charactersPerFont = 255; ///< codes 1 to 255
constexpr double characterWidth = 0.5;    ///< of the font size; stretched to the word's box

std::string number(double value)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.4f", std::isfinite(value) ? value : 0);
    return text;
}

std::string matrixText(const QPDFMatrix &m)
{
    std::string text;
    for (const double value : {m.a, m.b, m.c, m.d, m.e, m.f})
        text += number(value) + " ";
    return text;
}

std::string hex(const QByteArray &bytes)
{
    return '<' + bytes.toHex().toStdString() + '>';
}

std::string toUnicodeMap(const std::u32string &characters)
{
    std::string map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
                      "/CMapName /Excerpt def /CMapType 2 def\n"
                      "1 begincodespacerange <00> <ff> endcodespacerange\n";
    constexpr size_t mostInBlock = 100; // the CMap specification, section 4.4.1
    for (size_t first = 0; first < characters.size(); first += mostInBlock) {
        const size_t end = std::min(characters.size(), first + mostInBlock);
        map += std::to_string(end - first) + " beginbfchar\n";
        for (size_t i = first; i < end; ++i) {
            QByteArray utf16;
            for (const QChar unit : QString::fromUcs4(&characters[i], 1)) {
                utf16 += char(unit.unicode() >> 8);
                utf16 += char(unit.unicode() & 0xff);
            }
            map += hex(QByteArray(1, char(i + 1))) + " " + hex(utf16) + "\n";
        }
        map += "endbfchar\n";
    }
    return map + "endcmap end end\n";
}

} // namespace

InvisibleText::InvisibleText(const PageGeometry &geometry, const std::vector<PageWord> &words)
    : m_fromFractions(geometry.fromFractions())
    , m_width(geometry.displayedWidth())
    , m_height(geometry.displayedHeight())
{
    if (words.empty())
        return;
    m_operators = "BT 3 Tr\n";
    for (const PageWord &word : words)
        add(word);
    m_operators += "ET\n";
}

/// From a space in which the word runs from (0, 0) to the right, in points, to user space.
QPDFMatrix InvisibleText::placeOf(const PageWord &word) const
{
    const double right = 1 / m_width; // a point of the displayed page, in fractions
    const double down = 1 / m_height;
    const double endX = word.box.x + word.box.width;
    const double endY = word.box.y + word.box.height;
    QPDFMatrix result = m_fromFractions;
    switch (word.rotation) {
    case 90: result.concat({0, down, right, 0, word.baseline, word.box.y}); break;
    case 180: result.concat({-right, 0, 0, down, endX, word.baseline}); break;
    case 270: result.concat({0, -down, -right, 0, word.baseline, endY}); break;
    default: result.concat({right, 0, 0, -down, word.box.x, word.baseline}); break;
    }
    return result;
}

void InvisibleText::add(const PageWord &word)
{
    const bool isUpright = word.rotation % 180 == 0;
    const double thickness = isUpright ? word.box.height * m_height : word.box.width * m_width;
    const double size = word.sizePoints > 0 ? word.sizePoints : thickness;
    std::u32string characters = word.text.toStdU32String();
    if (characters.empty() || !(size > 0))
        return;
    // Fonts without widths make words without length: they are text all the same.
    const double length =
        std::max(isUpright ? word.box.width * m_width : word.box.height * m_height, size / 100);
    if (isRightToLeft(word)) // on the page they stand as they are seen
        std::reverse(characters.begin(), characters.end());
    const double natural = characterWidth * size * double(characters.size());
    m_operators += number(100 * length / natural) + " Tz " + matrixText(placeOf(word)) + "Tm ";
    size_t usedFont = std::u32string::npos;
    for (const char32_t character : characters) {
        size_t place = m_characters.find(character);
        if (place == std::u32string::npos) {
            place = m_characters.size();
            m_characters += character;
        }
        if (place / charactersPerFont != usedFont) {
            if (usedFont != std::u32string::npos)
                m_operators += "> Tj ";
            usedFont = place / charactersPerFont;
            m_operators += "/X" + std::to_string(usedFont) + " " + number(size) + " Tf <";
        }
        m_operators += QByteArray(1, char(place % charactersPerFont + 1)).toHex().toStdString();
    }
    m_operators += "> Tj\n";
}

QPDFObjectHandle InvisibleText::fonts(QPDF &target) const
{
    QPDFObjectHandle fonts = QPDFObjectHandle::newDictionary();
    for (size_t first = 0; first < m_characters.size(); first += charactersPerFont) {
        const std::u32string characters = m_characters.substr(first, charactersPerFont);
        const size_t last = characters.size();
        std::string differences = "1";
        std::string widths;
        for (size_t i = 1; i <= last; ++i) {
            differences += " /e";
            widths += " 500";
        }
        QPDFObjectHandle font = QPDFObjectHandle::parse(
            "<< /Type /Font /Subtype /Type3 /FontBBox [0 -250 500 750] /FontMatrix [0.001 0 0 "
            "0.001 0 0] "
            "/FirstChar 1 /LastChar " +
            std::to_string(last) + " /Widths [" + widths +
            " ] /Resources << >> /Encoding << /Type /Encoding /Differences [" + differences +
            "] >> >>");
        QPDFObjectHandle empty = target.newStream("500 0 0 0 0 0 d1");
        QPDFObjectHandle procedures = QPDFObjectHandle::newDictionary();
        procedures.replaceKey("/e", empty);
        font.replaceKey("/CharProcs", procedures);
        font.replaceKey("/ToUnicode", target.newStream(toUnicodeMap(characters)));
        fonts.replaceKey("/X" + std::to_string(first / charactersPerFont),
                         target.makeIndirectObject(font));
    }
    return fonts;
}

} // namespace excerpt
