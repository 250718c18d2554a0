// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/remotename.h"
#include "core/engines/engine.h"
#include "core/engines/http/body.h"
#include "core/engines/openai/openaierrors.h"

#include <QStringList>

namespace excerpt {

/// Builds the bodies of requests to the Responses API (providers.md, 2.2), and remembers which
/// optional fields the server or the model does not take. Any one thread.
class OpenAiRequest
{
public:
    explicit OpenAiRequest(const EngineSettings &settings) : m_settings(settings) {}

    /// A request for `remote`, or with the whole of `file` in it when there is none. The file is
    /// read while the body is sent.
    [[nodiscard]] RequestBody body(const Question &question, const RemoteName *remote,
                                   QFile *file) const;

    /// Leaves out, from now on, the optional field that the error names. Gives its name, or
    /// nothing when the error is about something else. OpenAI's own service is never asked without
    /// `store`: it would keep the section.
    [[nodiscard]] std::optional<QString> drop(const OpenAiError &error, const Question &question);

private:
    [[nodiscard]] JsonValue format(const JsonValue &schema) const;
    [[nodiscard]] bool isStrict(const JsonValue &schema) const;
    [[nodiscard]] bool takes(const QString &field) const { return !m_dropped.contains(field); }

    EngineSettings m_settings;
    QStringList m_dropped;
};

} // namespace excerpt
