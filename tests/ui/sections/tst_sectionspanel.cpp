// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/sectionsfile.h"
#include "tests/core/sections/sectionsamples.h"
#include "tests/support/quiettest.h"
#include "ui/document/pagesource.h"
#include "ui/look/look.h"
#include "ui/sections/sectionactions.h"
#include "ui/sections/sectionsources.h"
#include "ui/sections/sectionspanel.h"
#include "ui/sections/sectiontreemodel.h"
#include "ui/sections/smalldialogs.h"

#include "translations/translations.h"

#include <QAbstractProxyModel>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace excerpt;
using tests::section;
using tests::summary;

namespace {

SectionList sample()
{
    SectionList list;
    list.documentName = u"book.pdf"_s;
    list.documentPages = 30;
    list.sections = {section(u"A"_s, u"1-2"_s), section(u"B"_s, u"3-4"_s, {u"L"_s}),
                     section(u"C"_s, u"5"_s, {u"L"_s}), section(u"D"_s, u"6-9"_s)};
    return list;
}

/// A panel that is shown and has the focus on its tree, as after F6.
struct Shown
{
    explicit Shown(SectionList list = sample()) : panel(editor, source)
    {
        editor.reset(std::move(list));
        panel.resize(304, 400);
        panel.show();
        panel.activateWindow();
        panel.view().expandAll();
        panel.view().setFocus();
    }
    void choose(int section,
                QItemSelectionModel::SelectionFlags flags = QItemSelectionModel::ClearAndSelect)
    {
        auto *filter = qobject_cast<QAbstractProxyModel *>(panel.view().model());
        panel.view().selectionModel()->setCurrentIndex(
            filter->mapFromSource(panel.model().rowOfSection(section)), flags);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&panel.view(), key, modifiers);
    }
    template <typename T>
    T *find(const QString &name)
    {
        return panel.findChild<T *>(name);
    }

    SectionEditor editor;
    PageSource source;
    SectionsPanel panel;
};

} // namespace

class SectionsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installTranslations();
        look::apply(*qApp, look::Theme::Light);
    }
    void init() { tests::failOnWarnings(); }

    void f2RenamesInPlace()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.panel));
        shown.choose(1);
        shown.press(Qt::Key_F2);
        auto *field = shown.panel.view().viewport()->findChild<QLineEdit *>();
        QVERIFY(field);
        QTest::keyClicks(field, u"Fractions"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(shown.editor.sections().at(1).name, u"Fractions"_s);
        QCOMPARE(shown.editor.undoStack().undoText(), u"Rename “B”"_s);
    }

    void keysEditTheChosenSectionsInOneStep_data()
    {
        QTest::addColumn<std::vector<int>>("chosen");
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<QString>("step");
        using Chosen = std::vector<int>;
        const Qt::KeyboardModifiers none = Qt::NoModifier;
        const Qt::KeyboardModifiers ctrl = Qt::ControlModifier;
        const Qt::KeyboardModifiers alt = Qt::AltModifier;
        QTest::newRow("delete") << Chosen{1, 2} << Qt::Key_Delete << none
                                << QStringList({u"A 1-2"_s, u"D 6-9"_s}) << u"Delete 2 sections"_s;
        QTest::newRow("delete one")
            << Chosen{3} << Qt::Key_Delete << none
            << QStringList({u"A 1-2"_s, u"L/B 3-4"_s, u"L/C 5"_s}) << u"Delete 1 section"_s;
        QTest::newRow("duplicate")
            << Chosen{0} << Qt::Key_D << ctrl
            << QStringList({u"A 1-2"_s, u"A 1-2"_s, u"L/B 3-4"_s, u"L/C 5"_s, u"D 6-9"_s})
            << u"Duplicate 1 section"_s;
        QTest::newRow("merge") << Chosen{1, 2} << Qt::Key_M << ctrl
                               << QStringList({u"A 1-2"_s, u"L/B 3-5"_s, u"D 6-9"_s})
                               << u"Merge 2 sections"_s;
        QTest::newRow("move up") << Chosen{2} << Qt::Key_Up << alt
                                 << QStringList({u"A 1-2"_s, u"L/C 5"_s, u"L/B 3-4"_s, u"D 6-9"_s})
                                 << u"Move 1 section"_s;
        QTest::newRow("move down over a group")
            << Chosen{0} << Qt::Key_Down << alt
            << QStringList({u"L/B 3-4"_s, u"L/C 5"_s, u"A 1-2"_s, u"D 6-9"_s})
            << u"Move 1 section"_s;
        QTest::newRow("nest") << Chosen{3} << Qt::Key_Right << alt
                              << QStringList({u"A 1-2"_s, u"L/B 3-4"_s, u"L/C 5"_s, u"L/D 6-9"_s})
                              << u"Nest 1 section"_s;
        QTest::newRow("unnest") << Chosen{1, 2} << Qt::Key_Left << alt
                                << QStringList({u"A 1-2"_s, u"B 3-4"_s, u"C 5"_s, u"D 6-9"_s})
                                << u"Unnest 2 sections"_s;
    }
    void keysEditTheChosenSectionsInOneStep()
    {
        QFETCH(const std::vector<int>, chosen);
        QFETCH(const Qt::Key, key);
        QFETCH(const Qt::KeyboardModifiers, modifiers);
        QFETCH(const QStringList, expected);
        QFETCH(const QString, step);
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.panel));
        const auto before = summary(shown.editor.sections());
        shown.choose(chosen.front());
        for (const int each : chosen)
            shown.choose(each, QItemSelectionModel::Select);
        shown.press(key, modifiers);
        QCOMPARE(summary(shown.editor.sections()), expected);
        QCOMPARE(shown.editor.undoStack().undoText(), step);
        shown.editor.undoStack().undo();
        QCOMPARE(summary(shown.editor.sections()), before);
        QVERIFY(!shown.editor.undoStack().canUndo());
    }

    void aNewGroupIsNamedAtOnce()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.panel));
        shown.choose(1);
        shown.choose(2, QItemSelectionModel::Select);
        shown.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(summary(shown.editor.sections()).mid(1, 2),
                 QStringList({u"L/New group/B 3-4"_s, u"L/New group/C 5"_s}));
        auto *field = shown.panel.view().viewport()->findChild<QLineEdit *>();
        QVERIFY(field);
        QTest::keyClicks(field, u"Week 1"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(summary(shown.editor.sections()).at(1), u"L/Week 1/B 3-4"_s);
        shown.editor.undoStack().undo();
        shown.editor.undoStack().undo();
        QCOMPARE(summary(shown.editor.sections()).at(1), u"L/B 3-4"_s);
    }

    void aPromptStartsInItsField()
    {
        Shown shown;
        std::unique_ptr<QDialog> dialog(
            smalldialogs::ownPrompt(shown.editor, {{u"#A"_s}}, nullptr));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        QVERIFY(qobject_cast<QPlainTextEdit *>(dialog->focusWidget()));
    }

    void aChosenGroupIsAllItsSections()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.panel));
        shown.choose(1);
        shown.panel.view().setCurrentIndex(shown.panel.view().currentIndex().parent());
        shown.press(Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(summary(shown.editor.sections()),
                 QStringList({u"L/B 3-4"_s, u"L/C 5"_s, u"A 1-2"_s, u"D 6-9"_s}));
        shown.press(Qt::Key_Delete);
        QCOMPARE(summary(shown.editor.sections()), QStringList({u"A 1-2"_s, u"D 6-9"_s}));
    }

    void enterShowsTheSection()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.panel));
        QSignalSpy spy(&shown.panel, &SectionsPanel::showSection);
        shown.choose(2);
        shown.press(Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.front().front().value<SectionId>().value, u"#C"_s);
    }

    void theCurrentSectionIsTheSameEverywhere()
    {
        Shown shown;
        shown.choose(2);
        QCOMPARE(shown.editor.current().value, u"#C"_s);
        shown.editor.setCurrent({u"#D"_s});
        QCOMPARE(shown.panel.view().currentIndex().data().toString(), u"D"_s);
    }

    void roomThatComesLaterShowsTheBeginning()
    {
        SectionList list;
        list.documentPages = 100;
        for (int i = 1; i <= 100; ++i)
            list.sections.push_back(section(u"S%1"_s.arg(i), QString::number(i), {u"L"_s}));
        SectionEditor editor;
        PageSource source;
        SectionsPanel panel(editor, source);
        panel.resize(304, 130); // as before the window has laid its docks out
        panel.show();
        editor.reset(std::move(list));
        editor.setCurrent(editor.sections()[15].id);
        QScrollBar *bar = panel.view().verticalScrollBar();
        QVERIFY(bar->value() > 0);
        panel.resize(304, 800);
        QCOMPARE(bar->value(), 0);
        // Where somebody has gone to is kept.
        bar->setValue(bar->maximum());
        const int there = bar->value();
        editor.setCurrent(editor.sections().back().id);
        panel.resize(304, 700);
        QVERIFY(bar->value() >= there);
    }

    void theFilterSaysWhenNothingMatches()
    {
        Shown shown;
        auto *field = shown.find<QLineEdit>(u"sectionsFilter"_s);
        QTest::keyClicks(field, u"zzz"_s);
        QVERIFY(!shown.panel.view().isVisible());
        const auto labels = shown.panel.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text() == u"No section matches “zzz”"_s;
        }));
        QTest::mouseClick(shown.find<QPushButton>(u"clearFilter"_s), Qt::LeftButton);
        QVERIFY(shown.panel.view().isVisible());
        QVERIFY(field->text().isEmpty());
    }

    void theFooterCountsAndItsGapsAreAFilter()
    {
        SectionList list = sample();
        list.sections.push_back(section(u"E"_s, u"12"_s));
        Shown shown(list);
        QCOMPARE(shown.find<QLabel>(u"sectionCounts"_s)->text(), u"1 lesson, 5 sections"_s);
        auto *problems = shown.find<QToolButton>(u"sectionProblems"_s);
        QCOMPARE(problems->text(), u"1 gap"_s);
        QTest::mouseClick(problems, Qt::LeftButton);
        QCOMPARE(shown.panel.view().model()->rowCount(), 2);
        QTest::mouseClick(problems, Qt::LeftButton);
        QCOMPARE(shown.panel.view().model()->rowCount(), 4);
        shown.choose(4);
        QVERIFY(QTest::qWaitForWindowActive(&shown.panel));
        shown.panel.view().setFocus();
        shown.press(Qt::Key_Delete);
        QCOMPARE(problems->text(), u"no gaps"_s);
    }

    void withoutSectionsItSaysWhereTheyComeFrom()
    {
        Shown shown(SectionList{});
        QVERIFY(!shown.panel.view().isVisible());
        auto *button = shown.find<QPushButton>(u"sectionsFromBookmarksButton"_s);
        QVERIFY(button && button->isVisible());
        QVERIFY(!button->isEnabled()); // no document
    }

    void openGroupsStayOpen()
    {
        Shown shown;
        QVERIFY(QTest::qWaitForWindowActive(&shown.panel));
        auto &view = shown.panel.view();
        const auto isOpen = [&] {
            auto *filter = qobject_cast<QAbstractProxyModel *>(view.model());
            return view.isExpanded(
                filter->mapFromSource(shown.panel.model().rowOfSection(1).parent()));
        };
        QVERIFY(isOpen());
        shown.choose(0);
        shown.press(Qt::Key_Delete);
        shown.editor.undoStack().undo();
        QVERIFY(isOpen());
        auto *field = shown.find<QLineEdit>(u"sectionsFilter"_s);
        QTest::keyClicks(field, u"D"_s);
        field->clear();
        QVERIFY(isOpen());
    }

    void aPromptOfItsOwnIsOneStep()
    {
        Shown shown;
        shown.choose(0);
        shown.choose(3, QItemSelectionModel::Select);
        shown.panel.sources().askPrompt({0, 3});
        auto *dialog = shown.panel.findChild<QDialog *>(u"ownPromptDialog"_s);
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(), u"List verbs."_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"make"_s), Qt::LeftButton);
        QCOMPARE(shown.editor.sections().at(0).prompt, u"List verbs."_s);
        QCOMPARE(shown.editor.sections().at(3).prompt, u"List verbs."_s);
        QCOMPARE(shown.editor.undoStack().undoText(), u"Prompt of 2 sections"_s);
    }

    void aSectionIsSplitAtAPage()
    {
        Shown shown;
        shown.panel.sources().askSplit({u"#D"_s});
        auto *dialog = shown.panel.findChild<QDialog *>(u"splitDialog"_s);
        dialog->findChild<QSpinBox *>(u"page"_s)->setValue(8);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"make"_s), Qt::LeftButton);
        QCOMPARE(summary(shown.editor.sections()).mid(3),
                 QStringList({u"D 6-7"_s, u"D, part 2 8-9"_s}));
    }

    void aNewSectionNamesWhatIsWrongWithItsPages()
    {
        Shown shown;
        std::unique_ptr<QDialog> dialog(smalldialogs::newSection(shown.editor, nullptr));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        auto *pages = dialog->findChild<QLineEdit *>(u"pages"_s);
        auto *make = dialog->findChild<QPushButton *>(u"make"_s);
        QVERIFY(!make->isEnabled());
        pages->setText(u"44"_s);
        QVERIFY(!make->isEnabled());
        QVERIFY(dialog->findChild<QLabel *>(u"note"_s)->text().contains(u"44"_s));
        pages->setText(u"10-12"_s);
        QVERIFY(make->isEnabled());
        make->click();
        QCOMPARE(summary(shown.editor.sections()).back(), u"Pages 10-12 10-12"_s);
        QCOMPARE(shown.editor.current(), shown.editor.sections().back().id);
    }

    void everyNPagesSaysWhatItReplaces()
    {
        Shown shown;
        std::unique_ptr<QDialog> dialog(smalldialogs::everyPages(shown.editor, nullptr));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->findChild<QSpinBox *>(u"pagesEach"_s)->setValue(15);
        auto *make = dialog->findChild<QPushButton *>(u"make"_s);
        QCOMPARE(make->text(), u"Make 2 sections"_s);
        QCOMPARE(dialog->findChild<QLabel *>(u"note"_s)->text(),
                 u"One step to undo: “2 sections of equal length”. The 4 sections you have now are "
                 u"replaced."_s);
        make->click();
        QCOMPARE(summary(shown.editor.sections()),
                 QStringList({u"Pages 1-15 1-15"_s, u"Pages 16-30 16-30"_s}));
        QCOMPARE(shown.editor.undoStack().undoText(), u"2 sections of equal length"_s);
        // a result of the old s1 is not one of the new section
        QVERIFY(shown.editor.sections().at(0).id.value != u"#A"_s);
    }

    void filesAreReadAndWritten()
    {
        const QTemporaryDir dir;
        Shown shown;
        const QString path = dir.filePath(u"a.json"_s);
        QSignalSpy done(&shown.panel.sources(), &SectionSources::fileDone);
        shown.panel.sources().writeFile(path);
        QTRY_COMPARE(done.size(), 1);
        const auto original = shown.editor.sections();
        shown.editor.apply(u"x"_s, {});
        shown.panel.sources().readFile(path);
        QTRY_COMPARE(done.size(), 2);
        QVERIFY(shown.editor.sections() == original);
        QCOMPARE(shown.editor.undoStack().undoText(), u"4 sections from “a.json”"_s);
    }

    void aFileThatIsNoneIsRefusedInWords()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(u"bad.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{");
        file.close();
        Shown shown;
        const auto original = shown.editor.sections();
        shown.panel.sources().readFile(file.fileName());
        QTRY_VERIFY(shown.panel.findChild<QMessageBox *>());
        QVERIFY(shown.panel.findChild<QMessageBox *>()->text().contains(u"bad.json"_s));
        QVERIFY(shown.editor.sections() == original);
        QVERIFY(!shown.editor.undoStack().canUndo());
    }
};

QTEST_MAIN(SectionsPanelTest)
#include "tst_sectionspanel.moc"
