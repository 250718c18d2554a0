// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/layout/blockkinds.h"

#include "core/base/textpatterns.h"

#include <cmath>
#include <map>

namespace excerpt::layout {
namespace {

constexpr int longestHeading = 180; ///< characters
constexpr size_t mostHeadingLines = 4;

QString textOf(const Paragraph &paragraph)
{
    QString text;
    for (const TextLine &line : paragraph.lines) {
        if (!text.isEmpty())
            text += u' ';
        text += line.text;
    }
    return text;
}

/// Judges one paragraph among its neighbours.
class Judge
{
public:
    Judge(const std::vector<Paragraph> &paragraphs, size_t index, const BodyStyle &body,
          const PageContent &page)
        : m_paragraphs(paragraphs)
        , m_index(index)
        , m_paragraph(paragraphs.at(index))
        , m_body(body)
        , m_page(page)
        , m_text(textOf(m_paragraph))
    {
    }

    [[nodiscard]] BlockKind kind() const
    {
        if (isFurniture())
            return BlockKind::Furniture;
        if (startsLikeCaption(m_text) && m_paragraph.lines.size() <= 12)
            return BlockKind::Caption;
        const qsizetype marker = listMarkerLength(m_text);
        const bool isSign = marker > 0 && isBullet(QStringView(m_text).first(marker));
        if (!isSign && isHeading())
            return BlockKind::Heading;
        if (isFootnote())
            return BlockKind::Footnote;
        return marker > 0 && marker < m_text.size() ? BlockKind::ListItem : BlockKind::Paragraph;
    }

    /// From the size; a section number says it better.
    [[nodiscard]] int headingLevel() const
    {
        const int depth = sectionNumberDepth(m_text);
        if (depth > 1)
            return std::min(depth, 6);
        const double ratio = m_paragraph.size / std::max(m_body.size, 1.0);
        if (ratio >= 1.6 || depth == 1)
            return 1;
        return ratio >= 1.25 ? 2 : 3;
    }

private:
    [[nodiscard]] bool isHeading() const
    {
        const int letters = letterCount(m_text);
        const QChar last = m_text.back();
        if (m_paragraph.lines.size() > mostHeadingLines || m_text.size() > longestHeading ||
            letters < 2 || letters * 3 < m_text.size() || m_paragraph.lines.front().rotation != 0)
            return false;
        if (isContentsLine(m_text) || last == u',' || last == u';')
            return false;
        const double ratio = m_paragraph.size / std::max(m_body.size, 1.0);
        const bool isLarger = ratio >= 1.15;
        const bool isHeavier = m_paragraph.isBold && !m_body.isBold && ratio > 0.95;
        const bool isNumbered = sectionNumberDepth(m_text) > 0;
        const bool isShouted = isUpperCase(m_text, 4) && ratio > 0.95;
        const bool isShortNumbered = isNumbered && m_text.size() < 80;
        if (last == u'.' && !isShortNumbered && ratio <= 1.3)
            return false;
        if (m_text.front().isLower() && ratio < 1.4)
            return false;
        return isLarger || isHeavier || (isShouted && m_paragraph.lines.size() <= 2);
    }

    /// Small text of one or two lines in the margin above or below everything else.
    [[nodiscard]] bool isFurniture() const
    {
        const double top = m_paragraph.box.top / m_page.heightPoints;
        const double bottom = m_paragraph.box.bottom / m_page.heightPoints;
        if (m_paragraph.lines.size() > 2 || m_text.size() > 160)
            return false;
        const bool isOutermost = bottom < 0.12 ? isAboveAllElse() : top > 0.88 && isBelowAllElse();
        if (!isOutermost)
            return false;
        if (isPageNumber(m_text))
            return true;
        return m_paragraph.size < 1.1 * m_body.size && (bottom < 0.075 || top > 0.93) &&
               !startsLikeCaption(m_text);
    }

