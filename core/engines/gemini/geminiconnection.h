// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/engines/gemini/geminierrors.h"
#include "core/engines/http/httpclient.h"
#include "core/engines/retry.h"
#include "core/settings/settings.h"

namespace excerpt {

/// The way to the Gemini Developer API: address, key and retries. The key travels in a header and
/// never leaves this class. Belongs to the worker thread that made it.
class GeminiConnection
{
public:
    /// Error: BadSetting when the base URL is no http(s) address.
    [[nodiscard]] static Expected<std::unique_ptr<GeminiConnection>>
    create(const EngineSettings &settings, RetryClock &clock);

    [[nodiscard]] RetryClock &clock() const { return m_clock; }
    [[nodiscard]] int retries() const { return m_retries; }

    /// A request to `path` below the base ("/v1beta/files/abc"), with the key in its header.
    [[nodiscard]] HttpRequest request(const QByteArray &method, const QString &path,
                                      Stage stage) const;
    [[nodiscard]] HttpRequest request(const QByteArray &method, const QString &path,
                                      const QString &query, Stage stage) const;

    /// Where to send an upload that the service wants at `address`: there, when it is the
    /// service's own host; with a base URL of the person's, at that one. Error: BadAnswer.
    [[nodiscard]] Expected<QUrl> uploadUrl(const QByteArray &address) const;

    /// One attempt. Every HTTP status is a success here.
    [[nodiscard]] Expected<HttpResponse> sendOnce(const HttpRequest &request,
                                                  const CallContext &context);
    /// Sends, and again as Retry says, until the answer is a 2xx. `model` as in
    /// GeminiApiError::toError().
    [[nodiscard]] Expected<HttpResponse>
    send(const HttpRequest &request, const CallContext &context, const QString &model = {});
    /// The same, and reads its JSON. Error besides: BadAnswer.
    [[nodiscard]] Expected<JsonValue> sendForJson(const HttpRequest &request,
                                                  const CallContext &context);

    /// The error of an answer that is no 2xx.
    [[nodiscard]] Error errorOf(const GeminiApiError &error, Stage stage,
                                const QString &model = {}) const;

private:
    GeminiConnection(QUrl base, bool isOwnBase, const EngineSettings &settings, RetryClock &clock)
        : m_base(std::move(base))
        , m_isOwnBase(isOwnBase)
        , m_key(settings.apiKey)
        , m_retries(settings.retries)
        , m_clock(clock)
    {
    }

    HttpClient m_client;
    QUrl m_base;
    bool m_isOwnBase; ///< the person named another server
    QByteArray m_key;
    int m_retries;
    RetryClock &m_clock;
};

} // namespace excerpt
