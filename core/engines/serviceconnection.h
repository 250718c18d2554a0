// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/engines/http/httpclient.h"
#include "core/engines/retry.h"
#include "core/settings/settings.h"

namespace excerpt {

/// How the HTTP service of a provider is reached and how it says what is wrong.
struct Service
{
    QString name;            ///< as messages call it: "Gemini"
    QString base;            ///< its own address, without "/" at the end
    QString baseUrlVariable; ///< named when the base URL is unusable
    QByteArray keyHeader;
    QByteArray keyPrefix; ///< before the key in its header: "Bearer "
    /// The error of an answer that is no 2xx. `model` names the model that was asked, or is empty.
    Error (*toError)(const HttpResponse &response, Stage stage, const QString &model) = nullptr;
};

/// The base of the service: the person's, or its own. Error: BadSetting when it is no http(s)
/// address or holds more than a host, a port and a path.
[[nodiscard]] Expected<QUrl> serviceBase(const Service &service, const EngineSettings &settings);

/// The way to a provider: address, key and retries. The key travels in a header and never leaves
/// this class. Belongs to the worker thread that made it.
class ServiceConnection
{
public:
    /// `base` as serviceBase() gave it; `clock` (not owned) must outlive the connection.
    ServiceConnection(Service service, QUrl base, const EngineSettings &settings, RetryClock &clock)
        : m_service(std::move(service))
        , m_base(std::move(base))
        , m_isOwnBase(!settings.baseUrl.isEmpty())
        , m_key(settings.apiKey)
        , m_retries(settings.retries)
        , m_clock(clock)
    {
    }

    [[nodiscard]] RetryClock &clock() const { return m_clock; }
    [[nodiscard]] int retries() const { return m_retries; }
    /// The person named another server.
    [[nodiscard]] bool isOwnBase() const { return m_isOwnBase; }
    [[nodiscard]] const QUrl &base() const { return m_base; }

    /// A request to `path` below the base ("/v1beta/files/abc"), with the key in its header.
    [[nodiscard]] HttpRequest request(const QByteArray &method, const QString &path,
                                      Stage stage) const;
    [[nodiscard]] HttpRequest request(const QByteArray &method, const QString &path,
                                      const QString &query, Stage stage) const;

    /// One attempt. Every HTTP status is a success here.
    [[nodiscard]] Expected<HttpResponse> sendOnce(const HttpRequest &request,
                                                  const CallContext &context);
    /// One attempt whose answer is a stream of server-sent events; `take` gets the data of each,
    /// and of an error that stands between them without "data:".
    [[nodiscard]] Expected<HttpResponse>
    stream(HttpRequest request, const CallContext &context,
           const std::function<Expected<void>(const QByteArray &data)> &take);
    /// Sends, and again as Retry says, until the answer is a 2xx. `model` as in Service::toError.
    [[nodiscard]] Expected<HttpResponse>
    send(const HttpRequest &request, const CallContext &context, const QString &model = {});
    /// The same, and reads its JSON. Error besides: BadAnswer.
    [[nodiscard]] Expected<JsonValue> sendForJson(const HttpRequest &request,
                                                  const CallContext &context);

    /// The error of an answer that is no 2xx.
    [[nodiscard]] Error errorOf(const HttpResponse &response, Stage stage,
                                const QString &model = {}) const;
    /// The answer is not the service's: BadAnswer.
    [[nodiscard]] Error foreignAnswer(Stage stage, const QString &detail) const;
    /// The same error without the key: a server may repeat what it was sent.
    [[nodiscard]] Error withoutKey(Error error) const;

private:
    HttpClient m_client;
    Service m_service;
    QUrl m_base;
    bool m_isOwnBase;
    QByteArray m_key;
    int m_retries;
    RetryClock &m_clock;
};

/// How long one call of a clean-up may be silent, so that another one fits into the time after it.
[[nodiscard]] std::chrono::milliseconds shareOf(QDeadlineTimer deadline);

/// Whether a service's words (English) say that it does not take the request's field `name`, which
/// another server or model may take.
[[nodiscard]] bool refusesField(const QString &message, QStringView name);

/// For calls that nobody watches: the clean-up.
class SilentObserver : public CallObserver
{
public:
    void stageEntered(Stage) override {}
    void bytesSent(qint64, qint64) override {}
    void textArrived(qint64) override {}
    void retrying(const Error &, int, std::chrono::milliseconds) override {}
    void warning(const QString &) override {}
};

} // namespace excerpt
