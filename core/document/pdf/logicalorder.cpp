// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/logicalorder.h"

#include <algorithm>
#include <string>

namespace excerpt {
namespace {

constexpr char16_t firstRightToLeft = 0x590; ///< Hebrew begins here; nothing below is turned

bool isRightToLeft(char32_t character)
{
    const QChar::Direction direction = QChar::direction(character);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

bool isLeftToRight(char32_t character)
{
    const QChar::Direction direction = QChar::direction(character);
    return direction == QChar::DirL || direction == QChar::DirEN || direction == QChar::DirAN;
}

std::u32string charactersOf(const QString &text)
{
    const auto characters = text.toUcs4();
    return std::u32string(characters.begin(), characters.end());
}

void turnIfRightToLeft(QString &text)
{
    std::u32string characters = charactersOf(text);
    if (std::none_of(characters.begin(), characters.end(), isRightToLeft))
        return;
    std::reverse(characters.begin(), characters.end());
    // Numbers and foreign letters inside keep their own order.
    for (auto at = characters.begin(); at != characters.end();) {
        const auto stop = std::find_if_not(at, characters.end(), isLeftToRight);
        std::reverse(at, stop);
        at = stop == characters.end() ? stop : std::next(stop);
    }
    text = QString::fromUcs4(characters.data(), qsizetype(characters.size()));
}

/// Reverses the words and moves the space between two of them along.
void reverse(std::span<PageWord> words)
{
    const bool isLastFollowedBySpace = words.back().spaceAfter;
    std::reverse(words.begin(), words.end());
    for (size_t i = 0; i + 1 < words.size(); ++i)
        words[i].spaceAfter = words[i + 1].spaceAfter;
    words.back().spaceAfter = isLastFollowedBySpace;
}

} // namespace

void LogicalOrder::count(const QString &text)
{
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar character) {
        return character.unicode() < firstRightToLeft;
    });
    if (isPlain) {
        m_leftToRight += int(text.size());
        return;
    }
    for (const char32_t character : charactersOf(text)) {
        m_rightToLeft += isRightToLeft(character);
        m_leftToRight += QChar::direction(character) == QChar::DirL;
    }
}

void LogicalOrder::apply(std::span<PageWord> line) const
{
    if (m_rightToLeft == 0 || line.empty())
        return;
    for (PageWord &word : line)
        turnIfRightToLeft(word.text);
    const bool isPageRightToLeft = m_rightToLeft > m_leftToRight;
    if (isPageRightToLeft)
        reverse(line);
    // Runs of words of the direction that is not the page's are the wrong way round now.
    const auto belongs = [isPageRightToLeft](const PageWord &word) {
        const std::u32string characters = charactersOf(word.text);
        const bool hasRightToLeft =
            std::any_of(characters.begin(), characters.end(), isRightToLeft);
        const bool hasLeftToRight =
            std::any_of(characters.begin(), characters.end(), isLeftToRight);
        return isPageRightToLeft ? hasLeftToRight && !hasRightToLeft : hasRightToLeft;
    };
    for (auto at = line.begin(); at != line.end();) {
        const auto stop = std::find_if_not(at, line.end(), belongs);
        if (stop - at > 1)
            reverse({at, stop});
        at = stop == line.end() ? stop : std::next(stop);
    }
}

void expandPresentationForms(QString &text)
{
    const auto isForm = [](QChar character) {
        const char16_t code = character.unicode();
        return (code >= 0xfb00 && code <= 0xfb06) || (code >= 0xfb50 && code <= 0xfdff) ||
               (code >= 0xfe70 && code <= 0xfefc);
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isForm(text.at(i)))
            continue;
        const QString letters = QString(text.at(i)).normalized(QString::NormalizationForm_KC);
        text.replace(i, 1, letters);
        i += letters.size() - 1;
    }
}

} // namespace excerpt
