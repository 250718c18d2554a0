// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/splitsnap.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace excerpt {

namespace {

/// A part of the page's height that is not to be cut.
struct Extent
{
    double top = 0;
    double bottom = 0;
};

/// Of the ink of a line, in parts of the font's size above and below the baseline. Boxes of words
/// have the font's full height and overlap those of the next line.
constexpr double ascent = 0.72;
constexpr double descent = 0.2;
/// A picture of more than this is the page itself: a scan.
constexpr double mostOfPage = 0.8;
/// Gaps lower than this are none, in points.
constexpr double leastGapPoints = 1;
/// What begins above the first line or ends below the last, at most, in points.
constexpr double marginPoints = 6;
constexpr int longestHeading = 80;

bool isLevel(const PageWord &word)
{
    return word.rotation == 0 && !word.text.trimmed().isEmpty();
}

std::vector<Extent> extentsOf(const PageContent &content)
{
    std::vector<Extent> extents;
    for (const PageWord &word : content.words) {
        if (!isLevel(word))
            continue;
        const double size = word.sizePoints / content.heightPoints;
        extents.push_back({word.baseline - ascent * size, word.baseline + descent * size});
    }
    for (const FractionRect &image : content.images) {
        if (image.height < mostOfPage)
            extents.push_back({image.y, image.y + image.height});
    }
    std::sort(extents.begin(), extents.end(),
              [](const Extent &a, const Extent &b) { return a.top < b.top; });
    return extents;
}

} // namespace

SplitSnap::SplitSnap(const PageContent &content)
{
    if (content.heightPoints <= 0)
        return;
    addGaps(content);
    addLines(content);
}

void SplitSnap::addGaps(const PageContent &content)
{
    const std::vector<Extent> extents = extentsOf(content);
    if (extents.empty())
        return;
    const double margin = marginPoints / content.heightPoints;
    m_gaps.push_back(std::max(0.0, extents.front().top - margin));
    double bottom = extents.front().bottom;
    for (const Extent &extent : extents) {
        if (extent.top - bottom > leastGapPoints / content.heightPoints)
            m_gaps.push_back((bottom + extent.top) / 2);
        bottom = std::max(bottom, extent.bottom);
    }
    m_gaps.push_back(std::min(1.0, bottom + margin));
}

void SplitSnap::addLines(const PageContent &content)
{
    bool joins = false;
    for (const PageWord &word : content.words) {
        if (!isLevel(word))
            continue;
        const double half = word.sizePoints / content.heightPoints / 2;
        const bool isSameLine =
            !m_lines.empty() && std::abs(m_lines.back().baseline - word.baseline) < half;
        if (!isSameLine)
            m_lines.push_back({word.baseline, word.text});
        else
            m_lines.back().text += (joins ? QString() : QString(u' ')) + word.text;
        joins = !word.spaceAfter;
    }
    std::stable_sort(m_lines.begin(), m_lines.end(),
                     [](const Line &a, const Line &b) { return a.baseline < b.baseline; });
}

double SplitSnap::snapped(double y, double reach) const
{
    double nearest = y;
    double distance = reach;
    for (const double gap : m_gaps) {
        if (std::abs(gap - y) <= distance) {
            nearest = gap;
            distance = std::abs(gap - y);
        }
    }
    return nearest;
}

std::optional<double> SplitSnap::next(double y) const
{
    constexpr double hair = 1e-6;
    const auto place = std::upper_bound(m_gaps.begin(), m_gaps.end(), y + hair);
    return place == m_gaps.end() ? std::nullopt : std::optional(*place);
}

std::optional<double> SplitSnap::previous(double y) const
{
    constexpr double hair = 1e-6;
    const auto place = std::lower_bound(m_gaps.begin(), m_gaps.end(), y - hair);
    return place == m_gaps.begin() ? std::nullopt : std::optional(*std::prev(place));
}

QString SplitSnap::headingAfter(double y) const
{
    const auto line = std::find_if(m_lines.begin(), m_lines.end(),
                                   [y](const Line &each) { return each.baseline > y; });
    if (line == m_lines.end() || line->text.size() > longestHeading)
        return {};
    const bool hasLetter =
        std::any_of(line->text.begin(), line->text.end(), [](QChar c) { return c.isLetter(); });
    return hasLetter ? line->text : QString();
}

} // namespace excerpt
