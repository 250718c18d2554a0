// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/openai/openaierrors.h"

#include "core/engines/serviceconnection.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

QString translated(const char *sentence)
{
    return QCoreApplication::translate("OpenAi", sentence);
}

struct Row
{
    Code code;
    QString message;
    bool retryable = false;
};

/// Money, whatever the wait beside it says. The type stays the same where the codes are many.
bool isOutOfMoney(const OpenAiError &error)
{
    static const QStringList codes{u"insufficient_quota"_s, u"credit_balance_exhausted"_s,
                                   u"organization_spend_limit_exceeded"_s,
                                   u"project_spend_limit_exceeded"_s,
                                   u"organization_usage_limit_exceeded"_s};
    return codes.contains(error.code) || codes.contains(error.type);
}

Row badRequest(const OpenAiError &error)
{
    if (error.code == "context_length_exceeded"_L1)
        return {Code::BadRequest, translated(QT_TRANSLATE_NOOP(
                                      "OpenAi", "The section is too long for this model of "
                                                "OpenAI. Use smaller sections, or a model with "
                                                "a larger window."))};
    return {Code::BadRequest,
            translated(QT_TRANSLATE_NOOP("OpenAi",
                                         "OpenAI refused the request: %1 Check the model, the "
                                         "prompt and the pages of this section."))
                .arg(error.message)};
}

Row keyRefused()
{
    return {Code::EngineKeyRefused,
            translated(QT_TRANSLATE_NOOP("OpenAi", "OpenAI does not accept this API key. Check "
                                                   "OPENAI_API_KEY and what the key is restricted "
                                                   "to."))};
}

Row outOfMoney()
{
    return {Code::EngineAccount, translated(QT_TRANSLATE_NOOP(
                                     "OpenAi", "The credit or the spending limit of this OpenAI "
                                               "account is used up. Add credit or raise the limit "
                                               "in the account's billing settings."))};
}

Row forbidden(const OpenAiError &error)
{
    if (error.code == "unsupported_country_region_territory"_L1)
        return {Code::EngineAccount,
                translated(QT_TRANSLATE_NOOP("OpenAi", "OpenAI is not offered in this country. Use "
                                                       "another engine."))};
    return keyRefused();
}

Row notFound(const OpenAiError &error, const QString &model)
{
    const bool isAboutModel = error.code == "model_not_found"_L1 || error.param == "model"_L1;
    if (isAboutModel && !model.isEmpty())
        return {Code::EngineModelUnknown,
                translated(QT_TRANSLATE_NOOP("OpenAi",
                                             "OpenAI has no model “%1” for this key. The command "
                                             "“excerpt-cli models --engine openai” lists what it "
                                             "has."))
                    .arg(model)};
    static const QRegularExpression file(u"\\bfile\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (file.match(error.message).hasMatch())
        return {Code::FileRejected, translated(QT_TRANSLATE_NOOP(
                                        "OpenAi", "The uploaded section is no longer at OpenAI. "
                                                  "Run this section again."))};
    return {Code::BadAnswer, translated(QT_TRANSLATE_NOOP(
                                 "OpenAi", "The server does not know this call of OpenAI's "
                                           "service. Check the address: it ends in /v1, and "
                                           "comes from --base-url or OPENAI_BASE_URL."))};
}

Row tooMany(const OpenAiError &error, const QString &model)
{
    if (isOutOfMoney(error))
        return outOfMoney();
    if (error.message.startsWith("Request too large"_L1))
        return {Code::BadRequest, translated(QT_TRANSLATE_NOOP(
                                      "OpenAi", "The section alone is above this account's limit "
                                                "of tokens per minute. Use smaller sections."))};
    static const QRegularExpression daily(u"per day|\\b[RT]PD\\b"_s);
    if (daily.match(error.message).hasMatch())
        return {Code::EngineQuota,
                translated(QT_TRANSLATE_NOOP("OpenAi",
                                             "This account's daily quota for the model “%1” is "
                                             "used up. Resume the run when it is back, or use "
                                             "another model."))
                    .arg(model)};
    return {Code::RateLimited,
            translated(QT_TRANSLATE_NOOP("OpenAi",
                                         "OpenAI allows no more requests for the moment. Try "
                                         "again later, or leave a longer pause between sections "
                                         "with --delay.")),
            true};
}

Row rowOf(const OpenAiError &error, const QString &model)
{
    switch (error.status) {
    case 400: return badRequest(error);
    case 401: return keyRefused();
    case 402: return outOfMoney();
    case 403: return forbidden(error);
    case 404: return notFound(error, model);
    case 413:
        return {Code::BadRequest, translated(QT_TRANSLATE_NOOP(
                                      "OpenAi", "The section is too big for one request. Use "
                                                "--transport upload, or smaller sections."))};
    case 429: return tooMany(error, model);
    case 408:
    case 409:
    case 500:
    case 502:
    case 503:
    case 504:
    case 529:
        return {
            Code::ServerError,
            translated(QT_TRANSLATE_NOOP("OpenAi", "OpenAI had a problem of its own (status %1). "
                                                   "Try again later."))
                .arg(error.status),
            true};
    default:
        return {
            Code::BadAnswer,
            translated(QT_TRANSLATE_NOOP("OpenAi", "OpenAI, or a proxy on the way, answered with "
                                                   "status %1, which is not expected. Check the "
                                                   "address of the service and the proxy."))
                .arg(error.status)};
    }
}

/// The status that goes with the code of an error in a stream, where HTTP's was 200.
int statusOf(const OpenAiError &error)
{
    if (error.code == "rate_limit_exceeded"_L1 || isOutOfMoney(error))
        return 429;
    if (error.code == "server_is_overloaded"_L1 || error.code == "slow_down"_L1)
        return 503;
    return error.code == "server_error"_L1 || error.code.isEmpty() ? 500 : 400;
}

/// Without Retry-After: the words of the message, else when the exhausted limit starts anew.
std::optional<std::chrono::milliseconds> waitOf(const HttpResponse &response,
                                                const QString &message)
{
    if (const auto wait = response.retryAfter())
        return wait;
    static const QRegularExpression inMessage(u"try again in ([0-9hms.]+[hms])"_s);
    if (const auto match = inMessage.match(message); match.hasMatch())
        return goDuration(match.captured(1));
    for (const auto &[remaining, reset] :
         {std::pair("x-ratelimit-remaining-requests"_ba, "x-ratelimit-reset-requests"_ba),
          std::pair("x-ratelimit-remaining-tokens"_ba, "x-ratelimit-reset-tokens"_ba)}) {
        if (response.header(remaining) == "0")
            return goDuration(QString::fromLatin1(response.header(reset)));
    }
    return std::nullopt;
}

} // namespace

