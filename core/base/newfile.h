// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFile>
#include <QString>

#include <memory>

namespace excerpt {

/// A file that appears under its name whole or not at all, replacing what is there: unnamed until
/// keep() where the file system can (O_TMPFILE), else hidden beside it. The thread that made it.
/// Errors: OutputUnwritable, DiskFull.
class NewFile
{
public:
    /// `isPrivate`: readable by its owner only.
    [[nodiscard]] static Expected<std::unique_ptr<NewFile>> create(const QString &path,
                                                                   bool isPrivate);
    NewFile(const NewFile &) = delete;
    NewFile &operator=(const NewFile &) = delete;
    ~NewFile(); ///< without keep() nothing is left

    [[nodiscard]] QFile &file() { return m_file; } ///< open for reading and writing
    [[nodiscard]] Expected<void> keep();

private:
    explicit NewFile(QString path) : m_path(std::move(path)) {}
    [[nodiscard]] bool giveName(const QByteArray &name);

    QString m_path;
    QByteArray m_hiddenPath; ///< empty while the file has no name
    QFile m_file;
};

} // namespace excerpt
