// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/request.h"
#include "core/sections/sectionsfile.h"
#include "tests/support/jsonschema.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

const QByteArray whole = R"({"storage_file_id": "/data/book.pdf", "file_name": "book.pdf",
    "storage_parent_folder_id": "folder", "sections": [
        {"section_name": "One", "page_range": "1-3", "note": 1.10},
        {"section_name": "Two", "page_range": "4-"}],
    "genai_file_name": "files/x",
    "prompt": {"id": 7, "user_id": "u", "prompt_name": "P", "prompt_text": "List it.",
               "result": null},
    "later": [1e2]})"_ba;

struct Sample
{
    const char *name;
    QByteArray json;
    QString words;              ///< of the error; empty: it is good
    bool isSeenBySchema = true; ///< false: only the reader refuses it
};

QByteArray with(const QByteArray &members)
{
    return R"({"storage_file_id":"a.pdf")" + (members.isEmpty() ? QByteArray() : "," + members) +
           "}";
}

std::vector<Sample> samples()
{
    std::vector<Sample> list{
        {"whole", whole, {}},
        {"least", with({}), {}},
        {"address", R"({"storage_file_id":"https://example.org/a.pdf"})"_ba, {}},
        {"no sections by null", with(R"("sections":null)"), {}},
        {"no sections by an empty list", with(R"("sections":[])"), {}},
        {"nulls", with(R"("file_name":null,"prompt":null,"genai_file_name":null)"), {}},
        {"prompt without a text", with(R"("prompt":{"id":1})"), {}},
        {"empty", ""_ba, u"not valid JSON"_s},
        {"cut off", R"({"storage_file_id":)"_ba, u"not valid JSON"_s},
        {"not UTF-8", "{\"storage_file_id\":\"\xff\"}"_ba, u"not valid JSON"_s},
        {"a key twice", with(R"("prompt":null,"prompt":null)"), u"appears twice"_s, false},
        {"deep", with("\"x\":" + QByteArray(600, '[') + QByteArray(600, ']')), u"nested deeper"_s,
         false},
        {"null", "null"_ba, u"JSON object"_s},
        {"a list", "[]"_ba, u"JSON object"_s},
        {"no document", "{}"_ba, u"“storage_file_id”"_s},
        {"document as a number", R"({"storage_file_id":7})"_ba, u"“storage_file_id”"_s},
        {"empty document", R"({"storage_file_id":""})"_ba, u"“storage_file_id”"_s},
        {"blank document", R"({"storage_file_id":" "})"_ba, u"“storage_file_id”"_s},
        {"sections as an object", with(R"("sections":{})"), u"“sections”"_s},
        {"sections as text", with(R"("sections":"1-3")"), u"“sections”"_s},
        {"prompt as text", with(R"("prompt":"List it.")"), u"“prompt”"_s},
        {"prompt as a list", with(R"("prompt":[])"), u"“prompt”"_s},
        {"too many sections",
         with("\"sections\":[" + QByteArray("null,").repeated(100'000) + "null]"),
         u"more than 100000"_s, false},
    };
    for (const char *field : {"file_name", "storage_parent_folder_id", "genai_file_name"}) {
        for (const char *value : {"7", "1e300", "true", "[]", "{}"})
            list.push_back({field, with(QByteArray("\"") + field + "\":" + value),
                            u"“%1”"_s.arg(QLatin1String(field))});
    }
    for (const char *field : {"prompt_name", "prompt_text"})
        list.push_back({field, with(QByteArray("\"prompt\":{\"") + field + "\":[1]}"),
                        u"“%1”"_s.arg(QLatin1String(field))});
    return list;
}

} // namespace

class RequestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void everyFieldIsRead()
    {
        const auto request = ExtractRequest::parse(whole, u"request.json"_s);
        QVERIFY2(request, qPrintable(request ? QString() : request.error().message));
        QCOMPARE(request->document, u"/data/book.pdf"_s);
        QCOMPARE(request->fileName, u"book.pdf"_s);
        QCOMPARE(request->promptText, u"List it."_s);
        QCOMPARE(request->whole, *JsonValue::parse(whole));
        const auto sections = readSections(request->sections.toJson(), 9, u"request.json"_s);
        QVERIFY2(sections, qPrintable(sections ? QString() : sections.error().message));
        QCOMPARE(sections->sections.size(), std::size_t(2));
        QCOMPARE(sections->sections.back().pages.toString(), u"4-9"_s);
    }

    void noSectionsAreNull()
    {
        for (const QByteArray &members : {""_ba, R"("sections":[])"_ba, R"("sections":null)"_ba})
            QVERIFY(ExtractRequest::parse(with(members), u"r"_s)->sections.isNull());
    }

    void goodAndBadRequestsAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("words");
        int number = 0;
        for (const Sample &sample : samples())
            QTest::newRow(qPrintable(u"%1 %2"_s.arg(++number).arg(QLatin1String(sample.name))))
                << sample.json << sample.words;
    }
    void goodAndBadRequestsAreToldApart()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, words);
        const auto request = ExtractRequest::parse(json, u"request.json"_s);
        QCOMPARE(request.has_value(), words.isEmpty());
        if (request)
            return;
        QCOMPARE(request.error().code, Code::BadRequestFile);
        const QString message = request.error().message;
        QVERIFY2(message.contains(words), qPrintable(message));
        QVERIFY2(message.contains(u"“request.json”"), qPrintable(message));
    }

    void theSchemaAgreesWithTheReader()
    {
        QByteArray lines;
        for (const Sample &sample : samples()) // the longest one would take it seconds
            lines += QByteArray(sample.json).left(100'000).replace('\n', ' ') + '\n';
        const QString breaches =
            tests::schemaBreaches(u"core/results/schemas/request.schema.json"_s, lines, true);
        int number = 0;
        for (const Sample &sample : samples()) {
            const bool isRefused = QString(u'\n' + breaches).contains(u"\n%1: "_s.arg(++number));
            if (sample.isSeenBySchema)
                QVERIFY2(isRefused == !sample.words.isEmpty(), sample.name);
        }
    }
};

QTEST_GUILESS_MAIN(RequestTest)
#include "tst_request.moc"
