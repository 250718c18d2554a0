// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakegemini.h"
#include "tests/support/fakegeminijson.h"

using namespace Qt::StringLiterals;

namespace excerpt::tests {

namespace {

/// Every name that the service knows where we may write one.
const std::map<QStringView, QStringList> &knownNames()
{
    static const std::map<QStringView, QStringList> names{
        {u"",
         {u"contents"_s, u"systemInstruction"_s, u"generationConfig"_s, u"safetySettings"_s,
          u"tools"_s, u"toolConfig"_s, u"cachedContent"_s, u"serviceTier"_s, u"store"_s,
          u"labels"_s, u"continuationToken"_s}},
        {u"contents", {u"role"_s, u"parts"_s}},
        {u"contents/parts", {u"text"_s, u"fileData"_s, u"inlineData"_s}},
        {u"contents/parts/fileData", {u"mimeType"_s, u"fileUri"_s}},
        {u"contents/parts/inlineData", {u"mimeType"_s, u"data"_s}},
        {u"generationConfig",
         {u"maxOutputTokens"_s, u"temperature"_s, u"responseMimeType"_s, u"responseJsonSchema"_s,
          u"thinkingConfig"_s, u"mediaResolution"_s}},
    };
    return names;
}

QByteArray event(const JsonValue &json)
{
    return "data: " + json.toJson() + "\r\n\r\n";
}

JsonValue chunk(const QString &text, bool isThought = false)
{
    JsonValue part;
    part.set(u"text"_s, text);
    if (isThought)
        part.set(u"thought"_s, true);
    JsonValue content;
    content.set(u"role"_s, u"model"_s);
    content.set(u"parts"_s, JsonValue::Array{std::move(part)});
    JsonValue candidate;
    candidate.set(u"content"_s, std::move(content));
    candidate.set(u"index"_s, 0);
    JsonValue json;
    json.set(u"candidates"_s, JsonValue::Array{std::move(candidate)});
    json.set(u"modelVersion"_s, u"fake-1"_s);
    return json;
}

JsonValue lastChunk(const QString &reason, qint64 outputTokens, const QString &token = {})
{
    JsonValue candidate;
    candidate.set(u"finishReason"_s, reason);
    candidate.set(u"index"_s, 0);
    if (!token.isEmpty())
        candidate.set(u"continuationToken"_s, token);
    JsonValue usage;
    usage.set(u"promptTokenCount"_s, 1000);
    usage.set(u"candidatesTokenCount"_s, outputTokens);
    usage.set(u"thoughtsTokenCount"_s, 7);
    usage.set(u"totalTokenCount"_s, 1007 + outputTokens);
    JsonValue json;
    json.set(u"candidates"_s, JsonValue::Array{std::move(candidate)});
    json.set(u"usageMetadata"_s, std::move(usage));
    return json;
}

JsonValue blockedPrompt(const QString &reason)
{
    JsonValue json;
    json.set(u"promptFeedback"_s, JsonValue::Object{{u"blockReason"_s, reason}});
    return json;
}

ServerReply streamed(std::vector<QByteArray> pieces)
{
    return {.headers = {{"Content-Type", "text/event-stream"}}, .pieces = std::move(pieces)};
}

} // namespace

QList<QByteArray> FakeGemini::faultKinds()
{
    return {"429",          "429-minute",   "429-day",
            "429-zero",     "500",          "503",
            "503-html",     "503-later",    "504",
            "400",          "400-array",    "400-key",
            "400-country",  "401",          "403-disabled",
            "403-file",     "404",          "413",
            "307",          "not-active",   "drop-before",
            "drop-within",  "drop-after",   "hang",
            "garbage",      "not-json",     "foreign-host",
            "session-gone", "offset-lost",  "rejected",
            "not-final",    "file-failed",  "file-processing",
            "truncated",    "finish",       "prompt-blocked",
            "empty",        "no-parts",     "continuation",
            "endless",      "stream-error", "bare-error",
            "repeats",      "no-finish"};
}

std::optional<ServerReply> FakeGemini::refusal(const JsonValue &body)
{
    if (!m_options.knowsStore && body.find(u"store"))
        return apiError(400, "INVALID_ARGUMENT",
                        u"Invalid JSON payload received. Unknown name \"store\": Cannot find "
                        "field."_s);
    if (!m_options.takesTemperature && body[u"generationConfig"].find(u"temperature"))
        return apiError(400, "INVALID_ARGUMENT", u"`temperature` is deprecated for this model."_s);
    if (const QString name = unknownName(body, knownNames()); !name.isEmpty())
        return refuse(apiError(400, "INVALID_ARGUMENT",
                               u"Invalid JSON payload received. Unknown name \"%1\": Cannot find "
                               "field."_s.arg(name)),
                      u"unknown name "_s + name);
    if (m_options.knowsStore && (!body[u"store"].isBool() || body[u"store"].toBool()))
        m_violations += u"generate: without store:false"_s;
    return std::nullopt;
}

ServerReply FakeGemini::generate(const ServerRequest &request)
{
    if (!request.path().startsWith("/v1beta/models/fake-"))
        return apiError(404, "NOT_FOUND", u"models/… is not found for API version v1beta."_s);
    if (request.path().endsWith(":streamGenerateContent") != (request.query() == "alt=sse"))
        return refuse({.status = 400}, u"not streamed as events"_s);
    const auto body = JsonValue::parse(request.body);
    if (!body)
        return refuse(apiError(400, "INVALID_ARGUMENT", u"no JSON"_s), u"no JSON"_s);
    if (auto refused = refusal(*body))
        return *refused;
    const JsonValue::Array &parts =
        (*body)[u"contents"].toArray().empty()
            ? JsonValue::Array()
            : (*body)[u"contents"].toArray().front()[u"parts"].toArray();
    if (parts.size() != 2 || !parts.at(1)[u"text"].isString())
        return refuse(apiError(400, "INVALID_ARGUMENT", u"parts"_s),
                      u"not the PDF first and the prompt second"_s);
    QByteArray pdf;
    if (const JsonValue &data = parts.at(0)[u"fileData"]; data.isObject()) {
        const auto file = m_files.find(data[u"fileUri"].toString().section(u'/', -1).toLatin1());
        if (file == m_files.end())
            return refuse(apiError(403, "PERMISSION_DENIED",
                                   u"You do not have permission to access the File or it may not "
                                   "exist."_s),
                          u"used a file that does not exist"_s);
        if (file->second.pollsLeft > 0 || file->second.isFailed)
            return refuse(
                apiError(400, "FAILED_PRECONDITION", u"The File is not in an ACTIVE state."_s),
                u"used a file that is not ACTIVE"_s);
        pdf = file->second.bytes;
    } else {
        const auto decoded = QByteArray::fromBase64Encoding(
            parts.at(0)[u"inlineData"][u"data"].toString().toLatin1(),
            QByteArray::AbortOnBase64DecodingErrors);
        pdf = decoded ? *decoded : QByteArray();
    }
    if (!pdf.startsWith("%PDF-"))
        return refuse(apiError(400, "INVALID_ARGUMENT", u"The document has no pages."_s),
                      u"what was sent is no PDF"_s);
    const QString prompt = parts.at(1)[u"text"].toString();
    return stream(m_options.answer ? m_options.answer(pdf, prompt) : defaultAnswer(pdf, prompt),
                  prompt, *body);
}

ServerReply FakeGemini::stream(const QString &text, const QString &prompt, const JsonValue &body)
{
    const QString token = body[u"continuationToken"].toString();
    const qsizetype half = text.size() / 2;
    QString rest = token.isEmpty() ? text : text.mid(half);
    if (!token.isEmpty() && token != "token-1"_L1)
        return refuse(apiError(400, "INVALID_ARGUMENT", u"token"_s), u"a token of its own"_s);
    if (has("prompt-blocked"))
        return streamed({event(blockedPrompt(QString::fromLatin1(m_fault.detail)))});
    if (has("no-parts"))
        return streamed({event(lastChunk(u"MAX_TOKENS"_s, 0))});
    if (has("empty"))
        return streamed({event(lastChunk(u"STOP"_s, 0))});
    if ((has("continuation") || has("endless")) && token.isEmpty())
        rest = text.left(half);
    std::vector<QByteArray> pieces{event(chunk(u"thinking about it"_s, true))};
    const qsizetype size = std::max<qsizetype>(1, rest.size() / std::max(1, m_options.pieces) + 1);
    for (qsizetype i = 0; i < rest.size(); i += size)
        pieces.push_back(event(chunk(rest.mid(i, size))));
    if (has("stream-error") || has("bare-error")) {
        const QByteArray error = apiError(503, "UNAVAILABLE", u"The model is overloaded."_s).body;
        pieces.push_back(has("bare-error") ? error : event(*JsonValue::parse(error)));
        return streamed(std::move(pieces));
    }
    if (has("repeats"))
        pieces.insert(pieces.end(), 100, event(chunk(u"and the next one is the next one "_s)));
    if (has("no-finish"))
        return streamed(std::move(pieces));
    if (has("truncated")) {
        ServerReply reply = streamed(std::move(pieces));
        reply.end = ServerReply::End::CloseWithin;
        return reply;
    }
    const bool continues = has("continuation") || has("endless");
    const QString reason = continues       ? u"CONTINUATION"_s
                           : has("finish") ? QString::fromLatin1(m_fault.detail)
                                           : u"STOP"_s;
    pieces.push_back(
        event(lastChunk(reason, rest.size() / 4, continues ? u"token-1"_s : QString())));
    if (reason == "STOP"_L1 && !has("drop-after") && !has("hang") && !has("garbage") &&
        !has("not-json"))
        ++m_answered[prompt];
    return streamed(std::move(pieces));
}

} // namespace excerpt::tests
