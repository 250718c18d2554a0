// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/settings/settings.h"

#include <QHash>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace excerpt {

/// Where settings come from, strongest first.
struct SettingsSources
{
    QHash<QString, QString> options; ///< of the command line: name without dashes, value
    QProcessEnvironment environment;
    QString file; ///< of --config; empty: defaultSettingsFile()
};

struct LoadedSettings
{
    Settings settings;
    QStringList warnings; ///< translated: keys of the file that no setting has
};

/// Reads every setting from its sources: command line, environment, file, default. A value that
/// is not allowed is an error that names source, value and what is allowed, even when a stronger
/// source overrides it; an empty variable is unset. Any thread. Error: BadSetting.
[[nodiscard]] Expected<LoadedSettings> loadSettings(const SettingsSources &sources);

/// $XDG_CONFIG_HOME/excerpt/excerpt.ini, else ~/.config/excerpt/excerpt.ini.
[[nodiscard]] QString defaultSettingsFile(const QProcessEnvironment &environment);

/// Whether this version has what the settings ask for: what loadSettings() would refuse as not
/// built is not offered. Any thread.
[[nodiscard]] bool isInThisVersion(const Settings &settings);

/// The error for something that the project names but this version does not have; `what` as the
/// person wrote it. Code: BadSetting.
[[nodiscard]] Error notInThisVersion(const QString &what);

} // namespace excerpt
