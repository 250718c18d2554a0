// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filelock.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

int openFile(const QString &path, int flags)
{
    int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    while (descriptor == -1 && errno == EINTR)
        descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    return descriptor;
}

struct flock wholeFile()
{
    struct flock lock
    {
    };
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    return lock;
}

} // namespace

Expected<FileLock> FileLock::take(const QString &path)
{
    const int descriptor = openFile(path, O_RDWR);
    int number = errno;
    if (descriptor != -1) {
        FileLock lock(descriptor);
        auto whole = wholeFile();
        const bool isTaken = ::fcntl(descriptor, F_OFD_SETLK, &whole) == 0;
        number = errno;
        struct stat file
        {
        };
        // Whoever had it before may have removed the file: then this locks nothing.
        if (isTaken && ::fstat(descriptor, &file) == 0 && file.st_nlink > 0)
            return lock;
        if (isTaken)
            number = ENOENT;
    }
    const QString detail = u"lock of %1: %2"_s.arg(path, qt_error_string(number));
    if (number == ENOENT || number == ENOTDIR) {
        return failure(Stage::Journal, Code::JobUnknown,
                       QCoreApplication::translate("Storage", "There is no file %1.").arg(path),
                       detail);
    }
    if (number == EAGAIN) {
        return failure(Stage::Journal, Code::JobBusy,
                       QCoreApplication::translate("Storage", "Another process is using %1. Wait "
                                                              "until it has ended, then try again.")
                           .arg(path),
                       detail);
    }
    return failure(Stage::Journal, Code::WriteFailed,
                   QCoreApplication::translate(
                       "Storage", "%1 cannot be locked (%2). Put the job folder on a file system "
                                  "that can lock files.")
                       .arg(path, qt_error_string(number)),
                   detail);
}

bool FileLock::isTaken(const QString &path)
{
    const int descriptor = openFile(path, O_RDONLY);
    if (descriptor == -1)
        return false;
    auto whole = wholeFile();
    const bool isTaken = ::fcntl(descriptor, F_OFD_GETLK, &whole) == 0 && whole.l_type != F_UNLCK;
    ::close(descriptor);
    return isTaken;
}

FileLock::~FileLock()
{
    if (m_descriptor != -1)
        ::close(m_descriptor);
}

} // namespace excerpt
