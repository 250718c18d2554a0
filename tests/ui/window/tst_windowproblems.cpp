// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/pageedits.h"
#include "tests/support/fakegemini.h"
#include "tests/support/pdfgenerator.h"
#include "tests/support/quiettest.h"
#include "ui/look/look.h"
#include "ui/results/resultspanel.h"
#include "ui/run/problemsmodel.h"
#include "ui/window/mainwindow.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QProcess>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace excerpt;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;

} // namespace

/// What the window offers when something went wrong, and whether it helps.
class WindowProblemsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Theme::Light); }
    void init();
    void cleanup() { m_window.reset(); }

    void aCutOffAnswerIsRunWithALargerLimit();
    void aHalvedSectionIsRunInTwoParts();
    void aStoppedRunGoesOn();
    void aRefusedKeyLeadsToItsField();
    void theFolderOfAnExportIsOpened();
    void sectionPdfsAreSavedInAFolder();
    void theBudgetOfTheSettingsIsShown();

public Q_SLOTS:
    void noteFolder(const QUrl &url) { m_folders += url.toLocalFile(); }

private:
    void openWindow(const QByteArray &key = "test-key");
    void runAll();
    [[nodiscard]] SectionEditor &sections() { return m_window->workspace().sections(); }
    [[nodiscard]] look::State state(const SectionId &id)
    {
        return m_window->workspace().results().state(id);
    }
    /// Presses what the first problem offers.
    void takeOffer(const QString &text);
    [[nodiscard]] QPushButton *messageButton(const QString &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tests::FakeGemini> m_server;
    std::unique_ptr<MainWindow> m_window;
    Settings m_settings;
    QStringList m_folders;
};

void WindowProblemsTest::init()
{
    tests::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    tests::PdfSpec spec;
    spec.pages = 4;
    QVERIFY(tests::writePdf(m_folder->filePath(u"book.pdf"_s), spec));
    m_server = std::make_unique<tests::FakeGemini>();
    m_settings = {};
    m_settings.program.jobsFolder = m_folder->filePath(u"jobs"_s);
    m_settings.engine.engine = u"gemini"_s;
    m_settings.engine.model = u"fake-pro"_s;
    m_settings.engine.baseUrl = m_server->baseUrl();
    m_settings.engine.retries = 0;
    m_settings.run.sectionDelay = std::chrono::milliseconds(0);
}

void WindowProblemsTest::openWindow(const QByteArray &key)
{
    m_window =
        std::make_unique<MainWindow>(m_settings, WindowPlaces{{},
                                                              m_folder->filePath(u"state"_s),
                                                              m_folder->filePath(u"pictures"_s),
                                                              m_folder->filePath(u"autosave"_s)});
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    m_window->open(m_folder->filePath(u"book.pdf"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->hasDocument(), patienceMs);
    for (const int first : {1, 3}) {
        const SectionId id = sections().freshId();
        sections().apply(u"New"_s, edits::withNewSection(sections().sections(),
                                                         PageRange({first}, {first + 1}),
                                                         u"Lesson %1"_s.arg(first), id));
    }
    m_window->workspace().prompt().setText(u"Summarise."_s);
    m_window->workspace().keys().save(u"gemini"_s, key);
}

void WindowProblemsTest::runAll()
{
    m_window->actions().run->trigger();
    QTRY_VERIFY(m_window->workspace().run().isActive());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace().run().isActive(), patienceMs);
}

void WindowProblemsTest::takeOffer(const QString &text)
{
    auto *table = m_window->findChild<QTableView *>(u"problems"_s);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    const QModelIndex action = table->model()->index(0, ProblemsModel::ActionColumn);
    QCOMPARE(action.data().toString(), text);
    table->setCurrentIndex(action);
    Q_EMIT table->activated(action); // as Enter does
    QTRY_VERIFY(m_window->workspace().run().isActive());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace().run().isActive(), patienceMs);
}

QPushButton *WindowProblemsTest::messageButton(const QString &text)
{
    for (QPushButton *button : m_window->messages().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == text)
            return button;
    }
    return nullptr;
}

