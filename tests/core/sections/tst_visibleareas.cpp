// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/visibleareas.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

Section section(int first, int last)
{
    Section result;
    result.pages = PageRange(PageNumber{first}, PageNumber{last});
    return result;
}

PagePosition at(int page, double y)
{
    return {PageNumber{page}, {y}, {}};
}

PageRegion region(int page, const FractionRect &rect)
{
    return {PageNumber{page}, rect, {}};
}

} // namespace

class VisibleAreasTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void aSectionWithoutAreasHasItsPagesWhole()
    {
        QVERIFY(!visibleAreas(section(1, 3), {2}));
        QVERIFY(restrictedPages(section(1, 3)).empty());
    }

    void startAndEndCutTheirPagesOnly()
    {
        Section part = section(2, 4);
        part.start = at(2, 0.25);
        part.end = at(4, 0.5);
        QCOMPARE(visibleAreas(part, {2}), (Areas{{0, 0.25, 1, 0.75}}));
        QVERIFY(!visibleAreas(part, {3}));
        QCOMPARE(visibleAreas(part, {4}), (Areas{{0, 0, 1, 0.5}}));
        const auto pages = restrictedPages(part);
        QCOMPARE(pages.size(), size_t(2));
        QCOMPARE(pages.at(0), (PageAreas{{2}, {{0, 0.25, 1, 0.75}}}));
        QCOMPARE(pages.at(1), (PageAreas{{4}, {{0, 0, 1, 0.5}}}));
    }

    void startAndEndOnOnePageLeaveWhatIsBetween()
    {
        Section part = section(2, 2);
        part.start = at(2, 0.25);
        part.end = at(2, 0.75);
        QCOMPARE(visibleAreas(part, {2}), (Areas{{0, 0.25, 1, 0.5}}));
    }

    void theTopAsStartAndTheBottomAsEndAreWholePages()
    {
        Section part = section(1, 2);
        part.start = at(1, 0);
        part.end = at(2, 1);
        QVERIFY(restrictedPages(part).empty());
    }

    void regionsCountBetweenStartAndEnd()
    {
        Section part = section(1, 3);
        part.start = at(1, 0.5);
        part.regions = {region(1, {0, 0.25, 0.5, 0.5}), region(1, {0.5, 0, 0.5, 0.25}),
                        region(2, {0.125, 0.125, 0.5, 0.5}), region(9, {0, 0, 0.5, 0.5})};
        QCOMPARE(visibleAreas(part, {1}), (Areas{{0, 0.5, 0.5, 0.25}}));
        QCOMPARE(visibleAreas(part, {2}), (Areas{{0.125, 0.125, 0.5, 0.5}}));
        QVERIFY(!visibleAreas(part, {3}));
        QCOMPARE(restrictedPages(part).size(), size_t(2)); // it does not have page 9
    }

    void aPageWhoseAreasLieOutsideHasNothing()
    {
        Section part = section(1, 1);
        part.start = at(1, 0.5);
        part.regions = {region(1, {0, 0, 1, 0.25})};
        QCOMPARE(visibleAreas(part, {1}), Areas());
        QCOMPARE(restrictedPages(part).size(), size_t(1));
    }

    void areasThatCoverThePageTogetherAreTheWholePage()
    {
        Section part = section(1, 1);
        part.regions = {region(1, {0, 0, 1, 0.625}), region(1, {0, 0.5, 0.5, 0.5}),
                        region(1, {0.25, 0.5, 0.75, 0.5})};
        QVERIFY(!visibleAreas(part, {1}));
    }

    void whatIsInsideIsTold()
    {
        const Areas areas{{0, 0, 0.5, 0.5}, {0.25, 0.25, 0.5, 0.5}}; // one over the other
        QVERIFY(contains(areas, 0.125, 0.125));
        QVERIFY(contains(areas, 0.625, 0.625));
        QVERIFY(!contains(areas, 0.625, 0.125));
        QVERIFY(!contains({{0, 0, 1, 0.5}}, 0.5, 0.5)); // the edge is the next part's
        QVERIFY(contains({{0, 0.5, 1, 0.5}}, 0.5, 0.5));

        QVERIFY(covers(areas, {0.125, 0.3, 0.5, 0.125})); // in both together
        QVERIFY(!covers(areas, {0.125, 0.125, 0.5, 0.125}));
        QVERIFY(touches(areas, {0.4, 0, 0.5, 0.125}));
        QVERIFY(!touches(areas, {0.5, 0, 0.5, 0.25}));
        QCOMPARE(clipped({0.125, 0.25, 1, 0.125}, areas),
                 (FractionRect{0.125, 0.25, 0.625, 0.125}));
        QVERIFY(!clipped({0.75, 0.75, 0.125, 0.125}, {{0, 0, 0.5, 0.5}}));
    }
};

QTEST_GUILESS_MAIN(VisibleAreasTest)
#include "tst_visibleareas.moc"
