// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textpatterns.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace excerpt {
namespace {

constexpr QStringView bullets =
    u"•◦▪▫■□●○‣⁃∙·–—−*-►▶➢➤✓✔❖◆◇➔→§\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf02d";

bool isRomanDigit(QChar character)
{
    return u"ivxlcdmIVXLCDM"_s.contains(character);
}

/// Length of the digits at `from`.
qsizetype digitsAt(QStringView text, qsizetype from)
{
    qsizetype end = from;
    while (end < text.size() && text.at(end).isDigit())
        ++end;
    return end - from;
}

/// Length of a number (up to 3 digits), a single letter or a small Roman number at `from`.
qsizetype ordinalAt(QStringView text, qsizetype from)
{
    const qsizetype digits = digitsAt(text, from);
    if (digits > 0)
        return digits <= 3 ? digits : 0;
    qsizetype roman = from;
    while (roman < text.size() && roman - from < 5 && isRomanDigit(text.at(roman)))
        ++roman;
    if (roman > from && (roman == text.size() || !text.at(roman).isLetter()))
        return roman - from;
    const bool isLetter = from < text.size() && text.at(from).isLetter();
    const bool isAlone = from + 1 >= text.size() || !text.at(from + 1).isLetter();
    return isLetter && isAlone ? 1 : 0;
}

bool startsWithWord(QStringView text, QStringView word)
{
    return text.startsWith(word, Qt::CaseInsensitive) &&
           (text.size() == word.size() || !text.at(word.size()).isLetter());
}

} // namespace

bool isBullet(QStringView marker)
{
    return marker.size() == 1 && bullets.contains(marker.front());
}

qsizetype listMarkerLength(QStringView text)
{
    if (text.isEmpty())
        return 0;
    const auto endsAt = [text](qsizetype end) {
        return end == text.size() || text.at(end).isSpace() ? end : 0;
    };
    if (isBullet(text.first(1))) {
        // A bullet may touch its text; a dash, an asterisk or an arrow is a word sign then.
        const bool isSure = u"•◦▪■●○‣►➢➤❖\uf0b7\uf0a7\uf0d8"_s.contains(text.front());
        return isSure ? 1 : endsAt(1);
    }
    if (text.front() == u'(') {
        const qsizetype ordinal = ordinalAt(text, 1);
        return ordinal > 0 && 1 + ordinal < text.size() && text.at(1 + ordinal) == u')'
                   ? endsAt(2 + ordinal)
                   : 0;
    }
    const qsizetype ordinal = ordinalAt(text, 0);
    if (ordinal == 0 || ordinal >= text.size())
        return 0;
    const QChar after = text.at(ordinal);
    return after == u'.' || after == u')' ? endsAt(ordinal + 1) : 0;
}

int sectionNumberDepth(QStringView text)
{
    static constexpr std::array words{
        u"chapter",  u"section", u"appendix", u"part",   u"lesson",   u"unit",   u"article",
        u"chapitre", u"annexe",  u"partie",   u"teil",   u"kapitel",  u"anhang", u"abschnitt",
        u"capítulo", u"sección", u"capitolo", u"module", u"hoofdstuk"};
    for (const char16_t *word : words) {
        if (startsWithWord(text, word)) {
            const QStringView rest = text.sliced(QStringView(word).size()).trimmed();
            return !rest.isEmpty() && ordinalAt(rest, 0) > 0 ? 1 : 0;
        }
    }
    if (text.startsWith(u'第') && text.size() > 2)
        return 1;
    qsizetype at = 0;
    int depth = 0;
    // A letter or Roman number counts as the first part only ("A.1", "IV.").
    const bool startsWithDigit = text.size() > 0 && text.front().isDigit();
    const qsizetype first = ordinalAt(text, 0);
    if (first == 0)
        return 0;
    at = first;
    depth = 1;
    bool hasDot = false;
    while (at < text.size() && text.at(at) == u'.') {
        hasDot = true;
        const qsizetype digits = digitsAt(text, at + 1);
        if (digits == 0) {
            ++at;
            break;
        }
        if (digits > 3)
            return 0;
        at += 1 + digits;
        ++depth;
    }
    if (at < text.size() && text.at(at) == u')')
        ++at;
    if (!startsWithDigit && !hasDot)
        return 0;
    if (at >= text.size() || !text.at(at).isSpace())
        return 0;
    const QStringView rest = text.sliced(at).trimmed();
    return !rest.isEmpty() && (rest.front().isLetter() || rest.front().isPunct()) ? depth : 0;
}

