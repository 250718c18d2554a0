// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingsfile.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QProcessEnvironment>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace excerpt {

class SettingField;

/// Every setting of the table, searchable. What is saved goes into the settings file that the
/// command line reads too; what the environment says is shown where it wins. GUI thread.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `texts` is what the file at `path` says.
    SettingsDialog(const QString &path, const SettingTexts &texts,
                   const QProcessEnvironment &environment, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    /// A group of its own below the settings of the engine: what it changes it changes by itself.
    /// `words` are what a search finds it by.
    void addGroup(const QString &title, QWidget *content, const QString &words);

    /// Writes the file on another thread; `saved` and the end of the dialog follow, or the reason.
    void save();

Q_SIGNALS:
    void saved();

private:
    struct Group
    {
        QLabel *title;
        std::vector<SettingField *> fields;
        QWidget *content = nullptr; ///< in place of fields
        QString words;              ///< of the content
    };

    [[nodiscard]] QWidget *makeFields(const SettingTexts &texts,
                                      const QProcessEnvironment &environment);
    void filter(const QString &words);
    void updateSaveButton();
    void showProblem(const QString &text);

    QString m_path;
    std::vector<Group> m_groups;
    QVBoxLayout *m_column = nullptr; ///< of the groups
    QLineEdit *m_search;
    QLabel *m_nothing;
    QLabel *m_problem;
    QPushButton *m_save = nullptr;
    QFutureWatcher<Expected<void>> m_saving;
};

} // namespace excerpt
