// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/jobfixture.h"
#include "tests/support/quiettest.h"
#include "ui/document/pagesource.h"
#include "ui/prompt/promptdraft.h"
#include "ui/results/resultsexport.h"
#include "ui/results/resultsmodel.h"
#include "ui/results/resultspanel.h"
#include "ui/results/resultstore.h"
#include "ui/sections/sectioneditor.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

using namespace excerpt;
using namespace Qt::StringLiterals;

/// A document of sections, a prompt, and what ran.
class TestResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everySectionHasARow();
    void eventsOfARunChangeTheRows();
    void aChangedSectionMakesItsResultOutOfDate();
    void aChangedPromptDoesSoOnlyForEnginesThatReadIt();
    void aLaterJobWins();
    void rowsFollowTheEdits();
    void filterAndSearchShowWhatTheyName();
    void exportWritesWhatAnotherReaderFinds();
    void whatIsSavedMayExpire();
    void exportOfNothingSaysSo();
    void panelShowsTheCurrentAnswerAndRunsAgain();

private:
    [[nodiscard]] std::shared_ptr<Job> makeJob(int sections, const EngineSettings &engine = {});
    void finish(const std::shared_ptr<Job> &job, int section, Status status, const QString &text);
    [[nodiscard]] SectionId id(int number) const { return {u"s%1"_s.arg(number)}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SectionEditor> m_sections;
    std::unique_ptr<PromptDraft> m_prompt;
    std::unique_ptr<ResultStore> m_store;
};

void TestResults::init()
{
    tests::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>(tests::folderTemplate());
    m_sections = std::make_unique<SectionEditor>();
    m_sections->reset(tests::makeRecord(3).sections);
    m_prompt = std::make_unique<PromptDraft>(m_sections->undoStack());
    m_prompt->setText(tests::makeRecord(1).prompt);
    m_store = std::make_unique<ResultStore>(*m_sections, *m_prompt);
}

void TestResults::cleanup()
{
    m_store.reset();
    m_prompt.reset();
    m_sections.reset();
    m_folder.reset();
}

std::shared_ptr<Job> TestResults::makeJob(int sections, const EngineSettings &engine)
{
    JobRecord record = tests::makeRecord(sections);
    record.engine = engine;
    record.created = QDateTime::currentDateTimeUtc();
    auto job = Job::create(diskStorage(), m_folder->path(), record);
    return job ? std::shared_ptr<Job>(std::move(*job)) : nullptr;
}

void TestResults::finish(const std::shared_ptr<Job> &job, int number, Status status,
                         const QString &text)
{
    const Section &section = job->record().sections.sections.at(std::size_t(number - 1));
    const std::vector<RunEvent> events{
        SectionStarted{section.id, section.name, number, job->count()},
        SectionFinished{tests::makeResult(section, status, text), number, job->count()}};
    const auto reader = job->reader();
    for (const RunEvent &event : events)
        QVERIFY(reader(event));
    m_store->takeEvents(job, events);
}

void TestResults::everySectionHasARow()
{
    ResultsModel model(*m_sections, *m_store);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, ResultsModel::State).data().toString(), u"Waiting"_s);
    QCOMPARE(model.index(2, ResultsModel::Name).data().toString(), u"Section 3"_s);
}

void TestResults::eventsOfARunChangeTheRows()
{
    ResultsModel model(*m_sections, *m_store);
    const auto job = makeJob(3);
    m_store->takeEvents(job, {SectionStarted{id(1), u"Section 1"_s, 1, 3}});
    QCOMPARE(model.index(0, ResultsModel::State).data().toString(), u"Running"_s);
    QTRY_VERIFY(model.index(0, ResultsModel::Time).data().toString().endsWith(u" s"_s)); // a clock
    finish(job, 1, Status::Succeeded, u"one"_s);
    finish(job, 2, Status::Failed, {});
    QCOMPARE(model.index(0, ResultsModel::State).data().toString(), u"Done"_s);
    QCOMPARE(model.index(1, ResultsModel::State).data().toString(), u"Failed"_s);
    QCOMPARE(model.index(1, ResultsModel::Warnings).data().toString(), u"It said no."_s);
    QCOMPARE(m_store->unfinished(), (std::vector<SectionId>{id(2), id(3)}));
}

