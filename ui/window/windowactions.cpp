// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowactions.h"

#include "ui/look/icons.h"

#include <QUndoStack>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace excerpt {

WindowActions::WindowActions(QUndoStack &undoStack, QWidget *window)
    : QObject(window)
    , m_window(window)
{
    makeFileActions();
    //: %1 is what will be undone: "Undo rename of 28.3"
    undo = undoStack.createUndoAction(this, tr("&Undo"));
    redo = undoStack.createRedoAction(this, tr("&Redo"));
    undo->setIcon(look::icon(u"edit-undo"_s));
    redo->setIcon(look::icon(u"edit-redo"_s));
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    for (auto [action, name] : {std::pair(undo, u"undo"_s), std::pair(redo, u"redo"_s)}) {
        action->setObjectName(name);
        m_window->addAction(action);
        // The stack's action changes its text with every step.
        connect(action, &QAction::changed, this, [action = action] {
            if (const QString tip = toolTipOf(*action); tip != action->toolTip())
                action->setToolTip(tip);
        });
        action->setToolTip(toolTipOf(*action));
    }
    makeViewActions();
    makeRunActions();
    makeHelpActions();
    setHasDocument(false);
}

QAction *WindowActions::make(const QString &name, const QString &text, const QString &iconName,
                             const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    if (!iconName.isEmpty())
        action->setIcon(look::icon(iconName));
    action->setShortcuts(keys);
    action->setToolTip(toolTipOf(*action));
    m_window->addAction(action);
    return action;
}

void WindowActions::makeFileActions()
{
    open = make(u"open"_s, tr("&Open…"), u"document-open"_s, {QKeySequence::Open});
    openAddress = make(u"openAddress"_s, tr("Open an &address…"), u"globe"_s,
                       {Qt::CTRL | Qt::SHIFT | Qt::Key_O});
    openSample = make(u"openSample"_s, tr("Open the sa&mple"), {}, {});
    save = make(u"save"_s, tr("&Save the project"), u"document-save"_s, {QKeySequence::Save});
    saveAs = make(u"saveAs"_s, tr("Save the project &as…"), u"document-save-as"_s,
                  {Qt::CTRL | Qt::SHIFT | Qt::Key_S});
    closeDocument = make(u"closeDocument"_s, tr("&Close document"), {}, {Qt::CTRL | Qt::Key_W});
    quit = make(u"quit"_s, tr("&Quit"), {}, {Qt::CTRL | Qt::Key_Q});
    quit->setMenuRole(QAction::QuitRole);
    m_documentActions << save << saveAs << closeDocument;
}

void WindowActions::makeViewActions()
{
    arrangements = new QActionGroup(this);
    const auto arrangement = [this](const QString &name, const QString &text, Qt::Key key) {
        QAction *action = make(name, text, {}, {Qt::CTRL | key});
        action->setCheckable(true);
        arrangements->addAction(action);
        m_documentActions << action;
        return action;
    };
    markArrangement = arrangement(u"markArrangement"_s, tr("&Mark"), Qt::Key_1);
    runArrangement = arrangement(u"runArrangement"_s, tr("&Run"), Qt::Key_2);
    checkArrangement = arrangement(u"checkArrangement"_s, tr("&Check"), Qt::Key_3);
    resetArrangement =
        make(u"resetArrangement"_s, tr("R&eset this arrangement"), u"view-refresh"_s, {});
    goToPage = make(u"goToPage"_s, tr("&Go to page…"), {}, {Qt::CTRL | Qt::Key_G});
    leftDocks = make(u"leftDocks"_s, tr("&Left panels"), {}, {Qt::Key_F9});
    rightDocks = make(u"rightDocks"_s, tr("R&ight panels"), {}, {Qt::SHIFT | Qt::Key_F9});
    runPanel = make(u"runPanel"_s, tr("R&un panel"), {}, {Qt::Key_F7});
    nextPart = make(u"nextPart"_s, tr("&Next part of the window"), {}, {Qt::Key_F6});
    previousPart =
        make(u"previousPart"_s, tr("&Previous part of the window"), {}, {Qt::SHIFT | Qt::Key_F6});
    fullScreen = make(u"fullScreen"_s, tr("&Full screen"), {}, {Qt::Key_F11});
    for (QAction *action : {leftDocks, rightDocks, runPanel, fullScreen})
        action->setCheckable(true);
    m_documentActions << resetArrangement << goToPage << leftDocks << rightDocks << runPanel;
}

void WindowActions::makeRunActions()
{
    run = make(u"run"_s, tr("&Run all sections"), u"media-playback-start"_s, {Qt::Key_F5});
    pause = make(u"pause"_s, tr("&Pause"), u"media-playback-pause"_s, {Qt::Key_F8});
    stopAfterSection = make(u"stopAfterSection"_s, tr("Stop &after this section"),
                            u"media-skip-forward"_s, {Qt::CTRL | Qt::Key_F5});
    stopNow =
        make(u"stopNow"_s, tr("&Stop now"), u"media-playback-stop"_s, {Qt::SHIFT | Qt::Key_F5});
}

void WindowActions::makeHelpActions()
{
    settings = make(u"settings"_s, tr("&Settings…"), u"configure"_s, {Qt::CTRL | Qt::Key_Comma});
    settings->setMenuRole(QAction::PreferencesRole);
    shortcuts = make(u"shortcuts"_s, tr("&Shortcuts"), {}, {Qt::CTRL | Qt::Key_Slash, Qt::Key_F1});
    report = make(u"report"_s, tr("&Report a problem…"), {}, {});
    about = make(u"about"_s, tr("&About Excerpt"), u"dialog-information"_s, {});
    about->setMenuRole(QAction::AboutRole);
}

void WindowActions::setHasDocument(bool hasDocument)
{
    for (QAction *action : m_documentActions)
        action->setEnabled(hasDocument);
}

QString toolTipOf(const QAction &action)
{
    QString text = action.text().remove(u'&');
    if (text.endsWith(u'…'))
        text.chop(1);
    if (action.shortcut().isEmpty())
        return text;
    //: tool tip: what a button does, and its shortcut
    return WindowActions::tr("%1 (%2)").arg(text,
                                            action.shortcut().toString(QKeySequence::NativeText));
}

} // namespace excerpt
