// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/template.h"

#include "core/sections/bookmarksections.h"
#include "core/sections/sectionmap.h"
#include "core/sections/sectionsfile.h"
#include "core/sections/sectionsformat.h"

#include <QHash>

#include <algorithm>
#include <climits>
#include <utility>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr int similarEnough = 80;
constexpr double topOfPage = 0.1;

QString normal(const QString &text)
{
    QString result;
    for (const QChar each : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (each.isLetterOrNumber())
            result += each;
    }
    return result;
}

QString withoutNumber(const QString &text)
{
    const QString title = numberedTitle(text).title;
    return normal(title.isEmpty() ? text : title);
}

/// Something that has a heading of its own: a section, or the group that begins with it.
struct Item
{
    int section = 0;
    bool isGroup = false;
    QString whole;
    QString title;
    int heading = -1; ///< index into the headings; -1: not found
};

class Matcher
{
public:
    Matcher(const std::vector<Section> &sections, const std::vector<PlacedHeading> &headings)
    {
        const QStringList *group = nullptr;
        for (int i = 0; i < int(sections.size()); ++i) {
            const Section &section = sections[std::size_t(i)];
            if (!section.parents.isEmpty() && (!group || *group != section.parents))
                addItem(i, true, section.parents.back());
            group = &section.parents;
            addItem(i, false, section.name);
        }
        for (const PlacedHeading &heading : headings) {
            m_whole.push_back(normal(heading.text));
            m_titles.push_back(withoutNumber(heading.text));
        }
        // Where chapters were renumbered the titles without numbers lead further.
        const std::vector<int> byWhole = longestRow(m_whole, &Item::whole);
        const std::vector<int> byTitle = longestRow(m_titles, &Item::title);
        const auto found = [](const std::vector<int> &row) {
            return row.size() - std::size_t(std::count(row.begin(), row.end(), -1));
        };
        const auto &row = found(byTitle) > found(byWhole) ? byTitle : byWhole;
        for (std::size_t i = 0; i < m_items.size(); ++i)
            m_items[i].heading = row[i];
        matchBetween([this](const Item &item, int heading) {
            return !item.title.isEmpty() && item.title == m_titles[std::size_t(heading)] ? 100 : 0;
        });
        matchBetween([this](const Item &item, int heading) {
            return std::max(similarityOf(item.whole, m_whole[std::size_t(heading)]),
                            similarityOf(item.title, m_titles[std::size_t(heading)]));
        });
    }

    [[nodiscard]] const std::vector<Item> &items() const { return m_items; }

private:
    void addItem(int section, bool isGroup, const QString &name)
    {
        m_items.push_back({section, isGroup, normal(name), withoutNumber(name), -1});
    }

    /// The longest row of items and headings with the same text in the same order (Hunt and
    /// Szymanski 1977: the longest increasing row over all pairs).
    [[nodiscard]] std::vector<int> longestRow(const std::vector<QString> &texts,
                                              QString Item::*text) const
    {
        QHash<QString, std::vector<int>> byText;
        for (int i = 0; i < int(texts.size()); ++i)
            byText[texts[std::size_t(i)]].push_back(i);
        struct Pair
        {
            int item;
            int heading;
            int before; ///< index into the pairs, -1: the first
        };
        std::vector<Pair> pairs;
        std::vector<int> ends; // by length of the row less one: the pair it ends in
        for (int i = 0; i < int(m_items.size()); ++i) {
            const auto found = byText.constFind(m_items[std::size_t(i)].*text);
            if (found == byText.cend() || (m_items[std::size_t(i)].*text).isEmpty())
                continue;
            for (auto heading = found->rbegin(); heading != found->rend(); ++heading) {
                const auto place = std::lower_bound(
                    ends.begin(), ends.end(), *heading, [&pairs](int pair, int value) {
                        return pairs[std::size_t(pair)].heading < value;
                    });
                pairs.push_back({i, *heading, place == ends.begin() ? -1 : *std::prev(place)});
                if (place == ends.end())
                    ends.push_back(int(pairs.size()) - 1);
                else
                    *place = int(pairs.size()) - 1;
            }
        }
        std::vector<int> row(m_items.size(), -1);
        for (int pair = ends.empty() ? -1 : ends.back(); pair >= 0;
             pair = pairs[std::size_t(pair)].before)
            row[std::size_t(pairs[std::size_t(pair)].item)] = pairs[std::size_t(pair)].heading;
        return row;
    }

