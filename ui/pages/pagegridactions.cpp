// SPDX-License-Identifier: GPL-3.0-or-later
// The edits that start in the page grid, and its ways to select.
#include "core/sections/edits.h"
#include "core/sections/pageedits.h"
#include "ui/document/pagesource.h"
#include "ui/pages/pagegrid.h"
#include "ui/sections/sectioneditor.h"

#include <QAction>
#include <QInputDialog>

using namespace Qt::StringLiterals;

namespace excerpt {

void PageGrid::makeActions()
{
    const auto separator = [this] {
        auto *line = new QAction(this);
        line->setSeparator(true);
        m_actions.push_back(line);
    };
    addGridAction(tr("&New section from the selection"), Qt::Key_N, &PageGrid::newSection);
    addGridAction(tr("&Add to the current section"), {}, &PageGrid::addToCurrentSection);
    addGridAction(tr("&Boundary after this page"), Qt::Key_B, &PageGrid::toggleBoundary);
    separator();
    addGridAction(tr("Select &all pages"), QKeySequence::SelectAll, &PageGrid::selectAllPages);
    addGridAction(tr("Select n&one"), {}, &PageGrid::selectNone);
    addGridAction(tr("Select odd &pages"), {}, &PageGrid::selectOdd);
    addGridAction(tr("Select &even pages"), {}, &PageGrid::selectEven);
    addGridAction(tr("Select &landscape pages"), {}, &PageGrid::selectLandscape);
    addGridAction(tr("&Invert the selection"), {}, &PageGrid::invertSelection);
    addGridAction(tr("Select a &range…"), {}, &PageGrid::selectTyped);
}

QAction *PageGrid::addGridAction(const QString &text, const QKeySequence &key,
                                 void (PageGrid::*slot)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    m_actions.push_back(action);
    return action;
}

void PageGrid::toggleBoundary()
{
    toggleBoundaryAfter(m_current);
}

void PageGrid::toggleBoundaryAfter(PageNumber page)
{
    if (page.value >= m_pages.pageCount())
        return;
    const bool hadBoundary = hasBoundaryAfter(page);
    const auto name = [](const PageRange &range) {
        return tr("Pages %1").arg(range.toString().replace(u'-', u'–'));
    };
    auto sections = edits::withBoundaryToggled(
        m_sections.sections(), page, m_pages.pageCount(), [this] { return m_sections.freshId(); },
        name);
    const QString number = QLocale().toString(page.value);
    m_sections.apply(hadBoundary ? tr("Remove the boundary after page %1").arg(number)
                                 : tr("Boundary after page %1").arg(number),
                     std::move(sections));
}

void PageGrid::dropBoundary()
{
    const PageNumber target = m_layout.nearestGap(m_cursor);
    const auto boundary = edits::boundaryAfter(m_sections.sections(), *m_pressedGap);
    if (!boundary || target == *m_pressedGap)
        return;
    m_sections.apply(
        tr("Move the boundary to page %1").arg(QLocale().toString(target.value + 1)),
        edits::withBoundaryAt(m_sections.sections(), *boundary,
                              PagePosition{PageNumber{target.value + 1}, Fraction{0}, {}},
                              m_pages.pageCount()));
}

void PageGrid::newSection()
{
    const PageRange range =
        m_selection.isEmpty() ? PageRange(m_current, m_current) : m_selection.range();
    const SectionId id = m_sections.freshId();
    const QString name = tr("Pages %1").arg(range.toString().replace(u'-', u'–'));
    m_sections.apply(tr("New section “%1”").arg(name),
                     edits::withNewSection(m_sections.sections(), range, name, id));
    m_sections.setCurrent(id);
}

void PageGrid::addToCurrentSection()
{
    const int index = m_sections.indexOf(m_sections.current());
    if (index < 0)
        return newSection();
    const PageRange range =
        m_selection.isEmpty() ? PageRange(m_current, m_current) : m_selection.range();
    m_sections.apply(tr("Add %n page(s) to “%1”", nullptr, range.pageCount())
                         .arg(m_sections.sections().at(std::size_t(index)).name),
                     edits::withPagesAdded(m_sections.sections(), index, range, false));
}

void PageGrid::selectAllPages()
{
    setSelection([](PageSelection &all) { all.selectWhere([](PageNumber) { return true; }); });
}

void PageGrid::selectNone()
{
    setSelection([](PageSelection &selection) { selection.clear(); });
}

void PageGrid::selectOdd()
{
    setSelection([](PageSelection &selection) {
        selection.selectWhere([](PageNumber page) { return page.value % 2 == 1; });
    });
}

void PageGrid::selectEven()
{
    setSelection([](PageSelection &selection) {
        selection.selectWhere([](PageNumber page) { return page.value % 2 == 0; });
    });
}

void PageGrid::selectLandscape()
{
    setSelection([this](PageSelection &selection) {
        selection.selectWhere([this](PageNumber page) {
            const QSizeF size = m_pages.pageSize(page);
            return size.width() > size.height();
        });
    });
}

void PageGrid::invertSelection()
{
    setSelection([](PageSelection &selection) { selection.invert(); });
}

void PageGrid::selectTyped()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"selectRange"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Select pages"));
    dialog->setLabelText(tr("Pages, such as 1-3,7,9-"));
    dialog->setTextValue(m_selection.isEmpty() ? QString() : m_selection.range().toString());
    dialog->setOkButtonText(tr("Select"));
    connect(dialog, &QInputDialog::textValueChanged, dialog, [dialog, this](const QString &text) {
        // The reason stands where the person types, while there is one.
        const auto range = PageRange::parse(text, m_pages.pageCount());
        dialog->setLabelText(range || text.trimmed().isEmpty() ? tr("Pages, such as 1-3,7,9-")
                                                               : range.error().message);
    });
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const auto range = PageRange::parse(text, m_pages.pageCount());
        if (!range)
            return;
        setSelection([&range](PageSelection &selection) { selection.selectRange(*range); });
        makeCurrent(range->first());
    });
    dialog->open();
}

} // namespace excerpt
