// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/quiettest.h"
#include "tests/ui/pages/overlayfixture.h"
#include "ui/look/look.h"

#include <QAction>
#include <QDialog>
#include <QScrollBar>
#include <QToolButton>

using namespace excerpt;
using namespace excerpt::tests;

/// Areas over several pages, and what is offered beside them.
class AreaDragTest : public OverlayFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Theme::Light); }
    void init()
    {
        tests::failOnWarnings();
        open();
    }
    void cleanup() { close(); }

    void aDrawingGoesOnOverPages()
    {
        view().setTool(PageTool::Area);
        m_panel->resize(700, 1500);
        view().setFit(PageFit::Width);
        view().setZoom(0.4); // three pages and more are seen
        press({0.2, 0.6}, {1});
        moveTo({0.5, 0.8}, {1});
        moveTo({0.6, 0.3}, {3});
        release({0.6, 0.3}, {3});
        QCOMPARE(areas(),
                 QStringList({u"1: 20 60 40 40"_s, u"2: 20 0 40 100"_s, u"3: 20 0 40 30"_s}));
        QCOMPARE(undo().count(), 1);
        QVERIFY(undo().undoText().startsWith(u"New areas on 3 page"_s));
        QVERIFY(overlay().measure().startsWith(u"Area A1:"_s)); // where it was begun
        undo().undo();
        QCOMPARE(areas(), QStringList());
        // Page 4 is another section's.
        press({0.2, 0.6}, {3});
        moveTo({0.6, 0.3}, {4});
        release({0.6, 0.3}, {4});
        QCOMPARE(areas(), QStringList(u"3: 20 60 40 40"_s));
        QCOMPARE(areas(1), QStringList());
        // And up, with the selection on the page of the press.
        press({0.7, 0.5}, {2});
        moveTo({0.9, 0.9}, {1});
        release({0.9, 0.9}, {1});
        QCOMPARE(areas(),
                 QStringList({u"1: 70 90 20 10"_s, u"2: 70 0 20 50"_s, u"3: 20 60 40 40"_s}));
        QVERIFY(overlay().measure().startsWith(u"Area A2:"_s));
    }

    void anAreaIsMovedToAnotherPage()
    {
        view().setTool(PageTool::Area);
        m_panel->resize(700, 1500);
        view().setZoom(0.4);
        drag({0.2, 0.2}, {0.6, 0.6}, {1});
        press({0.3, 0.2}, {1}); // its upper border
        moveTo({0.4, 0.4}, {1});
        moveTo({0.4, 0.3}, {2});
        release({0.4, 0.3}, {2});
        QCOMPARE(areas(), QStringList(u"2: 30 30 40 40"_s));
        QCOMPARE(undo().count(), 2);
        QCOMPARE(undo().undoText(), u"Move area A1"_s);
        undo().undo();
        QCOMPARE(areas(), QStringList(u"1: 20 20 40 40"_s));
        press({0.3, 0.2}, {1});
        moveTo({0.4, 0.3}, {2});
        moveTo({0.3, 0.3}, {1}); // and back before it is let go
        release({0.3, 0.3}, {1});
        QCOMPARE(areas(), QStringList(u"1: 20 30 40 40"_s));
    }

    void aDragHeldAtTheEdgeGoesOn()
    {
        view().setTool(PageTool::Area);
        view().setZoom(0.9);
        press({0.2, 0.2});
        const QPointF edge(300, view().viewport()->height() - 3);
        QMouseEvent rest(QEvent::MouseMove, edge, view().viewport()->mapToGlobal(edge),
                         Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(view().viewport(), &rest);
        // The pointer rests; the pages move on below it.
        QTRY_COMPARE(areas().size(), 2);
        release({0.2, 0.2});
        QCOMPARE(undo().count(), 1);
    }

    void aBarOffersToRepeatTheSelectedArea()
    {
        auto *bar = view().viewport()->findChild<QWidget *>(u"areaBar"_s);
        QVERIFY(bar && !bar->isVisible());
        QVERIFY(!overlay().repeatAction()->isEnabled());
        view().setTool(PageTool::Area);
        press({0.2, 0.2});
        moveTo({0.6, 0.6});
        QVERIFY(!bar->isVisible()); // not in the way of the drag
        release({0.6, 0.6});
        QVERIFY(bar->isVisible());
        QVERIFY(bar->y() > pointOf({1}, {0.6, 0.6}).y());
        QVERIFY(overlay().repeatAction()->isEnabled());
        auto *button = bar->findChild<QToolButton *>(u"areaBarRepeat"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        auto *dialog = m_panel->window()->findChild<QDialog *>(u"areaRepeat"_s);
        QVERIFY(dialog && dialog->isVisible());
        dialog->reject();
        QTest::mouseClick(bar->findChild<QToolButton *>(u"areaBarDelete"_s), Qt::LeftButton);
        QCOMPARE(areas(), QStringList());
        QVERIFY(!bar->isVisible());
    }
};

QTEST_MAIN(AreaDragTest)
#include "tst_areadrag.moc"
