// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/pageedits.h"
#include "core/sections/sectionmap.h"
#include "core/sections/sectionsfile.h"
#include "tests/support/quiettest.h"

#include "sectionsamples.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;
using tests::section;
using tests::summary;

namespace {

constexpr int pageCount = 30;

PagePosition position(int page, double y = 0)
{
    return {{page}, {y}, {}};
}

/// A 2-4, B 5-9, C 12, of a document of 30 pages.
std::vector<Section> three()
{
    return {section(u"A"_s, u"2-4"_s), section(u"B"_s, u"5-9"_s), section(u"C"_s, u"12"_s)};
}

QString pagesName(const PageRange &pages)
{
    return u"p"_s + pages.toString();
}

} // namespace

class PageEditsTest : public QObject
{
    Q_OBJECT

    int m_lastId = 0;
    SectionId fresh() { return {u"n%1"_s.arg(++m_lastId)}; }

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void splittingCutsPagesAndHeights_data()
    {
        QTest::addColumn<QString>("pages");
        QTest::addColumn<int>("page");
        QTest::addColumn<double>("y");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("between pages")
            << u"2-6"_s << 4 << 0.0 << QStringList({u"S 2-3"_s, u"T 4-6"_s});
        QTest::newRow("in a page")
            << u"2-6"_s << 4 << 0.5 << QStringList({u"S 2-4@0.5"_s, u"T 4@0.5-6"_s});
        QTest::newRow("in its only page")
            << u"2"_s << 2 << 0.25 << QStringList({u"S 2-2@0.25"_s, u"T 2@0.25-2"_s});
        QTest::newRow("at its beginning") << u"2-6"_s << 2 << 0.0 << QStringList(u"S 2-6"_s);
        QTest::newRow("at its end") << u"2-6"_s << 7 << 0.0 << QStringList(u"S 2-6"_s);
        QTest::newRow("outside") << u"2-6"_s << 9 << 0.5 << QStringList(u"S 2-6"_s);
        QTest::newRow("several runs")
            << u"2-3,7-9"_s << 8 << 0.0 << QStringList({u"S 2-3,7"_s, u"T 8-9"_s});
        QTest::newRow("in a page of several runs")
            << u"2-3,7-9"_s << 7 << 0.5 << QStringList({u"S 2-3,7"_s, u"T 8-9"_s});
        QTest::newRow("in the last page of several runs")
            << u"2-3,7-9"_s << 9 << 0.5 << QStringList(u"S 2-3,7-9"_s);
    }
    void splittingCutsPagesAndHeights()
    {
        QFETCH(const QString, pages);
        QFETCH(const int, page);
        QFETCH(const double, y);
        QFETCH(const QStringList, expected);
        const std::vector<Section> one{section(u"S"_s, pages)};
        const auto cut = edits::splitAt(one, 0, position(page, y), fresh(), u"T"_s);
        QCOMPARE(summary(cut), expected);
        QCOMPARE(edits::canSplitAt(one.front(), position(page, y)), expected.size() == 2);
        if (cut.size() == 2 && one.front().pages.spans().size() == 1) // and back again
            QCOMPARE(summary(edits::merged(cut, {0, 1})), summary(one));
    }

    void areasStayOnTheirSideOfACut()
    {
        std::vector<Section> one{section(u"S"_s, u"2-3"_s)};
        one[0].regions = {{{2}, {0.1, 0.1, 0.8, 0.2}, {}},
                          {{2}, {0.1, 0.6, 0.8, 0.2}, {}},
                          {{3}, {0.1, 0.1, 0.8, 0.2}, {}}};
        const auto cut = edits::splitAt(one, 0, position(2, 0.5), fresh(), u"T"_s);
        QCOMPARE(int(cut.at(0).regions.size()), 1);
        QCOMPARE(int(cut.at(1).regions.size()), 2);
        QCOMPARE(int(edits::merged(cut, {0, 1}).at(0).regions.size()), 3);
    }

    void mergingKeepsTheFirstNameAndAllPages()
    {
        QCOMPARE(summary(edits::merged(three(), {0, 1})), QStringList({u"A 2-9"_s, u"C 12"_s}));
        QCOMPARE(summary(edits::merged(three(), {0, 2})), QStringList({u"A 2-4,12"_s, u"B 5-9"_s}));
        auto sections = three();
        sections[0].start = position(2, 0.5);
        sections[1].end = position(9, 0.25);
        QCOMPARE(summary(edits::merged(sections, {0, 1})).front(), u"A 2@0.5-9@0.25"_s);
        // no single run: nothing but whole pages
        QCOMPARE(summary(edits::merged(sections, {0, 1, 2})).front(), u"A 2-9,12"_s);
    }

