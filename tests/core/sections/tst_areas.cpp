// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/areas.h"
#include "tests/support/quiettest.h"

#include "sectionsamples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;
using edits::AreaTarget;
using edits::RepeatMode;
using edits::RepeatScope;
using tests::section;

namespace {

constexpr FractionRect rect{0.25, 0.25, 0.5, 0.25};
constexpr FractionRect other{0, 0.75, 1, 0.125};

/// A 2-6 with an area on 3, B 10-12, C 20.
std::vector<Section> three()
{
    std::vector<Section> sections{section(u"A"_s, u"2-6"_s), section(u"B"_s, u"10-12"_s),
                                  section(u"C"_s, u"20"_s)};
    sections[0].regions = {{{3}, rect, {}}};
    return sections;
}

QStringList regions(const std::vector<Section> &sections)
{
    QStringList lines;
    for (const Section &each : sections) {
        for (const PageRegion &region : each.regions)
            lines += u"%1 %2 %3"_s.arg(each.name).arg(region.page.value).arg(region.rect.y);
    }
    return lines;
}

QString text(const std::vector<AreaTarget> &targets)
{
    QStringList words;
    for (const AreaTarget &target : targets)
        words += u"%1:%2"_s.arg(target.section).arg(target.page.value);
    return words.join(u' ');
}

} // namespace

class AreasTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void areasStayInPageOrder()
    {
        auto sections = edits::withRegion(three(), 0, {{2}, other, {}});
        sections = edits::withRegion(std::move(sections), 0, {{3}, other, {}});
        sections = edits::withRegion(std::move(sections), 0, {{9}, other, {}}); // not its page
        QCOMPARE(regions(sections), QStringList({u"A 2 0.75"_s, u"A 3 0.25"_s, u"A 3 0.75"_s}));
        sections = edits::withRegionAt(std::move(sections), 0, 1, {0, 0.5, 1, 0.25});
        sections = edits::withoutRegion(std::move(sections), 0, 0);
        QCOMPARE(regions(sections), QStringList({u"A 3 0.5"_s, u"A 3 0.75"_s}));
    }

    void aScopeReachesItsPagesOfTheSection_data()
    {
        QTest::addColumn<RepeatScope>("scope");
        QTest::addColumn<QString>("expected");
        QTest::newRow("this page") << RepeatScope::ThisPage << u"0:3"_s;
        QTest::newRow("next page") << RepeatScope::NextPage << u"0:4"_s;
        QTest::newRow("after") << RepeatScope::PagesAfter << u"0:4 0:5 0:6"_s;
        QTest::newRow("before") << RepeatScope::PagesBefore << u"0:2"_s;
        QTest::newRow("odd") << RepeatScope::OddPages << u"0:5"_s;
        QTest::newRow("even") << RepeatScope::EvenPages << u"0:2 0:4 0:6"_s;
        QTest::newRow("sections") << RepeatScope::SamePageOfSections << u"1:11"_s;
    }
    void aScopeReachesItsPagesOfTheSection()
    {
        QFETCH(const RepeatScope, scope);
        QFETCH(const QString, expected);
        QCOMPARE(text(edits::repeatTargets(three(), 0, 0, scope)), expected);
    }

    void partsThatTheSectionDoesNotHaveAreLeftOut()
    {
        auto sections = three();
        sections[0].start = PagePosition{{2}, {0.5}, {}}; // the area would lie just above
        sections[0].end = PagePosition{{6}, {0.3}, {}};   // and reaches into this
        QCOMPARE(text(edits::repeatTargets(sections, 0, 0, RepeatScope::EvenPages)), u"0:4 0:6"_s);
        sections[0].end->y.value = 0.25;
        QCOMPARE(text(edits::repeatTargets(sections, 0, 0, RepeatScope::EvenPages)), u"0:4"_s);
        sections[1].pages = *PageRange::parse(u"12,10"_s, 100);
        QCOMPARE(text(edits::repeatTargets(sections, 0, 0, RepeatScope::SamePageOfSections)),
                 u"1:12"_s); // in page order, not as written
    }

    void addingKeepsWhatIsThere()
    {
        auto sections = edits::withRegion(three(), 0, {{4}, other, {}});
        const std::vector<AreaTarget> targets{{0, {4}}, {1, {11}}};
        sections = edits::withRegionRepeated(std::move(sections), 0, 0, targets, RepeatMode::Add);
        const QStringList expected{u"A 3 0.25"_s, u"A 4 0.75"_s, u"A 4 0.25"_s, u"B 11 0.25"_s};
        QCOMPARE(regions(sections), expected);
        // Once more: nothing new.
        QCOMPARE(regions(edits::withRegionRepeated(sections, 0, 0, targets, RepeatMode::Add)),
                 expected);
    }

    void replacingTakesTheOthersOfThePage()
    {
        auto sections = edits::withRegion(three(), 0, {{4}, other, {}});
        sections = edits::withRegion(std::move(sections), 0, {{3}, other, {}});
        sections =
            edits::withRegionRepeated(std::move(sections), 0, 0, {{0, {4}}}, RepeatMode::Replace);
        QCOMPARE(regions(sections), QStringList({u"A 3 0.25"_s, u"A 3 0.75"_s, u"A 4 0.25"_s}));
        sections = edits::withRegionRepeated(
            sections, 0, 0, edits::repeatTargets(sections, 0, 0, RepeatScope::ThisPage),
            RepeatMode::Replace);
        QCOMPARE(regions(sections), QStringList({u"A 3 0.25"_s, u"A 4 0.25"_s}));
    }
};

QTEST_GUILESS_MAIN(AreasTest)
#include "tst_areas.moc"
