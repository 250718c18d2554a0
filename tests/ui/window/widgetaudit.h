// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

class QMenu;
class QWidget;

// What every window and dialog owes everybody; each finding is a line for the test's message.
// GUI thread.
namespace excerpt::tests {

/// "QToolButton pagesDockFold “Fold Pages”"
[[nodiscard]] QString nameOf(const QWidget &widget);
/// What a person can use: visible buttons, fields, views, …, without the parts of others.
[[nodiscard]] QList<QWidget *> controlsOf(const QWidget &root);

/// Controls without an accessible name, with a role that says nothing, which Tab does not reach,
/// and buttons of an icon alone without a tool tip.
[[nodiscard]] QStringList unspoken(const QWidget &root);
/// Texts that do not fit into what shows them.
[[nodiscard]] QStringList cutOff(const QWidget &root);
/// Two entries of one menu, or two labels of one window, that share a letter.
[[nodiscard]] QStringList sharedMnemonics(const QMenu &menu);
[[nodiscard]] QStringList sharedMnemonics(const QWidget &window);

} // namespace excerpt::tests
