// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/sectionspanel.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/motion.h"
#include "ui/sections/sectionactions.h"
#include "ui/sections/sectionfilter.h"
#include "ui/sections/sectionsources.h"
#include "ui/sections/sectiontexts.h"
#include "ui/sections/sectiontreemodel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

using look::px;

QToolButton *buttonOf(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setIconSize(QSize(px(16), px(16)));
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QLabel *heading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(look::font(look::TextSize::Normal, true));
    label->setWordWrap(true);
    return label;
}

QLabel *hint(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("dim", true);
    label->setFont(look::font(look::TextSize::Second));
    label->setWordWrap(true);
    return label;
}

/// What stands in the place of the tree.
QWidget *pageWithColumn(QWidget *parent)
{
    auto *page = new QWidget(parent);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(px(12), px(12), px(12), px(12));
    column->setSpacing(px(8));
    return page;
}

/// A tree whose rows are soft over their whole width while something else has the focus.
class SectionsView : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override
    {
        const bool isSelected = selectionModel()->isSelected(index);
        painter->fillRect(rect, look::color(!isSelected  ? look::Role::Base
                                            : hasFocus() ? look::Role::Accent
                                                         : look::Role::Soft));
        QTreeView::drawBranches(painter, rect, index);
    }
    /// What was scrolled to while there was less room does not stay scrolled without need.
    void resizeEvent(QResizeEvent *event) override
    {
        QTreeView::resizeEvent(event);
        QScrollBar *bar = verticalScrollBar();
        if (bar->value() > 0 && currentIndex().isValid() &&
            visualRect(currentIndex()).bottom() + bar->value() < viewport()->height())
            bar->setValue(0);
    }
};

} // namespace

SectionsPanel::SectionsPanel(SectionEditor &editor, PageSource &source, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_model(new SectionTreeModel(editor, this))
    , m_filter(new SectionFilter(this))
    , m_view(new SectionsView(this))
{
    setObjectName(u"sectionsPanel"_s);
    makeView();
    m_actions = new SectionActions(m_editor, *m_model, *m_filter, *m_view);
    m_sources = new SectionSources(m_editor, source, this);

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_view);
    m_noMatch = makeNoMatch();
    m_pages->addWidget(m_noMatch);
    m_empty = makeEmpty();
    m_pages->addWidget(m_empty);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFilterRow());
    column->addWidget(m_pages, 1);
    column->addWidget(makeFooter());

    connectView();
    connect(&m_editor, &SectionEditor::changed, this, &SectionsPanel::followEditor);
    connect(&m_editor, &SectionEditor::wasReset, this, [this] {
        m_expanded.clear();
        m_problems->setChecked(false);
        m_filterField->clear();
        followEditor();
    });
    connect(&m_editor, &SectionEditor::currentChanged, this, &SectionsPanel::followCurrent);
    followEditor();
}

void SectionsPanel::makeView()
{
    m_filter->setSourceModel(m_model);
    m_view->setObjectName(u"sectionsView"_s);
    m_view->setAccessibleName(tr("Sections"));
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new RowDelegate(m_view));
    look::turnRunningRows(*m_view, [](const QModelIndex &row) {
        const QVariant state = row.data(StateRole);
        return state.isValid() && state.toInt() == int(look::State::Running);
    });
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setIndentation(px(14));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setDragDropMode(QAbstractItemView::DragDrop);
    m_view->setDefaultDropAction(Qt::MoveAction);
    m_view->setDragEnabled(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setTextElideMode(Qt::ElideRight);
}

QWidget *SectionsPanel::makeFilterRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(px(8), px(6), px(8), px(6));
    layout->setSpacing(px(4));
    m_filterField = new QLineEdit(row);
    m_filterField->setObjectName(u"sectionsFilter"_s);
    m_filterField->setPlaceholderText(tr("Filter sections"));
    m_filterField->setMinimumWidth(
        m_filterField->fontMetrics().horizontalAdvance(m_filterField->placeholderText()) +
        look::px(20));
    m_filterField->setAccessibleName(tr("Filter sections"));
    m_filterField->setClearButtonEnabled(true);
    layout->addWidget(m_filterField, 1);
    layout->addWidget(buttonOf(m_sources->fromBookmarks, row));
    QToolButton *add = buttonOf(m_sources->newSection, row);
    layout->addWidget(add);
    connect(m_filterField, &QLineEdit::textChanged, this, &SectionsPanel::filterBy);
    return row;
}

