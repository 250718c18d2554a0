// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/layout/analyzepage.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

/// Sets words on an A4 page by hand: 5 points a character at size 10.
class PageMaker
{
public:
    PageMaker()
    {
        page.number = {1};
        page.widthPoints = 595;
        page.heightPoints = 842;
        page.fonts = {{u"Serif"_s}, {u"Serif-Bold"_s, true}};
    }

    /// `text` from x on the baseline y (points from the top left).
    PageMaker &line(double x, double y, const QString &text, double size = 10, bool isBold = false)
    {
        for (const QString &word : text.split(u' ')) {
            const double width = double(word.size()) * size / 2;
            PageWord result;
            result.text = word;
            result.box = {x / 595, (y - 0.8 * size) / 842, width / 595, size / 842};
            result.baseline = y / 842;
            result.sizePoints = size;
            result.font = isBold ? 1 : 0;
            page.words.push_back(result);
            x += width + size / 4;
        }
        return *this;
    }
    /// Three lines of body text.
    PageMaker &paragraph(double x, double y)
    {
        return line(x, y, u"The river rises in the hills behind the town and is soon joined"_s)
            .line(x, y + 12, u"by two more that come from the north and bring the water of the"_s)
            .line(x, y + 24, u"lakes, which are frozen for the better part of the year."_s);
    }
    PageMaker &rule(double x, double y, double width, double height)
    {
        page.rules.push_back({{x / 595, y / 842, width / 595, height / 842}});
        return *this;
    }

    [[nodiscard]] std::vector<PageBlock> blocks() const { return analyzePage(page).blocks; }

    PageContent page;
};

QString textOf(const PageBlock &block)
{
    QStringList lines;
    for (const BlockLine &line : block.lines)
        lines.append(line.text);
    return lines.join(u'|');
}

using Rows = std::vector<std::vector<QString>>;

} // namespace

class AnalyzePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void aPageWithoutWordsHasNoText()
    {
        const PageBlocks blocks = analyzePage(PageMaker().page);
        QVERIFY(!blocks.hasText);
        QVERIFY(blocks.blocks.empty());
        QCOMPARE(blocks.heightPoints, 842.0);
    }

    void anInvisibleTextLayerIsUsedWhenThereIsNothingElse()
    {
        PageMaker maker;
        maker.paragraph(72, 200);
        for (PageWord &word : maker.page.words)
            word.isVisible = false;
        QCOMPARE(maker.blocks().size(), size_t(1));
        maker.line(72, 100,
                   u"Visible text of the same page that says more than the hidden one: "
                   "it goes on for long"_s);
        maker.line(72, 112,
                   u"enough and has the majority of the letters by far, as anybody can "
                   "count who likes to"_s);
        QCOMPARE(maker.blocks().size(), size_t(1));
        QVERIFY(textOf(maker.blocks().front()).startsWith(u"Visible"_s));
    }

    void linesBecomeParagraphs()
    {
        const auto blocks = PageMaker().paragraph(72, 200).paragraph(72, 260).blocks();
        QCOMPARE(blocks.size(), size_t(2));
        QCOMPARE(blocks.at(0).kind, BlockKind::Paragraph);
        QCOMPARE(blocks.at(0).lines.size(), size_t(3));
        QCOMPARE(blocks.at(0).sizePoints, 10.0);
        QCOMPARE(blocks.at(0).fontName, u"Serif"_s);
    }

    void anIndentedLineBeginsAParagraph()
    {
        const auto blocks =
            PageMaker()
                .paragraph(72, 200)
                .line(90, 236, u"In spring the ice breaks, and boats come down the river again"_s)
                .line(72, 248, u"as they have done for as long as anybody here remembers it."_s)
                .blocks();
        QCOMPARE(blocks.size(), size_t(2));
        QVERIFY(textOf(blocks.at(1)).startsWith(u"In spring"_s));
    }

    void hyphensAtLineEndsAreMarked()
    {
        const auto blocks = PageMaker()
                                .line(72, 200, u"This is a line of text that ends in infor-"_s)
                                .line(72, 212, u"mation and is followed by another one."_s)
                                .blocks();
        QCOMPARE(blocks.size(), size_t(1));
        QVERIFY(blocks.at(0).lines.at(0).endsWithHyphen);
        QVERIFY(!blocks.at(0).lines.at(1).endsWithHyphen);
    }

    void headingsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("size");
        QTest::addColumn<bool>("isBold");
        QTest::addColumn<BlockKind>("kind");
        QTest::addColumn<int>("level");
        QTest::newRow("larger") << u"Rivers of the north"_s << 18.0 << false << BlockKind::Heading
                                << 1;
        QTest::newRow("bold") << u"Rivers of the north"_s << 10.0 << true << BlockKind::Heading
                              << 3;
        QTest::newRow("numbered") << u"2.1.3 Rivers"_s << 11.5 << false << BlockKind::Heading << 3;
        QTest::newRow("capitals") << u"RIVERS OF THE NORTH"_s << 10.0 << false << BlockKind::Heading
                                  << 3;
        QTest::newRow("a bold sentence")
            << u"This is said loudly."_s << 10.0 << true << BlockKind::Paragraph << 0;
        QTest::newRow("a caption")
            << u"Figure 3: Rivers"_s << 10.0 << true << BlockKind::Caption << 0;
        QTest::newRow("a line of the contents")
            << u"Rivers . . . . . . . 12"_s << 12.0 << true << BlockKind::Paragraph << 0;
        QTest::newRow("a number") << u"1,234"_s << 14.0 << true << BlockKind::Paragraph << 0;
    }
    void headingsAreFound()
    {
        QFETCH(const QString, text);
        QFETCH(const double, size);
        QFETCH(const bool, isBold);
        const auto blocks = PageMaker()
                                .paragraph(72, 150)
                                .line(72, 220, text, size, isBold)
                                .paragraph(72, 250)
                                .blocks();
        QCOMPARE(blocks.size(), size_t(3));
        QTEST(blocks.at(1).kind, "kind");
        QTEST(blocks.at(1).level, "level");
    }

    void listItemsKeepTheirMarkersAndNesting()
    {
        const auto blocks = PageMaker()
                                .line(72, 200, u"• Apples of the garden"_s)
                                .line(72, 212, u"• Pears from the market"_s)
                                .line(92, 224, u"– small ones that are"_s)
                                .line(99, 236, u"sweet"_s)
                                .line(72, 248, u"3. Nuts"_s)
                                .blocks();
        QCOMPARE(blocks.size(), size_t(4));
        for (const PageBlock &block : blocks)
            QCOMPARE(block.kind, BlockKind::ListItem);
        QCOMPARE(blocks.at(0).marker, u"•"_s);
        QCOMPARE(textOf(blocks.at(0)), u"Apples of the garden"_s);
        QCOMPARE(blocks.at(1).level, 1);
        QCOMPARE(textOf(blocks.at(2)), u"small ones that are|sweet"_s);
        QCOMPARE(blocks.at(2).level, 2);
        QCOMPARE(blocks.at(3).marker, u"3."_s);
        QCOMPARE(blocks.at(3).level, 1);
    }

    void aMarkerFarFromItsTextIsJoinedToIt()
    {
        PageMaker maker;
        maker.line(72, 200, u"•"_s).line(72, 212, u"•"_s); // as some extractors order them
        maker.line(110, 200, u"Apples of the garden"_s).line(110, 212, u"Pears of the market"_s);
        const auto blocks = maker.blocks();
        QCOMPARE(blocks.size(), size_t(2));
        QCOMPARE(blocks.at(0).marker, u"•"_s);
        QCOMPARE(textOf(blocks.at(1)), u"Pears of the market"_s);
    }

    void ruledTablesAreRead()
    {
        PageMaker maker;
        maker.paragraph(72, 120);
        for (const double y : {200, 220, 240, 260})
            maker.rule(72, y, 300, 0);
        for (const double x : {72, 172, 372})
            maker.rule(x, 200, 0, 60);
        maker.line(80, 214, u"River"_s).line(180, 214, u"Length"_s);
        maker.line(80, 234, u"Long one"_s).line(180, 234, u"300 km"_s);
        maker.line(80, 254, u"Short one"_s).line(180, 254, u"20 km"_s);
        maker.paragraph(72, 290);
        const auto blocks = maker.blocks();
        QCOMPARE(blocks.size(), size_t(3));
        QCOMPARE(blocks.at(1).kind, BlockKind::Table);
        QCOMPARE(blocks.at(1).cells, (Rows{{u"River"_s, u"Length"_s},
                                           {u"Long one"_s, u"300 km"_s},
                                           {u"Short one"_s, u"20 km"_s}}));
    }

    void tablesWithoutLinesAreRead()
    {
        PageMaker maker;
        maker.paragraph(72, 120);
        const QStringList cells{u"River"_s, u"Length"_s, u"Ships"_s, u"Long"_s,  u"300"_s, u"17"_s,
                                u"Short"_s, u"20"_s,     u"2"_s,     u"Other"_s, u"5"_s,   u"0"_s};
        for (int i = 0; i < cells.size(); ++i)
            maker.line(72 + 120 * (i % 3), 200 + 14 * (i / 3), cells.at(i));
        maker.paragraph(72, 290);
        const auto blocks = maker.blocks();
        QCOMPARE(blocks.size(), size_t(3));
        QCOMPARE(blocks.at(1).kind, BlockKind::Table);
        QCOMPARE(blocks.at(1).cells.size(), size_t(4));
        QCOMPARE(blocks.at(1).cells.at(2), (std::vector<QString>{u"Short"_s, u"20"_s, u"2"_s}));
    }

    void twoColumnsOfProseAreNoTable()
    {
        const auto column = [](PageMaker &maker, double x) {
            for (int i = 0; i < 3; ++i) {
                maker.line(x, 200 + i * 36, u"The river rises in the hills behind town"_s);
                maker.line(x, 212 + i * 36, u"and is soon joined by two others which"_s);
                maker.line(x, 224 + i * 36, u"bring water from the lakes of the north"_s);
            }
        };
        PageMaker maker;
        column(maker, 60);
        column(maker, 320);
        for (const PageBlock &block : maker.blocks())
            QCOMPARE(block.kind, BlockKind::Paragraph);
    }

    void programTextIsSetApartFromProse()
    {
        PageMaker maker;
        maker.page.fonts.push_back({u"Mono"_s, false, false, true});
        maker.line(72, 200, u"This is what the program looks like in the end"_s);
        const size_t first = maker.page.words.size();
        maker.line(72, 212, u"if (river)"_s).line(92, 224, u"follow();"_s).line(72, 236, u"end"_s);
        for (size_t i = first; i < maker.page.words.size(); ++i)
            maker.page.words[i].font = 2;
        maker.line(72, 248, u"and then it is run."_s);
        const auto blocks = maker.blocks();
        QCOMPARE(blocks.size(), size_t(3));
        QVERIFY(!blocks.at(0).isFixedWidth);
        QVERIFY(blocks.at(1).isFixedWidth);
        QCOMPARE(textOf(blocks.at(1)), u"if (river)|follow();|end"_s);
    }

    void columnsAreReadOneAfterTheOther()
    {
        const auto column = [](PageMaker &maker, double x, double y, const QString &name) {
            for (int i = 0; i < 8; ++i)
                maker.line(x, y + i * 12, name + u" of the river and what it is like"_s);
        };
        PageMaker maker;
        // As an extractor that reads row by row would give them; a title divides the page.
        column(maker, 320, 120, u"Second"_s);
        column(maker, 60, 120, u"First"_s);
        maker.line(60, 240, u"A title that stands across both columns of the page and divides"_s,
                   18);
        column(maker, 320, 280, u"Fourth"_s);
        column(maker, 60, 280, u"Third"_s);
        const auto blocks = maker.blocks();
        QCOMPARE(blocks.size(), size_t(5));
        QVERIFY(textOf(blocks.at(0)).startsWith(u"First"_s));
        QVERIFY(textOf(blocks.at(1)).startsWith(u"Second"_s));
        QCOMPARE(blocks.at(2).kind, BlockKind::Heading);
        QVERIFY(textOf(blocks.at(3)).startsWith(u"Third"_s));
        QVERIFY(textOf(blocks.at(4)).startsWith(u"Fourth"_s));
    }

    void rightToLeftPagesAreReadFromTheRightColumn()
    {
        PageMaker maker;
        for (int i = 0; i < 8; ++i) {
            maker.line(60, 120 + i * 12, u"שמאל נהר אגם מים הרים עיר דרך"_s);
            maker.line(240, 120 + i * 12, u"ימין נהר אגם מים הרים עיר דרך"_s);
        }
        const auto blocks = maker.blocks();
        QCOMPARE(blocks.size(), size_t(2));
        QVERIFY(textOf(blocks.at(0)).startsWith(u"ימין"_s));
    }

    void aTableOfContentsIsReadLineByLine()
    {
        PageMaker maker;
        const QStringList titles{u"Rivers"_s, u"Lakes of the north"_s, u"Seas"_s, u"Index"_s};
        for (int i = 0; i < titles.size(); ++i)
            maker.line(72, 200 + 14 * i, titles.at(i))
                .line(500, 200 + 14 * i, QString::number(10 + 7 * i));
        const auto blocks = maker.blocks();
        QCOMPARE(blocks.size(), size_t(4));
        QCOMPARE(blocks.at(1).kind, BlockKind::Paragraph);
        QCOMPARE(textOf(blocks.at(1)), u"Lakes of the north 17"_s);
    }

    void aListIsNoTable()
    {
        PageMaker maker;
        for (int i = 0; i < 4; ++i)
            maker.line(72, 200 + 14 * i, u"•"_s).line(100, 200 + 14 * i, u"Fruit of a tree"_s);
        for (const PageBlock &block : maker.blocks())
            QCOMPARE(block.kind, BlockKind::ListItem);
    }

    void linesBelowRowsKeepWrappedCellsTogether()
    {
        PageMaker maker;
        for (const double y : {200, 230, 260, 290, 320})
            maker.rule(72, y, 400, 0.7);
        const auto row = [&maker](double y, const QString &first, const QString &second) {
            maker.line(80, y + 18, first);
            maker.line(200, y + 12, second).line(200, y + 24, u"and more"_s);
        };
        row(200, u"Rhine"_s, u"flows to the north"_s);
        row(230, u"Rhone"_s, u"flows to the south"_s);
        row(260, u"Elbe"_s, u"flows to the sea"_s);
        row(290, u"Oder"_s, u"flows to the east"_s);
        const auto blocks = maker.blocks();
        QCOMPARE(blocks.size(), size_t(1));
        QCOMPARE(blocks.at(0).cells.size(), size_t(4));
        QCOMPARE(blocks.at(0).cells.at(1),
                 (std::vector<QString>{u"Rhone"_s, u"flows to the south and more"_s}));
    }

    void shadingBehindWordsDoesNotCutCells()
    {
        PageMaker maker;
        for (const double y : {200, 220, 240, 260})
            maker.rule(72, y, 300, 0);
        for (const double x : {72, 172, 372})
            maker.rule(x, 200, 0, 60);
        maker.page.rectangles.push_back(
            {{78 / 595.0, 204 / 842.0, 60 / 595.0, 13 / 842.0}, true, false, 0xdddddd});
        maker.line(80, 214, u"River"_s).line(180, 214, u"Length"_s);
        maker.line(80, 234, u"Long one"_s).line(180, 234, u"300 km"_s);
        maker.line(80, 254, u"Short one"_s).line(180, 254, u"20 km"_s);
        const auto blocks = maker.blocks();
        QCOMPARE(blocks.size(), size_t(1));
        QCOMPARE(blocks.at(0).cells.front(), (std::vector<QString>{u"River"_s, u"Length"_s}));
    }

    void aPageFullOfScatteredWordsAndLinesComesToAnEnd()
    {
        PageMaker maker;
        quint32 random = 7;
        const auto next = [&random](int below) {
            random = random * 1664525 + 1013904223;
            return int((random >> 8) % quint32(below));
        };
        for (int i = 0; i < 20'000; ++i)
            maker.line(next(590), next(840), u"word"_s, 4 + next(20));
        for (int i = 0; i < 20'000; ++i)
            maker.rule(next(590), next(840), i % 2 ? next(500) : 0, i % 2 ? 0 : next(500));
        QVERIFY(!maker.blocks().empty());
    }

    void pageNumbersAtTheEdgeAreFurniture()
    {
        const auto blocks = PageMaker()
                                .line(72, 40, u"Rivers of the world"_s, 8)
                                .paragraph(72, 120)
                                .line(290, 810, u"17"_s)
                                .blocks();
        QCOMPARE(blocks.size(), size_t(3));
        QCOMPARE(blocks.at(0).kind, BlockKind::Furniture);
        QCOMPARE(blocks.at(1).kind, BlockKind::Paragraph);
        QCOMPARE(blocks.at(2).kind, BlockKind::Furniture);
    }

    void smallNumberedTextAtTheBottomIsAFootnote()
    {
        const auto blocks = PageMaker()
                                .paragraph(72, 120)
                                .paragraph(72, 400)
                                .line(72, 700, u"1 See the map of the year before, page 12."_s, 8)
                                .line(72, 812, u"17"_s)
                                .blocks();
        QCOMPARE(blocks.at(2).kind, BlockKind::Footnote);
    }
};

QTEST_GUILESS_MAIN(AnalyzePageTest)
#include "tst_analyzepage.moc"
