// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/sectionresult.h"
#include "tests/support/jsonschema.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;
using namespace std::chrono_literals;

namespace {

SectionResult fullResult()
{
    SectionResult result;
    result.id = {u"s7"_s};
    result.name = u"Fractions \"½\"\n"_s;
    result.pages = *PageRange::parse(u"1-3,7"_s, 9);
    result.status = Status::Warning;
    result.warnings = QStringList{u"one"_s, u"two"_s};
    result.text = u"{\"b\":1.10}"_s;
    result.value = *JsonValue::parse(R"({"b":1.10,"a":12345678901234567890123,"c":1e2})"_ba);
    result.usage = {12'000'000'000, std::nullopt};
    result.timing = {1ms, 2ms, 3ms, 4ms, 10ms};
    result.sources.push_back(
        {u"/b"_s, {3}, {{0.1, 0.2, 0.3, 0.4}, {0, 0, 1, 1}}, ValueSource::Match::Fuzzy, 0.875});
    return result;
}

const QByteArray fullJson =
    "{\"id\":\"s7\",\"name\":\"Fractions \\\"½\\\"\\n\",\"pages\":\"1-3,7\",\"status\":\"warning\","
    "\"warnings\":[\"one\",\"two\"],\"text\":\"{\\\"b\\\":1.10}\","
    "\"value\":{\"b\":1.10,\"a\":12345678901234567890123,\"c\":1e2},\"error\":null,"
    "\"usage\":{\"input_tokens\":12000000000,\"output_tokens\":null},"
    "\"timing\":{\"split_ms\":1,\"upload_ms\":2,\"generate_ms\":3,\"cleanup_ms\":4,"
    "\"total_ms\":10},"
    "\"sources\":[{\"pointer\":\"/b\",\"page\":3,\"rects\":[[0.1,0.2,0.3,0.4],[0,0,1,1]],"
    "\"match\":\"fuzzy\",\"score\":0.875}]}"_ba;

const QString schema = u"core/results/schemas/section.schema.json"_s;

} // namespace

class SectionResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void everyFieldIsWritten()
    {
        QCOMPARE(toJson(fullResult()).toJson(), fullJson);
        QCOMPARE(tests::schemaBreaches(schema, fullJson), QString());
    }

    void everyFieldIsReadBack()
    {
        const SectionResult before = fullResult();
        const auto after = sectionResultFromJson(*JsonValue::parse(fullJson));
        QVERIFY2(after, qPrintable(after ? QString() : after.error().message));
        QCOMPARE(after->id, before.id);
        QCOMPARE(after->name, before.name);
        QCOMPARE(after->pages, before.pages);
        QCOMPARE(after->status, before.status);
        QCOMPARE(after->warnings, before.warnings);
        QCOMPARE(after->text, before.text);
        QCOMPARE(after->value, before.value);
        QVERIFY(!after->error);
        QCOMPARE(after->usage, before.usage);
        QCOMPARE(after->timing, before.timing);
        QCOMPARE(after->sources, before.sources);
    }

    void everyStatusHasItsNameAndFitsTheSchema()
    {
        const QStringList names{u"succeeded"_s, u"warning"_s, u"empty"_s,  u"cut_off"_s,
                                u"invalid"_s,   u"blocked"_s, u"failed"_s, u"quarantined"_s,
                                u"cancelled"_s, u"pending"_s};
        QByteArray lines;
        for (int i = 0; i < names.size(); ++i) {
            const auto status = Status(i);
            QCOMPARE(statusName(status), names.at(i));
            QCOMPARE(statusFromName(names.at(i)), status);
            QCOMPARE(isSuccess(status), i < 2);
            SectionResult result;
            result.id = {u"s1"_s};
            result.pages = PageRange({1}, {2});
            result.status = status;
            if (status == Status::Warning)
                result.warnings += u"w"_s;
            if (!isSuccess(status) && status != Status::Pending)
                result.error = Error{Stage::Generate, Code::Safety, u"Refused."_s, {}};
            lines += toJson(result).toJson() + '\n';
        }
        QCOMPARE(statusFromName(u"Succeeded"_s), std::nullopt);
        QCOMPARE(tests::schemaBreaches(schema, lines, true), QString());
    }

