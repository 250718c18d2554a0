// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/arearepeatdialog.h"

#include "ui/look/look.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace excerpt {

using look::px;

namespace {

using edits::RepeatMode;
using edits::RepeatScope;

constexpr double cropWidth = 168;
constexpr double cropHeight = 128;

const PageRegion &regionOf(const SectionEditor &editor, const AreaTool::Area &area)
{
    return editor.find(area.section)->regions.at(std::size_t(area.region));
}

} // namespace

AreaRepeatDialog::AreaRepeatDialog(SectionEditor &editor, PageSource &pages,
                                   const AreaTool::Area &area, QWidget *parent)
    : QDialog(parent)
    , m_editor(editor)
    , m_area(area)
    , m_crops(new AreaCrops(pages, regionOf(editor, area).rect,
                            QSizeF(px(cropWidth), px(cropHeight)), this))
    , m_scopes(new QComboBox(this))
    , m_modes(new QButtonGroup(this))
    , m_strip(new QListView(this))
    , m_summary(new QLabel(this))
    , m_repeat(new QPushButton(this))
{
    setObjectName(u"areaRepeat"_s);
    setWindowTitle(tr("Repeat the area"));
    makeLayout();
    fillScopes();
    connect(m_scopes, &QComboBox::currentIndexChanged, this, &AreaRepeatDialog::refresh);
    connect(m_modes, &QButtonGroup::idToggled, this, &AreaRepeatDialog::updateButton);
    connect(m_crops, &AreaCrops::ticksChanged, this, &AreaRepeatDialog::updateButton);
    connect(m_strip->horizontalScrollBar(), &QScrollBar::valueChanged, this,
            &AreaRepeatDialog::requestShown);
    // What the dialog is about may go while it is open.
    connect(&m_editor, &SectionEditor::changed, this, &QDialog::reject);
    connect(&m_editor, &SectionEditor::wasReset, this, &QDialog::reject);
    refresh();
    resize(px(680), sizeHint().height());
}

void AreaRepeatDialog::makeLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(16), px(16), px(16));
    layout->setSpacing(px(8));
    auto *where = new QHBoxLayout;
    auto *label = new QLabel(tr("Repeat &on"), this);
    label->setBuddy(m_scopes);
    m_scopes->setObjectName(u"scopes"_s);
    m_scopes->setAccessibleName(tr("Pages to repeat the area on"));
    where->addWidget(label);
    where->addWidget(m_scopes, 1);
    layout->addLayout(where);
    auto *modes = new QHBoxLayout;
    auto *add = new QRadioButton(tr("&Add to the areas there"), this);
    auto *replace = new QRadioButton(tr("&Replace the areas there"), this);
    add->setObjectName(u"add"_s);
    replace->setObjectName(u"replace"_s);
    m_modes->addButton(add, int(RepeatMode::Add));
    m_modes->addButton(replace, int(RepeatMode::Replace));
    add->setChecked(true);
    modes->addWidget(add);
    modes->addWidget(replace);
    modes->addStretch();
    layout->addLayout(modes);
    m_strip->setObjectName(u"crops"_s);
    m_strip->setAccessibleName(
        tr("What the area holds on each page; without a tick it is left out"));
    m_strip->setModel(m_crops);
    m_strip->setViewMode(QListView::IconMode);
    m_strip->setFlow(QListView::LeftToRight);
    m_strip->setWrapping(false);
    m_strip->setMovement(QListView::Static);
    m_strip->setUniformItemSizes(true);
    m_strip->setIconSize({px(cropWidth), px(cropHeight)});
    m_strip->setGridSize({px(cropWidth + 40), px(cropHeight + 36)});
    m_strip->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_strip->setMinimumHeight(px(cropHeight + 60));
    layout->addWidget(m_strip, 1);
    layout->addWidget(m_summary);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_repeat->setObjectName(u"repeat"_s);
    m_repeat->setProperty("primary", true);
    m_repeat->setDefault(true);
    buttons->addButton(m_repeat, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &AreaRepeatDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void AreaRepeatDialog::fillScopes()
{
    const QString page = QLocale().toString(regionOf(m_editor, m_area).page.value);
    const std::pair<RepeatScope, QString> scopes[]{
        {RepeatScope::NextPage, tr("The next page")},
        {RepeatScope::PagesAfter, tr("All pages of the section after page %1").arg(page)},
        {RepeatScope::PagesBefore, tr("All pages of the section before page %1").arg(page)},
        {RepeatScope::OddPages, tr("Odd pages of the section")},
        {RepeatScope::EvenPages, tr("Even pages of the section")},
        {RepeatScope::SamePageOfSections, tr("The same page of every section")},
        {RepeatScope::ThisPage, tr("This page only: other areas of it go when replaced")},
    };
    for (const auto &[scope, text] : scopes)
        m_scopes->addItem(text, int(scope));
}

void AreaRepeatDialog::setScope(RepeatScope scope)
{
    m_scopes->setCurrentIndex(m_scopes->findData(int(scope)));
}

void AreaRepeatDialog::refresh()
{
    auto targets =
        edits::repeatTargets(m_editor.sections(), m_editor.indexOf(m_area.section), m_area.region,
                             RepeatScope(m_scopes->currentData().toInt()));
    std::vector<QString> names;
    for (const edits::AreaTarget &target : targets)
        names.push_back(m_editor.sections().at(std::size_t(target.section)).name);
    m_crops->setTargets(std::move(targets), std::move(names));
    requestShown();
}

void AreaRepeatDialog::updateButton()
{
    const int count = int(m_crops->ticked().size());
    const int out = m_crops->rowCount() - count;
    m_repeat->setText(tr("Repeat on %n page(s)", nullptr, count));
    m_repeat->setEnabled(count > 0);
    if (m_crops->rowCount() == 0)
        m_summary->setText(tr("No such page. Choose other pages."));
    else
        m_summary->setText(out == 0 ? tr("Remove the tick of a page to leave it out.")
                                    : tr("%n page(s) left out.", nullptr, out));
}

void AreaRepeatDialog::requestShown()
{
    const int step = m_strip->gridSize().width();
    const int offset = m_strip->horizontalScrollBar()->value();
    const int first = offset / step;
    m_crops->show(first, first + m_strip->viewport()->width() / step + 1);
}

void AreaRepeatDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    requestShown();
}

void AreaRepeatDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    requestShown();
}

void AreaRepeatDialog::accept()
{
    const auto targets = m_crops->ticked();
    const int section = m_editor.indexOf(m_area.section);
    const QString text = tr("Repeat an area on %n page(s)", nullptr, int(targets.size()));
    auto sections = edits::withRegionRepeated(m_editor.sections(), section, m_area.region, targets,
                                              RepeatMode(m_modes->checkedId()));
    disconnect(&m_editor, nullptr, this, nullptr);
    m_editor.apply(text, std::move(sections));
    QDialog::accept();
}

} // namespace excerpt
