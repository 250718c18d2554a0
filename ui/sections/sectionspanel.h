// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/checks.h"
#include "ui/look/states.h"
#include "ui/sections/sectioneditor.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace excerpt {

class PageSource;
class SectionActions;
class SectionFilter;
class SectionSources;
class SectionTreeModel;

/// The tree of sections with its filter and its counts: the accessible mirror of what is drawn on
/// the pages. Every edit goes to the editor as one undo step. GUI thread.
class SectionsPanel : public QWidget
{
    Q_OBJECT

public:
    SectionsPanel(SectionEditor &editor, PageSource &source, QWidget *parent = nullptr);

    /// Import and export, for the dock's header.
    [[nodiscard]] QList<QAction *> headerActions() const;
    /// For the menu "Sections", with separators.
    [[nodiscard]] QList<QAction *> menuActions() const;

    [[nodiscard]] SectionSources &sources() { return *m_sources; }
    [[nodiscard]] QTreeView &view() { return *m_view; }
    [[nodiscard]] SectionTreeModel &model() { return *m_model; }

    /// What a section is in, for its icon; nothing: no icon.
    void setState(const SectionId &id, std::optional<look::State> state);
    void clearStates();
    /// Whether any section has a state.
    [[nodiscard]] bool hasStates() const;

Q_SIGNALS:
    /// The person wants to see the section on its page.
    void showSection(const excerpt::SectionId &id);

private:
    void makeView();
    [[nodiscard]] QWidget *makeFilterRow();
    [[nodiscard]] QWidget *makeNoMatch();
    [[nodiscard]] QWidget *makeEmpty();
    [[nodiscard]] QWidget *makeFooter();
    void connectView();
    void followEditor();
    void followCurrent();
    void filterBy(const QString &text);
    void filterProblems(bool isOn);
    void updatePage();
    void updateFooter();
    void showMenu(const QPoint &position);
    void restoreExpanded(const QModelIndex &parent, int first, int last);
    [[nodiscard]] QSet<QString> problemIds() const;

    SectionEditor &m_editor;
    SectionTreeModel *m_model;
    SectionFilter *m_filter;
    QTreeView *m_view;
    SectionActions *m_actions;
    SectionSources *m_sources;
    QLineEdit *m_filterField = nullptr;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_noMatch = nullptr;
    QWidget *m_empty = nullptr;
    QLabel *m_noMatchText = nullptr;
    QLabel *m_counts = nullptr;
    QToolButton *m_problems = nullptr;
    SectionChecks m_checks;
    QSet<QString> m_expanded; ///< groups that the person opened, by path
};

} // namespace excerpt
