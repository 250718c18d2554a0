// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/resultspanel.h"

#include "ui/document/pagesource.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/motion.h"
#include "ui/look/softselection.h"
#include "ui/results/answerview.h"
#include "ui/results/resultsexport.h"
#include "ui/results/resultstore.h"
#include "ui/sections/sectioneditor.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

struct ExportFormat
{
    OutputFormat format;
    const char *text;
    const char *fileFilter;
    const char *suffix;
};

constexpr std::array exportFormats{
    ExportFormat{OutputFormat::Json, QT_TRANSLATE_NOOP("excerpt::ResultsPanel", "Save as &JSON…"),
                 QT_TRANSLATE_NOOP("excerpt::ResultsPanel", "JSON (*.json)"), ".json"},
    ExportFormat{OutputFormat::Jsonl,
                 QT_TRANSLATE_NOOP("excerpt::ResultsPanel", "Save as JSON &lines…"),
                 QT_TRANSLATE_NOOP("excerpt::ResultsPanel", "JSON lines (*.jsonl)"), ".jsonl"},
    ExportFormat{OutputFormat::Csv, QT_TRANSLATE_NOOP("excerpt::ResultsPanel", "Save as &CSV…"),
                 QT_TRANSLATE_NOOP("excerpt::ResultsPanel", "CSV (*.csv)"), ".csv"},
    ExportFormat{OutputFormat::Markdown,
                 QT_TRANSLATE_NOOP("excerpt::ResultsPanel", "Save as &Markdown…"),
                 QT_TRANSLATE_NOOP("excerpt::ResultsPanel", "Markdown (*.md)"), ".md"},
    ExportFormat{OutputFormat::Response,
                 QT_TRANSLATE_NOOP("excerpt::ResultsPanel", "Save as the service’s &response…"),
                 QT_TRANSLATE_NOOP("excerpt::ResultsPanel", "Response (*.json)"), ".response.json"},
};

} // namespace

ResultsPanel::ResultsPanel(SectionEditor &sections, ResultStore &results, const PageSource &pages,
                           QWidget *parent)
    : QWidget(parent)
    , m_sections(sections)
    , m_results(results)
    , m_pages(pages)
    , m_model(new ResultsModel(sections, results, this))
    , m_filter(new ResultsFilter(this))
    , m_export(new ResultsExport(this))
{
    m_filter->setSourceModel(m_model);
    makeActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeTable());
    m_answer = new AnswerView(splitter);
    splitter->addWidget(m_answer);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    layout->addWidget(makeHeader());
    layout->addWidget(splitter, 1);

    connect(m_answer, &AnswerView::runAgainRequested, this,
            [this](const SectionId &id) { Q_EMIT runAgainRequested({id}); });
    connect(&m_sections, &SectionEditor::currentChanged, this, &ResultsPanel::showCurrent);
    connect(&m_results, &ResultStore::answerArrived, this, [this](const SectionResult &result) {
        if (result.id == m_sections.current())
            m_answer->showResult(result, m_sections.place(m_sections.indexOf(result.id)));
    });
    connect(
        &m_results, &ResultStore::answerFailed, this,
        [this](const SectionId &, const Error &error) { m_answer->showNothing(error.message); });
    connect(&m_results, &ResultStore::changed, this, [this](const SectionId &id) {
        if (id == m_sections.current())
            showCurrent();
    });
    connect(&m_results, &ResultStore::wasReset, this, &ResultsPanel::showCurrent);
    connect(m_export, &ResultsExport::finished, this, &ResultsPanel::exported);
    connect(m_export, &ResultsExport::failed, this,
            [this](const Error &error) { Q_EMIT exportFailed(error.message); });

    // Counting rows is not worth doing for each of many changes.
    auto *refresh = new QTimer(this);
    refresh->setSingleShot(true);
    refresh->setInterval(std::chrono::milliseconds(100));
    connect(refresh, &QTimer::timeout, this, &ResultsPanel::refreshState);
    const auto soon = [refresh] {
        if (!refresh->isActive())
            refresh->start();
    };
    connect(m_model, &QAbstractItemModel::dataChanged, this, soon);
    connect(m_model, &QAbstractItemModel::modelReset, this, soon);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, soon);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, soon);
    refreshState();
    showCurrent();
}

