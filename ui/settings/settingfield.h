// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settingstable.h"

#include <QProcessEnvironment>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace excerpt {

/// One row of the settings table: its label, what it means, a field for the file's value, and what
/// overrides it. GUI thread.
class SettingField : public QWidget
{
    Q_OBJECT

public:
    /// `text` is what the file says, empty: nothing.
    SettingField(const SettingRow &row, const QString &text, const QProcessEnvironment &environment,
                 QWidget *parent = nullptr);

    [[nodiscard]] QString key() const;
    /// What the file should say; empty: nothing.
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// Whether the table allows it.
    [[nodiscard]] bool isAllowed() const;
    /// Whether label, meaning, key or variable hold the words.
    [[nodiscard]] bool matches(const QString &words) const;

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QWidget *makeField();
    void fillChoices(const QStringList &choices);
    void showWhetherAllowed();

    const SettingRow &m_row;
    QString m_label;
    QString m_help;
    QComboBox *m_choice = nullptr; ///< one of the two
    QLineEdit *m_line = nullptr;
    QLabel *m_note;
    QString m_environmentNote;
};

} // namespace excerpt
