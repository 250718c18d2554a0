// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeopenaijson.h"

#include "tests/support/fakegeminijson.h"
#include "tests/support/fakeopenai.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace excerpt::tests {

namespace {

struct StatusFault
{
    const char *kind;
    int status;
    const char *type;
    const char *code;
    const char *message;
    std::vector<std::pair<QByteArray, QByteArray>> headers = {};
};

const std::vector<StatusFault> &statusFaults()
{
    static const char bad[] = "invalid_request_error";
    static const std::vector<StatusFault> all{
        {"400", 400, bad, "invalid_value", "The document has no pages."},
        {"400-context", 400, bad, "context_length_exceeded", "Your input exceeds the window."},
        {"401", 401, bad, "invalid_api_key", "Incorrect API key provided."},
        {"402", 402, bad, "", "Payment required."},
        {"403", 403, bad, "", "You have insufficient permissions for this operation."},
        {"403-country", 403, "request_forbidden", "unsupported_country_region_territory",
         "Country, region, or territory not supported"},
        {"404", 404, bad, "model_not_found", "The model does not exist."},
        {"404-file", 404, bad, "", "No such File object: file-1"},
        {"404-path", 404, bad, "", "Invalid URL"},
        {"408", 408, "timeout", "", "Request timed out."},
        {"409", 409, "conflict", "", "Locked."},
        {"413", 413, "", "", ""},
        {"429", 429, "requests", "rate_limit_exceeded", "Slow down.", {{"retry-after", "7"}}},
        {"429-ms",
         429,
         "requests",
         "rate_limit_exceeded",
         "Slow down.",
         {{"retry-after", "9"}, {"retry-after-ms", "1500"}}},
        {"429-words", 429, "tokens", "rate_limit_exceeded",
         "Rate limit reached on tokens per min. Please try again in 1m2.5s. Visit the site."},
        {"429-head",
         429,
         "tokens",
         "rate_limit_exceeded",
         "Slow down.",
         {{"x-ratelimit-remaining-tokens", "0"}, {"x-ratelimit-reset-tokens", "6m0s"}}},
        {"429-money",
         429,
         "insufficient_quota",
         "insufficient_quota",
         "You exceeded your current quota.",
         {{"retry-after", "1"}, {"x-should-retry", "true"}}},
        {"429-spend", 429, "insufficient_quota", "project_spend_limit_exceeded", "Limit reached."},
        {"429-day", 429, "requests", "rate_limit_exceeded",
         "Rate limit reached on requests per day (RPD). Please try again in 7m12s."},
        {"429-large", 429, "tokens", "rate_limit_exceeded",
         "Request too large for fake-1 on tokens per min (TPM)."},
        {"500", 500, "server_error", "", "The server had an error."},
        {"500-final",
         500,
         "server_error",
         "",
         "The server had an error.",
         {{"x-should-retry", "false"}}},
        {"502", 502, "", "", ""},
        {"503", 503, "service_unavailable_error", "server_is_overloaded", "Overloaded."},
        {"504", 504, "", "", ""},
        {"307", 307, "", "", "", {{"Location", "/v1/elsewhere"}}},
    };
    return all;
}

} // namespace

QList<QByteArray> FakeOpenAi::faultKinds()
{
    QList<QByteArray> kinds{"drop-before", "drop-within",  "drop-after", "hang",
                            "garbage",     "not-json",     "truncated",  "no-final",
                            "two-finals",  "stream-error", "incomplete", "failed",
                            "refusal",     "empty",        "repeats"};
    for (const StatusFault &fault : statusFaults())
        kinds += fault.kind;
    return kinds;
}

ServerReply openAiError(int status, const QString &type, const QString &code,
                        const QString &message, const QString &param)
{
    JsonValue error;
    error.set(u"message"_s, message);
    error.set(u"type"_s, type);
    error.set(u"param"_s, param.isEmpty() ? JsonValue() : JsonValue(param));
    error.set(u"code"_s, code.isEmpty() ? JsonValue() : JsonValue(code));
    JsonValue json;
    json.set(u"error"_s, std::move(error));
    return {.status = status,
            .headers = {{"Content-Type", "application/json"}, {"x-request-id", "req_1"}},
            .body = json.toJson()};
}

std::optional<ServerReply> openAiStatusFault(const QByteArray &kind)
{
    for (const StatusFault &fault : statusFaults()) {
        if (kind != fault.kind)
            continue;
        ServerReply reply =
            openAiError(fault.status, fault.type, fault.code, QString::fromLatin1(fault.message));
        if (qstrlen(fault.message) == 0)
            reply.body = "<html>the edge</html>"_ba;
        reply.headers.insert(reply.headers.end(), fault.headers.begin(), fault.headers.end());
        return reply;
    }
    return std::nullopt;
}