    /// Items that were not found, among the headings between those of their neighbours.
    template <typename Score>
    void matchBetween(Score score)
    {
        constexpr int mostLookedAt = 400;        ///< headings for one item
        std::vector<int> limits(m_items.size()); // the heading that the next found item has
        int limit = int(m_whole.size());
        for (std::size_t i = m_items.size(); i > 0; --i) {
            limits[i - 1] = limit;
            if (m_items[i - 1].heading >= 0)
                limit = m_items[i - 1].heading;
        }
        int last = -1;
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            Item &item = m_items[i];
            const int end = std::min(limits[i], last + 1 + mostLookedAt);
            int best = similarEnough - 1;
            for (int heading = last + 1; item.heading < 0 && heading < end; ++heading) {
                if (const int now = score(item, heading); now > best) {
                    best = now;
                    m_best = heading;
                }
            }
            if (item.heading < 0 && best >= similarEnough)
                item.heading = m_best;
            if (item.heading >= 0)
                last = item.heading;
        }
    }

    std::vector<Item> m_items;
    std::vector<QString> m_whole; ///< of the headings
    std::vector<QString> m_titles;
    int m_best = -1;
};

/// Where a section begins in the new edition, and by what.
struct Begin
{
    int section = 0;
    int heading = 0;
};

PagePosition positionOf(const PlacedHeading &heading)
{
    return {heading.page, {heading.top > topOfPage && heading.top < 1 ? heading.top : 0}, {}};
}

/// Whether `next` began where `section` ended.
bool wereNeighbours(const Section &section, const Section &next)
{
    return beginOf(next) <= endOf(section) + 1 && beginOf(next) >= endOf(section) - 1;
}

Section placed(const Section &old, const PagePosition &begin, const PagePosition *next,
               bool endsAtNext, bool cutsPages, int pageCount)
{
    Section section = old;
    section.start.reset();
    section.end.reset();
    const int length = old.pages.pageCount();
    int last = next ? next->page.value - (next->y.value > 0 ? 0 : 1) : pageCount;
    const bool isCut = next && next->y.value > 0 && endsAtNext;
    if (!endsAtNext)
        last = std::min(last, begin.page.value + length - 1);
    last = std::clamp(last, begin.page.value, pageCount);
    section.pages = PageRange(begin.page, {last});
    if (cutsPages && begin.y.value > 0)
        section.start = begin;
    const bool isBehind = next && placeOf(*next) > placeOf(begin);
    if (cutsPages && isCut && isBehind && next->page.value == last)
        section.end = *next;
    const int movedBy = begin.page.value - (old.pages.isEmpty() ? 1 : old.pages.first().value);
    for (PageRegion &region : section.regions)
        region.page.value += movedBy;
    std::erase_if(section.regions, [&section](const PageRegion &region) {
        return !holdsPage(section, region.page);
    });
    return section;
}

TemplateMatch matchOf(const Section &old, const PlacedHeading &heading)
{
    TemplateMatch match;
    const bool isSame = normal(heading.text) == normal(old.name) ||
                        withoutNumber(heading.text) == withoutNumber(old.name) ||
                        (!old.parents.isEmpty() &&
                         withoutNumber(heading.text) == withoutNumber(old.parents.back()));
    match.kind = isSame ? TemplateMatch::Kind::Found : TemplateMatch::Kind::Similar;
    match.heading = heading.text;
    match.similarity =
        isSame ? 100
               : std::max(similarityOf(old.name, heading.text),
                          similarityOf(withoutNumber(old.name), withoutNumber(heading.text)));
    match.page = heading.page;
    match.movedBy = heading.page.value - (old.pages.isEmpty() ? 1 : old.pages.first().value);
    return match;
}

} // namespace

