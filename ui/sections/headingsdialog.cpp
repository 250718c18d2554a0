// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/headingsdialog.h"

#include "ui/document/pagesource.h"
#include "ui/look/look.h"
#include "ui/look/states.h"
#include "ui/sections/headingreader.h"
#include "ui/sections/headingsmodel.h"
#include "ui/sections/resultbox.h"
#include "ui/sections/rulewidgets.h"
#include "ui/sections/sectionrows.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
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

} // namespace

HeadingsDialog::HeadingsDialog(SectionEditor &editor, PageSource &source, QWidget *parent)
    : ResultDialog(editor, tr("Sections from headings"), u"headingsDialog"_s, parent)
    , m_source(source)
    , m_reader(new HeadingReader(source, this))
    , m_model(new HeadingsModel(this))
{
    QWidget *headings = makeHeadings();
    setHalves(headings, makeRules());
    connect(m_reader, &HeadingReader::advanced, this, &HeadingsDialog::advance);
    connect(m_reader, &HeadingReader::ended, this, &HeadingsDialog::finishReading);
    connect(m_model, &HeadingsModel::checkRequested, this, [this](int heading, bool isOn) {
        m_byHand[heading] = isOn;
        workOut();
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &HeadingsDialog::showResult);
    refuse(tr("Looking for headings."));
    m_sinceShown.start();
    m_reader->start();
}

QWidget *HeadingsDialog::makeHeadings()
{
    auto *half = new QWidget(this);
    auto *column = new QVBoxLayout(half);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    auto *titles = new QHBoxLayout;
    titles->addWidget(boldLabel(tr("Headings"), half));
    titles->addStretch();
    m_count = dimLabel({}, half);
    titles->addWidget(m_count);
    column->addLayout(titles);
    m_progressRow = makeProgress(half);
    column->addWidget(m_progressRow);
    m_table = new QTableView(half);
    m_table->setObjectName(u"headingsTable"_s);
    m_table->setAccessibleName(tr("Headings"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    auto *figures = new RowDelegate(m_table);
    figures->setSecondSize(true);
    m_table->setItemDelegateForColumn(HeadingsModel::PageColumn, figures);
    m_table->setItemDelegateForColumn(HeadingsModel::LookColumn, figures);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(px(24));
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(HeadingsModel::TitleColumn, QHeaderView::Stretch);
    header->resizeSection(HeadingsModel::PageColumn, px(56));
    header->resizeSection(HeadingsModel::LookColumn, px(92));
    column->addWidget(boxed(m_table, half), 1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { choose(current.isValid() ? current.row() : -1); });
    return half;
}

QWidget *HeadingsDialog::makeProgress(QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    m_progressText = dimLabel({}, row);
    m_progress = new QProgressBar(row);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, m_source.pageCount());
    m_progress->setAccessibleName(tr("Pages looked through"));
    auto *stop = new QPushButton(tr("Stop looking"), row);
    stop->setObjectName(u"stopLooking"_s);
    stop->setAutoDefault(false);
    connect(stop, &QPushButton::clicked, m_reader, &HeadingReader::stop);
    layout->addWidget(m_progressText);
    layout->addWidget(m_progress, 1);
    layout->addWidget(stop);
    return row;
}

QWidget *HeadingsDialog::makeRules()
{
    auto *half = new QWidget(this);
    auto *form = new QFormLayout(half);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(px(8));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_like = new QLabel(half);
    m_like->setObjectName(u"like"_s);
    m_like->setTextFormat(Qt::PlainText);
    m_all = new QPushButton(tr("All headings again"), half);
    m_all->setObjectName(u"allHeadings"_s);
    m_all->setProperty("link", true);
    m_all->setAutoDefault(false);
    connect(m_all, &QPushButton::clicked, m_table->selectionModel(), &QItemSelectionModel::clear);
    auto *likeRow = new QHBoxLayout;
    likeRow->addWidget(m_like, 1);
    likeRow->addWidget(m_all);
    form->addRow(tr("Take"), likeRow);
    m_level = new QSpinBox(half);
    m_level->setObjectName(u"level"_s);
    m_level->setRange(1, 1);
    m_level->setMinimumWidth(px(64));
    m_level->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    form->addRow(tr("&Level"), m_level);
    auto *same = new QHBoxLayout;
    same->setSpacing(px(12));
    const auto addCheck = [&](const QString &text, const QString &name) {
        auto *check = new QCheckBox(text, half);
        check->setObjectName(name);
        check->setChecked(true);
        same->addWidget(check);
        connect(check, &QCheckBox::toggled, this, &HeadingsDialog::readRules);
        return check;
    };
    m_sameSize = addCheck(tr("&size"), u"sameSize"_s);
    m_sameWeight = addCheck(tr("&weight"), u"sameWeight"_s);
    m_sameFont = addCheck(tr("&font"), u"sameFont"_s);
    m_sameNumber = addCheck(tr("n&umbering"), u"sameNumber"_s);
    same->addStretch();
    form->addRow(tr("The same"), same);
    m_sharedPage = rulewidgets::sharedPage(half);
    form->addRow(tr("&Two on one page"), m_sharedPage);
    m_names = rulewidgets::names(half);
    form->addRow(tr("&Names"), m_names);
    m_missing = new QLabel(half);
    m_missing->setObjectName(u"missing"_s);
    m_missing->setWordWrap(true);
    form->addRow(tr("Numbering"), m_missing);
    connect(m_level, &QSpinBox::valueChanged, this, &HeadingsDialog::readRules);
    connect(m_sharedPage, &QComboBox::currentIndexChanged, this, &HeadingsDialog::readRules);
    connect(m_names, &QLineEdit::textChanged, this, &HeadingsDialog::readRules);
    choose(-1);
    return half;
}

void HeadingsDialog::advance(int pagesRead)
{
    m_progress->setValue(pagesRead);
    //: %1 of %2 pages
    m_progressText->setText(tr("Reading page %1 of %2").arg(pagesRead).arg(m_source.pageCount()));
    if (!m_sinceShown.hasExpired(std::chrono::milliseconds(leastBetweenResults).count()))
        return;
    m_sinceShown.start();
    m_model->grow(m_reader->finder().candidates());
    m_count->setText(tr("%n found", nullptr, m_model->rowCount()));
    workOut();
}

void HeadingsDialog::finishReading()
{
    m_progressRow->hide();
    m_model->grow(m_reader->finder().candidates());
    m_count->setText(tr("%n found", nullptr, m_model->rowCount()));
    workOut();
}

void HeadingsDialog::choose(int heading)
{
    m_chosen = heading;
    m_byHand.clear();
    const bool hasOne = heading >= 0;
    m_like->setText(
        hasOne ? tr("Headings like “%1”").arg(m_model->headings().at(std::size_t(heading)).text)
               : tr("All headings by their level. Click one to find those like it."));
    m_all->setVisible(hasOne);
    m_level->setEnabled(!hasOne);
    for (QCheckBox *check : {m_sameSize, m_sameWeight, m_sameFont, m_sameNumber})
        check->setEnabled(hasOne);
    readRules();
}

void HeadingsDialog::readRules()
{
    workOut();
}

HeadingsDialog::Question HeadingsDialog::question() const
{
    Question question;
    question.headings = m_model->headings();
    question.pageCount = m_source.pageCount();
    question.byHand = m_byHand;
    question.rules.sharedPage = rulewidgets::chosen(*m_sharedPage);
    question.rules.names = m_names->text();
    if (m_chosen < 0) {
        question.byLevel = m_reader->finder().outline();
        question.rules.level = m_level->value();
        return question;
    }
    HeadingRule rule = HeadingRule::like(question.headings.at(std::size_t(m_chosen)));
    if (!m_sameSize->isChecked())
        rule.sizePoints.reset();
    if (!m_sameWeight->isChecked())
        rule.isBold.reset();
    if (!m_sameFont->isChecked())
        rule.fontName.reset();
    if (!m_sameNumber->isChecked())
        rule.numberDepth.reset();
    question.rule = rule;
    return question;
}

std::vector<bool> HeadingsDialog::takenBy(const Question &question)
{
    std::vector<bool> isTaken(question.headings.size());
    if (question.rule) {
        for (const int heading : headingsLike(question.headings, *question.rule))
            isTaken[std::size_t(heading)] = true;
    } else {
        const auto &entries = question.byLevel.entries;
        std::size_t next = 0; // the outline has some of the headings, in the same order
        for (std::size_t i = 0; i < isTaken.size() && next < entries.size(); ++i) {
            if (entries[next].page != question.headings[i].page ||
                !entries[next].title.contains(question.headings[i].text))
                continue;
            isTaken[i] = entries[next].depth <= question.rules.level;
            ++next;
        }
    }
    for (const auto &[heading, isOn] : question.byHand)
        isTaken.at(std::size_t(heading)) = isOn;
    return isTaken;
}

HeadingsDialog::Result HeadingsDialog::answer(const Question &question)
{
    Result result;
    result.isTaken = takenBy(question);
    BookmarkRules rules = question.rules;
    if (!question.rule && question.byHand.empty()) {
        result.made = sectionsFromBookmarks(question.byLevel, rules, question.pageCount);
        result.deepest = std::max(1, deepestLevelOf(question.byLevel));
        QStringList titles;
        for (std::size_t i = 0; i < question.byLevel.entries.size(); ++i) {
            if (result.made.isChosen[i])
                titles += question.byLevel.entries[i].title;
        }
        result.missing = missingNumbers(titles);
        return result;
    }
    std::vector<int> taken;
    std::vector<int> never;
    QStringList titles;
    for (int i = 0; i < int(result.isTaken.size()); ++i) {
        if (result.isTaken[std::size_t(i)]) {
            taken.push_back(i);
            titles += question.headings[std::size_t(i)].text;
        } else if (question.byHand.count(i) > 0) {
            never.push_back(i);
        }
    }
    result.missing = missingNumbers(titles);
    const HeadingOutline outline = outlineOf(question.headings, taken, never);
    for (const int heading : outline.headings)
        result.isTaken[std::size_t(heading)] = true;
    rules.level = outline.level;
    result.made = sectionsFromBookmarks(outline.outline, rules, question.pageCount);
    return result;
}

void HeadingsDialog::workOut()
{
    setPending();
    if (m_watcher.isRunning()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_watcher.setFuture(QtConcurrent::run([question = question()] { return answer(question); }));
}

void HeadingsDialog::showResult()
{
    if (m_isStale) {
        workOut();
        return;
    }
    const Result result = m_watcher.result();
    m_model->setTaken(result.isTaken);
    if (m_chosen < 0)
        m_level->setMaximum(std::max(m_level->value(), result.deepest));
    if (result.missing.count == 0)
        m_missing->setText(tr("Nothing is missing."));
    else if (result.missing.count == int(result.missing.named.size()))
        //: %1 is a list of numbers such as "27.4, 27.6"
        m_missing->setText(
            tr("Missing: %1").arg(QLocale().createSeparatedList(result.missing.named)));
    else
        //: %1 is a list of numbers such as "27.4, 27.6"
        m_missing->setText(tr("Missing: %1 and %n more", nullptr,
                              result.missing.count - int(result.missing.named.size()))
                               .arg(result.missing.named.join(tr(", "))));
    const int count = int(result.made.sections.size());
    if (count > 0)
        showSections(result.made.sections, tr("%n section(s) from headings", nullptr, count));
    else if (m_reader->isReading())
        refuse(tr("Looking for headings."));
    else
        refuse(tr("No headings were found. Make a section of every n pages instead."));
}

} // namespace excerpt
