// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/problemsview.h"

#include "core/base/oneline.h"
#include "ui/look/icons.h"
#include "ui/look/states.h"
#include "ui/run/problemdelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace excerpt {

ProblemsView::ProblemsView(const RunModel &run, const SectionEditor &sections, QWidget *parent)
    : QWidget(parent)
    , m_run(run)
    , m_model(new ProblemsModel(run, sections, this))
    , m_table(new QTableView(this))
    , m_none(new QLabel(tr("No problems. Sections that do not succeed are listed here."), this))
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_openPage(new QPushButton(this))
    , m_halve(new QPushButton(tr("Split in two"), this))
    , m_details(makeDetails())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_none, 1);
    column->addWidget(m_table, 1);
    column->addWidget(m_details);
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setProperty("dim", true);

    auto *delegate = new ProblemDelegate(m_table);
    m_table->setObjectName(u"problems"_s);
    m_table->setAccessibleName(tr("Problems"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setMouseTracking(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(look::px(30));
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->resizeSection(ProblemsModel::StateColumn, look::px(100));
    header->resizeSection(ProblemsModel::SectionColumn, look::px(214));
    header->resizeSection(ProblemsModel::ActionColumn, look::px(246));
    header->setSectionResizeMode(ProblemsModel::ReasonColumn, QHeaderView::Stretch);
    connect(delegate, &ProblemDelegate::pressed, this, &ProblemsView::act);
    connect(m_table, &QTableView::activated, this, &ProblemsView::act);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProblemsView::showDetails);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &ProblemsView::tick);
    refresh(true);
}

QWidget *ProblemsView::makeDetails()
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(look::px(12), look::px(6), look::px(12), look::px(6));
    row->setSpacing(look::px(8));
    m_text->setObjectName(u"problemText"_s);
    m_text->setFont(look::font(look::TextSize::Second));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_openPage->setObjectName(u"openProblemPage"_s);
    auto *copy = new QPushButton(look::icon(u"edit-copy"_s), tr("Copy report"), line);
    copy->setObjectName(u"copyProblemReport"_s);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_openPage);
    row->addWidget(m_halve);
    row->addWidget(copy);
    m_halve->setObjectName(u"halveProblem"_s);
    m_halve->setToolTip(tr("Makes two sections of it, each with half of its pages"));
    connect(m_halve, &QPushButton::clicked, this, [this] {
        if (currentRow() >= 0)
            Q_EMIT halvesRequested(m_model->problem(currentRow()).id, false);
    });
    connect(m_openPage, &QPushButton::clicked, this, [this] {
        if (currentRow() >= 0)
            Q_EMIT pageRequested(m_model->problem(currentRow()).pages.first());
    });
    connect(copy, &QPushButton::clicked, this, [this] {
        if (currentRow() >= 0)
            QGuiApplication::clipboard()->setText(m_model->report(currentRow()));
    });
    return line;
}

int ProblemsView::currentRow() const
{
    return m_table->currentIndex().row();
}

void ProblemsView::refresh(bool canRun)
{
    m_canRun = canRun;
    m_model->refresh(canRun);
    const bool hasAny = count() > 0;
    m_none->setVisible(!hasAny);
    m_table->setVisible(hasAny);
    if (hasAny && currentRow() < 0)
        m_table->setCurrentIndex(m_model->index(0, ProblemsModel::ReasonColumn));
    m_details->setVisible(hasAny);
    if (m_model->hasWaits() && !m_second.isActive())
        m_second.start();
}

/// The sections whose time has come are run together, when nothing else is.
void ProblemsView::tick()
{
    m_model->refresh(m_canRun);
    const std::vector<SectionId> due = m_model->takeDue();
    if (!m_model->hasWaits())
        m_second.stop();
    if (!due.empty())
        Q_EMIT runAgainRequested(due);
}

void ProblemsView::act(const QModelIndex &index)
{
    const int row = index.row();
    const RunModel::Problem problem = m_model->problem(row);
    const ProblemOffer offer = m_model->offer(row);
    if (offer == ProblemOffer::OpenPage) {
        Q_EMIT pageRequested(problem.pages.first());
    } else if (!runs(offer)) {
        Q_EMIT choiceRequested(offer);
    } else if (m_model->isScheduled(row)) {
        m_model->setScheduled(row, false);
    } else if (m_model->waitOf(row) > 0ms) {
        m_model->setScheduled(row, true);
        m_second.start();
    } else if (m_canRun && offer == ProblemOffer::RunInTwo) {
        Q_EMIT halvesRequested(problem.id, true);
    } else if (m_canRun && offer == ProblemOffer::RunAgain) {
        Q_EMIT runAgainRequested({problem.id});
    } else if (m_canRun) {
        Q_EMIT runChangedRequested(problem.id, m_model->change(row));
    }
}

std::vector<SectionId> ProblemsView::worthAnotherTry() const
{
    std::vector<SectionId> sections;
    for (int row = 0; row < count(); ++row) {
        if (runs(m_model->offer(row)))
            sections.push_back(m_model->problem(row).id);
    }
    return sections;
}

void ProblemsView::showDetails()
{
    if (currentRow() < 0)
        return;
    const RunModel::Problem &problem = m_model->problem(currentRow());
    const int side = look::px(16);
    m_icon->setPixmap(look::stateIcon(look::stateOf(problem.status)).pixmap(side, side));
    //: section, its pages
    QString text = tr("%1, page(s) %2.", nullptr, problem.pages.pageCount())
                       .arg(problem.name, problem.pages.toString().replace(u'-', u'–'));
    text += u' ' + m_model->reason(currentRow());
    if (problem.error && problem.error->attempts > 1)
        text += u' ' + tr("It was tried %n time(s).", nullptr, problem.error->attempts);
    m_text->setText(text);
    m_openPage->setText(offerText(ProblemOffer::OpenPage, problem, m_run));
    m_halve->setVisible(canBeHalved(problem.pages));
}

} // namespace excerpt
