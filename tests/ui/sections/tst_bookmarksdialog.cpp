// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sections/sectionsamples.h"
#include "tests/support/modeltesters.h"
#include "tests/support/quiettest.h"
#include "ui/look/look.h"
#include "ui/sections/bookmarksdialog.h"
#include "ui/sections/outlinemodel.h"
#include "ui/sections/resultmodel.h"

#include "translations/translations.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QSpinBox>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace excerpt;
using tests::section;
using tests::summary;

namespace {

OutlineEntry bookmark(int depth, const QString &title, int page, double top = 0)
{
    OutlineEntry entry;
    entry.title = title;
    entry.depth = depth;
    entry.page = {page};
    entry.top = Fraction{top};
    return entry;
}

Outline book()
{
    return {{bookmark(1, u"Preface"_s, 2), bookmark(1, u"27 Sets"_s, 5),
             bookmark(2, u"Set Operations"_s, 7, 0.5), bookmark(2, u"More Sets"_s, 9),
             bookmark(1, u"28 Polynomials"_s, 12), bookmark(2, u"Roots"_s, 14),
             bookmark(3, u"Deep"_s, 14), bookmark(1, u"Index"_s, 25)},
            false};
}

struct Shown
{
    explicit Shown(const Outline &outline = book())
    {
        SectionList list;
        list.documentPages = 30;
        list.sections = {section(u"Old"_s, u"1-30"_s)};
        editor.reset(list);
        dialog = new BookmarksDialog(editor, outline);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        shown = std::make_unique<QSignalSpy>(dialog, &BookmarksDialog::resultShown);
        dialog->show();
        if (outline.entries.size() < 1000) // the tester looks at every row each time
            tests::watchModels(*dialog);
    }
    ~Shown() { delete dialog; }
    template <typename T>
    T *find(const char *name)
    {
        return dialog->findChild<T *>(QString::fromLatin1(name));
    }
    QStringList column(int column)
    {
        QStringList texts;
        const QAbstractItemModel *model = find<QTableView>("resultTable")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts += model->index(row, column).data().toString();
        return texts;
    }

    SectionEditor editor;
    BookmarksDialog *dialog;
    std::unique_ptr<QSignalSpy> shown;
};

} // namespace

class BookmarksDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        installTranslations();
        look::apply(*qApp, look::Theme::Light);
    }
    void init() { tests::failOnWarnings(); }

    void itMakesWhatItShowsInOneStep()
    {
        Shown shown;
        auto *match = shown.find<QLineEdit>("match");
        QTest::keyClicks(match, u"^[0-9]+"_s);
        QTest::mouseClick(shown.find<QCheckBox>("isPattern"), Qt::LeftButton, {}, QPoint(8, 8));
        auto *make = shown.find<QPushButton>("make");
        QTRY_COMPARE(make->text(), u"Make 5 sections"_s);
        QTRY_VERIFY(make->isEnabled());
        QCOMPARE(shown.column(ResultModel::SectionColumn),
                 QStringList({u"27 Introduction"_s, u"27.1 Set Operations"_s, u"27.2 More Sets"_s,
                              u"28 Introduction"_s, u"28.1 Roots"_s}));
        QCOMPARE(shown.column(ResultModel::PagesColumn).at(1), u"7–8"_s);
        QCOMPARE(shown.column(ResultModel::NoteColumn).at(0), u"split on 7"_s);
        QCOMPARE(shown.find<QLabel>("note")->text(),
                 u"One step to undo: “5 sections from bookmarks”. The 1 section you have now is "
                 u"replaced."_s);
        QTest::mouseClick(make, Qt::LeftButton);
        QCOMPARE(int(shown.editor.sections().size()), 5);
        QCOMPARE(shown.editor.undoStack().count(), 1);
        QCOMPARE(shown.editor.undoStack().undoText(), u"5 sections from bookmarks"_s);
        QCOMPARE(shown.editor.sections().at(1).parents, QStringList(u"27 Sets"_s));
        shown.editor.undoStack().undo();
        QCOMPARE(summary(shown.editor.sections()), QStringList(u"Old 1-30"_s));
    }

    void levelsAreThoseThatExist()
    {
        Shown shown;
        auto *level = shown.find<QSpinBox>("level");
        QCOMPARE(level->value(), 2);
        QCOMPARE(level->maximum(), 3);
        level->setValue(1);
        QTRY_COMPARE(shown.find<QPushButton>("make")->text(), u"Make 4 sections"_s);
    }

    void aCheckBoxLeavesABookmarkOut()
    {
        Shown shown;
        auto *tree = shown.find<QTreeView>("bookmarksTree");
        QTRY_COMPARE(shown.shown->size(), 1);
        const QModelIndex preface = tree->model()->index(0, 0);
        QCOMPARE(preface.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        tree->setCurrentIndex(preface);
        QTest::keyClick(tree, Qt::Key_Space);
        QTRY_COMPARE(preface.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QVERIFY(!shown.column(ResultModel::SectionColumn).contains(u"Preface"_s));
        // one of two below: half
        const QModelIndex lesson = tree->model()->index(1, 0);
        QVERIFY(tree->model()->setData(tree->model()->index(1, 0, lesson), Qt::Unchecked,
                                       Qt::CheckStateRole));
        QTRY_COMPARE(lesson.data(Qt::CheckStateRole).toInt(), int(Qt::PartiallyChecked));
        // what lessons match says all over again
        QTest::keyClicks(shown.find<QLineEdit>("match"), u"2"_s);
        QTRY_COMPARE(lesson.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    }

    void chipsAreFilters()
    {
        Shown shown;
        shown.find<QComboBox>("sharedPage")->setCurrentIndex(1); // in both
        shown.find<QCheckBox>("frontMatter")->setChecked(true);
        QTRY_COMPARE(shown.find<QToolButton>("showOverlaps")->text(), u"1 overlap"_s);
        QCOMPARE(shown.find<QToolButton>("showGaps")->text(), u"0 gaps"_s);
        QCOMPARE(shown.find<QToolButton>("showLessons")->text(), u"2 lessons"_s);
        QTest::mouseClick(shown.find<QToolButton>("showOverlaps"), Qt::LeftButton);
        QCOMPARE(shown.column(ResultModel::SectionColumn),
                 QStringList({u"27 Introduction"_s, u"27.1 Set Operations"_s}));
        QCOMPARE(shown.column(ResultModel::NoteColumn).at(0), u"shares 7 with 27.1"_s);
        QTest::mouseClick(shown.find<QToolButton>("showLessons"), Qt::LeftButton);
        QCOMPARE(shown.column(ResultModel::SectionColumn),
                 QStringList({u"27 Sets"_s, u"28 Polynomials"_s}));
        QTest::mouseClick(shown.find<QToolButton>("showSections"), Qt::LeftButton);
        QCOMPARE(shown.column(ResultModel::SectionColumn).front(), u"Front matter"_s);
    }

    void theSearchShowsBookmarksOnly()
    {
        Shown shown;
        auto *tree = shown.find<QTreeView>("bookmarksTree");
        QTest::keyClicks(shown.find<QLineEdit>("searchBookmarks"), u"deep"_s);
        QCOMPARE(tree->model()->rowCount(), 1);
        QCOMPARE(tree->model()->index(0, 0).data().toString(), u"28 Polynomials"_s);
    }

    void aBadPatternIsSaidInWords()
    {
        Shown shown;
        shown.find<QCheckBox>("isPattern")->setChecked(true);
        shown.find<QLineEdit>("match")->setText(u"("_s);
        QTRY_VERIFY(shown.find<QLabel>("note")->text().startsWith(u"The pattern cannot be read"_s));
        QVERIFY(!shown.find<QPushButton>("make")->isEnabled());
    }

    void manyBookmarksAreATree()
    {
        Outline outline;
        for (int i = 0; i < 10'000; ++i)
            outline.entries.push_back(bookmark(1 + i % 7 / 3, u"%1 Title"_s.arg(i), 1 + i / 400));
        Shown shown(outline);
        QTRY_VERIFY(shown.find<QPushButton>("make")->isEnabled());
        QVERIFY(shown.column(ResultModel::SectionColumn).size() > 5000);
        OutlineModel model(outline);
        const QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 4287);
    }
};

QTEST_MAIN(BookmarksDialogTest)
#include "tst_bookmarksdialog.moc"