ResultsPanel::~ResultsPanel() = default;

/// What is worth its room: state, section, pages and time always, the rest in a wide panel.
void ResultsPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < look::px(560);
    for (QToolButton *button : std::as_const(m_headerButtons))
        button->setToolButtonStyle(isNarrow ? Qt::ToolButtonIconOnly
                                            : Qt::ToolButtonTextBesideIcon);
    m_table->setColumnHidden(ResultsModel::Warnings, width() < look::px(480));
    m_table->setColumnHidden(ResultsModel::Tokens, width() < look::px(560));
    m_table->setColumnHidden(ResultsModel::Attempts, width() < look::px(640));
}

void ResultsPanel::makeActions()
{
    for (const ExportFormat &format : exportFormats) {
        auto *action = new QAction(look::icon(u"document-export"_s), tr(format.text), this);
        connect(action, &QAction::triggered, this, [this, kind = format.format] { saveAs(kind); });
        m_exportActions.push_back(action);
    }
    auto *pdfs = new QAction(look::icon(u"document-export"_s), tr("Save section &PDFs…"), this);
    connect(pdfs, &QAction::triggered, this, &ResultsPanel::savePdfs);
    m_exportActions.push_back(pdfs);
    m_runSelected = new QAction(look::icon(u"view-refresh"_s), tr("Run the selected again"), this);
    connect(m_runSelected, &QAction::triggered, this,
            [this] { Q_EMIT runAgainRequested(selectedIds()); });
    m_runUnfinished =
        new QAction(look::icon(u"view-refresh"_s), tr("Run again all that did not succeed"), this);
    connect(m_runUnfinished, &QAction::triggered, this,
            [this] { Q_EMIT runAgainRequested(m_results.unfinished()); });
}

QWidget *ResultsPanel::makeHeader()
{
    auto *header = new QWidget(this);
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(look::px(8), look::px(8), look::px(8), look::px(8));
    row->setSpacing(look::px(8));
    m_filterBox = new QComboBox(header);
    m_filterBox->setAccessibleName(tr("Which results to show"));
    m_filterBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_filterBox->setMinimumContentsLength(7);
    for (int i = 0; i < resultFilters; ++i)
        m_filterBox->addItem(QString());
    m_search = new QLineEdit(header);
    m_search->setPlaceholderText(tr("Filter sections"));
    m_search->setMinimumWidth(
        m_search->fontMetrics().horizontalAdvance(m_search->placeholderText()) + look::px(20));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_again = new QToolButton(header);
    QToolButton *again = m_again;
    again->setIcon(look::icon(u"view-refresh"_s));
    again->setText(tr("Run again"));
    again->setPopupMode(QToolButton::InstantPopup);
    again->setToolTip(tr("Run sections again"));
    again->setAccessibleName(again->toolTip());
    auto *againMenu = new QMenu(again);
    againMenu->addAction(m_runSelected);
    againMenu->addAction(m_runUnfinished);
    again->setMenu(againMenu);
    auto *save = new QToolButton(header);
    save->setIcon(look::icon(u"document-export"_s));
    save->setText(tr("Export"));
    save->setPopupMode(QToolButton::InstantPopup);
    save->setToolTip(tr("Save the results"));
    auto *saveMenu = new QMenu(save);
    for (QAction *action : m_exportActions)
        saveMenu->addAction(action);
    save->setMenu(saveMenu);
    m_headerButtons = {again, save};
    for (QToolButton *button : m_headerButtons)
        button->setMinimumWidth(look::px(28)); // the icon alone, when there is no more room
    row->addWidget(m_filterBox);
    row->addWidget(m_search, 1);
    row->addWidget(again);
    row->addWidget(save);
    connect(m_filterBox, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_filter->setFilter(ResultFilter(index));
        refreshState();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        refreshState();
    });
    return header;
}

