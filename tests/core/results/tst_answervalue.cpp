// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/answervalue.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

class AnswerValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void jsonIsTheValue_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("value");
        const QByteArray exact = R"({"b":1.10,"a":12345678901234567890123,"c":1e2})"_ba;
        const QString json = QString::fromUtf8(exact);
        QTest::newRow("alone") << json << exact;
        QTest::newRow("with line feeds around") << u"\n " + json + u"\r\n" << exact;
        QTest::newRow("fenced") << u"```json\n" + json + u"\n```" << exact;
        QTest::newRow("fenced, carriage returns") << u"```json\r\n" + json + u"\r\n```\r\n"
                                                  << exact;
        QTest::newRow("fenced without a language") << u"```\n" + json + u"\n```\n" << exact;
        QTest::newRow("fenced by tildes") << u"~~~ json\n" + json + u"\n~~~" << exact;
        QTest::newRow("fenced by four") << u"````json\n" + json + u"\n````" << exact;
        QTest::newRow("a fence in a text of it")
            << u"```json\n{\"a\":\"```\"}\n```"_s << R"({"a":"```"})"_ba;
        QTest::newRow("list") << u"[1, 2.0]"_s << "[1,2.0]"_ba;
        QTest::newRow("text") << u"\"ä\""_s << "\"ä\""_ba;
        QTest::newRow("number") << u"007"_s << "null"_ba;
        QTest::newRow("a number alone") << u"1.50"_s << "1.50"_ba;
        QTest::newRow("null") << u"null"_s << "null"_ba;
    }
    void jsonIsTheValue()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, value);
        const auto found = valueOfText(text);
        QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
        QCOMPARE(found->toJson(), value);
    }

    void plainTextHasNoValue_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("blank") << u" \n"_s;
        QTest::newRow("prose") << u"The lesson is about fractions."_s;
        QTest::newRow("Markdown") << u"# Fractions\n\n- one"_s;
        QTest::newRow("JSON and prose") << u"{\"a\":1}\nThat is all."_s;
        QTest::newRow("a duplicate key and prose") << u"{\"a\":1,\"a\":2} and more"_s;
        QTest::newRow("prose and a fence") << u"Here:\n```json\n{}\n```"_s;
        QTest::newRow("two fences") << u"```json\n{}\n```\n```json\n{}\n```"_s;
        QTest::newRow("fence never closed") << u"```json\n{}"_s;
        QTest::newRow("fence of prose") << u"```\nx = 1\n```"_s;
        QTest::newRow("fence alone") << u"```"_s;
        QTest::newRow("two fences on one line") << u"``````"_s;
        QTest::newRow("fence closed by fewer") << u"````\n{}\n```"_s;
        QTest::newRow("empty fence") << u"```json\n```"_s;
        QTest::newRow("cut off") << u"{\"a\": [1, 2"_s;
        QTest::newRow("single quotes") << u"{'a': 1}"_s;
        QTest::newRow("comma at the end") << u"[1,]"_s;
        QTest::newRow("comment") << u"[1] // one"_s;
        QTest::newRow("half a pair") << u"\"\\ud800\""_s;
        QTest::newRow("no number") << u"NaN"_s;
        QTest::newRow("a bomb that is not closed") << QString(3'000'000, u'[');
    }
    void plainTextHasNoValue()
    {
        QFETCH(const QString, text);
        const auto found = valueOfText(text);
        QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
        QVERIFY(found->isNull());
    }

    void jsonWithoutACertainValueIsInvalid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("detail");
        QTest::newRow("duplicate key")
            << u"{\"a\":1,\"b\":{\"x\":1,\"x\":2}}"_s << u"\"x\" appears twice"_s;
        QTest::newRow("duplicate key in a fence")
            << u"```json\n{\"a\":1,\"a\":1}\n```"_s << u"\"a\" appears twice"_s;
        QTest::newRow("duplicate key written otherwise")
            << u"{\"a\":1,\"\\u0061\":2}"_s << u"\"a\" appears twice"_s;
        QTest::newRow("too deep inside a file")
            << QString(510, u'[') + QString(510, u']') << u"nested deeper"_s;
        QTest::newRow("deep") << QString(1'000'000, u'[') + QString(1'000'000, u']')
                              << u"nested deeper"_s;
    }
    void jsonWithoutACertainValueIsInvalid()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, detail);
        const auto found = valueOfText(text);
        QVERIFY(!found);
        QCOMPARE(found.error().code, Code::Invalid);
        QCOMPARE(found.error().stage, Stage::Check);
        QVERIFY2(found.error().detail.contains(detail), qPrintable(found.error().detail));
        QVERIFY(!found.error().message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(AnswerValueTest)
#include "tst_answervalue.moc"
