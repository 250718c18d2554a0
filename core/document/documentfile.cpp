// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/documentfile.h"

#include <fcntl.h>
#include <sys/stat.h>

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

class Text
{
    Q_DECLARE_TR_FUNCTIONS(Document)
};

FileIdentity identityOf(const struct stat &status)
{
    constexpr qint64 nanoseconds = 1'000'000'000;
    return {status.st_dev, status.st_ino, status.st_size,
            status.st_mtim.tv_sec * nanoseconds + status.st_mtim.tv_nsec};
}

tl::unexpected<Error> cannotOpen(const QString &path, int error)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(error));
    if (error == ENOENT || error == ENOTDIR)
        return failure(Stage::Open, Code::DocumentNotFound,
                       Text::tr("There is no file “%1”. Check the name and the folder.").arg(path),
                       detail);
    if (error == EACCES || error == EPERM)
        return failure(
            Stage::Open, Code::DocumentUnreadable,
            Text::tr("You have no right to read “%1”. Ask its owner, or copy it to where you "
                     "may read it.")
                .arg(path),
            detail);
    return failure(Stage::Open, Code::DocumentUnreadable,
                   Text::tr("“%1” cannot be opened: %2. Check the disk it is on, and try again.")
                       .arg(path, detail),
                   detail);
}

} // namespace

Expected<DocumentFile> DocumentFile::open(const QString &path)
{
    // O_NONBLOCK: a named pipe would wait for its writer.
    Descriptor descriptor(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    struct stat status = {};
    if (!descriptor.isOpen() || ::fstat(descriptor.get(), &status) != 0)
        return cannotOpen(path, errno);
    if (S_ISDIR(status.st_mode))
        return failure(Stage::Open, Code::DocumentUnreadable,
                       Text::tr("“%1” is a folder. Name a PDF file in it.").arg(path),
                       u"directory"_s);
    if (!S_ISREG(status.st_mode))
        return failure(
            Stage::Open, Code::DocumentUnreadable,
            Text::tr("“%1” is a device or a pipe, not a file. Save the PDF to a file first.")
                .arg(path),
            u"no regular file"_s);
    if (status.st_size == 0)
        return failure(
            Stage::Open, Code::DocumentNotPdf,
            Text::tr("“%1” is empty: the file has no content. Copy or download it again.")
                .arg(path),
            u"0 bytes"_s);
    return DocumentFile(path, std::move(descriptor), identityOf(status));
}

QString DocumentFile::name() const
{
    return QFileInfo(m_path).fileName();
}

Expected<Descriptor> DocumentFile::again() const
{
    // By the open file, not by the path: that may lead to another file by now.
    const QByteArray self = "/proc/self/fd/" + QByteArray::number(m_descriptor.get());
    Descriptor descriptor(::open(self.constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
    if (!descriptor.isOpen())
        return cannotOpen(m_path, errno);
    return descriptor;
}

Expected<void> DocumentFile::verifyUnchanged() const
{
    struct stat status = {};
    if (::stat(QFile::encodeName(m_path).constData(), &status) != 0 ||
        identityOf(status) != m_identity)
        return tl::unexpected(documentChanged(m_path));
    return {};
}

Error openingError(const Error &found, const QString &path)
{
    Error error = found;
    if (found.code == Code::DocumentNotPdf)
        error.message =
            Text::tr("“%1” is not a PDF. Name a PDF file, or export the document as PDF.");
    else if (found.code == Code::DocumentDamaged)
        error.message =
            Text::tr("“%1” is too damaged to be opened. Copy or download it again, or repair "
                     "it with another program.");
    else if (found.code == Code::DocumentEmpty)
        error.message = Text::tr("“%1” has no pages. Export or download it again.");
    else if (found.code == Code::PasswordNeeded)
        error.message = Text::tr("“%1” is protected by a password. Give it with --password-file or "
                                 "--password.");
    else if (found.code == Code::PasswordWrong)
        error.message =
            Text::tr("The password for “%1” is wrong. Check it, and its upper and lower case.");
    else
        return error;
    error.message = error.message.arg(path);
    if (error.detail.isEmpty())
        error.detail = found.message;
    return error;
}

Error documentChanged(const QString &path)
{
    return {Stage::Open, Code::DocumentChanged,
            Text::tr("“%1” was changed, replaced or removed while it was being worked on. What is "
                     "finished is kept; start a new run for the changed document.")
                .arg(path),
            u"another file than at the start"_s};
}

} // namespace excerpt
