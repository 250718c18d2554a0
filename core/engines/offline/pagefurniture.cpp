// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/offline/pagefurniture.h"

#include "core/base/textpatterns.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace excerpt {
namespace {

constexpr size_t blocksPerEdge = 3; ///< looked at from the top and from the bottom
constexpr size_t pagesKept = 8;
constexpr double edgeDepth = 0.15;   ///< of the page height
constexpr double sameHeight = 0.015; ///< of the page height
constexpr qsizetype longestText = 200;

QString textOf(const PageBlock &block)
{
    QStringList lines;
    for (const BlockLine &line : block.lines)
        lines.append(line.text);
    return lines.join(u' ');
}

} // namespace

std::vector<size_t> PageFurniture::edgeBlocks(const PageBlocks &page)
{
    std::vector<size_t> order;
    for (size_t i = 0; i < page.blocks.size(); ++i) {
        const PageBlock &block = page.blocks[i];
        if (block.kind != BlockKind::Table && block.lines.size() <= 3 && !block.lines.empty())
            order.push_back(i);
    }
    std::sort(order.begin(), order.end(),
              [&page](size_t a, size_t b) { return page.blocks[a].box.y < page.blocks[b].box.y; });
    std::vector<size_t> edges;
    for (size_t i = 0; i < order.size(); ++i) {
        const FractionRect &box = page.blocks[order[i]].box;
        const bool isTop = i < blocksPerEdge && box.y + box.height < edgeDepth;
        const bool isBottom = i + blocksPerEdge >= order.size() && box.y > 1 - edgeDepth;
        if (isTop || isBottom)
            edges.push_back(order[i]);
    }
    return edges;
}

PageFurniture::Edge PageFurniture::edgeOf(const PageBlock &block)
{
    Edge edge;
    edge.y = block.box.y + block.box.height / 2;
    edge.isTop = edge.y < 0.5;
    const QString text = textOf(block).left(longestText);
    int numbers = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text.at(i).isDigit()) {
            edge.text += text.at(i).toLower();
            continue;
        }
        qsizetype end = i;
        while (end < text.size() && text.at(end).isDigit())
            ++end;
        edge.number = ++numbers == 1 && end - i <= 5 ? text.mid(i, end - i).toInt() : -1;
        edge.text += u'#';
        i = end - 1;
    }
    return edge;
}

void PageFurniture::add(const PageBlocks &page)
{
    Edges edges{page.number.value, {}};
    for (const size_t index : edgeBlocks(page))
        edges.edges.push_back(edgeOf(page.blocks[index]));
    m_pages.push_back(std::move(edges));
    while (m_pages.size() > pagesKept)
        m_pages.pop_front();
}

bool PageFurniture::isRepeated(const Edge &edge, int page) const
{
    for (const Edges &other : m_pages) {
        const int distance = other.page - page;
        if (distance == 0 || std::abs(distance) > pagesAhead)
            continue;
        for (const Edge &there : other.edges) {
            if (there.isTop != edge.isTop || std::abs(there.y - edge.y) > sameHeight ||
                there.text != edge.text)
                continue;
            // "Chapter 3" on two pages repeats; "12" and "13" must count the pages.
            const bool isBareNumber = letterCount(edge.text) == 0;
            if (!isBareNumber || there.number - edge.number == distance)
                return true;
        }
    }
    return false;
}

void PageFurniture::judge(PageBlocks &page) const
{
    for (const size_t index : edgeBlocks(page)) {
        PageBlock &block = page.blocks[index];
        const bool isListOrText =
            block.kind == BlockKind::ListItem || block.kind == BlockKind::Paragraph ||
            block.kind == BlockKind::Heading || block.kind == BlockKind::Footnote;
        if (isListOrText && isRepeated(edgeOf(block), page.number.value)) {
            if (!block.marker.isEmpty())
                block.lines.front().text.prepend(QString(block.marker + u' '));
            block.marker.clear();
            block.level = 0;
            block.kind = BlockKind::Furniture;
        }
    }
}

} // namespace excerpt
