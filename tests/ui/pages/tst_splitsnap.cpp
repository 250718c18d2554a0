// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/quiettest.h"
#include "ui/pages/splitsnap.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

/// A page of 1000 points with words of 20 points, whose boxes overlap those of the next line.
PageWord word(const QString &text, double x, double baseline)
{
    PageWord word;
    word.text = text;
    word.sizePoints = 20;
    word.baseline = baseline / 1000;
    word.box = {x / 1000, (baseline - 22) / 1000, 0.1, 0.032};
    return word;
}

/// Lines at 100, 124 and 200, a second column at 124 and 162.
PageContent content()
{
    PageContent content;
    content.widthPoints = 1000;
    content.heightPoints = 1000;
    content.words = {word(u"28.3"_s, 100, 100),    word(u"Products"_s, 200, 100),
                     word(u"conv"_s, 100, 124),    word(u"(a,"_s, 200, 124),
                     word(u"Returns"_s, 100, 200), word(u"aside"_s, 600, 124),
                     word(u"below"_s, 600, 162)};
    return content;
}

QStringList text(const std::vector<double> &gaps)
{
    QStringList words;
    for (const double gap : gaps)
        words += QString::number(gap * 1000);
    return words;
}

} // namespace

class SplitSnapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void gapsLieBetweenTheInkOfAllColumns()
    {
        // Ink reaches 14.4 above and 4 below the baseline.
        QCOMPARE(text(SplitSnap(content()).gaps()),
                 QStringList({u"79.6"_s, u"106.8"_s, u"137.8"_s, u"175.8"_s, u"210"_s}));
    }

    void picturesAreNotCutButScansAre()
    {
        PageContent page = content();
        page.images = {{0, 0, 1, 1}, {0.1, 0.13, 0.2, 0.05}};
        QCOMPARE(text(SplitSnap(page).gaps()),
                 QStringList({u"79.6"_s, u"106.8"_s, u"129"_s, u"182.8"_s, u"210"_s}));
    }

    void aNearGapIsTaken()
    {
        const SplitSnap snap{content()};
        QCOMPARE(snap.snapped(0.11, 0.005), 0.1068);
        QCOMPARE(snap.snapped(0.12, 0.005), 0.12);
        QCOMPARE(snap.snapped(0.12, 1), 0.1068); // the nearer of two
        QCOMPARE(SplitSnap().snapped(0.3, 1), 0.3);
    }

    void stepsGoFromGapToGap()
    {
        const SplitSnap snap{content()};
        QCOMPARE(snap.next(0.1068), 0.1378);
        QCOMPARE(snap.previous(0.1068), 0.0796);
        QCOMPARE(snap.next(0.21), std::nullopt);
        QCOMPARE(snap.previous(0.01), std::nullopt);
    }

    void theLineBelowIsAName_data()
    {
        QTest::addColumn<double>("y");
        QTest::addColumn<QString>("expected");
        QTest::newRow("first") << 0.05 << u"28.3 Products"_s;
        QTest::newRow("second") << 0.1068 << u"conv (a,"_s;
        QTest::newRow("behind the last") << 0.5 << QString();
    }
    void theLineBelowIsAName()
    {
        QFETCH(const double, y);
        QFETCH(const QString, expected);
        QCOMPARE(SplitSnap(content()).headingAfter(y), expected);
    }

    void aLongLineOrANumberIsNoName()
    {
        PageContent page = content();
        page.words = {word(u"815"_s, 100, 100), word(u"a"_s.repeated(81), 100, 200)};
        QCOMPARE(SplitSnap(page).headingAfter(0), QString());
        QCOMPARE(SplitSnap(page).headingAfter(0.15), QString());
    }
};

QTEST_GUILESS_MAIN(SplitSnapTest)
#include "tst_splitsnap.moc"
