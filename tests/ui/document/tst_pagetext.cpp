// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/quiettest.h"
#include "ui/document/pagetext.h"
#include "ui/document/textsearch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

/// Words of 0.1 by 0.02 at (0.1, 0.2, …); one list per line, "|" parts lines.
PageContent page(const QString &text)
{
    PageContent content;
    content.number = {3};
    content.widthPoints = 600;
    content.heightPoints = 800;
    double y = 0.1;
    const QStringList lines = text.split(u'|');
    for (const QString &line : lines) {
        double x = 0.1;
        const QStringList words = line.split(u' ');
        for (const QString &word : words) {
            PageWord each;
            each.text = word;
            each.box = {x, y, 0.09, 0.02};
            each.sizePoints = 16;
            content.words.push_back(each);
            x += 0.1;
        }
        y += 0.03;
    }
    return content;
}

} // namespace

class PageTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void selectsWordsAndLines()
    {
        const PageContent content = page(u"one two three|four five"_s);
        const PageText text(content);
        const TextPosition place = text.positionAt({0.25, 0.14}); // in "five"
        QCOMPARE(place.word, 4);
        QCOMPARE(text.text(text.wordAt(place)), u"five"_s);
        QCOMPARE(text.text(text.lineAt(place)), u"four five"_s);
        QCOMPARE(text.text(text.all()), u"one two three\nfour five"_s);
    }

    void takesPartsOfWords()
    {
        const PageContent content = page(u"abcdefghi xyz"_s);
        const PageText text(content);
        const TextPosition first = text.positionAt({0.131, 0.11}); // a third of the first word
        const TextPosition last = text.positionAt({0.229, 0.11});  // a third of the second
        QCOMPARE(text.text({first, last}), u"defghi x"_s);
        const auto rects = text.rects({first, last});
        QCOMPARE(rects.size(), 1U);
        QVERIFY(std::abs(rects.front().x - 0.13) < 1e-6);
        QVERIFY(std::abs(rects.front().x + rects.front().width - 0.23) < 1e-6);
    }

    void farBesideIsTheNearestWord()
    {
        const PageContent content = page(u"one two|three"_s);
        const PageText text(content);
        QCOMPARE(text.positionAt({0.9, 0.11}), (TextPosition{1, 3}));
        QCOMPARE(text.positionAt({0.0, 0.9}), (TextPosition{2, 0}));
        QVERIFY(!text.hasTextAt({0.9, 0.9}));
        QVERIFY(text.hasTextAt({0.12, 0.11}));
    }

    void aColumnIsALineOfItsOwn()
    {
        PageContent content = page(u"left"_s);
        content.words.push_back(content.words.front());
        content.words.back().text = u"right"_s;
        content.words.back().box.x = 0.6;
        const PageText text(content);
        QCOMPARE(text.text(text.all()), u"left\nright"_s);
    }

    void anEmptyPageHasNoText()
    {
        const PageContent content;
        const PageText text(content);
        QVERIFY(text.isEmpty());
        QCOMPARE(text.text(text.all()), QString());
        QCOMPARE(text.positionAt({0.5, 0.5}), TextPosition());
    }

    void findsText_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<int>("hits");
        QTest::addColumn<int>("rects");
        QTest::newRow("case") << u"Stop stop STOP"_s << u"stop"_s << 3 << 1;
        QTest::newRow("in words") << u"bookbinder"_s << u"bind"_s << 1 << 1;
        QTest::newRow("over words") << u"a long way"_s << u"LONG  way"_s << 1 << 1;
        QTest::newRow("over lines") << u"a long|way home"_s << u"long way"_s << 1 << 2;
        QTest::newRow("broken word") << u"an exam-|ple here"_s << u"example"_s << 1 << 2;
        QTest::newRow("hyphen that stays") << u"exam-|Ple"_s << u"exam- ple"_s << 1 << 2;
        QTest::newRow("ligature") << u"e\ufb03cient"_s << u"effi"_s << 1 << 1;
        QTest::newRow("quotes") << u"don\u2019t"_s << u"don't"_s << 1 << 1;
        QTest::newRow("nowhere") << u"a b c"_s << u"d"_s << 0 << 0;
        QTest::newRow("nothing asked") << u"a b c"_s << u"  "_s << 0 << 0;
    }
    void findsText()
    {
        QFETCH(const QString, content);
        QFETCH(const QString, wanted);
        QFETCH(const int, hits);
        QFETCH(const int, rects);
        const auto found = findText(page(content), wanted);
        QCOMPARE(int(found.size()), hits);
        if (hits > 0) {
            QCOMPARE(int(found.front().rects.size()), rects);
            QCOMPARE(found.front().page, PageNumber{3});
        }
    }
};

QTEST_GUILESS_MAIN(PageTextTest)
#include "tst_pagetext.moc"
