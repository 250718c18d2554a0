// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/layout/visiblecontent.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace excerpt {

namespace {

FractionRect &boxOf(FractionRect &rect)
{
    return rect;
}

template <typename T>
FractionRect &boxOf(T &graphic)
{
    return graphic.box;
}

template <typename T>
void clip(std::vector<T> &graphics, const Areas &areas)
{
    std::erase_if(graphics, [&areas](T &graphic) {
        const auto visible = clipped(boxOf(graphic), areas);
        if (visible)
            boxOf(graphic) = *visible;
        return !visible;
    });
}

/// The part of a word's box from one character to another (behind it), of `count` of one width in
/// the order in which they are read.
FractionRect boxOfCharacters(const PageWord &word, std::size_t first, std::size_t end,
                             std::size_t count)
{
    const bool isBackwards = word.rotation == 180 || word.rotation == 270;
    if (isBackwards != isRightToLeft(word)) {
        first = count - std::exchange(end, count - first);
    }
    const double from = double(first) / double(count);
    const double length = double(end - first) / double(count);
    FractionRect box = word.box;
    if (word.rotation % 180 == 0) {
        box.x += from * box.width;
        box.width *= length;
    } else {
        box.y += from * box.height;
        box.height *= length;
    }
    return box;
}

bool isVisible(const FractionRect &box, const Areas &areas)
{
    return contains(areas, box.x + box.width / 2, box.y + box.height / 2);
}

/// Leaves the characters of the word that lie in the areas; false when none does.
bool cutWord(PageWord &word, const Areas &areas)
{
    if (!touches(areas, word.box) || covers(areas, word.box))
        return isVisible(word.box, areas);
    const QList<uint> characters = word.text.toUcs4();
    const auto count = std::size_t(characters.size());
    QString text;
    std::size_t first = count;
    std::size_t end = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (!isVisible(boxOfCharacters(word, i, i + 1, count), areas))
            continue;
        const char32_t character = characters.at(qsizetype(i));
        text += QString::fromUcs4(&character, 1);
        first = std::min(first, i);
        end = i + 1;
    }
    if (text.isEmpty())
        return false;
    word.box = boxOfCharacters(word, first, end, count);
    word.text = text;
    return true;
}

} // namespace

bool isRightToLeft(const PageWord &word)
{
    return std::any_of(word.text.begin(), word.text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
}

PageContent visibleContent(PageContent content, const Areas &areas)
{
    std::erase_if(content.words, [&areas](PageWord &word) { return !cutWord(word, areas); });
    clip(content.rules, areas);
    clip(content.rectangles, areas);
    clip(content.images, areas);
    return content;
}

} // namespace excerpt
