// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pagepanel.h"

#include "ui/pages/findbar.h"
#include "ui/pages/sectionoverlay.h"
#include "ui/pages/sectionstrip.h"
#include "ui/sections/sectioneditor.h"

#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace excerpt {

PagePanel::PagePanel(PageSource &source, SectionEditor &sections, QWidget *parent)
    : QWidget(parent)
    , m_sections(sections)
    , m_view(new PageView(source, this))
    , m_findBar(new FindBar(*m_view, this))
    , m_actions(new PageViewActions(*m_view, this))
    , m_overlay(new SectionOverlay(*m_view, sections, source))
{
    setObjectName(u"pagePanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_findBar);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    m_view->setStrip(new SectionStrip(*m_view, sections, m_view));
    connect(m_actions->find, &QAction::triggered, m_findBar, &FindBar::activate);
    connect(&source, &PageSource::stateChanged, this, [this, &source] {
        const bool isOpen = source.state() == PageSource::State::Open;
        m_actions->setEnabled(isOpen);
        if (!isOpen && m_findBar->isVisible())
            m_findBar->deactivate();
    });
    connect(m_view, &PageView::currentPageChanged, this, &PagePanel::speakSection);
    connect(m_overlay, &SectionOverlay::spokenChanged, this, &PagePanel::speakSection);
    connect(&sections, &SectionEditor::changed, this, &PagePanel::speakSection);
    connect(&sections, &SectionEditor::wasReset, this, &PagePanel::speakSection);
}

void PagePanel::speakSection()
{
    if (!m_overlay->spoken().isEmpty())
        return m_view->setSpokenDetail(m_overlay->spoken());
    QStringList names;
    for (const PagePart &part : m_overlay->sectionsOn(m_view->currentPage()))
        names << m_sections.sections().at(std::size_t(part.section)).name;
    //: spoken: the sections on a page, parted by commas
    m_view->setSpokenDetail(names.isEmpty()
                                ? tr("No section")
                                : tr("Section %1").arg(QLocale().createSeparatedList(names)));
}

} // namespace excerpt
