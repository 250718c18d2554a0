// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/replychecks.h"

#include "core/document/helpermessages.h"

#include <algorithm>

namespace excerpt {

namespace {

constexpr qsizetype mostWarnings = 1000;
constexpr qsizetype longestText = 1 << 20; ///< of one word, title or label
constexpr int deepest = 1000;              ///< nesting: far above what anybody writes

// Fractions of a page may lie outside it (a word half over the edge), but not at the moon: later
// code multiplies them.
constexpr double farthest = 1e6;

bool isSize(double points)
{
    return points > 0 && points <= farthest;
}

bool isNear(double fraction)
{
    return fraction >= -farthest && fraction <= farthest;
}

bool isNear(const FractionRect &rect)
{
    return isNear(rect.x) && isNear(rect.y) && rect.width >= 0 && rect.width <= farthest &&
           rect.height >= 0 && rect.height <= farthest;
}

bool isQuarterTurn(int degrees)
{
    return degrees == 0 || degrees == 90 || degrees == 180 || degrees == 270;
}

} // namespace

bool isPlausible(const DocumentInfo &info)
{
    return info.pageCount > 0 && info.pageCount <= mostDocumentPages && isPlausible(info.warnings);
}

bool isPlausible(const Outline &outline, int pageCount)
{
    return std::ranges::all_of(outline.entries, [pageCount](const OutlineEntry &entry) {
        const bool isOnPage = entry.page.value >= 1 && entry.page.value <= pageCount;
        return entry.depth >= 1 && entry.depth <= deepest && entry.title.size() <= longestText &&
               (entry.target != OutlineEntry::Target::Page || isOnPage) &&
               (!entry.top || isNear(entry.top->value));
    });
}

bool isPlausible(const PageBoxes &boxes)
{
    return isSize(boxes.widthPoints) && isSize(boxes.heightPoints) &&
           isQuarterTurn(boxes.rotation) && boxes.label.size() <= longestText;
}

bool isPlausible(const std::vector<PageBoxes> &boxes, int count)
{
    const auto isUnreadable = [](const PageBoxes &page) { return page == PageBoxes(); };
    return int(boxes.size()) == count &&
           std::ranges::all_of(boxes, [&isUnreadable](const PageBoxes &page) {
               return isUnreadable(page) || isPlausible(page);
           });
}

bool isPlausible(const PageContent &content, PageNumber asked)
{
    const auto isWord = [&content](const PageWord &word) {
        return isNear(word.box) && isNear(word.baseline) && isQuarterTurn(word.rotation) &&
               word.font >= -1 && word.font < int(content.fonts.size()) && word.sizePoints >= 0 &&
               word.sizePoints <= farthest && word.text.size() <= longestText;
    };
    return content.number == asked && isSize(content.widthPoints) && isSize(content.heightPoints) &&
           std::ranges::all_of(content.words, isWord) &&
           std::ranges::all_of(content.rules, [](const PageRule &r) { return isNear(r.box); }) &&
           std::ranges::all_of(content.rectangles,
                               [](const PageRectangle &r) { return isNear(r.box); }) &&
           std::ranges::all_of(content.images, [](const FractionRect &r) { return isNear(r); });
}

bool isPlausible(const PageBlocks &blocks, PageNumber asked)
{
    const auto isBlock = [](const PageBlock &block) {
        return isNear(block.box) && block.level >= 0 && block.level <= deepest &&
               block.sizePoints >= 0 && block.sizePoints <= farthest &&
               std::ranges::all_of(block.lines,
                                   [](const BlockLine &line) { return isNear(line.box); });
    };
    return blocks.number == asked && isSize(blocks.widthPoints) && isSize(blocks.heightPoints) &&
           std::ranges::all_of(blocks.blocks, isBlock);
}

bool isPlausible(const PageImage &image)
{
    constexpr int bytesPerPixel = 4;
    constexpr int longestSide = 1 << 28; // far above what is drawn; the product stays in 64 bits
    return image.width > 0 && image.width <= longestSide && image.height > 0 &&
           image.height <= longestSide &&
           qint64(image.width) * image.height * bytesPerPixel == image.pixels.size();
}

bool isPlausible(const QStringList &warnings)
{
    return warnings.size() <= mostWarnings &&
           std::ranges::all_of(warnings, [](const QString &w) { return w.size() <= longestText; });
}

} // namespace excerpt
