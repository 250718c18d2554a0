// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textpatterns.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

class TextPatternsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void listMarkersAreMeasured_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("length");
        QTest::newRow("bullet") << u"• Apples"_s << 1;
        QTest::newRow("bullet that touches") << u"•Apples"_s << 1;
        QTest::newRow("dash") << u"- Apples"_s << 1;
        QTest::newRow("dash of a word") << u"-ness"_s << 0;
        QTest::newRow("number") << u"12. Apples"_s << 3;
        QTest::newRow("number with bracket") << u"3) Apples"_s << 2;
        QTest::newRow("letter in brackets") << u"(a) Apples"_s << 3;
        QTest::newRow("Roman") << u"iv. Apples"_s << 3;
        QTest::newRow("year") << u"1986. A good year"_s << 0;
        QTest::newRow("decimal") << u"3.5 apples"_s << 0;
        QTest::newRow("word") << u"Apples. Pears"_s << 0;
        QTest::newRow("alone") << u"4."_s << 2;
        QTest::newRow("empty") << QString() << 0;
    }
    void listMarkersAreMeasured()
    {
        QFETCH(const QString, text);
        QFETCH(const int, length);
        QCOMPARE(int(listMarkerLength(text)), length);
    }

    void sectionNumbersHaveADepth_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("depth");
        QTest::newRow("one") << u"3 Fractions"_s << 1;
        QTest::newRow("one with dot") << u"3. Fractions"_s << 1;
        QTest::newRow("three") << u"3.1.12 Fractions"_s << 3;
        QTest::newRow("appendix letter") << u"A.1 Tables"_s << 2;
        QTest::newRow("Roman") << u"IV. Results"_s << 1;
        QTest::newRow("chapter") << u"Chapter 3"_s << 1;
        QTest::newRow("Kapitel") << u"Kapitel 3: Brüche"_s << 1;
        QTest::newRow("a word with a number") << u"Chapters follow"_s << 0;
        QTest::newRow("an article") << u"A horse"_s << 0;
        QTest::newRow("a bare number") << u"17"_s << 0;
        QTest::newRow("an amount") << u"3.1415"_s << 0;
    }
    void sectionNumbersHaveADepth()
    {
        QFETCH(const QString, text);
        QFETCH(const int, depth);
        QCOMPARE(sectionNumberDepth(text), depth);
    }

    void captionsAreNotSentencesAboutFigures_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isCaption");
        QTest::newRow("figure") << u"Figure 3. The river"_s << true;
        QTest::newRow("table") << u"TABLE 2-1: Costs"_s << true;
        QTest::newRow("Roman") << u"Table IV Costs"_s << true;
        QTest::newRow("German") << u"Abb. 4: Der Fluss"_s << true;
        QTest::newRow("sentence") << u"Figure 3 shows the river"_s << false;
        QTest::newRow("word") << u"Figures are drawn"_s << false;
        QTest::newRow("furniture") << u"Table tops 3"_s << false;
    }
    void captionsAreNotSentencesAboutFigures()
    {
        QFETCH(const QString, text);
        QTEST(startsLikeCaption(text), "isCaption");
    }

    void pageNumbersAreRecognised_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isNumber");
        QTest::newRow("bare") << u"12"_s << true;
        QTest::newRow("dashes") << u"– 12 –"_s << true;
        QTest::newRow("Roman") << u"xiv"_s << true;
        QTest::newRow("of") << u"Page 3 of 9"_s << true;
        QTest::newRow("slash") << u"3/9"_s << true;
        QTest::newRow("big") << u"12000"_s << false;
        QTest::newRow("text") << u"3 apples"_s << false;
    }
    void pageNumbersAreRecognised()
    {
        QFETCH(const QString, text);
        QTEST(isPageNumber(text), "isNumber");
    }

    void contentsLinesEndInANumberBehindDots()
    {
        QVERIFY(isContentsLine(u"Fractions . . . . . 12"));
        QVERIFY(isContentsLine(u"Preface........xi"));
        QVERIFY(!isContentsLine(u"In the year 1986"));
        QVERIFY(!isContentsLine(u"And so on..."));
    }
};

QTEST_GUILESS_MAIN(TextPatternsTest)
#include "tst_textpatterns.moc"