    [[nodiscard]] bool isAboveAllElse() const
    {
        return std::none_of(m_paragraphs.begin(), m_paragraphs.end(), [this](const auto &other) {
            return other.box.bottom < m_paragraph.box.top - 1;
        });
    }
    [[nodiscard]] bool isBelowAllElse() const
    {
        return std::none_of(m_paragraphs.begin(), m_paragraphs.end(), [this](const auto &other) {
            return other.box.top > m_paragraph.box.bottom + 1;
        });
    }

    /// Smaller than the body, low on the page, and begun by a number or sign, or going on one that
    /// is.
    [[nodiscard]] bool isFootnote() const
    {
        constexpr size_t longestRun = 20;
        const size_t first = m_index > longestRun ? m_index - longestRun : 0;
        for (size_t i = m_index;; --i) {
            const Paragraph &paragraph = m_paragraphs[i];
            if (paragraph.size > 0.92 * m_body.size ||
                paragraph.box.top < (i == m_index ? 0.5 : 0.6) * m_page.heightPoints ||
                std::abs(paragraph.size - m_paragraph.size) > 0.3 ||
                paragraph.box.top > m_paragraph.box.bottom)
                return false;
            const QChar sign = paragraph.lines.front().text.front();
            if (sign.isDigit() || sign == u'*' || sign == u'†' || sign == u'‡' || sign == u'§')
                return true;
            if (i == first)
                return false;
        }
    }

    const std::vector<Paragraph> &m_paragraphs;
    size_t m_index;
    const Paragraph &m_paragraph;
    const BodyStyle &m_body;
    const PageContent &m_page;
    QString m_text;
};

} // namespace

BodyStyle bodyStyle(const std::vector<TextLine> &lines)
{
    std::map<int, qsizetype> bySize; // half points
    qsizetype all = 0;
    qsizetype bold = 0;
    BodyStyle body;
    bool isFirst = true;
    for (const TextLine &line : lines) {
        if (line.rotation != 0)
            continue;
        bySize[int(std::lround(line.size * 2))] += line.text.size();
        body.area = isFirst ? line.box : body.area.united(line.box);
        isFirst = false;
    }
    if (bySize.empty())
        return body;
    const auto most =
        std::max_element(bySize.begin(), bySize.end(),
                         [](const auto &a, const auto &b) { return a.second < b.second; });
    body.size = most->first / 2.0;
    std::map<std::uint32_t, qsizetype> byColor;
    for (const TextLine &line : lines) {
        if (std::abs(line.size - body.size) > 0.6)
            continue;
        all += line.text.size();
        bold += line.isBold ? line.text.size() : 0;
        byColor[line.color] += line.text.size();
    }
    body.isBold = bold * 2 > all;
    if (!byColor.empty())
        body.color =
            std::max_element(byColor.begin(), byColor.end(), [](const auto &a, const auto &b) {
                return a.second < b.second;
            })->first;
    return body;
}

PageBlock blockOf(const std::vector<Paragraph> &paragraphs, size_t index, const BodyStyle &body,
                  const PageContent &page)
{
    const Paragraph &paragraph = paragraphs.at(index);
    const Judge judge(paragraphs, index, body, page);
    PageBlock block;
    block.kind = judge.kind();
    block.box = toFractions(paragraph.box, page);
    block.sizePoints = paragraph.size;
    block.isBold = paragraph.isBold;
    block.isItalic = paragraph.isItalic;
    block.isFixedWidth = paragraph.isFixedWidth;
    if (paragraph.font >= 0 && size_t(paragraph.font) < page.fonts.size())
        block.fontName = page.fonts[size_t(paragraph.font)].name;
    for (const TextLine &line : paragraph.lines)
        block.lines.push_back(
            {line.text, toFractions(line.box, page), endsWithBreakingHyphen(line.text)});
    if (block.kind == BlockKind::Heading)
        block.level = judge.headingLevel();
    if (block.kind == BlockKind::ListItem) {
        QString &first = block.lines.front().text;
        block.marker = first.left(listMarkerLength(first));
        first = first.mid(block.marker.size()).trimmed();
        block.level = 1;
        if (first.isEmpty() && block.lines.size() > 1)
            block.lines.erase(block.lines.begin());
    }
    return block;
}

} // namespace excerpt::layout
