// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/http/exchange.h"

#include "core/base/stop.h"
#include "core/engines/http/lowdelay.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace excerpt {

namespace {

constexpr qint64 readBufferBytes = 256LL * 1024;
constexpr std::chrono::milliseconds connectLimit = 30s;

/// Where the answer of `url` was to come from: host, and port when it is not the usual one.
QString hostOf(const QUrl &url)
{
    return url.port() < 0 ? url.host() : QString(url.host() + u':' + QString::number(url.port()));
}

QString translated(const char *sentence)
{
    return QCoreApplication::translate("Http", sentence);
}

} // namespace

HttpExchange::HttpExchange(const HttpRequest &request, QDeadlineTimer deadline)
    : m_request(request)
    , m_deadline(deadline)
    , m_silence(request.body.sizeBytes() > 0 ? connectLimit : request.silence)
    , m_isConnected(request.body.sizeBytes() == 0)
    , m_totalBytes(request.body.sizeBytes())
    , m_body(
          request.body,
          [this](qint64 readBytes) {
              isUnderWay();
              tellSent(readBytes);
          },
          [this] {
              end(error(Code::Internal,
                        translated(QT_TRANSLATE_NOOP(
                            "Http", "The file that was being sent could not be read to its end. "
                                    "Check the disk and try again."))));
          })
{
}

HttpExchange::~HttpExchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        if (m_reply->isRunning())
            m_reply->abort();
    }
}

Expected<HttpResponse> HttpExchange::run(QNetworkAccessManager &manager,
                                         const QNetworkRequest &networkRequest,
                                         const std::stop_token &stop)
{
    // Every request has a body device, an empty one too: without it Qt repeats the request itself
    // when the connection breaks.
    m_reply.reset(manager.sendCustomRequest(networkRequest, m_request.method, &m_body));
    m_reply->setReadBufferSize(readBufferBytes);
    connectReply();
    watchClock();
    {
        // Runs on the thread that asks for the stop; a queued call is all it may do.
        const std::stop_callback wake(stop, [this] {
            QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        });
        while (!m_error && !stop.stop_requested() && !m_reply->isFinished())
            m_loop.exec();
    }
    m_timer.stop();
    if (!m_error && m_reply->isFinished() &&
        m_reply->error() != QNetworkReply::OperationCanceledError)
        takeData();
    if (m_error)
        return tl::unexpected(*m_error);
    if (stop.stop_requested())
        return tl::unexpected(cancelledError(m_request.stage));
    readHead();
    if (isTransportFailure())
        return tl::unexpected(transportError());
    if (m_error)
        return tl::unexpected(*m_error);
    return std::move(m_response);
}

void HttpExchange::connectReply()
{
    connect(m_reply.get(), &QNetworkReply::finished, &m_loop, &QEventLoop::quit);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, [this] { takeData(); });
    connect(m_reply.get(), &QNetworkReply::requestSent, this, [this] { isUnderWay(); });
    connect(m_reply.get(), &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply.get(), &QNetworkReply::uploadProgress, this, [this] { sawLife(); });
    connect(&m_timer, &QTimer::timeout, this, [this] { watchClock(); });
}

void HttpExchange::readHead()
{
    if (m_hasHead)
        return;
    m_hasHead = true;
    m_response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        m_response.headers.emplace_back(name, value);
    if (m_request.onHead && m_response.isSuccess()) {
        if (auto taken = m_request.onHead(m_response.headers); !taken)
            end(taken.error());
    }
}

void HttpExchange::takeData()
{
    if (m_error || m_reply->bytesAvailable() == 0)
        return;
    sawLife();
    readHead();
    while (!m_error && m_reply->bytesAvailable() > 0) {
        const QByteArray block = m_reply->read(64LL * 1024);
        if (block.isEmpty())
            return;
        if (m_request.onData && m_response.isSuccess()) {
            if (auto taken = m_request.onData(block); !taken)
                end(taken.error());
        } else if (m_response.body.size() + block.size() > m_request.answerLimitBytes) {
            end(error(
                Code::BadAnswer,
                translated(QT_TRANSLATE_NOOP("Http", "%1 sent an answer that is too long for what "
                                                     "was asked. Check the address."))
                    .arg(hostOf(m_request.url))));
        } else {
            m_response.body += block;
        }
    }
}

void HttpExchange::isUnderWay()
{
    const bool isFirst = !std::exchange(m_isConnected, true);
    sawLife();
    if (!isFirst)
        return;
    sendTcpWithoutDelay(); // the connection is there, its head is written, the body comes now
    watchClock();          // another limit holds from here on
}

/// Ten times a second and at the end: every one of these becomes an event of the run.
void HttpExchange::tellSent(qint64 sentBytes)
{
    if (!m_request.onSent || (!m_nextProgress.hasExpired() && sentBytes < m_totalBytes))
        return;
    m_nextProgress.setRemainingTime(100ms);
    m_request.onSent(sentBytes, m_totalBytes);
}

