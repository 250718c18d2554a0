// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/bookmarksections.h"
#include "ui/sections/resultdialog.h"

#include <QFutureWatcher>

#include <memory>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QSpinBox;
class QTreeView;

namespace excerpt {

class OutlineModel;

/// Sections from bookmarks: the outline with check boxes, the rules, and what they make, worked out
/// anew on another thread with every change. GUI thread.
class BookmarksDialog : public ResultDialog
{
    Q_OBJECT

public:
    BookmarksDialog(SectionEditor &editor, const Outline &outline, QWidget *parent = nullptr);

    [[nodiscard]] const BookmarkRules &rules() const { return m_rules; }

private:
    [[nodiscard]] QWidget *makeOutline();
    [[nodiscard]] QWidget *makeRules();
    void addLevel(QFormLayout &form);
    void addMatch(QFormLayout &form);
    void addSharedPage(QFormLayout &form);
    void addNames(QFormLayout &form);
    void readRules();
    void check(int entry, bool isOn);
    void workOut();
    void showResult();

    std::shared_ptr<const Outline> m_outline;
    int m_pageCount;
    BookmarkRules m_rules;
    BookmarkRules m_workedOut;
    QFutureWatcher<BookmarkSections> m_watcher;
    OutlineModel *m_model;
    QSortFilterProxyModel *m_filter;
    QTreeView *m_tree;
    QSpinBox *m_level;
    QLabel *m_levelText;
    QLineEdit *m_match;
    QCheckBox *m_isPattern;
    QComboBox *m_sharedPage;
    QLineEdit *m_names;
    QLabel *m_example;
    QCheckBox *m_frontMatter;
};

} // namespace excerpt
