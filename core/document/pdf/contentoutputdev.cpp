// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/contentoutputdev.h"

#include "core/document/pdf/hiddencharacters.h"
#include "core/document/pdf/logicalorder.h"
#include "core/document/pdf/pagefont.h"

#include <GfxFont.h>
#include <GfxState.h>
#include <PDFDoc.h>
#include <TextOutputDev.h>

#include <QHash>

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <span>

using namespace Qt::StringLiterals;

namespace excerpt {
namespace {

// EXCERPT_POPPLER is major × 100 + minor, set by the build from pkg-config.
#if EXCERPT_POPPLER < 2212
#error "Poppler 22.12 or newer is needed"
#endif

constexpr double pageDpi = 72;         // device units are points then
constexpr double thinPoints = 2.5;     ///< a filled rectangle up to this is a rule
constexpr double straightPoints = 0.5; ///< how far a straight line may lean

struct DeviceBox
{
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;

    [[nodiscard]] bool isEmpty() const { return right < left || bottom < top; }
    [[nodiscard]] double width() const { return right - left; }
    [[nodiscard]] double height() const { return bottom - top; }
    [[nodiscard]] DeviceBox intersected(const DeviceBox &other) const
    {
        return {std::max(left, other.left), std::max(top, other.top), std::min(right, other.right),
                std::min(bottom, other.bottom)};
    }
    void include(double x, double y)
    {
        left = std::min(left, x);
        top = std::min(top, y);
        right = std::max(right, x);
        bottom = std::max(bottom, y);
    }
};

DeviceBox clipBox(const GfxState *state)
{
    DeviceBox box;
    state->getClipBBox(&box.left, &box.top, &box.right, &box.bottom);
    return box;
}

std::uint32_t packed(const GfxRGB &color)
{
    return std::uint32_t(colToByte(color.r)) << 16 | std::uint32_t(colToByte(color.g)) << 8 |
           std::uint32_t(colToByte(color.b));
}

PageFont fontOf(const TextFontInfo *info)
{
    const GooString *name = info->getFontName();
    return pageFont(name ? QString::fromLatin1(name->c_str(), name->getLength()) : QString(),
                    {info->isBold(), info->isItalic(), info->isFixedWidth()});
}

/// Poppler's own text device makes words, lines and reading order; this one adds what it throws
/// away: visibility, lines, rectangles and places of images. Fills by pattern or shading are
/// accepted undrawn, for they can take minutes.
class ContentOutputDev : public TextOutputDev
{
public:
    ContentOutputDev(PageContent &content, const ContentLimits &limits, TextSource source)
        : TextOutputDev(nullptr, false, 0, false, false)
        , m_content(content)
        , m_limits(limits)
        , m_source(source)
    {
    }

    [[nodiscard]] const HiddenCharacters &hidden() const { return m_hidden; }
    /// Nothing more of the page is wanted.
    [[nodiscard]] bool isFull() const { return m_drawn > m_limits.characters; }

    bool needNonText() override { return true; }
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

    void drawChar(GfxState *state, double x, double y, double dx, double dy, double originX,
                  double originY, CharCode code, int byteCount, const Unicode *unicode,
                  int unicodeLength) override;
    void incCharCount(int count) override;
    void beginActualText(GfxState *state, const GooString *replacement) override
    {
        if (m_source == TextSource::Replacement)
            TextOutputDev::beginActualText(state, replacement);
    }
    void endActualText(GfxState *state) override
    {
        if (m_source == TextSource::Replacement)
            TextOutputDev::endActualText(state);
    }
    void stroke(GfxState *state) override;
    void fill(GfxState *state) override { addFill(state); }
    void eoFill(GfxState *state) override { addFill(state); }
    void drawImageMask(GfxState *state, Object *reference, Stream *stream, int width, int height,
                       bool invert, bool interpolate, bool isInline) override;
    void drawImage(GfxState *state, Object *reference, Stream *stream, int width, int height,
                   GfxImageColorMap *colors, bool interpolate, const int *maskColors,
                   bool isInline) override;
    void drawMaskedImage(GfxState *state, Object *reference, Stream *stream, int width, int height,
                         GfxImageColorMap *colors, bool interpolate, Stream *maskStream,
                         int maskWidth, int maskHeight, bool maskInvert,
                         bool maskInterpolate) override;
    void drawSoftMaskedImage(GfxState *state, Object *reference, Stream *stream, int width,
                             int height, GfxImageColorMap *colors, bool interpolate,
                             Stream *maskStream, int maskWidth, int maskHeight,
                             GfxImageColorMap *maskColors, bool maskInterpolate) override;

private:
    [[nodiscard]] FractionRect fractions(const DeviceBox &box) const;
    [[nodiscard]] bool hasRoom(size_t used);
    void addFill(GfxState *state);
    void addRule(const DeviceBox &box, std::uint32_t color);
    void addRectangle(const PageRectangle &rectangle);
    void addImage(GfxState *state);

