// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/findsections.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

using Target = OutlineEntry::Target;

OutlineEntry bookmark(int depth, const QString &title, int page,
                      std::optional<double> top = std::nullopt)
{
    OutlineEntry entry;
    entry.title = title;
    entry.depth = depth;
    entry.page = {page};
    if (top)
        entry.top = Fraction{*top};
    return entry;
}

OutlineEntry leadingNowhere(int depth, const QString &title, Target target = Target::Broken)
{
    OutlineEntry entry = bookmark(depth, title, 1);
    entry.target = target;
    return entry;
}

/// "1 Name 3-5" per section: level, name, pages.
QStringList summary(const SectionList &list)
{
    QStringList lines;
    for (const Section &section : list.sections)
        lines += u"%1 %2 %3"_s.arg(section.level).arg(section.name, section.pages.toString());
    return lines;
}

} // namespace

class FindSectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void bookmarksBecomeSections_data()
    {
        QTest::addColumn<std::vector<OutlineEntry>>("entries");
        QTest::addColumn<int>("level");
        QTest::addColumn<QStringList>("sections"); ///< of a document of 30 pages
        using Entries = std::vector<OutlineEntry>;
        const Entries book{bookmark(1, u"A"_s, 1),   bookmark(2, u"A1"_s, 1),
                           bookmark(2, u"A2"_s, 4),  bookmark(1, u"B"_s, 10),
                           bookmark(2, u"B1"_s, 12), bookmark(3, u"B1a"_s, 13),
                           bookmark(1, u"C"_s, 20)};

        QTest::newRow("level 1") << book << 1
                                 << QStringList{u"1 A 1-9"_s, u"1 B 10-19"_s, u"1 C 20-30"_s};
        QTest::newRow("level 2, whole pages before the first child, a leaf above")
            << book << 2
            << QStringList{u"2 A1 1-3"_s, u"2 A2 4-9"_s, u"1 B 10-11"_s, u"2 B1 12-19"_s,
                           u"1 C 20-30"_s};
        QTest::newRow("level 3") << book << 3
                                 << QStringList{u"2 A1 1-3"_s, u"2 A2 4-9"_s,    u"1 B 10-11"_s,
                                                u"2 B1 12"_s,  u"3 B1a 13-19"_s, u"1 C 20-30"_s};
        QTest::newRow("deeper than there is")
            << book << 9 << QStringList{u"2 A1 1-3"_s, u"2 A2 4-9"_s,    u"1 B 10-11"_s,
                                        u"2 B1 12"_s,  u"3 B1a 13-19"_s, u"1 C 20-30"_s};

        QTest::newRow("the next begins at the top")
            << Entries{bookmark(1, u"A"_s, 1), bookmark(1, u"B"_s, 5, 0.1)} << 1
            << QStringList{u"1 A 1-4"_s, u"1 B 5-30"_s};
        QTest::newRow("the next begins in the middle: both hold the page")
            << Entries{bookmark(1, u"A"_s, 1), bookmark(1, u"B"_s, 5, 0.11)} << 1
            << QStringList{u"1 A 1-5"_s, u"1 B 5-30"_s};
        QTest::newRow("two on one page, places unknown")
            << Entries{bookmark(1, u"A"_s, 5), bookmark(1, u"B"_s, 5), bookmark(1, u"C"_s, 6)} << 1
            << QStringList{u"1 A 5"_s, u"1 B 5"_s, u"1 C 6-30"_s};
        QTest::newRow("three on one page, further down each")
            << Entries{bookmark(1, u"A"_s, 5, 0.0), bookmark(1, u"B"_s, 5, 0.4),
                       bookmark(1, u"C"_s, 5, 0.8), bookmark(1, u"D"_s, 7, 0.5)}
            << 1 << QStringList{u"1 A 5"_s, u"1 B 5"_s, u"1 C 5-7"_s, u"1 D 7-30"_s};
        QTest::newRow("two columns of one page keep their order")
            << Entries{bookmark(1, u"left"_s, 5, 0.6), bookmark(1, u"right"_s, 5, 0.2)} << 1
            << QStringList{u"1 left 5"_s, u"1 right 5-30"_s};
        QTest::newRow("on the last page")
            << Entries{bookmark(1, u"A"_s, 29), bookmark(1, u"B"_s, 30, 0.9)} << 1
            << QStringList{u"1 A 29-30"_s, u"1 B 30"_s};
        QTest::newRow("above the page's top edge")
            << Entries{bookmark(1, u"A"_s, 1), bookmark(1, u"B"_s, 5, -0.2)} << 1
            << QStringList{u"1 A 1-4"_s, u"1 B 5-30"_s};
        QTest::newRow("no number as the place on the page")
            << Entries{bookmark(1, u"A"_s, 1), bookmark(1, u"B"_s, 5, std::nan(""))} << 1
            << QStringList{u"1 A 1-4"_s, u"1 B 5-30"_s};

        QTest::newRow("half a page before the first child is no section")
            << Entries{bookmark(1, u"A"_s, 1), bookmark(1, u"B"_s, 10, 0.5),
                       bookmark(2, u"B1"_s, 11)}
            << 2 << QStringList{u"1 A 1-10"_s, u"2 B1 11-30"_s};
        QTest::newRow("child in the middle of its parent's page")
            << Entries{bookmark(1, u"A"_s, 1), bookmark(1, u"B"_s, 10),
                       bookmark(2, u"B1"_s, 10, 0.5)}
            << 2 << QStringList{u"1 A 1-9"_s, u"2 B1 10-30"_s};
        QTest::newRow("one whole page, the child begins in the middle of the next")
            << Entries{bookmark(1, u"B"_s, 10), bookmark(2, u"B1"_s, 11, 0.5)} << 2
            << QStringList{u"1 B 10-11"_s, u"2 B1 11-30"_s};
        QTest::newRow("a name over two names")
            << Entries{bookmark(1, u"S"_s, 1), bookmark(1, u"X"_s, 20),
                       bookmark(2, u"Y"_s, 20, 0.5), bookmark(3, u"R"_s, 21)}
            << 3 << QStringList{u"1 S 1-19"_s, u"1 X 20"_s, u"3 R 21-30"_s};
        QTest::newRow("a chain of single children")
            << Entries{bookmark(1, u"P"_s, 10), bookmark(2, u"Q"_s, 10), bookmark(3, u"R"_s, 12)}
            << 3 << QStringList{u"2 Q 10-11"_s, u"3 R 12-30"_s};

        QTest::newRow("backward") << Entries{bookmark(1, u"A"_s, 1), bookmark(1, u"B"_s, 20),
                                             bookmark(1, u"C"_s, 10)}
                                  << 1 << QStringList{u"1 A 1-9"_s, u"1 C 10-19"_s, u"1 B 20-30"_s};
        QTest::newRow("all children of the last lead back")
            << Entries{bookmark(1, u"A"_s, 1), bookmark(1, u"B"_s, 20), bookmark(2, u"B1"_s, 5)}
            << 2 << QStringList{u"1 A 1-4"_s, u"2 B1 5-19"_s, u"1 B 20-30"_s};
        QTest::newRow("broken and outside ones are skipped")
            << Entries{bookmark(1, u"A"_s, 1),
                       leadingNowhere(1, u"x"_s),
                       leadingNowhere(1, u"y"_s, Target::Outside),
                       bookmark(1, u"z"_s, 31),
                       bookmark(1, u"w"_s, 0),
                       bookmark(1, u"B"_s, 4)}
            << 1 << QStringList{u"1 A 1-3"_s, u"1 B 4-30"_s};
        QTest::newRow("a broken one with children gives them its name only")
            << Entries{bookmark(1, u"A"_s, 1), leadingNowhere(1, u"Part"_s),
                       bookmark(2, u"P1"_s, 4)}
            << 2 << QStringList{u"1 A 1-3"_s, u"2 P1 4-30"_s};
        QTest::newRow("all children are broken")
            << Entries{bookmark(1, u"A"_s, 1), leadingNowhere(2, u"A1"_s), bookmark(1, u"B"_s, 4)}
            << 2 << QStringList{u"1 A 1-3"_s, u"1 B 4-30"_s};
        QTest::newRow("a depth is left out")
            << Entries{bookmark(1, u"A"_s, 1), bookmark(3, u"A11"_s, 2), bookmark(1, u"B"_s, 4)}
            << 2 << QStringList{u"1 A 1-3"_s, u"1 B 4-30"_s};
        QTest::newRow("the first is deep")
            << Entries{bookmark(2, u"A1"_s, 1), bookmark(1, u"B"_s, 4)} << 2
            << QStringList{u"2 A1 1-3"_s, u"1 B 4-30"_s};
        QTest::newRow("empty titles")
            << Entries{bookmark(1, {}, 1), bookmark(1, u" \n "_s, 4), bookmark(1, u"B"_s, 5)} << 1
            << QStringList{u"1 Pages 1-3 1-3"_s, u"1 Page 4 4"_s, u"1 B 5-30"_s};
        QTest::newRow("line breaks and control characters in a title")
            << Entries{bookmark(1, u"One\r\n two\u0007\u2028three"_s, 1)} << 1
            << QStringList{u"1 One two three 1-30"_s};
        QTest::newRow("the same title twice")
            << Entries{bookmark(1, u"A"_s, 1), bookmark(1, u"A"_s, 2)} << 1
            << QStringList{u"1 A 1"_s, u"1 A 2-30"_s};
        QTest::newRow("level 0 counts as 1")
            << Entries{bookmark(1, u"A"_s, 1)} << 0 << QStringList{u"1 A 1-30"_s};
        QTest::newRow("none") << Entries{} << 1 << QStringList{};
        QTest::newRow("none usable") << Entries{leadingNowhere(1, u"x"_s)} << 1 << QStringList{};
    }
    void bookmarksBecomeSections()
    {
        QFETCH(const std::vector<OutlineEntry>, entries);
        QFETCH(const int, level);
        QFETCH(const QStringList, sections);
        const SectionList list = sectionsFromOutline({entries, false}, level, 30);
        QCOMPARE(summary(list), sections);
        QCOMPARE(list.documentPages, 30);
        for (std::size_t i = 0; i < list.sections.size(); ++i)
            QCOMPARE(list.sections[i].id.value, u"s%1"_s.arg(i + 1));
    }

    void bookmarksAboveNameTheNesting()
    {
        const SectionList list =
            sectionsFromOutline({{bookmark(1, u"Part"_s, 1), leadingNowhere(2, u"Lesson 1"_s),
                                  bookmark(3, u"Words"_s, 4), bookmark(3, u"Exercises"_s, 6),
                                  bookmark(1, u"Index"_s, 9)},
                                 false},
                                3, 30);
        QCOMPARE(summary(list), (QStringList{u"1 Part 1-3"_s, u"3 Words 4-5"_s,
                                             u"3 Exercises 6-8"_s, u"1 Index 9-30"_s}));
        const QStringList nesting{u"Part"_s, u"Lesson 1"_s};
        QCOMPARE(list.sections[0].parents, QStringList());
        QCOMPARE(list.sections[1].parents, nesting);
        QCOMPARE(list.sections[2].parents, nesting);
        QCOMPARE(list.sections[3].parents, QStringList());
        QCOMPARE(list.warnings, QStringList());
    }

    void whatIsLeftOutIsNamed_data()
    {
        QTest::addColumn<Outline>("outline");
        QTest::addColumn<QStringList>("words"); ///< one for each warning
        QTest::newRow("nothing") << Outline{{bookmark(1, u"A"_s, 1)}, false} << QStringList{};
        QTest::newRow("one page before the first")
            << Outline{{bookmark(1, u"A"_s, 2)}, false} << QStringList{u"Page 1 comes before"_s};
        QTest::newRow("pages before the first")
            << Outline{{bookmark(1, u"A"_s, 7, 0.5)}, false} << QStringList{u"Pages 1-6 come"_s};
        QTest::newRow("one broken")
            << Outline{{bookmark(1, u"A"_s, 1), leadingNowhere(1, u"Lost"_s)}, false}
            << QStringList{u"bookmark “Lost”"_s};
        QTest::newRow("three broken")
            << Outline{{leadingNowhere(1, u"Lost"_s), bookmark(1, u"A"_s, 1),
                        leadingNowhere(1, u"Gone"_s), leadingNowhere(1, {}, Target::Outside)},
                       false}
            << QStringList{u"3 bookmarks lead to no page"_s};
        QTest::newRow("too deep to matter")
            << Outline{{bookmark(1, u"A"_s, 1), leadingNowhere(2, u"Lost"_s)}, false}
            << QStringList{};
        QTest::newRow("damaged") << Outline{{bookmark(1, u"A"_s, 1)}, true}
                                 << QStringList{u"are damaged"_s};
        QTest::newRow("all of it")
            << Outline{{bookmark(1, u"A"_s, 3), leadingNowhere(1, u"Lost"_s)}, true}
            << QStringList{u"are damaged"_s, u"“Lost”"_s, u"Pages 1-2"_s};
    }
    void whatIsLeftOutIsNamed()
    {
        QFETCH(const Outline, outline);
        QFETCH(const QStringList, words);
        const QStringList warnings = sectionsFromOutline(outline, 1, 30).warnings;
        QCOMPARE(warnings.size(), words.size());
        for (qsizetype i = 0; i < words.size(); ++i)
            QVERIFY2(warnings.at(i).contains(words.at(i)), qPrintable(warnings.at(i)));
    }

    void manyBookmarksCostLittle_data()
    {
        QTest::addColumn<int>("shape");
        QTest::newRow("flat") << 0;
        QTest::newRow("each deeper than the one before") << 1;
        QTest::newRow("all on one page") << 2;
        QTest::newRow("backward") << 3;
        QTest::newRow("all broken") << 4;
    }
    void manyBookmarksCostLittle()
    {
        QFETCH(const int, shape);
        Outline outline;
        constexpr int count = 200'000; // squared, this would take longer than a test may
        for (int i = 0; i < count; ++i) {
            const int page = shape == 2 ? 1 : shape == 3 ? count - i : i + 1;
            outline.entries.push_back(shape == 4 ? leadingNowhere(1, u"x"_s)
                                                 : bookmark(shape == 1 ? i + 1 : 1, u"x"_s, page));
        }
        const SectionList list = sectionsFromOutline(outline, 1'000'000, count);
        QCOMPARE(int(list.sections.size()), shape == 4 ? 0 : shape == 1 ? deepestLevel : count);
    }

    void everyNPagesIsASection_data()
    {
        QTest::addColumn<QString>("range");
        QTest::addColumn<int>("each");
        QTest::addColumn<QStringList>("sections");
        QTest::newRow("even") << u"1-4"_s << 2
                              << QStringList{u"1 Pages 1-2 1-2"_s, u"1 Pages 3-4 3-4"_s};
        QTest::newRow("rest") << u"1-5"_s << 2
                              << QStringList{u"1 Pages 1-2 1-2"_s, u"1 Pages 3-4 3-4"_s,
                                             u"1 Page 5 5"_s};
        QTest::newRow("more than there is")
            << u"2-3"_s << 1'000'000'000 << QStringList{u"1 Pages 2-3 2-3"_s};
        QTest::newRow("over gaps")
            << u"1-3,7,9"_s << 2
            << QStringList{u"1 Pages 1-2 1-2"_s, u"1 Pages 3,7 3,7"_s, u"1 Page 9 9"_s};
        QTest::newRow("not less than one")
            << u"1-2"_s << 0 << QStringList{u"1 Page 1 1"_s, u"1 Page 2 2"_s};
    }
    void everyNPagesIsASection()
    {
        QFETCH(const QString, range);
        QFETCH(const int, each);
        QFETCH(const QStringList, sections);
        const SectionList list = sectionsEvery(*PageRange::parse(range, 30), each, 30);
        QCOMPARE(summary(list), sections);
        QCOMPARE(list.sections.back().id.value, u"s%1"_s.arg(sections.size()));
        QCOMPARE(list.documentPages, 30);
    }

    void oneSectionHoldsTheRange()
    {
        const PageRange range = *PageRange::parse(u"2-3,9"_s, 30);
        QCOMPARE(summary(oneSection(range, u"book\n1"_s, 30)), QStringList{u"1 book 1 2-3,9"_s});
        QCOMPARE(summary(oneSection(range, {}, 30)), QStringList{u"1 Pages 2-3,9 2-3,9"_s});
    }
};

QTEST_GUILESS_MAIN(FindSectionsTest)
#include "tst_findsections.moc"
