// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/prompt.h"
#include "core/prompt/promptlibrary.h"
#include "tests/support/quiettest.h"
#include "tests/ui/prompt/fakekeystore.h"
#include "ui/look/look.h"
#include "ui/prompt/enginekeys.h"
#include "ui/prompt/promptdraft.h"
#include "ui/prompt/prompteditor.h"
#include "ui/prompt/promptlibrarystore.h"
#include "ui/prompt/promptpanel.h"
#include "ui/sections/sectioneditor.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

Section sectionNamed(const QString &id, const QString &name, const QString &pages)
{
    Section section;
    section.id = {id};
    section.name = name;
    section.pages = *PageRange::parse(pages, 1158);
    return section;
}

/// The panel over two sections of a book, as the window shows it.
struct Shown
{
    Shown()
    {
        SectionList list;
        list.documentName = u"octave.pdf"_s;
        list.documentPages = 1158;
        list.sections = {sectionNamed(u"s1"_s, u"28.3 Products of Polynomials"_s, u"815-818"_s),
                         sectionNamed(u"s2"_s, u"Introduction"_s, u"813"_s)};
        sections.reset(list);
        panel.resize(look::px(384), look::px(680));
        panel.show();
        QApplication::setActiveWindow(&panel);
        editor()->setFocus();
    }

    [[nodiscard]] PromptEditor *editor() { return panel.findChild<PromptEditor *>(u"prompt"_s); }
    template <typename Widget>
    [[nodiscard]] Widget *child(const QString &name)
    {
        return panel.findChild<Widget *>(name);
    }

    QTemporaryDir folder;
    tests::FakeKeyStore store;
    SectionEditor sections;
    PromptDraft draft{sections.undoStack()};
    EngineKeys keys{store, QProcessEnvironment()};
    PromptPanel panel{draft, sections, keys, folder.filePath(u"prompts.json"_s)};
};

} // namespace

class PromptPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Theme::Light); }
    void init() { tests::failOnWarnings(); }

    void whatIsTypedIsThePromptAndOneUndoStep();
    void aLineEndsTheStepAndCtrlZTakesTheLastBack();
    void undoElsewhereShowsInTheEditor();
    void theFrameOfTheCurrentSectionStandsAround();
    void withoutTheFrameThePromptStandsAlone();
    void theFullTextIsWhatTheEngineGets();
    void twoBracesOfferThePlaceholders();
    void theListEndsWithEscape();
    void chipsInsertPlaceholders();
    void anUnknownPlaceholderIsNamedWithItsReason();
    void theEngineSaysWhereThePagesGo();
    void theModelCanBeTyped();
    void aSectionCanHaveItsOwnPrompt();
    void typingTheSectionsPromptIsOneStep();
    void theLibraryKeepsAndGivesPrompts();
    void aChangedPromptSaysSo();
    void whatWasSentIsInTheHistory();
    void importAndExportAreFiles();
    void theWholePanelIsReachedByTab();
    void nothingIsCutOffInANarrowDock();
};

void PromptPanelTest::whatIsTypedIsThePromptAndOneUndoStep()
{
    Shown shown;
    QTest::keyClicks(shown.editor(), u"List every function"_s);
    QCOMPARE(shown.draft.text(), u"List every function"_s);
    QCOMPARE(shown.sections.undoStack().count(), 1);
}

