// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/filelock.h"
#include "core/base/storage.h"
#include "core/journal/journalstate.h"

#include <QLoggingCategory>
#include <QString>

namespace excerpt {

// Where things stand in a jobs folder, for Job and for the functions over all jobs. Any thread.

Q_DECLARE_LOGGING_CATEGORY(journalLog)

[[nodiscard]] QString jobFolder(const QString &jobsFolder, const QString &id);
/// Locked by whoever has the job; the only file that stays.
[[nodiscard]] QString journalPath(const QString &folder);

/// `YYYYMMDD-HHMMSS-xxxxxx` in UTC, the end at random.
[[nodiscard]] QString makeJobId(const QDateTime &created);
/// Whether it has the form of one; what has not is never used as a path.
[[nodiscard]] bool isJobId(const QString &id);

/// Makes the folder and what is missing above it, durably.
[[nodiscard]] Expected<void> ensureFolder(Storage &storage, const QString &path);
/// Removes everything in the folder but the journal.
[[nodiscard]] Expected<void> removeLeftovers(Storage &storage, const QString &folder);

/// The lock of a job. Errors: JobBusy, JobUnknown, both naming the id; WriteFailed.
[[nodiscard]] Expected<FileLock> lockJob(const QString &jobsFolder, const QString &id);

struct LoadedJournal
{
    JournalState state;
    qint64 wholeBytes = 0; ///< what follows is torn
};
/// Reads a journal without changing it. `state` has no record when the process that made the job
/// was killed before the first one was whole. Errors: JournalDamaged; as Storage.
[[nodiscard]] Expected<LoadedJournal> loadJournal(Storage &storage, const QString &folder);

} // namespace excerpt
