// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void orderAndDigitsAreKept_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("digits") << R"({"b":1.10,"a":12345678901234567890123,"c":1e2})"_ba;
        QTest::newRow("nested") << "[{\"z\":[],\"y\":{}},null,true,false,-0,\"ä\\n\\\"\\\\\"]"_ba;
        QTest::newRow("control") << R"("\u0001\u001f")"_ba;
        QTest::newRow("outside the BMP") << R"("😀")"_ba;
    }
    void orderAndDigitsAreKept()
    {
        QFETCH(const QByteArray, text);
        const auto value = JsonValue::parse(text);
        QVERIFY2(value, qPrintable(value ? QString() : value.error().detail));
        QCOMPARE(value->toJson(), text);
    }

    void unusableTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("empty") << ""_ba << u"empty"_s;
        QTest::newRow("cut off") << R"({"a": [1, 2)"_ba << u"comma"_s;
        QTest::newRow("trailing") << "{} x"_ba << u"root"_s;
        QTest::newRow("trailing zero") << QByteArray("{}\0{}", 5) << u"root"_s;
        QTest::newRow("duplicate key") << R"({"a":1,"a":2})"_ba << u"\"a\" appears twice"_s;
        QTest::newRow("invalid UTF-8") << "\"\xff\""_ba << u"encoding"_s;
        QTest::newRow("single quotes") << "{'a':1}"_ba << u"name"_s;
        QTest::newRow("leading zero") << "[01]"_ba << u"comma"_s;
        QTest::newRow("too deep") << QByteArray(513, '[') << u"deeper than 512"_s;
        QTest::newRow("bomb") << QByteArray(10'000'000, '[') << u"deeper than 512"_s;
    }
    void unusableTextIsRefused()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, reason);
        const auto value = JsonValue::parse(text);
        QVERIFY(!value);
        QCOMPARE(value.error().code, Code::Invalid);
        QVERIFY2(value.error().detail.contains(reason), qPrintable(value.error().detail));
    }

    void jsonIsKnownEvenWhereItHasNoCertainValue_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isJson");
        QTest::newRow("object") << R"({"a":[1.10,null]})"_ba << true;
        QTest::newRow("duplicate key") << R"({"a":1,"a":2})"_ba << true;
        QTest::newRow("deep") << QByteArray(100'000, '[') + QByteArray(100'000, ']') << true;
        QTest::newRow("bomb that is not closed") << QByteArray(10'000'000, '[') << false;
        QTest::newRow("empty") << ""_ba << false;
        QTest::newRow("trailing") << "{} x"_ba << false;
        QTest::newRow("trailing zero") << QByteArray("{}\0{}", 5) << false;
        QTest::newRow("invalid UTF-8") << "\"\xff\""_ba << false;
    }
    void jsonIsKnownEvenWhereItHasNoCertainValue()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, isJson);
        QCOMPARE(JsonValue::isJson(text), isJson);
    }

    void wholeNumbersAreReadHoweverWritten_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<std::optional<qint64>>("value");
        QTest::newRow("plain") << "7"_ba << std::optional<qint64>(7);
        QTest::newRow("point") << "2.0"_ba << std::optional<qint64>(2);
        QTest::newRow("exponent") << "1e2"_ba << std::optional<qint64>(100);
        QTest::newRow("fraction") << "1.5"_ba << std::optional<qint64>();
        QTest::newRow("too big") << "12345678901234567890123"_ba << std::optional<qint64>();
        QTest::newRow("text") << "\"7\""_ba << std::optional<qint64>();
    }
    void wholeNumbersAreReadHoweverWritten()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const std::optional<qint64>, value);
        QCOMPARE(JsonValue::parse(text)->toInteger(), value);
    }

    void settingAKeyKeepsItsPlace()
    {
        auto value = *JsonValue::parse(R"({"a":1,"b":2})"_ba);
        value.set(u"a"_s, u"x"_s);
        value.set(u"c"_s, JsonValue::Array{1, 2.5});
        value.remove(u"b");
        QCOMPARE(value.toJson(), R"({"a":"x","c":[1,2.5]})"_ba);
        QCOMPARE(value.toJson(JsonValue::Layout::Indented),
                 "{\n  \"a\": \"x\",\n  \"c\": [\n    1,\n    2.5\n  ]\n}"_ba);
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "tst_json.moc"
