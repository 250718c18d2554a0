// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/bookmarksdialog.h"

#include "core/base/oneline.h"
#include "ui/look/look.h"
#include "ui/sections/outlinemodel.h"
#include "ui/sections/resultbox.h"
#include "ui/sections/rulewidgets.h"
#include "ui/sections/sectionrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QTreeView>
#include <QtConcurrentRun>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

using look::px;

constexpr int firstLevel = 2; ///< lessons and their sections, where there are both

} // namespace

BookmarksDialog::BookmarksDialog(SectionEditor &editor, const Outline &outline, QWidget *parent)
    : ResultDialog(editor, tr("Sections from bookmarks"), u"bookmarksDialog"_s, parent)
    , m_outline(std::make_shared<const Outline>(outline))
    , m_pageCount(editor.list().documentPages)
    , m_model(new OutlineModel(outline, this))
    , m_filter(new QSortFilterProxyModel(this))
{
    m_rules.level = std::clamp(firstLevel, 1, std::max(1, deepestLevelOf(outline)));
    QWidget *source = makeOutline();
    setHalves(source, makeRules());
    connect(m_model, &OutlineModel::checkRequested, this, &BookmarksDialog::check);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BookmarksDialog::showResult);
    readRules();
    m_match->setFocus();
}

QWidget *BookmarksDialog::makeOutline()
{
    auto *half = new QWidget(this);
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    auto *titles = new QHBoxLayout;
    titles->addWidget(boldLabel(tr("Bookmarks"), half));
    titles->addStretch();
    //: %n bookmarks; %1 is the number of levels
    titles->addWidget(dimLabel(tr("%n in %1 level(s)", nullptr, int(m_outline->entries.size()))
                                   .arg(deepestLevelOf(*m_outline)),
                               half));
    column->addLayout(titles);
    auto *search = new QLineEdit(half);
    search->setObjectName(u"searchBookmarks"_s);
    search->setPlaceholderText(tr("Search bookmarks"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    column->addWidget(search);

    m_filter->setSourceModel(m_model);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_tree = new QTreeView(half);
    m_tree->setObjectName(u"bookmarksTree"_s);
    m_tree->setAccessibleName(tr("Bookmarks"));
    m_tree->setModel(m_filter);
    m_tree->setItemDelegate(new RowDelegate(m_tree));
    auto *figures = new RowDelegate(m_tree);
    figures->setSecondSize(true);
    m_tree->setItemDelegateForColumn(OutlineModel::PageColumn, figures);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(px(14));
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(OutlineModel::TitleColumn, QHeaderView::Stretch);
    m_tree->header()->resizeSection(OutlineModel::PageColumn, px(64));
    column->addWidget(boxed(m_tree, half), 1);
    connect(search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterFixedString(text);
        if (!text.isEmpty())
            m_tree->expandAll();
    });
    return half;
}

QWidget *BookmarksDialog::makeRules()
{
    auto *half = new QWidget(this);
    auto *form = new QFormLayout(half);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(px(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setFormAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    addLevel(*form);
    addMatch(*form);
    addSharedPage(*form);
    addNames(*form);
    return half;
}

void BookmarksDialog::addLevel(QFormLayout &form)
{
    m_level = new QSpinBox(this);
    m_level->setObjectName(u"level"_s);
    m_level->setRange(1, std::max(1, deepestLevelOf(*m_outline)));
    m_level->setValue(m_rules.level);
    m_level->setMinimumWidth(px(64));
    m_levelText = dimLabel({}, this);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_level);
    row->addWidget(m_levelText, 1);
    auto *label = new QLabel(tr("&Level"), this);
    label->setMinimumWidth(px(128));
    label->setBuddy(m_level);
    form.addRow(label, row);
    connect(m_level, &QSpinBox::valueChanged, this, &BookmarksDialog::readRules);
}

void BookmarksDialog::addMatch(QFormLayout &form)
{
    m_match = new QLineEdit(this);
    m_match->setObjectName(u"match"_s);
    m_match->setFont(look::fixedFont());
    m_match->setPlaceholderText(tr("all of them"));
    m_match->setAccessibleName(tr("Lessons match"));
    m_isPattern = new QCheckBox(tr("Patte&rn"), this);
    m_isPattern->setObjectName(u"isPattern"_s);
    m_isPattern->setToolTip(tr("A regular expression, such as ^[0-9]+ for titles that begin with "
                               "a number"));
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    row->addWidget(m_match, 1);
    row->addWidget(m_isPattern);
    auto *label = new QLabel(tr("Lessons &match"), this);
    label->setBuddy(m_match);
    form.addRow(label, row);
    // What was checked by hand was checked among other matches.
    const auto matchAnew = [this] {
        m_rules.chosen.clear();
        readRules();
    };
    connect(m_match, &QLineEdit::textChanged, this, matchAnew);
    connect(m_isPattern, &QCheckBox::toggled, this, matchAnew);
}

void BookmarksDialog::addSharedPage(QFormLayout &form)
{
    m_sharedPage = rulewidgets::sharedPage(this);
    form.addRow(tr("&Two on one page"), m_sharedPage);
    connect(m_sharedPage, &QComboBox::currentIndexChanged, this, &BookmarksDialog::readRules);
}

void BookmarksDialog::addNames(QFormLayout &form)
{
    m_names = rulewidgets::names(this);
    form.addRow(tr("&Names"), m_names);
    m_example = new QLabel(this);
    m_example->setObjectName(u"example"_s);
    m_example->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(6));
    row->addWidget(dimLabel(tr("Example:"), this));
    row->addWidget(m_example, 1);
    form.addRow(QString(), row);
    m_frontMatter = new QCheckBox(tr("&Keep pages before the first match"), this);
    m_frontMatter->setObjectName(u"frontMatter"_s);
    form.addRow(QString(), m_frontMatter);
    connect(m_names, &QLineEdit::textChanged, this, &BookmarksDialog::readRules);
    connect(m_frontMatter, &QCheckBox::toggled, this, &BookmarksDialog::readRules);
}

void BookmarksDialog::readRules()
{
    m_rules.level = m_level->value();
    m_rules.match = m_match->text();
    m_rules.matchIsPattern = m_isPattern->isChecked();
    m_rules.sharedPage = rulewidgets::chosen(*m_sharedPage);
    m_rules.names = m_names->text();
    m_rules.keepsFrontMatter = m_frontMatter->isChecked();
    const int deepest = m_level->maximum();
    //: "of 4: lessons and their sections"; %1 is the number of levels
    m_levelText->setText(m_rules.level == 1 ? tr("of %1: one section for each lesson").arg(deepest)
                         : m_rules.level == 2 ? tr("of %1: lessons and their sections").arg(deepest)
                                              : tr("of %1: down to this level").arg(deepest));
    workOut();
}

void BookmarksDialog::check(int entry, bool isOn)
{
    for (const int each : m_model->withAllBelow(entry))
        m_rules.chosen[each] = isOn;
    workOut();
}

/// One at a time: when the rules change meanwhile, the next one begins at its end.
void BookmarksDialog::workOut()
{
    setPending();
    if (m_watcher.isRunning())
        return;
    m_workedOut = m_rules;
    m_watcher.setFuture(
        QtConcurrent::run([outline = m_outline, rules = m_rules, pages = m_pageCount] {
            return sectionsFromBookmarks(*outline, rules, pages);
        }));
}

void BookmarksDialog::showResult()
{
    if (m_workedOut != m_rules) {
        workOut();
        return;
    }
    const BookmarkSections made = m_watcher.result();
    m_model->setChosen(made.isChosen, m_workedOut.level);
    m_example->setText(shortened(made.example()));
    const int count = int(made.sections.size());
    if (!made.patternError.isEmpty())
        refuse(tr("The pattern cannot be read: %1").arg(made.patternError));
    else if (count == 0)
        refuse(tr("No bookmark matches. Change what lessons match, or check some."));
    else
        showSections(made.sections, tr("%n section(s) from bookmarks", nullptr, count));
}

} // namespace excerpt
