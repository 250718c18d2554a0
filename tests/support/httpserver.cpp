// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/httpserver.h"

#include "core/base/opensslexit.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace excerpt::tests {

namespace {

/// One connection; deletes itself when it is closed.
class Connection : public QObject
{
public:
    Connection(QTcpSocket *socket, int number, int &requests, ServerBehaviour &behaviour,
               bool keepsBodies)
        : m_socket(socket)
        , m_number(number)
        , m_requests(requests)
        , m_behaviour(behaviour)
        , m_keepsBodies(keepsBodies)
    {
        socket->setParent(this);
        socket->setReadBufferSize(64LL * 1024);
        connect(socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(socket, &QTcpSocket::bytesWritten, this, [this] { written(); });
        // The last bytes of an answer may be encrypted while others still wait for the network.
        if (const auto *secure = qobject_cast<QSslSocket *>(socket))
            connect(secure, &QSslSocket::encryptedBytesWritten, this, [this] { written(); });
        connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    }

    void read()
    {
        if (m_isAnswering)
            return; // HTTP pipelining is not used; the bytes stay in the socket
        m_buffer += m_socket->readAll();
        if (!m_hasHead && !readHead())
            return;
        takeBody();
    }

private:
    bool readHead()
    {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return false;
        const QList<QByteArray> lines = m_buffer.left(end).split('\n');
        m_buffer.remove(0, end + 4);
        const QList<QByteArray> first = lines.at(0).trimmed().split(' ');
        m_request = {.number = ++m_requests, .connection = m_number};
        m_request.method = first.value(0);
        m_request.target = first.value(1);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const QByteArray &line = lines.at(i);
            const qsizetype colon = line.indexOf(':');
            m_request.headers.emplace_back(line.left(colon).trimmed(),
                                           line.mid(colon + 1).trimmed());
        }
        m_missingBytes = m_request.header("Content-Length").toLongLong();
        m_hash.reset();
        m_hasHead = true;
        m_dropAfter = m_behaviour.dropAfter(m_request);
        return true;
    }

    void takeBody()
    {
        QByteArray block = m_buffer.left(qsizetype(m_missingBytes));
        m_buffer.remove(0, block.size());
        const bool isDropping = m_dropAfter && m_request.bodyBytes + block.size() >= *m_dropAfter;
        if (isDropping)
            block.truncate(qsizetype(*m_dropAfter - m_request.bodyBytes));
        m_missingBytes -= block.size();
        m_request.bodyBytes += block.size();
        if (m_keepsBodies) // hashing takes longer than receiving, and benchmarks look at the clock
            m_request.body += block;
        else
            m_hash.addData(block);
        if (isDropping) {
            m_behaviour.dropped(m_request);
            m_socket->abort();
            return;
        }
        if (m_missingBytes == 0)
            answer();
    }

    void answer()
    {
        m_isAnswering = true;
        m_request.lastByteIn = std::chrono::steady_clock::now();
        if (!m_keepsBodies)
            m_request.bodySha256 = m_hash.result().toHex();
        m_reply = m_behaviour.answer(m_request);
        if (m_reply.end == ServerReply::End::Hang)
            return;
        if (m_reply.delay.count() > 0)
            QTimer::singleShot(m_reply.delay, this, [this] { send(); });
        else
            send();
    }

