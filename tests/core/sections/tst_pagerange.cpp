// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/pagerange.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

class PageRangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void everyFormIsRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("normal");
        QTest::addColumn<int>("pages");
        QTest::newRow("one page") << u"5"_s << u"5"_s << 1;
        QTest::newRow("span") << u"1-3"_s << u"1-3"_s << 3;
        QTest::newRow("list with open end") << u"1-3,7,9-"_s << u"1-3,7,9-12"_s << 8;
        QTest::newRow("spaces") << u"  1 - 3 ,\t7 , 9 -  "_s << u"1-3,7,9-12"_s << 8;
        QTest::newRow("no-break space") << u"1\u00a0-\u00a03"_s << u"1-3"_s << 3;
        QTest::newRow("the whole document") << u"1-"_s << u"1-12"_s << 12;
        QTest::newRow("open end on the last page") << u"12-"_s << u"12"_s << 1;
        QTest::newRow("same first and last") << u"4-4"_s << u"4"_s << 1;
        QTest::newRow("spans that touch are joined") << u"1-3,4,5-6"_s << u"1-6"_s << 6;
        QTest::newRow("spans that touch backwards are not") << u"4-6,1-3"_s << u"4-6,1-3"_s << 6;
        QTest::newRow("order is kept") << u"9,3,1"_s << u"9,3,1"_s << 3;
        QTest::newRow("repetition is kept") << u"5,5,4-6"_s << u"5,5,4-6"_s << 5;
        QTest::newRow("leading zeros") << u"007-0012"_s << u"7-12"_s << 6;
    }
    void everyFormIsRead()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, normal);
        QFETCH(const int, pages);
        const auto range = PageRange::parse(text, 12);
        QVERIFY2(range, qPrintable(range ? QString() : range.error().message));
        QCOMPARE(range->toString(), normal);
        QCOMPARE(range->pageCount(), pages);
        QCOMPARE(int(range->pages().size()), pages);
        QCOMPARE(*PageRange::parse(normal, 12), *range);
    }

    void pagesComeInTheOrderWritten()
    {
        const std::vector<PageNumber> expected{{9}, {2}, {3}, {2}};
        QCOMPARE(PageRange::parse(u"9,2-3,2"_s, 12)->pages(), expected);
    }

    void unusableTextIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("reversed") << u"9-2"_s << u"reversed"_s;
        QTest::newRow("zero") << u"0"_s << u"page 0"_s;
        QTest::newRow("zero with many digits") << u"000"_s << u"page 0"_s;
        QTest::newRow("from zero") << u"0-3"_s << u"page 0"_s;
        QTest::newRow("to zero") << u"3-0"_s << u"page 0"_s;
        QTest::newRow("beyond the end") << u"13"_s << u"beyond"_s;
        QTest::newRow("span beyond the end") << u"3-13"_s << u"beyond"_s;
        QTest::newRow("open end beyond the end") << u"13-"_s << u"beyond"_s;
        QTest::newRow("giant") << u"1-999999999999"_s << u"beyond"_s;
        QTest::newRow("past 64 bits") << u"1-99999999999999999999999999"_s << u"beyond"_s;
        QTest::newRow("past 32 bits to page 1") << u"4294967297"_s << u"beyond"_s;
        QTest::newRow("comma only") << u","_s << u"missing"_s;
        QTest::newRow("empty item") << u"1,,3"_s << u"missing"_s;
        QTest::newRow("comma at the end") << u"1,"_s << u"missing"_s;
        QTest::newRow("blank item") << u"1, ,3"_s << u"missing"_s;
        QTest::newRow("dash only") << u"-"_s << u"no page range"_s;
        QTest::newRow("open start") << u"-3"_s << u"no page range"_s;
        QTest::newRow("two dashes") << u"1-2-3"_s << u"no page range"_s;
        QTest::newRow("double dash") << u"1--3"_s << u"no page range"_s;
        QTest::newRow("space inside a number") << u"1 2"_s << u"no page range"_s;
        QTest::newRow("words") << u"one"_s << u"no page range"_s;
        QTest::newRow("sign") << u"+5"_s << u"no page range"_s;
        QTest::newRow("fraction") << u"1.5"_s << u"no page range"_s;
        QTest::newRow("semicolon") << u"1;2"_s << u"no page range"_s;
        QTest::newRow("en dash") << u"1–3"_s << u"no page range"_s;
        QTest::newRow("digits of another script") << u"٣"_s << u"no page range"_s;
        QTest::newRow("placeholder of a message") << u"%1"_s << u"no page range"_s;
    }
    void unusableTextIsRefused()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, reason);
        const auto range = PageRange::parse(text, 12);
        QVERIFY(!range);
        QCOMPARE(range.error().code, Code::BadPageRange);
        const QString message = range.error().message;
        QVERIFY2(message.contains(u"“%1”"_s.arg(text)), qPrintable(message));
        QVERIFY2(message.contains(reason), qPrintable(message));
        QVERIFY2(message.contains(u"12"_s), qPrintable(message));
    }

    void nothingIsNoPageRange_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("null") << QString();
        QTest::newRow("blank") << u" \t\n"_s;
    }
    void nothingIsNoPageRange()
    {
        QFETCH(const QString, text);
        const auto range = PageRange::parse(text, 12);
        QVERIFY(!range);
        QCOMPARE(range.error().code, Code::BadPageRange);
        QVERIFY2(range.error().message.contains(u"empty"), qPrintable(range.error().message));
        QVERIFY2(range.error().message.contains(u"12"), qPrintable(range.error().message));
    }

    void aNulOrALineBreakDoesNotBreakTheMessage()
    {
        const auto range = PageRange::parse(u"1\u0000\n2"_s, 12);
        QVERIFY(!range);
        QVERIFY2(range.error().message.contains(u"“1 2”"), qPrintable(range.error().message));
    }

    void repetitionWithoutEndIsRefusedQuickly()
    {
        const auto range = PageRange::parse(u"1-,"_s.repeated(300'000) + u"1-"_s, 100'000);
        QVERIFY(!range);
        QCOMPARE(range.error().code, Code::BadPageRange);
        QVERIFY2(range.error().message.size() < 400, qPrintable(range.error().message));
    }

    void aDocumentOfAnySizeCanBeNamedOnce()
    {
        const auto range = PageRange::parse(u"1-"_s, 5'000'000);
        QVERIFY(range);
        QCOMPARE(range->pageCount(), 5'000'000);
    }

    void aDocumentWithoutPagesHasNoRange()
    {
        QVERIFY(!PageRange::parse(u"1-"_s, 0));
        QVERIFY(!PageRange::parse(u"1"_s, 0));
    }
};

QTEST_GUILESS_MAIN(PageRangeTest)
#include "tst_pagerange.moc"
