// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QString>

#include <vector>

class QTreeWidget;

namespace excerpt {

/// One shortcut of the overview.
struct ShortcutRow
{
    QString part; ///< of the window
    QString text;
    QString keys;
};

/// Every shortcut of the window and its parts, found in the actions themselves. GUI thread.
[[nodiscard]] std::vector<ShortcutRow> shortcutsOf(const QWidget &window);

/// The overview, searchable. GUI thread.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const std::vector<ShortcutRow> &rows, QWidget *parent = nullptr);

private:
    void filter(const QString &words);

    QTreeWidget *m_tree;
};

} // namespace excerpt
