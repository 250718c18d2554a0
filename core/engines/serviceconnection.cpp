// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/serviceconnection.h"

#include "core/engines/http/sse.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace excerpt {

Expected<QUrl> serviceBase(const Service &service, const EngineSettings &settings)
{
    QString address = settings.baseUrl.isEmpty() ? service.base : settings.baseUrl;
    while (address.endsWith(u'/'))
        address.chop(1);
    QUrl base(address, QUrl::StrictMode);
    const bool isHttp = base.scheme() == "https"_L1 || base.scheme() == "http"_L1;
    if (base.isValid() && !base.host().isEmpty() && isHttp && !base.hasQuery() &&
        !base.hasFragment() && base.userInfo().isEmpty())
        return base;
    return failure(
        Stage::Usage, Code::BadSetting,
        QCoreApplication::translate("Engines",
                                    "The base URL “%1” cannot be used. Write it as https://host, "
                                    "without user name, password or query; it comes from "
                                    "--base-url or %2.")
            .arg(base.isValid() ? base.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)
                                : settings.baseUrl.section(u'@', -1),
                 service.baseUrlVariable));
}

HttpRequest ServiceConnection::request(const QByteArray &method, const QString &path,
                                       Stage stage) const
{
    return request(method, path, {}, stage);
}

HttpRequest ServiceConnection::request(const QByteArray &method, const QString &path,
                                       const QString &query, Stage stage) const
{
    QUrl url = m_base;
    url.setPath(m_base.path(QUrl::FullyEncoded) + path, QUrl::TolerantMode);
    if (!query.isEmpty())
        url.setQuery(query);
    return {.method = method,
            .url = std::move(url),
            .headers = {{m_service.keyHeader, m_service.keyPrefix + m_key}},
            .stage = stage};
}

Expected<HttpResponse> ServiceConnection::sendOnce(const HttpRequest &request,
                                                   const CallContext &context)
{
    return m_client.send(request, context.stop, context.deadline);
}

Expected<HttpResponse>
ServiceConnection::stream(HttpRequest request, const CallContext &context,
                          const std::function<Expected<void>(const QByteArray &data)> &take)
{
    SseReader reader(take);
    request.onData = [&](QByteArrayView block) { return reader.feed(block); };
    auto response = sendOnce(request, context);
    if (!response || !response->isSuccess())
        return response;
    if (auto last = reader.finish(); !last)
        return tl::unexpected(last.error());
    if (!reader.strayLines().isEmpty()) { // an error in the stream may come without "data:"
        if (auto stray = take(reader.strayLines()); !stray)
            return tl::unexpected(stray.error());
    }
    return response;
}

Expected<HttpResponse> ServiceConnection::send(const HttpRequest &request,
                                               const CallContext &context, const QString &model)
{
    Retry retry(m_retries, m_clock, context);
    for (;;) {
        auto response = sendOnce(request, context);
        if (response && response->isSuccess())
            return response;
        Error error = response ? errorOf(*response, request.stage, model) : response.error();
        if (!retry.again(error))
            return tl::unexpected(std::move(error));
    }
}

Expected<JsonValue> ServiceConnection::sendForJson(const HttpRequest &request,
                                                   const CallContext &context)
{
    return send(request, context).and_then([&](const HttpResponse &response) {
        auto json = JsonValue::parse(response.body);
        if (json && json->isObject())
            return json;
        return Expected<JsonValue>(
            tl::unexpected(foreignAnswer(request.stage, json ? QString() : json.error().detail)));
    });
}

Error ServiceConnection::errorOf(const HttpResponse &response, Stage stage,
                                 const QString &model) const
{
    return withoutKey(m_service.toError(response, stage, model));
}

Error ServiceConnection::foreignAnswer(Stage stage, const QString &detail) const
{
    return {stage, Code::BadAnswer,
            QCoreApplication::translate("Engines",
                                        "%1, or a proxy on the way, sent an answer that is not the "
                                        "service's. Check the address of the service.")
                .arg(m_service.name),
            detail};
}

Error ServiceConnection::withoutKey(Error error) const
{
    if (!m_key.isEmpty()) {
        error.message.replace(QString::fromUtf8(m_key), u"…"_s);
        error.detail.replace(QString::fromUtf8(m_key), u"…"_s);
    }
    return error;
}

std::chrono::milliseconds shareOf(QDeadlineTimer deadline)
{
    constexpr std::chrono::milliseconds most = 60s;
    return deadline.isForever()
               ? most
               : std::clamp(std::chrono::milliseconds(deadline.remainingTime() / 3), 1ms, most);
}

bool refusesField(const QString &message, QStringView name)
{
    const bool namesField =
        std::any_of(std::begin(u"\"'`"), std::end(u"\"'`") - 1, [&](char16_t quote) {
            return message.contains(QString(QChar(quote) + name.toString() + QChar(quote)),
                                    Qt::CaseInsensitive);
        });
    static const QRegularExpression refusal(
        u"unsupported|not supported|deprecated|unknown name|unrecognized|extra inputs|"
        "not permitted|unknown parameter"_s,
        QRegularExpression::CaseInsensitiveOption);
    return namesField && refusal.match(message).hasMatch();
}

} // namespace excerpt