QWidget *SectionsPanel::makeNoMatch()
{
    QWidget *page = pageWithColumn(this);
    auto *column = qobject_cast<QVBoxLayout *>(page->layout());
    m_noMatchText = heading({}, page);
    auto *clear = new QPushButton(tr("Clear filter"), page);
    clear->setObjectName(u"clearFilter"_s);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_problems->setChecked(false);
        m_filterField->clear();
        m_filterField->setFocus();
    });
    column->addWidget(m_noMatchText);
    column->addWidget(clear, 0, Qt::AlignLeading);
    column->addStretch();
    return page;
}

QWidget *SectionsPanel::makeEmpty()
{
    QWidget *page = pageWithColumn(this);
    auto *column = qobject_cast<QVBoxLayout *>(page->layout());
    column->addWidget(heading(tr("No sections yet"), page));
    column->addWidget(
        hint(tr("Take them from the bookmarks, or click the gap between two pages."), page));
    for (QAction *action :
         {m_sources->fromBookmarks, m_sources->fromHeadings, m_sources->everyPages}) {
        auto *button = new QPushButton(action->text(), page);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button,
                [button, action] { button->setEnabled(action->isEnabled()); });
        column->addWidget(button, 0, Qt::AlignLeading);
    }
    column->addStretch();
    return page;
}

QWidget *SectionsPanel::makeFooter()
{
    auto *footer = new QFrame(this);
    footer->setProperty("footer", true);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(px(12), px(4), px(8), px(4));
    row->setSpacing(px(8));
    m_counts = new QLabel(footer);
    m_counts->setObjectName(u"sectionCounts"_s);
    m_counts->setProperty("dim", true);
    m_counts->setFont(look::font(look::TextSize::Second));
    m_problems = new QToolButton(footer);
    m_problems->setObjectName(u"sectionProblems"_s);
    m_problems->setCheckable(true);
    m_problems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_problems->setIconSize(QSize(px(16), px(16)));
    m_problems->setFont(look::font(look::TextSize::Second));
    connect(m_problems, &QToolButton::toggled, this, &SectionsPanel::filterProblems);
    row->addWidget(m_counts, 1);
    row->addWidget(m_problems);
    return footer;
}