bool startsLikeCaption(QStringView text)
{
    static constexpr std::array words{
        u"figure",  u"fig",     u"table",   u"tab",    u"abbildung", u"abb",   u"tabelle",
        u"figura",  u"tabla",   u"tableau", u"chart",  u"box",       u"image", u"plate",
        u"listing", u"exhibit", u"graph",   u"scheme", u"photo",     u"map",   u"diagram"};
    for (const char16_t *word : words) {
        if (!startsWithWord(text, word))
            continue;
        QStringView rest = text.sliced(QStringView(word).size());
        if (rest.startsWith(u'.'))
            rest = rest.sliced(1);
        if (!rest.startsWith(u' '))
            return false;
        rest = rest.trimmed();
        qsizetype end = 0;
        bool hasDigit = false;
        while (end < rest.size() && !rest.at(end).isSpace()) {
            hasDigit = hasDigit || rest.at(end).isDigit();
            ++end;
        }
        const QChar last = end > 0 ? rest.at(end - 1) : QChar();
        const bool isRoman = end > 0 && isRomanDigit(rest.front()) && ordinalAt(rest, 0) > 0;
        if (!hasDigit && !isRoman)
            return false;
        // "Figure 3 shows" goes on in lower case: a sentence.
        const QStringView after = rest.sliced(end).trimmed();
        const bool isMarked = last == u'.' || last == u':' || last == u')';
        return isMarked || after.isEmpty() || !after.front().isLower();
    }
    return false;
}

bool isPageNumber(QStringView text)
{
    text = text.trimmed();
    if (startsWithWord(text, u"page"))
        text = text.sliced(4).trimmed();
    while (!text.isEmpty() && u"-–—|[(•~"_s.contains(text.front()))
        text = text.sliced(1).trimmed();
    while (!text.isEmpty() && u"-–—|])•~."_s.contains(text.back()))
        text.chop(1), text = text.trimmed();
    if (text.isEmpty() || text.size() > 12)
        return false;
    const qsizetype digits = digitsAt(text, 0);
    if (digits == text.size())
        return digits <= 4;
    if (digits > 0) { // "3 of 9", "3/9", "3 | 9"
        const QString rest = text.sliced(digits).trimmed().toString();
        for (const QString &word : {u"of"_s, u"/"_s, u"|"_s, u"von"_s, u"sur"_s, u"de"_s}) {
            if (rest.startsWith(word)) {
                const QString last = rest.mid(word.size()).trimmed();
                return !last.isEmpty() && digitsAt(last, 0) == last.size();
            }
        }
        return false;
    }
    return text.size() <= 6 && std::all_of(text.begin(), text.end(), isRomanDigit) &&
           (text == text.toString().toLower() || text == text.toString().toUpper());
}

bool isContentsLine(QStringView text)
{
    qsizetype end = text.size();
    while (end > 0 && (text.at(end - 1).isDigit() || isRomanDigit(text.at(end - 1))))
        --end;
    if (end == text.size())
        return false;
    int dots = 0;
    while (end > 0 &&
           (text.at(end - 1) == u'.' || text.at(end - 1).isSpace() || text.at(end - 1) == u'…' ||
            text.at(end - 1) == u'·' || text.at(end - 1) == u'_')) {
        dots += text.at(end - 1) == u'…' ? 3 : !text.at(end - 1).isSpace();
        --end;
    }
    return dots >= 3;
}

bool endsWithBreakingHyphen(QStringView text)
{
    if (text.size() < 2)
        return false;
    const QChar last = text.back();
    return (last == u'-' || last == u'\u2010' || last == u'\u00ad') &&
           text.at(text.size() - 2).isLetter();
}

int letterCount(QStringView text)
{
    return int(std::count_if(text.begin(), text.end(),
                             [](QChar character) { return character.isLetter(); }));
}

bool isUpperCase(QStringView text, int minimum)
{
    int upper = 0;
    for (const QChar character : text) {
        if (character.isLower())
            return false;
        upper += character.isUpper();
    }
    return upper >= minimum;
}

} // namespace excerpt
