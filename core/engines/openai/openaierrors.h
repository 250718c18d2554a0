// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/engines/http/httpclient.h"

#include <QString>

namespace excerpt {

/// `{"error":{message,type,param,code}}`, as the service sends it: in an answer that is no 2xx, as
/// an event of a stream or within a failed response. What is no such JSON (a proxy's HTML) leaves
/// the texts empty. Any thread.
struct OpenAiError
{
    int status = 0; ///< HTTP's, or the one that goes with `code`; 0: no error
    QString type;
    QString code; ///< "insufficient_quota"
    QString param;
    QString message;                                     ///< English, the service's words
    QString requestId;                                   ///< for the service's support
    std::optional<std::chrono::milliseconds> retryAfter; ///< of the answer's head
    std::optional<bool> shouldRetry;                     ///< the service's own word

    [[nodiscard]] static OpenAiError fromResponse(const HttpResponse &response);
    /// The error object of an event or of a failed response.
    [[nodiscard]] static OpenAiError fromJson(const JsonValue &error);

    /// A 400 because of the request's field `name`, which another server or model may not take.
    [[nodiscard]] bool refusesField(const QString &name) const;
    /// A 400 because of the schema.
    [[nodiscard]] bool refusesSchema() const;

    /// The one place where the service's errors get our codes and words (providers.md, 2.5).
    /// `model` names the model that was asked, empty elsewhere.
    [[nodiscard]] Error toError(Stage stage, const QString &model = {}) const;
};

/// A duration as Go writes it: "12ms", "1s", "6m0s", "1h2m3.5s". Nothing for anything else.
[[nodiscard]] std::optional<std::chrono::milliseconds> goDuration(const QString &text);

} // namespace excerpt
