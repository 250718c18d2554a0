// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/bookmarksections.h"

#include "core/base/oneline.h"
#include "core/base/textpatterns.h"
#include "core/sections/findsections.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr double topOfPage = 0.1;
constexpr double leastIntroduction = 0.1; ///< of a page, where pages are split

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(BookmarkSections)
};

/// The outline as a tree, and which of its bookmarks are chosen.
class Bookmarks
{
public:
    Bookmarks(const Outline &outline, const BookmarkRules &rules, int pageCount)
        : m_entries(outline.entries)
        , m_rules(rules)
        , m_pageCount(pageCount)
        , parents(outline.entries.size(), -1)
        , isChosen(outline.entries.size())
        , hasChildren(outline.entries.size())
        , numbers(outline.entries.size())
    {
        findParents();
        choose();
        number();
    }

    [[nodiscard]] bool isUsable(int index) const
    {
        const OutlineEntry &entry = m_entries[std::size_t(index)];
        return entry.target == OutlineEntry::Target::Page && entry.page.value >= 1 &&
               entry.page.value <= m_pageCount;
    }
    [[nodiscard]] QStringList pathTo(int index) const
    {
        QStringList path;
        for (int above = index; above >= 0; above = parents[std::size_t(above)])
            path.prepend(m_entries[std::size_t(above)].title);
        return path;
    }

private:
    const std::vector<OutlineEntry> &m_entries;
    const BookmarkRules &m_rules;
    int m_pageCount;

public:
    std::vector<int> parents; ///< of each bookmark; -1: none
    std::vector<bool> isChosen;
    std::vector<bool> hasChildren; ///< chosen ones that lead to a page, down to the level
    std::vector<QString> numbers;
    QString patternError;

private:
    void findParents()
    {
        std::vector<int> open;
        for (int i = 0; i < int(m_entries.size()); ++i) {
            while (!open.empty() &&
                   m_entries[std::size_t(open.back())].depth >= m_entries[std::size_t(i)].depth)
                open.pop_back();
            parents[std::size_t(i)] = open.empty() ? -1 : open.back();
            open.push_back(i);
        }
    }

    void choose()
    {
        const QStringList words = m_rules.match.simplified().split(u' ', Qt::SkipEmptyParts);
        const QRegularExpression pattern(m_rules.matchIsPattern ? m_rules.match : QString(),
                                         QRegularExpression::UseUnicodePropertiesOption);
        if (!pattern.isValid())
            patternError = pattern.errorString();
        const auto matches = [&](const QString &title) {
            if (m_rules.matchIsPattern)
                return pattern.isValid() && pattern.match(title).hasMatch();
            return std::all_of(words.begin(), words.end(), [&title](const QString &word) {
                return title.contains(word, Qt::CaseInsensitive);
            });
        };
        const int lessonDepth = std::max(1, m_rules.level - 1);
        const bool isAll = m_rules.match.trimmed().isEmpty();
        std::vector<bool> isMatch(m_entries.size());
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            const OutlineEntry &entry = m_entries[i];
            const int above = parents[i];
            isMatch[i] = isAll || (entry.depth <= lessonDepth && matches(entry.title)) ||
                         (above >= 0 && isMatch[std::size_t(above)]);
            const auto own = m_rules.chosen.find(int(i));
            isChosen[i] = entry.depth <= m_rules.level &&
                          (own == m_rules.chosen.end() ? isMatch[i] : own->second);
        }
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            if (!isChosen[i] || !isUsable(int(i)))
                continue;
            for (int above = parents[i]; above >= 0 && !hasChildren[std::size_t(above)];
                 above = parents[std::size_t(above)])
                hasChildren[std::size_t(above)] = true;
        }
    }

    void number()
    {
        std::vector<int> counts(m_entries.size());
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            if (m_entries[i].depth > m_rules.level)
                continue;
            const int above = parents[i];
            numbers[i] = numberedTitle(m_entries[i].title).number;
            if (above < 0 || !isChosen[i])
                continue;
            const int place = ++counts[std::size_t(above)];
            const QString &outer = numbers[std::size_t(above)];
            if (numbers[i].isEmpty() && !outer.isEmpty())
                numbers[i] = outer + u'.' + QString::number(place);
        }
    }
};

QString nameOf(const QString &pattern, const QString &number, const QString &title)
{
    QString name;
    const QString text = pattern.trimmed().isEmpty() ? BookmarkRules::defaultNames() : pattern;
    for (qsizetype i = 0; i < text.size();) {
        const QStringView rest = QStringView(text).sliced(i);
        if (rest.startsWith(u"{{number}}")) {
            name += number;
            i += 10;
        } else if (rest.startsWith(u"{{title}}")) {
            name += title;
            i += 9;
        } else {
            name += text.at(i++);
        }
    }
    return name.simplified();
}

