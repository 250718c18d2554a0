// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/openai/openaianswer.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

QString translated(const char *sentence)
{
    return QCoreApplication::translate("OpenAi", sentence);
}

/// Words of the model about its work, beside the answer.
bool isAside(const JsonValue &item)
{
    return item[u"phase"].toString() == "commentary"_L1;
}

} // namespace

bool OpenAiAnswer::addEvent(const JsonValue &event)
{
    const QString type = event[u"type"].toString();
    if (type == "error"_L1 || event[u"error"].isObject()) {
        m_apiError = OpenAiError::fromJson(event[u"error"].isObject() ? event[u"error"] : event);
        return true;
    }
    if (type.isEmpty() || !m_status.isEmpty())
        return false;
    if (type == "response.output_item.added"_L1 && isAside(event[u"item"])) {
        m_asides.insert(event[u"output_index"].toInteger().value_or(-1));
    } else if (type == "response.output_text.delta"_L1) {
        if (!m_asides.contains(event[u"output_index"].toInteger().value_or(0)))
            m_text += event[u"delta"].toString();
    } else if (type == "response.refusal.delta"_L1) {
        m_refusal += event[u"delta"].toString();
    } else if (type == "response.completed"_L1 || type == "response.incomplete"_L1 ||
               type == "response.failed"_L1) {
        takeResponse(event[u"response"]);
        m_status = type.mid(9);
    }
    return true;
}

void OpenAiAnswer::takeResponse(const JsonValue &response)
{
    takeOutput(response[u"output"].toArray());
    m_modelVersion = response[u"model"].toString();
    m_incompleteReason = response[u"incomplete_details"][u"reason"].toString();
    m_usage = {response[u"usage"][u"input_tokens"].toInteger(),
               response[u"usage"][u"output_tokens"].toInteger()};
    if (response[u"error"].isObject())
        m_apiError = OpenAiError::fromJson(response[u"error"]);
}

/// The final event repeats the whole answer; where it does, it is what counts.
void OpenAiAnswer::takeOutput(const JsonValue::Array &output)
{
    QString text;
    QString refusal;
    for (const JsonValue &item : output) {
        if (item[u"type"].toString() != "message"_L1 || isAside(item))
            continue;
        for (const JsonValue &part : item[u"content"].toArray()) {
            if (part[u"type"].toString() == "output_text"_L1)
                text += part[u"text"].toString();
            else if (part[u"type"].toString() == "refusal"_L1)
                refusal += part[u"refusal"].toString();
        }
    }
    if (!text.isEmpty())
        m_text = text;
    if (!refusal.isEmpty())
        m_refusal = refusal;
}

std::optional<Error> OpenAiAnswer::finish()
{
    const auto fail = [](Code code, const char *sentence, const QString &detail = {}) {
        return Error{Stage::Generate, code, translated(sentence), detail};
    };
    if (m_status.isEmpty()) {
        Error error = fail(Code::ConnectionLost,
                           QT_TRANSLATE_NOOP("OpenAi", "OpenAI's answer broke off before its end. "
                                                       "Check the network, or try again later."));
        error.retryable = true;
        return error;
    }
    if (m_status == "incomplete"_L1)
        return incomplete();
    if (!m_refusal.isEmpty())
        return fail(Code::Refusal,
                    QT_TRANSLATE_NOOP("OpenAi", "OpenAI's model refused to answer. Word the prompt "
                                                "differently, or use another engine."),
                    m_refusal);
    m_isWorthAnotherTry = true;
    if (m_status == "failed"_L1)
        return fail(Code::BadAnswer,
                    QT_TRANSLATE_NOOP("OpenAi", "OpenAI could not finish this answer and does not "
                                                "say why. Run this section again, or choose "
                                                "another model."));
    if (m_text.trimmed().isEmpty())
        return fail(Code::Empty,
                    QT_TRANSLATE_NOOP("OpenAi", "OpenAI's answer has no text. Run this section "
                                                "again, or word the prompt differently."));
    return std::nullopt;
}

Error OpenAiAnswer::incomplete() const
{
    if (m_incompleteReason == "content_filter"_L1)
        return {Stage::Generate, Code::Safety,
                translated(QT_TRANSLATE_NOOP("OpenAi",
                                             "OpenAI blocked this section because of its rules on "
                                             "content. Leave the pages in question out, or use "
                                             "another engine.")),
                m_incompleteReason};
    return {Stage::Generate, Code::CutOff,
            translated(QT_TRANSLATE_NOOP("OpenAi",
                                         "OpenAI's answer ended at the limit on its length. Raise "
                                         "--max-output-tokens, or use smaller sections.")),
            m_incompleteReason};
}

} // namespace excerpt