    PageContent &m_content;
    const ContentLimits &m_limits;
    TextSource m_source;
    HiddenCharacters m_hidden;
    int m_position = 0; ///< counts as TextPage does: bytes of shown strings
    int m_drawn = 0;
};

void ContentOutputDev::drawChar(GfxState *state, double x, double y, double dx, double dy,
                                double originX, double originY, CharCode code, int byteCount,
                                const Unicode *unicode, int unicodeLength)
{
    if (++m_drawn > m_limits.characters) {
        m_content.isTruncated = true;
        return;
    }
    double deviceX = 0;
    double deviceY = 0;
    state->transform(x + dx / 2, y + dy / 2, &deviceX, &deviceY);
    const DeviceBox clip = clipBox(state);
    const double slack = state->getTransformedFontSize();
    const bool isClippedAway = deviceX < clip.left - 0.5 || deviceX > clip.right + 0.5 ||
                               deviceY < clip.top - 0.5 || deviceY - slack > clip.bottom;
    if ((state->getRender() & 3) == 3 || isClippedAway)
        m_hidden.add(m_position, byteCount);
    m_position += byteCount;
    TextOutputDev::drawChar(state, x, y, dx, dy, originX, originY, code, byteCount, unicode,
                            unicodeLength);
}

void ContentOutputDev::incCharCount(int count)
{
    m_position += count;
    TextOutputDev::incCharCount(count);
}

FractionRect ContentOutputDev::fractions(const DeviceBox &box) const
{
    return {box.left / m_content.widthPoints, box.top / m_content.heightPoints,
            box.width() / m_content.widthPoints, box.height() / m_content.heightPoints};
}

bool ContentOutputDev::hasRoom(size_t used)
{
    if (used < size_t(m_limits.graphics))
        return true;
    m_content.isTruncated = true;
    return false;
}

void ContentOutputDev::addRule(const DeviceBox &box, std::uint32_t color)
{
    if (!box.isEmpty() && hasRoom(m_content.rules.size()))
        m_content.rules.push_back({fractions(box), color});
}

void ContentOutputDev::addRectangle(const PageRectangle &rectangle)
{
    // "Fill and stroke" arrives as two calls with one path.
    auto &all = m_content.rectangles;
    if (!all.empty() && all.back().box == rectangle.box && all.back().isFilled &&
        rectangle.isStroked) {
        all.back().isStroked = true;
    } else if (hasRoom(all.size())) {
        all.push_back(rectangle);
    }
}

/// The path of the state in device coordinates, one visit per subpath without curves.
template <typename Visit>
void forEachStraightSubpath(const GfxState *state, Visit visit)
{
    const GfxPath *path = state->getPath();
    std::vector<std::pair<double, double>> points;
    for (int i = 0; i < path->getNumSubpaths(); ++i) {
        const GfxSubpath *subpath = path->getSubpath(i);
        points.clear();
        bool isStraight = true;
        for (int k = 0; k < subpath->getNumPoints() && isStraight; ++k) {
            isStraight = !subpath->getCurve(k) && k < 400;
            double x = 0;
            double y = 0;
            state->transform(subpath->getX(k), subpath->getY(k), &x, &y);
            points.emplace_back(x, y);
        }
        if (isStraight && points.size() > 1)
            visit(points, subpath->isClosed());
    }
}

using DevicePoints = std::vector<std::pair<double, double>>;

bool isAxisParallel(const std::pair<double, double> &a, const std::pair<double, double> &b)
{
    return std::abs(a.first - b.first) < straightPoints ||
           std::abs(a.second - b.second) < straightPoints;
}

/// The box of a rectangle with sides parallel to the page's, when `points` are one.
std::optional<DeviceBox> rectangleOf(const DevicePoints &points)
{
    const bool returns = points.size() == 5 && std::abs(points[0].first - points[4].first) < 0.1 &&
                         std::abs(points[0].second - points[4].second) < 0.1;
    if (points.size() != 4 && !returns)
        return {};
    for (size_t i = 0; i < 4; ++i) {
        if (!isAxisParallel(points[i], points[(i + 1) % 4]))
            return {};
    }
    DeviceBox box{points[0].first, points[0].second, points[0].first, points[0].second};
    for (const auto &[x, y] : points)
        box.include(x, y);
    return box;
}

void ContentOutputDev::stroke(GfxState *state)
{
    const DeviceBox clip = clipBox(state);
    GfxRGB rgb;
    state->getStrokeRGB(&rgb);
    const std::uint32_t color = packed(rgb);
    forEachStraightSubpath(state, [&](const DevicePoints &points, bool isClosed) {
        const auto rectangle = rectangleOf(points);
        if (rectangle && (isClosed || points.size() == 5) && rectangle->width() > thinPoints &&
            rectangle->height() > thinPoints) {
            const DeviceBox box = rectangle->intersected(clip);
            if (!box.isEmpty())
                addRectangle({fractions(box), false, true});
            return;
        }
        for (size_t i = 1; i < points.size(); ++i) {
            if (!isAxisParallel(points[i - 1], points[i]))
                continue;
            DeviceBox line{points[i].first, points[i].second, points[i].first, points[i].second};
            line.include(points[i - 1].first, points[i - 1].second);
            addRule(line.intersected(clip), color);
        }
    });
}

void ContentOutputDev::addFill(GfxState *state)
{
    const DeviceBox clip = clipBox(state);
    GfxRGB rgb;
    state->getFillRGB(&rgb);
    const std::uint32_t color = packed(rgb);
    forEachStraightSubpath(state, [&](const DevicePoints &points, bool) {
        DeviceBox bounds{points[0].first, points[0].second, points[0].first, points[0].second};
        for (const auto &[x, y] : points)
            bounds.include(x, y);
        // Borders are drawn as trapezoids too: what is that thin is a line, whatever its ends.
        const bool isThin = std::min(bounds.width(), bounds.height()) <= thinPoints;
        if (!isThin && !rectangleOf(points))
            return;
        const DeviceBox box = bounds.intersected(clip);
        if (box.isEmpty())
            return;
        if (isThin)
            addRule(box, color);
        else
            addRectangle({fractions(box), true, false, color});
    });
}

void ContentOutputDev::addImage(GfxState *state)
{
    double x = 0;
    double y = 0;
    state->transform(0, 0, &x, &y);
    DeviceBox box{x, y, x, y};
    for (const auto &[cornerX, cornerY] : {std::pair(1, 0), std::pair(0, 1), std::pair(1, 1)}) {
        state->transform(cornerX, cornerY, &x, &y);
        box.include(x, y);
    }
    box = box.intersected(clipBox(state));
    if (!box.isEmpty() && hasRoom(m_content.images.size()))
        m_content.images.push_back(fractions(box));
}

void ContentOutputDev::drawImageMask(GfxState *state, Object *reference, Stream *stream, int width,
                                     int height, bool invert, bool interpolate, bool isInline)
{
    addImage(state);
    // The base classes read past the data of inline images; others they leave alone.
    TextOutputDev::drawImageMask(state, reference, stream, width, height, invert, interpolate,
                                 isInline);
}

void ContentOutputDev::drawImage(GfxState *state, Object *reference, Stream *stream, int width,
                                 int height, GfxImageColorMap *colors, bool interpolate,
                                 const int *maskColors, bool isInline)
{
    addImage(state);
    TextOutputDev::drawImage(state, reference, stream, width, height, colors, interpolate,
                             maskColors, isInline);
}

void ContentOutputDev::drawMaskedImage(GfxState *state, Object *, Stream *, int, int,
                                       GfxImageColorMap *, bool, Stream *, int, int, bool, bool)
{
    addImage(state);
}

void ContentOutputDev::drawSoftMaskedImage(GfxState *state, Object *, Stream *, int, int,
                                           GfxImageColorMap *, bool, Stream *, int, int,
                                           GfxImageColorMap *, bool)
{
    addImage(state);
}

/// Copies the words out of Poppler's flows.
class WordReader
{
public:
    WordReader(PageContent &content, const HiddenCharacters &hidden, const ContentLimits &limits)
        : m_content(content)
        , m_hidden(hidden)
        , m_limits(limits)
    {
    }

