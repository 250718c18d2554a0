// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/resultbox.h"

#include "ui/look/look.h"
#include "ui/sections/sectionrows.h"

#include <QButtonGroup>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QToolButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace excerpt {

using look::px;

ResultBox::ResultBox(QWidget *parent)
    : QWidget(parent)
    , m_model(new ResultModel(this))
    , m_table(new QTableView(this))
    , m_chips(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    auto *title = new QLabel(tr("Result"), this);
    title->setFont(look::font(look::TextSize::Normal, true));
    row->addWidget(title);
    using Show = ResultModel::Show;
    row->addWidget(addChip(Show::Lessons, u"showLessons"_s));
    row->addWidget(addChip(Show::Sections, u"showSections"_s));
    row->addWidget(addChip(Show::Gaps, u"showGaps"_s));
    row->addWidget(addChip(Show::Overlaps, u"showOverlaps"_s));
    row->addWidget(addChip(Show::Outliers, u"showOutliers"_s));
    row->addStretch();
    column->addLayout(row);

    m_table->setObjectName(u"resultTable"_s);
    m_table->setAccessibleName(tr("Result"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    auto *figures = new RowDelegate(m_table);
    figures->setSecondSize(true);
    for (const int each :
         {ResultModel::PagesColumn, ResultModel::LengthColumn, ResultModel::NoteColumn})
        m_table->setItemDelegateForColumn(each, figures);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(px(24));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTabKeyNavigation(false);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(ResultModel::SectionColumn, QHeaderView::Stretch);
    header->resizeSection(ResultModel::PagesColumn, px(76));
    header->resizeSection(ResultModel::LengthColumn, px(60));
    header->resizeSection(ResultModel::NoteColumn, px(168));
    column->addWidget(boxed(m_table, this), 1);
    connect(m_chips, &QButtonGroup::idClicked, this,
            [this](int id) { m_model->show(ResultModel::Show(id)); });
    updateChips();
}

QToolButton *ResultBox::addChip(ResultModel::Show what, const QString &name)
{
    auto *chip = new QToolButton(this);
    chip->setObjectName(name);
    chip->setProperty("pill", true);
    chip->setCheckable(true);
    chip->setChecked(what == m_model->shown());
    chip->setIconSize(QSize(px(16), px(16)));
    chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    chip->setFocusPolicy(Qt::StrongFocus);
    m_chips->addButton(chip, int(what));
    return chip;
}

void ResultBox::setSections(std::vector<Section> sections)
{
    m_model->setSections(std::move(sections));
    updateChips();
}

void ResultBox::updateChips()
{
    using Show = ResultModel::Show;
    const auto set = [this](Show what, const QString &text, int count, bool isCheck) {
        auto *chip = qobject_cast<QToolButton *>(m_chips->button(int(what)));
        chip->setText(text);
        chip->setToolTip(tr("Show only these"));
        if (isCheck)
            chip->setIcon(look::stateIcon(count > 0 ? look::State::Warning : look::State::Done));
    };
    const SectionChecks &checks = m_model->checks();
    const int sections = int(m_model->sections().size());
    const int gaps = int(checks.gaps.size());
    const int overlaps = int(checks.overlaps.size());
    const int outliers = m_model->outlierCount();
    set(Show::Lessons, tr("%n lesson(s)", nullptr, m_model->lessonCount()), 0, false);
    set(Show::Sections, tr("%n section(s)", nullptr, sections), 0, false);
    set(Show::Gaps, tr("%n gap(s)", nullptr, gaps), gaps, true);
    set(Show::Overlaps, tr("%n overlap(s)", nullptr, overlaps), overlaps, true);
    const bool isEmpty = !checks.empty.empty();
    set(Show::Outliers,
        isEmpty ? tr("%n of odd length", nullptr, outliers) : tr("%n too long", nullptr, outliers),
        outliers, true);
}

QWidget *boxed(QWidget *view, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("boxed", true);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(view);
    return frame;
}

} // namespace excerpt