JsonValue openAiFile(const QByteArray &id, const QString &name)
{
    JsonValue json;
    json.set(u"id"_s, QString::fromLatin1(id));
    json.set(u"object"_s, u"file"_s);
    json.set(u"filename"_s, name);
    json.set(u"purpose"_s, u"user_data"_s);
    json.set(u"expires_at"_s, QDateTime::currentSecsSinceEpoch() + 86'400);
    return json;
}

QByteArray openAiEvent(const QString &type, const JsonValue::Object &fields)
{
    JsonValue json;
    json.set(u"type"_s, type);
    for (const auto &[name, value] : fields)
        json.set(name, value);
    return "event: " + type.toLatin1() + "\ndata: " + json.toJson() + "\n\n";
}

QByteArray openAiDelta(int output, const QString &text)
{
    return openAiEvent(
        u"response.output_text.delta"_s,
        {{u"output_index"_s, output}, {u"delta"_s, text}, {u"obfuscation"_s, u"x"_s}});
}

QByteArray openAiAside(int output, const QString &text)
{
    JsonValue item;
    item.set(u"type"_s, u"message"_s);
    item.set(u"phase"_s, u"commentary"_s);
    return openAiEvent(u"response.output_item.added"_s,
                       {{u"output_index"_s, output}, {u"item"_s, std::move(item)}}) +
           openAiDelta(output, text);
}

JsonValue openAiOutput(const QString &text)
{
    const auto message = [](const QString &words, const QString &phase) {
        JsonValue json;
        json.set(u"type"_s, u"message"_s);
        json.set(u"phase"_s, phase);
        json.set(u"content"_s, JsonValue::Array{JsonValue::Object{{u"type"_s, u"output_text"_s},
                                                                  {u"text"_s, words}}});
        return json;
    };
    return JsonValue::Array{JsonValue::Object{{u"type"_s, u"reasoning"_s}},
                            message(u"Let me see. "_s, u"commentary"_s),
                            message(text, u"final_answer"_s)};
}

JsonValue openAiRefusal(const QString &text)
{
    JsonValue json;
    json.set(u"type"_s, u"message"_s);
    json.set(u"content"_s,
             JsonValue::Array{JsonValue::Object{{u"type"_s, u"refusal"_s}, {u"refusal"_s, text}}});
    return JsonValue::Array{std::move(json)};
}

QString unknownOpenAiName(const JsonValue &body)
{
    static const std::map<QStringView, QStringList> known{
        {u"",
         {u"input"_s, u"model"_s, u"stream"_s, u"store"_s, u"max_output_tokens"_s, u"temperature"_s,
          u"text"_s, u"instructions"_s, u"reasoning"_s}},
        {u"input", {u"role"_s, u"content"_s}},
        {u"input/content",
         {u"type"_s, u"text"_s, u"file_id"_s, u"filename"_s, u"file_data"_s, u"detail"_s}},
        {u"text", {u"format"_s}},
        {u"text/format", {u"type"_s, u"name"_s, u"strict"_s, u"schema"_s}},
    };
    return unknownName(body, known);
}

std::optional<std::vector<FormPart>> multipart(const QByteArray &contentType,
                                               const QByteArray &body)
{
    static const QRegularExpression kind(u"^multipart/form-data; boundary=([A-Za-z0-9-]{1,70})$"_s);
    const auto match = kind.match(QString::fromLatin1(contentType));
    const QByteArray mark = "\r\n--" + match.captured(1).toLatin1();
    const QByteArray head = mark.mid(2) + "\r\n";
    const QByteArray tail = mark + "--\r\n";
    if (!match.hasMatch() || !body.startsWith(head) || !body.endsWith(tail))
        return std::nullopt;
    static const QRegularExpression disposition(
        u"^Content-Disposition: form-data; name=\"([^\"]+)\"(?:; filename=\"([^\"]+)\")?$"_s);
    std::vector<FormPart> parts;
    qsizetype at = head.size();
    while (at < body.size() - 2) { // the last mark has its own two dashes
        const qsizetype headEnd = body.indexOf("\r\n\r\n", at);
        const qsizetype end = body.indexOf(mark, headEnd + 2);
        if (headEnd < 0 || end < 0)
            return std::nullopt;
        FormPart part;
        for (const QByteArray &line : body.mid(at, headEnd - at).split('\n')) {
            const QString text = QString::fromUtf8(line.trimmed());
            if (const auto named = disposition.match(text); named.hasMatch()) {
                part.name = named.captured(1).toUtf8();
                part.fileName = named.captured(2).toUtf8();
            } else if (text.startsWith("Content-Type: "_L1)) {
                part.type = text.mid(14).toLatin1();
            } else {
                return std::nullopt;
            }
        }
        part.value = body.mid(headEnd + 4, end - headEnd - 4);
        parts.push_back(std::move(part));
        at = end + mark.size() + 2;
    }
    return parts;
}

} // namespace excerpt::tests
