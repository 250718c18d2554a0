// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/layout/textlines.h"

#include "core/base/textpatterns.h"

#include <QHash>

#include <cmath>
#include <map>

namespace excerpt::layout {
namespace {

constexpr double widestGap = 1.2;      ///< between words of a line, in font sizes
constexpr double farthestMarker = 5.5; ///< between a marker and its text, in font sizes

bool runsLeft(const QString &text)
{
    const QChar::Direction direction = text.front().direction();
    return direction == QChar::DirR || direction == QChar::DirAL;
}

/// Whether `word` goes on in the line that ends with `last`.
bool continuesLine(const PageWord &last, const PageWord &word, const PageContent &page)
{
    if (last.rotation != word.rotation || last.isVisible != word.isVisible)
        return false;
    const double size = std::max(last.sizePoints, word.sizePoints);
    if (last.rotation != 0) {
        const Box a = toPoints(last.box, page);
        const Box b = toPoints(word.box, page);
        return last.rotation % 180 == 0 ? a.overlapY(b) > 0.5 * a.height()
                                        : a.overlapX(b) > 0.5 * a.width();
    }
    const double drop = std::abs(word.baseline - last.baseline) * page.heightPoints;
    if (drop > 0.5 * size)
        return false;
    const double lastRight = (last.box.x + last.box.width) * page.widthPoints;
    const double left = word.box.x * page.widthPoints;
    if (left - lastRight > widestGap * size)
        return false;
    if (left > lastRight - 0.6 * size)
        return true;
    // Backwards: another line, unless the script runs that way.
    const double right = (word.box.x + word.box.width) * page.widthPoints;
    return right > last.box.x * page.widthPoints - widestGap * size &&
           (runsLeft(word.text) || runsLeft(last.text));
}

/// Fills everything but `words`.
void describe(TextLine &line, const PageContent &page)
{
    std::map<int, int> charactersByFont;
    std::map<int, int> charactersBySize; // tenths of a point
    std::map<std::uint32_t, int> charactersByColor;
    int all = 0;
    int bold = 0;
    int italic = 0;
    int fixed = 0;
    line.text.clear();
    for (size_t i = 0; i < line.words.size(); ++i) {
        const PageWord &word = page.words.at(size_t(line.words[i]));
        const int count = int(word.text.size());
        line.text += word.text;
        if (word.spaceAfter && i + 1 < line.words.size())
            line.text += u' ';
        const Box box = toPoints(word.box, page);
        line.box = i == 0 ? box : line.box.united(box);
        all += count;
        charactersByFont[word.font] += count;
        charactersBySize[int(std::lround(word.sizePoints * 10))] += count;
        charactersByColor[word.color] += count;
        if (word.font >= 0 && size_t(word.font) < page.fonts.size()) {
            const PageFont &font = page.fonts[size_t(word.font)];
            bold += font.isBold ? count : 0;
            italic += font.isItalic ? count : 0;
            fixed += font.isFixedWidth ? count : 0;
        }
    }
    const auto mostOf = [](const auto &counts) {
        return std::max_element(counts.begin(), counts.end(),
                                [](const auto &a, const auto &b) { return a.second < b.second; })
            ->first;
    };
    const PageWord &first = page.words.at(size_t(line.words.front()));
    line.font = mostOf(charactersByFont);
    line.size = mostOf(charactersBySize) / 10.0;
    line.color = mostOf(charactersByColor);
    line.isBold = bold * 10 > all * 7;
    line.isItalic = italic * 10 > all * 7;
    line.isFixedWidth = fixed * 10 > all * 7 && !isContentsLine(line.text); // leader dots
    line.rotation = first.rotation;
    line.baseline = first.baseline * page.heightPoints;
    for (const int index : line.words) { // a raised sign in front is not the baseline
        const PageWord &word = page.words.at(size_t(index));
        if (std::abs(word.sizePoints - line.size) < 0.2) {
            line.baseline = word.baseline * page.heightPoints;
            break;
        }
    }
}

/// Words of an invisible text layer are used where the page shows no text of its own.
std::vector<bool> usableWords(const PageContent &page)
{
    std::vector<bool> isUsable(page.words.size(), true);
    qsizetype visible = 0;
    qsizetype all = 0;
    for (const PageWord &word : page.words) {
        all += word.text.size();
        visible += word.isVisible ? word.text.size() : 0;
    }
    if (visible * 4 < all)
        return isUsable; // a scan with some visible stamp
    for (size_t i = 0; i < page.words.size(); ++i)
        isUsable[i] = page.words[i].isVisible;
    return isUsable;
}

} // namespace

std::vector<TextLine> textLines(const PageContent &page)
{
    const std::vector<bool> isUsable = usableWords(page);
    std::vector<TextLine> lines;
    int last = -1;
    for (size_t i = 0; i < page.words.size(); ++i) {
        if (!isUsable[i] || page.words[i].text.isEmpty())
            continue;
        if (last < 0 || !continuesLine(page.words[size_t(last)], page.words[i], page))
            lines.emplace_back();
        lines.back().words.push_back(int(i));
        last = int(i);
    }
    for (TextLine &line : lines)
        describe(line, page);
    return lines;
}

void appendLine(TextLine &first, const TextLine &second, const PageContent &page)
{
    first.words.insert(first.words.end(), second.words.begin(), second.words.end());
    describe(first, page);
}

void joinMarkers(std::vector<TextLine> &lines, const PageContent &page)
{
    // Lines by their place from the top, in steps that a baseline crosses at most once.
    constexpr double step = 8;
    std::multimap<int, size_t> byBaseline;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].rotation == 0)
            byBaseline.emplace(int(lines[i].baseline / step), i);
    }
    std::vector<bool> isGone(lines.size(), false);
    for (size_t i = 0; i < lines.size(); ++i) {
        TextLine &marker = lines[i];
        if (marker.rotation != 0 || isGone[i])
            continue;
        const bool isList = listMarkerLength(marker.text) == marker.text.size();
        const bool isNumber = marker.text.size() <= 9 &&
                              sectionNumberDepth(QString(marker.text + QStringLiteral(" x"))) > 0;
        if (!isList && !isNumber)
            continue;
        size_t nearest = i;
        const int bucket = int(marker.baseline / step);
        for (auto at = byBaseline.lower_bound(bucket - 1); at != byBaseline.end(); ++at) {
            if (at->first > bucket + 1)
                break;
            const TextLine &other = lines[at->second];
            const double gap = other.box.left - marker.box.right;
            const bool isBeside = at->second != i && !isGone[at->second] &&
                                  std::abs(other.baseline - marker.baseline) < 0.4 * other.size &&
                                  gap > -1 &&
                                  gap < farthestMarker * std::max(marker.size, other.size);
            if (isBeside && (nearest == i || other.box.left < lines[nearest].box.left))
                nearest = at->second;
        }
        if (nearest == i || letterCount(lines[nearest].text) == 0)
            continue;
        TextLine joined = marker;
        appendLine(joined, lines[nearest], page);
        joined.size = lines[nearest].size;
        joined.isBold = lines[nearest].isBold;
        lines[nearest] = std::move(joined);
        isGone[i] = true;
    }
    size_t kept = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (isGone[i])
            continue;
        if (kept != i)
            lines[kept] = std::move(lines[i]);
        ++kept;
    }
    lines.resize(kept);
}

} // namespace excerpt::layout
