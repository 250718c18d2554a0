// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;

namespace excerpt {

class PromptDraft;
class PromptLibraryStore;

/// The library of named prompts and what was sent before: to choose from, to save in. GUI thread.
class LibraryBar : public QWidget
{
    Q_OBJECT

public:
    LibraryBar(PromptDraft &draft, PromptLibraryStore &store, QWidget *parent = nullptr);

    /// Saves the prompt as it is under this name.
    void saveAs(const QString &name);

private:
    void makeButtons();
    void connectParts();
    void refresh();
    void choose(const QString &name);
    void fillHistory();
    void fillLibrary();
    void askName();
    void askImport();
    void askExport();
    void remove();

    PromptDraft &m_draft;
    PromptLibraryStore &m_store;
    QComboBox *m_names;
    QMenu *m_history;
    QMenu *m_library;
    QLabel *m_said;
};

} // namespace excerpt