void SectionsPanel::connectView()
{
    connect(m_view, &QTreeView::customContextMenuRequested, this, &SectionsPanel::showMenu);
    connect(m_view, &QTreeView::doubleClicked, m_actions->show, &QAction::trigger);
    connect(m_actions, &SectionActions::showSection, this, &SectionsPanel::showSection);
    connect(m_actions, &SectionActions::splitRequested, m_sources, &SectionSources::askSplit);
    connect(m_actions, &SectionActions::editPromptRequested, m_sources,
            [this] { m_sources->askPrompt(m_actions->chosen()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                const QString id = current.data(SectionTreeModel::SectionIdRole).toString();
                if (!m_model->isFollowing() && !id.isEmpty())
                    m_editor.setCurrent({id});
            });
    const auto path = [this](const QModelIndex &index) {
        return m_model->pathOf(m_filter->mapToSource(index)).join(u'\n');
    };
    connect(m_view, &QTreeView::expanded, this, [this, path](const QModelIndex &index) {
        if (!m_filter->isFiltering())
            m_expanded.insert(path(index));
    });
    connect(m_view, &QTreeView::collapsed, this, [this, path](const QModelIndex &index) {
        if (!m_filter->isFiltering() && !m_model->isFollowing())
            m_expanded.remove(path(index));
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &SectionsPanel::restoreExpanded);
}

QList<QAction *> SectionsPanel::headerActions() const
{
    return {m_sources->importFile, m_sources->exportFile};
}

QList<QAction *> SectionsPanel::menuActions() const
{
    return m_sources->all() + m_actions->all();
}

void SectionsPanel::setState(const SectionId &id, std::optional<look::State> state)
{
    m_model->setState(id, state);
}

void SectionsPanel::clearStates()
{
    m_model->clearStates();
}

bool SectionsPanel::hasStates() const
{
    return m_model->hasStates();
}

void SectionsPanel::followEditor()
{
    m_checks = checksOf(m_editor.sections());
    if (m_problems->isChecked())
        m_filter->setIds(problemIds());
    updateFooter();
    updatePage();
    // A group that is the current row stays it: its name may just have been typed.
    if (!m_view->currentIndex().data(SectionTreeModel::IsGroupRole).toBool())
        followCurrent();
}

/// The current section is the current row, unless its row is one of several chosen ones.
void SectionsPanel::followCurrent()
{
    const int index = m_editor.indexOf(m_editor.current());
    const QModelIndex row = m_filter->mapFromSource(m_model->rowOfSection(index));
    if (m_model->isFollowing() || !row.isValid() || m_view->currentIndex() == row)
        return;
    for (QModelIndex above = row.parent(); above.isValid(); above = above.parent())
        m_view->expand(above);
    auto *selection = m_view->selectionModel();
    selection->setCurrentIndex(row, selection->isSelected(row)
                                        ? QItemSelectionModel::NoUpdate
                                        : QItemSelectionModel::ClearAndSelect);
    m_view->scrollTo(row);
}

void SectionsPanel::filterBy(const QString &text)
{
    const bool wasFiltering = m_filter->isFiltering();
    m_filter->setWords(text);
    m_view->setDragEnabled(!m_filter->isFiltering());
    if (m_filter->isFiltering())
        m_view->expandAll();
    else if (wasFiltering) {
        m_view->collapseAll();
        restoreExpanded({}, 0, m_filter->rowCount() - 1);
        followCurrent();
    }
    m_actions->update();
    updatePage();
}

void SectionsPanel::filterProblems(bool isOn)
{
    m_filter->setIds(isOn ? std::optional(problemIds()) : std::nullopt);
    filterBy(m_filterField->text());
    if (!isOn && !m_filter->isFiltering()) {
        m_view->collapseAll();
        restoreExpanded({}, 0, m_filter->rowCount() - 1);
        followCurrent();
    }
}

/// The sections on both sides of each gap; where there is none, those that overlap.
QSet<QString> SectionsPanel::problemIds() const
{
    const auto &sections = m_editor.sections();
    QSet<QString> ids;
    const auto add = [&](int index) { ids.insert(sections.at(std::size_t(index)).id.value); };
    for (const SectionChecks::Gap &gap : m_checks.gaps) {
        add(gap.after);
        add(gap.before);
    }
    if (!m_checks.gaps.empty())
        return ids;
    for (const SectionChecks::Overlap &overlap : m_checks.overlaps) {
        add(overlap.section);
        add(overlap.with);
    }
    return ids;
}

void SectionsPanel::updatePage()
{
    QWidget *page = m_view;
    if (m_editor.sections().empty())
        page = m_empty;
    else if (m_filter->isFiltering() && m_filter->rowCount() == 0)
        page = m_noMatch;
    m_noMatchText->setText(tr("No section matches “%1”").arg(m_filter->text()));
    m_pages->setCurrentWidget(page);
}

void SectionsPanel::updateFooter()
{
    const auto &sections = m_editor.sections();
    m_counts->setText(sections.empty()
                          ? QString()
                          : sectiontexts::counts(groupCount(sections), int(sections.size())));
    const int gaps = int(m_checks.gaps.size());
    const int overlaps = int(m_checks.overlaps.size());
    const bool isFine = gaps == 0 && overlaps == 0;
    if (isFine)
        m_problems->setChecked(false);
    m_problems->setVisible(!sections.empty());
    const QString problems = gaps > 0       ? tr("%n gap(s)", nullptr, gaps)
                             : overlaps > 0 ? tr("%n overlap(s)", nullptr, overlaps)
                                            : tr("no gaps");
    if (m_problems->text() == problems)
        return; // what follows lays the window out anew
    m_problems->setCheckable(!isFine);
    m_problems->setFocusPolicy(isFine ? Qt::NoFocus : Qt::TabFocus);
    m_problems->setIcon(look::stateIcon(isFine ? look::State::Done : look::State::Warning));
    m_problems->setText(problems);
    m_problems->setToolTip(isFine ? tr("Every page between the first and the last section is in "
                                       "one of them")
                                  : tr("Show only these sections"));
    m_problems->setAccessibleName(m_problems->text());
}

void SectionsPanel::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions->all());
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void SectionsPanel::restoreExpanded(const QModelIndex &parent, int first, int last)
{
    if (m_filter->isFiltering()) {
        m_view->expandRecursively(parent);
        return;
    }
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_filter->index(row, 0, parent);
        if (!index.data(SectionTreeModel::IsGroupRole).toBool())
            continue;
        if (m_expanded.contains(m_model->pathOf(m_filter->mapToSource(index)).join(u'\n')))
            m_view->expand(index);
        restoreExpanded(index, 0, m_filter->rowCount(index) - 1);
    }
}

} // namespace excerpt
