// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagegrid.h"
#include "ui/pages/pagepanel.h"
#include "ui/pages/sectionoverlay.h"
#include "ui/window/mainwindow.h"

#include <QStackedWidget>

namespace excerpt {

void MainWindow::makePagePanel()
{
    m_pagePanel = new PagePanel(m_workspace->pages(), m_workspace->sections(), this);
    m_centre->addWidget(m_pagePanel);
}

void MainWindow::connectPageView()
{
    const PageViewActions &a = m_pagePanel->actions();
    addActions(a.all());
    m_toolBar->addTools({a.text, a.area, a.split});
    m_toolBar->addPageActions(a.previousPage, a.nextPage);
    m_toolBar->addZoomActions(a.zoomOut, {a.zoomIn, a.fitWidth});
    m_toolBar->addFindAction(a.find);
    PageView *view = &m_pagePanel->view();
    connect(view, &PageView::zoomChanged, this,
            [this](double zoom) { m_toolBar->setZoom(zoom * 100); });
    connect(m_toolBar, &WindowToolBar::zoomRequested, view,
            [view](double percent) { view->setZoom(percent / 100); });
    connect(view, &PageView::currentPageChanged, this, [this](PageNumber page) {
        m_grid->setCurrentPage(page);
        showPageNumber(page);
    });
    const SectionOverlay *overlay = &m_pagePanel->overlay();
    connect(overlay, &SectionOverlay::hintChanged, m_status, &WindowStatus::setHint);
    connect(overlay, &SectionOverlay::measureChanged, m_status, &WindowStatus::setMeasure);
    const RunController &run = m_workspace->run();
    connect(&run, &RunController::stateChanged, view, [view, &run] {
        view->setCacheBudget(run.isActive() ? PageView::cacheBudgetInRun
                                            : PageView::usualCacheBudget());
    });
}

} // namespace excerpt