void HttpExchange::sawLife()
{
    if (m_isConnected)
        m_silence.setRemainingTime(m_request.silence);
}

void HttpExchange::watchClock()
{
    if (m_deadline.hasExpired()) {
        end(error(Code::TimeLimit,
                  translated(QT_TRANSLATE_NOOP(
                                 "Http", "The time limit was reached while waiting for %1. Allow "
                                         "more time with --timeout, or try again later."))
                      .arg(hostOf(m_request.url))));
    } else if (m_silence.hasExpired() && !m_isConnected) {
        end(error(
            Code::EngineUnreachable,
            translated(QT_TRANSLATE_NOOP("Http", "No connection to %1 could be made in time. Check "
                                                 "the network, the proxy and the address."))
                .arg(hostOf(m_request.url)),
            true));
    } else if (m_silence.hasExpired()) {
        end(error(Code::ConnectionLost,
                  translated(QT_TRANSLATE_NOOP(
                                 "Http", "%1 does not answer. Check the network, the proxy and the "
                                         "address, or try again later."))
                      .arg(hostOf(m_request.url)),
                  true));
    } else {
        qint64 wait = m_silence.remainingTime();
        if (!m_deadline.isForever())
            wait = std::min(wait, m_deadline.remainingTime());
        m_timer.start(int(std::clamp<qint64>(wait + 1, 1, 60'000)));
    }
}

bool HttpExchange::isTransportFailure() const
{
    const auto code = m_reply->error();
    // Qt wants to send the body again on a redirect or a 401 and cannot: the answer is there.
    if (code == QNetworkReply::ContentReSendError)
        return m_response.status < 300;
    // It turns statuses from 400 on into errors; they are answers all the same.
    return code != QNetworkReply::NoError &&
           (m_response.status == 0 || code < QNetworkReply::ContentAccessDenied);
}

void HttpExchange::end(Error error)
{
    if (!m_error)
        m_error = std::move(error);
    m_loop.quit();
}

Error HttpExchange::error(Code code, const QString &message, bool retryable) const
{
    Error result{m_request.stage, code, message};
    result.retryable = retryable;
    return result;
}

Error HttpExchange::transportError() const
{
    const QString host = hostOf(m_request.url);
    Error result;
    // Qt has no name of its own for a connection that is reset while it is being written to.
    const bool isReset = m_isConnected && m_reply->error() == QNetworkReply::UnknownNetworkError;
    switch (isReset ? QNetworkReply::RemoteHostClosedError : m_reply->error()) {
    case QNetworkReply::SslHandshakeFailedError: return tlsError();
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::UnknownNetworkError:
        result =
            error(Code::EngineUnreachable,
                  translated(QT_TRANSLATE_NOOP("Http", "%1 cannot be reached. Check the network, "
                                                       "the proxy and the address."))
                      .arg(host),
                  true);
        break;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        result =
            error(Code::EngineUnreachable,
                  translated(QT_TRANSLATE_NOOP(
                                 "Http", "The proxy on the way to %1 does not let the connection "
                                         "through. Check HTTPS_PROXY, its user name and password."))
                      .arg(host),
                  m_reply->error() != QNetworkReply::ProxyAuthenticationRequiredError);
        break;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::UnknownContentError:
        result =
            error(Code::BadAnswer,
                  translated(QT_TRANSLATE_NOOP("Http", "%1 sent something that is no HTTP answer. "
                                                       "Check the address and the proxy."))
                      .arg(host),
                  true);
        break;
    default:
        result = error(Code::ConnectionLost,
                       translated(QT_TRANSLATE_NOOP("Http", "The connection to %1 broke. Check the "
                                                            "network, or try again later."))
                           .arg(host),
                       true);
    }
    result.detail = m_reply->errorString();
    // Qt puts the address into some of its texts, and an upload's address is a secret.
    result.detail.replace(m_request.url.toString(), host);
    return result;
}

Error HttpExchange::tlsError() const
{
    QStringList reasons;
    for (const QSslError &tlsError : m_tlsErrors) {
        if (tlsError.error() != QSslError::NoError && !reasons.contains(tlsError.errorString()))
            reasons += tlsError.errorString();
    }
    // Without a certificate to blame, the handshake itself broke off; that may pass.
    const bool isCertificate = !reasons.isEmpty();
    Error result = error(
        Code::EngineTls,
        translated(QT_TRANSLATE_NOOP(
                       "Http",
                       "The secure connection to %1 was refused: %2. Check the address and the "
                       "computer's date; where a proxy replaces certificates, name its own in "
                       "SSL_CERT_FILE."))
            .arg(m_request.url.host(),
                 isCertificate ? reasons.join(u"; "_s) : m_reply->errorString()),
        !isCertificate);
    result.detail = m_reply->errorString();
    return result;
}

} // namespace excerpt
