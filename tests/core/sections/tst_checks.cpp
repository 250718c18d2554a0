// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/checks.h"
#include "tests/support/quiettest.h"

#include "sectionsamples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;
using tests::section;

class ChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void aListWithoutFlawsHasNone()
    {
        const auto checks = checksOf({section(u"A"_s, u"1-3"_s), section(u"B"_s, u"4-6"_s)});
        QVERIFY(checks.gaps.empty() && checks.overlaps.empty() && checks.splits.empty());
        QVERIFY(checks.empty.empty() && checks.tooLong.empty());
        QCOMPARE(checks.medianPages, 3.0);
        QVERIFY(checksOf({}).gaps.empty());
    }

    void gapsAreWholePagesBetweenSections()
    {
        const auto checks = checksOf(
            {section(u"B"_s, u"8-9"_s), section(u"A"_s, u"3-4"_s), section(u"C"_s, u"12,15"_s)});
        using Gap = SectionChecks::Gap;
        QCOMPARE(checks.gaps, (std::vector<Gap>{
                                  {{{5}, {7}}, 1, 0}, {{{10}, {11}}, 0, 2}, {{{13}, {14}}, 2, 2}}));
    }

    void aSectionInsideAnotherOneHidesNoGap()
    {
        const auto checks = checksOf(
            {section(u"A"_s, u"1-10"_s), section(u"B"_s, u"2-3"_s), section(u"C"_s, u"11"_s)});
        QVERIFY(checks.gaps.empty());
        QCOMPARE(int(checks.overlaps.size()), 1);
        QCOMPARE(checks.overlaps.front(), (SectionChecks::Overlap{0, 1, {2}}));
    }

    void aSharedPageIsAnOverlapUnlessItIsSplit()
    {
        std::vector<Section> sections{section(u"A"_s, u"1-3"_s), section(u"B"_s, u"3-6"_s)};
        auto checks = checksOf(sections);
        QCOMPARE(checks.overlaps, (std::vector<SectionChecks::Overlap>{{0, 1, {3}}}));
        sections[0].end = PagePosition{{3}, {0.4}, {}};
        sections[1].start = PagePosition{{3}, {0.4}, {}};
        checks = checksOf(sections);
        QVERIFY(checks.overlaps.empty());
        QCOMPARE(checks.splits, (std::vector<SectionChecks::Split>{{0, 1, {3}}}));
        sections[1].start->y = {0.3};
        QCOMPARE(int(checksOf(sections).overlaps.size()), 1);
    }

    void areasThatDoNotMeetAreNoOverlap()
    {
        std::vector<Section> sections{section(u"A"_s, u"1-3"_s), section(u"B"_s, u"3-6"_s)};
        sections[0].regions = {{{3}, {0, 0, 0.5, 1}, {}}};
        QCOMPARE(int(checksOf(sections).overlaps.size()), 1);
        sections[1].regions = {{{3}, {0.5, 0, 0.5, 1}, {}}};
        QVERIFY(checksOf(sections).overlaps.empty());
        sections[1].regions.front().rect.x = 0.4;
        QCOMPARE(int(checksOf(sections).overlaps.size()), 1);
    }

    void longAndEmptySectionsStandOut()
    {
        std::vector<Section> sections{section(u"A"_s, u"1-3"_s), section(u"B"_s, u"4-6"_s),
                                      section(u"C"_s, u"7-16"_s), section(u"D"_s, u"17-19"_s)};
        auto checks = checksOf(sections);
        QCOMPARE(checks.tooLong, std::vector<int>{2});
        QCOMPARE(checks.timesMedian(sections[2]), 3);
        sections[2].pages = PageRange({7}, {15}); // 9 are no more than 3 × 3
        QVERIFY(checksOf(sections).tooLong.empty());
        sections[1].pages = PageRange({4}, {4});
        sections[1].start = PagePosition{{4}, {0.5}, {}};
        sections[1].end = PagePosition{{4}, {0.502}, {}};
        sections[3].pages = {};
        QCOMPARE(checksOf(sections).empty, (std::vector<int>{1, 3}));
    }

    void runsOfEqualParentsAreGroups()
    {
        QCOMPARE(groupCount({section(u"A"_s, u"1"_s), section(u"B"_s, u"2"_s, {u"L"_s}),
                             section(u"C"_s, u"3"_s, {u"L"_s}), section(u"D"_s, u"4"_s, {u"M"_s}),
                             section(u"E"_s, u"5"_s, {u"L"_s})}),
                 3);
    }
};

QTEST_GUILESS_MAIN(ChecksTest)
#include "tst_checks.moc"
