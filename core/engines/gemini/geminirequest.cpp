// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/gemini/geminirequest.h"

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

const QString storeField = u"store"_s;
const QString temperatureField = u"temperature"_s;
const QString maxOutputTokensField = u"maxOutputTokens"_s;
const QString schemaField = u"responseJsonSchema"_s;

/// Servers name a field as they read it, in one of two spellings.
QString snakeCase(const QString &field)
{
    QString result;
    for (const QChar c : field)
        result += c.isUpper() ? QString(u'_' + c.toLower()) : QString(c);
    return result;
}

} // namespace

JsonValue GeminiRequest::generationConfig(const JsonValue &schema) const
{
    JsonValue config = JsonValue::Object();
    if (m_settings.maxOutputTokens && takes(maxOutputTokensField))
        config.set(maxOutputTokensField, *m_settings.maxOutputTokens);
    if (m_settings.temperature && takes(temperatureField))
        config.set(temperatureField, *m_settings.temperature);
    if (!schema.isNull() && takes(schemaField)) {
        config.set(u"responseMimeType"_s, u"application/json"_s);
        config.set(schemaField, schema);
    }
    return config;
}

RequestBody GeminiRequest::body(const Question &question, const RemoteName *remote, QFile *file,
                                const QString &continuationToken) const
{
    JsonValue pdf;
    pdf.set(u"mimeType"_s, u"application/pdf"_s);
    pdf.set(remote ? u"fileUri"_s : u"data"_s, remote ? remote->uri : RequestBody::fileMark());
    JsonValue filePart;
    filePart.set(remote ? u"fileData"_s : u"inlineData"_s, std::move(pdf));
    JsonValue content;
    content.set(u"role"_s, u"user"_s);
    content.set(u"parts"_s, JsonValue::Array{std::move(filePart),
                                             JsonValue::Object{{u"text"_s, question.prompt}}});
    JsonValue whole;
    whole.set(u"contents"_s, JsonValue::Array{std::move(content)});
    JsonValue config = generationConfig(question.schema);
    if (!config.toObject().empty())
        whole.set(u"generationConfig"_s, std::move(config));
    if (takes(storeField))
        whole.set(storeField, false);
    if (!continuationToken.isEmpty())
        whole.set(u"continuationToken"_s, continuationToken);

    const QByteArray json = whole.toJson();
    return remote ? RequestBody(json) : RequestBody::withFile(json, *file);
}

std::optional<QString> GeminiRequest::drop(const GeminiApiError &error)
{
    QStringList sent{storeField, schemaField};
    if (m_settings.temperature)
        sent += temperatureField;
    if (m_settings.maxOutputTokens)
        sent += maxOutputTokensField;
    for (const QString &field : sent) {
        if (takes(field) && (error.refusesField(field) || error.refusesField(snakeCase(field)))) {
            m_dropped += field;
            return field;
        }
    }
    return std::nullopt;
}

} // namespace excerpt
