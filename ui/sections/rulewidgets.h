// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/bookmarksections.h"

class QComboBox;
class QLineEdit;
class QWidget;

/// The controls that the dialogs which make sections have in common. GUI thread.
namespace excerpt::rulewidgets {

[[nodiscard]] QComboBox *sharedPage(QWidget *parent);
[[nodiscard]] SharedPage chosen(const QComboBox &sharedPage);
/// The pattern of the names.
[[nodiscard]] QLineEdit *names(QWidget *parent);

} // namespace excerpt::rulewidgets
