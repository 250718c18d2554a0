// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/gemini/geminianswer.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

QString translated(const char *sentence)
{
    return QCoreApplication::translate("Gemini", sentence);
}

std::optional<qint64> sum(std::optional<qint64> a, std::optional<qint64> b)
{
    if (!a || !b)
        return a ? a : b;
    return *a + *b;
}

enum class Meaning { Whole, CutOff, Continues, Safety, Recitation, Refusal, Chance };

struct FinishReason
{
    QLatin1StringView name;
    Meaning meaning = Meaning::Chance;
};

constexpr std::array finishReasons{
    FinishReason{"STOP"_L1, Meaning::Whole},
    FinishReason{"MAX_TOKENS"_L1, Meaning::CutOff},
    FinishReason{"CONTINUATION"_L1, Meaning::Continues},
    FinishReason{"SAFETY"_L1, Meaning::Safety},
    FinishReason{"BLOCKLIST"_L1, Meaning::Safety},
    FinishReason{"PROHIBITED_CONTENT"_L1, Meaning::Safety},
    FinishReason{"SPII"_L1, Meaning::Safety},
    FinishReason{"IMAGE_SAFETY"_L1, Meaning::Safety},
    FinishReason{"IMAGE_PROHIBITED_CONTENT"_L1, Meaning::Safety},
    FinishReason{"MODEL_ARMOR"_L1, Meaning::Safety},
    FinishReason{"RECITATION"_L1, Meaning::Recitation},
    FinishReason{"IMAGE_RECITATION"_L1, Meaning::Recitation},
    FinishReason{"IMAGE_OTHER"_L1, Meaning::Refusal},
    FinishReason{"NO_IMAGE"_L1, Meaning::Refusal},
    FinishReason{"LANGUAGE"_L1, Meaning::Refusal},
    FinishReason{"ESCALATION"_L1, Meaning::Refusal},
    FinishReason{"PUP_LIMITED_DISABLED"_L1, Meaning::Refusal},
};

/// What is not in the table may be chance: OTHER, MALFORMED_RESPONSE, and reasons yet to come.
Meaning meaningOf(const QString &reason)
{
    for (const FinishReason &row : finishReasons) {
        if (reason == row.name)
            return row.meaning;
    }
    return Meaning::Chance;
}

} // namespace

void GeminiAnswer::beginRequest()
{
    m_text = m_textBefore;
    m_tokens = {};
    m_finishReason.clear();
    m_finishMessage.clear();
    m_blockReason.clear();
    m_apiError = {};
    m_isWorthAnotherTry = false;
}

bool GeminiAnswer::addChunk(const JsonValue &chunk)
{
    if (auto error = GeminiApiError::fromJson(chunk)) {
        m_apiError = std::move(*error);
        return false;
    }
    const JsonValue::Array &candidates = chunk[u"candidates"].toArray();
    if (!candidates.empty()) {
        const JsonValue &candidate = candidates.front();
        for (const JsonValue &part : candidate[u"content"][u"parts"].toArray()) {
            if (!part[u"thought"].toBool())
                m_text += part[u"text"].toString();
        }
        m_finishReason = candidate[u"finishReason"].toString(m_finishReason);
        m_finishMessage = candidate[u"finishMessage"].toString(m_finishMessage);
        m_continuationToken = candidate[u"continuationToken"].toString(m_continuationToken);
    }
    m_blockReason = chunk[u"promptFeedback"][u"blockReason"].toString(m_blockReason);
    m_modelVersion = chunk[u"modelVersion"].toString(m_modelVersion);
    if (const JsonValue &usage = chunk[u"usageMetadata"]; usage.isObject()) {
        m_tokens.input = usage[u"promptTokenCount"].toInteger();
        m_tokens.output = sum(usage[u"candidatesTokenCount"].toInteger(),
                              usage[u"thoughtsTokenCount"].toInteger());
    }
    return true;
}

GeminiAnswer::Outcome GeminiAnswer::finish()
{
    if (m_finishReason.isEmpty() && !m_blockReason.isEmpty())
        return blocked(Code::Safety, m_blockReason);
    if (m_finishReason.isEmpty()) {
        const Outcome outcome =
            fail(Code::ConnectionLost,
                 translated(QT_TRANSLATE_NOOP("Gemini",
                                              "Gemini's answer broke off before its end. Check the "
                                              "network, or try again later.")),
                 false);
        m_error.retryable = true;
        return outcome;
    }
    switch (meaningOf(m_finishReason)) {
    case Meaning::Whole:
        if (!m_text.trimmed().isEmpty())
            return Outcome::Whole;
        return fail(Code::Empty,
                    translated(QT_TRANSLATE_NOOP("Gemini", "Gemini's answer has no text. Run this "
                                                           "section again, or word the prompt "
                                                           "differently.")),
                    true);
    case Meaning::CutOff:
        return fail(
            Code::CutOff,
            translated(QT_TRANSLATE_NOOP("Gemini", "Gemini's answer ended at the limit on its "
                                                   "length. Raise --max-output-tokens, or use "
                                                   "smaller sections.")),
            false);
    case Meaning::Continues:
        m_textBefore = m_text;
        m_tokensBefore = {sum(m_tokensBefore.input, m_tokens.input),
                          sum(m_tokensBefore.output, m_tokens.output)};
        m_tokens = {};
        return Outcome::Continues;
    case Meaning::Safety: return blocked(Code::Safety, m_finishReason);
    case Meaning::Recitation: return blocked(Code::Recitation, m_finishReason);
    case Meaning::Refusal: return blocked(Code::Refusal, m_finishReason);
    case Meaning::Chance: break;
    }
    return fail(
        Code::BadAnswer,
        translated(QT_TRANSLATE_NOOP("Gemini", "Gemini ended its answer with “%1”. Run this "
                                               "section again, or choose another model."))
            .arg(m_finishReason),
        true);
}

TokenUsage GeminiAnswer::usage() const
{
    return {sum(m_tokensBefore.input, m_tokens.input), sum(m_tokensBefore.output, m_tokens.output)};
}

GeminiAnswer::Outcome GeminiAnswer::fail(Code code, const QString &message, bool isWorthAnotherTry)
{
    m_error = {Stage::Generate, code, message, m_finishMessage};
    m_isWorthAnotherTry = isWorthAnotherTry;
    return Outcome::Failed;
}

GeminiAnswer::Outcome GeminiAnswer::blocked(Code code, const QString &reason)
{
    if (code == Code::Recitation)
        return fail(
            code,
            translated(QT_TRANSLATE_NOOP(
                           "Gemini", "Gemini stopped because the answer would quote a published "
                                     "work at length (%1). Ask for a summary or for single "
                                     "facts instead of the text itself."))
                .arg(reason),
            false);
    if (code == Code::Safety)
        return fail(
            code,
            translated(QT_TRANSLATE_NOOP("Gemini", "Gemini blocked this section because of its "
                                                   "rules on content (%1). Leave the pages in "
                                                   "question out, or use another engine."))
                .arg(reason),
            false);
    return fail(
        code,
        translated(QT_TRANSLATE_NOOP("Gemini", "Gemini refused to answer (%1). Word the prompt "
                                               "differently, or use another engine."))
            .arg(reason),
        false);
}

} // namespace excerpt
