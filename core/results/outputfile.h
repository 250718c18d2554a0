// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/filelock.h"
#include "core/base/storage.h"

#include <QIODevice>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace excerpt {

/// A StorageFile to write to as a device, for writeResults(): sequential, 64 kB of its own buffer.
/// What the file says when it fails is in error(), word for word. The thread that made it.
class StorageDevice : public QIODevice
{
public:
    /// `file` is not owned and outlives this.
    explicit StorageDevice(StorageFile &file);

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Hands what is buffered to the file. Error: the first one since the beginning.
    [[nodiscard]] Expected<void> flush();

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 sizeBytes) override;

private:
    StorageFile &m_file;
    QByteArray m_buffer;
    std::optional<Error> m_error;
};

/// The output of a run. A regular file appears whole or not at all: everything goes into a hidden
/// file beside it, `.excerpt-xxxxxx.part`, which takes its place when it is committed. A symbolic
/// link stays, and the file that it leads to is replaced. An empty path, `-`, devices and pipes are
/// written directly. Errors of all calls: OutputUnwritable, DiskFull; stage Output. The program
/// must ignore SIGPIPE and SIGXFSZ. The thread that made it.
class OutputFile
{
public:
    /// Looks whether the output could be written, without touching it: for before the run.
    [[nodiscard]] static Expected<void> check(const QString &path);

    /// Also removes what killed processes left in the folder.
    [[nodiscard]] static Expected<std::unique_ptr<OutputFile>> open(Storage &storage,
                                                                    const QString &path);
    OutputFile(const OutputFile &) = delete;
    OutputFile &operator=(const OutputFile &) = delete;
    /// Without a commit a regular file is as it was before.
    ~OutputFile();

    /// Open for writing while this lives.
    [[nodiscard]] QIODevice &device() { return *m_device; }
    /// No regular file: what is flushed is out at once.
    [[nodiscard]] bool isDirect() const { return m_partPath.isEmpty(); }
    [[nodiscard]] Expected<void> flush();
    /// Flushes; a regular file is synced and takes its place, durably. Once.
    [[nodiscard]] Expected<void> commit();

private:
    OutputFile(Storage &storage, std::unique_ptr<StorageFile> file, QString path);

    Storage &m_storage;
    QString m_path;     ///< of the regular file in the end
    QString m_partPath; ///< empty when written directly and after the commit
    std::optional<FileLock> m_partLock;
    std::unique_ptr<StorageFile> m_file;
    std::unique_ptr<StorageDevice> m_device;
};

/// Opens, lets `fill` write everything, and commits. Error: of the output; else what `fill` says.
[[nodiscard]] Expected<void> writeOutput(Storage &storage, const QString &path,
                                         const std::function<Expected<void>(QIODevice &)> &fill);

} // namespace excerpt
