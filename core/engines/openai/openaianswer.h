// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/engine.h"
#include "core/engines/openai/openaierrors.h"

#include <QSet>

namespace excerpt {

/// Puts one answer together from the events of a stream of the Responses API, and says what it
/// came to (the table of statuses in providers.md, 2.2). Any one thread.
class OpenAiAnswer
{
public:
    /// One event. False when it is no event of the service, or one after the final event.
    [[nodiscard]] bool addEvent(const JsonValue &event);
    /// The answer is stopped from here, for what may be chance.
    void giveUp() { m_isWorthAnotherTry = true; }
    /// The stream has ended by itself. Nothing: the answer is whole. An error of the service that
    /// came within the stream is in apiError() instead.
    [[nodiscard]] std::optional<Error> finish();

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Status 0 when the service told none.
    [[nodiscard]] const OpenAiError &apiError() const { return m_apiError; }
    /// The failure of finish() may be chance: worth one more attempt.
    [[nodiscard]] bool isWorthAnotherTry() const { return m_isWorthAnotherTry; }
    [[nodiscard]] const TokenUsage &usage() const { return m_usage; }
    [[nodiscard]] Answer toAnswer() const { return {m_text, m_usage, m_modelVersion}; }

private:
    void takeResponse(const JsonValue &response);
    void takeOutput(const JsonValue::Array &output);
    [[nodiscard]] Error incomplete() const;

    QString m_text;
    QString m_refusal;
    QString m_status; ///< of the final event; empty: none has come
    QString m_incompleteReason;
    QString m_modelVersion;
    TokenUsage m_usage;
    OpenAiError m_apiError;
    QSet<qint64> m_asides; ///< numbers of the outputs that are no part of the answer
    bool m_isWorthAnotherTry = false;
};

} // namespace excerpt