    void read(const TextFlow *flows)
    {
        std::vector<std::pair<size_t, size_t>> lines;
        for (const TextFlow *flow = flows; flow; flow = flow->getNext()) {
            for (const TextBlock *block = flow->getBlocks(); block; block = block->getNext()) {
                for (const TextLine *line = block->getLines(); line; line = line->getNext()) {
                    const size_t first = m_content.words.size();
                    for (const TextWord *word = line->getWords(); word; word = word->getNext())
                        add(word);
                    lines.emplace_back(first, m_content.words.size());
                }
            }
        }
        for (const auto &[first, last] : lines)
            m_order.apply(std::span(m_content.words).subspan(first, last - first));
        for (PageWord &word : m_content.words)
            expandPresentationForms(word.text);
    }

private:
    void add(const TextWord *word)
    {
        if (m_content.words.size() >= size_t(m_limits.words)) {
            m_content.isTruncated = true;
            return;
        }
        PageWord result;
        for (int i = 0; i < word->getLength(); ++i) {
            const char32_t character = *word->getChar(i);
            if (character >= 0x20 && character != 0x7f && character <= 0x10ffff)
                result.text += QString::fromUcs4(&character, 1);
        }
        result.text = result.text.trimmed();
        if (result.text.isEmpty())
            return;
        m_order.count(result.text);
        setGeometry(result, word);
        result.font = fontIndex(word->getFontInfo(0));
        double red = 0;
        double green = 0;
        double blue = 0;
        word->getColor(&red, &green, &blue);
        const auto byte = [](double part) {
            return std::uint32_t(std::lround(std::clamp(part, 0.0, 1.0) * 255));
        };
        result.color = byte(red) << 16 | byte(green) << 8 | byte(blue);
        result.isVisible = !m_hidden.contains(word->getCharPos());
        result.spaceAfter = word->getSpaceAfter() || !word->getNext();
        m_content.words.push_back(std::move(result));
    }

