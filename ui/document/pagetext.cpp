// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/pagetext.h"

#include <algorithm>
#include <cmath>

namespace excerpt {

namespace {

FractionRect united(const FractionRect &a, const FractionRect &b)
{
    const double left = std::min(a.x, b.x);
    const double top = std::min(a.y, b.y);
    return {left, top, std::max(a.x + a.width, b.x + b.width) - left,
            std::max(a.y + a.height, b.y + b.height) - top};
}

/// 0 inside, else how far outside, in parts of the page; lines count more than columns.
double distanceTo(const FractionRect &box, QPointF point)
{
    const double dx = std::max({box.x - point.x(), 0.0, point.x() - box.x - box.width});
    const double dy = std::max({box.y - point.y(), 0.0, point.y() - box.y - box.height});
    return std::hypot(dx, dy);
}

bool isUpright(const PageWord &word)
{
    return word.rotation == 0 || word.rotation == 180;
}

/// Text that is turned by 180° or 270° runs towards the page's origin.
bool runsBackwards(const PageWord &word)
{
    return word.rotation == 180 || word.rotation == 270 ||
           (!word.text.isEmpty() && word.text.isRightToLeft());
}

} // namespace

PageText::PageText(const PageContent &content) : m_content(content)
{
    for (std::size_t i = 0; i < content.words.size(); ++i) {
        const PageWord &word = content.words.at(i);
        if (i > 0 && continuesLine(content.words.at(i - 1), word)) {
            m_lines.back().last = int(i);
            m_lines.back().box = united(m_lines.back().box, word.box);
        } else {
            m_lines.push_back({int(i), int(i), word.box});
        }
    }
}

bool PageText::continuesLine(const PageWord &word, const PageWord &next) const
{
    if (word.rotation != next.rotation)
        return false;
    const bool upright = isUpright(word);
    const double centre =
        upright ? word.box.y + word.box.height / 2 : word.box.x + word.box.width / 2;
    const double low = upright ? next.box.y : next.box.x;
    const double high = low + (upright ? next.box.height : next.box.width);
    if (centre < low || centre > high)
        return false;
    // The next column's line is far away, and a line of it may begin further back.
    const double size =
        upright ? word.box.height * m_content.heightPoints : word.box.width * m_content.widthPoints;
    const double length = upright ? m_content.widthPoints : m_content.heightPoints;
    const double end = upright ? word.box.x + word.box.width : word.box.y + word.box.height;
    const double start = upright ? next.box.x : next.box.y;
    const double gap = (start - end) * length;
    const double most = 3 * size;
    return std::abs(gap) <= most || (runsBackwards(word) && gap < 0);
}

const PageText::Line &PageText::lineOf(int word) const
{
    return *std::prev(std::ranges::upper_bound(m_lines, word, {}, &Line::first));
}

bool PageText::endsLine(int word) const
{
    return lineOf(word).last == word;
}

TextPosition PageText::positionAt(QPointF point) const
{
    const auto byDistance = [&point](const FractionRect &box) { return distanceTo(box, point); };
    if (m_lines.empty())
        return {};
    const auto line =
        std::ranges::min_element(m_lines, {}, [&](const Line &l) { return byDistance(l.box); });
    const auto first = m_content.words.begin() + line->first;
    const auto last = m_content.words.begin() + line->last + 1;
    const auto word = std::ranges::min_element(
        first, last, {}, [&](const PageWord &w) { return byDistance(w.box); });
    const double along = isUpright(*word)
                             ? (point.x() - word->box.x) / std::max(1e-9, word->box.width)
                             : (point.y() - word->box.y) / std::max(1e-9, word->box.height);
    const double part = std::clamp(runsBackwards(*word) ? 1 - along : along, 0.0, 1.0);
    return {int(word - m_content.words.begin()),
            int(std::lround(part * double(word->text.size())))};
}

bool PageText::hasTextAt(QPointF point) const
{
    return std::ranges::any_of(
        m_lines, [&point](const Line &line) { return distanceTo(line.box, point) <= 0; });
}

TextSpan PageText::wordAt(TextPosition position) const
{
    if (m_lines.empty())
        return {};
    int first = position.word;
    int last = position.word;
    const Line &line = lineOf(position.word);
    while (first > line.first && !m_content.words.at(std::size_t(first - 1)).spaceAfter)
        --first;
    while (last < line.last && !m_content.words.at(std::size_t(last)).spaceAfter)
        ++last;
    return {{first, 0}, {last, int(m_content.words.at(std::size_t(last)).text.size())}};
}

TextSpan PageText::lineAt(TextPosition position) const
{
    if (m_lines.empty())
        return {};
    const Line &line = lineOf(position.word);
    return {{line.first, 0},
            {line.last, int(m_content.words.at(std::size_t(line.last)).text.size())}};
}

TextSpan PageText::all() const
{
    if (m_lines.empty())
        return {};
    return {{0, 0}, {int(m_content.words.size()) - 1, int(m_content.words.back().text.size())}};
}

QString PageText::text(TextSpan span) const
{
    QString result;
    if (m_lines.empty() || span.isEmpty())
        return result;
    for (int i = span.first.word; i <= span.last.word; ++i) {
        const PageWord &word = m_content.words.at(std::size_t(i));
        const int from = i == span.first.word ? span.first.offset : 0;
        const int to = i == span.last.word ? span.last.offset : int(word.text.size());
        result += QStringView(word.text).mid(from, to - from);
        if (i == span.last.word)
            break;
        if (endsLine(i))
            result += u'\n';
        else if (word.spaceAfter)
            result += u' ';
    }
    return result;
}

FractionRect PageText::part(const PageWord &word, int from, int to) const
{
    const double size = std::max<double>(1, double(word.text.size()));
    double begin = from / size;
    double end = to / size;
    if (runsBackwards(word)) {
        std::swap(begin, end);
        begin = 1 - begin;
        end = 1 - end;
    }
    FractionRect rect = word.box;
    if (isUpright(word)) {
        rect.x += word.box.width * begin;
        rect.width = word.box.width * (end - begin);
    } else {
        rect.y += word.box.height * begin;
        rect.height = word.box.height * (end - begin);
    }
    return rect;
}

std::vector<FractionRect> PageText::rects(TextSpan span) const
{
    std::vector<FractionRect> result;
    if (m_lines.empty() || span.isEmpty())
        return result;
    bool isNewLine = true;
    for (int i = span.first.word; i <= span.last.word; ++i) {
        const PageWord &word = m_content.words.at(std::size_t(i));
        const int from = i == span.first.word ? span.first.offset : 0;
        const int to = i == span.last.word ? span.last.offset : int(word.text.size());
        const FractionRect rect = part(word, from, to);
        if (isNewLine)
            result.push_back(rect);
        else
            result.back() = united(result.back(), rect);
        isNewLine = endsLine(i);
    }
    return result;
}

} // namespace excerpt
