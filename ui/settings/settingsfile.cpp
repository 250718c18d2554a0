// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsfile.h"

#include "core/settings/loadsettings.h"
#include "core/settings/settingstable.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SettingsDialog)
};

Error cannotWrite(const QString &path, const QString &detail)
{
    return {Stage::Usage, Code::WriteFailed,
            Texts::tr("The settings file %1 cannot be written. Check that you may write there and "
                      "that the disk has room.")
                .arg(path),
            detail};
}

/// A copy of the file beside it, which goes away unless it is put in its place.
bool copyInto(const QString &path, QTemporaryFile &copy)
{
    if (!copy.open())
        return false;
    QFile original(path);
    if (original.exists() && !original.open(QIODevice::ReadOnly))
        return false;
    if (original.isOpen() && copy.write(original.readAll()) != original.size())
        return false;
    copy.close();
    return copy.error() == QFileDevice::NoError;
}

bool putInto(const QString &path, const SettingTexts &texts)
{
    QSettings file(path, QSettings::IniFormat);
    for (const SettingRow &row : settingsTable) {
        const QString key = QString::fromLatin1(row.key);
        if (!texts.contains(key))
            continue;
        if (texts.value(key).isEmpty())
            file.remove(key);
        else
            file.setValue(key, texts.value(key));
    }
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace

SettingTexts readSettingsFile(const QString &path)
{
    const QSettings file(path, QSettings::IniFormat);
    SettingTexts texts;
    for (const SettingRow &row : settingsTable) {
        const QString key = QString::fromLatin1(row.key);
        // A value with commas is a list to QSettings; a setting is one text.
        if (file.contains(key))
            texts.insert(key, file.value(key).toStringList().join(u","_s));
    }
    return texts;
}

Expected<void> writeSettingsFile(const QString &path, const SettingTexts &texts)
{
    const QString folder = QFileInfo(path).path();
    // A link stays a link: what it leads to is replaced.
    const QString target = QFileInfo(path).isSymLink() ? QFileInfo(path).canonicalFilePath() : path;
    if (!QDir().mkpath(folder))
        return tl::unexpected(cannotWrite(path, {}));
    QTemporaryFile copy(QFileInfo(target).path() + "/excerpt-XXXXXX.ini"_L1);
    if (!copyInto(target, copy))
        return tl::unexpected(cannotWrite(path, copy.errorString()));
    const QString copyPath = copy.fileName();
    if (!putInto(copyPath, texts))
        return tl::unexpected(cannotWrite(path, {}));
    // Without the environment: what it overrides must be right as well.
    const auto loaded = loadSettings({{}, QProcessEnvironment(), copyPath});
    if (!loaded)
        return tl::unexpected(loaded.error());
    if (std::rename(QFile::encodeName(copyPath).constData(),
                    QFile::encodeName(target).constData()) != 0)
        return tl::unexpected(cannotWrite(path, {}));
    return {};
}

} // namespace excerpt
