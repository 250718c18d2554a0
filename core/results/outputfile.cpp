// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/outputfile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr qsizetype bufferBytes = 65536;

tl::unexpected<Error> unwritable(const QString &message, int number = 0)
{
    return failure(Stage::Output, Code::OutputUnwritable, message,
                   number == 0 ? QString() : qt_error_string(number));
}

tl::unexpected<Error> unwritable(const QString &path, const char *call, int number)
{
    return failure(Stage::Output, Code::OutputUnwritable,
                   QCoreApplication::translate(
                       "Output", "The output %1 cannot be written (%2). Name another one.")
                       .arg(path, qt_error_string(number)),
                   u"%1: errno %2"_s.arg(QLatin1StringView(call)).arg(number));
}

/// The same error as one of the output: a full disk keeps its code.
Error asOutputError(Error error)
{
    error.stage = Stage::Output;
    if (error.code != Code::DiskFull)
        error.code = Code::OutputUnwritable;
    return error;
}

bool isStandardOutput(const QString &path)
{
    return path.isEmpty() || path == "-"_L1 || path == "/dev/stdout"_L1;
}

/// The type of what stands at the path, links followed; 0 when nothing does or nobody may know.
mode_t typeOf(const QString &path)
{
    struct stat info
    {
    };
    const bool exists = ::stat(QFile::encodeName(path).constData(), &info) == 0;
    return exists ? info.st_mode & S_IFMT : 0;
}

/// Descriptors under their names, devices, pipes and sockets.
bool isDirectPath(const QString &path)
{
    const mode_t type = typeOf(path);
    const QString clean = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    return (type != 0 && type != S_IFREG && type != S_IFDIR) || clean.startsWith("/dev/fd/"_L1) ||
           clean.startsWith("/proc/"_L1);
}

/// Where links lead to, also when nothing stands there yet. Error: OutputUnwritable for a loop.
Expected<QString> followLinks(const QString &path)
{
    QString target = QDir::cleanPath(QDir::current().absoluteFilePath(path));
    constexpr int limit = 40; // what Linux follows itself: path_resolution(7)
    for (int i = 0; i < limit; ++i) {
        const QFileInfo info(target);
        if (!info.isSymLink())
            return target;
        target = QDir::cleanPath(info.symLinkTarget());
    }
    return unwritable(path, "stat", ELOOP);
}

Expected<void> checkFolder(const QString &path, const QString &target)
{
    const QString folder = QFileInfo(target).path();
    if (!QFileInfo(folder).isDir()) {
        return unwritable(QCoreApplication::translate(
                              "Output",
                              "The output %1 cannot be written: there is no folder %2. Make the "
                              "folder, or name another output.")
                              .arg(path, folder));
    }
    // A real try, not the mode: it also knows read-only file systems and access lists.
    if (::access(QFile::encodeName(folder).constData(), W_OK | X_OK) == 0)
        return {};
    const int number = errno;
    return unwritable(QCoreApplication::translate(
                          "Output", "The output %1 cannot be written: the folder %2 does not let "
                                    "you (%3). Change its rights, or name another output.")
                          .arg(path, folder, qt_error_string(number)),
                      number);
}

/// Removes parts whose process has ended: nobody holds their lock any more.
void removeOldParts(Storage &storage, const QString &folder)
{
    const auto parts =
        QDir(folder).entryList({u".excerpt-??????.part"_s}, QDir::Files | QDir::Hidden);
    for (const QString &part : parts) {
        const QString path = folder + u'/' + part;
        if (FileLock::take(path))
            static_cast<void>(storage.remove(path)); // a later start tries again
    }
}

struct Part
{
    QString path;
    std::unique_ptr<StorageFile> file;
    FileLock lock;
};

Expected<Part> makePart(Storage &storage, const QString &folder)
{
    for (;;) {
        const quint32 number = QRandomGenerator::system()->bounded(0x1000000U);
        const QString path = folder + "/.excerpt-"_L1 +
                             QString::number(number, 16).rightJustified(6, u'0') + ".part"_L1;
        if (QFileInfo::exists(path))
            continue;
        auto file = storage.create(path, false);
        if (!file)
            return tl::unexpected(asOutputError(file.error()));
        auto lock = FileLock::take(path);
        if (lock)
            return Part{path, std::move(*file), std::move(*lock)};
        // Another process has taken it for an old part.
        if (lock.error().code != Code::JobBusy && lock.error().code != Code::JobUnknown)
            return tl::unexpected(asOutputError(lock.error()));
    }
}