void PromptPanelTest::aLineEndsTheStepAndCtrlZTakesTheLastBack()
{
    Shown shown;
    QTest::keyClicks(shown.editor(), u"one"_s);
    QTest::keyClick(shown.editor(), Qt::Key_Return);
    QTest::keyClicks(shown.editor(), u"two"_s);
    QCOMPARE(shown.draft.text(), u"one\ntwo"_s);
    QTest::keyClick(shown.editor(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(shown.editor()->toPlainText(), u"one\n"_s);
    QTest::keyClick(shown.editor(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown.editor()->toPlainText(), u"one\ntwo"_s);
}

void PromptPanelTest::undoElsewhereShowsInTheEditor()
{
    Shown shown;
    QTest::keyClicks(shown.editor(), u"List"_s);
    shown.sections.undoStack().undo();
    QCOMPARE(shown.editor()->toPlainText(), QString());
    shown.sections.undoStack().redo();
    QCOMPARE(shown.editor()->toPlainText(), u"List"_s);
}

void PromptPanelTest::theFrameOfTheCurrentSectionStandsAround()
{
    Shown shown;
    auto *before = shown.child<QLabel>(u"frameBefore"_s);
    QCOMPARE(before->text(), u"Focus on the section '28.3 Products of Polynomials' when extracting "
                             "information. Section number: 28.3."_s);
    QCOMPARE(shown.child<QLabel>(u"frameAfter"_s)->text(),
             u"Ensure the output is ONLY the requested information for this specific section."_s);
    shown.sections.setCurrent({u"s2"_s});
    QCOMPARE(before->text(), u"Focus on the section 'Introduction' when extracting information."_s);
}

void PromptPanelTest::withoutTheFrameThePromptStandsAlone()
{
    Shown shown;
    QTest::keyClicks(shown.editor(), u"List"_s);
    QTest::mouseClick(shown.child<QCheckBox>(u"hasFrame"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QVERIFY(!shown.draft.hasFrame());
    QVERIFY(!shown.child<QLabel>(u"frameBefore"_s)->isVisible());
    QCOMPARE(shown.panel.assembledText(), u"List"_s);
    shown.sections.undoStack().undo();
    QVERIFY(shown.child<QCheckBox>(u"hasFrame"_s)->isChecked());
    QVERIFY(shown.child<QLabel>(u"frameBefore"_s)->isVisible());
}

void PromptPanelTest::theFullTextIsWhatTheEngineGets()
{
    Shown shown;
    shown.draft.setText(u"{{section}} is on {{pages}} of {{document}}"_s);
    QTest::mouseClick(shown.child<QPushButton>(u"showFullText"_s), Qt::LeftButton);
    auto *view = shown.child<QPlainTextEdit>(u"fullText"_s);
    QVERIFY(view && view->isVisible());
    const auto prompt = PromptTemplate::create(shown.draft.text(), true);
    QCOMPARE(view->toPlainText(),
             prompt->assemble(shown.sections.sections().front(), u"octave.pdf"_s));
    QVERIFY(view->toPlainText().contains(
        u"28.3 Products of Polynomials is on 815-818 of octave.pdf"_s));
}

void PromptPanelTest::twoBracesOfferThePlaceholders()
{
    Shown shown;
    QTest::keyClicks(shown.editor(), u"Of {{"_s);
    auto *list = shown.editor()->findChild<QCompleter *>()->popup();
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 4);
    QTest::keyClicks(list, u"pa"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(shown.draft.text(), u"Of {{pages}}"_s);
    QVERIFY(!list->isVisible());
    QTest::keyClicks(shown.editor(), u" only"_s);
    QCOMPARE(shown.draft.text(), u"Of {{pages}} only"_s);
}

void PromptPanelTest::theListEndsWithEscape()
{
    Shown shown;
    QTest::keyClicks(shown.editor(), u"{{"_s);
    auto *list = shown.editor()->findChild<QCompleter *>()->popup();
    QVERIFY(list->isVisible());
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!list->isVisible());
    QCOMPARE(shown.draft.text(), u"{{"_s);
}

void PromptPanelTest::chipsInsertPlaceholders()
{
    Shown shown;
    QTest::keyClicks(shown.editor(), u"Of "_s);
    QTest::mouseClick(shown.child<QToolButton>(u"insert-number"_s), Qt::LeftButton);
    QCOMPARE(shown.draft.text(), u"Of {{number}}"_s);
    QVERIFY(shown.editor()->hasFocus());
    shown.sections.undoStack().undo();
    QCOMPARE(shown.draft.text(), u"Of "_s);
}

void PromptPanelTest::anUnknownPlaceholderIsNamedWithItsReason()
{
    Shown shown;
    auto *problem = shown.child<QLabel>(u"promptProblem"_s);
    QVERIFY(!problem->isVisible());
    QTest::keyClicks(shown.editor(), u"{{chapter}}"_s);
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"{{chapter}}"_s), qPrintable(problem->text()));
    QCOMPARE(problem->text(), PromptTemplate::create(u"{{chapter}}"_s, true).error().message);
    shown.sections.undoStack().undo();
    QVERIFY(!problem->isVisible());
}

void PromptPanelTest::theEngineSaysWhereThePagesGo()
{
    Shown shown;
    auto *privacy = shown.child<QLabel>(u"privacy"_s);
    auto *engines = shown.child<QComboBox>(u"engines"_s);
    QVERIFY2(privacy->text().startsWith(u"Stays on this computer"_s), qPrintable(privacy->text()));
    QVERIFY(!shown.child<QComboBox>(u"models"_s)->isVisible());
    engines->setFocus();
    QTest::keyClick(engines, Qt::Key_Down);
    QCOMPARE(shown.draft.engine().engine, u"gemini"_s);
    QVERIFY2(privacy->text().startsWith(u"Sends pages to Google."_s), qPrintable(privacy->text()));
    QVERIFY(shown.child<QComboBox>(u"models"_s)->isVisible());
}

void PromptPanelTest::theModelCanBeTyped()
{
    Shown shown;
    EngineSettings engine;
    engine.engine = u"gemini"_s;
    shown.draft.setEngine(engine);
    auto *model = shown.child<QComboBox>(u"models"_s)->lineEdit();
    model->setFocus();
    QTest::keyClicks(model, u"gemini-flash-latest"_s);
    QCOMPARE(shown.draft.engine().model, u"gemini-flash-latest"_s);
    QCOMPARE(shown.draft.engine().engine, u"gemini"_s);
}

void PromptPanelTest::aSectionCanHaveItsOwnPrompt()
{
    Shown shown;
    shown.draft.setText(u"List every function"_s);
    QTest::mouseClick(shown.child<QPushButton>(u"beginOwnPrompt"_s), Qt::LeftButton);
    auto *own = shown.child<PromptEditor>(u"ownPrompt"_s);
    QVERIFY(own->isVisible());
    QCOMPARE(own->toPlainText(), u"List every function"_s);
    QTest::keyClick(own, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(own, u" of {{section}}"_s);
    QCOMPARE(shown.sections.sections().front().prompt, u"List every function of {{section}}"_s);
    QVERIFY2(shown.panel.assembledText().contains(u"of 28.3 Products of Polynomials"_s),
             qPrintable(shown.panel.assembledText()));
    QCOMPARE(shown.draft.text(), u"List every function"_s);

    shown.sections.setCurrent({u"s2"_s});
    shown.editor()->setFocus();
    QVERIFY(!own->isVisible());
    shown.sections.setCurrent({u"s1"_s});
    QVERIFY(own->isVisible());
    QTest::mouseClick(shown.child<QPushButton>(u"dropOwnPrompt"_s), Qt::LeftButton);
    QVERIFY(shown.sections.sections().front().prompt.isEmpty());
    QVERIFY(!own->isVisible());
    shown.sections.undoStack().undo();
    QVERIFY(own->isVisible());
}

void PromptPanelTest::typingTheSectionsPromptIsOneStep()
{
    Shown shown;
    shown.draft.setText(u"a"_s);
    QTest::mouseClick(shown.child<QPushButton>(u"beginOwnPrompt"_s), Qt::LeftButton);
    const int steps = shown.sections.undoStack().count();
    auto *own = shown.child<PromptEditor>(u"ownPrompt"_s);
    QTest::keyClick(own, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(own, u"bc"_s);
    QCOMPARE(shown.sections.undoStack().count(), steps + 1);
    QTest::keyClick(own, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(own->toPlainText(), u"a"_s);
}

void PromptPanelTest::theLibraryKeepsAndGivesPrompts()
{
    Shown shown;
    auto *names = shown.child<QComboBox>(u"promptNames"_s);
    shown.draft.setText(u"List"_s);
    auto *menu = shown.child<QToolButton>(u"promptLibrary"_s)->menu();
    Q_EMIT menu->aboutToShow();
    menu->findChild<QAction *>(u"savePromptAs"_s)->trigger();
    auto *dialog = shown.panel.findChild<QInputDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->setTextValue(u"Functions"_s);
    dialog->accept();
    QCOMPARE(shown.draft.name(), u"Functions"_s);
    QCOMPARE(names->currentText(), u"Functions"_s);
    shown.draft.use({}, u"something else"_s, false);
    QCOMPARE(names->currentIndex(), -1);
    names->setFocus();
    QTest::keyClick(names, Qt::Key_Down);
    QCOMPARE(shown.draft.text(), u"List"_s);
    QVERIFY(shown.draft.hasFrame());
    // On disk, for the next start.
    const QString path = shown.folder.filePath(u"prompts.json"_s);
    QTRY_VERIFY(loadPromptLibrary(path)->find(u"Functions"_s));
}

void PromptPanelTest::aChangedPromptSaysSo()
{
    Shown shown;
    auto *names = shown.child<QComboBox>(u"promptNames"_s);
    QCOMPARE(names->placeholderText(), u"Not in the library"_s);
    shown.panel.library().change([](PromptLibrary &library) {
        library.put({u"A"_s, u"a"_s, true, {}});
    });
    shown.draft.use(u"A"_s, u"a"_s, true);
    QCOMPARE(names->currentText(), u"A"_s);
    shown.draft.setText(u"ab"_s);
    QCOMPARE(names->currentIndex(), -1);
    QCOMPARE(names->placeholderText(), u"A (changed)"_s);
}

void PromptPanelTest::whatWasSentIsInTheHistory()
{
    Shown shown;
    shown.draft.setText(u"read by nobody"_s);
    shown.panel.rememberSent();
    shown.draft.setEngine({.engine = u"gemini"_s});
    shown.draft.setText(u"List & count"_s);
    shown.panel.rememberSent();
    shown.draft.setText(u"other"_s);
    auto *menu = shown.child<QToolButton>(u"promptHistory"_s)->menu();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 1);
    QCOMPARE(menu->actions().constFirst()->text(), u"List && count"_s);
    menu->actions().constFirst()->trigger();
    QCOMPARE(shown.draft.text(), u"List & count"_s);
}

void PromptPanelTest::importAndExportAreFiles()
{
    Shown shown;
    PromptLibrary other;
    other.put({u"Theirs"_s, u"t"_s, false, {}});
    const QString file = shown.folder.filePath(u"theirs.json"_s);
    QVERIFY(savePromptLibrary(other, file));
    shown.panel.library().importFrom(file);
    QTRY_VERIFY(shown.panel.library().library().find(u"Theirs"_s));
    shown.panel.rememberSent();
    const QString exported = shown.folder.filePath(u"exported.json"_s);
    shown.panel.library().exportTo(exported);
    QTRY_VERIFY(QFile::exists(exported));
    const auto read = loadPromptLibrary(exported);
    QVERIFY(read && read->find(u"Theirs"_s) && read->history.empty());

    QFile broken(shown.folder.filePath(u"broken.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("{");
    broken.close();
    shown.panel.library().importFrom(broken.fileName());
    auto *said = shown.child<QLabel>(u"librarySaid"_s);
    QTRY_VERIFY(said->isVisible());
    QVERIFY2(said->text().contains(u"broken.json"_s), qPrintable(said->text()));
}

void PromptPanelTest::theWholePanelIsReachedByTab()
{
    Shown shown;
    shown.draft.setText(u"a"_s);
    shown.panel.library().change([](PromptLibrary &library) {
        library.put({u"A"_s, u"a"_s, true, {}});
    });
    shown.child<QComboBox>(u"promptNames"_s)->setFocus();
    QStringList reached;
    for (int i = 0; i < 40 && !reached.contains(u"engines"_s); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached += QApplication::focusWidget()->objectName();
    }
    const QStringList wanted{u"promptHistory"_s,   u"promptLibrary"_s,  u"prompt"_s,
                             u"hasFrame"_s,        u"showFullText"_s,   u"insert-section"_s,
                             u"insert-document"_s, u"beginOwnPrompt"_s, u"engines"_s};
    int at = -1;
    for (const QString &name : wanted) {
        QVERIFY2(reached.indexOf(name) > at, qPrintable(name + u" in "_s + reached.join(u' ')));
        at = int(reached.indexOf(name));
    }
}

void PromptPanelTest::nothingIsCutOffInANarrowDock()
{
    Shown shown;
    shown.draft.setText(u"one two three four five six seven eight nine ten "_s.repeated(5));
    shown.panel.resize(look::px(336), look::px(680));
    auto *scroll = shown.panel.findChild<QScrollArea *>();
    QTRY_VERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    QVERIFY(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width());
    // The editor is as high as its lines.
    QTRY_VERIFY(!shown.editor()->verticalScrollBar()->isVisible());
    const int height = shown.editor()->height();
    shown.panel.resize(look::px(480), look::px(680));
    QTRY_VERIFY(shown.editor()->height() < height);
}

QTEST_MAIN(PromptPanelTest)
#include "tst_promptpanel.moc"
