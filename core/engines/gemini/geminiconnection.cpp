// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/gemini/geminiconnection.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace excerpt {

Expected<std::unique_ptr<GeminiConnection>> GeminiConnection::create(const EngineSettings &settings,
                                                                     RetryClock &clock)
{
    Service service{.name = u"Gemini"_s,
                    .base = u"https://generativelanguage.googleapis.com"_s,
                    .baseUrlVariable = u"GOOGLE_GEMINI_BASE_URL"_s,
                    .keyHeader = "x-goog-api-key"_ba,
                    .keyPrefix = {},
                    .toError = [](const HttpResponse &response, Stage stage, const QString &model) {
                        return GeminiApiError::fromResponse(response).toError(stage, model);
                    }};
    return serviceBase(service, settings).map([&](QUrl base) {
        return std::unique_ptr<GeminiConnection>(
            new GeminiConnection(std::move(service), std::move(base), settings, clock));
    });
}

Expected<QUrl> GeminiConnection::uploadUrl(const QByteArray &address) const
{
    QUrl url = QUrl::fromEncoded(address, QUrl::StrictMode);
    if (isOwnBase()) {
        url.setScheme(base().scheme());
        url.setHost(base().host());
        url.setPort(base().port());
    }
    if (url.isValid() && url.host() == base().host() && url.scheme() == base().scheme() &&
        url.port() == base().port())
        return url;
    return failure(Stage::Upload, Code::BadAnswer,
                   QCoreApplication::translate(
                       "Gemini", "Gemini asked to send the section to a place that is not its own "
                                 "(“%1”). Check the proxy and the address of the service.")
                       .arg(url.host()));
}

Error GeminiConnection::errorOf(const GeminiApiError &error, Stage stage,
                                const QString &model) const
{
    return withoutKey(error.toError(stage, model));
}

} // namespace excerpt
