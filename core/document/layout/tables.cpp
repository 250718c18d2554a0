// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/layout/tables.h"

#include "core/base/textpatterns.h"

#include <cmath>

namespace excerpt::layout {
namespace {

constexpr double snap = 2.5; ///< points; lines nearer than this are one

/// Joins what lies on one line and touches.
std::vector<Segment> joined(std::vector<Segment> segments)
{
    std::sort(segments.begin(), segments.end(),
              [](const Segment &a, const Segment &b) { return a.at < b.at; });
    std::vector<Segment> result;
    for (size_t first = 0; first < segments.size();) {
        size_t last = first + 1;
        while (last < segments.size() && segments[last].at - segments[last - 1].at < snap)
            ++last;
        std::sort(segments.begin() + qsizetype(first), segments.begin() + qsizetype(last),
                  [](const Segment &a, const Segment &b) { return a.from < b.from; });
        const double at = segments[first].at;
        const size_t kept = result.size();
        for (size_t i = first; i < last; ++i) {
            if (result.size() > kept && segments[i].from <= result.back().to + snap)
                result.back().to = std::max(result.back().to, segments[i].to);
            else
                result.push_back({at, segments[i].from, segments[i].to});
        }
        first = last;
    }
    return result;
}

} // namespace

PageSegments pageSegments(const PageContent &page, bool withFills)
{
    PageSegments segments;
    constexpr double shortest = 4; // points
    const auto addHorizontal = [&segments](double y, double from, double to) {
        if (to - from >= shortest)
            segments.horizontal.push_back({y, from, to});
    };
    const auto addVertical = [&segments](double x, double from, double to) {
        if (to - from >= shortest)
            segments.vertical.push_back({x, from, to});
    };
    for (const PageRule &rule : page.rules) {
        const Box box = toPoints(rule.box, page);
        if (box.width() >= box.height())
            addHorizontal(box.centerY(), box.left, box.right);
        else
            addVertical(box.centerX(), box.top, box.bottom);
    }
    for (const PageRectangle &rectangle : page.rectangles) {
        const Box box = toPoints(rectangle.box, page);
        const bool isBackground =
            box.width() > 0.95 * page.widthPoints && box.height() > 0.9 * page.heightPoints;
        const bool isSeen = rectangle.isStroked || (withFills && rectangle.fillColor != 0xffffff);
        if (isBackground || !isSeen)
            continue;
        addHorizontal(box.top, box.left, box.right);
        addHorizontal(box.bottom, box.left, box.right);
        addVertical(box.left, box.top, box.bottom);
        addVertical(box.right, box.top, box.bottom);
    }
    return {joined(std::move(segments.horizontal)), joined(std::move(segments.vertical))};
}

QString cellText(std::vector<int> words, const PageContent &page)
{
    const auto lineOf = [&page](int index) {
        const PageWord &word = page.words.at(size_t(index));
        return word.baseline * page.heightPoints;
    };
    std::stable_sort(words.begin(), words.end(),
                     [&lineOf](int a, int b) { return lineOf(a) < lineOf(b); });
    QString text;
    for (size_t first = 0; first < words.size();) {
        size_t last = first + 1;
        while (last < words.size() && lineOf(words[last]) - lineOf(words[last - 1]) <
                                          0.35 * page.words.at(size_t(words[last])).sizePoints)
            ++last;
        std::sort(words.begin() + qsizetype(first), words.begin() + qsizetype(last));
        for (size_t i = first; i < last; ++i) {
            const PageWord &word = page.words.at(size_t(words[i]));
            text += word.text;
            const bool isNextAttached =
                !word.spaceAfter && i + 1 < last && words[i + 1] == words[i] + 1;
            if (i + 1 < words.size() && !isNextAttached)
                text += u' ';
        }
        first = last;
    }
    return text;
}

std::vector<FoundTable> findTables(const PageContent &page, const std::vector<TextLine> &lines)
{
    std::vector<bool> isFree(lines.size());
    for (size_t i = 0; i < lines.size(); ++i)
        isFree[i] = lines[i].rotation == 0;
    std::vector<FoundTable> tables = findRuledTables(page, lines, isFree);
    for (const FoundTable &table : tables) {
        for (const size_t line : table.lines)
            isFree[line] = false;
    }
    for (FoundTable &table : findUnruledTables(page, lines, isFree))
        tables.push_back(std::move(table));
    return tables;
}

} // namespace excerpt::layout
