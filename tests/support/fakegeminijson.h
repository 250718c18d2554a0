// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "tests/support/httpserver.h"

#include <map>

namespace excerpt::tests {

// The pieces of the fake's answers, apart from its state.

/// `{"error":{…}}` with its HTTP status.
[[nodiscard]] ServerReply apiError(int status, const QByteArray &name, const QString &message,
                                   JsonValue::Array details = {});
/// google.rpc.ErrorInfo
[[nodiscard]] JsonValue::Array reasonDetail(const QString &reason);
/// `{"file": …}`
[[nodiscard]] QByteArray wrapped(const JsonValue &file);
/// The answer of a fault that is a status, whatever the call; nothing for other kinds.
[[nodiscard]] std::optional<ServerReply> statusFault(const QByteArray &kind,
                                                     const QByteArray &call);
/// The first name in `json` that is not allowed where it stands. Places are the names on the way
/// from the top joined with '/', arrays not counted; a place that is not listed takes anything.
[[nodiscard]] QString unknownName(const JsonValue &json,
                                  const std::map<QStringView, QStringList> &allowed,
                                  const QString &place = {});

} // namespace excerpt::tests
