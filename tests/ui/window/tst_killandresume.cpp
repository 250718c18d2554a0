// SPDX-License-Identifier: GPL-3.0-or-later
// Windows that are killed, in a process of their own, and what the next start offers: this program
// is both the test and, started again by it, the window that is killed.
#include "core/sections/pageedits.h"
#include "tests/support/fakegemini.h"
#include "tests/support/pdfgenerator.h"
#include "tests/support/quiettest.h"
#include "ui/look/look.h"
#include "ui/pages/pagegrid.h"
#include "ui/results/resultspanel.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>

#include <csignal>

using namespace excerpt;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;
constexpr auto taskVariable = "EXCERPT_TEST_TASK";

std::unique_ptr<MainWindow> windowIn(const QString &folder, const QString &server)
{
    Settings settings;
    settings.engine.engine = u"gemini"_s;
    settings.engine.model = u"fake-pro"_s;
    settings.engine.baseUrl = server;
    settings.engine.transport = Transport::Upload;
    settings.engine.retries = 0;
    settings.run.sectionDelay = std::chrono::milliseconds(0);
    settings.program.jobsFolder = folder + u"/jobs"_s;
    auto window = std::make_unique<MainWindow>(
        settings,
        WindowPlaces{{}, folder + u"/state"_s, folder + u"/pictures"_s, folder + u"/autosave"_s});
    window->show();
    return window;
}

/// Presses what the message bar shows under this text, once it does.
bool choose(const MainWindow &window, const QString &text)
{
    QPushButton *button = nullptr;
    const bool isThere = QTest::qWaitFor(
        [&] {
            for (auto *each : window.findChildren<QPushButton *>(u"messageChoice"_s)) {
                if (each->isVisible() && each->text() == text)
                    button = each;
            }
            return button != nullptr;
        },
        patienceMs);
    if (isThere)
        QTest::mouseClick(button, Qt::LeftButton);
    return isThere;
}

void addSection(MainWindow &window, int first, int last, const QString &name)
{
    SectionEditor &sections = window.workspace().sections();
    sections.apply(name, edits::withNewSection(sections.sections(), PageRange({first}, {last}),
                                               name, sections.freshId()));
}

/// Pages 1-4, 5-8 and 9-12, by mouse and keys in the page grid.
void markThreeSections(const MainWindow &window)
{
    auto *grid = window.findChild<PageGrid *>();
    for (const int first : {1, 5, 9}) {
        grid->setCurrentPage(PageNumber{first});
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {},
                          grid->pictureRect(PageNumber{first}).center());
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(grid, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(grid, Qt::Key_N);
    }
}

QJsonObject jsonIn(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QStringList sectionNames(const QJsonObject &project)
{
    QStringList names;
    for (const QJsonValue &section :
         project.value(u"sections"_s).toObject().value(u"sections"_s).toArray())
        names.append(section.toObject().value(u"name"_s).toString());
    return names;
}

// The windows that are killed: each does its task and goes on for ever.

int runAndEdit(const QString &folder, const QString &server)
{
    const auto window = windowIn(folder, server);
    window->open(folder + u"/book.pdf"_s);
    if (!QTest::qWaitFor([&] { return window->hasDocument(); }, patienceMs))
        return 1;
    markThreeSections(*window);
    window->workspace().prompt().setText(u"List the dates."_s);
    window->actions().run->trigger();
    if (!QTest::qWaitFor(
            [&] { return window->workspace().run().state() == RunController::State::Running; },
            patienceMs))
        return 1;
    addSection(*window, 13, 16, u"Added while it ran"_s);
    return QApplication::exec();
}

int editProject(const QString &folder, const QString &server)
{
    const auto window = windowIn(folder, server);
    window->open(folder + u"/book.excerpt"_s);
    if (!QTest::qWaitFor([&] { return window->hasDocument(); }, patienceMs))
        return 1;
    addSection(*window, 5, 8, u"Unsaved"_s);
    return QApplication::exec();
}

int restoreAndEdit(const QString &folder, const QString &server)
{
    const auto window = windowIn(folder, server);
    if (!choose(*window, u"Restore"_s) ||
        !QTest::qWaitFor([&] { return window->hasDocument(); }, patienceMs))
        return 1;
    addSection(*window, 9, 12, u"Unsaved again"_s);
    return QApplication::exec();
}

} // namespace

