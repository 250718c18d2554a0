// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/layout/visiblecontent.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

class VisibleContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void wordsAreCutAtTheEdges_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("rotation");
        QTest::addColumn<FractionRect>("box");
        QTest::addColumn<QString>("left"); ///< of it in the upper left quarter of the page
        QTest::newRow("inside") << u"word"_s << 0 << FractionRect{0.1, 0.1, 0.2, 0.02} << u"word"_s;
        QTest::newRow("outside") << u"word"_s << 0 << FractionRect{0.6, 0.1, 0.2, 0.02} << u""_s;
        QTest::newRow("across the right edge")
            << u"abcdefgh"_s << 0 << FractionRect{0.3, 0.1, 0.4, 0.02} << u"abcd"_s;
        QTest::newRow("across the lower edge, more of it inside")
            << u"word"_s << 0 << FractionRect{0.1, 0.48, 0.2, 0.03} << u"word"_s;
        QTest::newRow("across the lower edge, more of it outside")
            << u"word"_s << 0 << FractionRect{0.1, 0.49, 0.2, 0.03} << u""_s;
        QTest::newRow("downwards")
            << u"abcd"_s << 90 << FractionRect{0.1, 0.4, 0.02, 0.2} << u"ab"_s;
        QTest::newRow("upside down")
            << u"abcd"_s << 180 << FractionRect{0.4, 0.1, 0.2, 0.02} << u"cd"_s;
        QTest::newRow("upwards") << u"abcd"_s << 270 << FractionRect{0.1, 0.4, 0.02, 0.2}
                                 << u"cd"_s;
        QTest::newRow("right to left")
            << u"שלום"_s << 0 << FractionRect{0.4, 0.1, 0.2, 0.02} << u"ום"_s;
        QTest::newRow("a line without spaces")
            << u"中文😀字"_s << 0 << FractionRect{0.4, 0.1, 0.2, 0.02} << u"中文"_s;
    }
    void wordsAreCutAtTheEdges()
    {
        QFETCH(const QString, text);
        QFETCH(const int, rotation);
        QFETCH(const FractionRect, box);
        QFETCH(const QString, left);
        PageContent content;
        content.words.push_back({.text = text, .box = box, .rotation = rotation});
        const Areas areas{{0, 0, 0.5, 0.5}};
        const PageContent part = visibleContent(content, areas);
        QCOMPARE(part.words.empty() ? QString() : part.words.front().text, left);
        if (left.isEmpty() || left == text)
            return;
        const FractionRect &cut = part.words.front().box;
        QVERIFY(cut.x >= 0 && cut.x + cut.width <= 0.5001);
        QVERIFY(cut.y >= 0 && cut.y + cut.height <= 0.5001);
    }

    void linesAndPicturesAreClipped()
    {
        PageContent content;
        content.rules = {{{0.1, 0.2, 0.8, 0}, 0}, {{0.1, 0.7, 0.8, 0}, 0}};
        content.rectangles = {{{0.4, 0.4, 0.2, 0.2}, true, false, 0}};
        content.images = {{0, 0, 1, 1}, {0.6, 0.6, 0.1, 0.1}};
        const PageContent part = visibleContent(content, {{0, 0, 0.5, 0.5}});
        QCOMPARE(part.rules.size(), size_t(1));
        QCOMPARE(part.rules.front().box.width, 0.4);
        QCOMPARE(part.rectangles.size(), size_t(1));
        QVERIFY(qAbs(part.rectangles.front().box.width - 0.1) < 1e-9);
        QCOMPARE(part.images, (std::vector<FractionRect>{{0, 0, 0.5, 0.5}}));
    }
};

QTEST_GUILESS_MAIN(VisibleContentTest)
#include "tst_visiblecontent.moc"
