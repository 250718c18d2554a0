// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/openai/openaierrors.h"
#include "tests/core/engines/openairound.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace excerpt;
using tests::expectedAnswer;
using tests::FakeFault;
using tests::FakeOpenAi;
using tests::Round;

class OpenAiFaultsTest : public QObject
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
        row("400-context", Code::BadRequest, false, u"too long"_s);
        row("401", Code::EngineKeyRefused, false, u"OPENAI_API_KEY"_s);
        row("402", Code::EngineAccount, false, u"credit"_s);
        row("403", Code::EngineKeyRefused, false, u"OPENAI_API_KEY"_s);
        row("403-country", Code::EngineAccount, false, u"country"_s);
        row("404", Code::EngineModelUnknown, false, u"fake-big"_s);
        row("404-file", Code::FileRejected, false, u"no longer"_s);
        row("404-path", Code::BadAnswer, false, u"OPENAI_BASE_URL"_s);
        row("408", Code::ServerError, true, u"408"_s);
        row("409", Code::ServerError, true, u"409"_s);
        row("413", Code::BadRequest, false, u"--transport"_s);
        row("307", Code::BadAnswer, false, u"307"_s);
        row("429", Code::RateLimited, true, u"--delay"_s);
        row("429-money", Code::EngineAccount, false, u"credit"_s);
        row("429-spend", Code::EngineAccount, false, u"limit"_s);
        row("429-day", Code::EngineQuota, false, u"fake-big"_s);
        row("429-large", Code::BadRequest, false, u"smaller"_s);
        row("500", Code::ServerError, true, u"500"_s);
        row("500-final", Code::ServerError, false, u"500"_s);
        row("502", Code::ServerError, true, u"502"_s);
        row("503", Code::ServerError, true, u"503"_s);
        row("504", Code::ServerError, true, u"504"_s);
        row("drop-before", Code::ConnectionLost, true, u"127.0.0.1"_s);
        row("drop-within", Code::ConnectionLost, true, u"127.0.0.1"_s);
        row("drop-after", Code::ConnectionLost, true, u"127.0.0.1"_s);
        row("truncated", Code::ConnectionLost, true, u"127.0.0.1"_s);
        row("no-final", Code::ConnectionLost, true, u"broke off"_s);
        row("two-finals", Code::BadAnswer, true, u"not the service's"_s);
        row("stream-error", Code::ServerError, true, u"500"_s);
        row("not-json", Code::BadAnswer, true, u"not the service's"_s);
    }
    void everyErrorOfTheServiceHasItsCode()
    {
        QFETCH(const QByteArray, kind);
        QFETCH(const Code, code);
        QFETCH(const bool, isRetried);
        QFETCH(const QString, word);
        FakeOpenAi server({.faults = {{.request = 1, .kind = kind, .times = 100}}});
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
        QCOMPARE(server.requestsSeen(), isRetried ? 3 : 1); // a redirect is not followed either
        QVERIFY2(error.message.contains(word), qPrintable(error.message));
        QVERIFY(!error.detail.contains(u"test-key"_s));
        if (isRetried) { // and one is no harm
            FakeOpenAi once({.faults = {{.request = 1, .kind = kind}}});
            Round second(once, settings);
            second.limit = 1h;
            const auto whole = second.run(false);
            QVERIFY(whole);
            QCOMPARE(whole->text, expectedAnswer());
        }
    }

    void aWrongKeyIsNotRepeatedInWhatIsSaid()
    {
        FakeOpenAi server;
        EngineSettings settings;
        settings.apiKey = "wrong-key";
        Round round(server, settings);
        const auto answer = round.run(true);
        QVERIFY(!answer);
        QCOMPARE(answer.error().error.code, Code::EngineKeyRefused);
        QVERIFY(answer.error().error.detail.contains(u"Incorrect API key"_s));
        QVERIFY(answer.error().error.detail.contains(u"req_1"_s));
        QVERIFY(!answer.error().error.detail.contains(u"wrong-key"_s));
        QCOMPARE(server.callsSeen("upload"), 1);
    }

    void theStatusDecides_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("detail");
        QTest::addColumn<Code>("code");
        QTest::addColumn<int>("requests");
        const auto row = [](const char *name, const char *kind, const char *detail, Code code,
                            int requests) {
            QTest::newRow(name) << QByteArray(kind) << QByteArray(detail) << code << requests;
        };
        row("length", "incomplete", "max_output_tokens", Code::CutOff, 1);
        row("steered", "incomplete", "steered", Code::CutOff, 1);
        row("content filter", "incomplete", "content_filter", Code::Safety, 1);
        row("refusal", "refusal", "", Code::Refusal, 1);
        row("no text", "empty", "", Code::Empty, 2);
        row("failed without a reason", "failed", "", Code::BadAnswer, 2);
        row("failed: the server", "failed", "server_error", Code::ServerError, 5);
        row("failed: the rate", "failed", "rate_limit_exceeded", Code::RateLimited, 5);
        row("failed: money", "failed", "insufficient_quota", Code::EngineAccount, 1);
        row("failed: the prompt", "failed", "invalid_prompt", Code::BadRequest, 1);
        row("repetition without end", "repeats", "", Code::CutOff, 2);
    }
    void theStatusDecides()
    {
        QFETCH(const QByteArray, kind);
        QFETCH(const QByteArray, detail);
        QFETCH(const Code, code);
        QFETCH(const int, requests);
        FakeOpenAi server(
            {.faults = {{.request = 1, .kind = kind, .detail = detail, .times = 100}}});
        Round round(server);
        const auto answer = round.run(false);
        QVERIFY(!answer);
        QVERIFY2(answer.error().error.code == code,
                 qPrintable(codeName(answer.error().error.code)));
        QCOMPARE(server.requestsSeen(), requests);
        if (kind == "incomplete") {
            QCOMPARE(answer.error().partialText, expectedAnswer());
            QCOMPARE(*answer.error().usage.outputTokens, 42);
        }
    }

    void theServersOwnWaitIsKept_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<std::chrono::milliseconds>("least"); // the chance adds at most a second
        QTest::newRow("seconds") << "429"_ba << std::chrono::milliseconds(7s);
        QTest::newRow("milliseconds win") << "429-ms"_ba << std::chrono::milliseconds(1500ms);
        QTest::newRow("words") << "429-words"_ba << std::chrono::milliseconds(62'500ms);
        QTest::newRow("the limit's head") << "429-head"_ba << std::chrono::milliseconds(6min);
    }
    void theServersOwnWaitIsKept()
    {
        QFETCH(const QByteArray, kind);
        QFETCH(const std::chrono::milliseconds, least);
        FakeOpenAi server({.faults = {{.request = 1, .kind = kind}}});
        Round round(server);
        round.limit = 1h;
        round.clock.chance = 0;
        QVERIFY(round.run(false));
        QCOMPARE(round.clock.waits, std::vector{least});
    }

    void durationsAreReadAsGoWritesThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("milliseconds"); // -1: none
        QTest::newRow("ms") << u"12ms"_s << qint64(12);
        QTest::newRow("s") << u"1s"_s << qint64(1000);
        QTest::newRow("m and s") << u"6m0s"_s << qint64(360'000);
        QTest::newRow("all") << u"1h2m3.5s"_s << qint64(3'723'500);
        QTest::newRow("no unit") << u"12"_s << qint64(-1);
        QTest::newRow("empty") << QString() << qint64(-1);
        QTest::newRow("negative") << u"-1"_s << qint64(-1);
    }
    void durationsAreReadAsGoWritesThem()
    {
        QFETCH(const QString, text);
        QFETCH(const qint64, milliseconds);
        const auto duration = goDuration(text);
        QCOMPARE(duration ? qint64(duration->count()) : -1, milliseconds);
    }

    void noUploadOutlivesAFaultAtAnyRequest_data()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const QByteArray &kind : FakeOpenAi::faultKinds())
            QTest::newRow(kind.constData()) << kind;
    }
    void noUploadOutlivesAFaultAtAnyRequest()
    {
        QFETCH(const QByteArray, kind);
        for (int n = 1;; ++n) {
            FakeOpenAi server({.faults = {{.request = n, .kind = kind}}});
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
            QCOMPARE(server.violations().join(u"; "_s), QString());
            if (server.requestsSeen() < n)
                return; // the whole round came before the fault: every place has been tried
        }
    }
};

QTEST_GUILESS_MAIN(OpenAiFaultsTest)
#include "tst_openaifaults.moc"
