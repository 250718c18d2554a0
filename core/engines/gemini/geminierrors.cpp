// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/gemini/geminierrors.h"

#include "core/engines/serviceconnection.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

QString translated(const char *sentence)
{
    return QCoreApplication::translate("Gemini", sentence);
}

bool isOfType(const JsonValue &detail, QLatin1StringView type)
{
    return detail[u"@type"].toString().endsWith(type);
}

/// "34.07s" as protobuf writes durations, or the same number in "Please retry in 20.04s."; else
/// what the head of the answer says.
std::optional<std::chrono::milliseconds> waitOf(const GeminiApiError &error)
{
    static const QRegularExpression inMessage(u"retry in ([0-9.]+)(ms|s)\\b"_s);
    static const QRegularExpression duration(u"^([0-9.]+)(s)$"_s);
    auto match = inMessage.match(error.message);
    for (const JsonValue &detail : error.details) {
        if (isOfType(detail, "google.rpc.RetryInfo"_L1))
            match = duration.match(detail[u"retryDelay"].toString());
    }
    if (!match.hasMatch())
        return error.retryAfter;
    const double value = match.captured(1).toDouble();
    const double milliseconds = match.captured(2) == "ms"_L1 ? value : value * 1000;
    return std::chrono::milliseconds(qint64(std::ceil(std::min(milliseconds, 1e12))));
}

/// A daily or a zero quota. Both come with a short wait that would not help.
bool isUsedUp(const GeminiApiError &error)
{
    static const QRegularExpression zero(u"\\blimit: 0\\b"_s);
    if (zero.match(error.message).hasMatch())
        return true;
    for (const JsonValue &detail : error.details) {
        if (!isOfType(detail, "google.rpc.QuotaFailure"_L1))
            continue;
        for (const JsonValue &violation : detail[u"violations"].toArray()) {
            if (violation[u"quotaId"].toString().contains("PerDay"_L1) ||
                violation[u"quotaValue"].toString() == "0"_L1)
                return true;
        }
    }
    return false;
}

struct Row
{
    Code code;
    QString message;
    bool retryable = false;
};

Row badRequest(const GeminiApiError &error)
{
    if (error.hasReason(u"API_KEY_INVALID") || error.message.contains("API key not valid"_L1))
        return {
            Code::EngineKeyRefused,
            translated(QT_TRANSLATE_NOOP("Gemini", "Gemini does not know this API key. Check "
                                                   "GEMINI_API_KEY, or make a new key in Google AI "
                                                   "Studio."))};
    if (error.hasReason(u"API_KEY_EXPIRED") || error.message.contains("API key expired"_L1))
        return {
            Code::EngineKeyRefused,
            translated(QT_TRANSLATE_NOOP("Gemini", "The API key for Gemini has expired. Make a new "
                                                   "one in Google AI Studio and set "
                                                   "GEMINI_API_KEY."))};
    if (error.isFileNotActive())
        return {
            Code::FileRejected,
            translated(QT_TRANSLATE_NOOP("Gemini", "Gemini has not made the uploaded section ready "
                                                   "for use. Try again later.")),
            true};
    if (error.status == "FAILED_PRECONDITION"_L1)
        return {
            Code::EngineAccount,
            translated(QT_TRANSLATE_NOOP("Gemini", "Gemini cannot be used with this account: %1 "
                                                   "Turn on billing in Google AI Studio, or use a "
                                                   "key from a country where it is offered."))
                .arg(error.message)};
    return {Code::BadRequest,
            translated(QT_TRANSLATE_NOOP("Gemini",
                                         "Gemini refused the request: %1 Check the model, the "
                                         "prompt and the pages of this section."))
                .arg(error.message)};
}

Row forbidden(const GeminiApiError &error)
{
    if (error.hasReason(u"BILLING_DISABLED"))
        return {Code::EngineAccount, translated(QT_TRANSLATE_NOOP(
                                         "Gemini", "The Google project of this API key has no "
                                                   "billing. Turn it on, or use another key."))};
    if (error.hasReason(u"SERVICE_DISABLED"))
        return {
            Code::EngineKeyRefused,
            translated(QT_TRANSLATE_NOOP("Gemini", "The Gemini API is switched off in the Google "
                                                   "project of this API key. Switch it on, or use "
                                                   "another key."))};
    static const QRegularExpression aboutFile(u"\\bFile\\b"_s);
    if (aboutFile.match(error.message).hasMatch())
        return {Code::FileRejected, translated(QT_TRANSLATE_NOOP(
                                        "Gemini", "The uploaded section is no longer at Gemini. "
                                                  "Run this section again."))};
    return {Code::EngineKeyRefused,
            translated(QT_TRANSLATE_NOOP("Gemini",
                                         "Gemini does not accept this API key. Check "
                                         "GEMINI_API_KEY and what the key is restricted to."))};
}

