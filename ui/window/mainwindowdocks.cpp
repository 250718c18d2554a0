// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagegrid.h"
#include "ui/pages/pagepanel.h"
#include "ui/prompt/promptpanel.h"
#include "ui/results/resultspanel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/paneldock.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QMenu>
#include <QPointer>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace excerpt {

// Where the panels are made: each in its dock, with references to the parts of the workspace that
// it shows. A dock exists when it has a panel.
WindowDocks MainWindow::makeDocks()
{
    WindowDocks docks;
    Workspace &work = *m_workspace;

    m_grid = new PageGrid(work.pages(), work.sections(), this);
    docks.pages = new PanelDock(u"pagesDock"_s, tr("Pages"), this);
    docks.pages->addPanel(tr("Pages"), m_grid, m_grid->headerActions());
    docks.sections = makeSectionsDock();

    docks.right = new PanelDock(u"rightDock"_s, tr("Prompt and results"), this);
    m_promptPanel = new PromptPanel(work.prompt(), work.sections(), work.keys(), {}, this);
    docks.right->addPanel(tr("Prompt"), m_promptPanel);
    m_results = new ResultsPanel(work.sections(), work.results(), work.pages(), this);
    docks.right->addPanel(tr("Results"), m_results);
    docks.run = makeRunDock();
    return docks;
}

void MainWindow::connectPanels()
{
    connectSections();
    connectRunPanel();
    connectPrompt();
    m_resultsMenu->addActions({m_results->runSelectedAction(), m_results->runUnfinishedAction()});
    m_resultsMenu->addSeparator();
    for (QAction *action : m_results->exportActions())
        m_resultsMenu->addAction(action);
    connectPageView();
    m_pagePanel->view().setPreviews([grid = QPointer(m_grid)](PageNumber page) {
        return grid ? grid->preview(page) : QImage();
    });
    connect(m_grid, &PageGrid::pageActivated, this, &MainWindow::goToPage);
    connect(m_grid, &PageGrid::currentPageChanged, this, &MainWindow::showPageNumber);
    connect(m_results, &ResultsPanel::pageRequested, this, &MainWindow::goToPage);
    connect(m_results, &ResultsPanel::runAgainRequested, this, &MainWindow::runSections);
    connect(m_results, &ResultsPanel::exported, this, &MainWindow::showExported);
    connect(m_results, &ResultsPanel::exportFailed, this, [this](const QString &message) {
        m_messages->post({u"exported"_s, WindowMessage::Kind::Bad, message, {}, {}, {}, {}});
    });
    connect(m_toolBar, &WindowToolBar::pageRequested, this, &MainWindow::goToTypedPage);
    const SectionEditor &sections = m_workspace->sections();
    connect(&sections, &SectionEditor::changed, this, &MainWindow::updateNextStep);
    connect(&sections, &SectionEditor::wasReset, this, &MainWindow::updateNextStep);
    connect(&m_workspace->prompt(), &PromptDraft::changed, this, &MainWindow::showEngine);
}

void MainWindow::showExported(const QString &message, const QString &path)
{
    m_messages->dismiss(u"runEnded"_s); // what was just done is not to wait behind it
    const QFileInfo place(path);
    const QString folder = place.isDir() ? path : place.absolutePath();
    m_messages->post(
        {u"exported"_s,
         WindowMessage::Kind::Note,
         message,
         {},
         {{tr("Open folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); },
           false}},
         {},
         {}});
}

void MainWindow::connectPrompt()
{
    connect(&m_workspace->pages(), &PageSource::stateChanged, m_promptPanel, [this] {
        if (m_workspace->pages().state() != PageSource::State::Open) {
            m_promptPanel->setDocument({}, {});
            return;
        }
        const LocalDocument document = m_opening->document();
        m_promptPanel->setDocument(document.location, [this, document](const auto &sections) {
            return m_workspace->runRequest(document, sections);
        });
    });
    const RunController &run = m_workspace->run();
    connect(&run, &RunController::stateChanged, m_promptPanel, [this, &run] {
        m_promptPanel->setRunActive(run.isActive());
        if (run.state() == RunController::State::Starting)
            m_promptPanel->rememberSent();
    });
    m_promptMenu->addAction(m_promptPanel->tryAction());
}

void MainWindow::goToPage(PageNumber page)
{
    m_pagePanel->view().goToPage(page);
    m_grid->setCurrentPage(page);
    showPageNumber(page);
}

void MainWindow::showPageNumber(PageNumber page)
{
    PageSource &pages = m_workspace->pages();
    pages.setFocus(page);
    m_toolBar->setPage(page, pages.pageLabel(page), pages.pageCount());
}

void MainWindow::goToTypedPage(const QString &text)
{
    if (!m_pagePanel->view().goToLabel(text))
        m_status->setHint(tr("No page has the number or label “%1”.").arg(text));
}

} // namespace excerpt
