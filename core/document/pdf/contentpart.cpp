// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/contentpart.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace excerpt {

namespace {

constexpr size_t mostOperands = 10'000;
constexpr size_t mostContentBytes = 64 * 1024 * 1024; ///< of one stream; it is held whole
constexpr int mostOperators = 5'000'000;              ///< of a page with its forms: some seconds
constexpr double miter =
    5; ///< how far a stroke may stick out, in line widths: half the limit of 10

} // namespace

ContentPart::ContentPart(PartContext &context, QPDFObjectHandle resources, State start)
    : m_context(context)
    , m_resources(resources, context.objects)
    , m_text(
          [&context](double x, double y) {
              const FractionRect place = context.geometry.toFractions({x, y, x, y});
              return contains(context.areas, place.x, place.y);
          },
          [&context](const UserPoint &origin, bool isKept) {
              context.met.push_back(origin);
              if (isKept)
                  context.kept.push_back(origin);
          })
    , m_state(std::move(start))
{
}

ContentPart::Handler ContentPart::handlerOf(std::string_view name)
{
    using Part = ContentPart;
    static const std::unordered_map<std::string_view, Handler> handlers{
        // clang-format off
        {"q", &Part::save}, {"Q", &Part::restore}, {"cm", &Part::concat},
        {"w", &Part::setLineWidth}, {"gs", &Part::useState},
        {"J", &Part::emit}, {"j", &Part::emit}, {"M", &Part::emit}, {"d", &Part::emit},
        {"ri", &Part::emit}, {"i", &Part::emit}, {"BX", &Part::emit}, {"EX", &Part::emit},
        {"g", &Part::emit}, {"G", &Part::emit}, {"rg", &Part::emit}, {"RG", &Part::emit},
        {"k", &Part::emit}, {"K", &Part::emit}, {"sc", &Part::emit}, {"SC", &Part::emit},
        {"cs", &Part::useColorSpace}, {"CS", &Part::useColorSpace},
        {"scn", &Part::useColor}, {"SCN", &Part::useColor},
        {"sh", &Part::useShading}, {"Do", &Part::draw},
        {"BT", &Part::beginText}, {"ET", &Part::endText}, {"Tf", &Part::setFont},
        {"Tc", &Part::setTextParameter}, {"Tw", &Part::setTextParameter},
        {"Tz", &Part::setTextParameter}, {"TL", &Part::setTextParameter},
        {"Ts", &Part::setTextParameter}, {"Tr", &Part::setTextParameter},
        {"Td", &Part::moveText}, {"TD", &Part::moveText}, {"Tm", &Part::moveText},
        {"T*", &Part::moveText}, {"Tj", &Part::showText}, {"TJ", &Part::showText},
        {"'", &Part::nextLineAndShow}, {"\"", &Part::nextLineAndShow},
        {"BMC", &Part::beginMarked}, {"BDC", &Part::beginMarked}, {"EMC", &Part::endMarked},
        {"MP", &Part::drop}, {"DP", &Part::drop},
        {"m", &Part::addToPath}, {"l", &Part::addToPath}, {"c", &Part::addToPath},
        {"v", &Part::addToPath}, {"y", &Part::addToPath}, {"h", &Part::addToPath},
        {"re", &Part::addToPath}, {"W", &Part::markClip}, {"W*", &Part::markClip},
        {"S", &Part::paintPath}, {"s", &Part::paintPath}, {"f", &Part::paintPath},
        {"F", &Part::paintPath}, {"f*", &Part::paintPath}, {"B", &Part::paintPath},
        {"B*", &Part::paintPath}, {"b", &Part::paintPath}, {"b*", &Part::paintPath},
        {"n", &Part::paintPath},
        {"BI", &Part::beginInlineImage}, {"ID", &Part::takeInlineOperands},
        {"EI", &Part::endInlineImage},
        // clang-format on
    };
    const auto known = handlers.find(name);
    return known == handlers.end() ? &Part::drop : known->second;
}

