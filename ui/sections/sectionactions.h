// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sections/sectioneditor.h"

#include <QAction>
#include <QObject>

class QTreeView;

namespace excerpt {

class SectionFilter;
class SectionTreeModel;

/// What can be done to the sections chosen in the tree: each with text, icon, key and one undo
/// step that says what it did. Afterwards the same sections are chosen. GUI thread.
class SectionActions : public QObject
{
    Q_OBJECT

public:
    SectionActions(SectionEditor &editor, SectionTreeModel &model, SectionFilter &filter,
                   QTreeView &view);

    QAction *show;
    QAction *rename;
    QAction *duplicate;
    QAction *merge;
    QAction *split;
    QAction *moveUp;
    QAction *moveDown;
    QAction *nest;
    QAction *unnest;
    QAction *group;
    QAction *prompt;
    QAction *sort;
    QAction *remove;

    /// Indices of the chosen sections, those of chosen groups among them, ascending.
    [[nodiscard]] std::vector<int> chosen() const;
    /// In the order of a menu, with separators.
    [[nodiscard]] QList<QAction *> all() const { return m_all; }
    void choose(const std::vector<int> &sections);
    /// What can be done now.
    void update();

Q_SIGNALS:
    void showSection(const excerpt::SectionId &id);
    void splitRequested(const excerpt::SectionId &id);
    void editPromptRequested(const excerpt::SectionId &id);

private:
    QAction *make(const QString &name, const QString &text, const QString &icon,
                  const QList<QKeySequence> &keys, void (SectionActions::*what)());
    void addSeparator();
    void apply(const QString &text, std::vector<Section> sections);
    void moveRows(int direction);
    [[nodiscard]] SectionId currentSection() const;

    void doShow();
    void doRename();
    void doDuplicate();
    void doMerge();
    void doSplit();
    void doMoveUp();
    void doMoveDown();
    void doNest();
    void doUnnest();
    void doGroup();
    void doPrompt();
    void doSort();
    void doRemove();

    SectionEditor &m_editor;
    SectionTreeModel &m_model;
    SectionFilter &m_filter;
    QTreeView &m_view;
    QList<QAction *> m_all;
};

} // namespace excerpt
