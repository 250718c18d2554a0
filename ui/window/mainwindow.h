// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/autosave.h"
#include "ui/window/arrangements.h"
#include "ui/window/documentopening.h"
#include "ui/window/messagebar.h"
#include "ui/window/recentdocuments.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowstatus.h"
#include "ui/window/windowtoolbar.h"
#include "ui/window/workspace.h"

#include <QMainWindow>
#include <QSet>
#include <QTimer>

#include <memory>
#include <stop_token>

class QMenu;
class QStackedWidget;

namespace excerpt {

class EmptyPage;
enum class ProblemOffer;
struct RunChange;
class InterruptedRuns;
class Job;
class PageGrid;
class PagePanel;
class ProjectKeeper;
class PromptPanel;
class RecentFiles;
class RecentList;
class ResultsPanel;
class RunDesktop;
class RunPanel;
class SectionsPanel;
struct InterruptedRun;
struct LoadedProject;

/// Where a window keeps what it remembers.
struct WindowPlaces
{
    QString windowFile;     ///< geometry and arrangements; empty: nothing is kept
    QString recentFolder;   ///< the list of recent documents
    QString picturesFolder; ///< pictures of their first pages
    QString autosaveFolder; ///< unsaved state for after a crash; empty: none is kept
    QString settingsFile;   ///< of the settings dialog

    /// Beside the settings file, and below $XDG_STATE_HOME and $XDG_CACHE_HOME.
    [[nodiscard]] static WindowPlaces ofUser(const QString &settingsFile);
};

[[nodiscard]] look::Theme themeOf(ThemeChoice choice);

/// The window of one document: menus, tool bar, message bar, page view, docks, status bar. It
/// makes the panels and wires them; what they do is theirs. GUI thread.
///
/// A second document has a process of its own, as a second start has: a run, its helpers and its
/// memory belong to one document, and what goes wrong in one window costs no other.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Settings settings, const WindowPlaces &places, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] WindowActions &actions() { return *m_actions; }
    [[nodiscard]] MessageBar &messages() { return *m_messages; }
    [[nodiscard]] WindowToolBar &toolBar() { return *m_toolBar; }
    [[nodiscard]] WindowStatus &status() { return *m_status; }

    /// A path, a file: URL or an address; in a window of its own when this one has a document.
    void open(const QString &source);
    void openSample();
    void closeDocument();
    [[nodiscard]] bool hasDocument() const { return m_hasDocument; }

    void showArrangement(Arrangements::Kind kind);
    [[nodiscard]] std::optional<Arrangements::Kind> arrangement() const;

Q_SIGNALS:
    /// A second document was asked for: the program is started with these arguments.
    void otherWindowRequested(const QStringList &arguments);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;

private:
    void makeMenus(); // mainwindowmenus.cpp
    void connectActions();
    void showEmptyPage();
    void showDocumentPage();
    void readWindowFile();
    void writeWindowFile();

    // mainwindowview.cpp: what is shown and has the focus
    void connectView();
    void showDocks(const QList<PanelDock *> &docks, bool isOn);
    void followDocks();
    [[nodiscard]] QList<QWidget *> parts() const;
    void focusPart(int step);

    // mainwindowhelp.cpp
    void connectHelp();
    void openSettings();
    void takeSettings();

    // mainwindowdocks.cpp: the panels
    [[nodiscard]] WindowDocks makeDocks();
    void connectPanels();
    void connectPrompt();
    void showExported(const QString &message, const QString &path);
    // mainwindowsections.cpp
    [[nodiscard]] PanelDock *makeSectionsDock();
    void connectSections();
    void offerBookmarks();
    void showSectionState(const SectionId &id);
    void showSectionStates();
    void makePagePanel();
    void connectPageView();
    void goToPage(PageNumber page);
    void goToTypedPage(const QString &text);
    void showPageNumber(PageNumber page);

