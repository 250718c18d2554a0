// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/engines/http/body.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

class QNetworkAccessManager;
class QSslCertificate;

namespace excerpt {

using HttpHeaders = std::vector<std::pair<QByteArray, QByteArray>>;

struct HttpRequest
{
    QByteArray method = QByteArrayLiteral("GET");
    QUrl url;
    HttpHeaders headers; ///< besides Host, Content-Length, Accept-Encoding and User-Agent
    RequestBody body;
    Stage stage = Stage::Generate;               ///< of the errors
    qint64 answerLimitBytes = 8LL * 1024 * 1024; ///< of an answer kept in memory
    /// Longest silence between two signs of life once the request is on its way.
    std::chrono::milliseconds silence{60'000};
    /// Takes a 2xx answer as it comes instead of HttpResponse::body; an error ends the call.
    std::function<Expected<void>(QByteArrayView)> onData;
    /// The head of a 2xx answer, before its first byte; an error ends the call.
    std::function<Expected<void>(const HttpHeaders &)> onHead;
    /// How much of the body has been handed to the connection; at most ten times a second.
    std::function<void(qint64 sentBytes, qint64 totalBytes)> onSent;
};

struct HttpResponse
{
    int status = 0;
    HttpHeaders headers;
    QByteArray body; ///< empty when onData took it

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    /// The first header of that name, any case; empty when there is none.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// What Retry-After-Ms says (OpenAI, Anthropic), else Retry-After as seconds or as a date
    /// (RFC 9110, 10.2.3); nothing without one.
    [[nodiscard]] std::optional<std::chrono::milliseconds>
    retryAfter(const QDateTime &now = QDateTime::currentDateTimeUtc()) const;
};

/// Blocking HTTP/1.1 for worker threads: exactly one request on the wire per call, no redirect is
/// followed, no cookie is kept, nothing is repeated. Proxies as proxyFor() says; certificates are
/// always checked, against the system's and those of SSL_CERT_FILE.
///
/// Belongs to the thread that calls it first; runs an event loop of its own while it waits, so
/// never the GUI thread. A call ends within 100 ms of a stop.
///
/// Errors (any HTTP status is a success here): Cancelled; TimeLimit; EngineUnreachable (no
/// connection, retryable); EngineTls (host and reason); ConnectionLost (retryable); BadAnswer (no
/// HTTP, or larger than the limit); Internal (the body's file cannot be read).
class HttpClient
{
public:
    HttpClient();
    ~HttpClient();
    HttpClient(const HttpClient &) = delete;
    HttpClient &operator=(const HttpClient &) = delete;

    [[nodiscard]] Expected<HttpResponse> send(const HttpRequest &request, std::stop_token stop,
                                              QDeadlineTimer deadline);

private:
    [[nodiscard]] Expected<void> prepare(const HttpRequest &request);
    [[nodiscard]] Expected<HttpResponse>
    exchange(const HttpRequest &request, const std::stop_token &stop, QDeadlineTimer deadline);

    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::optional<QList<QSslCertificate>> m_extraCertificates; ///< read on the first https call
};

} // namespace excerpt
