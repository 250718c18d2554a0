// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/engine.h"
#include "core/engines/gemini/geminierrors.h"

namespace excerpt {

/// Puts one answer together from the chunks of its streams, and says what it came to (the table of
/// finish reasons in providers.md, 1.3). Any one thread.
class GeminiAnswer
{
public:
    /// What the end of a stream means.
    enum class Outcome {
        Whole,
        Continues, ///< the same request again, with continuationToken()
        Failed,    ///< error() says why
    };

    /// A request starts: what an earlier attempt of the same request brought is forgotten.
    void beginRequest();
    /// One chunk of the stream. False when it is an error of the service: apiError().
    [[nodiscard]] bool addChunk(const JsonValue &chunk);
    /// The stream has ended by itself.
    [[nodiscard]] Outcome finish();

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const QString &continuationToken() const { return m_continuationToken; }
    [[nodiscard]] const GeminiApiError &apiError() const { return m_apiError; }
    [[nodiscard]] const Error &error() const { return m_error; }
    /// The failure may be chance: worth one more attempt.
    [[nodiscard]] bool isWorthAnotherTry() const { return m_isWorthAnotherTry; }
    [[nodiscard]] Answer toAnswer() const { return {m_text, usage(), m_modelVersion}; }
    [[nodiscard]] TokenUsage usage() const;

private:
    [[nodiscard]] Outcome fail(Code code, const QString &message, bool isWorthAnotherTry);
    [[nodiscard]] Outcome blocked(Code code, const QString &reason);

    struct Tokens
    {
        std::optional<qint64> input;
        std::optional<qint64> output; ///< thoughts included: they are billed as such
    };

    QString m_text;
    QString m_textBefore; ///< of the requests that are complete
    Tokens m_tokens;      ///< of the request in work; each chunk repeats the sum so far
    Tokens m_tokensBefore;
    QString m_finishReason;
    QString m_finishMessage;
    QString m_blockReason;
    QString m_continuationToken;
    QString m_modelVersion;
    GeminiApiError m_apiError;
    Error m_error;
    bool m_isWorthAnotherTry = false;
};

} // namespace excerpt
