// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engines/geminiround.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace excerpt;
using tests::expectedAnswer;
using tests::FakeFault;
using tests::FakeGemini;
using tests::Round;

class GeminiFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void everyErrorOfTheServiceHasItsCode_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<Code>("code");
        QTest::addColumn<bool>("isRetried");
        QTest::addColumn<QString>("word"); // in the message
        const auto row = [](const char *kind, Code code, bool isRetried, const QString &word) {
            QTest::newRow(kind) << QByteArray(kind) << code << isRetried << word;
        };
        row("400", Code::BadRequest, false, u"no pages"_s);
        row("400-array", Code::BadRequest, false, u"no pages"_s);
        row("400-key", Code::EngineKeyRefused, false, u"GEMINI_API_KEY"_s);
        row("400-country", Code::EngineAccount, false, u"billing"_s);
        row("401", Code::EngineKeyRefused, false, u"GEMINI_API_KEY"_s);
        row("403-disabled", Code::EngineKeyRefused, false, u"switched off"_s);
        row("403-file", Code::FileRejected, false, u"no longer"_s);
        row("404", Code::EngineModelUnknown, false, u"fake-flash"_s);
        row("413", Code::BadRequest, false, u"--transport"_s);
        row("307", Code::BadAnswer, false, u"307"_s);
        row("429", Code::RateLimited, true, u"--delay"_s);
        row("429-minute", Code::RateLimited, true, u"--delay"_s);
        row("429-day", Code::EngineQuota, false, u"fake-flash"_s);
        row("429-zero", Code::EngineQuota, false, u"fake-flash"_s);
        row("500", Code::ServerError, true, u"500"_s);
        row("503", Code::ServerError, true, u"503"_s);
        row("503-html", Code::ServerError, true, u"503"_s);
        row("504", Code::ServerError, true, u"504"_s);
        row("drop-before", Code::ConnectionLost, true, u"127.0.0.1"_s);
        row("drop-within", Code::ConnectionLost, true, u"127.0.0.1"_s);
        row("drop-after", Code::ConnectionLost, true, u"127.0.0.1"_s);
        row("truncated", Code::ConnectionLost, true, u"127.0.0.1"_s);
        row("no-finish", Code::ConnectionLost, true, u"broke off"_s);
        row("stream-error", Code::ServerError, true, u"503"_s);
        row("bare-error", Code::ServerError, true, u"503"_s);
        row("not-json", Code::BadAnswer, true, u"not the service's"_s);
    }
    void everyErrorOfTheServiceHasItsCode()
    {
        QFETCH(const QByteArray, kind);
        QFETCH(const Code, code);
        QFETCH(const bool, isRetried);
        QFETCH(const QString, word);
        FakeGemini server({.faults = {{.request = 1, .kind = kind, .times = 100}}});
        EngineSettings settings;
        settings.retries = 2;
        Round round(server, settings);
        round.limit = 1h; // longer than any wait that the server asks for
        const auto answer = round.run(false);
        QVERIFY(!answer);
        const Error &error = answer.error().error;
        QVERIFY2(error.code == code, qPrintable(codeName(error.code) + u' ' + error.message));
        QCOMPARE(error.stage, Stage::Generate);
        QCOMPARE(error.retryable, isRetried);
        QCOMPARE(error.attempts, isRetried ? 3 : 1);
        QCOMPARE(server.requestsSeen(), isRetried ? 3 : 1);
        QCOMPARE(round.observer.retries.size(), std::size_t(isRetried ? 2 : 0));
        QVERIFY2(error.message.contains(word), qPrintable(error.message));
        QVERIFY(!error.detail.contains(u"test-key"_s));

        server.setFaults({}); // and one is no harm
        if (isRetried) {
            FakeGemini once({.faults = {{.request = 1, .kind = kind}}});
            Round second(once, settings);
            second.limit = 1h;
            const auto whole = second.run(false);
            QVERIFY(whole);
            QCOMPARE(whole->text, expectedAnswer());
        }
    }

    void aWrongKeyIsNamedAndNotRetried()
    {
        FakeGemini server;
        EngineSettings settings;
        settings.apiKey = "wrong-key";
        Round round(server, settings);
        const auto answer = round.run(true);
        QVERIFY(!answer);
        QCOMPARE(answer.error().error.code, Code::EngineKeyRefused);
        QCOMPARE(server.callsSeen("start"), 1);
    }

    void anUnknownModelIsNamed()
    {
        FakeGemini server;
        EngineSettings settings;
        settings.model = u"models/other"_s;
        Round round(server, settings);
        const auto answer = round.run(false);
        QVERIFY(!answer);
        QCOMPARE(answer.error().error.code, Code::EngineModelUnknown);
        QVERIFY(answer.error().error.message.contains(u"“other”"_s));
    }

    void theFinishReasonDecides_data()
    {
        QTest::addColumn<FakeFault>("fault");
        QTest::addColumn<Code>("code");
        QTest::addColumn<int>("requests");
        const auto finish =
            [](const char *reason, Code code, int requests) {
                QTest::newRow(reason)
                    << FakeFault{.request = 1, .kind = "finish", .detail = reason, .times = 100}
                    << code << requests;
            };
        finish("MAX_TOKENS", Code::CutOff, 1);
        finish("SAFETY", Code::Safety, 1);
        finish("BLOCKLIST", Code::Safety, 1);
        finish("PROHIBITED_CONTENT", Code::Safety, 1);
        finish("SPII", Code::Safety, 1);
        finish("IMAGE_SAFETY", Code::Safety, 1);
        finish("MODEL_ARMOR", Code::Safety, 1);
        finish("RECITATION", Code::Recitation, 1);
        finish("LANGUAGE", Code::Refusal, 1);
        finish("ESCALATION", Code::Refusal, 1);
        finish("PUP_LIMITED_DISABLED", Code::Refusal, 1);
        finish("OTHER", Code::BadAnswer, 2);
        finish("MALFORMED_RESPONSE", Code::BadAnswer, 2);
        finish("MALFORMED_FUNCTION_CALL", Code::BadAnswer, 2);
        finish("UNEXPECTED_TOOL_CALL", Code::BadAnswer, 2);
        finish("NEVER_SEEN_BEFORE", Code::BadAnswer, 2);
        QTest::newRow("blocked prompt")
            << FakeFault{.request = 1, .kind = "prompt-blocked", .detail = "PROHIBITED_CONTENT"}
            << Code::Safety << 1;
        QTest::newRow("STOP without text")
            << FakeFault{.request = 1, .kind = "empty", .times = 100} << Code::Empty << 2;
        QTest::newRow("MAX_TOKENS without parts")
            << FakeFault{.request = 1, .kind = "no-parts", .times = 100} << Code::CutOff << 1;
        QTest::newRow("repetition without end")
            << FakeFault{.request = 1, .kind = "repeats", .times = 100} << Code::CutOff << 2;
        QTest::newRow("CONTINUATION without end")
            << FakeFault{.request = 1, .kind = "endless", .times = 100} << Code::CutOff << 17;
    }
    void theFinishReasonDecides()
    {
        QFETCH(const FakeFault, fault);
        QFETCH(const Code, code);
        QFETCH(const int, requests);
        FakeGemini server({.faults = {fault}});
        Round round(server);
        const auto answer = round.run(false);
        QVERIFY(!answer);
        QVERIFY2(answer.error().error.code == code,
                 qPrintable(codeName(answer.error().error.code)));
        QCOMPARE(server.requestsSeen(), requests);
        if (fault.kind == "finish") {
            QCOMPARE(answer.error().partialText, expectedAnswer());
            const bool isNamed = code == Code::CutOff || answer.error().error.message.contains(
                                                             QString::fromLatin1(fault.detail));
            QVERIFY2(isNamed, qPrintable(answer.error().error.message));
        }
    }

    void waitsGrowAndTheServersOwnWins()
    {
        FakeGemini server({.faults = {{.request = 1, .kind = "503", .times = 3},
                                      {.request = 4, .kind = "429-minute"},
                                      {.request = 5, .kind = "503-later"}}});
        EngineSettings settings;
        settings.retries = 5;
        Round round(server, settings);
        round.limit = 1h;
        QVERIFY(round.run(false));
        QCOMPARE(round.clock.waits,
                 (std::vector{500ms, 1000ms, 2000ms, 34'570ms, 7'375ms})); // body, then head
    }

    void aWaitBeyondTheDeadlineEndsAtOnce()
    {
        FakeGemini server({.faults = {{.request = 1, .kind = "429-minute"}}});
        Round round(server);
        const auto answer = round.run(false);
        QVERIFY(!answer);
        QCOMPARE(answer.error().error.code, Code::RateLimited);
        QCOMPARE(server.requestsSeen(), 1);
        QVERIFY(round.clock.waits.empty());
    }

    void noUploadOutlivesAFaultAtAnyRequest_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("processingPolls");
        for (const QByteArray &kind : FakeGemini::faultKinds())
            QTest::newRow(kind.constData()) << kind << (kind == "hang" ? 0 : 1);
    }
    void noUploadOutlivesAFaultAtAnyRequest()
    {
        QFETCH(const QByteArray, kind);
        QFETCH(const int, processingPolls);
        for (int n = 1;; ++n) {
            FakeGemini server({.faults = {{.request = n, .kind = kind, .detail = "SAFETY"}},
                               .processingPolls = processingPolls});
            Round round(server);
            round.limit = kind == "hang" ? 300ms : 1h;
            round.clock.chance = 0; // so that waits fit into that
            const auto answer = round.run(true);
            const QString place = u"fault at request %1"_s.arg(n);
            QVERIFY2(!answer || answer->text == expectedAnswer(), qPrintable(place));
            // What the service itself refuses to delete stays, and is said.
            if (round.removed)
                QVERIFY2(server.storedFiles().isEmpty(), qPrintable(place));
            else
                QVERIFY2(!round.removed.error().retryable, qPrintable(place));
            QCOMPARE(server.violations(), QStringList());
            if (server.requestsSeen() < n)
                return; // the whole round came before the fault: every place has been tried
        }
    }
};

QTEST_GUILESS_MAIN(GeminiFaultsTest)
#include "tst_geminifaults.moc"
