// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QList>
#include <QObject>

class QUndoStack;
class QWidget;

namespace excerpt {

/// The window's actions: each with text, icon, shortcut and tool tip, made once and shown in menus
/// and tool bar alike. Panels bring their own for what only they do. GUI thread.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// The actions are added to `window`, so that their shortcuts hold everywhere in it.
    WindowActions(QUndoStack &undo, QWidget *window);

    QAction *open;
    QAction *openAddress;
    QAction *openSample;
    QAction *save;
    QAction *saveAs;
    QAction *closeDocument;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *goToPage;
    QAction *markArrangement;
    QAction *runArrangement;
    QAction *checkArrangement;
    QActionGroup *arrangements;
    QAction *resetArrangement;
    QAction *leftDocks;
    QAction *rightDocks;
    QAction *runPanel;
    QAction *nextPart;
    QAction *previousPart;
    QAction *fullScreen;
    QAction *run; ///< or go on
    QAction *pause;
    QAction *stopAfterSection;
    QAction *stopNow;
    QAction *settings;
    QAction *shortcuts;
    QAction *report;
    QAction *about;

    /// Actions that need an open document.
    void setHasDocument(bool hasDocument);

private:
    QAction *make(const QString &name, const QString &text, const QString &iconName,
                  const QList<QKeySequence> &keys);
    void makeFileActions();
    void makeViewActions();
    void makeRunActions();
    void makeHelpActions();

    QWidget *m_window;
    QList<QAction *> m_documentActions;
};

/// The text without mnemonic and dots, and the shortcut: "Zoom in (Ctrl++)".
[[nodiscard]] QString toolTipOf(const QAction &action);

} // namespace excerpt
