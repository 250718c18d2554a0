// SPDX-License-Identifier: GPL-3.0-or-later
// The main job in the real window, as a person does it: open, mark, undo, prompt, run, watch,
// stop, go on, export.
#include "tests/support/fakegemini.h"
#include "tests/support/modeltesters.h"
#include "tests/support/pdfgenerator.h"
#include "tests/support/quiettest.h"
#include "tests/support/timedapplication.h"
#include "ui/look/look.h"
#include "ui/pages/pagegrid.h"
#include "ui/results/resultspanel.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace excerpt;
using namespace Qt::StringLiterals;

class TestMainJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void aFreezeWouldBeSeen();
    void markRunAndExport();
    void stopInTheMiddleAndRunTheRest();
    void aFailedSectionIsRunAgain();
    void whatAnInterruptedRunBroughtIsShownWithItsProject();
    void aRunIsAReasonToSaveTheProject();

private:
    void openWindow(const QString &source = u"book.pdf"_s);
    void saveProject();
    void waitForEnd();
    void markThreeSections();
    void click(const QPoint &point, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, modifiers, point);
    }
    [[nodiscard]] QStringList states() const
    {
        QStringList words;
        for (const Section &section : m_window->workspace().sections().sections())
            words.append(look::stateWord(m_window->workspace().results().state(section.id)));
        return words;
    }
    [[nodiscard]] QJsonArray exported() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tests::FakeGemini> m_server;
    std::unique_ptr<MainWindow> m_window;
    PageGrid *m_grid = nullptr;
};

void TestMainJob::initTestCase()
{
    look::apply(*qApp, look::Theme::Light);
    qputenv("GEMINI_API_KEY", "test-key");
    qunsetenv("GOOGLE_API_KEY");
    qunsetenv("GOOGLE_GEMINI_BASE_URL");
}

void TestMainJob::init()
{
    tests::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<tests::FakeGemini>();
    tests::PdfSpec spec;
    spec.pages = 12;
    QVERIFY(tests::writePdf(m_folder->filePath(u"book.pdf"_s), spec));
    openWindow();
}

void TestMainJob::cleanup()
{
    m_window.reset();
    QCOMPARE(m_server->storedFiles(), QStringList());
    QCOMPARE(m_server->violations(), QStringList());
    m_server.reset();
    m_folder.reset();
}

void TestMainJob::aFreezeWouldBeSeen()
{
    auto &application = static_cast<tests::TimedApplication &>(*qApp);
    constexpr std::chrono::milliseconds busy(60);
    application.restartClock();
    bool isDone = false;
    QMetaObject::invokeMethod(
        m_window.get(),
        [&] {
            using tests::TimedApplication;
            const auto begin = TimedApplication::processorTime();
            while (TimedApplication::processorTime() - begin < busy) {
            }
            isDone = true;
        },
        Qt::QueuedConnection);
    QTRY_VERIFY(isDone);
    QVERIFY(application.longest() >= busy);
    application.restartClock();
}

/// All the tests long the window did other things than to be stuck in one. The figures that it
/// must keep are measured elsewhere, in tests/bench: this is only to fail on something gross.
void TestMainJob::cleanupTestCase()
{
#ifdef EXCERPT_SANITIZED
    constexpr std::chrono::milliseconds gross(2500);
#else
    constexpr std::chrono::milliseconds gross(500);
#endif
    const auto &application = static_cast<tests::TimedApplication &>(*qApp);
    const auto longest =
        std::chrono::duration_cast<std::chrono::microseconds>(application.longest());
    qInfo("The longest event took %.1f ms of the processor: %s", double(longest.count()) / 1000,
          qPrintable(application.longestName()));
    QVERIFY(longest > std::chrono::microseconds(0));
    QVERIFY2(longest < gross, qPrintable(application.longestName()));
}

