// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/glyphs.h"

#include "core/document/pdf/pagefont.h"

#include <GfxFont.h>
#include <GfxState.h>
#include <Lexer.h>
#include <OutputDev.h>
#include <PDFDoc.h>
#include <Parser.h>
#include <Stream.h>

#include <algorithm>
#include <cmath>

namespace excerpt {

namespace {

constexpr double pageDpi = 72;

/// Looks at nothing but where glyphs stand.
class GlyphOutputDev : public OutputDev
{
public:
    explicit GlyphOutputDev(int most) : m_most(most) {}

    [[nodiscard]] bool isFull() const { return int(m_places.size()) > m_most; }
    [[nodiscard]] std::vector<UserPoint> takePlaces() { return std::move(m_places); }

    bool upsideDown() override { return true; }
    bool useDrawChar() override { return true; }
    bool interpretType3Chars() override { return false; }
    bool useTilingPatternFill() override { return true; }
    bool useShadedFills(int) override { return true; }
    bool tilingPatternFill(GfxState *, Gfx *, Catalog *, GfxTilingPattern *, const double *, int,
                           int, int, int, double, double) override
    {
        return true;
    }
    bool functionShadedFill(GfxState *, GfxFunctionShading *) override { return true; }
    bool axialShadedFill(GfxState *, GfxAxialShading *, double, double) override { return true; }
    bool radialShadedFill(GfxState *, GfxRadialShading *, double, double) override { return true; }
    bool gouraudTriangleShadedFill(GfxState *, GfxGouraudTriangleShading *) override
    {
        return true;
    }
    bool patchMeshShadedFill(GfxState *, GfxPatchMeshShading *) override { return true; }

    void startPage(int, GfxState *state, XRef *) override
    {
        const auto &m = state->getCTM();
        m_base.assign(&m[0], &m[0] + 6);
    }
    void drawChar(GfxState *state, double x, double y, double, double, double, double, CharCode,
                  int, const Unicode *, int) override
    {
        if (isFull() || m_base.size() != 6)
            return;
        double deviceX = 0;
        double deviceY = 0;
        state->transform(x, y, &deviceX, &deviceY);
        const std::vector<double> &m = m_base;
        const double determinant = m[0] * m[3] - m[1] * m[2];
        const double fromX = deviceX - m[4];
        const double fromY = deviceY - m[5];
        m_places.push_back({(m[3] * fromX - m[2] * fromY) / determinant,
                            (m[0] * fromY - m[1] * fromX) / determinant});
    }

private:
    int m_most;
    std::vector<double> m_base; ///< from user space to the device
    std::vector<UserPoint> m_places;
};

class PopplerFont : public GlyphFont
{
public:
    explicit PopplerFont(std::unique_ptr<GfxFont> font) : m_font(std::move(font)) {}

    [[nodiscard]] Glyph first(std::string_view text) const override
    {
        CharCode code = 0;
        const Unicode *unicode = nullptr;
        int unicodeLength = 0;
        double dx = 0;
        double dy = 0;
        double originX = 0;
        double originY = 0;
        constexpr std::size_t mostBytes = 8; // of one code
        const int length = int(std::min(text.size(), mostBytes));
        const int bytes = m_font->getNextChar(text.data(), length, &code, &unicode, &unicodeLength,
                                              &dx, &dy, &originX, &originY);
        Glyph glyph;
        glyph.bytes = std::size_t(std::clamp(bytes, 1, length));
        glyph.width = dx;
        glyph.height = dy;
        glyph.isSpace = glyph.bytes == 1 && text.front() == ' ';
        return glyph;
    }
    [[nodiscard]] bool isVertical() const override { return m_font->getWMode() != 0; }
    // Within the bounds of the boxes of words, so that both have the same middle.
    [[nodiscard]] double ascent() const override
    {
        return std::min(m_font->getAscent(), ascentLimit);
    }
    [[nodiscard]] double descent() const override
    {
        return std::max(m_font->getDescent(), -descentLimit);
    }

private:
    std::unique_ptr<GfxFont> m_font;
};

/// A dictionary written as text, with references to objects of the document.
Object parsed(XRef *xref, const std::string &text)
{
    auto *stream = new MemStream(text.data(), 0, Goffset(text.size()), Object(objNull));
    Parser parser(xref, stream, false); // owns the stream
    return parser.getObj();
}

} // namespace

std::optional<std::vector<UserPoint>> readGlyphPlaces(PDFDoc &document, PageIndex index,
                                                      const ContentLimits &limits)
{
    GlyphOutputDev device(limits.characters);
    const auto isFull = [](void *data) { return static_cast<GlyphOutputDev *>(data)->isFull(); };
    const auto noAnnotation = [](Annot *, void *) { return false; };
    document.displayPage(&device, toNumber(index).value, pageDpi, pageDpi, 0, false, true, false,
                         isFull, &device, noAnnotation, nullptr);
    if (device.isFull())
        return {};
    return device.takePlaces();
}

std::unique_ptr<GlyphFont> readGlyphFont(PDFDoc &document, int object, int generation,
                                         const std::string &text)
{
    XRef *xref = document.getXRef();
    const Ref reference = object > 0 ? Ref{object, generation} : Ref::INVALID();
    Object dictionary = object > 0 ? xref->fetch(reference) : parsed(xref, text);
    if (!dictionary.isDict())
        return nullptr;
    auto font = GfxFont::makeFont(xref, "F", reference, dictionary.getDict());
    return font && font->isOk() ? std::make_unique<PopplerFont>(std::move(font)) : nullptr;
}

} // namespace excerpt
