// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/arrangements.h"
#include "ui/window/messagebar.h"
#include "ui/window/windowactions.h"
#include "ui/window/windowstatus.h"
#include "ui/window/windowtoolbar.h"
#include "ui/window/workspace.h"

#include <QMainWindow>

#include <memory>

class QMenu;
class QStackedWidget;

namespace excerpt {

class EmptyPage;

/// The window of one document: menus, tool bar, message bar, page view, docks, status bar. It
/// makes the panels and wires them; what they do is theirs. GUI thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `windowFile` keeps geometry and arrangements; empty: nothing is kept.
    MainWindow(Settings settings, const QString &windowFile, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] WindowActions &actions() { return *m_actions; }
    [[nodiscard]] MessageBar &messages() { return *m_messages; }
    [[nodiscard]] WindowToolBar &toolBar() { return *m_toolBar; }
    [[nodiscard]] WindowStatus &status() { return *m_status; }

    void showArrangement(Arrangements::Kind kind);
    [[nodiscard]] std::optional<Arrangements::Kind> arrangement() const;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    // mainwindowmenus.cpp
    void makeMenus();
    // mainwindowdocks.cpp: where the panels are made
    [[nodiscard]] WindowDocks makeDocks();

    void connectActions();
    void showEmptyPage();
    void updateNextStep();
    void readWindowFile();
    void writeWindowFile();

    QString m_windowFile;
    Workspace *m_workspace;
    WindowActions *m_actions;
    WindowToolBar *m_toolBar;
    MessageBar *m_messages;
    WindowStatus *m_status;
    QStackedWidget *m_centre;
    EmptyPage *m_emptyPage;
    WindowDocks m_docks;
    std::unique_ptr<Arrangements> m_arrangements;
};

} // namespace excerpt
