// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/gemini/geminierrors.h"
#include "core/engines/serviceconnection.h"

namespace excerpt {

/// The way to the Gemini Developer API. Belongs to the worker thread that made it.
class GeminiConnection : public ServiceConnection
{
public:
    /// Error: BadSetting when the base URL is no http(s) address.
    [[nodiscard]] static Expected<std::unique_ptr<GeminiConnection>>
    create(const EngineSettings &settings, RetryClock &clock);

    /// Where to send an upload that the service wants at `address`: there, when it is the
    /// service's own host; with a base URL of the person's, at that one. Error: BadAnswer.
    [[nodiscard]] Expected<QUrl> uploadUrl(const QByteArray &address) const;

    using ServiceConnection::errorOf;
    /// The error that the service told, without the key.
    [[nodiscard]] Error errorOf(const GeminiApiError &error, Stage stage,
                                const QString &model = {}) const;

private:
    using ServiceConnection::ServiceConnection;
};

} // namespace excerpt
