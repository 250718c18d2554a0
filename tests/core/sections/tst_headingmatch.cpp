// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/headingmatch.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

HeadingCandidate heading(const QString &text, int page, double size, bool isBold = true,
                         const QString &font = u"Sans"_s)
{
    return {text, {page}, 0.2, size, isBold, font};
}

} // namespace

class HeadingMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void oneHeadingFindsTheOthersLikeIt()
    {
        const std::vector<HeadingCandidate> all{heading(u"27 Sets"_s, 1, 18),
                                                heading(u"27.1 Operations"_s, 2, 14),
                                                heading(u"27.2 More"_s, 3, 14.2),
                                                heading(u"A remark"_s, 3, 14),
                                                heading(u"27.3 Thin"_s, 4, 14, false),
                                                heading(u"28.1 Other"_s, 5, 14, true, u"Serif"_s)};
        const HeadingRule rule = HeadingRule::like(all[1]);
        QCOMPARE(headingsLike(all, rule), (std::vector<int>{1, 2}));
        HeadingRule looser = rule;
        looser.fontName.reset();
        looser.isBold.reset();
        QCOMPARE(headingsLike(all, looser), (std::vector<int>{1, 2, 4, 5}));
        looser.numberDepth.reset();
        QCOMPARE(headingsLike(all, looser), (std::vector<int>{1, 2, 3, 4, 5}));
        QCOMPARE(int(headingsLike(all, {}).size()), 6);
        // their lesson stands above them
        const HeadingOutline made = outlineOf(all, {1, 2});
        QCOMPARE(made.level, 2);
        QCOMPARE(made.headings, (std::vector<int>{0, 1, 2}));
        QCOMPARE(made.outline.entries.at(0).depth, 1);
        QCOMPARE(made.outline.entries.at(2).depth, 2);
        QCOMPARE(made.outline.entries.at(2).title, u"27.2 More"_s);
        QCOMPARE(made.outline.entries.at(2).page, PageNumber{3});
        const HeadingOutline flat = outlineOf(all, {1, 2}, {0});
        QCOMPARE(flat.level, 1);
        QCOMPARE(flat.headings, (std::vector<int>{1, 2}));
        // 28.1 is in no lesson that is here
        QCOMPARE(outlineOf(all, {1, 5}).outline.entries.back().depth, 1);
    }

    void numbersThatAreMissingAreNamed_data()
    {
        QTest::addColumn<QStringList>("titles");
        QTest::addColumn<QStringList>("missing");
        QTest::newRow("none") << QStringList({u"27.1 a"_s, u"27.2 b"_s, u"28.1 c"_s})
                              << QStringList();
        QTest::newRow("in the middle") << QStringList({u"27.3 a"_s, u"27.5 b"_s})
                                       << QStringList({u"27.1"_s, u"27.2"_s, u"27.4"_s});
        QTest::newRow("at the start of a lesson")
            << QStringList({u"27.1 a"_s, u"28.2 b"_s}) << QStringList(u"28.1"_s);
        QTest::newRow("whole numbers")
            << QStringList({u"Lesson 3"_s, u"Lesson 5"_s}) << QStringList(u"4"_s);
        QTest::newRow("without numbers") << QStringList({u"Sets"_s, u"Roots"_s}) << QStringList();
        QTest::newRow("a year is no number to count to")
            << QStringList({u"1 Start"_s, u"1984 End"_s}) << QStringList();
        QTest::newRow("nor is one that far ahead")
            << QStringList({u"27.1 a"_s, u"27.984 b"_s}) << QStringList();
    }
    void numbersThatAreMissingAreNamed()
    {
        QFETCH(const QStringList, titles);
        QFETCH(const QStringList, missing);
        QCOMPARE(missingNumbers(titles).named, missing);
        QCOMPARE(missingNumbers(titles).count, int(missing.size()));
    }

    void onlyTheFirstFewAreNamed()
    {
        const auto missing = missingNumbers({u"1.1 a"_s, u"1.20 b"_s}, 2);
        QCOMPARE(missing.named, QStringList({u"1.2"_s, u"1.3"_s}));
        QCOMPARE(missing.count, 18);
    }
};

QTEST_GUILESS_MAIN(HeadingMatchTest)
#include "tst_headingmatch.moc"