void ContentPart::handleObject(QPDFObjectHandle object, size_t, size_t)
{
    if (object.isInlineImage()) {
        m_inlineData = object.getInlineImageValue();
        return;
    }
    if (!object.isOperator()) {
        if (m_operands.size() >= mostOperands)
            throw Inseparable("more operands than anybody reads");
        m_operands.push_back(object);
        return;
    }
    if (++m_context.operators > mostOperators)
        throw Inseparable("more operators than can be read in a while");
    m_operator = object.getOperatorValue();
    const Handler handler = handlerOf(m_operator);
    const bool isOfPath = handler == &ContentPart::addToPath || handler == &ContentPart::markClip ||
                          handler == &ContentPart::paintPath;
    if (!isOfPath)
        flushPath();
    (this->*handler)();
    m_operands.clear();
}

void ContentPart::contentSize(size_t bytes)
{
    if (bytes > mostContentBytes)
        throw Inseparable("more content than can be held");
}

void ContentPart::finish()
{
    flushPath();
    if (m_isInText)
        m_out += "ET\n";
    for (const bool isMarked : m_marks)
        m_out += isMarked ? "EMC\n" : "";
    for (; !m_saved.empty(); m_saved.pop_back())
        m_out += "Q\n";
}

std::string ContentPart::inWork() const
{
    std::string line;
    for (QPDFObjectHandle operand : m_operands)
        line += operand.unparse() + " ";
    return line + m_operator + "\n";
}

double ContentPart::number(size_t index) const
{
    if (index >= m_operands.size())
        return 0;
    QPDFObjectHandle operand = m_operands[index];
    return operand.isNumber() ? operand.getNumericValue() : 0;
}

std::optional<QPDFMatrix> ContentPart::matrix() const
{
    if (m_operands.size() != 6)
        return {};
    return QPDFMatrix(number(0), number(1), number(2), number(3), number(4), number(5));
}

std::string ContentPart::name(size_t index) const
{
    if (index >= m_operands.size())
        return {};
    QPDFObjectHandle operand = m_operands[index];
    return operand.isName() ? operand.getName() : std::string();
}

void ContentPart::save()
{
    m_saved.push_back(m_state);
    emit();
}

void ContentPart::restore()
{
    if (m_saved.empty())
        return; // one too many; it would end the clip around everything
    m_state = m_saved.back();
    m_saved.pop_back();
    emit();
}

void ContentPart::concat()
{
    const auto m = matrix();
    if (!m)
        throw Inseparable("a matrix without six numbers");
    m_state.ctm.concat(*m);
    emit();
}

void ContentPart::setLineWidth()
{
    m_state.lineWidth = number(0);
    emit();
}

void ContentPart::beginText()
{
    m_text.begin();
    if (!m_isInText)
        emit();
    m_isInText = true;
}

void ContentPart::endText()
{
    if (m_isInText)
        emit();
    m_isInText = false;
}

void ContentPart::setTextParameter()
{
    TextParameters &text = m_state.text;
    const double value = number(0);
    if (m_operator == "Tc")
        text.charSpace = value;
    else if (m_operator == "Tw")
        text.wordSpace = value;
    else if (m_operator == "Tz")
        text.scale = value / 100;
    else if (m_operator == "TL")
        text.leading = value;
    else if (m_operator == "Ts")
        text.rise = value;
    emit();
}

void ContentPart::moveText()
{
    if (m_operator == "T*") {
        m_text.nextLine(m_state.text);
    } else if (m_operator == "Tm") {
        const auto m = matrix();
        if (!m)
            throw Inseparable("a matrix without six numbers");
        m_text.setMatrix(*m);
    } else {
        m_text.move(number(0), number(1));
        if (m_operator == "TD")
            m_state.text.leading = -number(1);
    }
    emit();
}

void ContentPart::showText()
{
    if (m_operands.size() != 1)
        throw Inseparable("text without its operand");
    QPDFObjectHandle operand = m_operands.front();
    if (operand.isString())
        operand = QPDFObjectHandle::newArray(std::vector<QPDFObjectHandle>{operand});
    if (!operand.isArray())
        throw Inseparable("text that is none");
    showItems(operand);
}

