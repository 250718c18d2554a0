// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/http/sse.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

class SseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void eventsAreTheSameHoweverTheStreamIsCut_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QList<QByteArray>>("events");
        QTest::addColumn<QByteArray>("stray");
        const QList<QByteArray> two{"{\"a\":1}"_ba, "{\"b\":2}"_ba};
        QTest::newRow("LF") << "data: {\"a\":1}\n\ndata: {\"b\":2}\n\n"_ba << two << ""_ba;
        QTest::newRow("CRLF") << "data: {\"a\":1}\r\n\r\ndata: {\"b\":2}\r\n\r\n"_ba << two
                              << ""_ba;
        QTest::newRow("CR") << "data: {\"a\":1}\r\rdata: {\"b\":2}\r\r"_ba << two << ""_ba;
        QTest::newRow("no space") << "data:{\"a\":1}\n\ndata:{\"b\":2}\n\n"_ba << two << ""_ba;
        QTest::newRow("no blank line at the end")
            << "data: {\"a\":1}\n\ndata: {\"b\":2}"_ba << two << ""_ba;
        QTest::newRow("other fields and comments")
            << ": ping\nevent: x\nid: 1\nretry: 5\ndata: {\"a\":1}\n\n\n\ndata: {\"b\":2}\n\n"_ba
            << two << ""_ba;
        QTest::newRow("several data lines")
            << "data: one\ndata: two\n\n"_ba << QList<QByteArray>{"one\ntwo"_ba} << ""_ba;
        QTest::newRow("an error among the events")
            << "data: one\n\n{\n  \"error\": 1\n}\n"_ba << QList<QByteArray>{"one"_ba}
            << "{\n  \"error\": 1\n}\n"_ba;
        QTest::newRow("nothing") << ""_ba << QList<QByteArray>() << ""_ba;
    }
    void eventsAreTheSameHoweverTheStreamIsCut()
    {
        QFETCH(const QByteArray, stream);
        QFETCH(const QList<QByteArray>, events);
        QFETCH(const QByteArray, stray);
        for (qsizetype size = 1; size <= std::max<qsizetype>(1, stream.size()); ++size) {
            QList<QByteArray> seen;
            SseReader reader([&](const QByteArray &data) -> Expected<void> {
                seen += data;
                return {};
            });
            for (qsizetype i = 0; i < stream.size(); i += size)
                QVERIFY(reader.feed(stream.mid(i, size)));
            QVERIFY(reader.finish());
            QCOMPARE(seen, events);
            QCOMPARE(reader.strayLines(), stray);
        }
    }

    void anErrorOfTheHandlerEndsTheReading()
    {
        int calls = 0;
        SseReader reader([&](const QByteArray &) -> Expected<void> {
            ++calls;
            return failure(Stage::Generate, Code::BadAnswer, u"no"_s);
        });
        const auto fed = reader.feed("data: 1\n\ndata: 2\n\n"_ba);
        QVERIFY(!fed);
        QCOMPARE(fed.error().message, u"no"_s);
        QCOMPARE(calls, 1);
    }

    void anEventWithoutEndIsRefused()
    {
        SseReader reader([](const QByteArray &) { return Expected<void>(); });
        const QByteArray block(1024 * 1024, 'x');
        Expected<void> fed = reader.feed("data: "_ba);
        for (int i = 0; i < 17 && fed; ++i)
            fed = reader.feed(block);
        QVERIFY(!fed);
        QCOMPARE(fed.error().code, Code::BadAnswer);
    }
};

QTEST_GUILESS_MAIN(SseTest)
#include "tst_sse.moc"