    void aBoundaryIsToggled_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("two sections become one") << 4 << QStringList({u"A 2-9"_s, u"C 12"_s});
        QTest::newRow("one section becomes two")
            << 7 << QStringList({u"A 2-4"_s, u"B 5-7"_s, u"p8-9 8-9"_s, u"C 12"_s});
        QTest::newRow("a section grows over the gap behind it")
            << 9 << QStringList({u"A 2-4"_s, u"B 5-11"_s, u"C 12"_s});
        QTest::newRow("a section grows over the gap before it")
            << 1 << QStringList({u"A 1-4"_s, u"B 5-9"_s, u"C 12"_s});
        QTest::newRow("pages in a gap become a section")
            << 10 << QStringList({u"A 2-4"_s, u"B 5-9"_s, u"p11 11"_s, u"C 12"_s});
        QTest::newRow("the last section grows to the end")
            << 12 << QStringList({u"A 2-4"_s, u"B 5-9"_s, u"C 12-30"_s});
        QTest::newRow("behind the last page")
            << 30 << QStringList({u"A 2-4"_s, u"B 5-9"_s, u"C 12"_s});
    }
    void aBoundaryIsToggled()
    {
        QFETCH(const int, page);
        QFETCH(const QStringList, expected);
        const auto toggled = edits::withBoundaryToggled(
            three(), {page}, pageCount, [this] { return fresh(); }, pagesName);
        QCOMPARE(summary(toggled), expected);
    }

    void theFirstBoundaryMakesTwoSections()
    {
        const auto toggled = edits::withBoundaryToggled(
            {}, {10}, pageCount, [this] { return fresh(); }, pagesName);
        QCOMPARE(summary(toggled), QStringList({u"p1-10 1-10"_s, u"p11-30 11-30"_s}));
    }

    void aBoundaryIsMoved_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<double>("y");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("forward") << 7 << 0.0 << QStringList({u"A 2-6"_s, u"B 7-9"_s});
        QTest::newRow("back") << 3 << 0.0 << QStringList({u"A 2-2"_s, u"B 3-9"_s});
        QTest::newRow("into a page") << 6 << 0.5 << QStringList({u"A 2-6@0.5"_s, u"B 6@0.5-9"_s});
        QTest::newRow("too far: a piece is left")
            << 20 << 0.0 << QStringList({u"A 2-9@0.99"_s, u"B 9@0.99-9"_s});
    }
    void aBoundaryIsMoved()
    {
        QFETCH(const int, page);
        QFETCH(const double, y);
        QFETCH(QStringList, expected);
        auto sections = three();
        sections.pop_back();
        const auto boundary = edits::boundaryAfter(sections, {4});
        QVERIFY(boundary);
        QCOMPARE(*boundary, (edits::Boundary{0, 1}));
        const auto moved = edits::withBoundaryAt(sections, *boundary, position(page, y), 30);
        QCOMPARE(summary(moved), expected.replaceInStrings(u"2-2"_s, u"2"_s));
        QCOMPARE(endOf(moved.at(0)), beginOf(moved.at(1)));
        // and back to where it was
        QCOMPARE(summary(edits::withBoundaryAt(moved, *boundary, position(5), 30)),
                 summary(sections));
    }

    void boundariesInAPageAreFound()
    {
        auto sections = three();
        sections = edits::splitAt(sections, 1, position(6, 0.5), fresh(), u"B2"_s);
        const auto found = edits::boundariesIn(sections, {6});
        QCOMPARE(int(found.size()), 1);
        QCOMPARE(found.front().boundary, (edits::Boundary{1, 2}));
        QCOMPARE(found.front().position, position(6, 0.5));
        QVERIFY(edits::boundariesIn(sections, {5}).empty());
        // Another one further down, which is cut first: they come from top to bottom.
        auto twice = edits::splitAt(three(), 1, position(6, 0.8), fresh(), u"B3"_s);
        twice = edits::splitAt(twice, 1, position(6, 0.5), fresh(), u"B2"_s);
        std::swap(twice.at(1), twice.at(2)); // and not in the order of the list
        const auto both = edits::boundariesIn(twice, {6});
        QCOMPARE(int(both.size()), 2);
        QCOMPARE(both.at(0).boundary, (edits::Boundary{2, 1}));
        QCOMPARE(both.at(1).boundary, (edits::Boundary{1, 3}));
        QVERIFY(!edits::boundaryAfter(sections, {6}));
    }

    void pagesAreAddedAndTaken()
    {
        const PageRange pages({4}, {6});
        QCOMPARE(summary(edits::withPagesAdded(three(), 2, pages, false)),
                 QStringList({u"A 2-4"_s, u"B 5-9"_s, u"C 4-6,12"_s}));
        QCOMPARE(summary(edits::withPagesAdded(three(), 2, pages, true)),
                 QStringList({u"A 2-3"_s, u"B 7-9"_s, u"C 4-6,12"_s}));
        QCOMPARE(summary(edits::withPagesAdded(three(), 2, PageRange({5}, {9}), true)),
                 QStringList({u"A 2-4"_s, u"C 5-9,12"_s}));
        QCOMPARE(summary(edits::withPagesAdded(three(), 0, PageRange({5}, {5}), true)),
                 QStringList({u"A 2-5"_s, u"B 6-9"_s, u"C 12"_s}));
    }

    void aNewSectionStandsInPageOrderAndInTheGroupAround()
    {
        std::vector<Section> sections{section(u"A"_s, u"2"_s, {u"L"_s}),
                                      section(u"B"_s, u"8"_s, {u"L"_s}), section(u"C"_s, u"12"_s)};
        QCOMPARE(summary(edits::withNewSection(sections, PageRange({4}, {5}), u"N"_s, fresh())),
                 QStringList({u"L/A 2"_s, u"L/N 4-5"_s, u"L/B 8"_s, u"C 12"_s}));
        QCOMPARE(
            summary(edits::withNewSection(sections, PageRange({9}, {9}), u"N"_s, fresh())).at(2),
            u"N 9"_s);
        QCOMPARE(
            summary(edits::withNewSection(sections, PageRange({1}, {1}), u"N"_s, fresh())).front(),
            u"N 1"_s);
        QCOMPARE(edits::withNewSection(sections, PageRange(), u"N"_s, fresh()), sections);
    }

    void otherPagesDropWhatNoLongerFits()
    {
        auto sections = three();
        sections[1].start = position(5, 0.5);
        sections[1].end = position(9, 0.5);
        sections[1].regions = {{{9}, {0, 0.1, 1, 0.2}, {}}};
        const auto changed = edits::withPages(sections, 1, PageRange({5}, {8}));
        QCOMPARE(summary(changed).at(1), u"B 5@0.5-8"_s);
        QVERIFY(changed.at(1).regions.empty());
        QCOMPARE(edits::withPages(sections, 1, {}), sections);
    }

    // What the reader of sections files accepts is the contract; it is not what made the list.
    void anyRowOfEditsLeavesAListThatCanBeSaved()
    {
        QRandomGenerator random(20);
        for (int round = 0; round < 60; ++round) {
            std::vector<Section> sections = three();
            for (int step = 0; step < 60; ++step) {
                const int count = int(sections.size());
                const int some = count > 0 ? int(random.bounded(count)) : 0;
                const auto at = position(int(random.bounded(1, pageCount + 1)),
                                         random.bounded(3) == 0 ? 0 : random.generateDouble());
                const PageRange pages(
                    at.page, {std::min(at.page.value + int(random.bounded(4)), pageCount)});
                const auto id = fresh();
                switch (random.bounded(8)) {
                case 0:
                    if (count > 0)
                        sections = edits::splitAt(sections, some, at, id, u"S"_s);
                    break;
                case 1:
                    if (count > 1)
                        sections = edits::merged(sections, {0, 1 + some % (count - 1)});
                    break;
                case 2:
                    sections = edits::withBoundaryToggled(
                        sections, at.page, pageCount, [this] { return fresh(); }, pagesName);
                    break;
                case 3:
                    if (const auto boundary = edits::boundaryAfter(sections, at.page))
                        sections = edits::withBoundaryAt(
                            sections, *boundary,
                            position(int(random.bounded(1, pageCount + 1)), at.y.value), pageCount);
                    break;
                case 4:
                    if (count > 0)
                        sections = edits::withPagesAdded(sections, some, pages, step % 2 == 0);
                    break;
                case 5: sections = edits::withNewSection(sections, pages, u"N"_s, id); break;
                case 6:
                    for (const auto &found : edits::boundariesIn(sections, at.page))
                        sections = edits::withBoundaryAt(sections, found.boundary, at, pageCount);
                    break;
                default:
                    if (count > 0)
                        sections = edits::withPages(sections, some, pages);
                }
                SectionList list;
                list.sections = sections;
                list.documentName = u"a.pdf"_s;
                list.documentPages = pageCount;
                const auto read = readSections(writeSections(list), pageCount, u"a.json"_s);
                if (sections.empty())
                    continue;
                QVERIFY2(read, qPrintable(u"round %1 step %2: "_s.arg(round).arg(step) +
                                          (read ? QString() : read.error().message)));
                QCOMPARE(summary(read->sections), summary(sections));
            }
        }
    }
};

QTEST_GUILESS_MAIN(PageEditsTest)
#include "tst_pageedits.moc"
