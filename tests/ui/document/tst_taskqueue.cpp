// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/quiettest.h"
#include "ui/document/taskqueue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

DrawTask draw(quint64 request, int page, DrawPriority priority)
{
    return {request, {page}, {0, 0, 1, 1}, 1, priority};
}

/// What would be done now, as a word: "draw 3", "sizes 257".
QString next(TaskQueue &queue, bool isUrgentOnly = false)
{
    const auto task = queue.take(isUrgentOnly);
    if (!task)
        return u"nothing"_s;
    return std::visit(
        Overloaded{
            [](const DrawTask &t) { return u"draw %1"_s.arg(t.request); },
            [](const ContentTask &t) { return u"content %1"_s.arg(t.page.value); },
            [](const BlocksTask &t) { return u"blocks %1"_s.arg(t.page.value); },
            [](const SizesTask &t) { return u"sizes %1+%2"_s.arg(t.first.value).arg(t.count); },
            [](const OutlineTask &) { return u"outline"_s; },
            [](const SearchTask &t) { return u"search %1"_s.arg(t.page.value); },
        },
        *task);
}

} // namespace

class TaskQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void whatIsSeenComesFirstThenWhatIsNear()
    {
        TaskQueue queue;
        queue.reset(100);
        queue.setFocus({50});
        QCOMPARE(queue.addDraw(draw(1, 50, DrawPriority::NearThumbnail)), 0U);
        QCOMPARE(queue.addDraw(draw(2, 49, DrawPriority::VisiblePage)), 0U);
        QCOMPARE(queue.addDraw(draw(3, 51, DrawPriority::VisiblePage)), 0U);
        QCOMPARE(queue.addDraw(draw(4, 53, DrawPriority::NextPage)), 0U);
        queue.addContent({50});
        queue.addBlocks({50});
        const QStringList order{u"draw 3"_s,      u"draw 2"_s, u"content 50"_s,
                                u"sizes 1+100"_s, u"draw 4"_s, u"blocks 50"_s,
                                u"outline"_s,     u"draw 1"_s, u"nothing"_s};
        for (const QString &expected : order)
            QCOMPARE(next(queue), expected);
    }

    void aChangedFocusChangesTheOrder()
    {
        TaskQueue queue;
        std::ignore = queue.addDraw(draw(1, 10, DrawPriority::VisiblePage));
        std::ignore = queue.addDraw(draw(2, 90, DrawPriority::VisiblePage));
        queue.setFocus({88});
        QCOMPARE(next(queue), u"draw 2"_s);
    }

    void theFarthestLosesItsPlaceWhenTooManyWait()
    {
        TaskQueue queue;
        queue.setFocus({1});
        for (int i = 1; i <= TaskQueue::mostDraws; ++i)
            QCOMPARE(queue.addDraw(draw(quint64(i), i, DrawPriority::NearThumbnail)), 0U);
        QCOMPARE(queue.addDraw(draw(100, 2, DrawPriority::VisiblePage)),
                 quint64(TaskQueue::mostDraws));
        QCOMPARE(queue.addDraw(draw(101, 500, DrawPriority::Background)), 101U);
    }

    void nothingButUrgentWorkWhileTheFirstPageIsAwaited()
    {
        TaskQueue queue;
        queue.reset(1000);
        QCOMPARE(next(queue, true), u"nothing"_s);
        std::ignore = queue.addDraw(draw(1, 1, DrawPriority::VisiblePage));
        QCOMPARE(next(queue, true), u"draw 1"_s);
    }

    void sizesComeAroundTheFocusFirst()
    {
        TaskQueue queue;
        queue.reset(1100);
        queue.setFocus({600});
        const QStringList order{u"sizes 513+256"_s, u"sizes 769+256"_s, u"sizes 257+256"_s,
                                u"outline"_s,       u"sizes 1025+76"_s, u"sizes 1+256"_s,
                                u"nothing"_s};
        for (const QString &expected : order)
            QCOMPARE(next(queue), expected);
    }

    void aSearchGoesRoundTheDocumentOnce()
    {
        TaskQueue queue;
        queue.reset(3);
        queue.setSearch(u"x"_s, 1, {2});
        const QStringList order{u"sizes 1+3"_s, u"outline"_s,  u"search 2"_s,
                                u"search 3"_s,  u"search 1"_s, u"nothing"_s};
        for (const QString &expected : order)
            QCOMPARE(next(queue), expected);
    }

    void aDroppedRequestIsNotDone()
    {
        TaskQueue queue;
        std::ignore = queue.addDraw(draw(7, 1, DrawPriority::VisiblePage));
        QVERIFY(queue.dropDraw(7));
        QVERIFY(!queue.dropDraw(7));
        QCOMPARE(next(queue), u"nothing"_s);
    }
};

QTEST_GUILESS_MAIN(TaskQueueTest)
#include "tst_taskqueue.moc"
