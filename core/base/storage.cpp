// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/storage.h"

#include "core/base/descriptor.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstring>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

tl::unexpected<Error> systemFailure(const char *call, int number, const QString &path)
{
    const QString detail =
        u"%1: %2 (errno %3)"_s.arg(QLatin1StringView(call), qt_error_string(number)).arg(number);
    if (number == ENOSPC || number == EDQUOT || number == EFBIG) {
        return failure(Stage::Journal, Code::DiskFull,
                       QCoreApplication::translate(
                           "Storage", "There is no space left to write %1. Free some space on that "
                                      "disk, then try again.")
                           .arg(path),
                       detail);
    }
    return failure(Stage::Journal, Code::WriteFailed,
                   QCoreApplication::translate("Storage",
                                               "%1 cannot be read or written (%2). Check that its "
                                               "folder exists and that you may write there.")
                       .arg(path, qt_error_string(number)),
                   detail);
}

/// Runs a call that gives -1 and EINTR when a signal came in between.
template <typename Call>
auto uninterrupted(Call call)
{
    auto result = call();
    while (result == -1 && errno == EINTR)
        result = call();
    return result;
}

class DescriptorFile : public StorageFile
{
public:
    DescriptorFile(int descriptor, QString path) : m_descriptor(descriptor), m_path(std::move(path))
    {
    }

    Expected<void> write(const QByteArray &bytes) override
    {
        const char *next = bytes.constData();
        qint64 left = bytes.size();
        while (left > 0) {
            const ssize_t written = uninterrupted(
                [&] { return ::write(m_descriptor.get(), next, static_cast<std::size_t>(left)); });
            if (written > 0) {
                next += written;
                left -= written;
            } else if (written == -1 && errno != EAGAIN) {
                return systemFailure("write", errno, m_path);
            } else {
                pollfd ready{m_descriptor.get(), POLLOUT, 0};
                uninterrupted([&] { return ::poll(&ready, 1, -1); });
            }
        }
        return {};
    }

    Expected<void> sync() override
    {
        if (uninterrupted([&] { return ::fdatasync(m_descriptor.get()); }) == -1)
            return systemFailure("fdatasync", errno, m_path);
        return {};
    }

    Expected<void> truncate(qint64 sizeBytes) override
    {
        if (uninterrupted([&] { return ::ftruncate(m_descriptor.get(), sizeBytes); }) == -1)
            return systemFailure("ftruncate", errno, m_path);
        return {};
    }

private:
    Descriptor m_descriptor;
    QString m_path;
};

Descriptor opened(const QString &path, int flags)
{
    return Descriptor(
        uninterrupted([&] { return ::open(QFile::encodeName(path).constData(), flags); }));
}

class DiskStorage : public Storage
{
public:
    Expected<std::unique_ptr<StorageFile>> append(const QString &path) override
    {
        return open(path, O_CREAT | O_APPEND, S_IRUSR | S_IWUSR);
    }

    Expected<std::unique_ptr<StorageFile>> create(const QString &path, bool isPrivate) override
    {
        const mode_t everybody = S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH;
        return open(path, O_CREAT | O_EXCL | O_APPEND, isPrivate ? S_IRUSR | S_IWUSR : everybody);
    }

    Expected<QByteArray> read(const QString &path, qint64 offset, qint64 sizeBytes) override
    {
        const Descriptor file = opened(path, O_RDONLY | O_CLOEXEC);
        if (!file.isOpen())
            return systemFailure("open", errno, path);
        QByteArray bytes(sizeBytes, Qt::Uninitialized);
        qint64 size = 0;
        while (size < sizeBytes) {
            const ssize_t got = uninterrupted([&] {
                return ::pread(file.get(), bytes.data() + size,
                               static_cast<std::size_t>(sizeBytes - size), offset + size);
            });
            if (got == -1)
                return systemFailure("pread", errno, path);
            if (got == 0)
                break;
            size += got;
        }
        bytes.truncate(size);
        return bytes;
    }

    Expected<void> rename(const QString &from, const QString &to) override
    {
        const QByteArray source = QFile::encodeName(from);
        const QByteArray target = QFile::encodeName(to);
        if (std::rename(source.constData(), target.constData()) == -1)
            return systemFailure("rename", errno, to);
        return {};
    }

    Expected<void> remove(const QString &path) override
    {
        if (std::remove(QFile::encodeName(path).constData()) == -1 && errno != ENOENT)
            return systemFailure("remove", errno, path);
        return {};
    }

    Expected<void> makeFolder(const QString &path) override
    {
        if (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) == -1)
            return systemFailure("mkdir", errno, path);
        return {};
    }

    Expected<void> syncFolder(const QString &path) override
    {
        const Descriptor folder = opened(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        // One may write into a folder that one may not read.
        if (!folder.isOpen() && errno == EACCES)
            return {};
        if (!folder.isOpen())
            return systemFailure("open", errno, path);
        const int result = uninterrupted([&] { return ::fsync(folder.get()); });
        // Some network file systems have no such call for folders.
        if (result == -1 && errno != EINVAL && errno != EOPNOTSUPP)
            return systemFailure("fsync", errno, path);
        return {};
    }

private:
    static Expected<std::unique_ptr<StorageFile>> open(const QString &path, int flags, mode_t mode)
    {
        const int descriptor = uninterrupted([&] {
            return ::open(QFile::encodeName(path).constData(), flags | O_WRONLY | O_CLOEXEC, mode);
        });
        if (descriptor == -1)
            return systemFailure("open", errno, path);
        return std::make_unique<DescriptorFile>(descriptor, path);
    }
};

} // namespace

Storage &diskStorage()
{
    static DiskStorage storage;
    return storage;
}

std::unique_ptr<StorageFile> fileOnDescriptor(int descriptor, const QString &name)
{
    return std::make_unique<DescriptorFile>(descriptor, name);
}

} // namespace excerpt
