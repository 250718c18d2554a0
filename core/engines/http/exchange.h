// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/http/httpclient.h"

#include <QEventLoop>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QSslError>
#include <QTimer>

namespace excerpt {

/// One request and its answer, while HttpClient waits for it. Lives on the stack of the calling
/// worker thread.
class HttpExchange : public QObject
{
public:
    HttpExchange(const HttpRequest &request, QDeadlineTimer deadline);
    ~HttpExchange() override;

    [[nodiscard]] Expected<HttpResponse> run(QNetworkAccessManager &manager,
                                             const QNetworkRequest &networkRequest,
                                             const std::stop_token &stop);

private:
    void connectReply();
    void readHead();
    void takeData();
    void isUnderWay();
    void tellSent(qint64 sentBytes);
    void sawLife();
    void watchClock();
    void end(Error error); ///< the first error counts; leaves the loop
    [[nodiscard]] bool isTransportFailure() const;
    [[nodiscard]] Error error(Code code, const QString &message, bool retryable = false) const;
    [[nodiscard]] Error transportError() const;
    [[nodiscard]] Error tlsError() const;

    const HttpRequest &m_request;
    QDeadlineTimer m_deadline;
    QDeadlineTimer m_silence;
    QDeadlineTimer m_nextProgress;
    /// The first byte of the body has been taken. Qt does not say when a request without one is
    /// on its way: it counts as that from the start.
    bool m_isConnected;
    bool m_hasHead = false;
    qint64 m_totalBytes;
    BodyDevice m_body;
    QEventLoop m_loop;
    QTimer m_timer;
    std::unique_ptr<QNetworkReply> m_reply; ///< goes before the body that it reads
    QList<QSslError> m_tlsErrors;
    HttpResponse m_response;
    std::optional<Error> m_error;
};

} // namespace excerpt
