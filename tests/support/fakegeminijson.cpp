// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakegeminijson.h"

using namespace Qt::StringLiterals;

namespace excerpt::tests {

namespace {

JsonValue retryInfo(const QString &delay)
{
    return JsonValue::Object{{u"@type"_s, u"type.googleapis.com/google.rpc.RetryInfo"_s},
                             {u"retryDelay"_s, delay}};
}

JsonValue quotaFailure(const QString &quotaId)
{
    return JsonValue::Object{
        {u"@type"_s, u"type.googleapis.com/google.rpc.QuotaFailure"_s},
        {u"violations"_s, JsonValue::Array{JsonValue::Object{{u"quotaId"_s, quotaId}}}}};
}

} // namespace

ServerReply apiError(int status, const QByteArray &name, const QString &message,
                     JsonValue::Array details)
{
    JsonValue error;
    error.set(u"code"_s, status);
    error.set(u"message"_s, message);
    error.set(u"status"_s, QString::fromLatin1(name));
    if (!details.empty())
        error.set(u"details"_s, std::move(details));
    JsonValue json;
    json.set(u"error"_s, std::move(error));
    return {.status = status,
            .headers = {{"Content-Type", "application/json"}},
            .body = json.toJson(JsonValue::Layout::Indented)};
}

JsonValue::Array reasonDetail(const QString &reason)
{
    return {JsonValue::Object{{u"@type"_s, u"type.googleapis.com/google.rpc.ErrorInfo"_s},
                              {u"reason"_s, reason},
                              {u"domain"_s, u"googleapis.com"_s}}};
}

QByteArray wrapped(const JsonValue &file)
{
    JsonValue json;
    json.set(u"file"_s, file);
    return json.toJson();
}

std::optional<ServerReply> statusFault(const QByteArray &kind, const QByteArray &call)
{
    const QString quota = u"You exceeded your current quota, please check your plan."_s;
    if (kind == "429")
        return apiError(429, "RESOURCE_EXHAUSTED", u"Resource has been exhausted"_s);
    if (kind == "429-minute")
        return apiError(429, "RESOURCE_EXHAUSTED", quota + u"\nPlease retry in 34.07s."_s,
                        {quotaFailure(u"GenerateRequestsPerMinutePerProjectPerModel"_s),
                         retryInfo(u"34.07s"_s)});
    if (kind == "429-day")
        return apiError(429, "RESOURCE_EXHAUSTED", quota + u"\nPlease retry in 2.5s."_s,
                        {quotaFailure(u"GenerateRequestsPerDayPerProjectPerModel-FreeTier"_s),
                         retryInfo(u"2.5s"_s)});
    if (kind == "429-zero")
        return apiError(429, "RESOURCE_EXHAUSTED",
                        quota +
                            u"\n* Quota exceeded for metric: x, limit: 0\nPlease retry in 2s."_s);
    if (kind == "500")
        return apiError(500, "INTERNAL", u"An internal error has occurred."_s);
    if (kind == "503")
        return apiError(503, "UNAVAILABLE", u"The model is overloaded."_s);
    if (kind == "503-later") {
        ServerReply reply = apiError(503, "UNAVAILABLE", u"The model is overloaded."_s);
        reply.headers.emplace_back("Retry-After", "7");
        return reply;
    }
    if (kind == "503-html")
        return ServerReply{.status = 503, .body = "<html>Service unavailable</html>"_ba};
    if (kind == "504")
        return apiError(504, "DEADLINE_EXCEEDED", u"Deadline expired."_s);
    if (kind == "400-array") {
        ServerReply reply = apiError(400, "INVALID_ARGUMENT", u"The document has no pages."_s);
        reply.body = '[' + reply.body + ']';
        return reply;
    }
    if (kind == "400")
        return apiError(400, "INVALID_ARGUMENT", u"The document has no pages."_s);
    if (kind == "400-key")
        return apiError(400, "INVALID_ARGUMENT", u"API key not valid."_s,
                        reasonDetail(u"API_KEY_INVALID"_s));
    if (kind == "400-country")
        return apiError(400, "FAILED_PRECONDITION",
                        u"User location is not supported for the API use."_s);
    if (kind == "401")
        return apiError(401, "UNAUTHENTICATED", u"Request had invalid credentials."_s);
    if (kind == "403-disabled")
        return apiError(403, "PERMISSION_DENIED", u"The API has not been used before."_s,
                        reasonDetail(u"SERVICE_DISABLED"_s));
    if (kind == "403-file")
        return apiError(403, "PERMISSION_DENIED",
                        u"You do not have permission to access the File x or it may not exist."_s);
    if (kind == "404")
        return apiError(404, "NOT_FOUND", u"models/x is not found for API version v1beta."_s);
    if (kind == "413")
        return ServerReply{.status = 413, .body = "<html>Too large</html>"_ba};
    if (kind == "307")
        return ServerReply{.status = 307, .headers = {{"Location", "http://127.0.0.1:9/x"}}};
    if (kind == "not-active" && call == "generate")
        return apiError(400, "FAILED_PRECONDITION",
                        u"The File x is not in an ACTIVE state and usage is not allowed."_s);
    return std::nullopt;
}

QString unknownName(const JsonValue &json, const std::map<QStringView, QStringList> &allowed,
                    const QString &place)
{
    for (const JsonValue &element : json.toArray()) {
        if (const QString name = unknownName(element, allowed, place); !name.isEmpty())
            return name;
    }
    const auto names = allowed.find(place);
    for (const auto &[name, value] : json.toObject()) {
        if (names != allowed.end() && !names->second.contains(name))
            return name;
        const QString inner = place.isEmpty() ? name : QString(place + u'/' + name);
        if (const QString found = unknownName(value, allowed, inner); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace excerpt::tests
