// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engines/geminiround.h"
#include "tests/support/quiettest.h"
#include "tests/support/testca.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace excerpt;
using tests::displayName;
using tests::expectedAnswer;
using tests::FakeGemini;
using tests::prompt;
using tests::Round;

namespace {

/// Bodies as Qt's own JSON reader sees them, not ours.
QJsonObject bodyOf(const tests::ServerRequest &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

tests::ServerRequest lastGenerate(const FakeGemini &server)
{
    for (const auto &request : server.requests()) {
        if (request.path().endsWith("GenerateContent"))
            return request;
    }
    return {};
}

} // namespace

class GeminiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void aSectionIsUploadedAnsweredAndDeleted()
    {
        FakeGemini server;
        Round round(server);
        const auto answer = round.run(true);
        QCOMPARE(server.violations(), QStringList());
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().error.detail));
        QCOMPARE(answer->text, expectedAnswer());
        QVERIFY(answer->text.contains(u"MARKER-p7"_s));
        QCOMPARE(*answer->usage.inputTokens, 1000);
        QVERIFY(*answer->usage.outputTokens > 7); // thoughts are billed as output
        QCOMPARE(answer->modelVersion, u"fake-1"_s);
        QVERIFY(round.removed);
        QCOMPARE(server.storedFiles(), QStringList());
        QCOMPARE(server.violations(), QStringList());
        QCOMPARE(server.requestsSeen(), 4); // start, send, generate, delete
        QCOMPARE(round.observer.stages, (std::vector{Stage::Upload, Stage::Generate}));
        QCOMPARE(round.observer.characters, answer->text.size());
        QCOMPARE(round.observer.sentBytes, Round::pdf().size());
    }

    void theRequestHoldsTheseFieldsAndNoOther()
    {
        FakeGemini server;
        Round round(server);
        QVERIFY(round.run(true));
        const auto body = bodyOf(lastGenerate(server));
        QCOMPARE(body.keys(), (QStringList{u"contents"_s, u"store"_s}));
        QCOMPARE(body[u"store"], QJsonValue(false));
        const auto content = body[u"contents"].toArray().at(0).toObject();
        QCOMPARE(content[u"role"].toString(), u"user"_s);
        const auto parts = content[u"parts"].toArray();
        QCOMPARE(parts.size(), 2);
        const auto file = parts.at(0).toObject()[u"fileData"].toObject();
        QCOMPARE(file[u"mimeType"].toString(), u"application/pdf"_s);
        QVERIFY(file[u"fileUri"].toString().startsWith(u"https://"_s));
        QCOMPARE(parts.at(1).toObject()[u"text"].toString(), prompt);
        const auto request = lastGenerate(server);
        QCOMPARE(request.header("x-goog-api-key"), "test-key"_ba);
        QVERIFY(request.header("X-Server-Timeout").toInt() > 0);
        QVERIFY(!request.target.contains("test-key"));
    }

    void aSmallSectionTravelsInTheRequest()
    {
        FakeGemini server;
        EngineSettings settings;
        settings.temperature = 0.25;
        settings.maxOutputTokens = 1234;
        Round round(server, settings);
        QCOMPARE(round.engine->needsUpload(round.input).value(), false);
        const auto answer = round.run(false);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().error.detail));
        QCOMPARE(answer->text, expectedAnswer());
        QCOMPARE(server.requestsSeen(), 1);
        QCOMPARE(server.violations(), QStringList());
        const auto body = bodyOf(lastGenerate(server));
        const auto part = body[u"contents"][0][u"parts"][0][u"inlineData"];
        QCOMPARE(QByteArray::fromBase64(part[u"data"].toString().toLatin1()), Round::pdf());
        QCOMPARE(body[u"generationConfig"][u"temperature"].toDouble(), 0.25);
        QCOMPARE(body[u"generationConfig"][u"maxOutputTokens"].toInt(), 1234);
    }

    void aSchemaTravelsWithItsKeysInOrderAndItsNumbersDigitForDigit()
    {
        FakeGemini server;
        Round round(server);
        const QByteArray schema = "{\"type\":\"object\",\"required\":[\"b\",\"a\"],"
                                  "\"properties\":{\"b\":{\"maximum\":1.10},\"a\":{}}}";
        round.schema = *JsonValue::parse(schema);
        QVERIFY(round.run(false));
        QCOMPARE(server.violations(), QStringList());
        const auto body = lastGenerate(server).body;
        QVERIFY(body.contains("\"responseMimeType\":\"application/json\""));
        QVERIFY(body.contains(QByteArray("\"responseJsonSchema\":").append(schema)));
    }

    void theTransportDecidesWhetherToUpload_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<int>("sizeBytes");
        QTest::addColumn<bool>("isUpload");
        QTest::newRow("small") << Transport::Automatic << 15'000'000 << false;
        QTest::newRow("big") << Transport::Automatic << 15'000'001 << true;
        QTest::newRow("always") << Transport::Upload << 10 << true;
        QTest::newRow("never") << Transport::Inline << 15'000'001 << false;
    }
    void theTransportDecidesWhetherToUpload()
    {
        QFETCH(const Transport, transport);
        QFETCH(const int, sizeBytes);
        QFETCH(const bool, isUpload);
        FakeGemini server;
        EngineSettings settings;
        settings.transport = transport;
        Round round(server, settings);
        tests::FakeInput input(QByteArray(sizeBytes, 'x'));
        QCOMPARE(round.engine->needsUpload(input).value(), isUpload);
    }

    void aFileInWorkIsWaitedFor()
    {
        FakeGemini server({.processingPolls = 3});
        Round round(server);
        QVERIFY(round.run(true));
        QCOMPARE(round.clock.waits, (std::vector{500ms, 750ms, 1125ms}));
        QCOMPARE(round.observer.stages, (std::vector{Stage::Upload, Stage::Wait, Stage::Generate}));
        QCOMPARE(server.violations(), QStringList());
    }

    void aFileThatIsNotActiveAfterAllIsWaitedForAndUsedAgain()
    {
        FakeGemini server({.faults = {{.request = 1, .kind = "not-active", .call = "generate"}}});
        Round round(server);
        const auto answer = round.run(true);
        QVERIFY(answer);
        QCOMPARE(answer->text, expectedAnswer());
        QCOMPARE(server.callsSeen("get"), 1);
    }

    void aFileThatIsActiveAndRefusedAllTheSameIsGivenUp()
    {
        FakeGemini server(
            {.faults = {{.request = 1, .kind = "not-active", .call = "generate", .times = 1000}}});
        EngineSettings settings;
        settings.retries = 2;
        Round round(server, settings);
        const auto answer = round.run(true);
        QVERIFY(!answer);
        QCOMPARE(answer.error().error.code, Code::FileRejected);
        QCOMPARE(server.callsSeen("generate"), 6); // each attempt waits for the file once
        QCOMPARE(round.clock.waits.size(), std::size_t(2));
        QCOMPARE(server.storedFiles(), QStringList());
    }

    void anUploadGoesOnWhereItBroke()
    {
        FakeGemini server({.faults = {{.request = 1, .kind = "drop-within", .call = "send"}}});
        Round round(server);
        const auto answer = round.run(true);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().error.detail));
        QCOMPARE(answer->text, expectedAnswer());
        QCOMPARE(server.callsSeen("start"), 1);
        QCOMPARE(server.callsSeen("query"), 1);
        QCOMPARE(server.callsSeen("send"), 2);
        QCOMPARE(server.violations(), QStringList());
        qint64 sent = 0;
        for (const auto &request : server.requests()) {
            if (request.header("X-Goog-Upload-Command") == "upload, finalize")
                sent += request.bodyBytes;
        }
        QCOMPARE(sent, Round::pdf().size()); // nothing was sent twice
    }

    void anUploadWhoseAnswerIsLostIsNotSentAgain_data()
    {
        QTest::addColumn<bool>("repeatsFile");
        QTest::newRow("the query repeats the file") << true;
        QTest::newRow("the file is looked up by its name") << false;
    }
    void anUploadWhoseAnswerIsLostIsNotSentAgain()
    {
        QFETCH(const bool, repeatsFile);
        FakeGemini server({.faults = {{.request = 1, .kind = "drop-after", .call = "send"}},
                           .repeatsFileInQuery = repeatsFile});
        Round round(server);
        const auto answer = round.run(true);
        QVERIFY(answer);
        QCOMPARE(answer->text, expectedAnswer());
        QCOMPARE(server.callsSeen("send"), 1);
        QCOMPARE(server.callsSeen("list"), repeatsFile ? 0 : 1);
        QCOMPARE(server.storedFiles(), QStringList());
    }

    void anUploadThatTheServerForgotStartsAnew_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("starts");
        QTest::newRow("session gone") << "session-gone"_ba << 2;
        QTest::newRow("offset lost") << "offset-lost"_ba << 1;
        QTest::newRow("not final") << "not-final"_ba << 1;
        QTest::newRow("overloaded") << "503"_ba << 1;
        QTest::newRow("turned away") << "401"_ba << 1;
    }
    void anUploadThatTheServerForgotStartsAnew()
    {
        QFETCH(const QByteArray, kind);
        QFETCH(const int, starts);
        FakeGemini server({.faults = {{.request = 1, .kind = kind, .call = "send"}}});
        Round round(server);
        const auto answer = round.run(true);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().error.detail));
        QCOMPARE(answer->text, expectedAnswer());
        QCOMPARE(server.callsSeen("start"), starts);
        QCOMPARE(server.storedFiles(), QStringList());
        QCOMPARE(server.violations(), QStringList());
    }

    void anUploadThatIsTurnedAwayIsNotTheKeysFault()
    {
        FakeGemini server(
            {.faults = {{.request = 1, .kind = "401", .call = "send", .times = 100}}});
        Round round(server);
        const auto answer = round.run(true);
        QVERIFY(!answer);
        QCOMPARE(answer.error().error.code, Code::FileRejected);
        QVERIFY(answer.error().error.message.contains(u"--transport inline"_s));
        QCOMPARE(server.storedFiles(), QStringList());
    }

    void aStartWithoutAnAddressIsRepeated()
    {
        FakeGemini server({.faults = {{.request = 1, .kind = "not-json", .call = "start"}}});
        Round round(server);
        QVERIFY(round.run(true));
        QCOMPARE(server.callsSeen("start"), 2);
    }

    void anUploadIsNotSentToAnotherHost()
    {
        // With a base URL of the person's, that one is used whatever the service says.
        FakeGemini server({.faults = {{.request = 1, .kind = "foreign-host", .call = "start"}}});
        Round round(server);
        QVERIFY(round.run(true));
    }

    void anUploadCanBeFoundByItsName()
    {
        FakeGemini server;
        Round round(server);
        const CallContext context{{}, round.deadline(), &round.observer};
        for (int i = 0; i < 120; ++i) { // more than a page of the list
            const QString name = u"excerpt-job-s%1-00000000.pdf"_s.arg(i, 4, 10, QChar(u'0'));
            QVERIFY(round.engine->upload(round.input, name, context));
        }
        QVERIFY(round.engine->files()->remove({.displayName = u"excerpt-job-s0119-00000000.pdf"_s},
                                              round.deadline()));
        QCOMPARE(server.storedFiles().size(), 119);
        QVERIFY(!server.storedFiles().contains(u"excerpt-job-s0119-00000000.pdf"_s));
        const int deletes = server.callsSeen("delete");
        QVERIFY(round.engine->files()->remove({.displayName = u"excerpt-none.pdf"_s},
                                              round.deadline()));
        QCOMPARE(server.callsSeen("delete"), deletes);
    }

    void aFileThatIsGoneCountsAsDeleted()
    {
        FakeGemini server;
        Round round(server);
        QVERIFY(round.engine->files()->remove(
            {.displayName = displayName, .remoteId = u"files/unknown"_s}, round.deadline()));
    }

    void aRemoteNameThatLeadsElsewhereIsLeftAlone()
    {
        FakeGemini server;
        Round round(server);
        const auto removed = round.engine->files()->remove(
            {.displayName = displayName, .remoteId = u"files/../models"_s}, round.deadline());
        QVERIFY(!removed);
        QCOMPARE(server.requestsSeen(), 0);
    }

    void anEmptyAnswerIsAskedForOnceMore()
    {
        FakeGemini server({.faults = {{.request = 1, .kind = "empty"}}});
        Round round(server);
        const auto answer = round.run(false);
        QVERIFY(answer);
        QCOMPARE(answer->text, expectedAnswer());
    }

    void aLongAnswerIsFetchedInParts()
    {
        FakeGemini server({.faults = {{.request = 1, .kind = "continuation"},
                                      {.request = 2, .kind = "truncated"}}});
        Round round(server);
        const auto answer = round.run(false);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().error.detail));
        QCOMPARE(answer->text, expectedAnswer());
        QCOMPARE(*answer->usage.inputTokens, 2000); // both requests are billed
        QCOMPARE(server.violations(), QStringList());
    }

    void anOptionalFieldThatIsNotTakenIsLeftOutFromThenOn()
    {
        FakeGemini server({.knowsStore = false, .takesTemperature = false});
        EngineSettings settings;
        settings.temperature = 1.0;
        Round round(server, settings);
        QVERIFY(round.run(false));
        QCOMPARE(server.requestsSeen(), 3);
        QCOMPARE(round.observer.warnings.size(), 2);
        QVERIFY(round.observer.warnings.at(1).contains(u"temperature"_s));
        QVERIFY(round.run(false));
        QCOMPARE(server.requestsSeen(), 4);
        QCOMPARE(round.observer.warnings.size(), 2);
    }

    void aStopEndsTheRunAndLeavesNoFile()
    {
        FakeGemini server;
        Round round(server);
        round.stop.request_stop();
        const auto answer = round.run(true);
        QVERIFY(!answer);
        QCOMPARE(answer.error().error.code, Code::Cancelled);
        QVERIFY(round.removed);
    }

    void aStopWithinAnUploadLeavesNoFile()
    {
        FakeGemini server;
        Round round(server);
        round.stopWhileSending();
        const auto answer = round.run(true);
        QVERIFY(!answer);
        QCOMPARE(answer.error().error.code, Code::Cancelled);
        QVERIFY(round.removed);
        QCOMPARE(server.callsSeen("generate"), 0);
        QCOMPARE(server.callsSeen("cancel"), 1); // or the service could still make a file of it
        QCOMPARE(server.storedFiles(), QStringList());
    }

    void anUploadThatMayHaveSucceededIsRemovedByItsName()
    {
        FakeGemini server({.faults = {{.request = 1, .kind = "drop-after", .call = "send"}}});
        EngineSettings settings;
        settings.retries = 0;
        Round round(server, settings);
        const auto answer = round.run(true);
        QVERIFY(!answer);
        QCOMPARE(answer.error().error.code, Code::ConnectionLost);
        QVERIFY(round.removed);
        QCOMPARE(server.callsSeen("delete"), 1);
        QCOMPARE(server.storedFiles(), QStringList());
    }

    void anUploadThatNeverBeganLeavesNothingToAskFor_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("unreachable") << u"drop-before"_s;
        QTest::newRow("refused key") << u"401"_s;
        QTest::newRow("broken server") << u"500"_s;
    }
    void anUploadThatNeverBeganLeavesNothingToAskFor()
    {
        QFETCH(const QString, fault);
        FakeGemini server({.faults = {{.request = 1, .kind = fault.toLatin1(), .call = "start"}}});
        EngineSettings settings;
        settings.retries = 0;
        Round round(server, settings);
        QVERIFY(!round.run(true));
        QVERIFY(round.removed);
        QCOMPARE(server.requestsSeen(), 1);
        // Only what this engine tried itself: another process may have got further.
        QVERIFY(round.engine->files()->remove({.displayName = displayName}, round.deadline()));
        QVERIFY(server.requestsSeen() > 1);
    }

    void aRefusedKeyIsNotTakenForADeletion()
    {
        FakeGemini server({.faults = {{.request = 1, .kind = "403-disabled", .call = "delete"}}});
        Round round(server);
        QVERIFY(round.run(true));
        QVERIFY(!round.removed);
        QCOMPARE(round.removed.error().code, Code::EngineKeyRefused);
        QCOMPARE(round.removed.error().stage, Stage::Cleanup);
    }

    void theWholeRoundWorksOverTls()
    {
        tests::TestCa ca;
        FakeGemini server({.tls = ca.certificateFor(u"IP:127.0.0.1"_s)});
        QVERIFY2(ca.problem().isEmpty(), qPrintable(ca.problem()));
        qputenv("SSL_CERT_FILE", ca.caFile().toUtf8());
        Round round(server);
        const auto answer = round.run(true);
        qunsetenv("SSL_CERT_FILE");
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().error.message));
        QCOMPARE(answer->text, expectedAnswer());
        QCOMPARE(server.storedFiles(), QStringList());
        QCOMPARE(server.violations(), QStringList());
    }

    void modelsOfAllPagesThatGenerateAreListed()
    {
        FakeGemini server;
        Round round(server);
        const auto models = round.engine->models({{}, round.deadline(), &round.observer});
        QVERIFY(models);
        QCOMPARE(models->size(), std::size_t(2));
        QCOMPARE(models->at(0).id, u"fake-flash"_s);
        QCOMPARE(models->at(1).displayName, u"Fake Pro"_s);
        QCOMPARE(models->at(1).inputTokenLimit, 1'048'576);
    }

    void nothingIsMadeWithoutAKeyOrWithABadAddress()
    {
        const auto engine = createEngine({.engine = u"gemini"_s});
        QVERIFY(!engine);
        QCOMPARE(engine.error().code, Code::EngineKeyMissing);
        QVERIFY(engine.error().message.contains(u"GEMINI_API_KEY"_s));
        const auto unknown = createEngine({.engine = u"abacus"_s});
        QCOMPARE(unknown.error().code, Code::BadUsage);
        QVERIFY(unknown.error().message.contains(u"abacus"_s));
        const auto bad = createEngine(
            {.engine = u"gemini"_s, .baseUrl = u"ftp://me:hush@host"_s, .apiKey = "k"_ba});
        QCOMPARE(bad.error().code, Code::BadSetting);
        QVERIFY(!bad.error().message.contains(u"hush"_s));
    }
};

QTEST_GUILESS_MAIN(GeminiTest)
#include "tst_gemini.moc"