QWidget *ResultsPanel::makeTable()
{
    m_tableStack = new QStackedWidget(this);
    m_table = new QTableView(m_tableStack);
    m_table->setModel(m_filter);
    m_table->setItemDelegate(new look::SoftSelection(m_table));
    m_table->setAccessibleName(tr("Results"));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setIconSize(QSize(look::px(16), look::px(16)));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(look::px(24));
    look::turnRunningRows(*m_table, [](const QModelIndex &row) {
        return row.data(ResultsModel::StateRole).toInt() == int(look::State::Running);
    });
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setHighlightSections(false);
    columns->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    columns->setSectionResizeMode(ResultsModel::Name, QHeaderView::Stretch);
    columns->setMinimumSectionSize(look::px(40));
    columns->setFont(look::font(look::TextSize::Second));
    constexpr std::array widths{88, 180, 68, 56, 64, 64, 140};
    for (int column = 0; column < int(widths.size()); ++column)
        m_table->setColumnWidth(column, look::px(widths.at(std::size_t(column))));

    auto *empty = new QWidget(m_tableStack);
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins(look::px(12), look::px(12), look::px(12), look::px(12));
    m_noRows = new QLabel(empty);
    m_noRows->setWordWrap(true);
    m_noRows->setProperty("dim", true);
    m_clearFilter = new QPushButton(tr("Clear filter"), empty);
    connect(m_clearFilter, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_filterBox->setCurrentIndex(0);
    });
    column->addWidget(m_noRows);
    column->addWidget(m_clearFilter, 0, Qt::AlignLeading);
    column->addStretch(1);
    m_tableStack->addWidget(m_table);
    m_tableStack->addWidget(empty);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ResultsPanel::followTable);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_runSelected->setEnabled(!selectedIds().empty()); });
    connect(m_table, &QTableView::activated, this, [this] {
        const Section *section = m_sections.find(m_sections.current());
        if (section && !section->pages.isEmpty())
            Q_EMIT pageRequested(section->pages.first());
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &ResultsPanel::contextMenu);
    return m_tableStack;
}

void ResultsPanel::refreshFilterTexts()
{
    const auto counts = m_filter->counts();
    const auto text = [&counts](ResultFilter filter) {
        const int n = counts.at(std::size_t(filter));
        switch (filter) {
        case ResultFilter::All: return tr("All %1").arg(QLocale().toString(n));
        case ResultFilter::Done: return tr("Done %1").arg(QLocale().toString(n));
        case ResultFilter::Warnings: return tr("With warnings %1").arg(QLocale().toString(n));
        case ResultFilter::NotSucceeded: return tr("Did not succeed %1").arg(QLocale().toString(n));
        case ResultFilter::Waiting: return tr("Waiting %1").arg(QLocale().toString(n));
        case ResultFilter::OutOfDate: return tr("Out of date %1").arg(QLocale().toString(n));
        }
        return QString();
    };
    for (int i = 0; i < m_filterBox->count(); ++i)
        m_filterBox->setItemText(i, text(ResultFilter(i)));
}

