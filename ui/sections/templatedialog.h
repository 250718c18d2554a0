// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sections/template.h"
#include "ui/sections/resultdialog.h"

#include <QElapsedTimer>
#include <QFutureWatcher>

class QProgressBar;
class QStandardItemModel;

namespace excerpt {

class HeadingReader;
class PageSource;

/// The sections of another edition, found in this one by the text of its bookmarks and headings,
/// with a report of what became of each. GUI thread.
class TemplateDialog : public ResultDialog
{
    Q_OBJECT

public:
    /// `sections` are those of the other edition, as read from the file `name`.
    TemplateDialog(SectionEditor &editor, PageSource &source, const SectionList &sections,
                   const QString &name, QWidget *parent = nullptr);

private:
    [[nodiscard]] QWidget *makeReport();
    [[nodiscard]] QWidget *makeSummary();
    void advance(int pagesRead);
    void workOut();
    void showResult();

    PageSource &m_source;
    SectionList m_old;
    QString m_name;
    HeadingReader *m_reader;
    QStandardItemModel *m_report;
    QProgressBar *m_progress = nullptr;
    QWidget *m_progressRow = nullptr;
    QLabel *m_found = nullptr;
    QLabel *m_similar = nullptr;
    QLabel *m_missing = nullptr;
    bool m_isStale = false;
    QElapsedTimer m_sinceShown;
    QFutureWatcher<AppliedTemplate> m_watcher;
};

} // namespace excerpt
