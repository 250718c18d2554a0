// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/quiettest.h"
#include "ui/look/look.h"
#include "ui/look/motion.h"
#include "ui/look/states.h"

#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>

using namespace excerpt;
using namespace Qt::StringLiterals;

namespace {

QImage picture(look::State state)
{
    return look::stateIcon(state).pixmap(32, 32).toImage();
}

/// Which rows are drawn.
class WatchedTable : public QTableView
{
public:
    QRegion drawn;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        drawn += event->region();
        QTableView::paintEvent(event);
    }
};

} // namespace

class MotionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Theme::Light); }
    void init() { tests::failOnWarnings(); }
    void cleanup()
    {
        look::Motion::instance().setRunning(false);
        look::Motion::instance().setReduced(false);
    }

    void theRunningIconTurnsWhileSomethingRuns()
    {
        look::Motion &motion = look::Motion::instance();
        const QImage still = picture(look::State::Running);
        const QImage done = picture(look::State::Done);
        QSignalSpy turned(&motion, &look::Motion::turned);
        motion.setRunning(true);
        QTRY_VERIFY(turned.size() >= 1);
        QVERIFY(motion.degrees() != 0);
        QVERIFY(picture(look::State::Running) != still);
        QCOMPARE(picture(look::State::Done), done);
        motion.setRunning(false);
        QCOMPARE(picture(look::State::Running), still);
    }

    void withReducedMotionItStandsStill()
    {
        look::Motion &motion = look::Motion::instance();
        motion.setRunning(true);
        QSignalSpy turned(&motion, &look::Motion::turned);
        QTRY_VERIFY(turned.size() >= 1);
        motion.setReduced(true);
        turned.clear();
        QCOMPARE(motion.degrees(), 0);
        // Something else of the same pace passes three times.
        int passed = 0;
        QTimer other;
        connect(&other, &QTimer::timeout, &other, [&passed] { ++passed; });
        other.start(100);
        QTRY_VERIFY(passed >= 3);
        QCOMPARE(turned.size(), 0);
    }

    void onlyTheRunningRowIsDrawnAnew()
    {
        QStandardItemModel model(2'000, 2);
        model.setData(model.index(3, 0), true, Qt::UserRole);
        WatchedTable table;
        table.setModel(&model);
        look::turnRunningRows(
            table, [](const QModelIndex &row) { return row.data(Qt::UserRole).toBool(); });
        table.resize(400, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QTRY_VERIFY(!table.drawn.isEmpty());
        look::Motion::instance().setRunning(true);
        table.drawn = {};
        QTRY_VERIFY(!table.drawn.isEmpty());
        const QRect row = table.visualRect(model.index(3, 0));
        QVERIFY(table.drawn.boundingRect().top() >= row.top());
        QVERIFY(table.drawn.boundingRect().bottom() <= row.bottom());
    }
};

QTEST_MAIN(MotionTest)
#include "tst_motion.moc"