void ContentPart::nextLineAndShow()
{
    if (m_operands.size() != (m_operator == "'" ? 1U : 3U) || !m_operands.back().isString())
        throw Inseparable("text without its operands");
    if (m_operator == "\"") {
        m_state.text.wordSpace = number(0);
        m_state.text.charSpace = number(1);
        m_out += m_operands[0].unparse() + " Tw " + m_operands[1].unparse() + " Tc ";
    }
    m_text.nextLine(m_state.text);
    m_out += "T* ";
    showItems(QPDFObjectHandle::newArray(std::vector<QPDFObjectHandle>{m_operands.back()}));
}

void ContentPart::showItems(QPDFObjectHandle items)
{
    QPDFObjectHandle part = m_text.show(items, m_state.text, m_state.ctm);
    m_out += (part.isNull() ? items : part).unparse() + " TJ\n";
}

void ContentPart::beginMarked()
{
    const std::string properties = name(1);
    // Layers stay layers; every other mark may carry text in place of what it marks.
    const bool isLayer = m_operator == "BDC" && name(0) == "/OC" && !properties.empty() &&
                         !m_resources.find("/Properties", properties).isNull();
    m_marks.push_back(isLayer);
    if (!isLayer)
        return;
    m_resources.keep("/Properties", properties);
    emit();
}

void ContentPart::endMarked()
{
    if (m_marks.empty())
        return;
    if (m_marks.back())
        emit();
    m_marks.pop_back();
}

void ContentPart::includeInPath(double x, double y)
{
    double userX = 0;
    double userY = 0;
    m_state.ctm.transform(x, y, userX, userY);
    if (!m_pathBox)
        m_pathBox = QPDFObjectHandle::Rectangle(userX, userY, userX, userY);
    m_pathBox->llx = std::min(m_pathBox->llx, userX);
    m_pathBox->lly = std::min(m_pathBox->lly, userY);
    m_pathBox->urx = std::max(m_pathBox->urx, userX);
    m_pathBox->ury = std::max(m_pathBox->ury, userY);
}

void ContentPart::addToPath()
{
    m_path += inWork();
    if (m_operator == "re") {
        includeInPath(number(0), number(1));
        includeInPath(number(0) + number(2), number(1));
        includeInPath(number(0), number(1) + number(3));
        includeInPath(number(0) + number(2), number(1) + number(3));
        return;
    }
    for (size_t i = 0; i + 1 < m_operands.size(); i += 2)
        includeInPath(number(i), number(i + 1));
}

void ContentPart::markClip()
{
    m_path += inWork();
    m_pathClips = true;
}

bool ContentPart::isPathSeen() const
{
    if (!m_pathBox)
        return false;
    const QPDFMatrix &m = m_state.ctm;
    const double scale = std::max(std::hypot(m.a, m.b), std::hypot(m.c, m.d));
    const bool isStroked = m_operator.find_first_of("SsBb") != std::string::npos;
    const double rim = isStroked ? std::max(1.0, std::abs(m_state.lineWidth) * scale * miter) : 0;
    return touches(m_context.areas,
                   m_context.geometry.toFractions({m_pathBox->llx - rim, m_pathBox->lly - rim,
                                                   m_pathBox->urx + rim, m_pathBox->ury + rim}));
}

void ContentPart::paintPath()
{
    const bool isKept = m_pathIsOut || m_pathClips || (m_operator != "n" && isPathSeen());
    if (isKept) {
        m_out += m_path;
        emit();
    }
    m_path.clear();
    m_pathBox.reset();
    m_pathClips = false;
    m_pathIsOut = false;
}

/// Something else came between a path and its painting: it stays where it is.
void ContentPart::flushPath()
{
    if (m_path.empty())
        return;
    m_out += m_path;
    m_path.clear();
    m_pathIsOut = true;
}

FractionRect ContentPart::placeOf(double x, double y, double width, double height) const
{
    return m_context.geometry.toFractions(
        m_state.ctm.transformRectangle({x, y, x + width, y + height}));
}

} // namespace excerpt
