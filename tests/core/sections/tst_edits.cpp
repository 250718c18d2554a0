// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/edits.h"
#include "tests/support/quiettest.h"

#include "sectionsamples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;
using tests::section;
using tests::summary;

namespace {

/// A 1-2, L/B 3, L/C 4, M/D 5, E 6
std::vector<Section> five()
{
    return {section(u"A"_s, u"1-2"_s), section(u"B"_s, u"3"_s, {u"L"_s}),
            section(u"C"_s, u"4"_s, {u"L"_s}), section(u"D"_s, u"5"_s, {u"M"_s}),
            section(u"E"_s, u"6"_s)};
}

} // namespace

class EditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void aNameStaysOnOneLine()
    {
        const auto sections = edits::renamed(five(), 1, u" two\nlines "_s);
        QCOMPARE(sections.at(1).name, u"two lines"_s);
        QCOMPARE(sections.at(0), five().at(0));
    }

    void promptsGoToTheNamedSectionsOnly()
    {
        const auto sections = edits::withPrompt(five(), {0, 3}, u"List verbs."_s);
        QCOMPARE(sections.at(0).prompt, u"List verbs."_s);
        QCOMPARE(sections.at(3).prompt, u"List verbs."_s);
        QVERIFY(sections.at(1).prompt.isEmpty());
    }

    void areasOutsideTheSectionsPagesAreLeftOut()
    {
        const auto sections = edits::withRegions(
            five(), 0, {{{2}, {0.1, 0.1, 0.5, 0.5}, {}}, {{3}, {0.1, 0.1, 0.5, 0.5}, {}}});
        QCOMPARE(int(sections.at(0).regions.size()), 1);
        QCOMPARE(sections.at(0).regions.front().page, PageNumber{2});
    }

    void removingTakesThoseNamedAndNoOthers()
    {
        QCOMPARE(summary(edits::removed(five(), {0, 2, 4})), QStringList({u"L/B 3"_s, u"M/D 5"_s}));
    }

    void duplicatesFollowTheirOriginalsWithIdsOfTheirOwn()
    {
        int last = 0;
        const auto sections = edits::duplicated(
            five(), {1, 3}, [&last] { return SectionId{u"new%1"_s.arg(++last)}; });
        QCOMPARE(summary(sections), QStringList({u"A 1-2"_s, u"L/B 3"_s, u"L/B 3"_s, u"L/C 4"_s,
                                                 u"M/D 5"_s, u"M/D 5"_s, u"E 6"_s}));
        QCOMPARE(sections.at(1).id.value, u"#B"_s);
        QCOMPARE(sections.at(2).id.value, u"new1"_s);
        QCOMPARE(sections.at(5).id.value, u"new2"_s);
    }

    void sortingGoesByTheHeightOnThePageToo()
    {
        auto sections = std::vector{section(u"B"_s, u"3-4"_s), section(u"A"_s, u"3"_s),
                                    section(u"C"_s, u"1"_s)};
        sections[0].start = PagePosition{{3}, {0.5}, {}};
        QCOMPARE(summary(edits::sortedByPages(sections)),
                 QStringList({u"C 1"_s, u"A 3"_s, u"B 3@0.5-4"_s}));
    }

    void movingPutsSectionsInOrderWhereTheyAreTo_data()
    {
        QTest::addColumn<std::vector<edits::Moved>>("which");
        QTest::addColumn<int>("before");
        QTest::addColumn<QStringList>("parents");
        QTest::addColumn<QStringList>("expected");
        using Which = std::vector<edits::Moved>;
        const QStringList same = summary(five());
        QTest::newRow("to the front")
            << Which{{4, 0}} << 0 << QStringList()
            << QStringList({u"E 6"_s, u"A 1-2"_s, u"L/B 3"_s, u"L/C 4"_s, u"M/D 5"_s});
        QTest::newRow("to the end")
            << Which{{0, 0}} << 5 << QStringList()
            << QStringList({u"L/B 3"_s, u"L/C 4"_s, u"M/D 5"_s, u"E 6"_s, u"A 1-2"_s});
        QTest::newRow("into a group")
            << Which{{0, 0}, {4, 0}} << 2 << QStringList(u"L"_s)
            << QStringList({u"L/B 3"_s, u"L/A 1-2"_s, u"L/E 6"_s, u"L/C 4"_s, u"M/D 5"_s});
        QTest::newRow("a group with its name")
            << Which{{1, 0}, {2, 0}} << 5 << QStringList()
            << QStringList({u"A 1-2"_s, u"M/D 5"_s, u"E 6"_s, u"L/B 3"_s, u"L/C 4"_s});
        QTest::newRow("a group into another")
            << Which{{1, 0}, {2, 0}} << 3 << QStringList(u"M"_s)
            << QStringList({u"A 1-2"_s, u"M/L/B 3"_s, u"M/L/C 4"_s, u"M/D 5"_s, u"E 6"_s});
        QTest::newRow("out of its group")
            << Which{{2, 1}} << 3 << QStringList()
            << QStringList({u"A 1-2"_s, u"L/B 3"_s, u"C 4"_s, u"M/D 5"_s, u"E 6"_s});
        QTest::newRow("where it is") << Which{{1, 1}} << 1 << QStringList(u"L"_s) << same;
    }
    void movingPutsSectionsInOrderWhereTheyAreTo()
    {
        QFETCH(const std::vector<edits::Moved>, which);
        QFETCH(const int, before);
        QFETCH(const QStringList, parents);
        QFETCH(const QStringList, expected);
        const auto sections = edits::moved(five(), which, before, parents);
        QCOMPARE(summary(sections), expected);
        for (const Section &each : sections)
            QCOMPARE(each.level, int(each.parents.size()) + 1);
    }

    void groupingKeepsWhatLiesAround()
    {
        QCOMPARE(summary(edits::grouped(five(), {1, 2}, u"N"_s)).mid(1, 2),
                 QStringList({u"L/N/B 3"_s, u"L/N/C 4"_s}));
        QCOMPARE(summary(edits::grouped(five(), {0, 1}, u"N"_s)).mid(0, 2),
                 QStringList({u"N/A 1-2"_s, u"N/L/B 3"_s}));
        QCOMPARE(edits::grouped(five(), {}, u"N"_s), five());
    }

    void nestingJoinsWhatComesBefore()
    {
        QCOMPARE(summary(edits::nested(five(), {4})).back(), u"M/E 6"_s);
        // two after each other go into the same group
        QCOMPARE(summary(edits::nested(five(), {2})).at(2), u"L/B/C 4"_s);
        const std::vector<Section> flat{section(u"A"_s, u"1"_s), section(u"B"_s, u"2"_s),
                                        section(u"C"_s, u"3"_s)};
        QCOMPARE(summary(edits::nested(flat, {1, 2})),
                 QStringList({u"A 1"_s, u"A/B 2"_s, u"A/C 3"_s}));
        QCOMPARE(edits::nested(flat, {0}), flat); // nothing before it
        QCOMPARE(edits::unnested(edits::nested(flat, {1, 2}), {1, 2}), flat);
    }

    void nestingStopsAtTheDeepestLevel()
    {
        std::vector<Section> sections{section(u"A"_s, u"1"_s), section(u"B"_s, u"2"_s)};
        for (int i = 0; i < 100; ++i)
            sections = edits::nested(edits::nested(sections, {0}), {1});
        QVERIFY(sections.at(1).level <= deepestLevel);
        QVERIFY(sections.at(1).parents.size() <= deepestLevel);
    }

    void aSectionThatIsTheSameInAnotherListKeepsItsId()
    {
        auto next = five();
        for (Section &each : next)
            each.id = {u"s1"_s};
        next[1].name = u"other"_s;
        next[2].pages = PageRange({9}, {9});
        int last = 0;
        const auto sections =
            edits::replaced(five(), next, [&last] { return SectionId{u"new%1"_s.arg(++last)}; });
        QStringList ids;
        for (const Section &each : sections)
            ids += each.id.value;
        QCOMPARE(ids, QStringList({u"#A"_s, u"new1"_s, u"new2"_s, u"#D"_s, u"#E"_s}));
        // the same section twice: one id each
        const auto twice =
            edits::replaced(five(), {next[0], next[0]}, [] { return SectionId{u"x"_s}; });
        QCOMPARE(twice.at(0).id.value, u"#A"_s);
        QCOMPARE(twice.at(1).id.value, u"x"_s);
    }

    void aGroupsNameIsThatOfItsRunOnly()
    {
        QCOMPARE(summary(edits::withGroupRenamed(five(), {1, 2}, 0, u"New"_s)),
                 QStringList({u"A 1-2"_s, u"New/B 3"_s, u"New/C 4"_s, u"M/D 5"_s, u"E 6"_s}));
    }
};

QTEST_GUILESS_MAIN(EditsTest)
#include "tst_edits.moc"
