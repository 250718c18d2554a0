// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/eventqueue.h"
#include "tests/support/quiettest.h"

#include <QPromise>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

TextArrived numbered(int number)
{
    return {SectionId{u"s1"_s}, number};
}

} // namespace

class EventQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void eventsComeOutInOrder()
    {
        EventQueue queue;
        for (int i = 0; i < 10; ++i)
            queue.push(numbered(i));
        const std::vector<RunEvent> events = queue.takeAll();
        QCOMPARE(events.size(), 10);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(std::get<TextArrived>(events.at(std::size_t(i))).characters, i);
        QVERIFY(queue.takeAll().empty());
    }

    void aFullQueueHoldsTheWriterAndLosesNothing()
    {
        EventQueue queue(4);
        std::atomic_int pushed = 0;
        std::jthread writer([&] {
            for (int i = 0; i < 1000; ++i) {
                queue.push(numbered(i));
                ++pushed;
            }
        });
        qint64 next = 0;
        while (next < 1000) {
            const std::vector<RunEvent> events = queue.takeAll();
            QVERIFY(events.size() <= 4);
            for (const RunEvent &event : events)
                QCOMPARE(std::get<TextArrived>(event).characters, next++);
            QVERIFY(pushed <= next + 5);
        }
    }

    void closingLetsTheWriterGo()
    {
        EventQueue queue(1);
        queue.push(numbered(1));
        std::jthread writer([&queue] { queue.push(numbered(2)); });
        queue.close();
        writer.join();
        queue.push(numbered(3));
        QVERIFY(queue.takeAll().empty());
    }

    void aCancelledRunLetsTheWriterGoAndKeepsItsEvents()
    {
        EventQueue queue(1);
        QPromise<int> promise;
        promise.start();
        queue.follow(QFuture<void>(promise.future()));
        queue.push(numbered(1));
        std::jthread writer([&queue] { queue.push(numbered(2)); });
        promise.future().cancel();
        writer.join();
        QCOMPARE(queue.takeAll().size(), 2);
        promise.finish();
    }
};

QTEST_GUILESS_MAIN(EventQueueTest)
#include "tst_eventqueue.moc"
