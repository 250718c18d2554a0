// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/layout/paragraphs.h"

#include "core/base/textpatterns.h"

#include <cmath>
#include <map>

namespace excerpt::layout {
namespace {

bool endsSentence(QStringView text)
{
    while (!text.isEmpty() && (text.back() == u'"' || text.back() == u'”' || text.back() == u')' ||
                               text.back() == u'’' || text.back() == u'»'))
        text.chop(1);
    return !text.isEmpty() && (text.back() == u'.' || text.back() == u'!' || text.back() == u'?' ||
                               text.back() == u':' || text.back() == u'。');
}

class Splitter
{
public:
    explicit Splitter(std::vector<Paragraph> &paragraphs) : m_paragraphs(paragraphs) {}

    void add(TextLine line)
    {
        if (m_paragraphs.empty() || !continues(m_paragraphs.back(), line))
            m_paragraphs.emplace_back();
        Paragraph &paragraph = m_paragraphs.back();
        paragraph.box = paragraph.lines.empty() ? line.box : paragraph.box.united(line.box);
        paragraph.lines.push_back(std::move(line));
    }

private:
    static bool continues(const Paragraph &paragraph, const TextLine &line)
    {
        const TextLine &last = paragraph.lines.back();
        const double size = std::max(last.size, line.size);
        if (last.rotation != line.rotation)
            return false;
        if (line.rotation != 0)
            return std::abs(last.size - line.size) < 0.5;
        if (std::abs(last.size - line.size) > 0.12 * size || last.isBold != line.isBold)
            return isSameRow(last, line) && std::abs(last.size - line.size) < 0.12 * size;
        if (isSameRow(last, line))
            return line.box.left - last.box.right < 1.6 * size;
        if (last.isFixedWidth != line.isFixedWidth)
            return false;
        const double step = line.baseline - last.baseline;
        if (line.isFixedWidth)
            return step > 0 && step < 1.75 * size && line.box.left < paragraph.box.right;
        if (step <= 0 || step > widestStep(paragraph, size))
            return false;
        if (last.box.overlapX(line.box) < 0.3 * std::min(last.box.width(), line.box.width()))
            return false;
        return !startsAnew(paragraph, last, line);
    }

    static bool isSameRow(const TextLine &last, const TextLine &line)
    {
        return std::abs(line.baseline - last.baseline) < 0.4 * line.size &&
               line.box.left > last.box.right - 1;
    }

    static double widestStep(const Paragraph &paragraph, double size)
    {
        if (paragraph.lines.size() < 2)
            return 1.75 * size;
        const TextLine &last = paragraph.lines.back();
        const TextLine &before = paragraph.lines[paragraph.lines.size() - 2];
        const double step = last.baseline - before.baseline;
        return step > 0.5 * size ? std::min(1.75 * size, std::max(1.4 * size, 1.25 * step))
                                 : 1.75 * size;
    }

    /// The line is a first line by its marker, its indent, or the shortness of the one before.
    static bool startsAnew(const Paragraph &paragraph, const TextLine &last, const TextLine &line)
    {
        const qsizetype marker = listMarkerLength(line.text);
        const bool isSign = marker > 0 && isBullet(QStringView(line.text).first(marker));
        if (isSign || isContentsLine(last.text))
            return true;
        const double size = line.size;
        const double left = paragraph.box.left;
        const double right = paragraph.box.right;
        const bool isItem = listMarkerLength(paragraph.lines.front().text) > 0;
        const bool lastIsShort = last.box.right < right - 0.12 * (right - left) - size;
        if (marker > 0 && (endsSentence(last.text) || lastIsShort || isItem))
            return true;
        const double indent = line.box.left - last.box.left;
        const bool isFirstOfTwo = paragraph.lines.size() == 1;
        // A hanging second line of an item, or a centred one, is no new paragraph.
        if (indent > 0.8 * size && indent < 6 * size && !(isItem && isFirstOfTwo) &&
            endsSentence(last.text) && !isCentred(last, line))
            return true;
        if (isItem && indent < -0.8 * size && endsSentence(last.text))
            return true;
        return lastIsShort && endsSentence(last.text) && paragraph.lines.size() > 1;
    }

    static bool isCentred(const TextLine &last, const TextLine &line)
    {
        return std::abs(last.box.centerX() - line.box.centerX()) < 0.5 * line.size;
    }

    std::vector<Paragraph> &m_paragraphs;
};

void describe(Paragraph &paragraph)
{
    std::map<int, int> bySize;
    std::map<int, int> byFont;
    std::map<std::uint32_t, int> byColor;
    qsizetype all = 0;
    qsizetype bold = 0;
    qsizetype italic = 0;
    qsizetype fixed = 0;
    for (const TextLine &line : paragraph.lines) {
        const int count = int(line.text.size());
        all += count;
        bold += line.isBold ? count : 0;
        italic += line.isItalic ? count : 0;
        fixed += line.isFixedWidth ? count : 0;
        bySize[int(std::lround(line.size * 10))] += count;
        byFont[line.font] += count;
        byColor[line.color] += count;
    }
    const auto mostOf = [](const auto &counts) {
        return std::max_element(counts.begin(), counts.end(),
                                [](const auto &a, const auto &b) { return a.second < b.second; })
            ->first;
    };
    paragraph.size = mostOf(bySize) / 10.0;
    paragraph.font = mostOf(byFont);
    paragraph.color = mostOf(byColor);
    paragraph.isBold = bold * 2 > all;
    paragraph.isItalic = italic * 2 > all;
    paragraph.isFixedWidth = fixed * 10 > all * 8;
}

} // namespace

std::vector<Paragraph> paragraphsOf(std::vector<TextLine> lines)
{
    std::vector<Paragraph> paragraphs;
    Splitter splitter(paragraphs);
    for (TextLine &line : lines)
        splitter.add(std::move(line));
    for (Paragraph &paragraph : paragraphs)
        describe(paragraph);
    return paragraphs;
}

} // namespace excerpt::layout
