// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/offline/hyphenation.h"

#include "core/base/textpatterns.h"

#include <algorithm>
#include <array>

namespace excerpt {
namespace {

constexpr qsizetype mostCompounds = 20'000; ///< flat memory, whatever the document's length

bool isWordCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == u'\'' || character == u'’';
}

QStringView lastWord(QStringView text)
{
    qsizetype start = text.size();
    while (start > 0 && (isWordCharacter(text.at(start - 1)) || text.at(start - 1) == u'-'))
        --start;
    return text.sliced(start);
}

QStringView firstWord(QStringView text)
{
    qsizetype end = 0;
    while (end < text.size() && (isWordCharacter(text.at(end)) || text.at(end) == u'-'))
        ++end;
    return text.first(end);
}

/// Scripts without spaces between words: nothing is put between two lines.
bool isIdeographic(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) ||
           (code >= 0xff00 && code <= 0xffef);
}

} // namespace

void Hyphenation::learn(const PageBlocks &page)
{
    for (const PageBlock &block : page.blocks) {
        for (const BlockLine &line : block.lines) {
            const QStringView text = line.text;
            for (qsizetype at = text.indexOf(u'-'); at >= 0; at = text.indexOf(u'-', at + 1)) {
                if (m_compounds.size() >= mostCompounds)
                    return;
                const QStringView before = lastWord(text.first(at));
                const QStringView after = firstWord(text.sliced(at + 1));
                if (!before.isEmpty() && !after.isEmpty())
                    m_compounds.insert(
                        QString(before.toString() + u'-' + after.toString()).toLower());
            }
        }
    }
}

bool Hyphenation::belongsToWord(QStringView before, QStringView after) const
{
    static constexpr std::array prefixes{u"self", u"non",   u"well", u"semi", u"quasi",
                                         u"ex",   u"cross", u"half", u"all",  u"e"};
    const QString first = before.toString().toLower();
    if (m_compounds.contains(first + u'-' + after.toString().toLower()))
        return true;
    // More than one hyphen, digits or capitals: a compound.
    if (first.contains(u'-') || !after.front().isLower() ||
        std::any_of(before.begin(), before.end(), [](QChar c) { return c.isDigit(); }))
        return true;
    return std::find_if(prefixes.begin(), prefixes.end(), [&first](const char16_t *prefix) {
               return first == QStringView(prefix);
           }) != prefixes.end();
}

void Hyphenation::append(QString &text, const QString &next) const
{
    if (text.isEmpty() || next.isEmpty()) {
        text += next;
        return;
    }
    if (text.back() == u'\u00ad') { // a soft hyphen says itself what it is
        text.chop(1);
        text += next;
        return;
    }
    if (endsWithBreakingHyphen(text) && next.front().isLetterOrNumber()) {
        const QStringView before = lastWord(QStringView(text).chopped(1));
        if (!belongsToWord(before, firstWord(next)))
            text.chop(1);
        text += next;
        return;
    }
    if (!isIdeographic(text.back()) || !isIdeographic(next.front()))
        text += u' ';
    text += next;
}

} // namespace excerpt
