// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/engine.h"
#include "core/engines/serviceconnection.h"

#include <QSet>

namespace excerpt {

/// OpenAI's Files API (providers.md, 2.1): an upload streamed from disk that the service forgets by
/// itself after a day, and deletion. Belongs to the worker thread that made it.
class OpenAiFiles : public FileStore
{
public:
    explicit OpenAiFiles(ServiceConnection &connection) : m_connection(connection) {}

    /// Sends `file` as application/pdf. When the answer to an upload is lost, the list of files
    /// says whether it has arrived before it is sent again. Errors: those of the service,
    /// BadAnswer.
    [[nodiscard]] Expected<RemoteName> upload(QFile &file, const QString &displayName,
                                              const CallContext &context);
    [[nodiscard]] Expected<void> remove(const RemoteName &name, QDeadlineTimer deadline) override;

private:
    [[nodiscard]] Expected<JsonValue> sendOnce(QFile &file, const QString &displayName,
                                               const CallContext &context);
    /// The newest file of that name, or null.
    [[nodiscard]] Expected<JsonValue> find(const QString &displayName, Stage stage,
                                           const CallContext &context);
    [[nodiscard]] Expected<void> removeById(const QString &id, const CallContext &context);

    ServiceConnection &m_connection;
    QSet<QString> m_sentTwice; ///< display names that may stand for more than one file
};

} // namespace excerpt
