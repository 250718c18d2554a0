// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace excerpt {

/// Keeps the last log lines of the program for a problem report, without what belongs to the
/// person: see withoutPrivate(). Once, at the start; lines go on to where they went before.
void keepRecentLog();
/// Oldest first, at most 200. Any thread.
[[nodiscard]] QStringList recentLog();

/// A log line without names in quotes, paths, addresses and long numbers: what a document is
/// called and where it lies is nobody's business.
[[nodiscard]] QString withoutPrivate(const QString &line);

} // namespace excerpt
