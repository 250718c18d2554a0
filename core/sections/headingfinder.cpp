// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textpatterns.h"
#include "core/sections/findsections.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace excerpt {
namespace {

using Candidates = std::vector<HeadingCandidate>;

constexpr size_t mostCandidates = 100'000; ///< flat memory, whatever the document's length
constexpr qsizetype longestTitle = 150;    ///< characters
constexpr size_t mostTitleLines = 3;
constexpr qint64 titlePageCharacters = 400; ///< a first page with fewer holds no section

QString titleOf(const PageBlock &block)
{
    QString title;
    for (const BlockLine &line : block.lines) {
        if (!title.isEmpty())
            title += u' ';
        title += line.text;
    }
    return title.simplified();
}

int tenths(double sizePoints)
{
    return int(std::lround(sizePoints * 10));
}

/// "Fractions 12", "Fractions . . . 12"
bool endsWithPageNumber(const QString &text)
{
    const qsizetype space = text.lastIndexOf(u' ');
    return space > 0 && letterCount(text) > 2 &&
           isPageNumber(QStringView(text).sliced(space + 1)) && text.at(text.size() - 1).isDigit();
}

/// The share of the page's lines that end in page numbers, from 0 to 1.
double contentsShare(const PageBlocks &page)
{
    int lines = 0;
    int contents = 0;
    for (const PageBlock &block : page.blocks) {
        for (const BlockLine &line : block.lines) {
            ++lines;
            contents += isContentsLine(line.text) || endsWithPageNumber(line.text);
        }
        // The layout may take the titles and their page numbers for a table.
        for (const auto &row : block.cells) {
            ++lines;
            contents += row.size() >= 2 && isPageNumber(row.back());
        }
    }
    return contents >= 3 ? double(contents) / lines : 0;
}

/// "Chapter 3", "Part II", "THREE": a label whose title is the next heading.
bool isLabelOnly(const QString &text)
{
    static constexpr std::array numerals{
        u"one",  u"two", u"three",  u"four",   u"five",     u"six",      u"seven",   u"eight",
        u"nine", u"ten", u"eleven", u"twelve", u"thirteen", u"fourteen", u"fifteen", u"sixteen"};
    const bool isNumeral =
        std::any_of(numerals.begin(), numerals.end(), [&text](const char16_t *numeral) {
            return text.compare(QStringView(numeral), Qt::CaseInsensitive) == 0;
        });
    return isNumeral || (text.count(u' ') == 1 && text.size() < 16 && !text.front().isDigit() &&
                         sectionNumberDepth(text) == 1 && !text.contains(u'.'));
}

/// Labels become part of the title behind them.
Candidates withLabelsJoined(const Candidates &candidates)
{
    Candidates result;
    for (size_t i = 0; i < candidates.size(); ++i) {
        const HeadingCandidate &label = candidates[i];
        const bool hasTitle = i + 1 < candidates.size() && isLabelOnly(label.text) &&
                              candidates[i + 1].page == label.page &&
                              std::abs(candidates[i + 1].top - label.top) < 0.12 &&
                              candidates[i + 1].sizePoints > 0.8 * label.sizePoints &&
                              sectionNumberDepth(candidates[i + 1].text) == 0;
        if (!hasTitle) {
            result.push_back(label);
            continue;
        }
        HeadingCandidate joined = candidates[++i];
        if (label.text.contains(u' ')) // a bare numeral says nothing that the order does not
            joined.text = label.text + u' ' + joined.text;
        joined.top = std::min(joined.top, label.top);
        joined.sizePoints = std::max(joined.sizePoints, label.sizePoints);
        result.push_back(joined);
    }
    return result;
}

/// The title without its number and what a table of contents adds.
QString comparable(const QString &title)
{
    QString text = title.toLower();
    if (sectionNumberDepth(text) > 0) { // "3.1 Title", "Chapter 3 Title"
        const qsizetype words = letterCount(text.section(u' ', 0, 0)) > 1 ? 2 : 1;
        const QString rest = text.section(u' ', words);
        text = rest.isEmpty() ? text : rest;
    }
    while (!text.isEmpty() &&
           (text.back().isDigit() || text.back().isSpace() || text.back() == u'.'))
        text.chop(1);
    return text;
}

/// Pages at the front most of whose headings appear once more further back announce them.
QSet<int> announcingPages(const Candidates &candidates, int pageCount)
{
    struct Places
    {
        int count = 0;
        int lastPage = 0;
    };
    std::map<QString, Places> places;
    for (const HeadingCandidate &candidate : candidates) {
        Places &place = places[comparable(candidate.text)];
        ++place.count;
        place.lastPage = candidate.page.value;
    }
    std::map<int, std::pair<int, int>> counts; // page: all, announced
    for (const HeadingCandidate &candidate : candidates) {
        if (candidate.page.value > 10 + pageCount / 10)
            break;
        const Places place = places[comparable(candidate.text)];
        auto &[all, announced] = counts[candidate.page.value];
        ++all;
        announced += place.lastPage > candidate.page.value && place.count <= 3;
    }
    QSet<int> pages;
    for (const auto &[page, count] : counts) {
        if (count.second >= 2 && count.second * 2 >= count.first)
            pages.insert(page);
    }
    return pages;
}

/// "Note", "Warning": the head of a box.
bool isBoxHead(const QString &text)
{
    static const QSet<QString> heads{
        u"note"_s,     u"tip"_s,       u"warning"_s,   u"caution"_s,       u"important"_s,
        u"hint"_s,     u"hinweis"_s,   u"achtung"_s,   u"warnung"_s,       u"tipp"_s,
        u"wichtig"_s,  u"anmerkung"_s, u"attention"_s, u"avertissement"_s, u"astuce"_s,
        u"remarque"_s, u"nota"_s,      u"consejo"_s,   u"advertencia"_s,   u"nb"_s};
    QString word = text.toLower();
    while (word.endsWith(u':') || word.endsWith(u'!') || word.endsWith(u' '))
        word.chop(1);
    return heads.contains(word);
}

/// "Definition", "Example" of "Definition 12", "Example 3 (Sets)"; empty for others.
QString countedWord(const QString &text)
{
    const qsizetype space = text.indexOf(u' ');
    const bool isCounted = space > 2 && space + 1 < text.size() && text.at(space + 1).isDigit() &&
                           sectionNumberDepth(text) == 0;
    return isCounted ? text.left(space).toLower() : QString();
}

/// The look that headings of one level share.
struct Style
{
    int size = 0; ///< tenths of a point
    bool isBold = false;
    QString fontName;
    bool operator<(const Style &other) const
    {
        return std::tie(size, isBold, fontName) <
               std::tie(other.size, other.isBold, other.fontName);
    }
};

Style styleOf(const HeadingCandidate &candidate)
{
    return {tenths(candidate.sizePoints), candidate.isBold, candidate.fontName};
}

/// Where sections are numbered, small headings without a number are not sections. The smallest
/// size of numbered ones, in tenths; 0 where they are not.
int smallestNumberedSize(const Candidates &headings)
{
    std::vector<int> sizes;
    for (const HeadingCandidate &heading : headings) {
        if (sectionNumberDepth(heading.text) > 0)
            sizes.push_back(tenths(heading.sizePoints));
    }
    if (sizes.size() < 10 || sizes.size() * 10 < headings.size() * 3)
        return 0;
    std::sort(sizes.begin(), sizes.end());
    return sizes[sizes.size() / 20];
}

/// Larger styles stand higher.
std::map<Style, int> levelsOf(const Candidates &headings)
{
    std::map<Style, int> levels;
    for (const HeadingCandidate &heading : headings)
        levels.emplace(styleOf(heading), 0);
    int level = 0;
    int lastSize = 0;
    for (auto style = levels.rbegin(); style != levels.rend(); ++style) {
        if (style->first.size + 4 < lastSize || lastSize == 0)
            ++level;
        lastSize = style->first.size;
        style->second = std::min(level, 6);
    }
    return levels;
}

/// Without running heads, announcements, and headings of things that are no sections.
Candidates chosen(const Candidates &candidates, int bodySize, int pageCount)
{
    const QSet<int> announcing = announcingPages(candidates, pageCount);
    std::map<QString, int> times;
    std::map<QString, int> timesCounted;
    for (const HeadingCandidate &candidate : candidates) {
        ++times[candidate.text.toLower()];
        ++timesCounted[countedWord(candidate.text)];
    }
    Candidates result;
    for (const HeadingCandidate &candidate : candidates) {
        const int size = tenths(candidate.sizePoints);
        const bool isLarge = size * 100 >= bodySize * 115;
        const bool isHeavy = candidate.isBold && size * 100 >= bodySize * 95;
        const QString word = countedWord(candidate.text);
        const bool isCounted = !word.isEmpty() && !isLarge && timesCounted[word] >= 5;
        const bool isRunning = candidate.top < 0.12 && times[candidate.text.toLower()] > 3;
        if ((isLarge || isHeavy) && !isCounted && !isRunning && !isBoxHead(candidate.text) &&
            !announcing.contains(candidate.page.value))
            result.push_back(candidate);
    }
    return result;
}

} // namespace