    // mainwindowrun.cpp: a run from its start to its results
    void connectRun();
    void runAll();
    void runSections(const std::vector<SectionId> &ids);
    void runChanged(const std::vector<SectionId> &ids, const RunChange &change);
    void followRun();
    void showRunFinished(const RunFinished &summary);
    void showRunFailed(const Error &error);
    void addChoice(WindowMessage &message, Code code);
    void goOnWithStopped();
    void showEngine();
    void updateNextStep();
    [[nodiscard]] NextStep nextStep() const;
    void takeNextStep();
    void rememberProgress();

    // mainwindowrunpanel.cpp: the run's dock, the desktop, and runs that were interrupted
    [[nodiscard]] PanelDock *makeRunDock();
    void connectRunPanel();
    void lookForInterruptedRun();
    void offerInterruptedRun(const InterruptedRun &run);
    void takeFrom(const InterruptedRun &run);
    void goOnWith(const InterruptedRun &run);
    void followResumedRun();
    void halveSection(const SectionId &id, bool runs);
    void askForChoice(ProblemOffer offer);

    // mainwindowdocument.cpp: one document from its opening to its end
    void connectOpening();
    void connectRecent();
    void chooseDocument();
    void askForAddress();
    void showDownload(const QString &address, qint64 received, qint64 total);
    void showOpening(const QString &name);
    void showDocument();
    void showOpeningFailed(const QString &name, const Error &error);
    void showReading();
    void reportDamage();
    void rememberDocument();
    void hashDocument();
    void showReopened();
    void showReopeningFailed(const Error &error);

    // mainwindowproject.cpp: projects, and what is asked before a document is left
    void connectProject();
    void saveProject(bool asksForPath);
    void showSaved();
    void openProject(const LoadedProject &loaded);
    void giveUpProject();
    void beginProject();
    void reportChange(const QByteArray &sha256);
    void offerLeftovers(const std::vector<AutosavedProject> &leftovers);
    void restoreLeftover(const AutosavedProject &leftover);
    [[nodiscard]] bool mayLeave(const std::function<void()> &then);
    void leaveDocument();

    WindowPlaces m_places;
    Workspace *m_workspace;
    WindowActions *m_actions;
    WindowToolBar *m_toolBar;
    MessageBar *m_messages;
    WindowStatus *m_status;
    RecentFiles *m_recent;
    RecentList *m_recentList;
    DocumentOpening *m_opening;
    QStackedWidget *m_centre;
    EmptyPage *m_emptyPage;
    QMenu *m_sectionsMenu = nullptr;
    QMenu *m_promptMenu = nullptr;
    QMenu *m_resultsMenu = nullptr;
    QMenu *m_docksMenu = nullptr;
    PageGrid *m_grid = nullptr;
    SectionsPanel *m_sections = nullptr;
    PromptPanel *m_promptPanel = nullptr;
    PagePanel *m_pagePanel = nullptr;
    ResultsPanel *m_results = nullptr;
    RunPanel *m_runPanel = nullptr;
    InterruptedRuns *m_interrupted = nullptr;
    bool m_goesOn = false; ///< with an interrupted run whose jobs are being opened
    std::unique_ptr<RunDesktop> m_desktop;
    std::shared_ptr<Job> m_followedJob; ///< of the run that is on or was last
    ProjectKeeper *m_project;
    std::unique_ptr<LoadedProject> m_pendingProject; ///< its document is being opened
    std::function<void()> m_afterSaving;
    bool m_leavesAnyway = false; ///< the person said so
    WindowDocks m_docks;
    std::unique_ptr<Arrangements> m_arrangements;
    QSet<PanelDock *> m_hiddenDocks; ///< by F9, to come back with it
    bool m_hasDocument = false;
    QTimer m_patience; ///< after it what takes long is shown
    quint64 m_pictureRequest = 0;
    int m_pagesKnown = 0;
    std::stop_source m_hashStop;
    RecentDocument m_remembered;
};

} // namespace excerpt
