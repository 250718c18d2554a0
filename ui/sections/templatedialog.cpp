// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/templatedialog.h"

#include "ui/document/pagesource.h"
#include "ui/look/look.h"
#include "ui/look/states.h"
#include "ui/sections/headingreader.h"
#include "ui/sections/resultbox.h"
#include "ui/sections/sectionrows.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QtConcurrentRun>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace excerpt {

namespace {

using look::px;

constexpr auto leastBetweenResults = 400ms; ///< while pages are still being read

enum ReportColumn { NameColumn, FoundColumn, PageColumn, ReportColumnCount };

look::State stateOf(TemplateMatch::Kind kind)
{
    switch (kind) {
    case TemplateMatch::Kind::Found: return look::State::Found;
    case TemplateMatch::Kind::Similar: return look::State::Similar;
    case TemplateMatch::Kind::Missing: return look::State::NotFound;
    }
    return look::State::NotFound;
}

} // namespace

TemplateDialog::TemplateDialog(SectionEditor &editor, PageSource &source,
                               const SectionList &sections, const QString &name, QWidget *parent)
    : ResultDialog(editor, tr("Sections of another edition"), u"templateDialog"_s, parent)
    , m_source(source)
    , m_old(sections)
    , m_name(name)
    , m_reader(new HeadingReader(source, this))
    , m_report(new QStandardItemModel(int(sections.sections.size()), ReportColumnCount, this))
{
    QWidget *report = makeReport();
    setHalves(report, makeSummary());
    connect(m_reader, &HeadingReader::advanced, this, &TemplateDialog::advance);
    connect(m_reader, &HeadingReader::ended, this, [this] {
        m_progressRow->hide();
        workOut();
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &TemplateDialog::showResult);
    refuse(tr("Looking for the headings."));
    m_sinceShown.start();
    m_reader->start();
}

QWidget *TemplateDialog::makeReport()
{
    auto *half = new QWidget(this);
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addWidget(boldLabel(tr("What was found"), half));
    m_report->setHorizontalHeaderLabels({tr("Section"), tr("Found"), tr("Page")});
    for (int row = 0; row < m_report->rowCount(); ++row)
        m_report->setItem(row, NameColumn,
                          new QStandardItem(m_old.sections.at(std::size_t(row)).name));
    auto *table = new QTableView(half);
    table->setObjectName(u"reportTable"_s);
    table->setAccessibleName(tr("What was found"));
    table->setModel(m_report);
    table->setItemDelegate(new RowDelegate(table));
    auto *figures = new RowDelegate(table);
    figures->setSecondSize(true);
    table->setItemDelegateForColumn(FoundColumn, figures);
    table->setItemDelegateForColumn(PageColumn, figures);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(px(24));
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false);
    QHeaderView *header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    header->resizeSection(FoundColumn, px(112));
    header->resizeSection(PageColumn, px(96));
    column->addWidget(boxed(table, half), 1);
    return half;
}

QWidget *TemplateDialog::makeSummary()
{
    auto *half = new QWidget(this);
    auto *form = new QFormLayout(half);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(px(8));
    auto *file = new QLabel(m_name, half);
    file->setTextFormat(Qt::PlainText);
    form->addRow(tr("Sections of"), file);
    const auto addCount = [&](look::State state, const QString &name) {
        auto *row = new QHBoxLayout;
        row->setSpacing(px(6));
        auto *icon = new QLabel(half);
        icon->setPixmap(look::stateIcon(state).pixmap(px(16), px(16)));
        auto *label = new QLabel(half);
        label->setObjectName(name);
        row->addWidget(icon);
        row->addWidget(label, 1);
        form->addRow(QString(), row);
        return label;
    };
    m_found = addCount(look::State::Found, u"foundCount"_s);
    m_similar = addCount(look::State::Similar, u"similarCount"_s);
    m_missing = addCount(look::State::NotFound, u"missingCount"_s);
    m_progressRow = new QWidget(half);
    auto *row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(0, 0, 0, 0);
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, m_source.pageCount());
    m_progress->setAccessibleName(tr("Pages looked through"));
    auto *stop = new QPushButton(tr("Stop looking"), m_progressRow);
    stop->setAutoDefault(false);
    connect(stop, &QPushButton::clicked, m_reader, &HeadingReader::stop);
    row->addWidget(m_progress, 1);
    row->addWidget(stop);
    form->addRow(tr("Reading"), m_progressRow);
    return half;
}

void TemplateDialog::advance(int pagesRead)
{
    m_progress->setValue(pagesRead);
    if (!m_sinceShown.hasExpired(std::chrono::milliseconds(leastBetweenResults).count()))
        return;
    m_sinceShown.start();
    workOut();
}

void TemplateDialog::workOut()
{
    setPending();
    if (m_watcher.isRunning()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    std::vector<PlacedHeading> headings;
    if (m_source.outline()) {
        for (const OutlineEntry &entry : m_source.outline()->entries) {
            if (entry.target == OutlineEntry::Target::Page)
                headings.push_back({entry.title, entry.page, entry.top ? entry.top->value : 0});
        }
    }
    for (const HeadingCandidate &heading : m_reader->finder().candidates())
        headings.push_back({heading.text, heading.page, heading.top});
    m_watcher.setFuture(QtConcurrent::run([old = m_old, headings, pages = m_source.pageCount()] {
        return applyTemplate(old.sections, old.documentPages, headings, pages);
    }));
}

void TemplateDialog::showResult()
{
    if (m_isStale) {
        workOut();
        return;
    }
    const AppliedTemplate applied = m_watcher.result();
    using Kind = TemplateMatch::Kind;
    m_found->setText(tr("%n found", nullptr, applied.count(Kind::Found)));
    m_similar->setText(tr("%n similar: look at them", nullptr, applied.count(Kind::Similar)));
    m_missing->setText(tr("%n not found: left out", nullptr, applied.count(Kind::Missing)));
    for (int row = 0; row < m_report->rowCount(); ++row) {
        const TemplateMatch &match = applied.matches.at(std::size_t(row));
        const look::State state = stateOf(match.kind);
        auto *found = new QStandardItem(match.kind == Kind::Similar
                                            ? tr("Similar, %1 %").arg(match.similarity)
                                            : look::stateWord(state));
        found->setData(int(state), StateRole);
        found->setData(int(look::stateColor(state)), InkRole);
        found->setToolTip(match.heading);
        QString page;
        if (match.kind != Kind::Missing)
            //: a page, and by how many pages the section moved: "815 (+3)"
            page = match.movedBy == 0 ? QString::number(match.page.value)
                                      : tr("%1 (%2)")
                                            .arg(match.page.value)
                                            .arg((match.movedBy > 0 ? u"+"_s : u"−"_s) +
                                                 QString::number(std::abs(match.movedBy)));
        auto *place = new QStandardItem(page);
        for (QStandardItem *item : {found, place, m_report->item(row, NameColumn)})
            item->setData(match.kind == Kind::Missing, IsFlaggedRole);
        m_report->setItem(row, FoundColumn, found);
        m_report->setItem(row, PageColumn, place);
    }
    const int count = int(applied.sections.size());
    if (count > 0)
        showSections(applied.sections, tr("%n section(s) of “%1”", nullptr, count).arg(m_name));
    else if (m_reader->isReading())
        refuse(tr("Looking for the headings."));
    else
        refuse(tr("None of these sections was found. Is it an edition of the same document?"));
}

} // namespace excerpt
