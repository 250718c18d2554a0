// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "tests/support/httpserver.h"

namespace excerpt::tests {

// The pieces of the fake's answers, apart from its state.

/// `{"error":{…}}` with its HTTP status.
[[nodiscard]] ServerReply openAiError(int status, const QString &type, const QString &code,
                                      const QString &message, const QString &param = {});
[[nodiscard]] inline ServerReply openAiError(int status, const char *type, const char *code,
                                             const QString &message, const QString &param = {})
{
    return openAiError(status, QString::fromLatin1(type), QString::fromLatin1(code), message,
                       param);
}
/// The answer of a fault that is a status, whatever the call; nothing for other kinds.
[[nodiscard]] std::optional<ServerReply> openAiStatusFault(const QByteArray &kind);
[[nodiscard]] JsonValue openAiFile(const QByteArray &id, const QString &name);
[[nodiscard]] QByteArray openAiEvent(const QString &type, const JsonValue::Object &fields);
[[nodiscard]] QByteArray openAiDelta(int output, const QString &text);
/// A message of phase "commentary", begun and with its text.
[[nodiscard]] QByteArray openAiAside(int output, const QString &text);
[[nodiscard]] JsonValue openAiOutput(const QString &text);
[[nodiscard]] JsonValue openAiRefusal(const QString &text);
/// The first name in a request to /responses that the service does not know; empty: none.
[[nodiscard]] QString unknownOpenAiName(const JsonValue &body);

struct FormPart
{
    QByteArray name;
    QByteArray fileName;
    QByteArray type;
    QByteArray value;
};
/// The parts of multipart/form-data (RFC 7578); nothing when it is none.
[[nodiscard]] std::optional<std::vector<FormPart>> multipart(const QByteArray &contentType,
                                                             const QByteArray &body);

} // namespace excerpt::tests
