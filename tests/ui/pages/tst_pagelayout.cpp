// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/quiettest.h"
#include "ui/pages/imagecache.h"
#include "ui/pages/pagegeometry.h"
#include "ui/pages/pagelayout.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

QSizeF sizeOf(PageNumber page)
{
    return page.value == 3 ? QSizeF(200, 100) : QSizeF(100, 150);
}

PageLayout layout(const PageLayout::Options &options, int pages = 5)
{
    return {pages, options, sizeOf};
}

} // namespace

class PageLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void pagesFollowEachOtherWithGapsInPixels()
    {
        const PageLayout pages = layout({.gap = 10});
        QCOMPARE(pages.rowCount(), 5);
        QCOMPARE(pages.top(1, 2), 310.0); // 150 × 2 and a gap
        QCOMPARE(pages.rect({2}, 2, sizeOf), QRectF(-100, 310, 200, 300));
        QCOMPARE(pages.rect({4}, 1, sizeOf), QRectF(-50, 430, 100, 150));
        QCOMPARE(pages.size(1, 0), QSizeF(200, 4 * 150 + 100 + 4 * 10));
    }

    void aRowIsFoundByItsPlace_data()
    {
        QTest::addColumn<double>("y");
        QTest::addColumn<int>("row");
        QTest::newRow("above everything") << -50.0 << 0;
        QTest::newRow("in the first") << 149.0 << 0;
        QTest::newRow("in the gap") << 155.0 << 0;
        QTest::newRow("at the second's top") << 160.0 << 1;
        QTest::newRow("in the low one") << 400.0 << 2;
        QTest::newRow("below everything") << 1e6 << 4;
    }
    void aRowIsFoundByItsPlace()
    {
        QFETCH(const double, y);
        QFETCH(const int, row);
        QCOMPARE(layout({.gap = 10}).rowAt(y, 1), row);
    }

    void twoPagesStandSideBySide_data()
    {
        QTest::addColumn<PageSpread>("spread");
        QTest::addColumn<QString>("rows");
        QTest::newRow("one") << PageSpread::One << u"1 2 3 4 5"_s;
        QTest::newRow("two") << PageSpread::Two << u"1-2 3-4 5"_s;
        QTest::newRow("with a cover") << PageSpread::TwoWithCover << u"1 2-3 4-5"_s;
    }
    void twoPagesStandSideBySide()
    {
        QFETCH(const PageSpread, spread);
        QFETCH(const QString, rows);
        const PageLayout pages = layout({.spread = spread});
        QStringList found;
        for (int row = 0; row < pages.rowCount(); ++row) {
            const auto [first, last] = pages.pagesOf(row);
            QCOMPARE(pages.rowOf(first), row);
            QCOMPARE(pages.rowOf(last), row);
            found << (first == last ? QString::number(first.value)
                                    : u"%1-%2"_s.arg(first.value).arg(last.value));
        }
        QCOMPARE(found.join(u' '), rows);
    }

    void theSecondPageStandsLeftWhereOneReadsRightToLeft()
    {
        const PageLayout pages =
            layout({.spread = PageSpread::Two, .isRightToLeft = true, .gap = 10});
        QCOMPARE(pages.rect({1}, 1, sizeOf), QRectF(5, 0, 100, 150));
        QCOMPARE(pages.rect({2}, 1, sizeOf), QRectF(-105, 0, 100, 150));
    }

    void everyPageIsAsWideAsThereIsRoom()
    {
        const PageLayout pages = layout({.fit = PageFit::Width, .room = {400, 300}, .gap = 10});
        QCOMPARE(pages.rect({1}, 7, sizeOf), QRectF(-200, 0, 400, 600));
        QCOMPARE(pages.rect({3}, 7, sizeOf).size(), QSizeF(400, 200));
        QCOMPARE(pages.scaleOf({3}, 7), 2.0);
    }

    void everyPageIsSeenWhole()
    {
        const PageLayout pages = layout({.fit = PageFit::Page, .room = {400, 300}, .gap = 10});
        QCOMPARE(pages.rect({1}, 7, sizeOf).size(), QSizeF(200, 300));
        QCOMPARE(pages.rect({3}, 7, sizeOf).size(), QSizeF(400, 200));
    }

    void anotherSizeIsNoticed()
    {
        const PageLayout pages = layout({.spread = PageSpread::Two});
        QVERIFY(!pages.differs({1}, {5}, sizeOf));
        const auto other = [](PageNumber page) {
            return page.value == 4 ? QSizeF(100, 151) : sizeOf(page);
        };
        QVERIFY(pages.differs({1}, {5}, other));
        QVERIFY(!pages.differs({1}, {2}, other));
    }

    void aTurnedPageLiesOnItsSide()
    {
        const PageLayout pages = layout({.isSideways = true});
        QCOMPARE(pages.rect({1}, 1, sizeOf).size(), QSizeF(150, 100));
    }

    void fractionsAndPixelsComeBackTheSame_data()
    {
        QTest::addColumn<ViewRotation>("rotation");
        QTest::addColumn<QPointF>("corner"); // of the page's top left, in the viewport
        QTest::newRow("upright") << ViewRotation::None << QPointF(10, 20);
        QTest::newRow("right") << ViewRotation::Right << QPointF(110, 20);
        QTest::newRow("half") << ViewRotation::Half << QPointF(110, 220);
        QTest::newRow("left") << ViewRotation::Left << QPointF(10, 220);
    }
    void fractionsAndPixelsComeBackTheSame()
    {
        QFETCH(const ViewRotation, rotation);
        QFETCH(const QPointF, corner);
        const PageGeometry geometry(QRectF(10, 20, 100, 200), rotation);
        QCOMPARE(geometry.toView(QPointF(0, 0)), corner);
        const QPointF place(0.25, 0.75);
        QCOMPARE(geometry.toFraction(geometry.toView(place)), place);
        const FractionRect rect{0.25, 0.5, 0.25, 0.125};
        QCOMPARE(geometry.toFraction(geometry.toView(rect)), rect);
    }

    void theFarthestPictureGoesFirstAndTheVisibleNever()
    {
        ImageCache cache;
        const QImage picture(100, 100, QImage::Format_RGB32); // 40,000 bytes
        const auto key = [](int page) {
            return PictureKey{{page}, {100, 100}, QRect(0, 0, 100, 100)};
        };
        cache.setBudget(130'000);
        cache.setVisible({50}, {50}, {51});
        for (const int page : {50, 51, 52, 40})
            cache.insert(key(page), picture);
        QCOMPARE(cache.bytes(), 120'000);
        QVERIFY(!cache.find(key(40)));
        QVERIFY(cache.find(key(52)));
        cache.setBudget(10'000);
        QVERIFY(!cache.find(key(52)));
        QVERIFY(cache.find(key(50)) && cache.find(key(51)));
    }
};

QTEST_GUILESS_MAIN(PageLayoutTest)
#include "tst_pagelayout.moc"
