// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/events.h"

#include <QByteArray>
#include <QDateTime>

namespace excerpt {

/// One event as a line of JSON with its line feed, as `--progress json` prints it
/// (schemas/event.schema.json): {"event": "section_started", "time": …, "section": "s1", …}. An
/// answer's text, its value and an upload's address are left out. Any thread.
[[nodiscard]] QByteArray eventLine(const RunEvent &event, const QDateTime &utcNow);

/// A record of the log as such a line: {"event": "log", "time": …, "level": "info",
/// "category": "excerpt.pipeline", "message": …}. Any thread.
[[nodiscard]] QByteArray logEventLine(const QString &level, const QString &category,
                                      const QString &message, const QDateTime &utcNow);

} // namespace excerpt