    /// Some fonts claim to reach two lines down. No word is higher than `ascentLimit` above its
    /// base line and `descentLimit` below, in font sizes.
    static void limitHeight(DeviceBox &box, const TextWord *word)
    {
        const double above = ascentLimit * word->getFontSize();
        const double below = descentLimit * word->getFontSize();
        const double base = word->getBaseline();
        const int turns = word->getRotation() % 4;
        const bool isUpPositive = turns == 1 || turns == 2; // its top is to the right, or below
        double &low = turns % 2 == 0 ? box.top : box.left;
        double &high = turns % 2 == 0 ? box.bottom : box.right;
        low = std::max(low, base - (isUpPositive ? below : above));
        high = std::max(low, std::min(high, base + (isUpPositive ? above : below)));
    }

    void setGeometry(PageWord &result, const TextWord *word) const
    {
        DeviceBox box;
        word->getBBox(&box.left, &box.top, &box.right, &box.bottom);
        limitHeight(box, word);
        result.box = {box.left / m_content.widthPoints, box.top / m_content.heightPoints,
                      box.width() / m_content.widthPoints, box.height() / m_content.heightPoints};
        result.sizePoints = word->getFontSize();
        result.rotation = word->getRotation() % 4 * 90;
        const bool isHorizontal = word->getRotation() % 2 == 0;
        result.baseline =
            word->getBaseline() / (isHorizontal ? m_content.heightPoints : m_content.widthPoints);
    }

    int fontIndex(const TextFontInfo *info)
    {
        const auto known = m_fontIndexes.constFind(info);
        if (known != m_fontIndexes.cend())
            return *known;
        const PageFont font = fontOf(info);
        const auto same = std::find(m_content.fonts.begin(), m_content.fonts.end(), font);
        const int index = int(same - m_content.fonts.begin());
        if (same == m_content.fonts.end())
            m_content.fonts.push_back(font);
        m_fontIndexes.insert(info, index);
        return index;
    }

    PageContent &m_content;
    const HiddenCharacters &m_hidden;
    const ContentLimits &m_limits;
    LogicalOrder m_order;
    QHash<const TextFontInfo *, int> m_fontIndexes;
};

} // namespace

PageContent readPageContent(PDFDoc &document, PageIndex index, const ContentLimits &limits,
                            TextSource source)
{
    PageContent content;
    content.number = toNumber(index);
    const int page = content.number.value;
    content.widthPoints = document.getPageCropWidth(page);
    content.heightPoints = document.getPageCropHeight(page);
    if (document.getPageRotate(page) % 180 != 0)
        std::swap(content.widthPoints, content.heightPoints);
    ContentOutputDev device(content, limits, source);
    const auto isFull = [](void *data) { return static_cast<ContentOutputDev *>(data)->isFull(); };
    document.displayPage(&device, page, pageDpi, pageDpi, 0, false, true, false, isFull, &device);
    WordReader(content, device.hidden(), limits).read(device.getFlows());
    return content;
}

} // namespace excerpt
