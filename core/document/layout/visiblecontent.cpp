// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/layout/visiblecontent.h"

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

} // namespace

bool isVisible(const PageWord &word, const Areas &areas)
{
    return contains(areas, word.box.x + word.box.width / 2, word.box.y + word.box.height / 2);
}

PageContent visibleContent(PageContent content, const Areas &areas)
{
    std::erase_if(content.words, [&](const PageWord &word) { return !isVisible(word, areas); });
    clip(content.rules, areas);
    clip(content.rectangles, areas);
    clip(content.images, areas);
    return content;
}

} // namespace excerpt
