// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/openai/openairequest.h"

#include "core/engines/openai/strictschema.h"

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

const QString storeField = u"store"_s;
const QString temperatureField = u"temperature"_s;
const QString maxOutputTokensField = u"max_output_tokens"_s;
const QString strictField = u"strict"_s;
const QString schemaField = u"text.format"_s;

} // namespace

bool OpenAiRequest::isStrict(const JsonValue &schema) const
{
    return takes(strictField) && fitsStrictRules(schema);
}

JsonValue OpenAiRequest::format(const JsonValue &schema) const
{
    JsonValue format;
    format.set(u"type"_s, u"json_schema"_s);
    format.set(u"name"_s, u"excerpt"_s);
    format.set(strictField, isStrict(schema));
    format.set(u"schema"_s, schema);
    JsonValue text;
    text.set(u"format"_s, std::move(format));
    return text;
}

RequestBody OpenAiRequest::body(const Question &question, const RemoteName *remote,
                                QFile *file) const
{
    JsonValue filePart;
    filePart.set(u"type"_s, u"input_file"_s);
    if (remote) {
        filePart.set(u"file_id"_s, remote->remoteId);
    } else {
        filePart.set(u"filename"_s, u"section.pdf"_s);
        filePart.set(u"file_data"_s,
                     QString(u"data:application/pdf;base64,"_s + RequestBody::fileMark()));
    }
    JsonValue textPart;
    textPart.set(u"type"_s, u"input_text"_s);
    textPart.set(u"text"_s, question.prompt);
    JsonValue message;
    message.set(u"role"_s, u"user"_s);
    message.set(u"content"_s, JsonValue::Array{std::move(filePart), std::move(textPart)});
    JsonValue whole;
    whole.set(u"input"_s, JsonValue::Array{std::move(message)});
    whole.set(u"model"_s, m_settings.model);
    whole.set(u"stream"_s, true);
    if (takes(storeField))
        whole.set(storeField, false);
    if (m_settings.maxOutputTokens && takes(maxOutputTokensField))
        whole.set(maxOutputTokensField, *m_settings.maxOutputTokens);
    if (m_settings.temperature && takes(temperatureField))
        whole.set(temperatureField, *m_settings.temperature);
    if (!question.schema.isNull() && takes(schemaField))
        whole.set(u"text"_s, format(question.schema));

    const QByteArray json = whole.toJson();
    return remote ? RequestBody(json) : RequestBody::withFile(json, *file);
}

std::optional<QString> OpenAiRequest::drop(const OpenAiError &error, const Question &question)
{
    QStringList refused;
    if (!m_settings.baseUrl.isEmpty() && error.refusesField(storeField))
        refused += storeField;
    if (m_settings.temperature && error.refusesField(temperatureField))
        refused += temperatureField;
    if (m_settings.maxOutputTokens && error.refusesField(maxOutputTokensField))
        refused += maxOutputTokensField;
    if (!question.schema.isNull() && error.refusesSchema())
        refused += isStrict(question.schema) ? strictField : schemaField;
    for (const QString &field : refused) {
        if (takes(field)) {
            m_dropped += field;
            return field;
        }
    }
    return std::nullopt;
}

} // namespace excerpt
