// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/sectionactions.h"

#include "core/sections/edits.h"
#include "core/sections/pageedits.h"
#include "ui/look/icons.h"
#include "ui/sections/sectionfilter.h"
#include "ui/sections/sectiontreemodel.h"

#include <QGuiApplication>
#include <QTreeView>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace excerpt {

SectionActions::SectionActions(SectionEditor &editor, SectionTreeModel &model,
                               SectionFilter &filter, QTreeView &view)
    : QObject(&view)
    , m_editor(editor)
    , m_model(model)
    , m_filter(filter)
    , m_view(view)
{
    const bool isMirrored = QGuiApplication::isRightToLeft();
    const QKeySequence in(Qt::ALT | (isMirrored ? Qt::Key_Left : Qt::Key_Right));
    const QKeySequence out(Qt::ALT | (isMirrored ? Qt::Key_Right : Qt::Key_Left));
    show = make(u"showSection"_s, tr("Show on the page"), u"go-next"_s,
                {Qt::Key_Return, Qt::Key_Enter}, &SectionActions::doShow);
    addSeparator();
    rename = make(u"renameSection"_s, tr("Rename"), u"edit-rename"_s, {Qt::Key_F2},
                  &SectionActions::doRename);
    duplicate = make(u"duplicateSections"_s, tr("Duplicate"), u"edit-copy"_s,
                     {Qt::CTRL | Qt::Key_D}, &SectionActions::doDuplicate);
    merge = make(u"mergeSections"_s, tr("Merge"), u"edit-merge"_s, {Qt::CTRL | Qt::Key_M},
                 &SectionActions::doMerge);
    split = make(u"splitSection"_s, tr("Split…"), u"edit-split"_s, {}, &SectionActions::doSplit);
    addSeparator();
    moveUp = make(u"moveSectionsUp"_s, tr("Move up"), u"go-up"_s, {Qt::ALT | Qt::Key_Up},
                  &SectionActions::doMoveUp);
    moveDown = make(u"moveSectionsDown"_s, tr("Move down"), u"go-down"_s, {Qt::ALT | Qt::Key_Down},
                    &SectionActions::doMoveDown);
    nest = make(u"nestSections"_s, tr("Move into the group above"), u"go-next"_s, {in},
                &SectionActions::doNest);
    unnest = make(u"unnestSections"_s, tr("Move out of the group"), u"go-previous"_s, {out},
                  &SectionActions::doUnnest);
    group = make(u"groupSections"_s, tr("New group"), u"view-list-tree"_s,
                 {Qt::CTRL | Qt::SHIFT | Qt::Key_G}, &SectionActions::doGroup);
    sort = make(u"sortSections"_s, tr("Sort all by page"), u"view-refresh"_s, {},
                &SectionActions::doSort);
    addSeparator();
    prompt = make(u"sectionPrompt"_s, tr("Prompt of its own…"), u"edit-rename"_s, {},
                  &SectionActions::doPrompt);
    addSeparator();
    remove = make(u"removeSections"_s, tr("Delete"), u"edit-delete"_s, {QKeySequence::Delete},
                  &SectionActions::doRemove);
    connect(m_view.selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SectionActions::update);
    connect(m_view.selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SectionActions::update);
    connect(&m_editor, &SectionEditor::changed, this, &SectionActions::update);
    connect(&m_editor, &SectionEditor::wasReset, this, &SectionActions::update);
    update();
}

QAction *SectionActions::make(const QString &name, const QString &text, const QString &icon,
                              const QList<QKeySequence> &keys, void (SectionActions::*what)())
{
    auto *action = new QAction(look::icon(icon), text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, what);
    m_view.addAction(action);
    m_all += action;
    return action;
}

void SectionActions::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_all += separator;
}

std::vector<int> SectionActions::chosen() const
{
    std::set<int> sections;
    const QModelIndexList rows = m_view.selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        const int first = row.data(SectionTreeModel::FirstRole).toInt();
        const int count = row.data(SectionTreeModel::CountRole).toInt();
        for (int i = first; i < first + count; ++i)
            sections.insert(i);
    }
    return {sections.begin(), sections.end()};
}

SectionId SectionActions::currentSection() const
{
    const QModelIndex row = m_view.currentIndex();
    if (!row.isValid())
        return {};
    const int first = row.data(SectionTreeModel::FirstRole).toInt();
    return m_editor.sections().at(std::size_t(first)).id;
}

void SectionActions::update()
{
    if (m_model.isFollowing())
        return; // the list is ahead of the rows
    const std::vector<int> sections = chosen();
    const QModelIndex row = m_view.currentIndex();
    const bool isOne = row.isValid() && !row.data(SectionTreeModel::IsGroupRole).toBool();
    for (QAction *action : {duplicate, moveUp, moveDown, nest, group, remove, prompt})
        action->setEnabled(!sections.empty());
    show->setEnabled(row.isValid());
    rename->setEnabled(row.isValid());
    split->setEnabled(isOne && sections.size() == 1);
    merge->setEnabled(sections.size() >= 2);
    sort->setEnabled(m_editor.sections().size() >= 2);
    unnest->setEnabled(std::any_of(sections.begin(), sections.end(), [this](int index) {
        return !m_editor.sections().at(std::size_t(index)).parents.isEmpty();
    }));
    for (QAction *action : {moveUp, moveDown})
        action->setEnabled(action->isEnabled() && !m_filter.isFiltering());
}