class TestKillAndResume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aRunThatWasKilledIsOfferedAndEnds_data();
    void aRunThatWasKilledIsOfferedAndEnds();
    void whatAKilledRunLeftIsDeletedByTheNextOne();
    void unsavedChangesOfAProjectComeBack();
    void restoredWorkSurvivesASecondKill();

private:
    /// Starts this program as a window with a task.
    void startWindow(const QByteArray &task);
    void killWindow();
    /// What is kept for after a crash; empty while it is not one.
    [[nodiscard]] QJsonObject kept() const
    {
        const QDir folder(path(u"autosave"_s));
        const QStringList names = folder.entryList({u"*.excerpt"_s}, QDir::Files);
        return names.size() == 1 ? jsonIn(folder.filePath(names.first())) : QJsonObject();
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] static QStringList states(MainWindow &window)
    {
        QStringList words;
        for (const Section &section : window.workspace().sections().sections())
            words.append(look::stateWord(window.workspace().results().state(section.id)));
        return words;
    }
    void makeProject();
    [[nodiscard]] QJsonArray exported(const MainWindow &window) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tests::FakeGemini> m_server;
    std::unique_ptr<QProcess> m_process;
};

void TestKillAndResume::initTestCase()
{
    look::apply(*qApp, look::Theme::Light);
    qputenv("GEMINI_API_KEY", "test-key");
    qunsetenv("GOOGLE_API_KEY");
    qunsetenv("GOOGLE_GEMINI_BASE_URL");
}

void TestKillAndResume::init()
{
    tests::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<tests::FakeGemini>();
    tests::PdfSpec spec;
    spec.pages = 16;
    spec.page = [](int page) {
        tests::PdfPageSpec each;
        each.lines.push_back({u"MARKER-%1"_s.arg(page)});
        return each;
    };
    QVERIFY(tests::writePdf(path(u"book.pdf"_s), spec));
}

void TestKillAndResume::cleanup()
{
    m_process.reset();
    QCOMPARE(m_server->storedFiles(), QStringList());
    QCOMPARE(m_server->violations(), QStringList());
    m_server.reset();
    m_folder.reset();
}

void TestKillAndResume::startWindow(const QByteArray &task)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(taskVariable), QString::fromLatin1(task));
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environment);
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(QCoreApplication::applicationFilePath(),
                     {m_folder->path(), m_server->baseUrl()});
    QVERIFY(m_process->waitForStarted());
}

void TestKillAndResume::killWindow()
{
    QCOMPARE(m_process->state(), QProcess::Running);
    ::kill(pid_t(m_process->processId()), SIGKILL);
    QTRY_COMPARE(m_process->state(), QProcess::NotRunning);
    QCOMPARE(m_process->exitStatus(), QProcess::CrashExit);
}

QJsonArray TestKillAndResume::exported(const MainWindow &window) const
{
    const QString output = path(u"out.json"_s);
    window.findChild<ResultsPanel *>()->saveAs(OutputFormat::Json);
    auto *dialog = window.findChild<QFileDialog *>(u"saveResults"_s);
    if (!dialog)
        return {};
    Q_EMIT dialog->fileSelected(output);
    dialog->close();
    if (!QTest::qWaitFor([&output] { return QFile::exists(output); }, patienceMs))
        return {};
    return jsonIn(output).value(u"sections"_s).toArray();
}

