// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace excerpt {

/// Loads the texts of the program and of Qt, plurals included, in `language` (of the files, such as
/// "de" or "zh_CN"; empty: the system's), in English where there are none; figures follow it. Gives
/// the language of the texts. Once, on the main thread, after the QCoreApplication was made.
QLocale installTranslations(const QString &language = {});

} // namespace excerpt
