// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/engines/http/httpclient.h"

#include <QString>

namespace excerpt {

/// `{"error":{code,message,status,details}}`, as the service sends it: alone, in a one-element
/// array, or in the middle of a stream. What is no such JSON (a proxy's HTML) leaves the texts
/// empty. Any thread.
struct GeminiApiError
{
    int code = 0;
    QString status;  ///< "RESOURCE_EXHAUSTED"
    QString message; ///< English, the service's words
    JsonValue::Array details;
    std::optional<std::chrono::milliseconds> retryAfter; ///< of the answer's head

    [[nodiscard]] static GeminiApiError fromResponse(const HttpResponse &response);
    /// Nothing when the JSON has no error.
    [[nodiscard]] static std::optional<GeminiApiError> fromJson(const JsonValue &json);

    [[nodiscard]] bool isFileNotActive() const;
    [[nodiscard]] bool hasReason(QStringView reason) const; ///< google.rpc.ErrorInfo
    [[nodiscard]] bool hasAnyReason() const;
    /// A 400 because of the request's field `name`, which another server or model may not take.
    [[nodiscard]] bool refusesField(QStringView name) const;

    /// The one place where the service's errors get our codes and words (providers.md, 1.4).
    /// `model` names the model that was asked, empty elsewhere.
    [[nodiscard]] Error toError(Stage stage, const QString &model = {}) const;
};

} // namespace excerpt
