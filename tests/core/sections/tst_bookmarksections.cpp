// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/bookmarksections.h"
#include "core/sections/checks.h"
#include "core/sections/findsections.h"
#include "tests/support/quiettest.h"

#include "sectionsamples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;
using tests::summary;

namespace {

constexpr int pageCount = 30;

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

/// Two lessons with front and back matter, as in the reference picture.
Outline book()
{
    return {{bookmark(1, u"Preface"_s, 2), bookmark(1, u"27 Sets"_s, 5, 0.05),
             bookmark(2, u"Set Operations"_s, 7, 0.5), bookmark(2, u"More Sets"_s, 9, 0.05),
             bookmark(1, u"28 Polynomials"_s, 12, 0.4), bookmark(2, u"Roots"_s, 12, 0.6),
             bookmark(3, u"Deep"_s, 13), bookmark(2, u"Products"_s, 15, 0.5),
             bookmark(1, u"Index"_s, 25)},
            false};
}

BookmarkRules rules(int level, const QString &match = {}, bool isPattern = false)
{
    BookmarkRules rules;
    rules.level = level;
    rules.match = match;
    rules.matchIsPattern = isPattern;
    return rules;
}

} // namespace

class BookmarkSectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void lessonsAreSplitAtTheHeightOfTheirHeadings()
    {
        const auto made = sectionsFromBookmarks(book(), rules(2, u"^[0-9]+"_s, true), pageCount);
        QCOMPARE(summary(made.sections),
                 QStringList({u"27 Sets/27 Introduction 5-7@0.5"_s,
                              u"27 Sets/27.1 Set Operations 7@0.5-8"_s,
                              u"27 Sets/27.2 More Sets 9-12@0.4"_s,
                              u"28 Polynomials/28 Introduction 12@0.4-12@0.6"_s,
                              u"28 Polynomials/28.1 Roots 12@0.6-15@0.5"_s,
                              u"28 Polynomials/28.2 Products 15@0.5-24"_s}));
        QCOMPARE(made.isChosen,
                 (std::vector<bool>{false, true, true, true, true, true, false, true, false}));
        const auto checks = checksOf(made.sections);
        QVERIFY(checks.gaps.empty() && checks.overlaps.empty());
        QCOMPARE(int(checks.splits.size()), 4);
    }

    void theOtherRulesForAPageWithTwo_data()
    {
        QTest::addColumn<SharedPage>("rule");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("both") << SharedPage::Both
                              << QStringList({u"27 Sets/27 Introduction 5-7"_s,
                                              u"27 Sets/27.1 Set Operations 7-8"_s,
                                              u"27 Sets/27.2 More Sets 9-12"_s,
                                              u"28 Polynomials/28.1 Roots 12-15"_s,
                                              u"28 Polynomials/28.2 Products 15-24"_s});
        QTest::newRow("to the next")
            << SharedPage::ToTheNext
            << QStringList({u"27 Sets/27 Introduction 5-6"_s, u"27 Sets/27.1 Set Operations 7-8"_s,
                            u"27 Sets/27.2 More Sets 9-11"_s, u"28 Polynomials/28.1 Roots 12-14"_s,
                            u"28 Polynomials/28.2 Products 15-24"_s});
        QTest::newRow("to the previous")
            << SharedPage::ToThePrevious
            << QStringList({u"27 Sets/27 Introduction 5-7"_s, u"27 Sets/27.1 Set Operations 8"_s,
                            u"27 Sets/27.2 More Sets 9-12"_s, u"28 Polynomials/28.1 Roots 13-15"_s,
                            u"28 Polynomials/28.2 Products 16-24"_s});
    }
    void theOtherRulesForAPageWithTwo()
    {
        QFETCH(const SharedPage, rule);
        QFETCH(const QStringList, expected);
        BookmarkRules how = rules(2, u"2"_s);
        how.sharedPage = rule;
        QCOMPARE(summary(sectionsFromBookmarks(book(), how, pageCount).sections), expected);
    }

    // What `excerpt-cli --from-bookmarks` makes, where both say the same thing.
    void bothIsWhatTheCommandLineDoes()
    {
        QRandomGenerator random(9);
        for (int round = 0; round < 200; ++round) {
            Outline outline;
            for (int i = random.bounded(1, 12); i > 0; --i)
                outline.entries.push_back(bookmark(1, u"T%1"_s.arg(i),
                                                   random.bounded(1, pageCount + 1),
                                                   random.bounded(2) ? 0.5 : 0.0));
            BookmarkRules how = rules(1);
            how.sharedPage = SharedPage::Both;
            const auto made = sectionsFromBookmarks(outline, how, pageCount);
            QCOMPARE(summary(made.sections),
                     summary(sectionsFromOutline(outline, 1, pageCount).sections));
        }
    }

    void whatIsNotChosenIsLeftOutOrStaysWithWhatIsAround()
    {
        BookmarkRules how = rules(2);
        how.chosen = {{0, false}, {7, false}, {8, false}}; // Preface, Products, Index
        const auto made = sectionsFromBookmarks(book(), how, pageCount);
        QCOMPARE(summary(made.sections).front(), u"27 Sets/27 Introduction 5-7@0.5"_s);
        QCOMPARE(summary(made.sections).back(), u"28 Polynomials/28.1 Roots 12@0.6-24"_s);
        how.chosen[1] = how.chosen[2] = how.chosen[3] = false; // lesson 27
        QCOMPARE(summary(sectionsFromBookmarks(book(), how, pageCount).sections),
                 QStringList({u"28 Polynomials/28 Introduction 12@0.4-12@0.6"_s,
                              u"28 Polynomials/28.1 Roots 12@0.6-24"_s}));
    }

    void frontMatterIsKeptWhenAskedFor()
    {
        BookmarkRules how = rules(1, u"27"_s);
        how.keepsFrontMatter = true;
        QCOMPARE(summary(sectionsFromBookmarks(book(), how, pageCount).sections),
                 QStringList({u"Front matter 1-4"_s, u"27 Sets 5-12@0.4"_s}));
    }

    void wordsAreFoundInAnyOrder()
    {
        const auto made = sectionsFromBookmarks(book(), rules(1, u" sets 27 "_s), pageCount);
        QCOMPARE(int(made.sections.size()), 1);
        QVERIFY(sectionsFromBookmarks(book(), rules(1, u"no such"_s), pageCount).sections.empty());
    }

    void aBadPatternIsNamed()
    {
        const auto made = sectionsFromBookmarks(book(), rules(1, u"("_s, true), pageCount);
        QVERIFY(!made.patternError.isEmpty());
        QVERIFY(made.sections.empty());
    }

    void namesFollowTheirPattern()
    {
        BookmarkRules how = rules(2, u"27"_s);
        how.names = u"{{title}} ({{number}}) {{title"_s;
        QCOMPARE(sectionsFromBookmarks(book(), how, pageCount).sections.at(1).name,
                 u"Set Operations (27.1) {{title"_s);
        how.names = u"  "_s;
        QCOMPARE(sectionsFromBookmarks(book(), how, pageCount).sections.at(1).name,
                 u"27.1 Set Operations"_s);
        const Outline odd{{bookmark(1, u"Chapter 3"_s, 1), bookmark(1, QString(), 2),
                           bookmark(1, u"No number"_s, 3)},
                          false};
        QStringList names;
        for (const Section &each : sectionsFromBookmarks(odd, rules(1), pageCount).sections)
            names += each.name;
        QCOMPARE(names, QStringList({u"Chapter 3"_s, u"Page 2"_s, u"No number"_s}));
    }

    void titlesAreCutIntoNumberAndRest_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("rest");
        QTest::newRow("dotted") << u"28.3 Products"_s << u"28.3"_s << u"Products"_s;
        QTest::newRow("a word in front") << u"Chapter 3: Sets"_s << u"3"_s << u"Sets"_s;
        QTest::newRow("a word of another language")
            << u"Lektion 3 Prozente"_s << u"3"_s << u"Prozente"_s;
        QTest::newRow("one with an accent") << u"Leçon 12 : Verbes"_s << u"12"_s << u"Verbes"_s;
        QTest::newRow("a letter") << u"A.1 Tables"_s << u"A.1"_s << u"Tables"_s;
        QTest::newRow("none") << u"Top ten"_s << QString() << u"Top ten"_s;
    }
    void titlesAreCutIntoNumberAndRest()
    {
        QFETCH(const QString, title);
        QFETCH(const QString, number);
        QFETCH(const QString, rest);
        const NumberedTitle parts = numberedTitle(title);
        QCOMPARE(parts.number, number);
        QCOMPARE(parts.title, rest);
    }

    void whatLeadsNowhereIsCounted()
    {
        Outline outline = book();
        outline.entries[3].target = OutlineEntry::Target::Broken;
        outline.entries[5].page = {99};
        QCOMPARE(sectionsFromBookmarks(outline, rules(2), pageCount).leadingNowhere, 2);
    }

    // Whatever the outline, sections lie in the document, in order, and can be saved.
    void anyOutlineGivesSoundSections()
    {
        QRandomGenerator random(4);
        for (int round = 0; round < 500; ++round) {
            Outline outline;
            for (int i = random.bounded(25); i > 0; --i) {
                outline.entries.push_back(
                    bookmark(random.bounded(1, 5), u"T %1"_s.arg(i), random.bounded(-1, 35),
                             random.bounded(3) ? std::optional(random.generateDouble() * 1.2 - 0.1)
                                               : std::nullopt));
            }
            BookmarkRules how = rules(random.bounded(1, 5), random.bounded(2) ? u"1"_s : QString());
            how.sharedPage = SharedPage(random.bounded(4));
            how.keepsFrontMatter = random.bounded(2);
            for (int i = 0; i < 4; ++i)
                how.chosen[random.bounded(25)] = random.bounded(2);
            const auto made = sectionsFromBookmarks(outline, how, pageCount);
            for (const Section &each : made.sections) {
                const auto &spans = each.pages.spans();
                QCOMPARE(int(spans.size()), 1);
                QVERIFY(spans[0].first.value >= 1 && spans[0].last.value <= pageCount);
                QVERIFY(spans[0].first <= spans[0].last);
                QVERIFY(!each.start || each.start->page == spans[0].first);
                QVERIFY(!each.end || each.end->page == spans[0].last);
                if (each.start && each.end && each.start->page == each.end->page)
                    QVERIFY(each.start->y < each.end->y);
                QVERIFY(!each.name.isEmpty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(BookmarkSectionsTest)
#include "tst_bookmarksections.moc"
