// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcutsdialog.h"

#include "ui/look/look.h"
#include "ui/window/windowactions.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

/// The part of the window that an action works in.
QString partOf(const QAction &action)
{
    for (const QObject *object = action.parent(); object; object = object->parent()) {
        if (const auto *dock = qobject_cast<const QDockWidget *>(object))
            return dock->windowTitle();
    }
    return ShortcutsDialog::tr("Everywhere");
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &key : action.shortcuts())
        keys << key.toString(QKeySequence::NativeText);
    return keys.join(u", "_s);
}

} // namespace

std::vector<ShortcutRow> shortcutsOf(const QWidget &window)
{
    std::vector<ShortcutRow> rows;
    for (const QAction *action : window.findChildren<QAction *>()) {
        QString text = action->text().remove(u'&').remove(u'…');
        if (!action->shortcut().isEmpty() && !text.isEmpty())
            rows.push_back({partOf(*action), std::move(text), keysOf(*action)});
    }
    return rows;
}

ShortcutsDialog::ShortcutsDialog(const std::vector<ShortcutRow> &rows, QWidget *parent)
    : QDialog(parent)
    , m_tree(new QTreeWidget(this))
{
    setObjectName(u"shortcutsDialog"_s);
    setWindowTitle(tr("Shortcuts"));
    resize(look::px(520), look::px(560));
    const int margin = look::px(16);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(look::px(8));
    auto *search = new QLineEdit(this);
    search->setObjectName(u"shortcutsSearch"_s);
    search->setPlaceholderText(tr("Search shortcuts"));
    search->setAccessibleName(tr("Search shortcuts"));
    connect(search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    column->addWidget(search);
    m_tree->setObjectName(u"shortcutsTree"_s);
    m_tree->setAccessibleName(tr("Shortcuts"));
    m_tree->setHeaderLabels({tr("What it does"), tr("Keys")});
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    QTreeWidgetItem *part = nullptr;
    for (const ShortcutRow &row : rows) {
        const auto same = m_tree->findItems(row.part, Qt::MatchExactly);
        part = same.isEmpty() ? new QTreeWidgetItem(m_tree, {row.part}) : same.front();
        part->setFont(0, look::font(look::TextSize::Normal, true));
        new QTreeWidgetItem(part, {row.text, row.keys});
    }
    m_tree->expandAll();
    column->addWidget(m_tree, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void ShortcutsDialog::filter(const QString &words)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *part = m_tree->topLevelItem(i);
        bool isAnyShown = false;
        for (int j = 0; j < part->childCount(); ++j) {
            QTreeWidgetItem *row = part->child(j);
            const bool isShown = row->text(0).contains(words, Qt::CaseInsensitive) ||
                                 row->text(1).contains(words, Qt::CaseInsensitive);
            row->setHidden(!isShown);
            isAnyShown = isAnyShown || isShown;
        }
        part->setHidden(!isAnyShown);
    }
}

} // namespace excerpt
