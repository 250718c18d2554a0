// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/textsearch.h"

#include "ui/document/pagetext.h"

namespace excerpt {

namespace {

constexpr std::size_t mostHits = 2000; ///< of one page: a search for "e" stays usable

/// The folded text of a page, with the place that each character comes from.
struct FoldedPage
{
    QString text;
    std::vector<TextPosition> places;
};

QString folded(QChar character)
{
    switch (character.unicode()) {
    case 0x2018:
    case 0x2019:
    case 0x201a: return QStringLiteral("'");
    case 0x201c:
    case 0x201d:
    case 0x201e: return QStringLiteral("\"");
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2212: return QStringLiteral("-");
    case 0x00ad: return {};
    default: break;
    }
    if (character.isSpace())
        return QStringLiteral(" ");
    if (character.unicode() < 0x80)
        return QString(character.toLower());
    return QString(character).normalized(QString::NormalizationForm_KC).toCaseFolded();
}

void append(FoldedPage &page, const QString &text, TextPosition place)
{
    for (const QChar each : text) {
        page.text.append(each);
        page.places.push_back(place);
    }
}

FoldedPage foldedPage(const PageContent &content, const PageText &lines)
{
    FoldedPage page;
    for (std::size_t word = 0; word < content.words.size(); ++word) {
        const QString &text = content.words.at(word).text;
        const bool endsLine = lines.endsLine(int(word)) && word + 1 < content.words.size();
        const bool isBroken = endsLine && text.size() > 1 && text.endsWith(u'-') &&
                              content.words.at(word + 1).text.front().isLower();
        const qsizetype size = isBroken ? text.size() - 1 : text.size();
        for (qsizetype i = 0; i < size; ++i)
            append(page, folded(text.at(i)), {int(word), int(i)});
        if (!isBroken && (endsLine || content.words.at(word).spaceAfter))
            append(page, QStringLiteral(" "), {int(word), int(size)});
    }
    return page;
}

} // namespace

QString foldedForSearch(const QString &text)
{
    QString result;
    for (const QChar character : text.simplified())
        result += folded(character);
    return result;
}

std::vector<TextHit> findText(const PageContent &content, const QString &text)
{
    const QString wanted = foldedForSearch(text);
    if (wanted.isEmpty())
        return {};
    const PageText lines(content);
    const FoldedPage page = foldedPage(content, lines);
    std::vector<TextHit> hits;
    for (qsizetype at = page.text.indexOf(wanted); at >= 0 && hits.size() < mostHits;
         at = page.text.indexOf(wanted, at + wanted.size())) {
        const TextPosition first = page.places.at(std::size_t(at));
        TextPosition last = page.places.at(std::size_t(at + wanted.size() - 1));
        ++last.offset; // behind its last character
        hits.push_back({content.number, lines.rects({first, last})});
    }
    return hits;
}

} // namespace excerpt
