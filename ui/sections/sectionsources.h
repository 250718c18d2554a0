// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/sections/sectioneditor.h"

#include <QAction>
#include <QObject>

class QWidget;

namespace excerpt {

class PageSource;

/// Where sections come from and go to: new ones, bookmarks, headings, every n pages, templates,
/// files. Opens the dialogs; each result is one undo step. GUI thread.
class SectionSources : public QObject
{
    Q_OBJECT

public:
    SectionSources(SectionEditor &editor, PageSource &source, QWidget *parent);

    QAction *newSection;
    QAction *fromBookmarks;
    QAction *fromHeadings;
    QAction *everyPages;
    QAction *fromEdition;
    QAction *importFile;
    QAction *exportFile;

    /// In the order of a menu, with separators.
    [[nodiscard]] QList<QAction *> all() const { return m_all; }

    /// Reads a sections file on another thread and puts its sections in the place of those that
    /// there are.
    void readFile(const QString &path);
    /// Reads a sections file of another edition and opens the dialog that finds them in this one.
    void readEdition(const QString &path);
    /// Writes the sections, on another thread.
    void writeFile(const QString &path);

public Q_SLOTS:
    void askSplit(const excerpt::SectionId &id);
    void askPrompt(const std::vector<int> &indices);

Q_SIGNALS:
    /// A file was read or written.
    void fileDone(const QString &path);

private:
    QAction *make(const QString &name, const QString &text, const QString &icon, bool needsPages);
    void addSeparator();
    void askBookmarks();
    void askEdition();
    void askImport();
    void askExport();
    void updateEnabled();
    void take(const QString &path, const Expected<SectionList> &list);
    void say(const QString &what, const QString &detail);

    SectionEditor &m_editor;
    PageSource &m_source;
    QWidget *m_parent;
    QList<QAction *> m_all;
    QList<QAction *> m_needPages;
};

} // namespace excerpt