void TestKillAndResume::aRunThatWasKilledIsOfferedAndEnds_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("uploads");
    QTest::newRow("before the second upload") << "start"_ba << 2 << 1 << 0;
    QTest::newRow("in the second upload") << "send"_ba << 2 << 1 << 1;
    QTest::newRow("in the first answer") << "generate"_ba << 1 << 0 << 1;
    QTest::newRow("in the second answer") << "generate"_ba << 2 << 1 << 1;
    QTest::newRow("while the first upload is deleted") << "delete"_ba << 1 << 1 << 0;
}

void TestKillAndResume::aRunThatWasKilledIsOfferedAndEnds()
{
    QFETCH(const QByteArray, call);
    QFETCH(const int, number);
    QFETCH(const int, done);
    QFETCH(const int, uploads);
    m_server->setFaults({{.request = number, .kind = "hang", .call = call}});
    startWindow("runAndEdit");
    QTRY_COMPARE_WITH_TIMEOUT(m_server->callsSeen(call), number, patienceMs);
    // The edit and the run are on disk a second later.
    QTRY_COMPARE_WITH_TIMEOUT(sectionNames(kept()).size(), 4, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!kept().value(u"last_job"_s).toString().isEmpty(), patienceMs);
    killWindow();
    QCOMPARE(m_server->storedFiles().size(), uploads);
    m_server->setFaults({});

    const auto window = windowIn(m_folder->path(), m_server->baseUrl());
    QVERIFY(choose(*window, u"Restore"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window->hasDocument(), patienceMs);
    QCOMPARE(window->workspace().sections().sections().at(3).name, u"Added while it ran"_s);
    QCOMPARE(window->workspace().prompt().text(), u"List the dates."_s);
    QVERIFY(window->isWindowModified());
    // What was answered is shown before anything is pressed.
    QTRY_COMPARE_WITH_TIMEOUT(states(*window).count(u"Done"_s), done, patienceMs);
    QVERIFY(choose(*window, u"Go on with %1"_s.arg(3 - done)));
    QTRY_COMPARE_WITH_TIMEOUT(
        states(*window), (QStringList{u"Done"_s, u"Done"_s, u"Done"_s, u"Waiting"_s}), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(window->workspace().run().state(), RunController::State::Idle,
                              patienceMs);
    QAction *unfinished = window->findChild<ResultsPanel *>()->runUnfinishedAction();
    QTRY_VERIFY(unfinished->isEnabled());
    unfinished->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(states(*window).count(u"Done"_s), 4, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(window->workspace().run().state(), RunController::State::Idle,
                              patienceMs);

    const QJsonArray results = exported(*window);
    QCOMPARE(results.size(), 4);
    for (int i = 0; i < 4; ++i) {
        const QJsonObject result = results.at(i).toObject();
        QCOMPARE(result.value(u"status"_s).toString(), u"succeeded"_s);
        const QString marker = u"MARKER-%1 "_s.arg(4 * i + 1);
        const QString text = result.value(u"text"_s).toString();
        QVERIFY2(text.startsWith(marker), qPrintable(text));
    }
    const auto answered = m_server->answeredPrompts();
    QCOMPARE(answered.size(), 4U);
    for (const auto &[prompt, times] : answered)
        QCOMPARE(times, 1); // nothing is paid for twice
}

void TestKillAndResume::whatAKilledRunLeftIsDeletedByTheNextOne()
{
    m_server->setFaults({{.request = 2, .kind = "hang", .call = "generate"}});
    startWindow("runAndEdit");
    QTRY_COMPARE_WITH_TIMEOUT(m_server->callsSeen("generate"), 2, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(sectionNames(kept()).size(), 4, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!kept().value(u"last_job"_s).toString().isEmpty(), patienceMs);
    killWindow();
    QCOMPARE(m_server->storedFiles().size(), 1);
    m_server->setFaults({});

    // The person goes on in another way: with a new run of what has no answer.
    const auto window = windowIn(m_folder->path(), m_server->baseUrl());
    QVERIFY(choose(*window, u"Restore"_s));
    QTRY_COMPARE_WITH_TIMEOUT(states(*window).count(u"Done"_s), 1, patienceMs);
    QAction *unfinished = window->findChild<ResultsPanel *>()->runUnfinishedAction();
    QTRY_VERIFY(unfinished->isEnabled());
    unfinished->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(states(*window).count(u"Done"_s), 4, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(window->workspace().run().state(), RunController::State::Idle,
                              patienceMs);
    for (const auto &[prompt, times] : m_server->answeredPrompts())
        QCOMPARE(times, 1);
}

/// A project with one section, saved and closed.
void TestKillAndResume::makeProject()
{
    const auto window = windowIn(m_folder->path(), m_server->baseUrl());
    window->open(path(u"book.pdf"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window->hasDocument(), patienceMs);
    addSection(*window, 1, 4, u"Saved"_s);
    window->actions().save->trigger();
    auto *dialog = window->findChild<QFileDialog *>(u"saveProject"_s);
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path(u"book.excerpt"_s));
    dialog->close();
    QTRY_VERIFY(!window->isWindowModified());
    QVERIFY(window->close());
}

void TestKillAndResume::unsavedChangesOfAProjectComeBack()
{
    const QStringList both{u"Saved"_s, u"Unsaved"_s};
    const QString project = path(u"book.excerpt"_s);
    makeProject();
    startWindow("editProject");
    QTRY_COMPARE_WITH_TIMEOUT(sectionNames(kept()), both, patienceMs);
    killWindow();
    QCOMPARE(sectionNames(jsonIn(project)), QStringList{u"Saved"_s});

    // Opened again as it was opened before: what is offered can be had all the same.
    const auto window = windowIn(m_folder->path(), m_server->baseUrl());
    window->open(project);
    QTRY_VERIFY_WITH_TIMEOUT(window->hasDocument(), patienceMs);
    QCOMPARE(window->workspace().sections().sections().size(), 1U);
    QVERIFY(choose(*window, u"Restore"_s));
    QTRY_COMPARE_WITH_TIMEOUT(window->workspace().sections().sections().size(), 2U, patienceMs);
    QVERIFY(window->isWindowModified()); // it is in no file of the person's
    window->actions().save->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(sectionNames(jsonIn(project)), both, patienceMs);
    QTRY_VERIFY(!window->isWindowModified());
    QTRY_COMPARE(kept(), QJsonObject());
}

void TestKillAndResume::restoredWorkSurvivesASecondKill()
{
    makeProject();
    startWindow("editProject");
    QTRY_COMPARE_WITH_TIMEOUT(sectionNames(kept()).size(), 2, patienceMs);
    killWindow();
    startWindow("restoreAndEdit");
    QTRY_COMPARE_WITH_TIMEOUT(sectionNames(kept()).size(), 3, patienceMs);
    killWindow();

    // Its document is away for a moment: what is offered stays.
    QVERIFY(QFile::rename(path(u"book.pdf"_s), path(u"away.pdf"_s)));
    const auto window = windowIn(m_folder->path(), m_server->baseUrl());
    QVERIFY(choose(*window, u"Restore"_s));
    QTRY_VERIFY(window->messages().current());
    QVERIFY(!window->hasDocument());
    QVERIFY(QFile::rename(path(u"away.pdf"_s), path(u"book.pdf"_s)));
    window->messages().dismiss(u"project"_s);
    QVERIFY(choose(*window, u"Restore"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window->hasDocument(), patienceMs);
    const auto &sections = window->workspace().sections().sections();
    QCOMPARE(sections.size(), 3U);
    QCOMPARE(sections.at(2).name, u"Unsaved again"_s);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QByteArray task = qgetenv(taskVariable);
    if (!task.isEmpty()) {
        QStandardPaths::setTestModeEnabled(true);
        const QString folder = QString::fromLocal8Bit(argv[1]);
        const QString server = QString::fromLocal8Bit(argv[2]);
        if (task == "runAndEdit")
            return runAndEdit(folder, server);
        return task == "editProject" ? editProject(folder, server) : restoreAndEdit(folder, server);
    }
    TestKillAndResume test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killandresume.moc"