/// Makes the sections, from the first page to the last.
class Builder
{
public:
    Builder(const Outline &outline, const BookmarkRules &rules, int pageCount)
        : m_outline(outline)
        , m_rules(rules)
        , m_pageCount(pageCount)
        , m_bookmarks(outline, rules, pageCount)
    {
    }

    BookmarkSections make()
    {
        const std::vector<int> marks = sortedMarks();
        std::optional<int> beginning; // the mark above that gave its pages to what comes next
        for (std::size_t i = 0; i < marks.size(); ++i) {
            const int mark = marks[i];
            const int *next = i + 1 < marks.size() ? &marks[i + 1] : nullptr;
            if (!m_bookmarks.isChosen[std::size_t(mark)]) {
                endAt(mark);
                beginning.reset();
                continue;
            }
            if (!beginning)
                endAt(mark);
            if (m_bookmarks.hasChildren[std::size_t(mark)] && !hasIntroduction(mark, next)) {
                beginning = beginning.value_or(mark);
                continue;
            }
            begin(mark, beginning.value_or(mark));
            beginning.reset();
        }
        finish();
        BookmarkSections result;
        result.sections = std::move(m_sections);
        result.isChosen = m_bookmarks.isChosen;
        result.patternError = m_bookmarks.patternError;
        for (int i = 0; i < int(m_outline.entries.size()); ++i)
            result.leadingNowhere += m_bookmarks.isChosen[std::size_t(i)] &&
                                     !m_bookmarks.hasChildren[std::size_t(i)] &&
                                     !m_bookmarks.isUsable(i);
        return result;
    }

private:
    /// Where sections begin or end; those on one page in their own order (columns).
    [[nodiscard]] std::vector<int> sortedMarks() const
    {
        std::vector<int> marks;
        for (int i = 0; i < int(m_outline.entries.size()); ++i) {
            const int above = m_bookmarks.parents[std::size_t(i)];
            const bool isInside = above >= 0 && m_bookmarks.isChosen[std::size_t(above)];
            if (entry(i).depth <= m_rules.level && m_bookmarks.isUsable(i) &&
                (m_bookmarks.isChosen[std::size_t(i)] || !isInside))
                marks.push_back(i);
        }
        std::stable_sort(marks.begin(), marks.end(),
                         [this](int a, int b) { return entry(a).page < entry(b).page; });
        return marks;
    }

    [[nodiscard]] const OutlineEntry &entry(int index) const
    {
        return m_outline.entries[std::size_t(index)];
    }
    /// 0 at the top of the page.
    [[nodiscard]] double heightOf(int mark) const
    {
        const double y = entry(mark).top ? entry(mark).top->value : 0;
        return y > topOfPage && y < 1 ? y : 0;
    }

    [[nodiscard]] bool hasIntroduction(int mark, const int *next) const
    {
        const int page = entry(mark).page.value;
        const int nextPage = next ? entry(*next).page.value : m_pageCount + 1;
        if (m_rules.sharedPage == SharedPage::Split) {
            const double from = page + heightOf(mark);
            return nextPage + (next ? heightOf(*next) : 0) - from >= leastIntroduction;
        }
        return page + (heightOf(mark) > 0 ? 1 : 0) <= nextPage - 1;
    }

    void begin(int mark, int from)
    {
        const NumberedTitle parts = numberedTitle(oneLine(entry(mark).title));
        const bool isIntroduction = m_bookmarks.hasChildren[std::size_t(mark)];
        const int group = isIntroduction ? mark : m_bookmarks.parents[std::size_t(mark)];
        const QString &number = m_bookmarks.numbers[std::size_t(mark)];
        Section section;
        if (isIntroduction)
            section.name = nameOf(m_rules.names, number, Texts::tr("Introduction"));
        else if (parts.title.isEmpty()) // "Chapter 3": the number is the title
            section.name = nameOf(m_rules.names, {}, oneLine(entry(mark).title));
        else
            section.name = nameOf(m_rules.names, number, parts.title);
        section.parents = m_bookmarks.pathTo(group);
        section.level = std::clamp(int(section.parents.size()) + 1, 1, deepestLevel);
        const int beginning = m_rules.sharedPage == SharedPage::Split ? from : mark;
        section.pages = PageRange(entry(beginning).page, entry(beginning).page);
        if (const double y = heightOf(beginning);
            m_rules.sharedPage == SharedPage::Split && y > 0 && !m_isShared)
            section.start = PagePosition{entry(beginning).page, {y}, {}};
        m_sections.push_back(std::move(section));
        m_isOpen = true;
    }

