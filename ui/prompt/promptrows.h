// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFrame;
class QGridLayout;
class QLabel;
class QPushButton;
class QWidget;

/// What the parts of the prompt panel share: rows of a dim word and its value. GUI thread.
namespace excerpt::promptrows {

/// Column 0 for the words, as wide in every part of the panel; column 1 for the values.
[[nodiscard]] QGridLayout *grid();
[[nodiscard]] QLabel *key(const QString &text, QWidget *parent);
/// Plain text that wraps.
[[nodiscard]] QLabel *value(const QString &objectName, QWidget *parent);
[[nodiscard]] QFrame *line(QWidget *parent);
/// A flat button that looks like a link.
[[nodiscard]] QPushButton *link(const QString &text, QWidget *parent);

} // namespace excerpt::promptrows