void TestResults::aChangedSectionMakesItsResultOutOfDate()
{
    const auto job = makeJob(3);
    finish(job, 1, Status::Succeeded, u"one"_s);
    finish(job, 2, Status::Succeeded, u"two"_s);
    auto sections = m_sections->sections();
    sections.at(0).pages = PageRange(PageNumber{1}, PageNumber{2});
    m_sections->apply(u"More pages"_s, sections);
    QCOMPARE(m_store->state(id(1)), look::State::OutOfDate);
    QCOMPARE(m_store->state(id(2)), look::State::Done);
    m_sections->undoStack().undo();
    QCOMPARE(m_store->state(id(1)), look::State::Done);
}

void TestResults::aChangedPromptDoesSoOnlyForEnginesThatReadIt()
{
    finish(makeJob(3), 1, Status::Succeeded, u"one"_s);
    m_prompt->setText(u"Something else."_s);
    QCOMPARE(m_store->state(id(1)), look::State::Done);
    EngineSettings gemini;
    gemini.engine = u"gemini"_s;
    gemini.model = u"m"_s;
    m_prompt->setEngine(gemini);
    QCOMPARE(m_store->state(id(1)), look::State::OutOfDate);
    finish(makeJob(3, gemini), 2, Status::Succeeded, u"two"_s);
    QCOMPARE(m_store->state(id(2)), look::State::OutOfDate); // asked with the first prompt
    m_prompt->setText(tests::makeRecord(1).prompt);
    QCOMPARE(m_store->state(id(2)), look::State::Done);
}

void TestResults::aLaterJobWins()
{
    const auto first = makeJob(3);
    finish(first, 1, Status::Failed, {});
    finish(first, 2, Status::Succeeded, u"two"_s);
    const auto second = makeJob(1);
    finish(second, 1, Status::Succeeded, u"again"_s);
    const ResultsSnapshot snapshot(*m_store, m_sections->sections());
    QCOMPARE(snapshot.at(0)->text, u"again"_s);
    QCOMPARE(snapshot.at(1)->text, u"two"_s);
    QCOMPARE(snapshot.at(2)->status, Status::Pending);
    QCOMPARE(m_store->jobIds(), (QStringList{first->record().id, second->record().id}));

    // Taken up again at the next start, from disk.
    ResultStore later(*m_sections, *m_prompt);
    QSignalSpy wasReset(&later, &ResultStore::wasReset);
    later.adopt(first);
    QTRY_COMPARE(wasReset.count(), 1);
    later.adopt(second);
    QCOMPARE(later.job(second->record().id), second);
    QTRY_COMPARE(wasReset.count(), 2);
    QCOMPARE(later.state(id(1)), look::State::Done);
    QCOMPARE(later.state(id(2)), look::State::Done);
    QCOMPARE(later.state(id(3)), look::State::Waiting);
}

void TestResults::rowsFollowTheEdits()
{
    ResultsModel model(*m_sections, *m_store);
    ResultsFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester tester(&model);
    const QAbstractItemModelTester filterTester(&filter);
    auto sections = m_sections->sections();
    sections.erase(sections.begin() + 1);
    m_sections->apply(u"Delete"_s, sections);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(1, ResultsModel::Name).data().toString(), u"Section 3"_s);
    m_sections->undoStack().undo();
    QCOMPARE(model.rowCount(), 3);
    m_sections->apply(u"Delete all"_s, {});
    QCOMPARE(filter.rowCount(), 0);
    m_sections->undoStack().undo();
    QCOMPARE(filter.rowCount(), 3);
}

void TestResults::filterAndSearchShowWhatTheyName()
{
    const auto job = makeJob(3);
    finish(job, 1, Status::Succeeded, u"one"_s);
    finish(job, 2, Status::CutOff, u"tw"_s);
    ResultsModel model(*m_sections, *m_store);
    ResultsFilter filter;
    filter.setSourceModel(&model);
    QCOMPARE(filter.counts().at(int(ResultFilter::Done)), 1);
    QCOMPARE(filter.counts().at(int(ResultFilter::NotSucceeded)), 1);
    filter.setFilter(ResultFilter::NotSucceeded);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.index(0, ResultsModel::State).data().toString(), u"Cut off"_s);
    filter.setFilter(ResultFilter::All);
    filter.setText(u" section 3 "_s);
    QCOMPARE(filter.rowCount(), 1);
}