    void errorsKeepTheirFields()
    {
        Error before{
            Stage::Upload, Code::ServerError, u"What happened."_s, u"HTTP 503"_s, true, 5s, 4};
        const JsonValue json = toJson(before);
        QCOMPARE(json.toJson(),
                 "{\"stage\":\"upload\",\"code\":\"server_error\",\"message\":\"What happened.\","
                 "\"detail\":\"HTTP 503\",\"attempts\":4,\"retryable\":true}"_ba);
        const Error after = errorFromJson(json);
        QCOMPARE(after.stage, before.stage);
        QCOMPARE(after.code, before.code);
        QCOMPARE(after.message, before.message);
        QCOMPARE(after.detail, before.detail);
        QCOMPARE(after.retryable, before.retryable);
        QCOMPARE(after.attempts, before.attempts);
    }

    void aLaterVersionsErrorIsReadAsFarAsItGoes()
    {
        const Error error = errorFromJson(*JsonValue::parse(
            R"({"stage":"review","code":"new","message":"M","attempts":99999999999})"_ba));
        QCOMPARE(error.stage, Stage::Journal);
        QCOMPARE(error.code, Code::Internal);
        QCOMPARE(error.message, u"M"_s);
        QCOMPARE(error.attempts, 1'000'000);
    }

    void lackingFieldsThatMayLackAreRead()
    {
        const auto result = sectionResultFromJson(*JsonValue::parse(
            R"({"id":"s1","name":"","pages":"","status":"pending","text":""})"_ba));
        QVERIFY2(result, qPrintable(result ? QString() : result.error().message));
        QVERIFY(result->pages.isEmpty());
        QVERIFY(result->value.isNull());
    }

    void damagedResultsAreRefused_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const QString &field, const QByteArray &value) {
            QTest::newRow(qPrintable(field + u' ' + QString::fromUtf8(value.left(40))))
                << field << value;
        };
        for (const QString &field : {u"id"_s, u"name"_s, u"pages"_s, u"status"_s, u"text"_s}) {
            row(field, "7");
            row(field, "null");
            row(field, "[]");
            row(field, "{}");
        }
        row(u"pages"_s, "\"3-1\"");
        row(u"pages"_s, "\"1-99999999999\"");
        row(u"status"_s, "\"done\"");
        row(u"warnings"_s, "\"text\"");
        row(u"warnings"_s, "[1]");
        row(u"error"_s, "\"text\"");
        row(u"usage"_s, "[]");
        row(u"usage"_s, R"({"input_tokens":-1})");
        row(u"usage"_s, R"({"output_tokens":1.5})");
        row(u"timing"_s, "7");
        row(u"timing"_s, R"({"total_ms":"1"})");
        row(u"timing"_s, R"({"total_ms":1e300})");
        row(u"sources"_s, "{}");
        row(u"sources"_s, "[null]");
        row(u"sources"_s, R"([{"pointer":"","page":0,"rects":[],"match":"none","score":0}])");
        row(u"sources"_s,
            R"([{"pointer":"","page":1,"rects":[[0,0,1]],"match":"none","score":0}])");
        row(u"sources"_s, R"([{"pointer":"","page":1,"rects":[],"match":"near","score":0}])");
        row(u"sources"_s, R"([{"pointer":"","page":1,"rects":[],"match":"none"}])");
    }
    void damagedResultsAreRefused()
    {
        QFETCH(const QString, field);
        QFETCH(const QByteArray, value);
        JsonValue json = *JsonValue::parse(fullJson);
        json.set(field, *JsonValue::parse(value));
        const auto result = sectionResultFromJson(json);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Code::JournalDamaged);
        QVERIFY2(result.error().message.contains(u"“%1”"_s.arg(field)),
                 qPrintable(result.error().message));
    }

    void anythingButAnObjectIsRefused()
    {
        for (const QByteArray &text : {"null"_ba, "[]"_ba, "7"_ba, "\"x\""_ba, "{}"_ba})
            QVERIFY2(!sectionResultFromJson(*JsonValue::parse(text)), text.constData());
    }
};

QTEST_GUILESS_MAIN(SectionResultTest)
#include "tst_sectionresult.moc"
