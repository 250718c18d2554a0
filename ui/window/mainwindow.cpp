// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "ui/look/look.h"
#include "ui/pages/pagepanel.h"
#include "ui/pages/sectionoverlay.h"
#include "ui/run/rundesktop.h" // for the destructor
#include "ui/window/currentsizestack.h"
#include "ui/window/emptypage.h"
#include "ui/window/mnemonics.h"
#include "ui/window/projectkeeper.h"
#include "ui/window/recentfiles.h"
#include "ui/window/recentlist.h"

#include <QCloseEvent>
#include <QLayout>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace excerpt {

MainWindow::MainWindow(Settings settings, const WindowPlaces &places, QWidget *parent)
    : QMainWindow(parent)
    , m_places(places)
    , m_workspace(new Workspace(std::move(settings), this))
    , m_actions(new WindowActions(m_workspace->sections().undoStack(), this))
    , m_toolBar(new WindowToolBar(*m_actions, this))
    , m_messages(new MessageBar(this))
    , m_status(new WindowStatus(this))
    , m_recent(new RecentFiles(places.recentFolder, places.picturesFolder, this))
    , m_recentList(new RecentList(this))
    , m_opening(new DocumentOpening(m_workspace->pages(), this))
    , m_centre(new CurrentSizeStack(this))
    , m_emptyPage(new EmptyPage(m_recentList, this))
    , m_project(new ProjectKeeper(*m_workspace, places.autosaveFolder, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Excerpt"));
    setContextMenuPolicy(Qt::PreventContextMenu);
    setAcceptDrops(true);
    makePagePanel(); // its actions are in the menus
    makeMenus();
    addToolBar(m_toolBar);
    addToolBarBreak();
    addToolBar(m_messages);
    setStatusBar(m_status);
    m_centre->addWidget(m_emptyPage);
    setCentralWidget(m_centre);
    m_docks = makeDocks();
    m_arrangements = std::make_unique<Arrangements>(*this, m_docks);
    connectActions();
    connectPanels();
    connectRun();
    connectView();
    connectHelp();
    connectOpening();
    connectRecent();
    connectProject();
    // What does not fit gives way: the docks never widen the window.
    layout()->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumSize(look::px(480), look::px(360));
    keepMnemonicsApart(*menuBar());
    resize(look::px(1280), look::px(800));
    readWindowFile();
    showEmptyPage();
    m_workspace->pages().warmUp();
}

MainWindow::~MainWindow()
{
    // It hears the undo stack, which says a last word when it goes.
    delete m_project;
    // The parts go after this: what they say then has nobody to hear it.
    for (QObject *part : findChildren<QObject *>())
        part->disconnect(this);
    m_hashStop.request_stop();
}

void MainWindow::connectActions()
{
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->fullScreen, &QAction::toggled, this, [this](bool isFull) {
        setWindowState(windowState().setFlag(Qt::WindowFullScreen, isFull));
    });
    for (const auto &[action, kind] :
         {std::pair(m_actions->markArrangement, Arrangements::Kind::Mark),
          std::pair(m_actions->runArrangement, Arrangements::Kind::Run),
          std::pair(m_actions->checkArrangement, Arrangements::Kind::Check)}) {
        connect(action, &QAction::triggered, this, [this, kind = kind] { showArrangement(kind); });
    }
    connect(m_actions->resetArrangement, &QAction::triggered, this, [this] {
        m_arrangements->reset();
        m_messages->refresh();
    });
    connect(m_actions->goToPage, &QAction::triggered, m_toolBar, &WindowToolBar::focusPageField);
}

void MainWindow::showArrangement(Arrangements::Kind kind)
{
    m_arrangements->show(kind);
    // The kept state of the window may have hidden the message.
    m_messages->refresh();
    m_actions->arrangements->actions().at(int(kind))->setChecked(true);
    m_pagePanel->overlay().setRailsOnly(kind == Arrangements::Kind::Check);
    updateNextStep();
}

std::optional<Arrangements::Kind> MainWindow::arrangement() const
{
    return m_arrangements->current();
}

void MainWindow::showEmptyPage()
{
    m_arrangements->hideDocks();
    m_centre->setCurrentWidget(m_emptyPage);
    m_actions->setHasDocument(false);
    m_toolBar->setPage({}, {}, 0);
    m_status->setHint(tr("No document open"));
    showEngine();
    m_recent->load();
    followRun();
}

void MainWindow::showDocumentPage()
{
    m_actions->setHasDocument(true);
    m_centre->setCurrentWidget(m_pagePanel);
    followRun();
    showArrangement(Arrangements::Kind::Mark);
    goToPage(PageNumber{1});
}

void MainWindow::readWindowFile()
{
    if (m_places.windowFile.isEmpty())
        return;
    QSettings file(m_places.windowFile, QSettings::IniFormat);
    restoreGeometry(file.value("geometry").toByteArray());
    m_arrangements->load(file);
}

void MainWindow::writeWindowFile()
{
    if (m_places.windowFile.isEmpty())
        return;
    QSettings file(m_places.windowFile, QSettings::IniFormat);
    file.setValue("geometry", saveGeometry());
    m_arrangements->save(file);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave([this] { close(); })) {
        event->ignore();
        return;
    }
    writeWindowFile();
    m_project->end();
    QMainWindow::closeEvent(event);
}

} // namespace excerpt