void TestMainJob::openWindow(const QString &source)
{
    Settings settings;
    settings.engine.engine = u"gemini"_s;
    settings.engine.model = u"fake-pro"_s;
    settings.engine.baseUrl = m_server->baseUrl();
    settings.engine.transport = Transport::Upload;
    settings.engine.retries = 0;
    settings.run.sectionDelay = std::chrono::milliseconds(0);
    settings.program.jobsFolder = m_folder->filePath(u"jobs"_s);
    m_window =
        std::make_unique<MainWindow>(settings, WindowPlaces{{},
                                                            m_folder->filePath(u"state"_s),
                                                            m_folder->filePath(u"pictures"_s),
                                                            m_folder->filePath(u"autosave"_s)});
    m_window->show();
    m_window->open(m_folder->filePath(source));
    QTRY_VERIFY(m_window->hasDocument());
    m_grid = m_window->findChild<PageGrid *>();
    QVERIFY(m_grid);
    QVERIFY(tests::watchModels(*m_window) >= 5);
}

/// Pages 1-4, 5-8 and 9-12, by mouse and keys in the page grid.
void TestMainJob::markThreeSections()
{
    for (const int first : {1, 5, 9}) {
        // Pages are brought into view by the keys, as the grid may show only some.
        m_grid->setCurrentPage(PageNumber{first});
        click(m_grid->pictureRect(PageNumber{first}).center());
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(m_grid, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(m_grid, Qt::Key_N);
    }
    QCOMPARE(m_window->workspace().sections().sections().size(), 3U);
}

QJsonArray TestMainJob::exported() const
{
    const QString path = m_folder->filePath(u"out.json"_s);
    QFile::remove(path);
    m_window->findChild<ResultsPanel *>()->saveAs(OutputFormat::Json);
    auto *dialog = m_window->findChild<QFileDialog *>(u"saveResults"_s);
    if (!dialog)
        return {};
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    const bool isThere = QTest::qWaitFor([&path] { return QFile::exists(path); });
    QFile file(path);
    if (!isThere || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value(u"sections"_s).toArray();
}

void TestMainJob::markRunAndExport()
{
    markThreeSections();
    SectionEditor &sections = m_window->workspace().sections();
    m_window->actions().undo->trigger();
    QCOMPARE(sections.sections().size(), 2U);
    m_window->actions().redo->trigger();
    QCOMPARE(sections.sections().size(), 3U);
    QCOMPARE(sections.sections().at(1).pages.toString(), u"5-8"_s);

    m_window->workspace().prompt().setText(u"List the dates of {{section}}."_s);
    m_window->actions().run->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace().run().state(), RunController::State::Idle,
                              60'000);
    QCOMPARE(states(), (QStringList{u"Done"_s, u"Done"_s, u"Done"_s}));
    QCOMPARE(m_server->answeredPrompts().size(), 3U);

    const QJsonArray results = exported();
    QCOMPARE(results.size(), 3);
    for (int i = 0; i < 3; ++i) {
        const QJsonObject result = results.at(i).toObject();
        QCOMPARE(result.value(u"status"_s).toString(), u"succeeded"_s);
        QCOMPARE(result.value(u"name"_s).toString(), sections.sections().at(std::size_t(i)).name);
        QVERIFY(!result.value(u"text"_s).toString().isEmpty());
    }
    // Another prompt: what was answered is out of date.
    m_window->workspace().prompt().setText(u"List the names."_s);
    QCOMPARE(states().first(), u"Out of date"_s);
}

void TestMainJob::stopInTheMiddleAndRunTheRest()
{
    markThreeSections();
    m_window->workspace().prompt().setText(u"List the dates."_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Failed to process section"_s));
    m_server->setFaults({{.request = 2, .kind = "hang", .call = "generate"}});
    m_window->actions().run->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->callsSeen("generate"), 2, 60'000);
    m_window->workspace().run().stopNow();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace().run().state(), RunController::State::Idle,
                              60'000);
    QCOMPARE(states(), (QStringList{u"Done"_s, u"Stopped"_s, u"Waiting"_s}));
    QCOMPARE(m_server->storedFiles(), QStringList());

    m_server->setFaults({});
    QAction *again = m_window->findChild<ResultsPanel *>()->runUnfinishedAction();
    QTRY_VERIFY(again->isEnabled());
    again->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(states(), (QStringList{u"Done"_s, u"Done"_s, u"Done"_s}), 60'000);
    QCOMPARE(m_server->answeredPrompts().size(), 3U);
    for (const auto &[prompt, times] : m_server->answeredPrompts())
        QCOMPARE(times, 1); // what was finished is not paid for twice
}

void TestMainJob::aFailedSectionIsRunAgain()
{
    markThreeSections();
    m_window->workspace().prompt().setText(u"List the dates."_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Failed to process section"_s));
    m_server->setFaults({{.request = 2, .kind = "503", .call = "generate", .times = 1}});
    m_window->actions().run->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(states(), (QStringList{u"Done"_s, u"Failed"_s, u"Done"_s}), 60'000);
    QTRY_COMPARE(m_window->workspace().run().state(), RunController::State::Idle);
    const SectionId failed = m_window->workspace().sections().sections().at(1).id;
    Q_EMIT m_window->findChild<ResultsPanel *>()->runAgainRequested({failed});
    QTRY_COMPARE_WITH_TIMEOUT(states(), (QStringList{u"Done"_s, u"Done"_s, u"Done"_s}), 60'000);
    QCOMPARE(exported().size(), 3);
}

void TestMainJob::saveProject()
{
    m_window->actions().save->trigger();
    if (auto *dialog = m_window->findChild<QFileDialog *>(u"saveProject"_s)) {
        Q_EMIT dialog->fileSelected(m_folder->filePath(u"book.excerpt"_s));
        dialog->close();
    }
    QTRY_VERIFY(!m_window->isWindowModified());
}

void TestMainJob::waitForEnd()
{
    QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace().run().state(), RunController::State::Idle,
                              60'000);
}

void TestMainJob::whatAnInterruptedRunBroughtIsShownWithItsProject()
{
    markThreeSections();
    m_window->workspace().prompt().setText(u"List the dates."_s);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^Failed to process section"_s));
    m_server->setFaults({{.request = 2, .kind = "hang", .call = "generate"}});
    m_window->actions().run->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_server->callsSeen("generate"), 2, 60'000);
    m_window->workspace().run().stopNow();
    waitForEnd();
    m_server->setFaults({});
    saveProject();
    QVERIFY(m_window->close());
    m_window.reset();

    openWindow(u"book.excerpt"_s);
    QTRY_COMPARE_WITH_TIMEOUT(states(), (QStringList{u"Done"_s, u"Stopped"_s, u"Waiting"_s}),
                              60'000);
    QTRY_VERIFY(m_window->messages().current());
    const WindowMessage offer = *m_window->messages().current();
    QCOMPARE(offer.choices.size(), 1U); // to show the results is not offered: they are shown
    QCOMPARE(offer.choices.front().text, u"Go on with 2"_s);
    offer.choices.front().action();
    QTRY_COMPARE_WITH_TIMEOUT(states(), (QStringList{u"Done"_s, u"Done"_s, u"Done"_s}), 60'000);
    waitForEnd();
    for (const auto &[prompt, times] : m_server->answeredPrompts())
        QCOMPARE(times, 1);
    for (const QJsonValue &result : exported())
        QCOMPARE(result.toObject().value(u"status"_s).toString(), u"succeeded"_s);
}

void TestMainJob::aRunIsAReasonToSaveTheProject()
{
    markThreeSections();
    m_window->workspace().prompt().setText(u"List the dates."_s);
    saveProject();
    m_window->actions().run->trigger();
    QTRY_VERIFY(m_window->isWindowModified());
    QTRY_COMPARE_WITH_TIMEOUT(states(), (QStringList{u"Done"_s, u"Done"_s, u"Done"_s}), 60'000);
    waitForEnd();
    QVERIFY(m_window->isWindowModified());
    saveProject();
    QVERIFY(m_window->close());
    m_window.reset();

    openWindow(u"book.excerpt"_s);
    QTRY_COMPARE_WITH_TIMEOUT(states(), (QStringList{u"Done"_s, u"Done"_s, u"Done"_s}), 60'000);
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(!m_window->messages().current());
    QCOMPARE(m_server->answeredPrompts().size(), 3U);
}

int main(int argc, char **argv)
{
    tests::TimedApplication application(argc, argv);
    TestMainJob test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mainjob.moc"