void TestResults::exportWritesWhatAnotherReaderFinds()
{
    const auto job = makeJob(3);
    finish(job, 1, Status::Succeeded, u"Über one"_s);
    finish(job, 2, Status::Failed, {});
    ResultsExport writer;
    QSignalSpy finished(&writer, &ResultsExport::finished);
    const QString path = m_folder->filePath(u"out.json"_s);
    writer.writeResults(OutputFormat::Json, ResultsSnapshot(*m_store, m_sections->sections()),
                        path);
    QTRY_COMPARE(finished.count(), 1);
    const auto json = QJsonDocument::fromJson(tests::fileContents(path)).object();
    const QJsonArray sections = json.value(u"sections"_s).toArray();
    QCOMPARE(sections.size(), 3);
    QCOMPARE(sections.at(0).toObject().value(u"text"_s).toString(), u"Über one"_s);
    QCOMPARE(sections.at(1).toObject().value(u"status"_s).toString(), u"failed"_s);
    QCOMPARE(sections.at(2).toObject().value(u"status"_s).toString(), u"pending"_s);
}

/// A job is kept until its output was written; then it goes after its days.
void TestResults::whatIsSavedMayExpire()
{
    const auto saved = [this] { return listJobs(diskStorage(), m_folder->path())->front(); };
    const auto job = makeJob(3);
    QVERIFY(job->reader()(RunStarted{3, 3}));
    for (int number : {1, 2})
        finish(job, number, Status::Succeeded, u"text"_s);
    ResultsExport writer;
    QSignalSpy finished(&writer, &ResultsExport::finished);
    const auto save = [&] {
        writer.writeResults(OutputFormat::Json, ResultsSnapshot(*m_store, m_sections->sections()),
                            m_folder->filePath(u"out.json"_s));
    };
    save();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!saved().isFinished); // its third section is still to come
    finish(job, 3, Status::Succeeded, u"text"_s);
    QVERIFY(job->reader()(RunFinished{RunOutcome::Finished}));
    QVERIFY(!saved().isFinished);
    save();
    QTRY_COMPARE(finished.count(), 2);
    QVERIFY(saved().isFinished);
}

void TestResults::exportOfNothingSaysSo()
{
    ResultsExport writer;
    QSignalSpy failed(&writer, &ResultsExport::failed);
    const QString path = m_folder->filePath(u"out.json"_s);
    writer.writeResults(OutputFormat::Json, ResultsSnapshot(*m_store, m_sections->sections()),
                        path);
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!QFile::exists(path));
}

void TestResults::panelShowsTheCurrentAnswerAndRunsAgain()
{
    const PageSource pages;
    ResultsPanel panel(*m_sections, *m_store, pages);
    panel.resize(600, 600);
    panel.show();
    const auto job = makeJob(3);
    finish(job, 1, Status::Succeeded, u"The first answer."_s);
    finish(job, 2, Status::Failed, {});
    m_sections->setCurrent(id(1));
    const auto says = [&panel](const QString &text) {
        const auto labels = panel.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const QLabel *label) {
            return label->isVisible() && label->text() == text;
        });
    };
    QTRY_VERIFY(says(u"Section 1"_s));

    // A click on the row of section 2 shows its reason, and "Run again" asks for it.
    auto *table = panel.findChild<QTableView *>();
    const QRect row = table->visualRect(table->model()->index(1, ResultsModel::Name));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(m_sections->current(), id(2));
    QTRY_VERIFY(says(u"It said no."_s));
    QSignalSpy again(&panel, &ResultsPanel::runAgainRequested);
    const auto buttons = panel.findChildren<QPushButton *>();
    const auto button = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *each) {
        return each->isVisible() && each->text() == u"Run again"_s;
    });
    QVERIFY(button != buttons.end());
    QTest::mouseClick(*button, Qt::LeftButton);
    QCOMPARE(again.count(), 1);
    QCOMPARE(again.at(0).at(0).value<std::vector<SectionId>>(), std::vector<SectionId>{id(2)});

    // A filter that nothing passes says so and can be cleared.
    panel.findChild<QLineEdit *>()->setText(u"nowhere"_s);
    QTRY_VERIFY(says(u"No section matches “nowhere”."_s));
    const auto clear = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *each) {
        return each->text() == u"Clear filter"_s;
    });
    QTest::mouseClick(*clear, Qt::LeftButton);
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 3);
}

QTEST_MAIN(TestResults)
#include "tst_results.moc"
