// SPDX-License-Identifier: GPL-3.0-or-later
// The edits that start in the page grid, and its ways to select.
#include "core/sections/edits.h"
#include "core/sections/pageedits.h"
#include "ui/document/pagesource.h"
#include "ui/look/icons.h"
#include "ui/pages/pagegrid.h"
#include "ui/sections/sectioneditor.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QInputDialog>
#include <QMenu>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr std::array zoomSteps{0.75, 1.0, 1.5, 2.25};

} // namespace

void PageGrid::makeActions()
{
    const auto edit = [this](const QString &name, const QString &text, const QKeySequence &key,
                             void (PageGrid::*slot)()) {
        addGridAction(m_editActions, name, text, key, slot);
    };
    const auto select = [this](const QString &name, const QString &text, const QKeySequence &key,
                               void (PageGrid::*slot)()) {
        addGridAction(m_selectActions, name, text, key, slot);
    };
    edit(u"sectionFromPages"_s, tr("&New section from the selection"), Qt::Key_N,
         &PageGrid::newSection);
    edit(u"addPagesToSection"_s, tr("&Add to the current section"), {},
         &PageGrid::addToCurrentSection);
    edit(u"boundaryAfterPage"_s, tr("&Boundary after this page"), Qt::Key_B,
         &PageGrid::toggleBoundary);
    select(u"selectAllPages"_s, tr("Select &all pages"), QKeySequence::SelectAll,
           &PageGrid::selectAllPages);
    select(u"selectNoPage"_s, tr("Select n&one"), {}, &PageGrid::selectNone);
    select(u"selectOddPages"_s, tr("Select odd &pages"), {}, &PageGrid::selectOdd);
    select(u"selectEvenPages"_s, tr("Select &even pages"), {}, &PageGrid::selectEven);
    select(u"selectLandscapePages"_s, tr("Select &landscape pages"), {},
           &PageGrid::selectLandscape);
    select(u"invertPages"_s, tr("&Invert the selection"), {}, &PageGrid::invertSelection);
    select(u"selectTypedPages"_s, tr("Select a &range…"), {}, &PageGrid::selectTyped);
    makeHeaderActions();
}

QAction *PageGrid::addGridAction(QList<QAction *> &list, const QString &name, const QString &text,
                                 const QKeySequence &key, void (PageGrid::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    list.push_back(action);
    return action;
}

void PageGrid::makeHeaderActions()
{
    m_smaller = new QAction(look::icon(u"zoom-out"_s), tr("Smaller pictures"), this);
    m_smaller->setObjectName(u"smallerPictures"_s);
    connect(m_smaller, &QAction::triggered, this, [this] { setZoomStep(m_zoomStep - 1); });
    m_larger = new QAction(look::icon(u"zoom-in"_s), tr("Larger pictures"), this);
    m_larger->setObjectName(u"largerPictures"_s);
    connect(m_larger, &QAction::triggered, this, [this] { setZoomStep(m_zoomStep + 1); });
    m_select = new QAction(look::icon(u"edit-select-all"_s), tr("Select pages"), this);
    m_select->setObjectName(u"selectPages"_s);
    auto *menu = new QMenu(this);
    menu->addActions(m_selectActions);
    menu->addSeparator();
    menu->addActions(m_editActions);
    m_select->setMenu(menu);
}

QList<QAction *> PageGrid::headerActions() const
{
    return {m_smaller, m_larger, m_select};
}

void PageGrid::updateActions()
{
    const bool hasPages = m_pages.pageCount() > 0;
    for (QAction *action : m_editActions + m_selectActions)
        action->setEnabled(hasPages);
    m_select->setEnabled(hasPages);
    m_smaller->setEnabled(hasPages && m_zoomStep > 0);
    m_larger->setEnabled(hasPages && m_zoomStep + 1 < int(zoomSteps.size()));
}

double PageGrid::zoom() const
{
    return zoomSteps.at(std::size_t(m_zoomStep));
}

/// The current page stays in view.
void PageGrid::setZoomStep(int step)
{
    step = std::clamp(step, 0, int(zoomSteps.size()) - 1);
    if (std::exchange(m_zoomStep, step) == step)
        return;
    relayout();
    if (m_pages.pageCount() > 0)
        makeCurrent(m_current);
}

void PageGrid::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() != 0)
        setZoomStep(m_zoomStep + (event->angleDelta().y() > 0 ? 1 : -1));
    event->accept();
}

void PageGrid::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_editActions);
    menu->addSeparator();
    menu->addActions(m_selectActions);
    menu->popup(event->globalPos());
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
