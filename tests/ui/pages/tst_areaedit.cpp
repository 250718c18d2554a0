// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/quiettest.h"
#include "ui/pages/areaedit.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

const QSizeF pagePoints(500, 1000);
const QSizeF pagePixels(1000, 2000);
constexpr FractionRect middle{0.2, 0.4, 0.4, 0.2};

/// In points, rounded: "100,400 200x200".
QString text(const FractionRect &rect)
{
    return u"%1,%2 %3x%4"_s.arg(qRound(rect.x * pagePoints.width()))
        .arg(qRound(rect.y * pagePoints.height()))
        .arg(qRound(rect.width * pagePoints.width()))
        .arg(qRound(rect.height * pagePoints.height()));
}

} // namespace

class AreaEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void aPressMeansTheNearestPart_data()
    {
        QTest::addColumn<QPointF>("pixel"); // of a page of 1000 × 2000
        QTest::addColumn<int>("selected");
        QTest::addColumn<int>("area");
        QTest::addColumn<AreaPart>("part");
        // The areas: 0 at 200,800 to 600,1200, and 1 within it, at 300,900 to 400,1000.
        QTest::newRow("corner") << QPointF(200, 800) << 0 << 0 << AreaPart::TopLeft;
        QTest::newRow("within 20 px of a corner")
            << QPointF(609, 1209) << 0 << 0 << AreaPart::BottomRight;
        QTest::newRow("beyond them") << QPointF(611, 1211) << 0 << -1 << AreaPart::Nothing;
        QTest::newRow("side") << QPointF(400, 795) << 0 << 0 << AreaPart::Top;
        QTest::newRow("no handles of others") << QPointF(400, 797) << 1 << 0 << AreaPart::Border;
        QTest::newRow("border") << QPointF(204, 870) << 0 << 0 << AreaPart::Border;
        QTest::newRow("inside") << QPointF(210, 870) << 0 << 0 << AreaPart::Inside;
        QTest::newRow("the inner one") << QPointF(350, 950) << 0 << 1 << AreaPart::Inside;
        QTest::newRow("border of the inner one") << QPointF(302, 950) << 0 << 1 << AreaPart::Border;
        QTest::newRow("nothing") << QPointF(100, 100) << 0 << -1 << AreaPart::Nothing;
    }
    void aPressMeansTheNearestPart()
    {
        QFETCH(const QPointF, pixel);
        QFETCH(const int, selected);
        QFETCH(const int, area);
        QFETCH(const AreaPart, part);
        const std::vector<FractionRect> areas{middle, {0.3, 0.45, 0.1, 0.05}};
        const QPointF at(pixel.x() / pagePixels.width(), pixel.y() / pagePixels.height());
        QCOMPARE(areaAt(areas, selected, at, pagePixels, {}), (AreaHit{area, part}));
    }

    void drawingGivesARectangleOnThePage_data()
    {
        QTest::addColumn<QPointF>("from"); // points
        QTest::addColumn<QPointF>("to");
        QTest::addColumn<QString>("expected");
        QTest::newRow("down") << QPointF(50, 100) << QPointF(250, 300) << u"50,100 200x200"_s;
        QTest::newRow("up and left")
            << QPointF(250, 300) << QPointF(50, 100) << u"50,100 200x200"_s;
        QTest::newRow("beyond the page")
            << QPointF(250, 300) << QPointF(900, -50) << u"250,0 250x300"_s;
        QTest::newRow("too small") << QPointF(50, 100) << QPointF(52, 99) << u"50,90 10x10"_s;
        QTest::newRow("too small at the edge")
            << QPointF(498, 2) << QPointF(500, 1) << u"490,0 10x10"_s;
    }
    void drawingGivesARectangleOnThePage()
    {
        QFETCH(const QPointF, from);
        QFETCH(const QPointF, to);
        QFETCH(const QString, expected);
        const auto fraction = [](QPointF point) {
            return QPointF(point.x() / pagePoints.width(), point.y() / pagePoints.height());
        };
        QCOMPARE(text(AreaEdit::drawing(fraction(from), pagePoints).to(fraction(to))), expected);
    }

    void aHandleMovesItsSides_data()
    {
        QTest::addColumn<AreaPart>("part");
        QTest::addColumn<QPointF>("by"); // points
        QTest::addColumn<QString>("expected");
        const QPointF by(20, 30);
        QTest::newRow("border") << AreaPart::Border << by << u"120,430 200x200"_s;
        QTest::newRow("border, to the edge")
            << AreaPart::Border << QPointF(900, -900) << u"300,0 200x200"_s;
        QTest::newRow("top left") << AreaPart::TopLeft << by << u"120,430 180x170"_s;
        QTest::newRow("top") << AreaPart::Top << by << u"100,430 200x170"_s;
        QTest::newRow("top right") << AreaPart::TopRight << by << u"100,430 220x170"_s;
        QTest::newRow("right") << AreaPart::Right << by << u"100,400 220x200"_s;
        QTest::newRow("bottom right") << AreaPart::BottomRight << by << u"100,400 220x230"_s;
        QTest::newRow("bottom") << AreaPart::Bottom << by << u"100,400 200x230"_s;
        QTest::newRow("bottom left") << AreaPart::BottomLeft << by << u"120,400 180x230"_s;
        QTest::newRow("left") << AreaPart::Left << by << u"120,400 180x200"_s;
        QTest::newRow("left, past the right one")
            << AreaPart::Left << QPointF(900, 0) << u"290,400 10x200"_s;
        QTest::newRow("bottom, past the top one")
            << AreaPart::Bottom << QPointF(0, -900) << u"100,400 200x10"_s;
        QTest::newRow("right, past the page")
            << AreaPart::Right << QPointF(900, 0) << u"100,400 400x200"_s;
    }
    void aHandleMovesItsSides()
    {
        QFETCH(const AreaPart, part);
        QFETCH(const QPointF, by);
        QFETCH(const QString, expected);
        const QPointF from = placeOf(part, middle);
        const QPointF to =
            from + QPointF(by.x() / pagePoints.width(), by.y() / pagePoints.height());
        QCOMPARE(text(AreaEdit::dragging(part, middle, from, pagePoints).to(to)), expected);
    }

    void keysStepInPoints()
    {
        QCOMPARE(text(centredArea(pagePoints)), u"230,480 40x40"_s);
        QCOMPARE(text(movedArea(middle, {5, -5}, pagePoints)), u"105,395 200x200"_s);
        QCOMPARE(text(sizedArea(middle, {-5, 5}, pagePoints)), u"100,400 195x205"_s);
        QCOMPARE(text(sizedArea(middle, {-500, 5000}, pagePoints)), u"100,400 10x600"_s);
        QCOMPARE(text(areaFrom(middle, 0.1)), u"100,100 200x200"_s);
        QCOMPARE(text(areaFrom(middle, 0.99)), u"100,800 200x200"_s);
    }

    void aTinyPageIsTakenWhole()
    {
        const FractionRect whole{0, 0, 1, 1};
        QCOMPARE(centredArea({5, 5}), whole);
        QCOMPARE(AreaEdit::drawing({0.5, 0.5}, {5, 5}).to({0.6, 0.6}), whole);
    }
};

QTEST_GUILESS_MAIN(AreaEditTest)
#include "tst_areaedit.moc"
