// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/job.h"

namespace excerpt {

/// The first record of a journal, `{"record": "job", "format": "excerpt.journal", …}`, and back.
/// Any thread. Error of the reader: JournalDamaged.
[[nodiscard]] JsonValue toRecord(const JobRecord &job);
[[nodiscard]] Expected<JobRecord> jobFromRecord(const JsonValue &json);

/// A record as it is read back: without key, passwords, and what is not written.
[[nodiscard]] JobRecord asRecorded(JobRecord job);

/// The sections file of a list, as a value.
[[nodiscard]] JsonValue sectionsOf(const SectionList &list);

} // namespace excerpt
