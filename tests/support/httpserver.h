// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QThread>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace excerpt::tests {

/// A request as it came over the wire.
struct ServerRequest
{
    int number = 0;     ///< from 1, in the order in which heads were read
    int connection = 0; ///< from 1
    QByteArray method;
    QByteArray target; ///< path and query as sent
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;       ///< empty when bodies are only counted
    qint64 bodyBytes = 0;  ///< received
    QByteArray bodySha256; ///< hex; only when bodies are not kept
    std::chrono::steady_clock::time_point lastByteIn;

    /// The first header of that name, any case.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    [[nodiscard]] QByteArray path() const { return target.split('?').at(0); }
    [[nodiscard]] QByteArray query() const
    {
        return target.contains('?') ? target.mid(target.indexOf('?') + 1) : QByteArray();
    }
};

struct ServerReply
{
    enum class End {
        Whole,       ///< answers and keeps the connection
        Close,       ///< closes it without an answer
        CloseWithin, ///< answers the head and what `body` or `pieces` hold, promises more, closes
        Hang,        ///< never answers
    };
    int status = 200;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::vector<QByteArray> pieces; ///< when not empty: sent one by one with chunked encoding
    QByteArray raw;                 ///< when not empty: these bytes instead of an HTTP answer
    End end = End::Whole;
    std::chrono::milliseconds delay{0}; ///< before the first byte
};

/// What a server does; called on its thread.
class ServerBehaviour
{
public:
    virtual ~ServerBehaviour() = default;
    /// After how many bytes of the body to close the connection; 0 is at once.
    virtual std::optional<qint64> dropAfter(const ServerRequest &) { return std::nullopt; }
    /// The connection was closed because of dropAfter(); the body holds what had come.
    virtual void dropped(const ServerRequest &) {}
    virtual ServerReply answer(const ServerRequest &request) = 0;
    /// The last byte of the answer has been handed to the system.
    virtual void answered(const ServerRequest &, const ServerReply &) {}
};

/// PEM files for a server that speaks TLS.
struct ServerTls
{
    QString certificateFile;
    QString keyFile;
};

/// A small HTTP/1.1 server on 127.0.0.1, on its own thread until destroyed.
class HttpServer
{
public:
    /// `behaviour` (not owned) must outlive the server. With `keepsBodies` false, bodies are
    /// hashed and counted only.
    explicit HttpServer(ServerBehaviour &behaviour, std::optional<ServerTls> tls = {},
                        bool keepsBodies = true, int port = 0);
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    [[nodiscard]] int port() const { return m_port; } ///< 0 when it could not listen
    [[nodiscard]] QUrl url(const QString &path = {},
                           const QString &host = QStringLiteral("127.0.0.1")) const;

private:
    class Listener;
    QThread m_thread;
    Listener *m_listener; ///< lives on m_thread, deleted there
    bool m_isSecure;
    int m_port = 0;
};

} // namespace excerpt::tests