void ResultsPanel::refreshState()
{
    refreshFilterTexts();
    const bool hasResults = m_results.hasResults();
    for (QAction *action : m_exportActions)
        action->setEnabled(hasResults && m_model->rowCount() > 0);
    m_exportActions.back()->setEnabled(m_model->rowCount() > 0); // PDFs need no results
    m_runUnfinished->setEnabled(hasResults && !m_results.unfinished().empty());
    m_runSelected->setEnabled(!selectedIds().empty());
    const bool isEmpty = m_filter->rowCount() == 0;
    m_tableStack->setCurrentIndex(isEmpty ? 1 : 0);
    m_clearFilter->setVisible(m_model->rowCount() > 0);
    if (m_model->rowCount() == 0)
        m_noRows->setText(tr("No sections yet. Mark them first, then try one or run them all."));
    else if (m_search->text().trimmed().isEmpty())
        m_noRows->setText(tr("No section is in this state."));
    else
        m_noRows->setText(tr("No section matches “%1”.").arg(m_search->text().trimmed()));
}

void ResultsPanel::showCurrent()
{
    const SectionId id = m_sections.current();
    const QModelIndex row = m_filter->mapFromSource(m_model->indexOf(id));
    if (row.isValid() && m_table->currentIndex().row() != row.row()) {
        const QSignalBlocker blocker(m_table->selectionModel());
        m_table->selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect |
                                                            QItemSelectionModel::Rows);
        m_table->scrollTo(row.siblingAtColumn(ResultsModel::State));
        m_table->viewport()->update();
    }
    const LatestResult *outcome = m_results.find(id);
    if (outcome && outcome->isRunning)
        m_answer->showNothing(tr("The answer appears here when the section is done."));
    else if (outcome && outcome->job)
        m_results.requestAnswer(id);
    else
        m_answer->showNothing(m_results.hasResults() ? tr("This section has no result yet.")
                                                     : tr("No results yet. Try one section, or run "
                                                          "them all."));
}

void ResultsPanel::followTable()
{
    const QModelIndex row = m_table->currentIndex();
    if (row.isValid())
        m_sections.setCurrent(SectionId{row.data(ResultsModel::IdRole).toString()});
}

std::vector<SectionId> ResultsPanel::selectedIds() const
{
    std::vector<SectionId> ids;
    if (!m_table)
        return ids;
    auto rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : rows)
        ids.push_back(SectionId{row.data(ResultsModel::IdRole).toString()});
    return ids;
}

std::vector<Section> ResultsPanel::sectionsToExport() const
{
    const auto selected = selectedIds();
    if (selected.size() < 2)
        return m_sections.sections();
    std::vector<Section> sections;
    for (const Section &section : m_sections.sections()) {
        if (std::find(selected.begin(), selected.end(), section.id) != selected.end())
            sections.push_back(section);
    }
    return sections;
}

void ResultsPanel::saveAs(OutputFormat format)
{
    const auto found =
        std::find_if(exportFormats.begin(), exportFormats.end(),
                     [format](const ExportFormat &row) { return row.format == format; });
    auto *dialog = new QFileDialog(this, tr("Save the results"));
    dialog->setObjectName(u"saveResults"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr(found->fileFilter));
    const QString suffix = QString::fromLatin1(found->suffix);
    dialog->setDefaultSuffix(suffix.mid(1));
    const QFileInfo document(m_pages.location().path);
    dialog->setDirectory(document.path());
    dialog->selectFile(document.completeBaseName() + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &path) {
        m_export->writeResults(format, ResultsSnapshot(m_results, sectionsToExport()), path);
    });
    dialog->open();
}

void ResultsPanel::savePdfs()
{
    auto *dialog = new QFileDialog(this, tr("Folder for the section PDFs"));
    dialog->setObjectName(u"savePdfs"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        SectionList list = m_sections.list();
        list.sections = sectionsToExport();
        m_export->writePdfs(m_pages.location(), list, folder);
    });
    dialog->open();
}

void ResultsPanel::copySelected()
{
    QGuiApplication::clipboard()->setText(m_answer->answerText());
}

void ResultsPanel::contextMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_runSelected);
    menu->addAction(look::icon(u"edit-copy"_s), tr("Copy the answer"), this,
                    &ResultsPanel::copySelected);
    menu->addSeparator();
    for (QAction *action : m_exportActions)
        menu->addAction(action);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace excerpt
