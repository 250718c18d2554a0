// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/results/writers.h"
#include "ui/results/resultsmodel.h"

#include <QWidget>

#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace excerpt {

class AnswerView;
class PageSource;
class ResultStore;
class ResultsExport;
class SectionEditor;

/// One row per section with its state, sorted and filtered; below, the answer of the current one.
/// GUI thread.
class ResultsPanel : public QWidget
{
    Q_OBJECT

public:
    ResultsPanel(SectionEditor &sections, ResultStore &results, const PageSource &pages,
                 QWidget *parent = nullptr);
    ~ResultsPanel() override;

    /// Save results in one file, section PDFs in a folder; for the menu and the tool bar.
    [[nodiscard]] const std::vector<QAction *> &exportActions() const { return m_exportActions; }
    /// Runs again the selected sections, and all that did not succeed.
    [[nodiscard]] QAction *runSelectedAction() const { return m_runSelected; }
    [[nodiscard]] QAction *runUnfinishedAction() const { return m_runUnfinished; }
    /// Results in `format` to a file that a dialog asks for.
    void saveAs(OutputFormat format);

Q_SIGNALS:
    void runAgainRequested(const std::vector<excerpt::SectionId> &ids);
    void pageRequested(excerpt::PageNumber page);
    /// A line for the status bar or the message bar.
    void exported(const QString &message, const QString &path);
    void exportFailed(const QString &message);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeTable();
    void makeActions();
    void savePdfs();
    void refreshFilterTexts();
    void refreshState();
    void showCurrent();
    void followTable();
    void contextMenu(const QPoint &position);
    void copySelected();
    [[nodiscard]] std::vector<SectionId> selectedIds() const;
    /// The selected sections, all when fewer than two are.
    [[nodiscard]] std::vector<Section> sectionsToExport() const;

    SectionEditor &m_sections;
    ResultStore &m_results;
    const PageSource &m_pages;
    ResultsModel *m_model;
    ResultsFilter *m_filter;
    ResultsExport *m_export;
    QList<QToolButton *> m_headerButtons;
    QComboBox *m_filterBox = nullptr;
    QLineEdit *m_search = nullptr;
    QToolButton *m_again = nullptr;
    QTableView *m_table = nullptr;
    QStackedWidget *m_tableStack = nullptr;
    QLabel *m_noRows = nullptr;
    QPushButton *m_clearFilter = nullptr;
    AnswerView *m_answer = nullptr;
    QAction *m_runSelected = nullptr;
    QAction *m_runUnfinished = nullptr;
    std::vector<QAction *> m_exportActions;
};

} // namespace excerpt
