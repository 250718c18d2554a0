// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/openai/strictschema.h"
#include "tests/core/engines/openairound.h"
#include "tests/support/quiettest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace excerpt;
using tests::displayName;
using tests::expectedAnswer;
using tests::FakeOpenAi;
using tests::prompt;
using tests::Round;

namespace {

tests::ServerRequest lastGenerate(const FakeOpenAi &server)
{
    tests::ServerRequest last;
    for (const auto &request : server.requests()) {
        if (request.path() == "/v1/responses")
            last = request;
    }
    return last;
}

/// The body as Qt's own JSON reader sees it, not ours.
QJsonObject lastBody(const FakeOpenAi &server)
{
    return QJsonDocument::fromJson(lastGenerate(server).body).object();
}

QString problemOf(const AnswerOrFailure &answer)
{
    return answer ? QString() : answer.error().error.message + answer.error().error.detail;
}

const QByteArray strictSchema = "{\"type\":\"object\",\"properties\":{\"b\":{\"type\":\"number\","
                                "\"maximum\":1.10},\"a\":{\"type\":\"string\"}},\"required\":"
                                "[\"b\",\"a\"],\"additionalProperties\":false}";

} // namespace

class OpenAiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void aSectionIsUploadedAnsweredAndDeleted_data()
    {
        QTest::addColumn<bool>("hasDoneEvent");
        QTest::addColumn<bool>("repeatsInFinal");
        QTest::newRow("the service") << false << true;
        QTest::newRow("a final [DONE]") << true << true;
        QTest::newRow("the text in the deltas only") << false << false;
    }
    void aSectionIsUploadedAnsweredAndDeleted()
    {
        QFETCH(const bool, hasDoneEvent);
        QFETCH(const bool, repeatsInFinal);
        FakeOpenAi server({.hasDoneEvent = hasDoneEvent, .repeatsInFinal = repeatsInFinal});
        Round round(server);
        const auto answer = round.run(true);
        QCOMPARE(server.violations().join(u"; "_s), QString());
        QVERIFY2(answer, qPrintable(problemOf(answer)));
        QCOMPARE(answer->text, expectedAnswer()); // without the model's words about its work
        QVERIFY(answer->text.contains(u"MARKER-p7"_s));
        QCOMPARE(*answer->usage.inputTokens, 1000);
        QCOMPARE(*answer->usage.outputTokens, 42);
        QCOMPARE(answer->modelVersion, u"fake-1"_s);
        QVERIFY(round.removed);
        QCOMPARE(server.storedFiles(), QStringList());
        QCOMPARE(server.requestsSeen(), 3); // upload, generate, delete
        QCOMPARE(round.observer.stages, (std::vector{Stage::Upload, Stage::Generate}));
        QCOMPARE(round.observer.sentBytes, Round::pdf().size());
    }

    void theRequestHoldsTheseFieldsAndNoOther()
    {
        FakeOpenAi server;
        Round round(server);
        QVERIFY(round.run(true));
        const auto body = lastBody(server);
        QCOMPARE(body.keys(), (QStringList{u"input"_s, u"model"_s, u"store"_s, u"stream"_s}));
        QCOMPARE(body[u"store"], QJsonValue(false));
        QCOMPARE(body[u"stream"], QJsonValue(true));
        const auto parts = body[u"input"][0][u"content"].toArray();
        QCOMPARE(parts.size(), 2);
        QVERIFY(parts.at(0)[u"file_id"].toString().startsWith(u"file-"_s));
        QCOMPARE(parts.at(1)[u"text"].toString(), prompt);
        QCOMPARE(lastGenerate(server).header("Authorization"), "Bearer test-key"_ba);
    }

    void aSmallSectionTravelsInTheRequest()
    {
        FakeOpenAi server;
        EngineSettings settings;
        settings.temperature = 0.25;
        settings.maxOutputTokens = 1234;
        Round round(server, settings);
        QCOMPARE(round.engine->needsUpload(round.input).value(), false);
        const auto answer = round.run(false);
        QVERIFY2(answer, qPrintable(problemOf(answer)));
        QCOMPARE(answer->text, expectedAnswer());
        QCOMPARE(server.requestsSeen(), 1);
        QCOMPARE(server.violations().join(u"; "_s), QString());
        const auto body = lastBody(server);
        const QString data = body[u"input"][0][u"content"][0][u"file_data"].toString();
        QCOMPARE(QByteArray::fromBase64(data.section(u',', 1).toLatin1()), Round::pdf());
        QCOMPARE(body[u"temperature"].toDouble(), 0.25);
        QCOMPARE(body[u"max_output_tokens"].toInt(), 1234);
    }

    void theSizeDecidesWhetherToUpload_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<int>("sizeBytes");
        QTest::addColumn<bool>("isUpload");
        QTest::newRow("small") << Transport::Automatic << 15'000'000 << false;
        QTest::newRow("big") << Transport::Automatic << 15'000'001 << true;
        QTest::newRow("always") << Transport::Upload << 10 << true;
        QTest::newRow("never") << Transport::Inline << 15'000'001 << false;
    }
    void theSizeDecidesWhetherToUpload()
    {
        QFETCH(const Transport, transport);
        QFETCH(const int, sizeBytes);
        QFETCH(const bool, isUpload);
        FakeOpenAi server;
        EngineSettings settings;
        settings.transport = transport;
        Round round(server, settings);
        tests::FakeInput input(QByteArray(sizeBytes, 'x'));
        QCOMPARE(round.engine->needsUpload(input).value(), isUpload);
    }

    void aSectionOfFiftyMegabytesIsRefusedBeforeItIsSent()
    {
        FakeOpenAi server;
        Round round(server);
        tests::FakeInput input(QByteArray(50'000'000, 'x'));
        const CallContext context{{}, round.deadline(), &round.observer};
        const auto remote = round.engine->upload(input, displayName, context);
        QVERIFY(!remote);
        QCOMPARE(remote.error().code, Code::BadRequest);
        const auto answer = round.engine->generate(input, {prompt, {}}, nullptr, context);
        QVERIFY(!answer);
        QCOMPARE(answer.error().error.code, Code::BadRequest);
        QCOMPARE(server.requestsSeen(), 0);
    }

    void aSchemaTravelsAsItIs_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<bool>("isStrict");
        QTest::newRow("strict") << strictSchema << true;
        QTest::newRow("optional properties")
            << "{\"type\":\"object\",\"properties\":{\"a\":{}}}"_ba << false;
    }
    void aSchemaTravelsAsItIs()
    {
        QFETCH(const QByteArray, schema);
        QFETCH(const bool, isStrict);
        FakeOpenAi server;
        Round round(server);
        round.schema = *JsonValue::parse(schema);
        QVERIFY(round.run(false));
        QCOMPARE(server.violations().join(u"; "_s), QString());
        QVERIFY(lastGenerate(server).body.contains(QByteArray("\"schema\":" + schema)));
        QCOMPARE(lastBody(server)[u"text"][u"format"][u"strict"], QJsonValue(isStrict));
    }

    void strictRulesAreKnown_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<bool>("fits");
        QTest::newRow("closed") << strictSchema << true;
        QTest::newRow("no object")
            << "{\"type\":\"array\",\"items\":{\"type\":\"string\"}}"_ba << false;
        QTest::newRow("open") << "{\"type\":\"object\",\"properties\":{}}"_ba << false;
        QTest::newRow("optional") << "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":"
                                     "\"string\"}},\"required\":[],"
                                     "\"additionalProperties\":false}"_ba
                                  << false;
        QTest::newRow("open within")
            << "{\"type\":\"object\",\"properties\":{\"a\":{\"type\":\"array\",\"items\":{\"type\":"
               "[\"object\",\"null\"]}}},\"required\":[\"a\"],\"additionalProperties\":false}"_ba
            << false;
        QTest::newRow("a property called like a keyword")
            << "{\"type\":\"object\",\"properties\":{\"not\":{\"type\":\"string\"}},"
               "\"required\":[\"not\"],\"additionalProperties\":false}"_ba
            << true;
        QTest::newRow("a keyword that it does not know")
            << "{\"type\":\"object\",\"properties\":{\"a\":{\"not\":{\"type\":\"string\"}}},"
               "\"required\":[\"a\"],\"additionalProperties\":false}"_ba
            << false;
    }
    void strictRulesAreKnown()
    {
        QFETCH(const QByteArray, schema);
        QFETCH(const bool, fits);
        QCOMPARE(fitsStrictRules(*JsonValue::parse(schema)), fits);
    }

    void fieldsThatAreNotTakenAreLeftOut_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("requests");
        QTest::newRow("temperature") << u"temperature"_s << 2;
        QTest::newRow("store") << u"store"_s << 2;
        QTest::newRow("strict") << u"strict"_s << 2;
        QTest::newRow("schema") << u"text.format"_s << 3; // first without strict
    }
    void fieldsThatAreNotTakenAreLeftOut()
    {
        QFETCH(const QString, field);
        QFETCH(const int, requests);
        FakeOpenAi server({.takesTemperature = field != "temperature"_L1,
                           .knowsStore = field != "store"_L1,
                           .takesStrict = field != "strict"_L1,
                           .takesSchema = field != "text.format"_L1});
        EngineSettings settings;
        settings.temperature = 0.5;
        Round round(server, settings);
        round.schema = *JsonValue::parse(strictSchema);
        const auto answer = round.run(false);
        QVERIFY2(answer, qPrintable(problemOf(answer)));
        QCOMPARE(answer->text, expectedAnswer());
        QCOMPARE(server.requestsSeen(), requests);
        QCOMPARE(round.observer.warnings.size(), requests - 1);
        QVERIFY(round.observer.warnings.last().contains(field));
        QVERIFY(round.run(false)); // it is remembered
        QCOMPARE(server.requestsSeen(), requests + 1);
        QCOMPARE(server.violations().join(u"; "_s), QString());
    }

    void anUploadWhoseAnswerIsLostIsNotSentAgain()
    {
        FakeOpenAi server({.faults = {{.request = 1, .kind = "drop-after", .call = "upload"}},
                           .filesPerPage = 1});
        server.storeFile(u"somebody-else.pdf"_s);
        Round round(server);
        const auto answer = round.run(true);
        QVERIFY2(answer, qPrintable(problemOf(answer)));
        QCOMPARE(answer->text, expectedAnswer());
        QCOMPARE(server.callsSeen("upload"), 1);
        QCOMPARE(server.storedFiles(), QStringList{u"somebody-else.pdf"_s});
        QCOMPARE(server.violations().join(u"; "_s), QString());
    }

    void anUploadThatBrokeIsSentAgain()
    {
        FakeOpenAi server({.faults = {{.request = 1, .kind = "drop-within", .call = "upload"}}});
        server.storeFile(u"somebody-else.pdf"_s);
        Round round(server);
        const auto answer = round.run(true);
        QVERIFY2(answer, qPrintable(problemOf(answer)));
        QCOMPARE(server.callsSeen("upload"), 2);
        QCOMPARE(server.storedFiles(), QStringList{u"somebody-else.pdf"_s});
    }

    void aFileIsFoundByItsNameOnAnyPageOfTheList()
    {
        FakeOpenAi server({.filesPerPage = 1});
        server.storeFile(displayName);
        server.storeFile(displayName); // sent twice, in a program that is gone
        server.storeFile(u"somebody-else.pdf"_s);
        Round round(server);
        QVERIFY(round.engine->files()->remove({.displayName = displayName}, round.deadline()));
        QCOMPARE(server.storedFiles(), QStringList{u"somebody-else.pdf"_s});
        QCOMPARE(server.violations().join(u"; "_s), QString());
    }

    void onlyNamesOfFilesAreDeleted()
    {
        FakeOpenAi server;
        Round round(server);
        const auto removed = round.engine->files()->remove(
            {.displayName = displayName, .remoteId = u"file-../models"_s}, round.deadline());
        QVERIFY(!removed);
        QCOMPARE(server.requestsSeen(), 0);
    }

    void aStopEndsAnUploadAndLeavesNothing()
    {
        FakeOpenAi server;
        Round round(server);
        round.observer.onSent = [&] { round.stop.request_stop(); };
        const auto answer = round.run(true);
        QVERIFY(!answer);
        QCOMPARE(answer.error().error.code, Code::Cancelled);
        QVERIFY(round.removed);
        QCOMPARE(server.storedFiles(), QStringList());
        QCOMPARE(server.callsSeen("generate"), 0);
    }

    void aStopEndsTheWaitForAnAnswer()
    {
        FakeOpenAi server({.faults = {{.request = 1, .kind = "hang", .call = "generate"}}});
        Round round(server);
        round.observer.onSent = [&] { round.stop.request_stop(); };
        const auto answer = round.run(false);
        QVERIFY(!answer);
        QCOMPARE(answer.error().error.code, Code::Cancelled);
    }

    void modelsAreListed()
    {
        FakeOpenAi server;
        Round round(server);
        const CallContext context{{}, round.deadline(), &round.observer};
        const auto models = round.engine->models(context);
        QVERIFY(models);
        QCOMPARE(models->size(), std::size_t(2));
        QCOMPARE(models->at(0).id, u"fake-big"_s);
    }

    void withoutAKeyItIsNotMade()
    {
        tests::FakeClock clock;
        const auto engine = makeOpenAiEngine({}, clock);
        QVERIFY(!engine);
        QCOMPARE(engine.error().code, Code::EngineKeyMissing);
        QVERIFY(engine.error().message.contains(u"OPENAI_API_KEY"_s));
    }

    void anUnusableBaseIsNamedWithItsVariable()
    {
        tests::FakeClock clock;
        EngineSettings settings;
        settings.apiKey = "test-key";
        settings.baseUrl = u"api.openai.com"_s;
        const auto engine = makeOpenAiEngine(settings, clock);
        QVERIFY(!engine);
        QCOMPARE(engine.error().code, Code::BadSetting);
        QVERIFY(engine.error().message.contains(u"OPENAI_BASE_URL"_s));
    }
};

QTEST_GUILESS_MAIN(OpenAiTest)
#include "tst_openai.moc"
