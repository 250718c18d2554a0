// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/findsections.h"

#include "core/base/oneline.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

struct Names
{
    Q_DECLARE_TR_FUNCTIONS(FindSections)

public:
    static QString ofPages(const PageRange &pages)
    {
        if (pages.pageCount() == 1)
            return tr("Page %1").arg(pages.toString());
        return tr("Pages %1").arg(pages.toString());
    }
    static QString damagedOutline()
    {
        return tr("The bookmarks of this document are damaged. Those that could be read were "
                  "used: check that the sections are complete.");
    }
    static QString skipped(const QString &firstTitle, int count)
    {
        if (count == 1)
            return tr("The bookmark “%1” leads to no page of this document and was left out.")
                .arg(shortened(firstTitle));
        return tr("%n bookmarks lead to no page of this document and were left out, the first of "
                  "them “%1”.",
                  nullptr, count)
            .arg(shortened(firstTitle));
    }
    static QString beforeTheFirst(const PageRange &pages)
    {
        if (pages.pageCount() == 1)
            return tr("Page %1 comes before the first bookmark and is in no section.")
                .arg(pages.toString());
        return tr("Pages %1 come before the first bookmark and are in no section.")
            .arg(pages.toString());
    }
};

/// A bookmark that a section begins or ends at.
struct Mark
{
    int entry = 0;  ///< index into the outline
    int parent = 0; ///< index of the bookmark above into the outline, -1 none
    PageNumber page;
    bool isAtTop = true; ///< at most 10 % below the top: the page belongs to it alone
    bool hasChildren = false;
    bool isSection = true;
    PageNumber last; ///< of the section, once it is known
};

constexpr double topOfPage = 0.1;

bool isUsable(const OutlineEntry &entry, int pageCount)
{
    return entry.target == OutlineEntry::Target::Page && entry.page.value >= 1 &&
           entry.page.value <= pageCount;
}

/// The marks of one outline down to one depth, in page order.
class Marks
{
public:
    Marks(const Outline &outline, int level, int pageCount)
        : m_outline(outline)
        , m_pageCount(pageCount)
        , m_parents(outline.entries.size(), -1)
    {
        std::vector<bool> hasChildren(outline.entries.size());
        std::vector<int> open; // the bookmarks above the current one
        for (int i = 0; i < int(outline.entries.size()); ++i) {
            const OutlineEntry &entry = outline.entries[std::size_t(i)];
            if (entry.depth > level)
                continue;
            while (!open.empty() && outline.entries[std::size_t(open.back())].depth >= entry.depth)
                open.pop_back();
            m_parents[std::size_t(i)] = open.empty() ? -1 : open.back();
            open.push_back(i);
            if (!isUsable(entry, pageCount))
                continue;
            // Whoever is marked has marked those above: each bookmark is marked once.
            for (int above = m_parents[std::size_t(i)];
                 above >= 0 && !hasChildren[std::size_t(above)];
                 above = m_parents[std::size_t(above)])
                hasChildren[std::size_t(above)] = true;
            marks.push_back({i, m_parents[std::size_t(i)], entry.page,
                             !(entry.top && entry.top->value > topOfPage)});
        }
        for (Mark &mark : marks)
            mark.hasChildren = hasChildren[std::size_t(mark.entry)];
        countSkipped(level, hasChildren);
        std::stable_sort(marks.begin(), marks.end(),
                         [](const Mark &a, const Mark &b) { return a.page < b.page; });
        decide();
    }

    [[nodiscard]] QStringList parentsOf(const Mark &mark) const
    {
        QStringList names;
        for (int above = mark.parent; above >= 0; above = m_parents[std::size_t(above)])
            names.prepend(m_outline.entries[std::size_t(above)].title);
        return names;
    }

