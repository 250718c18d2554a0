// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagepanel.h"
#include "ui/window/mainwindow.h"

#include <QMenu>
#include <QMenuBar>

namespace excerpt {

void MainWindow::makeMenus()
{
    const auto &a = *m_actions;
    const PageViewActions &p = m_pagePanel->actions();
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions({a.open, a.openAddress, a.openSample});
    file->addSeparator();
    file->addActions({a.save, a.saveAs});
    file->addSeparator();
    file->addActions({a.closeDocument, a.quit});
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({a.undo, a.redo});
    edit->addSeparator();
    edit->addActions({p.copy, p.selectPage});
    edit->addSeparator();
    edit->addActions({p.find, p.findNext, p.findPrevious});
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions({a.markArrangement, a.runArrangement, a.checkArrangement, a.resetArrangement});
    view->addSeparator();
    view->addActions({a.goToPage, p.previousPage, p.nextPage});
    view->addSeparator();
    view->addActions({p.zoomIn, p.zoomOut, p.zoomOriginal, p.fitWidth, p.fitPage});
    QMenu *pages = view->addMenu(tr("&Pages"));
    pages->addActions({p.continuous, p.onePage, p.twoPages, p.twoPagesWithCover});
    pages->addSeparator();
    pages->addActions({p.rotateRight, p.rotateLeft, p.darken, p.showOverlays});
    view->addSeparator();
    view->addActions({a.leftDocks, a.rightDocks, a.runPanel});
    m_docksMenu = view->addMenu(tr("&Panels"));
    view->addSeparator();
    view->addActions({a.nextPart, a.previousPart, a.fullScreen});
    m_sectionsMenu = menuBar()->addMenu(tr("&Sections"));
    m_promptMenu = menuBar()->addMenu(tr("&Prompt"));
    QMenu *run = menuBar()->addMenu(tr("&Run"));
    run->addActions({a.run, a.pause, a.stopAfterSection, a.stopNow});
    m_resultsMenu = menuBar()->addMenu(tr("Resu&lts"));
    menuBar()->addMenu(tr("Se&ttings"))->addAction(a.settings);
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addActions({a.shortcuts, a.report, a.about});
}

} // namespace excerpt
