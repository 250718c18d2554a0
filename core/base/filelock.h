// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

#include <utility>

namespace excerpt {

/// A file locked for this object alone: against other processes and against other locks of this
/// one. Ends with the object or with the process, however that ends (open file description locks,
/// fcntl(2) F_OFD_SETLK); helpers that this process starts do not inherit it. Any thread.
class FileLock
{
public:
    /// Takes the lock of an existing file without waiting. Errors: JobBusy when somebody has it,
    /// JobUnknown when there is no file (any more), WriteFailed. Callers that lock something else
    /// than a job give their own words.
    [[nodiscard]] static Expected<FileLock> take(const QString &path);
    /// Whether somebody has it now; takes nothing, so it never gets in anybody's way.
    [[nodiscard]] static bool isTaken(const QString &path);

    FileLock(FileLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}
    FileLock &operator=(FileLock &&) = delete;
    ~FileLock();

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor; ///< -1 once moved from
};

} // namespace excerpt