    /// The open section ends where `mark` is.
    void endAt(int mark)
    {
        m_isShared = false;
        if (!m_isOpen)
            return;
        m_isOpen = false;
        Section &section = m_sections.back();
        const PageNumber first = section.pages.first();
        const PageNumber page = entry(mark).page;
        const double y = heightOf(mark);
        const double beginning = first.value + (section.start ? section.start->y.value : 0);
        const bool canSplit = page.value + y > beginning;
        PageNumber last = page;
        if (y == 0 || m_rules.sharedPage == SharedPage::ToTheNext)
            last.value = page.value - 1;
        if (last < first) { // a section has at least its first page
            last = first;
            m_isShared = page == first;
        }
        if (y > 0 && m_rules.sharedPage == SharedPage::Split) {
            m_isShared = !canSplit;
            if (canSplit)
                section.end = PagePosition{page, {y}, {}};
        }
        section.pages = PageRange(first, last);
    }

    void finish()
    {
        if (m_isOpen)
            m_sections.back().pages = PageRange(m_sections.back().pages.first(), {m_pageCount});
        if (m_rules.sharedPage == SharedPage::ToThePrevious)
            beginOnNextPages();
        const int first = m_sections.empty() ? 1 : m_sections.front().pages.first().value;
        if (m_rules.keepsFrontMatter && first > 1) {
            Section front;
            front.name = Texts::tr("Front matter");
            front.pages = PageRange({1}, {first - 1});
            m_sections.insert(m_sections.begin(), std::move(front));
        }
        for (std::size_t i = 0; i < m_sections.size(); ++i) {
            Section &section = m_sections[i];
            section.id = {u's' + QString::number(i + 1)};
            if (section.name.isEmpty())
                section.name = oneSection(section.pages, {}, m_pageCount).sections.front().name;
        }
    }

    /// A section gives its first page to the one before, which ends on it, where it has another.
    void beginOnNextPages()
    {
        for (std::size_t i = 1; i < m_sections.size(); ++i) {
            const PageRange::Span before = m_sections[i - 1].pages.spans().front();
            PageRange::Span own = m_sections[i].pages.spans().front();
            if (own.first != before.last || own.last == own.first)
                continue;
            ++own.first.value;
            m_sections[i].pages = PageRange(own.first, own.last);
        }
    }

    const Outline &m_outline;
    const BookmarkRules &m_rules;
    int m_pageCount;
    Bookmarks m_bookmarks;
    std::vector<Section> m_sections;
    bool m_isOpen = false;
    bool m_isShared = false; ///< the next section cannot begin where the one before ends
};

} // namespace

QString BookmarkRules::defaultNames()
{
    return u"{{number}} {{title}}"_s;
}

QString BookmarkSections::example() const
{
    return sections.empty() ? QString() : sections[sections.size() / 2].name;
}

BookmarkSections sectionsFromBookmarks(const Outline &outline, const BookmarkRules &rules,
                                       int pageCount)
{
    return Builder(outline, rules, pageCount).make();
}

int deepestLevelOf(const Outline &outline)
{
    int deepest = 0;
    for (const OutlineEntry &entry : outline.entries)
        deepest = std::max(deepest, entry.depth);
    return std::min(deepest, deepestLevel);
}

NumberedTitle numberedTitle(const QString &title)
{
    static const QRegularExpression parts(
        u"^(?:\\p{L}{2,}\\s+)?((?:[A-Z]\\.)?\\d+(?:\\.\\d+)*)[.:)]?(?:\\s+[–—:·-])?\\s*(.*)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    // Words that number the parts of a book, in the languages of the window and of many textbooks.
    static const QRegularExpression words(
        u"^(?:lesson|unit|module|week|day|lektion|kapitel|teil|abschnitt|einheit|modul|le[çc]on|"
        "chapitre|partie|unit[ée]|lecci[óo]n|cap[íi]tulo|unidad|parte|tema|secci[óo]n)\\s+\\d"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (sectionNumberDepth(title) == 0 && !words.match(title).hasMatch())
        return {{}, title};
    const QRegularExpressionMatch match = parts.match(title);
    return match.hasMatch() ? NumberedTitle{match.captured(1), match.captured(2)}
                            : NumberedTitle{{}, title};
}

} // namespace excerpt
