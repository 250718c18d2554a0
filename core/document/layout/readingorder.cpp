// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/layout/readingorder.h"

#include <cmath>
#include <optional>

namespace excerpt::layout {
namespace {

using Items = std::vector<OrderedItem>;

constexpr double narrowest = 4; ///< font sizes; what is narrower is labels of a drawing
constexpr int deepest = 24;     ///< cuts in cuts

class Sorter
{
public:
    Sorter(bool isRightToLeft, Items &result) : m_isRightToLeft(isRightToLeft), m_result(result) {}

    void sort(Items items, int depth = 0)
    {
        if (items.size() > 1 && depth < deepest) {
            if (const std::optional<double> gutter = gutterOf(items)) {
                sortBands(std::move(items), *gutter, depth);
                return;
            }
            if (const std::optional<double> gap = widestGap(items)) {
                const auto below =
                    std::partition(items.begin(), items.end(), [gap](const OrderedItem &item) {
                        return item.box.centerY() < *gap;
                    });
                sort({items.begin(), below}, depth + 1);
                sort({below, items.end()}, depth + 1);
                return;
            }
        }
        appendRows(std::move(items));
    }

private:
    /// The x of the best strip between columns: nothing may stand across it but what divides the
    /// page into bands, and most items must have something beside them.
    static std::optional<double> gutterOf(const Items &items)
    {
        double widths = 0; // in font sizes
        for (const OrderedItem &item : items)
            widths += item.box.width() / std::max(item.size, 1.0);
        if (items.size() < 4 || widths < narrowest * double(items.size()))
            return {};
        std::vector<double> edges;
        for (const OrderedItem &item : items)
            edges.push_back(item.box.left);
        std::sort(edges.begin(), edges.end());
        const double step = std::max(2.0, (edges.back() - edges.front()) / 400);
        edges.erase(std::unique(edges.begin(), edges.end(),
                                [step](double a, double b) { return b - a < step; }),
                    edges.end());
        std::optional<double> best;
        double bestScore = 0;
        for (const double edge : edges) {
            const double x = edge - 1.5; // just left of where a column would begin
            const double score = gutterScore(items, x);
            if (score > bestScore) {
                bestScore = score;
                best = x;
            }
        }
        return best;
    }

    /// Share of the items' height that stands in bands with both sides filled; 0: no gutter.
    static double gutterScore(const Items &items, double x)
    {
        double left = 0;
        double right = 0;
        double across = 0;
        Box leftBox;
        Box rightBox;
        size_t leftCount = 0;
        size_t rightCount = 0;
        for (const OrderedItem &item : items) {
            if (item.box.right <= x) {
                leftBox = leftCount++ == 0 ? item.box : leftBox.united(item.box);
                left += item.box.height();
            } else if (item.box.left >= x) {
                rightBox = rightCount++ == 0 ? item.box : rightBox.united(item.box);
                right += item.box.height();
            } else {
                across += item.box.height();
            }
        }
        if (leftCount < 2 || rightCount < 2)
            return 0;
        const double width = rightBox.left - leftBox.right; // of the strip
        const double together = std::max(0.0, leftBox.overlapY(rightBox));
        const double shorter = std::min(leftBox.height(), rightBox.height());
        const double all = left + right + across;
        if (width < 5 || together < 0.3 * shorter || std::min(left, right) < 0.08 * all ||
            across > 0.2 * all)
            return 0;
        return (left + right) / all * std::min(left, right) / std::max(left, right) +
               std::min(width, 40.0) / 400;
    }

    /// The middle of the highest strip that nothing stands in, when it is higher than the space
    /// between lines: what is above and below it may have different columns.
    static std::optional<double> widestGap(const Items &items)
    {
        if (items.size() < 6)
            return {};
        std::vector<const OrderedItem *> sorted;
        for (const OrderedItem &item : items)
            sorted.push_back(&item);
        std::sort(sorted.begin(), sorted.end(),
                  [](const auto *a, const auto *b) { return a->box.top < b->box.top; });
        std::optional<double> middle;
        double widest = 0;
        double bottom = sorted.front()->box.bottom;
        for (const OrderedItem *item : sorted) {
            const double gap = item->box.top - bottom;
            if (gap > widest && gap > 0.5 * item->size) {
                widest = gap;
                middle = (bottom + item->box.top) / 2;
            }
            bottom = std::max(bottom, item->box.bottom);
        }
        return middle;
    }

    void sortBands(Items items, double gutter, int depth)
    {
        std::sort(items.begin(), items.end(),
                  [](const auto &a, const auto &b) { return a.box.centerY() < b.box.centerY(); });
        Items left;
        Items right;
        const auto finish = [this, &left, &right, depth] {
            Items &first = m_isRightToLeft ? right : left;
            Items &second = m_isRightToLeft ? left : right;
            sort(std::exchange(first, {}), depth + 1);
            sort(std::exchange(second, {}), depth + 1);
        };
        Items across;
        for (OrderedItem &item : items) {
            const bool isLeft = item.box.right <= gutter;
            const bool isAcross = !isLeft && item.box.left < gutter;
            if (isAcross) {
                finish();
                across.push_back(item);
                continue;
            }
            if (!across.empty())
                appendRows(std::exchange(across, {}));
            (isLeft ? left : right).push_back(item);
        }
        appendRows(std::move(across));
        finish();
    }

    /// From top to bottom, what shares a baseline from left to right.
    void appendRows(Items items)
    {
        std::sort(items.begin(), items.end(),
                  [](const auto &a, const auto &b) { return a.box.bottom < b.box.bottom; });
        for (size_t first = 0; first < items.size();) {
            size_t last = first + 1;
            while (last < items.size() && items[last].box.bottom - items[first].box.bottom <
                                              0.4 * std::min(items[first].size, items[last].size))
                ++last;
            std::sort(items.begin() + qsizetype(first), items.begin() + qsizetype(last),
                      [this](const auto &a, const auto &b) {
                          return m_isRightToLeft ? a.box.left > b.box.left
                                                 : a.box.left < b.box.left;
                      });
            first = last;
        }
        m_result.insert(m_result.end(), items.begin(), items.end());
    }

    bool m_isRightToLeft;
    Items &m_result;
};

} // namespace

std::vector<OrderedItem> readingOrder(std::vector<OrderedItem> items, bool isRightToLeft)
{
    Items result;
    Sorter(isRightToLeft, result).sort(std::move(items));
    return result;
}

} // namespace excerpt::layout
