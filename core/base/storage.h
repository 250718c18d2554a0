// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace excerpt {

/// An open file of a Storage. Closed by the destructor; nothing is durable before sync().
class StorageFile
{
public:
    virtual ~StorageFile() = default;
    [[nodiscard]] virtual Expected<void> write(const QByteArray &bytes) = 0; ///< at the end, whole
    [[nodiscard]] virtual Expected<void> sync() = 0;                         ///< fdatasync
    [[nodiscard]] virtual Expected<void> truncate(qint64 sizeBytes) = 0;
};

/// The few file operations that journal and output do, so that tests can stand in for the disk:
/// dropping or tearing what was not synced, or running out of space. Errors: DiskFull,
/// WriteFailed; `message` names the path and what to do. Any thread.
class Storage
{
public:
    virtual ~Storage() = default;
    /// Opens for appending; created with mode 0600 when it does not exist.
    [[nodiscard]] virtual Expected<std::unique_ptr<StorageFile>> append(const QString &path) = 0;
    /// Creates a new file, mode 0666 less the umask when `isPrivate` is false; fails when it
    /// exists.
    [[nodiscard]] virtual Expected<std::unique_ptr<StorageFile>> create(const QString &path,
                                                                        bool isPrivate) = 0;
    /// At most `sizeBytes` from `offset`; less only at the end of the file.
    [[nodiscard]] virtual Expected<QByteArray> read(const QString &path, qint64 offset,
                                                    qint64 sizeBytes) = 0;
    [[nodiscard]] virtual Expected<void> rename(const QString &from, const QString &to) = 0;
    /// A file or an empty folder; one that is gone already counts as removed.
    [[nodiscard]] virtual Expected<void> remove(const QString &path) = 0;
    /// Mode 0700; fails when it exists.
    [[nodiscard]] virtual Expected<void> makeFolder(const QString &path) = 0;
    /// Makes the folder's entries durable, as far as its file system and rights allow.
    [[nodiscard]] virtual Expected<void> syncFolder(const QString &path) = 0;
};

/// The real disk.
[[nodiscard]] Storage &diskStorage();

/// An open descriptor (standard output, a pipe, a device) as a file; it is closed with it. Writes
/// wait where the descriptor does not. `name` stands in messages.
[[nodiscard]] std::unique_ptr<StorageFile> fileOnDescriptor(int descriptor, const QString &name);

} // namespace excerpt
