// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of Qt's standard buttons. Its own translations are a package that need not be installed,
// and then "Cancel" would stand beside translated words: ours are found first. The translation
// tool reads them here; nothing else does.
#include <QCoreApplication>

namespace {

[[maybe_unused]] constexpr const char *standardTexts[] = {
    QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Close"),
    QT_TRANSLATE_NOOP("QPlatformTheme", "Save"),
};

} // namespace
