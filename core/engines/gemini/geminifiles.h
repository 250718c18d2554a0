// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/engine.h"
#include "core/engines/gemini/geminiconnection.h"

#include <QHash>
#include <QSet>

namespace excerpt {

/// Gemini's Files API (providers.md, 1.1): resumable upload streamed from disk, waiting until a
/// file can be used, deletion. Belongs to the worker thread that made it.
class GeminiFiles : public FileStore
{
public:
    explicit GeminiFiles(GeminiConnection &connection) : m_connection(connection) {}

    /// Sends `file` as application/pdf and waits until it is ACTIVE. After a broken connection it
    /// goes on where the server's count ends. Errors: those of the service, FileRejected,
    /// BadAnswer.
    [[nodiscard]] Expected<RemoteName> upload(QFile &file, const QString &displayName,
                                              const CallContext &context);
    /// Polls while the service is at work on the file.
    [[nodiscard]] Expected<void> waitUntilActive(const RemoteName &name,
                                                 const CallContext &context);
    /// Asks nobody about an upload of this object that was never given an address to send to.
    [[nodiscard]] Expected<void> remove(const RemoteName &name, QDeadlineTimer deadline) override;

private:
    struct Session
    {
        QUrl url; ///< whoever knows it may write to the file: never logged
        qint64 offsetBytes = 0;
        std::optional<JsonValue> file; ///< set when the upload is complete
        bool isDead = false;           ///< the service does not know it (any more)
    };

    [[nodiscard]] Expected<Session> start(qint64 sizeBytes, const QString &displayName,
                                          const CallContext &context);
    [[nodiscard]] Expected<Session> sessionOf(const HttpResponse &response,
                                              const QString &displayName);
    [[nodiscard]] Expected<JsonValue> transfer(QFile &file, const QString &displayName,
                                               const CallContext &context);
    [[nodiscard]] Expected<void> sendRest(Session &session, QFile &file,
                                          const CallContext &context);
    [[nodiscard]] Expected<void> query(Session &session, qint64 sizeBytes,
                                       const QString &displayName, const CallContext &context);
    [[nodiscard]] Expected<void> takeStored(Session &session, const QByteArray &body,
                                            const QString &displayName, const CallContext &context);
    /// The file of that display name, or null.
    [[nodiscard]] Expected<JsonValue> find(const QString &displayName, const CallContext &context);
    void cancelSession(const QString &displayName, const CallContext &context);

    GeminiConnection &m_connection;
    QHash<QString, QUrl> m_sessions; ///< begun and not known to be complete, by display name
    QSet<QString> m_unbegun; ///< display names whose start no answer came to: nothing was sent
};

} // namespace excerpt
