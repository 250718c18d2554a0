// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/offline/markdowntext.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

PageBlock block(BlockKind kind, const QStringList &lines, double y = 0.4)
{
    PageBlock result;
    result.kind = kind;
    result.box = {0.1, y, 0.8, 0.02 * double(lines.size())};
    result.sizePoints = 10;
    result.level = kind == BlockKind::Heading || kind == BlockKind::ListItem ? 1 : 0;
    for (const QString &line : lines)
        result.lines.push_back({line, result.box, line.endsWith(u'-')});
    return result;
}

PageBlock paragraph(const QStringList &lines)
{
    return block(BlockKind::Paragraph, lines);
}

PageBlock item(const QString &marker, const QString &text, int level = 1)
{
    PageBlock result = block(BlockKind::ListItem, {text});
    result.marker = marker;
    result.level = level;
    return result;
}

PageBlocks page(int number, const std::vector<PageBlock> &blocks)
{
    PageBlocks result;
    result.number = {number};
    result.widthPoints = 595;
    result.heightPoints = 842;
    result.blocks = blocks;
    result.hasText = true;
    return result;
}

QString markdown(const std::vector<PageBlocks> &pages, MarkdownOptions options = {})
{
    MarkdownText text(options);
    QString result;
    for (const PageBlocks &each : pages) {
        text.addPage(each);
        result += text.takeText();
    }
    text.finish();
    return result + text.takeText();
}

} // namespace

class MarkdownTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void noPagesGiveNoText() { QCOMPARE(markdown({}), QString()); }

    void blocksAreSetApart()
    {
        PageBlock heading = block(BlockKind::Heading, {u"Rivers"_s, u"and lakes"_s});
        heading.level = 2;
        QCOMPARE(markdown({page(1, {heading, paragraph({u"They flow."_s, u"And flow."_s}),
                                    item(u"•"_s, u"one"_s), item(u"•"_s, u"two"_s, 2),
                                    item(u"3."_s, u"three"_s), item(u"(a)"_s, u"four"_s)})}),
                 u"## Rivers and lakes\n\nThey flow. And flow.\n\n- one\n   - two\n3. three\n"
                 "- (a) four\n"_s);
    }

    void tablesBecomePipes()
    {
        PageBlock table = block(BlockKind::Table, {});
        table.cells = {{u"River"_s, u"km"_s}, {u"A|B"_s, u"3"_s}, {u"C"_s}};
        QCOMPARE(markdown({page(1, {table})}),
                 u"| River | km |\n| --- | --- |\n| A\\|B | 3 |\n| C |  |\n"_s);
    }

    void programTextKeepsItsLinesAndIndents()
    {
        PageBlock code = paragraph({u"if (a)"_s, u"b = *c;"_s, u"# end"_s});
        code.isFixedWidth = true;
        code.box.x = 0.1;
        for (BlockLine &line : code.lines)
            line.box = {0.1, 0.4, 0.01 * double(line.text.size()), 0.02};
        code.lines[1].box.x = 0.14;
        QCOMPARE(markdown({page(1, {code})}), u"```\nif (a)\n    b = *c;\n# end\n```\n"_s);
    }

    void hyphensOfLineBreaksGo_data()
    {
        QTest::addColumn<QStringList>("lines");
        QTest::addColumn<QString>("text");
        QTest::newRow("broken word")
            << QStringList{u"more infor-"_s, u"mation."_s} << u"more information."_s;
        QTest::newRow("known compound")
            << QStringList{u"a well-known river is a short-"_s, u"lived one, short-lived."_s}
            << u"a well-known river is a short-lived one, short-lived."_s;
        QTest::newRow("prefix") << QStringList{u"a self-"_s, u"made map."_s}
                                << u"a self-made map."_s;
        QTest::newRow("name") << QStringList{u"the Rhine-"_s, u"Main canal."_s}
                              << u"the Rhine-Main canal."_s;
        QTest::newRow("number") << QStringList{u"pages 3-"_s, u"4."_s} << u"pages 3- 4."_s;
        QTest::newRow("soft hyphen")
            << QStringList{u"infor\u00ad"_s, u"mation"_s} << u"information"_s;
        QTest::newRow("Chinese") << QStringList{u"河流"_s, u"湖泊"_s} << u"河流湖泊"_s;
    }
    void hyphensOfLineBreaksGo()
    {
        QFETCH(const QStringList, lines);
        QFETCH(const QString, text);
        QCOMPARE(markdown({page(1, {paragraph(lines)})}), QString(text + u'\n'));
    }

    void paragraphsAreJoinedOverPages()
    {
        const PageBlock note = block(BlockKind::Footnote, {u"1 See above."_s}, 0.85);
        QCOMPARE(markdown({page(1, {paragraph({u"The river rises in the infor-"_s}), note}),
                           page(2, {paragraph({u"mation age."_s}), paragraph({u"New one"_s})}),
                           page(3, {paragraph({u"Another."_s})})}),
                 u"The river rises in the information age.\n\n1 See above.\n\nNew one\n\n"
                 "Another.\n"_s);
    }

    void runningHeadsAndPageNumbersAreLeftOut()
    {
        std::vector<PageBlocks> pages;
        for (int number = 11; number < 17; ++number) {
            // Two-sided: the heads of left and right pages differ.
            const QString head = number % 2 == 0 ? u"Rivers of the world"_s : u"1 The Rhine"_s;
            pages.push_back(
                page(number, {block(BlockKind::Heading, {head}, 0.05),
                              paragraph({u"Text of page %1."_s.arg(number)}),
                              block(BlockKind::Paragraph, {QString::number(number + 90)}, 0.95)}));
        }
        QString expected;
        QString all;
        for (int number = 11; number < 17; ++number)
            expected += u"Text of page %1.\n\n"_s.arg(number);
        expected.chop(1);
        QCOMPARE(markdown(pages), expected);
        all = markdown(pages, {.keepFurniture = true});
        QCOMPARE(all.count(u"Rivers of the world"_s), 3);
        QVERIFY(all.contains(u"\n\n103\n\n"_s));
    }

    void whatRepeatsInTheMiddleOrOnceStays()
    {
        const std::vector<PageBlocks> pages{
            page(1, {block(BlockKind::Heading, {u"Summary"_s}, 0.05), paragraph({u"One."_s})}),
            page(2, {block(BlockKind::Heading, {u"Rivers"_s}, 0.05), paragraph({u"One."_s})}),
            page(3, {block(BlockKind::Paragraph, {u"1986"_s}, 0.95)})};
        QCOMPARE(markdown(pages), u"# Summary\n\nOne.\n\n# Rivers\n\nOne.\n\n1986\n"_s);
    }

    void signsOfMarkdownAreEscapedWhereTheyMatter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("escaped");
        QTest::newRow("hash") << u"# not a heading"_s << u"\\# not a heading"_s;
        QTest::newRow("hash of a word") << u"#1 of all"_s << u"#1 of all"_s;
        QTest::newRow("year") << u"1986. A good year"_s << u"1986\\. A good year"_s;
        QTest::newRow("dash") << u"- 5 degrees"_s << u"\\- 5 degrees"_s;
        QTest::newRow("quotation") << u"> 5 apples"_s << u"\\> 5 apples"_s;
        QTest::newRow("tag") << u"use <b> or 3 < 4"_s << u"use \\<b> or 3 < 4"_s;
        QTest::newRow("stars") << u"5*3*2"_s << u"5\\*3\\*2"_s;
        QTest::newRow("one star") << u"note*"_s << u"note*"_s;
        QTest::newRow("backslash") << QString(u"a\\b \\* c"_s) << QString(u"a\\b \\\\* c"_s);
        QTest::newRow("code") << u"a `word`"_s << u"a \\`word\\`"_s;
        QTest::newRow("plain") << u"snake_case, 3. (a) [b] | c"_s
                               << u"snake_case, 3. (a) [b] | c"_s;
    }
    void signsOfMarkdownAreEscapedWhereTheyMatter()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, escaped);
        QCOMPARE(markdown({page(1, {paragraph({text})})}), QString(escaped + u'\n'));
    }

    void pagesAreWrittenAsTheyCome()
    {
        MarkdownText text;
        for (int number = 1; number <= 1000; ++number) {
            text.addPage(page(number, {paragraph({u"Text of page %1."_s.arg(number)})}));
            const QString written = text.takeText();
            QVERIFY(number < 5 || !written.isEmpty());
            QVERIFY(written.size() < 200);
        }
    }
};

QTEST_GUILESS_MAIN(MarkdownTextTest)
#include "tst_markdowntext.moc"