int AppliedTemplate::count(TemplateMatch::Kind kind) const
{
    return int(std::count_if(matches.begin(), matches.end(),
                             [kind](const TemplateMatch &each) { return each.kind == kind; }));
}

int similarityOf(const QString &a, const QString &b)
{
    const QString first = normal(a);
    const QString second = normal(b);
    if (first.size() < 2 || second.size() < 2)
        return first == second && !first.isEmpty() ? 100 : 0;
    QHash<quint32, int> pairs;
    for (qsizetype i = 0; i + 1 < first.size(); ++i)
        ++pairs[quint32(first[i].unicode()) << 16 | first[i + 1].unicode()];
    int common = 0;
    for (qsizetype i = 0; i + 1 < second.size(); ++i) {
        int &left = pairs[quint32(second[i].unicode()) << 16 | second[i + 1].unicode()];
        if (left > 0) {
            --left;
            ++common;
        }
    }
    return int(200 * common / (first.size() + second.size() - 2));
}

Expected<SectionList> readTemplate(const QByteArray &json, const QString &fileName)
{
    constexpr int anyPages = 1'000'000; ///< of a file that does not say how many its document has
    const auto file = JsonValue::parse(json);
    const auto pages =
        file ? (*file)[sectionsformat::keyDocument][sectionsformat::keyPages].toInteger()
             : std::nullopt;
    const bool isSane = pages && *pages > 0 && *pages <= INT_MAX;
    return readSections(json, isSane ? int(*pages) : anyPages, fileName);
}

AppliedTemplate applyTemplate(const std::vector<Section> &sections, int oldPageCount,
                              std::vector<PlacedHeading> headings, int pageCount)
{
    std::erase_if(headings, [pageCount](const PlacedHeading &heading) {
        return heading.page.value < 1 || heading.page.value > pageCount;
    });
    std::stable_sort(headings.begin(), headings.end(), [](const auto &a, const auto &b) {
        return a.page < b.page || (a.page == b.page && a.top < b.top);
    });
    const Matcher matcher(sections, headings);
    AppliedTemplate result;
    result.matches.resize(sections.size());
    std::vector<Begin> begins;
    for (const Item &item : matcher.items()) {
        if (item.heading < 0)
            continue;
        const bool isKnown = !begins.empty() && begins.back().section == item.section;
        if (isKnown) // the group's heading: its first section begins there with it
            continue;
        begins.push_back({item.section, item.heading});
    }
    const bool cutsPages = std::any_of(sections.begin(), sections.end(),
                                       [](const Section &each) { return each.start || each.end; });
    for (std::size_t i = 0; i < begins.size(); ++i) {
        const Section &old = sections[std::size_t(begins[i].section)];
        const PlacedHeading &heading = headings[std::size_t(begins[i].heading)];
        const bool hasNext = i + 1 < begins.size();
        const PagePosition next =
            hasNext ? positionOf(headings[std::size_t(begins[i + 1].heading)]) : PagePosition{};
        const int following = begins[i].section + 1;
        const bool endsAtNext =
            following < int(sections.size())
                ? wereNeighbours(old, sections[std::size_t(following)])
                : !old.pages.isEmpty() && old.pages.spans().back().last.value >= oldPageCount;
        result.sections.push_back(placed(old, positionOf(heading), hasNext ? &next : nullptr,
                                         endsAtNext, cutsPages, pageCount));
        result.matches[std::size_t(begins[i].section)] = matchOf(old, heading);
    }
    return result;
}

} // namespace excerpt