    void send()
    {
        m_isSending = true;
        if (m_reply.end == ServerReply::End::Close) {
            m_socket->abort();
            return;
        }
        if (!m_reply.raw.isEmpty()) {
            m_socket->write(m_reply.raw);
            m_closesWhenWritten = true;
            return;
        }
        const bool isChunked = !m_reply.pieces.empty();
        const bool isCut = m_reply.end == ServerReply::End::CloseWithin;
        QByteArray head = "HTTP/1.1 " + QByteArray::number(m_reply.status) + " Status\r\n";
        for (const auto &[name, value] : m_reply.headers)
            head += name + ": " + value + "\r\n";
        head +=
            isChunked
                ? "Transfer-Encoding: chunked\r\n\r\n"_ba
                : "Content-Length: " + QByteArray::number(m_reply.body.size() + (isCut ? 100 : 0)) +
                      "\r\n\r\n";
        m_closesWhenWritten = isCut;
        m_socket->write(head);
        for (const QByteArray &piece : m_reply.pieces)
            m_socket->write(QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n");
        m_socket->write(m_reply.body);
        if (isChunked && !isCut)
            m_socket->write("0\r\n\r\n");
    }

    void written()
    {
        if (!m_isSending || m_socket->bytesToWrite() > 0)
            return;
        if (const auto *secure = qobject_cast<QSslSocket *>(m_socket);
            secure && secure->encryptedBytesToWrite() > 0)
            return;
        m_isSending = false;
        m_behaviour.answered(m_request, m_reply);
        if (m_closesWhenWritten) {
            m_socket->disconnectFromHost();
            return;
        }
        m_isAnswering = false;
        m_hasHead = false;
        if (m_socket->bytesAvailable() > 0)
            read();
    }

    QTcpSocket *m_socket;
    int m_number;
    int &m_requests;
    ServerBehaviour &m_behaviour;
    bool m_keepsBodies;
    QByteArray m_buffer;
    bool m_hasHead = false;
    bool m_isAnswering = false; ///< from the request's last byte to the answer's
    bool m_isSending = false;   ///< the answer is written to the socket
    bool m_closesWhenWritten = false;
    qint64 m_missingBytes = 0;
    std::optional<qint64> m_dropAfter;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    ServerRequest m_request;
    ServerReply m_reply;
};

} // namespace

class HttpServer::Listener : public QTcpServer
{
public:
    Listener(ServerBehaviour &behaviour, const std::optional<ServerTls> &tls, bool keepsBodies)
        : m_behaviour(behaviour)
        , m_keepsBodies(keepsBodies)
    {
        if (!tls)
            return;
        keepOpensslUntilTheEnd();
        m_configuration = QSslConfiguration::defaultConfiguration();
        m_configuration->setLocalCertificateChain(QSslCertificate::fromPath(tls->certificateFile));
        QFile key(tls->keyFile);
        if (key.open(QIODevice::ReadOnly))
            m_configuration->setPrivateKey(QSslKey(key.readAll(), QSsl::Rsa));
        m_configuration->setPeerVerifyMode(QSslSocket::VerifyNone);
    }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *secure = m_configuration ? new QSslSocket : nullptr;
        QTcpSocket *socket = secure ? secure : new QTcpSocket;
        socket->setSocketDescriptor(descriptor);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        auto *connection =
            new Connection(socket, ++m_connections, m_requests, m_behaviour, m_keepsBodies);
        connection->setParent(this);
        if (secure) {
            // What came together with the end of the handshake is announced by no readyRead().
            QObject::connect(secure, &QSslSocket::encrypted, connection,
                             [connection] { connection->read(); });
            secure->setSslConfiguration(*m_configuration);
            secure->startServerEncryption();
        }
    }

private:
    ServerBehaviour &m_behaviour;
    bool m_keepsBodies;
    std::optional<QSslConfiguration> m_configuration;
    int m_connections = 0;
    int m_requests = 0;
};

QByteArray ServerRequest::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

HttpServer::HttpServer(ServerBehaviour &behaviour, std::optional<ServerTls> tls, bool keepsBodies,
                       int port)
    : m_listener(new Listener(behaviour, tls, keepsBodies))
    , m_isSecure(tls.has_value())
{
    m_listener->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_listener, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_listener,
        [this, port] {
            if (m_listener->listen(QHostAddress(QHostAddress::LocalHost), quint16(port)))
                m_port = m_listener->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

HttpServer::~HttpServer()
{
    m_thread.quit();
    m_thread.wait();
}

QUrl HttpServer::url(const QString &path, const QString &host) const
{
    QUrl url;
    url.setScheme(m_isSecure ? u"https"_s : u"http"_s);
    url.setHost(host);
    url.setPort(m_port);
    url.setPath(path);
    return url;
}

} // namespace excerpt::tests