Expected<std::unique_ptr<StorageFile>> openDirect(const QString &path)
{
    const bool isStandard = isStandardOutput(path);
    int descriptor = -1;
    do {
        descriptor = isStandard ? ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 0)
                                : ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CLOEXEC);
    } while (descriptor == -1 && errno == EINTR);
    const QString name =
        isStandard ? QCoreApplication::translate("Output", "the standard output") : path;
    if (descriptor == -1)
        return unwritable(name, "open", errno);
    return fileOnDescriptor(descriptor, name);
}

} // namespace

StorageDevice::StorageDevice(StorageFile &file) : m_file(file)
{
    m_buffer.reserve(bufferBytes);
    QIODevice::open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

qint64 StorageDevice::writeData(const char *data, qint64 sizeBytes)
{
    m_buffer.append(data, sizeBytes);
    if (m_buffer.size() < bufferBytes)
        return m_error ? -1 : sizeBytes;
    const auto flushed = flush();
    if (flushed)
        return sizeBytes;
    setErrorString(flushed.error().message);
    return -1;
}

Expected<void> StorageDevice::flush()
{
    if (!m_error && !m_buffer.isEmpty()) {
        const auto written = m_file.write(m_buffer);
        if (!written)
            m_error = written.error();
    }
    m_buffer.resize(0);
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}

Expected<void> OutputFile::check(const QString &path)
{
    if (isStandardOutput(path))
        return {};
    const mode_t type = typeOf(path);
    if (type == S_IFDIR) {
        return unwritable(
            QCoreApplication::translate(
                "Output", "The output %1 is a folder. Name a file in it, or another output.")
                .arg(path));
    }
    if (type != 0 && ::access(QFile::encodeName(path).constData(), W_OK) != 0)
        return unwritable(path, "access", errno);
    if (isDirectPath(path))
        return {};
    const auto target = followLinks(path);
    if (!target)
        return tl::unexpected(target.error());
    struct stat info
    {
    };
    if (type == 0 && ::lstat(QFile::encodeName(*target).constData(), &info) != 0 &&
        errno == ENAMETOOLONG)
        return unwritable(path, "stat", errno);
    return checkFolder(path, *target);
}

OutputFile::OutputFile(Storage &storage, std::unique_ptr<StorageFile> file, QString path)
    : m_storage(storage)
    , m_path(std::move(path))
    , m_file(std::move(file))
    , m_device(std::make_unique<StorageDevice>(*m_file))
{
}

Expected<std::unique_ptr<OutputFile>> OutputFile::open(Storage &storage, const QString &path)
{
    const auto usable = check(path);
    if (!usable)
        return tl::unexpected(usable.error());
    if (isStandardOutput(path) || isDirectPath(path)) {
        auto file = openDirect(path);
        if (!file)
            return tl::unexpected(file.error());
        return std::unique_ptr<OutputFile>(new OutputFile(storage, std::move(*file), path));
    }
    const auto target = followLinks(path);
    if (!target)
        return tl::unexpected(target.error());
    const QString folder = QFileInfo(*target).path();
    removeOldParts(storage, folder);
    auto part = makePart(storage, folder);
    if (!part)
        return tl::unexpected(part.error());
    // A file that only its owner may read stays so.
    if (QFileInfo::exists(*target))
        QFile::setPermissions(part->path, QFile::permissions(*target));
    auto output =
        std::unique_ptr<OutputFile>(new OutputFile(storage, std::move(part->file), *target));
    output->m_partPath = part->path;
    output->m_partLock.emplace(std::move(part->lock));
    return output;
}

OutputFile::~OutputFile()
{
    if (!m_partPath.isEmpty())
        static_cast<void>(m_storage.remove(m_partPath)); // the next output there tries again
}

Expected<void> OutputFile::flush()
{
    return m_device->flush().map_error(asOutputError);
}

Expected<void> OutputFile::commit()
{
    auto flushed = flush();
    if (!flushed || isDirect())
        return flushed;
    return m_file->sync()
        .and_then([this] { return m_storage.rename(m_partPath, m_path); })
        .and_then([this] {
            m_partPath.clear();
            return m_storage.syncFolder(QFileInfo(m_path).path());
        })
        .map_error(asOutputError);
}

Expected<void> writeOutput(Storage &storage, const QString &path,
                           const std::function<Expected<void>(QIODevice &)> &fill)
{
    auto output = OutputFile::open(storage, path);
    if (!output)
        return tl::unexpected(output.error());
    const auto filled = fill((*output)->device());
    if (filled)
        return (*output)->commit();
    // A device that fails makes its writer fail: the device knows why.
    const auto flushed = (*output)->flush();
    return flushed ? filled : flushed;
}

} // namespace excerpt
