// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/pageedits.h"
#include "tests/support/pdfgenerator.h"
#include "tests/support/quiettest.h"
#include "ui/look/look.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

#include <csignal>

using namespace excerpt;
using namespace Qt::StringLiterals;

/// A window whose document is saved, closed, restored, as a person meets it.
class TestWindowProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void savedSectionsComeBack();
    void undoneChangesNeedNoSaving();
    void closingAsksForUnsavedChanges();
    void anUnsavedWindowThatDiedIsOffered();
    void aProjectWithoutItsDocumentSaysSo();
    void aProjectIsNotTakenForAnotherDocument();
    void aChangedDocumentIsReported();
    void aDocumentThatCostsItsHelpersIsNotReopenedByItself();
    void aDocumentThatIsGoneLeavesItsSections();

private:
    [[nodiscard]] WindowPlaces places() const
    {
        return {{},
                m_folder->filePath(u"state"_s),
                m_folder->filePath(u"pictures"_s),
                m_folder->filePath(u"autosave"_s)};
    }
    [[nodiscard]] std::unique_ptr<MainWindow> openedWindow(const QString &source) const
    {
        auto window = std::make_unique<MainWindow>(Settings{}, places());
        window->show();
        window->open(source);
        return window;
    }
    static void addSection(MainWindow &window, int first, int last, const QString &name)
    {
        SectionEditor &sections = window.workspace().sections();
        sections.apply(name, edits::withNewSection(sections.sections(), PageRange({first}, {last}),
                                                   name, sections.freshId()));
    }
    static void saveAs(MainWindow &window, const QString &path)
    {
        window.actions().saveAs->trigger();
        auto *dialog = window.findChild<QFileDialog *>(u"saveProject"_s);
        QVERIFY(dialog);
        dialog->setOption(QFileDialog::DontUseNativeDialog);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(QFile::exists(path));
    }
    /// Its helper dies of this page.
    static void loseHelper(MainWindow &window, int page)
    {
        PageSource &pages = window.workspace().pages();
        QSignalSpy lost(&pages, &PageSource::helperLost);
        QSignalSpy drawn(&pages, &PageSource::imageArrived);
        pages.requestImage({1}, {{0}, {0}, {1}, {1}}, 1, DrawPriority::VisiblePage);
        QTRY_VERIFY(!drawn.isEmpty()); // there is one
        QTRY_VERIFY(!helperProcessIds().empty());
        // Whichever of them reads the document: another may be kept warm.
        const auto helpers = helperProcessIds();
        for (const pid_t helper : helpers)
            ::kill(helper, SIGSTOP); // it will answer nothing more
        pages.requestImage({page}, {{0}, {0}, {1}, {1}}, 1, DrawPriority::VisiblePage);
        for (const pid_t helper : helpers) {
            ::kill(helper, SIGSEGV);
            ::kill(helper, SIGCONT);
        }
        QTRY_COMPARE(lost.size(), 1);
    }
    static bool choose(MainWindow &window, const QString &text)
    {
        for (auto *button : window.findChildren<QPushButton *>(u"messageChoice"_s)) {
            if (button->isVisible() && button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] QString document() const { return m_folder->filePath(u"book.pdf"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestWindowProject::initTestCase()
{
    look::apply(*qApp, look::Theme::Light);
}

void TestWindowProject::init()
{
    tests::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    tests::PdfSpec spec;
    spec.pages = 12;
    QVERIFY(tests::writePdf(document(), spec));
}

void TestWindowProject::cleanup()
{
    m_folder.reset();
}

void TestWindowProject::savedSectionsComeBack()
{
    const QString path = m_folder->filePath(u"book.excerpt"_s);
    {
        const auto window = openedWindow(document());
        QTRY_VERIFY(window->hasDocument());
        addSection(*window, 1, 4, u"Lesson 1"_s);
        window->workspace().prompt().setText(u"List the dates."_s);
        QVERIFY(window->isWindowModified());
        saveAs(*window, path);
        QTRY_VERIFY(!window->isWindowModified());
    }
    // An independent reader of what was written.
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto json = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(json.value(u"format"_s).toString(), u"excerpt.project"_s);

    const auto window = openedWindow(path);
    QTRY_VERIFY(window->hasDocument());
    const auto &sections = window->workspace().sections().sections();
    QCOMPARE(sections.size(), 1U);
    QCOMPARE(sections.front().name, u"Lesson 1"_s);
    QCOMPARE(sections.front().pages.toString(), u"1-4"_s);
    QCOMPARE(window->workspace().prompt().text(), u"List the dates."_s);
    QVERIFY(!window->isWindowModified());
    QVERIFY(!window->workspace().sections().undoStack().canUndo());
}

void TestWindowProject::undoneChangesNeedNoSaving()
{
    const auto window = openedWindow(document());
    QTRY_VERIFY(window->hasDocument());
    addSection(*window, 1, 4, u"Lesson 1"_s);
    QVERIFY(window->isWindowModified());
    window->actions().undo->trigger();
    QVERIFY(!window->isWindowModified());
    QVERIFY(window->close());
}

void TestWindowProject::closingAsksForUnsavedChanges()
{
    const auto window = openedWindow(document());
    QTRY_VERIFY(window->hasDocument());
    addSection(*window, 1, 4, u"Lesson 1"_s);
    const auto ask = [&window] {
        window->close();
        return window->findChild<QMessageBox *>(u"closeQuestion"_s);
    };
    QMessageBox *question = ask();
    QVERIFY(question);
    QVERIFY(window->isVisible());
    question->button(QMessageBox::Cancel)->click();
    QVERIFY(window->isVisible());
    QTRY_VERIFY(!window->findChild<QMessageBox *>(u"closeQuestion"_s));
    question = ask();
    QVERIFY(question);
    for (QAbstractButton *button : question->buttons()) {
        if (button->text() == u"Close without saving"_s) {
            button->click();
            break;
        }
    }
    QTRY_VERIFY(!window->isVisible());
    // Closed on purpose: nothing is offered at the next start.
    MainWindow next(Settings{}, places());
    next.show();
    QTRY_COMPARE(QDir(m_folder->filePath(u"autosave"_s)).entryList({u"*.excerpt"_s}, QDir::Files),
                 QStringList());
    QVERIFY(!next.messages().current());
}

void TestWindowProject::anUnsavedWindowThatDiedIsOffered()
{
    // What a killed process leaves: its state without a lock that anybody holds.
    const QString kept = m_folder->filePath(u"kept.excerpt"_s);
    {
        const auto window = openedWindow(document());
        QTRY_VERIFY(window->hasDocument());
        addSection(*window, 5, 9, u"Lesson 2"_s);
        const QDir autosave(m_folder->filePath(u"autosave"_s));
        QTRY_COMPARE(autosave.entryList({u"*.excerpt"_s}, QDir::Files).size(), 1);
        const QString name = autosave.entryList({u"*.excerpt"_s}, QDir::Files).first();
        QVERIFY(QFile::copy(autosave.filePath(name), kept));
        window->actions().undo->trigger();
        QVERIFY(window->close());
    }
    QVERIFY(QFile::copy(kept, m_folder->filePath(u"autosave/20261125-030000-abcdef.excerpt"_s)));

    MainWindow window(Settings{}, places());
    window.show();
    QTRY_VERIFY(window.messages().current());
    QVERIFY(window.messages().current()->title.contains(u"book.pdf"_s));
    QVERIFY(!window.hasDocument()); // never by itself
    for (const WindowMessage::Choice &choice : window.messages().current()->choices) {
        if (choice.text == u"Restore"_s) {
            choice.action();
            break;
        }
    }
    QTRY_VERIFY(window.hasDocument());
    QCOMPARE(window.workspace().sections().sections().size(), 1U);
    QCOMPARE(window.workspace().sections().sections().front().pages.toString(), u"5-9"_s);
    QVERIFY(window.isWindowModified()); // restored, not saved
}

void TestWindowProject::aProjectWithoutItsDocumentSaysSo()
{
    const QString path = m_folder->filePath(u"book.excerpt"_s);
    {
        const auto window = openedWindow(document());
        QTRY_VERIFY(window->hasDocument());
        saveAs(*window, path);
    }
    QVERIFY(QFile::remove(document()));
    const auto window = openedWindow(path);
    QTRY_VERIFY(window->messages().current());
    QVERIFY(window->messages().current()->text.contains(u"book.pdf"_s));
    QVERIFY(!window->hasDocument());
}

void TestWindowProject::aProjectIsNotTakenForAnotherDocument()
{
    const QString path = m_folder->filePath(u"book.excerpt"_s);
    const QString other = m_folder->filePath(u"other.pdf"_s);
    {
        const auto window = openedWindow(document());
        QTRY_VERIFY(window->hasDocument());
        addSection(*window, 1, 4, u"Lesson 1"_s);
        saveAs(*window, path);
    }
    QVERIFY(QFile::rename(document(), other));
    QFile broken(document());
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("This is a letter, not a PDF.\n");
    broken.close();
    const auto window = openedWindow(path);
    QTRY_VERIFY(window->messages().current());
    QVERIFY(!window->hasDocument());
    window->open(other);
    QTRY_VERIFY(window->hasDocument());
    QCOMPARE(window->workspace().sections().sections().size(), 0U);
    QVERIFY(!window->isWindowModified());
}

void TestWindowProject::aChangedDocumentIsReported()
{
    const QString path = m_folder->filePath(u"book.excerpt"_s);
    {
        const auto window = openedWindow(document());
        QTRY_VERIFY(window->hasDocument());
        addSection(*window, 1, 4, u"Lesson 1"_s);
        QTRY_VERIFY(!window->workspace().sections().list().documentSha256.isEmpty());
        saveAs(*window, path);
    }
    tests::PdfSpec spec;
    spec.pages = 14;
    QVERIFY(tests::writePdf(document(), spec));
    const auto window = openedWindow(path);
    QTRY_VERIFY(window->messages().current());
    QVERIFY2(window->messages().current()->text.contains(u"has changed"_s),
             qPrintable(window->messages().current()->text));
    QCOMPARE(window->workspace().sections().sections().size(), 1U);
}

void TestWindowProject::aDocumentThatCostsItsHelpersIsNotReopenedByItself()
{
    const auto window = openedWindow(document());
    QTRY_VERIFY(window->hasDocument());
    PageSource &pages = window->workspace().pages();
    QTRY_VERIFY(pages.outline());
    addSection(*window, 1, 4, u"Lesson 1"_s);
    for (const int page : {7, 8, 9})
        loseHelper(*window, page);
    QTRY_COMPARE(pages.state(), PageSource::State::Failed);
    QVERIFY(window->messages().current());
    // Whatever is asked for, nobody reads the document.
    pages.requestImage({3}, {{0}, {0}, {1}, {1}}, 1, DrawPriority::VisiblePage);
    pages.requestContent({3});
    QTRY_VERIFY(helperProcessIds().empty());
    QCOMPARE(window->workspace().sections().sections().size(), 1U);

    QVERIFY(choose(*window, u"Open it again"_s));
    QTRY_COMPARE(pages.state(), PageSource::State::Open);
    QTRY_VERIFY(!window->messages().current());
    QCOMPARE(window->workspace().sections().sections().size(), 1U);
    QVERIFY(window->workspace().sections().undoStack().canUndo());
    QVERIFY(window->isWindowModified());
    QSignalSpy drawn(&pages, &PageSource::imageArrived);
    pages.requestImage({3}, {{0}, {0}, {1}, {1}}, 1, DrawPriority::VisiblePage);
    QTRY_VERIFY(!drawn.isEmpty());
}

void TestWindowProject::aDocumentThatIsGoneLeavesItsSections()
{
    const auto window = openedWindow(document());
    QTRY_VERIFY(window->hasDocument());
    QTRY_VERIFY(window->workspace().pages().outline());
    addSection(*window, 1, 4, u"Lesson 1"_s);
    QVERIFY(QFile::remove(document()));
    loseHelper(*window, 7);
    QVERIFY(choose(*window, u"Open it again"_s));
    QTRY_COMPARE(window->workspace().pages().state(), PageSource::State::Failed);
    QTRY_VERIFY(window->messages().current());
    QVERIFY(window->hasDocument());
    QCOMPARE(window->workspace().sections().sections().size(), 1U);
    saveAs(*window, m_folder->filePath(u"book.excerpt"_s));
    QTRY_VERIFY(!window->isWindowModified());
}

QTEST_MAIN(TestWindowProject)
#include "tst_windowproject.moc"
