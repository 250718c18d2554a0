// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/contentpart.h"
#include "core/document/pdf/picturepage.h"

#include <algorithm>
#include <array>
#include <cmath>

// What content streams draw with: states, colours, fonts, pictures and forms.

namespace excerpt {

namespace {

constexpr int mostForms = 5000; ///< drawn on one page; each becomes a form of its own
constexpr int deepestForm = 24;
constexpr double pointsPerInch = 72;

/// Colour spaces that are not looked up by their names, with the short forms of inline images.
constexpr std::array<std::string_view, 8> plainColorSpaces{
    "/DeviceGray", "/DeviceRGB", "/DeviceCMYK", "/Pattern", "/G", "/RGB", "/CMYK", "/I"};

/// Whether what is drawn with these resources may hold text or pictures. Without resources of its
/// own it uses others: then it may.
bool mayHoldContent(QPDFObjectHandle resources)
{
    if (!resources.isDictionary())
        return true;
    for (const char *category : {"/Font", "/XObject"}) {
        QPDFObjectHandle named = resources.getKey(category);
        if (named.isDictionary() && !named.getKeys().empty())
            return true;
    }
    return false;
}

bool isWithinPage(const FractionRect &rect)
{
    return touches({{0, 0, 1, 1}}, rect);
}

} // namespace

void ContentPart::useState()
{
    QPDFObjectHandle state = m_resources.find("/ExtGState", name(0));
    if (!state.isDictionary())
        return;
    QPDFObjectHandle mask = state.getKey("/SMask");
    if (mask.isDictionary()) {
        QPDFObjectHandle group = mask.getKey("/G");
        if (group.isStream() && mayHoldContent(group.getDict().getKey("/Resources")))
            throw Inseparable("a mask with text or pictures");
    }
    QPDFObjectHandle font = state.getKey("/Font");
    if (font.isArray() && font.getArrayNItems() == 2) {
        m_state.text.font = fontOf(font.getArrayItem(0));
        m_state.text.size = font.getArrayItem(1).getNumericValue();
    }
    if (QPDFObjectHandle width = state.getKey("/LW"); width.isNumber())
        m_state.lineWidth = width.getNumericValue();
    m_resources.keep("/ExtGState", name(0));
    emit();
}

void ContentPart::keepNamedColorSpace(QPDFObjectHandle space)
{
    if (space.isName() &&
        std::ranges::find(plainColorSpaces, space.getName()) == plainColorSpaces.end())
        m_resources.keep("/ColorSpace", space.getName());
}

void ContentPart::useColorSpace()
{
    if (!m_operands.empty())
        keepNamedColorSpace(m_operands.front());
    emit();
}

void ContentPart::useColor()
{
    const std::string pattern = m_operands.empty() ? "" : name(m_operands.size() - 1);
    if (!pattern.empty()) {
        checkPattern(m_resources.find("/Pattern", pattern));
        m_resources.keep("/Pattern", pattern);
    }
    emit();
}

void ContentPart::checkPattern(QPDFObjectHandle pattern)
{
    if (pattern.isStream() && mayHoldContent(pattern.getDict().getKey("/Resources")))
        throw Inseparable("a pattern with text or pictures");
}

void ContentPart::useShading()
{
    m_resources.keep("/Shading", name(0));
    emit();
}

std::shared_ptr<GlyphFont> ContentPart::fontOf(QPDFObjectHandle font)
{
    if (!font.isDictionary())
        return nullptr;
    // Characters that are drawings may draw text.
    if (font.getKey("/Subtype").isNameAndEquals("/Type3") &&
        mayHoldContent(font.getKey("/Resources")))
        return nullptr;
    const QPDFObjGen id = font.getObjGen();
    const std::string key = font.isIndirect() ? id.unparse(' ') : font.unparse();
    const auto [place, isNew] = m_context.fonts.try_emplace(key);
    if (isNew)
        place->second = m_context.reader.font(id.getObj(), id.getGen(),
                                              font.isIndirect() ? std::string() : key);
    return place->second;
}

void ContentPart::setFont()
{
    m_state.text.font = fontOf(m_resources.find("/Font", name(0)));
    m_state.text.size = number(1);
    m_resources.keep("/Font", name(0));
    emit();
}

void ContentPart::draw()
{
    QPDFObjectHandle drawn = m_resources.find("/XObject", name(0));
    if (!drawn.isStream())
        return;
    QPDFObjectHandle subtype = drawn.getDict().getKey("/Subtype");
    if (subtype.isNameAndEquals("/Image"))
        drawImage(drawn);
    else if (subtype.isNameAndEquals("/Form"))
        drawForm(drawn);
}

bool ContentPart::isPictureInside(double pixelWidth, double pixelHeight, bool isPhoto) const
{
    const FractionRect whole = placeOf(0, 0, 1, 1);
    if (!isWithinPage(whole))
        return false;
    // What hangs over the page's own edge belongs to nobody else.
    const FractionRect place = clipped(whole, {{0, 0, 1, 1}}).value_or(whole);
    if (covers(m_context.areas, place))
        return true;
    if (!touches(m_context.areas, place))
        return false;
    const QPDFMatrix &m = m_state.ctm;
    const double across = std::max(pixelWidth / std::max(1e-3, std::hypot(m.a, m.b)),
                                   pixelHeight / std::max(1e-3, std::hypot(m.c, m.d)));
    throw PictureAcross(across * pointsPerInch, isPhoto);
}

void ContentPart::drawImage(QPDFObjectHandle image)
{
    QPDFObjectHandle dictionary = image.getDict();
    const auto value = [&dictionary](const char *key) {
        QPDFObjectHandle entry = dictionary.getKey(key);
        return entry.isNumber() ? entry.getNumericValue() : 0;
    };
    QPDFObjectHandle mask = dictionary.getKey("/ImageMask");
    const bool isPhoto = value("/BitsPerComponent") != 1 && !(mask.isBool() && mask.getBoolValue());
    if (!isPictureInside(value("/Width"), value("/Height"), isPhoto))
        return;
    m_resources.keep("/XObject", name(0));
    emit();
}

void ContentPart::drawForm(QPDFObjectHandle form)
{
    QPDFObjectHandle dictionary = form.getDict();
    QPDFObjectHandle box = dictionary.getKey("/BBox");
    if (!box.isRectangle())
        throw Inseparable("a form without a box");
    State start = m_state;
    QPDFObjectHandle matrix = dictionary.getKey("/Matrix");
    if (matrix.isMatrix())
        start.ctm.concat(QPDFMatrix(matrix.getArrayAsMatrix()));
    const auto place = start.ctm.transformRectangle(box.getArrayAsRectangle());
    if (!touches(m_context.areas, m_context.geometry.toFractions(place)))
        return; // what is outside its box is not drawn
    if (++m_context.forms > mostForms || m_context.depth >= deepestForm)
        throw Inseparable("more forms than anybody draws");
    ++m_context.depth;
    QPDFObjectHandle resources = dictionary.getKey("/Resources");
    ContentPart part(m_context, resources.isDictionary() ? resources : m_resources.source(), start);
    form.parseAsContents(&part);
    part.finish();
    --m_context.depth;
    QPDFObjectHandle copy = compressedStream(m_context.target, part.operators());
    QPDFObjectHandle result = copy.getDict();
    for (const char *key : {"/Type", "/Subtype", "/BBox", "/Matrix", "/Group", "/OC"}) {
        QPDFObjectHandle value = dictionary.getKey(key);
        if (!value.isNull())
            result.replaceKey(key, m_context.objects.copy(value));
    }
    result.replaceKey("/Resources", part.resources());
    m_out += m_resources.add("/XObject", copy) + " Do\n";
}

void ContentPart::beginInlineImage()
{
    m_inlineOperands.clear();
    m_inlineData.clear();
}

void ContentPart::takeInlineOperands()
{
    m_inlineOperands = m_operands;
}

void ContentPart::endInlineImage()
{
    double width = 0;
    double height = 0;
    std::string text = "BI\n";
    for (size_t i = 0; i + 1 < m_inlineOperands.size(); i += 2) {
        QPDFObjectHandle key = m_inlineOperands[i];
        QPDFObjectHandle value = m_inlineOperands[i + 1];
        if (!key.isName())
            throw Inseparable("an inline picture that is not understood");
        const std::string keyName = key.getName();
        if ((keyName == "/W" || keyName == "/Width") && value.isNumber())
            width = value.getNumericValue();
        else if ((keyName == "/H" || keyName == "/Height") && value.isNumber())
            height = value.getNumericValue();
        else if (keyName == "/CS" || keyName == "/ColorSpace")
            keepNamedColorSpace(value);
        text += keyName + " " + value.unparse() + "\n";
    }
    if (isPictureInside(width, height, true))
        m_out += text + "ID " + m_inlineData + "\nEI\n";
}

} // namespace excerpt
