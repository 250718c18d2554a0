// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sections/sectionsamples.h"
#include "tests/support/modeltesters.h"
#include "tests/support/quiettest.h"
#include "ui/document/pagesource.h"
#include "ui/look/look.h"
#include "ui/sections/headingsdialog.h"
#include "ui/sections/headingsmodel.h"
#include "ui/sections/resultmodel.h"
#include "ui/sections/templatedialog.h"

#include "translations/translations.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace excerpt;
using tests::section;
using tests::summary;

namespace {

constexpr int patience = 20'000; ///< ms for a helper on a loaded machine

QStringList column(const QDialog &dialog, const char *table, int column)
{
    QStringList texts;
    const QAbstractItemModel *model =
        dialog.findChild<QTableView *>(QString::fromLatin1(table))->model();
    for (int row = 0; row < model->rowCount(); ++row)
        texts += model->index(row, column).data().toString();
    return texts;
}

} // namespace

/// Four pages with three lessons of four sections each: resources/sample.pdf.
class HeadingsDialogTest : public QObject
{
    Q_OBJECT

    PageSource m_source;
    SectionEditor m_editor;

private Q_SLOTS:
    void initTestCase()
    {
        installTranslations();
        look::apply(*qApp, look::Theme::Light);
        DocumentLocation sample;
        sample.path = qEnvironmentVariable("EXCERPT_SOURCE_DIR") + u"/resources/sample.pdf"_s;
        QSignalSpy opened(&m_source, &PageSource::opened);
        m_source.open(sample);
        QVERIFY(opened.wait(patience));
    }
    void init()
    {
        tests::failOnWarnings();
        SectionList list;
        list.documentPages = m_source.pageCount();
        m_editor.reset(list);
    }

    void oneHeadingFindsTheOthersLikeIt()
    {
        HeadingsDialog dialog(m_editor, m_source);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *make = dialog.findChild<QPushButton *>(u"make"_s);
        auto *table = dialog.findChild<QTableView *>(u"headingsTable"_s);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.isReady(), patience);
        const QStringList titles = column(dialog, "headingsTable", HeadingsModel::TitleColumn);
        const int row = int(titles.indexOf(u"1.2 Equal parts"_s));
        QVERIFY(row >= 0);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(row, 1)).center());
        QTRY_COMPARE(make->text(), u"Make 15 sections"_s);
        QTRY_VERIFY(dialog.isReady());
        QVERIFY(
            !column(dialog, "resultTable", ResultModel::SectionColumn).contains(u"1 Fractions"_s));
        QCOMPARE(dialog.findChild<QLabel *>(u"missing"_s)->text(), u"Nothing is missing."_s);

        // A miss is named.
        const int areas = int(titles.indexOf(u"2.2 Areas"_s));
        QVERIFY(table->model()->setData(table->model()->index(areas, 0), Qt::Unchecked,
                                        Qt::CheckStateRole));
        QTRY_COMPARE(dialog.findChild<QLabel *>(u"missing"_s)->text(), u"Missing: 2.2"_s);
        QTRY_VERIFY(dialog.isReady());
        QTest::mouseClick(make, Qt::LeftButton);
        QCOMPARE(int(m_editor.sections().size()), 14);
        QCOMPARE(m_editor.sections().at(1).parents, QStringList(u"Lesson 1 Fractions"_s));
        QCOMPARE(m_editor.undoStack().undoText(), u"14 sections from headings"_s);
        QCOMPARE(m_editor.undoStack().count(), 1);
    }

    void untilThenHeadingsGoByTheirLevels()
    {
        HeadingsDialog dialog(m_editor, m_source);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTRY_COMPARE_WITH_TIMEOUT(dialog.findChild<QPushButton *>(u"make"_s)->text(),
                                  u"Make 3 sections"_s, patience);
        auto *model = dialog.findChild<HeadingsModel *>();
        QVERIFY(tests::watchModels(dialog) >= 2);
        // One more by hand leaves the others.
        QTRY_VERIFY(dialog.isReady());
        const int goals = int(
            column(dialog, "headingsTable", HeadingsModel::TitleColumn).indexOf(u"2.1 Lengths"_s));
        QVERIFY(model->setData(model->index(goals, 0), Qt::Checked, Qt::CheckStateRole));
        QTRY_COMPARE(dialog.findChild<QPushButton *>(u"make"_s)->text(), u"Make 4 sections"_s);
        QVERIFY(!dialog.findChild<QCheckBox *>(u"sameSize"_s)->isEnabled());
    }

    void aDocumentThatIsNotOpenEndsTheReading()
    {
        PageSource source; // not open: nothing will ever come
        HeadingsDialog dialog(m_editor, source);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTRY_VERIFY(dialog.findChild<QLabel *>(u"note"_s)->text().startsWith(u"No headings"_s));
        QVERIFY(!dialog.isReady());
    }

    void theSectionsOfAnotherEditionAreFound()
    {
        SectionList old;
        old.documentPages = 40;
        old.sections = {section(u"1.1 Goals"_s, u"10"_s), section(u"1.2 Equal part"_s, u"11"_s),
                        section(u"1.3 Exercises"_s, u"12-13"_s), section(u"Astronomy"_s, u"14"_s)};
        TemplateDialog dialog(m_editor, m_source, old, u"old.json"_s);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTRY_COMPARE_WITH_TIMEOUT(dialog.findChild<QLabel *>(u"foundCount"_s)->text(), u"2 found"_s,
                                  patience);
        QCOMPARE(column(dialog, "reportTable", 1),
                 QStringList({u"Found"_s, u"Similar, 95 %"_s, u"Found"_s, u"Not found"_s}));
        QCOMPARE(column(dialog, "reportTable", 2).front(), u"2 (−8)"_s);
        QTRY_VERIFY(dialog.isReady());
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"make"_s), Qt::LeftButton);
        QCOMPARE(m_editor.undoStack().undoText(), u"3 sections of “old.json”"_s);
        QCOMPARE(summary(m_editor.sections()).front(), u"1.1 Goals 2"_s);
    }
};

QTEST_MAIN(HeadingsDialogTest)
#include "tst_headingsdialog.moc"
