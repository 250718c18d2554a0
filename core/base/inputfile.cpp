// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/inputfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr qint64 largestInputBytes = 256LL * 1024 * 1024;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(InputFile)
};

} // namespace

Expected<QByteArray> readWholeFile(const QString &path, Code code)
{
    QFile file(path);
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        return failure(
            Stage::Usage, code,
            Texts::tr("The file %1 cannot be read. Check that it exists and that you may read "
                      "it.")
                .arg(path),
            file.errorString());
    }
    QByteArray content = file.read(largestInputBytes + 1);
    if (content.size() > largestInputBytes) {
        return failure(
            Stage::Usage, code,
            Texts::tr("The file %1 is larger than 256 MB. Check that it is the right one.")
                .arg(path));
    }
    return content;
}

} // namespace excerpt
