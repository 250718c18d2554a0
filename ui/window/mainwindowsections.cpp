// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/sectionspanel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/paneldock.h"

#include <QMenu>
#include <QMenuBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt {

PanelDock *MainWindow::makeSectionsDock()
{
    auto *dock = new PanelDock(u"sectionsDock"_s, tr("Sections"), this);
    m_sections = new SectionsPanel(m_workspace->sections(), m_workspace->pages(), this);
    dock->addPanel(tr("Sections"), m_sections, m_sections->headerActions());
    return dock;
}

void MainWindow::connectSections()
{
    auto *menu = new QMenu(tr("&Sections"), this);
    menu->addActions(m_sections->menuActions());
    const QList<QAction *> menus = menuBar()->actions();
    const auto run = std::find_if(menus.begin(), menus.end(), [this](const QAction *each) {
        return each->menu() && each->menu()->actions().contains(m_actions->run);
    });
    menuBar()->insertMenu(run == menus.end() ? nullptr : *run, menu);

    connect(m_sections, &SectionsPanel::showSection, this, [this](const SectionId &id) {
        const Section *section = m_workspace->sections().find(id);
        if (section && !section->pages.isEmpty())
            goToPage(section->pages.first());
    });
    const ResultStore &results = m_workspace->results();
    connect(&results, &ResultStore::changed, this, &MainWindow::showSectionState);
    connect(&results, &ResultStore::wasReset, this, &MainWindow::showSectionStates);
}

/// States are shown from the first result on; then the sections that wait are marked too.
void MainWindow::showSectionState(const SectionId &id)
{
    if (!m_sections->hasStates())
        showSectionStates();
    else
        m_sections->setState(id, m_workspace->results().state(id));
}

void MainWindow::showSectionStates()
{
    m_sections->clearStates();
    const ResultStore &results = m_workspace->results();
    if (!results.hasResults())
        return;
    for (const Section &section : m_workspace->sections().sections())
        m_sections->setState(section.id, results.state(section.id));
}

} // namespace excerpt
