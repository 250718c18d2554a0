// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/events.h"

#include <QString>
#include <QtGlobal>

#include <optional>

namespace excerpt {

/// One line of the log, English, without a line break.
struct LogLine
{
    QtMsgType level = QtInfoMsg;
    QString text;
    bool operator==(const LogLine &) const = default;
};

/// The line an event gives (DESIGN.md, "Log lines"), or nothing. `service` is what the engine
/// calls its provider ("Gemini AI"). Any thread.
[[nodiscard]] std::optional<LogLine> logLine(const RunEvent &event, const QString &service);

/// Writes the lines to the category excerpt.pipeline. Takes the service's name from RunStarted.
[[nodiscard]] EventReader logReader();

} // namespace excerpt
