// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/findsections.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

PageBlock heading(const QString &text, double size, bool isBold = true)
{
    PageBlock block;
    block.kind = BlockKind::Heading;
    block.lines = {{text, {}, false}};
    block.box = {0.1, 0.25, 0.8, 0.02};
    block.sizePoints = size;
    block.isBold = isBold;
    block.level = 1;
    return block;
}

PageBlock body(const QString &text = {})
{
    PageBlock block;
    block.lines = {{text.isEmpty() ? QString(2000, u'a') : text, {}, false}};
    block.sizePoints = 10;
    return block;
}

QStringList entriesOf(const std::vector<std::vector<PageBlock>> &pages)
{
    HeadingFinder finder;
    int number = 0;
    for (const auto &blocks : pages) {
        PageBlocks page;
        page.number = {++number};
        page.blocks = blocks;
        finder.addPage(page);
    }
    QStringList result;
    for (const OutlineEntry &entry : finder.outline().entries)
        result.append(u"%1 p%2 %3"_s.arg(entry.depth).arg(entry.page.value).arg(entry.title));
    return result;
}

} // namespace

class HeadingFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void noPagesGiveNoHeadings() { QCOMPARE(entriesOf({}), QStringList()); }

    void levelsFollowTheSizes()
    {
        QCOMPARE(entriesOf({{heading(u"Rivers"_s, 20), body(), heading(u"The Rhine"_s, 14), body()},
                            {heading(u"Its source"_s, 10), body()},
                            {heading(u"Lakes"_s, 20), body()}}),
                 QStringList({u"1 p1 Rivers"_s, u"2 p1 The Rhine"_s, u"3 p2 Its source"_s,
                              u"1 p3 Lakes"_s}));
    }

    void numbersSayTheLevel()
    {
        QCOMPARE(entriesOf({{heading(u"1 Rivers"_s, 14), body(), heading(u"1.1 The Rhine"_s, 14),
                             body(), heading(u"1.1.1 Its source"_s, 14), body()},
                            {heading(u"2 Lakes"_s, 14), body()}}),
                 QStringList({u"1 p1 1 Rivers"_s, u"2 p1 1.1 The Rhine"_s,
                              u"3 p1 1.1.1 Its source"_s, u"1 p2 2 Lakes"_s}));
    }

    void theTableOfContentsIsNotTaken()
    {
        QCOMPARE(entriesOf({{heading(u"Contents"_s, 20), body(u"Rivers . . . . . 2"_s),
                             heading(u"The Rhine"_s, 12), body(u"Its source . . . . 3"_s),
                             body(u"Lakes . . . . . 4"_s)},
                            {heading(u"Rivers"_s, 20), body()}}),
                 QStringList({u"1 p2 Rivers"_s}));
    }

    void runningHeadsAreNotTaken()
    {
        std::vector<std::vector<PageBlock>> pages;
        for (int i = 0; i < 6; ++i) {
            PageBlock head = heading(u"Rivers of the world"_s, 12);
            head.box.y = 0.05;
            pages.push_back({head, body()});
        }
        pages.push_back({heading(u"Lakes"_s, 20), body()});
        QCOMPARE(entriesOf(pages), QStringList({u"1 p7 Lakes"_s}));
    }

    void aLabelIsPartOfTheTitleBehindIt()
    {
        QCOMPARE(entriesOf({{heading(u"Chapter 1"_s, 20), heading(u"Rivers"_s, 24), body()},
                            {heading(u"THREE"_s, 20), heading(u"Lakes"_s, 24), body()}}),
                 QStringList({u"1 p1 Chapter 1 Rivers"_s, u"1 p2 Lakes"_s}));
    }

    void pagesThatAnnounceHeadingsAreNotTaken()
    {
        QCOMPARE(entriesOf({{heading(u"1 Rivers"_s, 12), heading(u"2 Lakes"_s, 12), body(u"a"_s)},
                            {heading(u"Chapter 1 Rivers"_s, 20), body()},
                            {heading(u"Chapter 2 Lakes"_s, 20), body()}}),
                 QStringList({u"1 p2 Chapter 1 Rivers"_s, u"1 p3 Chapter 2 Lakes"_s}));
    }

    void whatRecursInEveryChapterStays()
    {
        std::vector<std::vector<PageBlock>> pages;
        QStringList expected;
        for (int i = 1; i <= 6; ++i) {
            pages.push_back({heading(u"Lesson %1"_s.arg(i), 20), body(), heading(u"Practice"_s, 14),
                             body(), heading(u"Note"_s, 12), body()});
            expected << u"1 p%1 Lesson %1"_s.arg(i) << u"2 p%1 Practice"_s.arg(i);
        }
        QCOMPARE(entriesOf(pages), expected);
    }

    void countedThingsOfTheTextAreNotTaken()
    {
        std::vector<PageBlock> blocks{heading(u"Sets"_s, 20), body()};
        for (int i = 1; i <= 6; ++i) {
            blocks.push_back(heading(u"Definition %1 (Set)"_s.arg(i), 10));
            blocks.push_back(body());
        }
        QCOMPARE(entriesOf({blocks}), QStringList({u"1 p1 Sets"_s}));
    }

    void smallHeadingsBesideNumberedOnesAreNotTaken()
    {
        std::vector<PageBlock> blocks;
        QStringList expected;
        for (int i = 1; i <= 12; ++i) {
            blocks.push_back(heading(u"%1 Sets"_s.arg(i), 14));
            blocks.push_back(body());
            expected << u"1 p1 %1 Sets"_s.arg(i);
        }
        blocks.push_back(heading(u"By the way"_s, 11));
        QCOMPARE(entriesOf({blocks}), expected);
    }

    void theTopOfTheHeadingIsKept()
    {
        HeadingFinder finder;
        PageBlocks page;
        page.number = {4};
        page.blocks = {heading(u"Rivers"_s, 20), body()};
        finder.addPage(page);
        const Outline outline = finder.outline();
        QCOMPARE(outline.entries.size(), size_t(1));
        QCOMPARE(outline.entries.front().page, PageNumber{4});
        QCOMPARE(outline.entries.front().top, std::optional(Fraction{0.25}));
    }
};

QTEST_GUILESS_MAIN(HeadingFinderTest)
#include "tst_headingfinder.moc"