    std::vector<Mark> marks;
    int skipped = 0;
    QString firstSkipped;

private:
    void countSkipped(int level, const std::vector<bool> &hasChildren)
    {
        for (std::size_t i = 0; i < m_outline.entries.size(); ++i) {
            const OutlineEntry &entry = m_outline.entries[i];
            if (entry.depth > level || hasChildren[i] || isUsable(entry, m_pageCount))
                continue;
            if (++skipped == 1)
                firstSkipped = entry.title;
        }
    }

    /// The last page before `next`: its own page too when it begins in the middle of it.
    [[nodiscard]] PageNumber lastBefore(const Mark *next) const
    {
        if (!next)
            return {m_pageCount};
        return {next->isAtTop ? next->page.value - 1 : next->page.value};
    }

    /// Says which marks are sections and where they end, from the last to the first.
    void decide()
    {
        const Mark *next = nullptr;        // what comes next, section or not: a section ends there
        const Mark *nextSection = nullptr; // the pages of a mere name reach to this
        for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
            if (mark->hasChildren) {
                const int firstWhole = mark->page.value + (mark->isAtTop ? 0 : 1);
                const int lastWhole = nextSection ? nextSection->page.value - 1 : m_pageCount;
                mark->isSection = firstWhole <= lastWhole;
            }
            const Mark *end = mark->hasChildren ? nextSection : next;
            mark->last = std::max(mark->page, lastBefore(end));
            next = &*mark;
            if (mark->isSection)
                nextSection = &*mark;
        }
    }

    const Outline &m_outline;
    int m_pageCount;
    std::vector<int> m_parents; ///< of each bookmark, as in Mark
};

void append(SectionList &list, const QString &name, PageRange pages, int level = 1,
            QStringList parents = {})
{
    Section section;
    section.id = {u's' + QString::number(list.sections.size() + 1)};
    section.name = name.isEmpty() ? Names::ofPages(pages) : name;
    section.level = level;
    section.pages = std::move(pages);
    section.parents = std::move(parents);
    list.sections.push_back(std::move(section));
}

} // namespace

SectionList sectionsFromOutline(const Outline &outline, int level, int pageCount)
{
    const Marks found(outline, std::clamp(level, 1, deepestLevel), pageCount);
    SectionList list;
    list.documentPages = pageCount;
    for (const Mark &mark : found.marks) {
        if (!mark.isSection)
            continue;
        const OutlineEntry &entry = outline.entries[std::size_t(mark.entry)];
        append(list, oneLine(entry.title), PageRange(mark.page, mark.last),
               std::max(1, entry.depth), found.parentsOf(mark));
    }
    if (outline.isDamaged)
        list.damage += Names::damagedOutline();
    list.warnings = list.damage;
    if (found.skipped > 0)
        list.warnings += Names::skipped(found.firstSkipped, found.skipped);
    if (!list.sections.empty() && list.sections.front().pages.first().value > 1)
        list.warnings +=
            Names::beforeTheFirst(PageRange({1}, {list.sections.front().pages.first().value - 1}));
    return list;
}

SectionList sectionsEvery(const PageRange &range, int pagesEach, int pageCount)
{
    SectionList list;
    list.documentPages = pageCount;
    PageRange pages;
    int left = std::max(1, pagesEach); // pages that the section still takes
    for (PageRange::Span rest : range.spans()) {
        while (rest.first <= rest.last) {
            const int count = std::min(left, rest.last.value - rest.first.value + 1);
            pages.append({rest.first, {rest.first.value + count - 1}});
            rest.first.value += count;
            left -= count;
            if (left > 0)
                continue;
            append(list, {}, std::exchange(pages, {}));
            left = std::max(1, pagesEach);
        }
    }
    if (!pages.isEmpty())
        append(list, {}, std::move(pages));
    return list;
}

SectionList oneSection(const PageRange &range, const QString &name, int pageCount)
{
    SectionList list;
    list.documentPages = pageCount;
    append(list, oneLine(name), range);
    return list;
}

} // namespace excerpt