Row tooMany(const GeminiApiError &error, const QString &model)
{
    if (error.message.contains("credits are depleted"_L1))
        return {Code::EngineAccount, translated(QT_TRANSLATE_NOOP(
                                         "Gemini", "The credit of this Gemini account is used up. "
                                                   "Add credit in Google AI Studio."))};
    if (!isUsedUp(error))
        return {
            Code::RateLimited,
            translated(QT_TRANSLATE_NOOP("Gemini", "Gemini allows no more requests for the moment. "
                                                   "Try again later, or leave a longer pause "
                                                   "between sections with --delay.")),
            true};
    if (model.isEmpty())
        return {Code::EngineQuota, translated(QT_TRANSLATE_NOOP(
                                       "Gemini", "The quota of this Gemini account is used up. "
                                                 "Daily quotas start anew at midnight Pacific "
                                                 "time."))};
    return {Code::EngineQuota,
            translated(QT_TRANSLATE_NOOP("Gemini",
                                         "The quota of this account for the model “%1” is used "
                                         "up. Daily quotas start anew at midnight Pacific "
                                         "time; another model or a paid plan has its own."))
                .arg(model)};
}

Row notFound(const QString &model)
{
    if (model.isEmpty())
        return {Code::FileRejected, translated(QT_TRANSLATE_NOOP(
                                        "Gemini", "The uploaded section is no longer at Gemini. "
                                                  "Run this section again."))};
    return {
        Code::EngineModelUnknown,
        translated(QT_TRANSLATE_NOOP("Gemini", "Gemini has no model “%1” for this key. The command "
                                               "“excerpt-cli models --engine gemini” lists what it "
                                               "has."))
            .arg(model)};
}

Row serverError(int code)
{
    return {
        Code::ServerError,
        translated(QT_TRANSLATE_NOOP("Gemini", "Gemini had a problem of its own (status %1). Try "
                                               "again later; if it stays with this section, the "
                                               "section may be too long for the model."))
            .arg(code),
        true};
}

Row rowOf(const GeminiApiError &error, const QString &model)
{
    switch (error.code) {
    case 400: return badRequest(error);
    case 401:
        return {
            Code::EngineKeyRefused,
            translated(QT_TRANSLATE_NOOP("Gemini", "Gemini does not accept this API key. Check "
                                                   "GEMINI_API_KEY and what the key is restricted "
                                                   "to."))};
    case 402:
        return {Code::EngineAccount, translated(QT_TRANSLATE_NOOP(
                                         "Gemini", "The Google project of this API key has no "
                                                   "billing. Turn it on, or use another key."))};
    case 403: return forbidden(error);
    case 404: return notFound(model);
    case 413:
        return {Code::BadRequest, translated(QT_TRANSLATE_NOOP(
                                      "Gemini", "The section is too big for one request. Use "
                                                "--transport upload, or smaller sections."))};
    case 429: return tooMany(error, model);
    case 408:
    case 499:
    case 500:
    case 502:
    case 503:
    case 504: return serverError(error.code);
    default:
        return {
            Code::BadAnswer,
            translated(QT_TRANSLATE_NOOP("Gemini", "Gemini, or a proxy on the way, answered with "
                                                   "status %1, which is not expected. Check the "
                                                   "address of the service and the proxy."))
                .arg(error.code)};
    }
}

} // namespace

GeminiApiError GeminiApiError::fromResponse(const HttpResponse &response)
{
    GeminiApiError result;
    if (const auto json = JsonValue::parse(response.body))
        result = fromJson(*json).value_or(GeminiApiError());
    result.code = response.status;
    result.retryAfter = response.retryAfter();
    if (result.message.isEmpty())
        result.message = QString::fromUtf8(response.body.left(200)).simplified();
    return result;
}

std::optional<GeminiApiError> GeminiApiError::fromJson(const JsonValue &json)
{
    const JsonValue &outer = json.toArray().empty() ? json : json.toArray().front();
    const JsonValue &error = outer[u"error"];
    if (!error.isObject())
        return std::nullopt;
    return GeminiApiError{.code = int(error[u"code"].toInteger().value_or(500)),
                          .status = error[u"status"].toString(),
                          .message = error[u"message"].toString(),
                          .details = error[u"details"].toArray()};
}

bool GeminiApiError::isFileNotActive() const
{
    return code == 400 && message.contains("not in an ACTIVE state"_L1);
}

bool GeminiApiError::hasReason(QStringView reason) const
{
    return std::any_of(details.begin(), details.end(), [&](const JsonValue &detail) {
        return isOfType(detail, "google.rpc.ErrorInfo"_L1) &&
               detail[u"reason"].toString() == reason;
    });
}

bool GeminiApiError::hasAnyReason() const
{
    return std::any_of(details.begin(), details.end(), [](const JsonValue &detail) {
        return isOfType(detail, "google.rpc.ErrorInfo"_L1);
    });
}

bool GeminiApiError::refusesField(QStringView name) const
{
    return code == 400 && excerpt::refusesField(message, name);
}

Error GeminiApiError::toError(Stage stage, const QString &model) const
{
    const Row row = rowOf(*this, model);
    Error error{stage, row.code, row.message};
    error.retryable = row.retryable;
    error.detail = QString(QString::number(code) + u' ' + status).trimmed() + u": "_s + message;
    if (row.retryable)
        error.retryAfter = waitOf(*this);
    return error;
}

} // namespace excerpt
