// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/newfile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

Error unwritable(const QString &path, int number)
{
    if (number == ENOSPC || number == EDQUOT) {
        return {Stage::Output, Code::DiskFull,
                QCoreApplication::translate(
                    "Output", "There is no room left for %1. Make room, and run it again.")
                    .arg(path),
                qt_error_string(number)};
    }
    return {Stage::Output, Code::OutputUnwritable,
            QCoreApplication::translate(
                "Output", "The file %1 cannot be written (%2). Choose another folder.")
                .arg(path, qt_error_string(number)),
            qt_error_string(number)};
}

QByteArray hiddenName(const QString &path)
{
    const QString number = QString::number(QRandomGenerator::system()->bounded(0x1000000U), 16)
                               .rightJustified(6, u'0');
    return QFile::encodeName(QFileInfo(path).path() + "/.excerpt-"_L1 + number + ".part"_L1);
}

} // namespace

Expected<std::unique_ptr<NewFile>> NewFile::create(const QString &path, bool isPrivate)
{
    std::unique_ptr<NewFile> created(new NewFile(path));
    const mode_t mode = isPrivate ? 0600 : 0666;
    const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
    int descriptor = ::open(folder.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, mode);
    if (descriptor == -1 && (errno == EOPNOTSUPP || errno == EISDIR || errno == EINVAL)) {
        created->m_hiddenPath = hiddenName(path);
        descriptor =
            ::open(created->m_hiddenPath.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, mode);
    }
    if (descriptor == -1) {
        const int number = errno;
        created->m_hiddenPath.clear();
        return tl::unexpected(unwritable(path, number));
    }
    created->m_file.open(descriptor, QIODevice::ReadWrite | QIODevice::Unbuffered,
                         QFileDevice::AutoCloseHandle);
    return created;
}

NewFile::~NewFile()
{
    if (!m_hiddenPath.isEmpty())
        ::unlink(m_hiddenPath.constData());
}

bool NewFile::giveName(const QByteArray &name)
{
    const QByteArray self = "/proc/self/fd/"_ba + QByteArray::number(m_file.handle());
    return ::linkat(AT_FDCWD, self.constData(), AT_FDCWD, name.constData(), AT_SYMLINK_FOLLOW) == 0;
}

Expected<void> NewFile::keep()
{
    const QByteArray target = QFile::encodeName(m_path);
    if (m_hiddenPath.isEmpty()) {
        if (giveName(target))
            return {};
        // linkat() replaces nothing; a second name can.
        const QByteArray hidden = hiddenName(m_path);
        if (errno != EEXIST || !giveName(hidden))
            return tl::unexpected(unwritable(m_path, errno));
        m_hiddenPath = hidden;
    }
    if (::rename(m_hiddenPath.constData(), target.constData()) != 0)
        return tl::unexpected(unwritable(m_path, errno));
    m_hiddenPath.clear();
    return {};
}

} // namespace excerpt
