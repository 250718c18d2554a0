// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/http/httpclient.h"

#include "core/base/opensslexit.h"
#include "core/base/stop.h"
#include "core/engines/http/exchange.h"
#include "core/engines/http/proxy.h"

#include <QCoreApplication>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QProcessEnvironment>
#include <QSslCertificate>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

/// The certificates that SSL_CERT_FILE adds to the system's.
Expected<QList<QSslCertificate>> extraCertificates(Stage stage)
{
    const QString path = qEnvironmentVariable("SSL_CERT_FILE");
    if (path.isEmpty())
        return QList<QSslCertificate>();
    QList<QSslCertificate> certificates = QSslCertificate::fromPath(path);
    if (certificates.isEmpty()) {
        return failure(
            stage, Code::EngineTls,
            QCoreApplication::translate("Http", "SSL_CERT_FILE names the file “%1”, which holds no "
                                                "certificate that can be read. Correct the "
                                                "variable or unset it.")
                .arg(path));
    }
    return certificates;
}

QNetworkRequest networkRequest(const HttpRequest &request,
                               const QList<QSslCertificate> &certificates)
{
    QNetworkRequest result(request.url);
    // A compressed answer could unpack to any size; and it would hide the bytes' progress.
    result.setRawHeader("Accept-Encoding"_ba, "identity"_ba);
    result.setRawHeader("User-Agent"_ba, "Excerpt/" EXCERPT_VERSION ""_ba);
    for (const auto &[name, value] : request.headers)
        result.setRawHeader(name, value);
    result.setHeader(QNetworkRequest::ContentLengthHeader, request.body.sizeBytes());
    result.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                        QNetworkRequest::ManualRedirectPolicy);
    if (!certificates.isEmpty()) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.addCaCertificates(certificates);
        result.setSslConfiguration(configuration);
    }
    return result;
}

} // namespace

QByteArray HttpResponse::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

std::optional<std::chrono::milliseconds> HttpResponse::retryAfter(const QDateTime &now) const
{
    bool isNumber = false;
    const qint64 milliseconds = header("Retry-After-Ms").trimmed().toLongLong(&isNumber);
    if (isNumber && milliseconds >= 0)
        return std::chrono::milliseconds(std::min<qint64>(milliseconds, 1'000'000'000'000));
    const QString text = QString::fromLatin1(header("Retry-After").trimmed());
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber && seconds >= 0)
        return std::chrono::seconds(std::min<qint64>(seconds, 1'000'000'000));
    QDateTime date = QLocale::c().toDateTime(text, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    if (!date.isValid())
        return std::nullopt;
    return std::chrono::milliseconds(std::max<qint64>(0, now.msecsTo(date)));
}

HttpClient::HttpClient()
{
    keepOpensslUntilTheEnd();
}

HttpClient::~HttpClient() = default;

Expected<void> HttpClient::prepare(const HttpRequest &request)
{
    if (!m_extraCertificates) {
        auto certificates = request.url.scheme() == "https"_L1 ? extraCertificates(request.stage)
                                                               : Expected<QList<QSslCertificate>>();
        if (!certificates)
            return tl::unexpected(certificates.error());
        if (request.url.scheme() == "https"_L1)
            m_extraCertificates = std::move(*certificates);
    }
    auto proxy = proxyFor(request.url, QProcessEnvironment::systemEnvironment());
    if (!proxy) {
        proxy.error().stage = request.stage;
        return tl::unexpected(proxy.error());
    }
    if (!m_manager) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setAutoDeleteReplies(false);
    }
    m_manager->setProxy(*proxy);
    return {};
}

Expected<HttpResponse> HttpClient::send(const HttpRequest &request, std::stop_token stop,
                                        QDeadlineTimer deadline)
{
    if (stop.stop_requested())
        return tl::unexpected(cancelledError(request.stage));
    if (const auto prepared = prepare(request); !prepared)
        return tl::unexpected(prepared.error());
    auto response = exchange(request, stop, deadline);
    // A broken connection may still look open to Qt, which would send the next request into it.
    if (!response && response.error().code != Code::Cancelled)
        m_manager.reset();
    return response;
}

Expected<HttpResponse> HttpClient::exchange(const HttpRequest &request, const std::stop_token &stop,
                                            QDeadlineTimer deadline)
{
    const auto certificates = m_extraCertificates.value_or(QList<QSslCertificate>());
    HttpExchange exchange(request, deadline);
    return exchange.run(*m_manager, networkRequest(request, certificates), stop);
}

} // namespace excerpt
