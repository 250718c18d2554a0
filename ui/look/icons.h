// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/look.h"

#include <QIcon>
#include <QString>

namespace excerpt::look {

/// An icon of resources/icons by its freedesktop name, drawn sharp at every scale in the colour of
/// `role` as the theme has it when it is painted; `currentColor` and `ground` in the file become
/// that colour and the base. Arrows, undo, redo and media icons are mirrored right to left.
/// An unknown name is a programming error. GUI thread only.
[[nodiscard]] QIcon icon(const QString &name, Role role = Role::Text);

} // namespace excerpt::look