std::optional<std::chrono::milliseconds> goDuration(const QString &text)
{
    static const QRegularExpression whole(u"^(?:[0-9]+(?:\\.[0-9]+)?(?:h|ms|m|s))+$"_s);
    static const QRegularExpression part(u"([0-9]+(?:\\.[0-9]+)?)(h|ms|m|s)"_s);
    if (!whole.match(text).hasMatch())
        return std::nullopt;
    double milliseconds = 0;
    for (auto parts = part.globalMatch(text); parts.hasNext();) {
        const auto match = parts.next();
        const QString unit = match.captured(2);
        const double factor = unit == "h"_L1   ? 3'600'000
                              : unit == "m"_L1 ? 60'000
                              : unit == "s"_L1 ? 1000
                                               : 1;
        milliseconds += match.captured(1).toDouble() * factor;
    }
    return std::chrono::milliseconds(qint64(std::ceil(std::min(milliseconds, 1e12))));
}

OpenAiError OpenAiError::fromResponse(const HttpResponse &response)
{
    OpenAiError result;
    if (const auto json = JsonValue::parse(response.body))
        result = fromJson((*json)[u"error"]);
    result.status = response.status;
    result.requestId = QString::fromLatin1(response.header("x-request-id"));
    if (result.message.isEmpty())
        result.message = QString::fromUtf8(response.body.left(200)).simplified();
    result.retryAfter = waitOf(response, result.message);
    const QByteArray shouldRetry = response.header("x-should-retry");
    if (shouldRetry == "true" || shouldRetry == "false")
        result.shouldRetry = shouldRetry == "true";
    return result;
}

OpenAiError OpenAiError::fromJson(const JsonValue &error)
{
    OpenAiError result;
    result.type = error[u"type"].toString();
    result.code = error[u"code"].toString();
    result.param = error[u"param"].toString();
    result.message = error.isString() ? error.toString() : error[u"message"].toString();
    result.status = statusOf(result);
    return result;
}

bool OpenAiError::refusesField(const QString &name) const
{
    static const QStringList codes{u"unsupported_parameter"_s, u"unsupported_value"_s,
                                   u"unknown_parameter"_s};
    return status == 400 &&
           ((param == name && codes.contains(code)) || excerpt::refusesField(message, name));
}

bool OpenAiError::refusesSchema() const
{
    return status == 400 && (code == "invalid_json_schema"_L1 || param.startsWith("text"_L1) ||
                             refusesField(u"text.format"_s));
}

Error OpenAiError::toError(Stage stage, const QString &model) const
{
    const Row row = rowOf(*this, model);
    Error error{stage, row.code, row.message};
    error.retryable = row.retryable;
    if (shouldRetry && !endsTheRun(row.code))
        error.retryable = *shouldRetry;
    error.detail =
        QString(QString::number(status) + u' ' + (code.isEmpty() ? type : code)).trimmed() +
        u": "_s + message;
    if (!requestId.isEmpty())
        error.detail += u" [request %1]"_s.arg(requestId);
    if (error.retryable)
        error.retryAfter = retryAfter;
    return error;
}

} // namespace excerpt