void HeadingFinder::addPage(const PageBlocks &page)
{
    ++m_pages;
    for (const PageBlock &block : page.blocks) {
        qsizetype characters = 0;
        for (const BlockLine &line : block.lines)
            characters += line.text.size();
        m_charactersBySize[tenths(block.sizePoints)] += characters;
        if (m_pages == 1)
            m_firstPageCharacters += characters;
    }
    // The last page of the contents may be a short one.
    const double share = contentsShare(page);
    m_isAfterContents = share > (m_isAfterContents ? 0.25 : 0.4);
    if (m_isAfterContents)
        return;
    for (const PageBlock &block : page.blocks) {
        if (block.kind != BlockKind::Heading || block.lines.size() > mostTitleLines)
            continue;
        const QString title = titleOf(block);
        if (title.size() <= longestTitle && letterCount(title) >= 2 &&
            m_candidates.size() < mostCandidates)
            m_candidates.push_back(
                {title, page.number, block.box.y, block.sizePoints, block.isBold, block.fontName});
    }
}

Outline HeadingFinder::outline() const
{
    Outline outline;
    if (m_charactersBySize.empty())
        return outline;
    const int bodySize =
        std::max_element(m_charactersBySize.begin(), m_charactersBySize.end(),
                         [](const auto &a, const auto &b) { return a.second < b.second; })
            ->first;
    const Candidates headings = chosen(withLabelsJoined(m_candidates), bodySize, m_pages);
    const int smallest = smallestNumberedSize(headings);
    const bool hasTitlePage = m_pages >= 10 && m_firstPageCharacters < titlePageCharacters;
    Candidates kept;
    for (const HeadingCandidate &heading : headings) {
        const bool isMinor =
            tenths(heading.sizePoints) < smallest && sectionNumberDepth(heading.text) == 0;
        const bool isTitle =
            hasTitlePage && heading.page == headings.front().page && heading.page.value == 1;
        if (!isMinor && !isTitle)
            kept.push_back(heading);
    }
    std::map<Style, int> levels = levelsOf(kept);
    for (const HeadingCandidate &heading : kept) {
        const int depth = sectionNumberDepth(heading.text);
        OutlineEntry entry;
        entry.title = heading.text;
        entry.depth = depth > 0 ? depth : levels[styleOf(heading)];
        entry.page = heading.page;
        entry.top = Fraction{heading.top};
        outline.entries.push_back(entry);
    }
    return outline;
}

} // namespace excerpt
