// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/pageedits.h"
#include "tests/support/fakegemini.h"
#include "tests/support/pdfgenerator.h"
#include "tests/support/quiettest.h"
#include "ui/look/look.h"
#include "ui/window/mainwindow.h"

#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

using namespace excerpt;
using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 30'000;

} // namespace

/// The prompt as a part of the window: its key, its document, its place beside a run.
class WindowPromptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Theme::Light); }
    void init();

    void ctrlReturnTriesTheSectionThatIsShown();
    void aRunGetsTheKeyThatWasEntered();
    void closingTheDocumentEndsTheTrying();

private:
    [[nodiscard]] std::unique_ptr<MainWindow> openedWindow() const
    {
        Settings settings;
        settings.program.jobsFolder = m_folder->filePath(u"jobs"_s);
        settings.engine.retries = 0;
        auto window =
            std::make_unique<MainWindow>(settings, WindowPlaces{{},
                                                                m_folder->filePath(u"state"_s),
                                                                m_folder->filePath(u"pictures"_s),
                                                                m_folder->filePath(u"autosave"_s)});
        window->show();
        QApplication::setActiveWindow(window.get());
        window->open(m_folder->filePath(u"book.pdf"_s));
        return window;
    }
    static void addSection(MainWindow &window, int first, int last, const QString &name)
    {
        SectionEditor &sections = window.workspace().sections();
        const SectionId id = sections.freshId();
        sections.apply(
            name, edits::withNewSection(sections.sections(), PageRange({first}, {last}), name, id));
        sections.setCurrent(id);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void WindowPromptTest::init()
{
    tests::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    tests::PdfSpec spec;
    spec.pages = 4;
    spec.linesPerPage = 10;
    spec.page = [spec](int page) {
        tests::PdfPageSpec content = tests::fillerPage(spec, page);
        content.lines.at(5).text += u" MARKER-%1"_s.arg(page);
        return content;
    };
    QVERIFY(tests::writePdf(m_folder->filePath(u"book.pdf"_s), spec));
}

void WindowPromptTest::ctrlReturnTriesTheSectionThatIsShown()
{
    const auto window = openedWindow();
    QTRY_VERIFY_WITH_TIMEOUT(window->hasDocument(), patienceMs);
    addSection(*window, 3, 3, u"Lesson 3"_s);
    auto *action = window->findChild<QAction *>(u"tryAction"_s);
    QTRY_VERIFY(action->isEnabled());
    QTest::keyClick(window.get(), Qt::Key_Return, Qt::ControlModifier);
    auto *answer = window->findChild<QPlainTextEdit *>(u"answer"_s);
    QTRY_VERIFY_WITH_TIMEOUT(answer->toPlainText().contains(u"MARKER-3"_s), patienceMs);
    // The results of the window are not touched.
    QVERIFY(!window->workspace().results().hasResults());
}

void WindowPromptTest::aRunGetsTheKeyThatWasEntered()
{
    tests::FakeGemini server({.key = "entered-by-hand"});
    const auto window = openedWindow();
    QTRY_VERIFY_WITH_TIMEOUT(window->hasDocument(), patienceMs);
    addSection(*window, 1, 2, u"Lesson 1"_s);
    Workspace &work = window->workspace();
    work.prompt().setEngine(
        {.engine = u"gemini"_s, .model = u"fake-pro"_s, .baseUrl = server.baseUrl()});
    work.prompt().setText(u"Summarise {{section}}."_s);
    work.keys().save(u"gemini"_s, "entered-by-hand");
    window->actions().run->trigger();
    auto *action = window->findChild<QAction *>(u"tryAction"_s);
    QTRY_VERIFY(work.run().isActive());
    QVERIFY(!action->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(!work.run().isActive(), patienceMs);
    QVERIFY(action->isEnabled());
    QCOMPARE(server.answeredPrompts().size(), std::size_t(1));
    QVERIFY(server.violations().isEmpty());
}

void WindowPromptTest::closingTheDocumentEndsTheTrying()
{
    const auto window = openedWindow();
    QTRY_VERIFY_WITH_TIMEOUT(window->hasDocument(), patienceMs);
    addSection(*window, 1, 1, u"Lesson 1"_s);
    auto *action = window->findChild<QAction *>(u"tryAction"_s);
    QTRY_VERIFY(action->isEnabled());
    window->workspace().pages().close();
    QTRY_VERIFY(!action->isEnabled());
}

int main(int argc, char **argv)
{
    QLoggingCategory::setFilterRules(u"excerpt.*=false"_s);
    QTEST_SET_MAIN_SOURCE_PATH
    QApplication application(argc, argv);
    WindowPromptTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_windowprompt.moc"
