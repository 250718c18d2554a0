// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/gemini/geminiconnection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace excerpt {

Expected<std::unique_ptr<GeminiConnection>> GeminiConnection::create(const EngineSettings &settings,
                                                                     RetryClock &clock)
{
    const bool isOwnBase = !settings.baseUrl.isEmpty();
    QString address = isOwnBase ? settings.baseUrl : u"https://generativelanguage.googleapis.com"_s;
    while (address.endsWith(u'/'))
        address.chop(1);
    QUrl base(address, QUrl::StrictMode);
    const bool isHttp = base.scheme() == "https"_L1 || base.scheme() == "http"_L1;
    if (!base.isValid() || base.host().isEmpty() || !isHttp || base.hasQuery() ||
        base.hasFragment() || !base.userInfo().isEmpty()) {
        return failure(Stage::Usage, Code::BadSetting,
                       QCoreApplication::translate(
                           "Gemini", "The base URL “%1” cannot be used. Write it as https://host, "
                                     "without user name, password or query; it comes from "
                                     "--base-url or GOOGLE_GEMINI_BASE_URL.")
                           .arg(base.isValid()
                                    ? base.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)
                                    : settings.baseUrl.section(u'@', -1)));
    }
    return std::unique_ptr<GeminiConnection>(
        new GeminiConnection(std::move(base), isOwnBase, settings, clock));
}

HttpRequest GeminiConnection::request(const QByteArray &method, const QString &path,
                                      Stage stage) const
{
    return request(method, path, {}, stage);
}

HttpRequest GeminiConnection::request(const QByteArray &method, const QString &path,
                                      const QString &query, Stage stage) const
{
    QUrl url = m_base;
    url.setPath(m_base.path(QUrl::FullyEncoded) + path, QUrl::TolerantMode);
    if (!query.isEmpty())
        url.setQuery(query);
    return {.method = method,
            .url = std::move(url),
            .headers = {{"x-goog-api-key"_ba, m_key}},
            .stage = stage};
}

Expected<QUrl> GeminiConnection::uploadUrl(const QByteArray &address) const
{
    QUrl url = QUrl::fromEncoded(address, QUrl::StrictMode);
    if (m_isOwnBase) {
        url.setScheme(m_base.scheme());
        url.setHost(m_base.host());
        url.setPort(m_base.port());
    }
    if (url.isValid() && url.host() == m_base.host() && url.scheme() == m_base.scheme() &&
        url.port() == m_base.port())
        return url;
    return failure(Stage::Upload, Code::BadAnswer,
                   QCoreApplication::translate(
                       "Gemini", "Gemini asked to send the section to a place that is not its own "
                                 "(“%1”). Check the proxy and the address of the service.")
                       .arg(url.host()));
}

Expected<HttpResponse> GeminiConnection::sendOnce(const HttpRequest &request,
                                                  const CallContext &context)
{
    return m_client.send(request, context.stop, context.deadline);
}

Expected<HttpResponse> GeminiConnection::send(const HttpRequest &request,
                                              const CallContext &context, const QString &model)
{
    Retry retry(m_retries, m_clock, context);
    for (;;) {
        auto response = sendOnce(request, context);
        if (response && response->isSuccess())
            return response;
        Error error = response
                          ? errorOf(GeminiApiError::fromResponse(*response), request.stage, model)
                          : response.error();
        if (!retry.again(error))
            return tl::unexpected(std::move(error));
    }
}

Expected<JsonValue> GeminiConnection::sendForJson(const HttpRequest &request,
                                                  const CallContext &context)
{
    return send(request, context).and_then([&](const HttpResponse &response) {
        auto json = JsonValue::parse(response.body);
        if (json && json->isObject())
            return json;
        return Expected<JsonValue>(failure(
            request.stage, Code::BadAnswer,
            QCoreApplication::translate("Gemini",
                                        "Gemini, or a proxy on the way, sent an answer that is "
                                        "not the service's. Check the address of the service."),
            json ? QString() : json.error().detail));
    });
}

Error GeminiConnection::errorOf(const GeminiApiError &error, Stage stage,
                                const QString &model) const
{
    Error result = error.toError(stage, model);
    if (!m_key.isEmpty()) { // a server may repeat what it was sent
        result.message.replace(QString::fromUtf8(m_key), u"…"_s);
        result.detail.replace(QString::fromUtf8(m_key), u"…"_s);
    }
    return result;
}

} // namespace excerpt
