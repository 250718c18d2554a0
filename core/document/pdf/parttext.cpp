// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/parttext.h"

#include <cmath>
#include <cstdio>
#include <stdexcept>

namespace excerpt {

namespace {

constexpr double perThousand = 0.001; ///< numbers of TJ are thousandths of the font size, backwards

/// Moves a matrix by a distance of its own space.
void shift(QPDFMatrix &matrix, double x, double y)
{
    matrix.concat({1, 0, 0, 1, x, y});
}

} // namespace

/// Kept bytes and room in place of what was left out, in order.
class PartText::Line
{
public:
    void keep(std::string_view code)
    {
        flushRoom();
        m_bytes += code;
    }
    /// In the numbers of TJ.
    void leaveRoom(double room)
    {
        flushBytes();
        m_room += room;
    }
    void leaveOut(double room)
    {
        m_hasLeftOut = true;
        leaveRoom(room);
    }
    [[nodiscard]] bool hasLeftOut() const { return m_hasLeftOut; }
    [[nodiscard]] QPDFObjectHandle takeItems()
    {
        flushBytes();
        flushRoom();
        return m_items;
    }

private:
    void flushBytes()
    {
        if (!m_bytes.empty())
            m_items.appendItem(QPDFObjectHandle::newString(m_bytes));
        m_bytes.clear();
    }
    void flushRoom()
    {
        if (m_room != 0) {
            char text[40];
            std::snprintf(text, sizeof text, "%.4f", m_room);
            m_items.appendItem(QPDFObjectHandle::newReal(text));
        }
        m_room = 0;
    }

    QPDFObjectHandle m_items = QPDFObjectHandle::newArray();
    std::string m_bytes;
    double m_room = 0;
    bool m_hasLeftOut = false;
};

void PartText::begin()
{
    m_line = {};
    m_text = {};
}

void PartText::move(double x, double y)
{
    shift(m_line, x, y);
    m_text = m_line;
}

void PartText::setMatrix(const QPDFMatrix &m)
{
    m_line = m;
    m_text = m;
}

QPDFObjectHandle PartText::show(QPDFObjectHandle items, const TextParameters &parameters,
                                const QPDFMatrix &ctm)
{
    if (!parameters.font)
        throw std::runtime_error("text in a font that is not understood");
    Line line;
    const int count = items.getArrayNItems();
    for (int i = 0; i < count; ++i) {
        QPDFObjectHandle item = items.getArrayItem(i);
        if (item.isString()) {
            showString(item.getStringValue(), parameters, ctm, line);
        } else if (item.isNumber()) {
            const double room = item.getNumericValue();
            const double distance = -room * perThousand * parameters.size;
            line.leaveRoom(room);
            if (parameters.font->isVertical())
                shift(m_text, 0, distance);
            else
                shift(m_text, distance * parameters.scale, 0);
        }
    }
    return line.hasLeftOut() ? line.takeItems() : QPDFObjectHandle::newNull();
}

void PartText::showString(const std::string &text, const TextParameters &p, const QPDFMatrix &ctm,
                          Line &line)
{
    const bool isVertical = p.font->isVertical();
    const double halfHeight = (p.font->ascent() + p.font->descent()) / 2 * p.size;
    std::string_view left = text;
    while (!left.empty()) {
        const GlyphFont::Glyph glyph = p.font->first(left);
        const double spacing = p.charSpace + (glyph.isSpace ? p.wordSpace : 0);
        const double advance = (isVertical ? glyph.height : glyph.width) * p.size + spacing;
        QPDFMatrix place = ctm;
        place.concat(m_text);
        UserPoint origin;
        place.transform(0, p.rise, origin.x, origin.y);
        UserPoint middle;
        if (isVertical)
            place.transform(0, p.rise + glyph.height * p.size / 2, middle.x, middle.y);
        else
            place.transform(glyph.width * p.size * p.scale / 2, p.rise + halfHeight, middle.x,
                            middle.y);
        const bool isKept = m_isVisible(middle.x, middle.y);
        m_tell(origin, isKept);
        if (isKept) {
            line.keep(left.substr(0, glyph.bytes));
        } else {
            if (std::abs(p.size) < 1e-6 && advance != 0)
                throw std::runtime_error("text without a size");
            line.leaveOut(advance == 0 ? 0 : -advance / p.size / perThousand);
        }
        if (isVertical)
            shift(m_text, 0, advance);
        else
            shift(m_text, advance * p.scale, 0);
        left.remove_prefix(glyph.bytes);
    }
}

} // namespace excerpt