void SectionActions::choose(const std::vector<int> &sections)
{
    QItemSelection selection;
    QModelIndex first;
    for (const int index : sections) {
        const QModelIndex row = m_filter.mapFromSource(m_model.rowOfSection(index));
        if (!row.isValid())
            continue;
        if (!first.isValid())
            first = row;
        // Neighbours in one range: a selection of many single ranges is slow.
        QItemSelectionRange *last = selection.isEmpty() ? nullptr : &selection.last();
        if (last && last->parent() == row.parent() && last->bottom() + 1 == row.row())
            *last = QItemSelectionRange(last->topLeft(), row);
        else
            selection.append(QItemSelectionRange(row));
    }
    if (first.isValid())
        m_view.selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first.isValid())
        m_view.scrollTo(first);
}

/// The edit, and the same sections chosen as before.
void SectionActions::apply(const QString &text, std::vector<Section> sections)
{
    std::vector<SectionId> ids;
    for (const int index : chosen())
        ids.push_back(m_editor.sections().at(std::size_t(index)).id);
    m_editor.apply(text, std::move(sections));
    std::vector<int> again;
    for (const SectionId &id : ids) {
        if (const int index = m_editor.indexOf(id); index >= 0)
            again.push_back(index);
    }
    std::sort(again.begin(), again.end());
    if (!again.empty())
        choose(again);
}

void SectionActions::doShow()
{
    const SectionId id = currentSection();
    m_editor.setCurrent(id);
    Q_EMIT showSection(id);
}

void SectionActions::doRename()
{
    m_view.edit(m_view.currentIndex());
}

void SectionActions::doDuplicate()
{
    const auto sections = chosen();
    apply(tr("Duplicate %n section(s)", nullptr, int(sections.size())),
          edits::duplicated(m_editor.sections(), sections, [this] { return m_editor.freshId(); }));
}

void SectionActions::doMerge()
{
    const auto sections = chosen();
    apply(tr("Merge %n section(s)", nullptr, int(sections.size())),
          edits::merged(m_editor.sections(), sections));
}

void SectionActions::doSplit()
{
    Q_EMIT splitRequested(currentSection());
}

/// Moves the chosen rows of one group in front of the row above them or behind the one below.
void SectionActions::moveRows(int direction)
{
    QModelIndexList rows = m_view.selectionModel()->selectedRows();
    if (rows.isEmpty())
        return;
    const QModelIndex parent = rows.front().parent();
    if (std::any_of(rows.begin(), rows.end(),
                    [&parent](const QModelIndex &row) { return row.parent() != parent; }))
        return;
    const auto [first, last] = std::minmax_element(
        rows.begin(), rows.end(),
        [](const QModelIndex &a, const QModelIndex &b) { return a.row() < b.row(); });
    const int neighbourRow = direction < 0 ? first->row() - 1 : last->row() + 1;
    const QModelIndex neighbour = m_filter.index(neighbourRow, 0, parent);
    if (!neighbour.isValid())
        return;
    const QModelIndex source = m_filter.mapToSource(parent);
    const QStringList path = m_model.pathOf(source);
    std::vector<edits::Moved> which;
    for (const int index : chosen())
        which.push_back({index, int(path.size())});
    int before = neighbour.data(SectionTreeModel::FirstRole).toInt();
    if (direction > 0)
        before += neighbour.data(SectionTreeModel::CountRole).toInt();
    apply(tr("Move %n section(s)", nullptr, int(which.size())),
          edits::moved(m_editor.sections(), which, before, path));
}

void SectionActions::doMoveUp()
{
    moveRows(-1);
}

void SectionActions::doMoveDown()
{
    moveRows(1);
}

void SectionActions::doNest()
{
    const auto sections = chosen();
    apply(tr("Nest %n section(s)", nullptr, int(sections.size())),
          edits::nested(m_editor.sections(), sections));
}

void SectionActions::doUnnest()
{
    const auto sections = chosen();
    apply(tr("Unnest %n section(s)", nullptr, int(sections.size())),
          edits::unnested(m_editor.sections(), sections));
}

/// The new group's name is to be typed at once.
void SectionActions::doGroup()
{
    const auto sections = chosen();
    apply(tr("Group %n section(s)", nullptr, int(sections.size())),
          edits::grouped(m_editor.sections(), sections, tr("New group")));
    QModelIndex made = m_filter.mapFromSource(m_model.rowOfSection(sections.front())).parent();
    while (made.isValid() && made.data().toString() != tr("New group"))
        made = made.parent();
    if (!made.isValid())
        return;
    m_view.expand(made);
    m_view.setCurrentIndex(made);
    m_view.edit(made);
}

void SectionActions::doPrompt()
{
    Q_EMIT editPromptRequested(currentSection());
}

void SectionActions::doSort()
{
    apply(tr("Sort the sections by page"), edits::sortedByPages(m_editor.sections()));
}

void SectionActions::doRemove()
{
    const auto sections = chosen();
    const int next = sections.front();
    m_editor.apply(tr("Delete %n section(s)", nullptr, int(sections.size())),
                   edits::removed(m_editor.sections(), sections));
    const int left = int(m_editor.sections().size());
    if (left > 0)
        choose({std::min(next, left - 1)});
}

} // namespace excerpt
