// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/headingmatch.h"

#include "core/base/textpatterns.h"
#include "core/sections/bookmarksections.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr double sameSizePoints = 0.4; ///< fonts are scaled a little from page to page
constexpr int widestJump = 50;

/// "27.4" as 27, 4; empty for "A.1" and what is no number.
std::vector<int> partsOf(const QString &number)
{
    std::vector<int> parts;
    for (const QString &part : number.split(u'.')) {
        bool isNumber = false;
        parts.push_back(part.toInt(&isNumber));
        if (!isNumber)
            return {};
    }
    return parts;
}

QString numberOf(const std::vector<int> &parts)
{
    QStringList texts;
    for (const int part : parts)
        texts += QString::number(part);
    return texts.join(u'.');
}

} // namespace

bool HeadingRule::matches(const HeadingCandidate &candidate) const
{
    return (!sizePoints || std::abs(candidate.sizePoints - *sizePoints) <= sameSizePoints) &&
           (!isBold || candidate.isBold == *isBold) &&
           (!fontName || candidate.fontName == *fontName) &&
           (!numberDepth || sectionNumberDepth(candidate.text) == *numberDepth);
}

HeadingRule HeadingRule::like(const HeadingCandidate &candidate)
{
    return {candidate.sizePoints, candidate.isBold, candidate.fontName,
            sectionNumberDepth(candidate.text)};
}

std::vector<int> headingsLike(const std::vector<HeadingCandidate> &candidates,
                              const HeadingRule &rule)
{
    std::vector<int> found;
    for (int i = 0; i < int(candidates.size()); ++i) {
        if (rule.matches(candidates[std::size_t(i)]))
            found.push_back(i);
    }
    return found;
}

MissingNumbers missingNumbers(const QStringList &titles, int most)
{
    MissingNumbers missing;
    std::vector<int> last;
    for (const QString &title : titles) {
        const QString number = numberedTitle(title).number;
        const std::vector<int> now = number.isEmpty() ? std::vector<int>() : partsOf(number);
        if (now.empty())
            continue;
        // Within one lesson the last part counts on, in the next one it begins at 1.
        const bool isSameRun =
            last.size() == now.size() && std::equal(now.begin(), now.end() - 1, last.begin());
        const int from = isSameRun ? last.back() + 1 : 1;
        const bool isKnown = isSameRun || now.size() > 1;
        const bool isSane = now.back() - from <= widestJump;
        for (int part = from; isKnown && isSane && part < now.back(); ++part) {
            std::vector<int> absent = now;
            absent.back() = part;
            if (++missing.count <= most)
                missing.named += numberOf(absent);
        }
        last = now;
    }
    return missing;
}

HeadingOutline outlineOf(const std::vector<HeadingCandidate> &candidates,
                         const std::vector<int> &chosen, const std::vector<int> &never)
{
    HeadingOutline result;
    QHash<QString, int> lessons; // by number: the last one in front
    std::vector<bool> isLesson(candidates.size(), true);
    for (const std::vector<int> *list : {&chosen, &never}) {
        for (const int index : *list)
            isLesson.at(std::size_t(index)) = false;
    }
    const auto add = [&](int index, int depth) {
        const HeadingCandidate &candidate = candidates[std::size_t(index)];
        OutlineEntry entry;
        entry.title = candidate.text;
        entry.depth = depth;
        entry.page = candidate.page;
        entry.top = Fraction{candidate.top};
        result.outline.entries.push_back(std::move(entry));
        result.headings.push_back(index);
    };
    int open = -1; // the lesson whose bookmark stands above
    std::size_t next = 0;
    for (int i = 0; i < int(candidates.size()) && next < chosen.size(); ++i) {
        const QString number = numberedTitle(candidates[std::size_t(i)].text).number;
        if (chosen[next] != i) {
            if (!number.isEmpty() && isLesson[std::size_t(i)])
                lessons.insert(number, i);
            continue;
        }
        ++next;
        const int lesson = lessons.value(number.section(u'.', 0, -2), -1);
        if (lesson >= 0 && lesson != open) {
            add(lesson, 1);
            result.level = 2;
        }
        open = lesson;
        add(i, lesson >= 0 ? 2 : 1);
    }
    return result;
}

} // namespace excerpt
