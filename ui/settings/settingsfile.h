// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QMap>
#include <QString>

namespace excerpt {

/// What a settings file says, as its texts by key.
using SettingTexts = QMap<QString, QString>;

/// The texts of the settings that the file at `path` has; none without a file. Blocks.
[[nodiscard]] SettingTexts readSettingsFile(const QString &path);

/// Writes these texts into the file: an empty one removes its key, keys that no setting has are
/// left as they are. The file is replaced whole, and only by one that can be loaded. Blocks.
/// Errors: BadSetting, WriteFailed.
[[nodiscard]] Expected<void> writeSettingsFile(const QString &path, const SettingTexts &texts);

} // namespace excerpt
