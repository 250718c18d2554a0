// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/http/httpclient.h"
#include "tests/support/httpserver.h"
#include "tests/support/quiettest.h"
#include "tests/support/testca.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QTemporaryFile>
#include <QTest>
#include <QtConcurrent>

#include <atomic>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace excerpt;

namespace {

/// Answers what the test says and remembers what came.
class Script : public tests::ServerBehaviour
{
public:
    tests::ServerReply reply;
    std::optional<qint64> dropAfterBytes;

    std::optional<qint64> dropAfter(const tests::ServerRequest &request) override
    {
        const std::scoped_lock lock(m_mutex);
        m_requests.push_back(request);
        return dropAfterBytes;
    }
    tests::ServerReply answer(const tests::ServerRequest &request) override
    {
        const std::scoped_lock lock(m_mutex);
        m_requests.back() = request;
        return reply;
    }
    std::vector<tests::ServerRequest> requests() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_requests;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<tests::ServerRequest> m_requests;
};

QDeadlineTimer soon()
{
    return QDeadlineTimer(20s);
}

HttpRequest post(const QUrl &url, QByteArray body)
{
    return {.method = "POST"_ba, .url = url, .body = RequestBody(std::move(body))};
}

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

} // namespace

class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        tests::failOnWarnings();
        for (const char *name : {"https_proxy", "HTTPS_PROXY", "http_proxy", "HTTP_PROXY",
                                 "no_proxy", "NO_PROXY", "SSL_CERT_FILE"})
            qunsetenv(name);
    }

    void anAnswerComesWithStatusHeadersAndBody()
    {
        Script script;
        script.reply = {.status = 404, .headers = {{"X-Thing", "yes"}}, .body = "gone"};
        const tests::HttpServer server(script);
        HttpClient client;
        auto request = post(server.url(u"/a"_s), "hello"_ba);
        request.headers = {{"X-Mine", "1"}};
        const auto response = client.send(request, {}, soon());
        QVERIFY2(response, qPrintable(response ? QString() : response.error().detail));
        QCOMPARE(response->status, 404);
        QCOMPARE(response->header("x-thing"), "yes"_ba);
        QCOMPARE(response->body, "gone"_ba);
        const auto seen = script.requests();
        QCOMPARE(seen.size(), std::size_t(1));
        QCOMPARE(seen.at(0).method, "POST"_ba);
        QCOMPARE(seen.at(0).body, "hello"_ba);
        QCOMPARE(seen.at(0).header("x-mine"), "1"_ba);
        QCOMPARE(seen.at(0).header("content-length"), "5"_ba);
        QVERIFY(!seen.at(0).header("user-agent").contains("Mozilla"));
    }

    void theServersWaitIsSecondsOrADate_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("milliseconds"); // -1: none
        QTest::newRow("seconds") << "120"_ba << qint64(120'000);
        QTest::newRow("date") << "Wed, 25 Nov 2026 00:00:30 GMT"_ba << qint64(30'000);
        QTest::newRow("date that is past") << "Tue, 24 Nov 2026 00:00:30 GMT"_ba << qint64(0);
        QTest::newRow("words") << "soon"_ba << qint64(-1);
        QTest::newRow("negative") << "-5"_ba << qint64(-1);
        QTest::newRow("none") << ""_ba << qint64(-1);
    }
    void theServersWaitIsSecondsOrADate()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const qint64, milliseconds);
        const HttpResponse response{.status = 503, .headers = {{"retry-after", header}}};
        const QDateTime now({2026, 11, 25}, {0, 0}, Qt::UTC);
        QCOMPARE(response.retryAfter(now).value_or(-1ms), std::chrono::milliseconds(milliseconds));
    }

    void theConnectionIsKeptForTheNextRequest()
    {
        Script script;
        const tests::HttpServer server(script);
        HttpClient client;
        for (int i = 0; i < 3; ++i)
            QVERIFY(client.send(post(server.url(u"/a"_s), "x"_ba), {}, soon()));
        QCOMPARE(script.requests().back().connection, 1);
    }

    void aDroppedRequestIsSentOnce_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("bodyBytes");
        QTest::addColumn<int>("dropAfter"); // -1: after the body, without an answer
        QTest::addColumn<bool>("isReused");
        for (const bool isReused : {false, true}) {
            const auto row = [&](const QByteArray &name) -> QTestData & {
                const QByteArray suffix = isReused ? " on a kept connection" : "";
                return QTest::newRow(QByteArray(name + suffix).constData());
            };
            row("POST before") << "POST"_ba << 1000 << 0 << isReused;
            row("POST within") << "POST"_ba << 2'000'000 << 500'000 << isReused;
            row("POST after") << "POST"_ba << 1000 << -1 << isReused;
            row("empty POST") << "POST"_ba << 0 << -1 << isReused;
            row("GET") << "GET"_ba << 0 << -1 << isReused;
            row("DELETE") << "DELETE"_ba << 0 << -1 << isReused;
        }
    }
    void aDroppedRequestIsSentOnce()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const int, bodyBytes);
        QFETCH(const int, dropAfter);
        QFETCH(const bool, isReused);
        Script script;
        const tests::HttpServer server(script);
        HttpClient client;
        if (isReused)
            QVERIFY(client.send({.url = server.url(u"/first"_s)}, {}, soon()));
        if (dropAfter >= 0)
            script.dropAfterBytes = dropAfter;
        else
            script.reply.end = tests::ServerReply::End::Close;
        const auto response = client.send({.method = method,
                                           .url = server.url(u"/secret-path"_s),
                                           .body = RequestBody(QByteArray(bodyBytes, 'x'))},
                                          {}, soon());
        QVERIFY(!response);
        QCOMPARE(response.error().code, Code::ConnectionLost);
        QVERIFY(response.error().retryable);
        QVERIFY2(response.error().message.contains(u"127.0.0.1"_s),
                 qPrintable(response.error().message));
        QVERIFY(!response.error().detail.contains(u"secret-path"_s));
        QCOMPARE(script.requests().size(), std::size_t(isReused ? 2 : 1));
    }

    void anAnswerThatBreaksOffIsNotTaken()
    {
        Script script;
        script.reply = {.body = "half", .end = tests::ServerReply::End::CloseWithin};
        const tests::HttpServer server(script);
        HttpClient client;
        const auto response = client.send(post(server.url(u"/a"_s), "x"_ba), {}, soon());
        QVERIFY(!response);
        QCOMPARE(response.error().code, Code::ConnectionLost);
    }

    void aStopEndsTheCallWithin100Milliseconds()
    {
        Script script;
        script.reply.end = tests::ServerReply::End::Hang;
        const tests::HttpServer server(script);
        std::stop_source source;
        QElapsedTimer sinceStop;
        std::atomic<qint64> latency = -1;
        auto call = QtConcurrent::run([&]() -> Code {
            HttpClient client;
            const auto response =
                client.send(post(server.url(u"/a"_s), "x"_ba), source.get_token(), soon());
            latency = sinceStop.elapsed();
            return response ? Code::Internal : response.error().code;
        });
        QTRY_COMPARE(script.requests().size(), std::size_t(1));
        sinceStop.start();
        source.request_stop();
        call.waitForFinished();
        QCOMPARE(call.result(), Code::Cancelled);
        QVERIFY2(latency < 100, qPrintable(QString::number(latency)));
    }

    void theDeadlineEndsAHangingCall()
    {
        Script script;
        script.reply.end = tests::ServerReply::End::Hang;
        const tests::HttpServer server(script);
        HttpClient client;
        const auto response =
            client.send(post(server.url(u"/a"_s), "x"_ba), {}, QDeadlineTimer(100ms));
        QVERIFY(!response);
        QCOMPARE(response.error().code, Code::TimeLimit);
        QVERIFY(!response.error().retryable);
    }

    void silenceEndsTheCallAndMayBeRetried_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("with a body") << "POST"_ba
                                     << "x"_ba;
        QTest::newRow("without") << "DELETE"_ba
                                 << ""_ba;
    }
    void silenceEndsTheCallAndMayBeRetried()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, body);
        Script script;
        script.reply.end = tests::ServerReply::End::Hang;
        const tests::HttpServer server(script);
        HttpClient client;
        auto request = post(server.url(u"/a"_s), body);
        request.method = method;
        request.silence = 100ms;
        const auto response = client.send(request, {}, soon());
        QVERIFY(!response);
        QCOMPARE(response.error().code, Code::ConnectionLost);
        QVERIFY(response.error().retryable);
    }

    void anUnreachableServerIsNamed()
    {
        HttpClient client;
        const auto response = client.send({.url = QUrl(u"http://127.0.0.1:1/"_s)}, {}, soon());
        QVERIFY(!response);
        QCOMPARE(response.error().code, Code::EngineUnreachable);
        QVERIFY(response.error().message.contains(u"127.0.0.1:1"_s));
        QVERIFY(response.error().retryable);
    }

    void anAnswerAboveTheLimitIsRefused()
    {
        Script script;
        script.reply.body = QByteArray(2000, 'x');
        const tests::HttpServer server(script);
        HttpClient client;
        HttpRequest request{.url = server.url(u"/a"_s)};
        request.answerLimitBytes = 1000;
        const auto response = client.send(request, {}, soon());
        QVERIFY(!response);
        QCOMPARE(response.error().code, Code::BadAnswer);
    }

    void garbageIsNoAnswer()
    {
        Script script;
        script.reply.raw = "\x01\x02 not HTTP at all\r\n\r\n"_ba;
        const tests::HttpServer server(script);
        HttpClient client;
        const auto response = client.send({.url = server.url(u"/a"_s)}, {}, soon());
        QVERIFY(!response);
        QVERIFY(response.error().retryable);
    }

    void aStreamArrivesInPiecesAndAnErrorOfItsReaderEndsTheCall()
    {
        Script script;
        script.reply.pieces = {"one "_ba, "two "_ba, "three"_ba};
        const tests::HttpServer server(script);
        HttpClient client;
        QByteArray all;
        HttpRequest request{.url = server.url(u"/a"_s)};
        request.onData = [&](QByteArrayView block) -> Expected<void> {
            all += block;
            return {};
        };
        const auto response = client.send(request, {}, soon());
        QVERIFY(response);
        QCOMPARE(all, "one two three"_ba);
        request.onData = [](QByteArrayView) -> Expected<void> {
            return failure(Stage::Generate, Code::CutOff, u"enough"_s);
        };
        const auto ended = client.send(request, {}, soon());
        QVERIFY(!ended);
        QCOMPARE(ended.error().code, Code::CutOff);
    }

    void aRedirectIsNotFollowed()
    {
        Script script;
        script.reply = {.status = 307, .headers = {{"Location", "/elsewhere"}}};
        const tests::HttpServer server(script);
        HttpClient client;
        const auto response = client.send(post(server.url(u"/a"_s), "x"_ba), {}, soon());
        QVERIFY2(response, qPrintable(response ? QString() : response.error().detail));
        QCOMPARE(response->status, 307);
        QCOMPARE(script.requests().size(), std::size_t(1));
    }

    void aFileIsSentWithoutMemory_data()
    {
        QTest::addColumn<bool>("isBase64");
        QTest::newRow("raw") << false;
        QTest::newRow("base64") << true;
    }
    void aFileIsSentWithoutMemory()
    {
        QFETCH(const bool, isBase64);
        Script script;
        const tests::HttpServer server(script, {}, false);
        QTemporaryFile file;
        QVERIFY(file.open());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData("{\"head\":\""_ba);
        const qint64 blocks = 40;
        for (qint64 i = 0; i < blocks; ++i) {
            // 999,999 is a multiple of 3: the expected base64 can be made block by block
            QByteArray block(999'999, char('a' + i % 26));
            QCOMPARE(file.write(block), block.size());
            hash.addData(isBase64 ? block.toBase64() : block);
        }
        QCOMPARE(file.write("zz"), 2);
        hash.addData(isBase64 ? "zz"_ba.toBase64() : "zz"_ba);
        hash.addData("\"}"_ba);
        QVERIFY(file.flush());
        HttpRequest request{.method = "POST"_ba, .url = server.url(u"/a"_s)};
        request.body.add("{\"head\":\""_ba);
        if (isBase64)
            request.body.addBase64(file);
        else
            request.body.addFile(file, 0, file.size());
        request.body.add("\"}"_ba);
        HttpClient client;
        QVERIFY(client.send({.url = server.url(u"/warm"_s)}, {}, soon()));
        [[maybe_unused]] const qint64 before = residentBytes();
        qint64 most = 0;
        request.onSent = [&](qint64, qint64) { most = std::max(most, residentBytes()); };
        const auto response = client.send(request, {}, soon());
        QVERIFY(response);
        QCOMPARE(script.requests().back().bodySha256, hash.result().toHex());
#ifdef EXCERPT_SANITIZED
        QVERIFY(most > 0); // what is freed stays resident there
#else
        QVERIFY2(most > 0 && most - before < 6'000'000, qPrintable(QString::number(most - before)));
#endif
    }

    void aFileThatIsShorterThanItsRangeFails()
    {
        Script script;
        const tests::HttpServer server(script);
        QTemporaryFile file;
        QVERIFY(file.open());
        QCOMPARE(file.write("short"), 5);
        QVERIFY(file.flush());
        HttpRequest request{.method = "POST"_ba, .url = server.url(u"/a"_s)};
        request.body.addFile(file, 0, 100);
        HttpClient client;
        const auto response = client.send(request, {}, soon());
        QVERIFY(!response);
        QCOMPARE(response.error().code, Code::Internal);
    }

    void tlsIsVerified_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isTrusted");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("reason"); // empty: succeeds
        const QString names = u"IP:127.0.0.1,DNS:localhost"_s;
        QTest::newRow("trusted by SSL_CERT_FILE") << names << true << u"127.0.0.1"_s << QString();
        QTest::newRow("unknown authority") << names << false << u"127.0.0.1"_s << u"certificate"_s;
        QTest::newRow("another host")
            << u"DNS:elsewhere.example"_s << true << u"127.0.0.1"_s << u"host name"_s;
    }
    void tlsIsVerified()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isTrusted);
        QFETCH(const QString, host);
        QFETCH(const QString, reason);
        tests::TestCa ca;
        Script script;
        const tests::HttpServer server(script, ca.certificateFor(name));
        QVERIFY2(ca.problem().isEmpty(), qPrintable(ca.problem()));
        if (isTrusted)
            qputenv("SSL_CERT_FILE", ca.caFile().toUtf8());
        HttpClient client;
        const auto response = client.send(post(server.url(u"/a"_s, host), "x"_ba), {}, soon());
        if (reason.isEmpty()) {
            QVERIFY2(response, qPrintable(response ? QString() : response.error().message));
            return;
        }
        QVERIFY(!response);
        QCOMPARE(response.error().code, Code::EngineTls);
        QVERIFY(!response.error().retryable);
        QVERIFY2(response.error().message.contains(host), qPrintable(response.error().message));
        QVERIFY2(response.error().message.contains(reason), qPrintable(response.error().message));
        QVERIFY(script.requests().empty());
    }

    void aCertificateFileWithoutCertificatesIsNamed()
    {
        qputenv("SSL_CERT_FILE", "/nonexistent/ca.pem");
        HttpClient client;
        const auto response = client.send({.url = QUrl(u"https://127.0.0.1:1/"_s)}, {}, soon());
        QVERIFY(!response);
        QCOMPARE(response.error().code, Code::EngineTls);
        QVERIFY(response.error().message.contains(u"/nonexistent/ca.pem"_s));
    }

    void aSecureRequestAsksTheProxyForATunnel()
    {
        Script script;
        script.reply.status = 403;
        const tests::HttpServer server(script);
        qputenv("HTTPS_PROXY", server.url().toString().toUtf8());
        HttpClient client;
        const auto response =
            client.send(post(QUrl(u"https://api.example/x"_s), "b"_ba), {}, soon());
        QVERIFY(!response);
        QCOMPARE(response.error().code, Code::EngineUnreachable);
        QVERIFY2(response.error().message.contains(u"api.example"_s),
                 qPrintable(response.error().message));
        QCOMPARE(script.requests().at(0).method, "CONNECT"_ba);
        QCOMPARE(script.requests().at(0).target, "api.example:443"_ba);
    }

    void loopbackAndExceptionsGoPastTheProxy()
    {
        Script script;
        const tests::HttpServer server(script);
        qputenv("HTTP_PROXY", "http://127.0.0.1:1");
        HttpClient client;
        QVERIFY(client.send({.url = server.url(u"/a"_s)}, {}, soon()));
    }

    void aRequestGoesThroughTheProxy()
    {
        Script script;
        script.reply.body = "from the proxy";
        const tests::HttpServer server(script);
        qputenv("HTTP_PROXY", server.url().toString().toUtf8());
        HttpClient client;
        const auto response =
            client.send(post(QUrl(u"http://api.example/x"_s), "b"_ba), {}, soon());
        QVERIFY2(response, qPrintable(response ? QString() : response.error().detail));
        QCOMPARE(response->body, "from the proxy"_ba);
        QCOMPARE(script.requests().at(0).target, "http://api.example/x"_ba);
    }
};

QTEST_GUILESS_MAIN(HttpClientTest)
#include "tst_httpclient.moc"