void WindowProblemsTest::aCutOffAnswerIsRunWithALargerLimit()
{
    m_settings.engine.maxOutputTokens = 2'048;
    m_server->setFaults(
        {{.request = 1, .kind = "finish", .detail = "MAX_TOKENS", .call = "generate"}});
    openWindow();
    runAll();
    const SectionId first = sections().sections().front().id;
    QCOMPARE(state(first), look::State::CutOff);
    takeOffer(u"Run again with 8,192"_s);
    QCOMPARE(state(first), look::State::Done);
    QByteArray last;
    for (const auto &request : m_server->requests()) {
        if (request.body.contains("maxOutputTokens"))
            last = request.body;
    }
    QVERIFY2(last.contains("8192"), last.right(500).constData());
    // Only that run was another one, and no problem is left.
    QCOMPARE(*m_window->workspace().prompt().engine().maxOutputTokens, 2'048);
    QCOMPARE(m_window->findChild<QTableView *>(u"problems"_s)->model()->rowCount(), 0);
}

void WindowProblemsTest::aHalvedSectionIsRunInTwoParts()
{
    m_server->setFaults(
        {{.request = 1, .kind = "finish", .detail = "MAX_TOKENS", .call = "generate"}});
    openWindow();
    runAll();
    takeOffer(u"Run in two parts"_s);
    const auto &all = sections().sections();
    QCOMPARE(all.size(), 3U);
    QCOMPARE(all.at(0).pages.toString(), u"1"_s);
    QCOMPARE(all.at(1).pages.toString(), u"2"_s);
    QCOMPARE(all.at(1).name, u"Lesson 1, part 2"_s);
    for (const Section &section : all)
        QCOMPARE(state(section.id), look::State::Done);
    sections().undoStack().undo();
    QCOMPARE(all.size(), 2U);
    QCOMPARE(state(all.at(0).id), look::State::OutOfDate); // asked for half of it
}

void WindowProblemsTest::aStoppedRunGoesOn()
{
    m_server = std::make_unique<tests::FakeGemini>(
        tests::FakeGeminiOptions{.latency = std::chrono::milliseconds(500)});
    m_settings.engine.baseUrl = m_server->baseUrl();
    openWindow();
    m_window->actions().run->trigger();
    // The first section is in work: before, a stop would come before it.
    QTRY_COMPARE_WITH_TIMEOUT(m_server->callsSeen("generate"), 1, patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(state(sections().sections().at(0).id), look::State::Running,
                              patienceMs);
    m_window->actions().stopAfterSection->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace().run().isActive(), patienceMs);
    const auto &all = sections().sections();
    QCOMPARE(state(all.at(0).id), look::State::Done);
    QCOMPARE(state(all.at(1).id), look::State::Waiting);
    QPushButton *goOn = messageButton(u"Go on with 1"_s);
    QVERIFY(goOn);
    QTest::mouseClick(goOn, Qt::LeftButton);
    QTRY_VERIFY(m_window->workspace().run().isActive());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->workspace().run().isActive(), patienceMs);
    QCOMPARE(state(all.at(1).id), look::State::Done);
    QCOMPARE(m_server->callsSeen("generate"), 2); // nothing was paid for twice
}

void WindowProblemsTest::aRefusedKeyLeadsToItsField()
{
    openWindow("wrong");
    runAll();
    QTRY_VERIFY(messageButton(u"Enter the key"_s));
    QTest::mouseClick(messageButton(u"Enter the key"_s), Qt::LeftButton);
    QTRY_COMPARE(QApplication::focusWidget(), m_window->findChild<QLineEdit *>(u"key"_s));
}

void WindowProblemsTest::theFolderOfAnExportIsOpened()
{
    openWindow();
    runAll();
    QDesktopServices::setUrlHandler(u"file"_s, this, "noteFolder");
    m_window->findChild<ResultsPanel *>()->saveAs(OutputFormat::Json);
    auto *dialog = m_window->findChild<QFileDialog *>(u"saveResults"_s);
    Q_EMIT dialog->fileSelected(m_folder->filePath(u"out.json"_s));
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(messageButton(u"Open folder"_s), patienceMs);
    QTest::mouseClick(messageButton(u"Open folder"_s), Qt::LeftButton);
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_folders, QStringList(m_folder->path()));
}

void WindowProblemsTest::sectionPdfsAreSavedInAFolder()
{
    openWindow();
    auto *results = m_window->findChild<ResultsPanel *>();
    QTRY_VERIFY(results->exportActions().back()->isEnabled()); // they need no answers
    results->exportActions().back()->trigger();
    auto *dialog = m_window->findChild<QFileDialog *>(u"savePdfs"_s);
    QVERIFY(dialog);
    QVERIFY(QDir(m_folder->path()).mkdir(u"pdfs"_s));
    const QString folder = m_folder->filePath(u"pdfs"_s);
    Q_EMIT dialog->fileSelected(folder);
    dialog->close();
    QTRY_VERIFY_WITH_TIMEOUT(messageButton(u"Open folder"_s), patienceMs);
    QCOMPARE(QDir(folder).entryList(QDir::Files),
             QStringList({u"001-Lesson 1.pdf"_s, u"002-Lesson 3.pdf"_s}));
    QProcess qpdf;
    qpdf.start(u"qpdf"_s, {u"--show-npages"_s, folder + u"/002-Lesson 3.pdf"_s});
    QVERIFY(qpdf.waitForFinished());
    QCOMPARE(qpdf.readAllStandardOutput().trimmed(), "2"_ba);
}

void WindowProblemsTest::theBudgetOfTheSettingsIsShown()
{
    m_settings.run.memoryBudgetBytes = 500'000'000;
    openWindow();
    QTRY_VERIFY_WITH_TIMEOUT(
        m_window->findChild<QLabel *>(u"stripMemory"_s)->text().endsWith(u"of 500 MB"_s),
        patienceMs);
    // At the end of the window's lower edge.
    const auto *strip = m_window->findChild<QWidget *>(u"runStrip"_s);
    const auto *memory = m_window->findChild<QLabel *>(u"stripMemory"_s);
    QTRY_COMPARE(strip->mapTo(m_window.get(), QPoint(strip->width(), 0)).x(), m_window->width());
    QVERIFY(memory->mapTo(m_window.get(), QPoint(memory->width(), 0)).x() >
            m_window->width() - 2 * look::px(12));
}

int main(int argc, char **argv)
{
    QLoggingCategory::setFilterRules(u"excerpt.*=false"_s);
    for (const char *name : {"GEMINI_API_KEY", "GOOGLE_API_KEY", "GOOGLE_GEMINI_BASE_URL"})
        qunsetenv(name);
    QTEST_SET_MAIN_SOURCE_PATH
    QApplication application(argc, argv);
    WindowProblemsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowproblems.moc"
