// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagegrid.h"
#include "ui/pages/pagepanel.h"
#include "ui/pages/sectionoverlay.h"
#include "ui/sections/sectionsources.h"
#include "ui/sections/sectionspanel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/paneldock.h"

#include <QMenu>

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
    m_sectionsMenu->addActions(m_sections->menuActions());
    m_sectionsMenu->addSeparator();
    m_sectionsMenu->addActions(m_grid->editActions());
    m_sectionsMenu->addMenu(tr("Select pa&ges"))->addActions(m_grid->selectActions());
    m_sectionsMenu->addSeparator();
    m_sectionsMenu->addAction(m_pagePanel->overlay().repeatAction());
    connect(m_sections, &SectionsPanel::showSection, this, [this](const SectionId &id) {
        const Section *section = m_workspace->sections().find(id);
        if (section && !section->pages.isEmpty())
            goToPage(section->pages.first());
    });
    const ResultStore &results = m_workspace->results();
    connect(&results, &ResultStore::changed, this, &MainWindow::showSectionState);
    connect(&results, &ResultStore::wasReset, this, &MainWindow::showSectionStates);
    connect(&m_workspace->pages(), &PageSource::outlineArrived, this, &MainWindow::offerBookmarks);
    connect(&m_workspace->sections(), &SectionEditor::changed, m_messages,
            [this] { m_messages->dismiss(u"bookmarks"_s); });
}

/// A document with bookmarks and no sections yet: the way to sections that takes a moment.
void MainWindow::offerBookmarks()
{
    const auto &outline = m_workspace->pages().outline();
    if (!m_hasDocument || !outline || outline->entries.empty() ||
        !m_workspace->sections().sections().empty())
        return;
    QAction *fromBookmarks = m_sections->sources().fromBookmarks;
    m_messages->post(
        {u"bookmarks"_s,
         WindowMessage::Kind::Offer,
         tr("The document has %Ln bookmarks.", nullptr, int(outline->entries.size())),
         tr("Its sections can be made from them."),
         {{tr("Sections from bookmarks…"), [fromBookmarks] { fromBookmarks->trigger(); }, true}},
         tr("Not now"),
         {}});
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
