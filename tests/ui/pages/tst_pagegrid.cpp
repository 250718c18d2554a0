// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/pageedits.h"
#include "tests/support/pdfgenerator.h"
#include "tests/support/quiettest.h"
#include "ui/document/pagesource.h"
#include "ui/look/look.h"
#include "ui/look/sectioncolors.h"
#include "ui/pages/pagegrid.h"
#include "ui/sections/sectioneditor.h"

#include <QAccessible>
#include <QAction>
#include <QInputDialog>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace excerpt;
using namespace Qt::StringLiterals;

/// A grid of the pages of a real document, driven as a person drives it.
class TestPageGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void picturesOfPagesAppear();
    void aFineTableIsNoBlackBox();
    void picturesGrowAndShrink();
    void aClickOnAGapMakesAndRemovesABoundary();
    void aDraggedBoundaryIsOneStep();
    void pagesAreSelectedLikeFiles();
    void aRubberBandSelects();
    void aTypedRangeSelects();
    void theSelectionBecomesASection();
    void keysDoWhatTheMouseDoes();
    void railsHaveTheSectionsColours();
    void rightToLeftIsMirrored();
    void aScreenReaderHearsPageAndSection();

private:
    void click(const QPoint &point, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(m_grid->viewport(), Qt::LeftButton, modifiers, point);
    }
    [[nodiscard]] QPoint page(int number) const
    {
        return m_grid->pictureRect(PageNumber{number}).center();
    }
    [[nodiscard]] QPoint gap(int after) const
    {
        return m_grid->gapRect(PageNumber{after}).center();
    }
    void drag(const QPoint &from, const QPoint &to)
    {
        QTest::mousePress(m_grid->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(m_grid->viewport(), (from + to) / 2);
        QTest::mouseMove(m_grid->viewport(), to);
        QTest::mouseRelease(m_grid->viewport(), Qt::LeftButton, {}, to);
    }
    [[nodiscard]] QStringList pagesOfSections() const
    {
        QStringList pages;
        for (const Section &section : m_sections->sections())
            pages.append(section.pages.toString());
        return pages;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PageSource> m_source;
    std::unique_ptr<SectionEditor> m_sections;
    std::unique_ptr<PageGrid> m_grid;
};

void TestPageGrid::initTestCase()
{
    look::apply(*qApp, look::Theme::Light);
    tests::PdfSpec spec;
    spec.pages = 30;
    spec.page = [](int) {
        tests::PdfPageSpec page;
        page.content = "0 0 1 rg 0 0 595 842 re f\n";
        return page;
    };
    QVERIFY(tests::writePdf(m_folder.filePath(u"book.pdf"_s), spec));
}

void TestPageGrid::init()
{
    tests::failOnWarnings();
    m_source = std::make_unique<PageSource>();
    m_sections = std::make_unique<SectionEditor>();
    m_grid = std::make_unique<PageGrid>(*m_source, *m_sections);
    m_grid->resize(look::px(304), look::px(600));
    m_grid->show();
    m_source->open({m_folder.filePath(u"book.pdf"_s), {}, {}});
    QTRY_COMPARE(m_source->state(), PageSource::State::Open);
}

void TestPageGrid::cleanup()
{
    m_grid.reset();
    m_sections.reset();
    m_source.reset();
}

void TestPageGrid::picturesOfPagesAppear()
{
    const auto colour = [this](int number) {
        return m_grid->viewport()->grab().toImage().pixelColor(page(number));
    };
    QTRY_COMPARE(colour(1), QColor(Qt::blue));
    QTRY_COMPARE(colour(8), QColor(Qt::blue));
    m_grid->verticalScrollBar()->setValue(m_grid->verticalScrollBar()->maximum());
    QTRY_COMPARE(colour(30), QColor(Qt::blue));
}

void TestPageGrid::aFineTableIsNoBlackBox()
{
    tests::PdfSpec spec;
    spec.pages = 1;
    spec.page = [](int) {
        tests::PdfPageSpec page;
        page.content = "0.5 w\n";
        for (int i = 1; i < 84; ++i) // lines of half a point, 10 points apart
            page.content += "0 " + QByteArray::number(10 * i) + " m 595 " +
                            QByteArray::number(10 * i) + " l S\n";
        for (int i = 1; i < 59; ++i)
            page.content +=
                QByteArray::number(10 * i) + " 0 m " + QByteArray::number(10 * i) + " 842 l S\n";
        return page;
    };
    QVERIFY(tests::writePdf(m_folder.filePath(u"table.pdf"_s), spec));
    m_source->open({m_folder.filePath(u"table.pdf"_s), {}, {}});
    QTRY_COMPARE(m_source->pageCount(), 1);
    const auto inside = [this] {
        const QImage picture = m_grid->viewport()->grab().toImage();
        return picture.copy(m_grid->pictureRect({1}).adjusted(6, 6, -6, -6))
            .scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .pixelColor(0, 0)
            .lightness();
    };
    QTRY_VERIFY(inside() < 250); // it is there, in place of a white page
    QVERIFY2(inside() > 110, qPrintable(QString::number(inside())));
}

void TestPageGrid::picturesGrowAndShrink()
{
    const auto width = [this] { return m_grid->pictureRect({7}).width(); };
    const auto trigger = [this](const QString &name) {
        m_grid->findChild<QAction *>(name)->trigger();
    };
    m_grid->setCurrentPage({30});
    const int usual = width();
    trigger(u"largerPictures"_s);
    QVERIFY(width() > usual * 5 / 4);
    QVERIFY(m_grid->viewport()->rect().contains(m_grid->pictureRect({30})));
    trigger(u"largerPictures"_s);
    QVERIFY(!m_grid->findChild<QAction *>(u"largerPictures"_s)->isEnabled());
    trigger(u"smallerPictures"_s);
    trigger(u"smallerPictures"_s);
    QCOMPARE(width(), usual);
    trigger(u"smallerPictures"_s);
    QVERIFY(width() < usual);
}

void TestPageGrid::aClickOnAGapMakesAndRemovesABoundary()
{
    m_sections->apply(
        u"All"_s, edits::withNewSection({}, PageRange({1}, {30}), u"All"_s, m_sections->freshId()));
    click(gap(5));
    QCOMPARE(pagesOfSections(), (QStringList{u"1-5"_s, u"6-30"_s}));
    QCOMPARE(m_sections->undoStack().undoText(), u"Boundary after page 5"_s);
    click(gap(5));
    QCOMPARE(pagesOfSections(), QStringList{u"1-30"_s});
    m_sections->undoStack().undo();
    QCOMPARE(pagesOfSections(), (QStringList{u"1-5"_s, u"6-30"_s}));
}

void TestPageGrid::aDraggedBoundaryIsOneStep()
{
    m_sections->apply(
        u"All"_s, edits::withNewSection({}, PageRange({1}, {30}), u"All"_s, m_sections->freshId()));
    click(gap(5));
    const int steps = m_sections->undoStack().count();
    drag(gap(5), gap(9));
    QCOMPARE(pagesOfSections(), (QStringList{u"1-9"_s, u"10-30"_s}));
    QCOMPARE(m_sections->undoStack().count(), steps + 1);
}

void TestPageGrid::pagesAreSelectedLikeFiles()
{
    QSignalSpy activated(m_grid.get(), &PageGrid::pageActivated);
    click(page(2));
    QCOMPARE(activated.count(), 1);
    QCOMPARE(m_grid->selection().range().toString(), u"2"_s);
    click(page(6), Qt::ShiftModifier);
    QCOMPARE(m_grid->selection().range().toString(), u"2-6"_s);
    click(page(4), Qt::ControlModifier);
    QCOMPARE(m_grid->selection().range().toString(), u"2-3,5-6"_s);
    click(page(8));
    QCOMPARE(m_grid->selection().range().toString(), u"8"_s);
}

void TestPageGrid::aRubberBandSelects()
{
    const QRect first = m_grid->pictureRect(PageNumber{1});
    const QPoint from(2, first.top() + 2); // left of the first page
    drag(from, page(6));
    QCOMPARE(m_grid->selection().range().toString(), u"1-2,5-6"_s);
    // From a gap too, where there is no boundary to drag; Ctrl adds.
    QTest::mousePress(m_grid->viewport(), Qt::LeftButton, Qt::ControlModifier, gap(9));
    QTest::mouseMove(m_grid->viewport(), (gap(9) + page(11)) / 2);
    QTest::mouseMove(m_grid->viewport(), page(11));
    QTest::mouseRelease(m_grid->viewport(), Qt::LeftButton, Qt::ControlModifier, page(11));
    QCOMPARE(m_grid->selection().range().toString(), u"1-2,5-6,10-11"_s);
    QCOMPARE(pagesOfSections(), QStringList());
}

void TestPageGrid::aTypedRangeSelects()
{
    m_grid->findChild<QAction *>(u"selectTypedPages"_s)->trigger();
    auto *dialog = m_grid->findChild<QInputDialog *>(u"selectRange"_s);
    QVERIFY(dialog);
    dialog->setTextValue(u"3-2"_s);
    QVERIFY(dialog->labelText().contains(u"3-2"_s)); // the reason names it
    dialog->setTextValue(u"1-3, 9"_s);
    dialog->accept();
    QCOMPARE(m_grid->selection().range().toString(), u"1-3,9"_s);
}

void TestPageGrid::theSelectionBecomesASection()
{
    click(page(2));
    click(page(4), Qt::ShiftModifier);
    QTest::keyClick(m_grid.get(), Qt::Key_N);
    QCOMPARE(pagesOfSections(), QStringList{u"2-4"_s});
    QCOMPARE(m_sections->current(), m_sections->sections().front().id);
}

void TestPageGrid::keysDoWhatTheMouseDoes()
{
    m_grid->activateWindow();
    m_grid->setFocus();
    QTest::keyClick(m_grid.get(), Qt::Key_Right);
    QTest::keyClick(m_grid.get(), Qt::Key_Down);
    QCOMPARE(m_grid->currentPage().value, 6);
    QTest::keyClick(m_grid.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_grid->selection().range().toString(), u"6-7"_s);
    QTest::keyClick(m_grid.get(), Qt::Key_End);
    QCOMPARE(m_grid->currentPage().value, 30);
    QTest::keyClick(m_grid.get(), Qt::Key_Home);
    m_sections->apply(
        u"All"_s, edits::withNewSection({}, PageRange({1}, {30}), u"All"_s, m_sections->freshId()));
    QTest::keyClick(m_grid.get(), Qt::Key_B);
    QCOMPARE(pagesOfSections(), (QStringList{u"1"_s, u"2-30"_s}));
}

void TestPageGrid::railsHaveTheSectionsColours()
{
    auto sections = edits::withNewSection({}, PageRange({1}, {3}), u"One"_s, {u"s1"_s});
    sections = edits::withNewSection(sections, PageRange({4}, {8}), u"Two"_s, {u"s2"_s});
    m_sections->reset({.documentPages = 30, .sections = sections});
    const QImage picture = m_grid->viewport()->grab().toImage();
    const auto rail = [this](int number) { return m_grid->railRect(PageNumber{number}).center(); };
    QCOMPARE(picture.pixelColor(rail(2)), look::sectionColor(0));
    QCOMPARE(picture.pixelColor(rail(6)), look::sectionColor(1));
    QVERIFY(picture.pixelColor(rail(10)) != look::sectionColor(1));
}

void TestPageGrid::rightToLeftIsMirrored()
{
    QVERIFY(m_grid->pictureRect(PageNumber{1}).x() < m_grid->pictureRect(PageNumber{2}).x());
    m_grid->setLayoutDirection(Qt::RightToLeft);
    m_grid->resize(m_grid->width() + 1, m_grid->height());
    QVERIFY(m_grid->pictureRect(PageNumber{1}).x() > m_grid->pictureRect(PageNumber{2}).x());
    m_grid->setFocus();
    QTest::keyClick(m_grid.get(), Qt::Key_Left);
    QCOMPARE(m_grid->currentPage().value, 2);
}

void TestPageGrid::aScreenReaderHearsPageAndSection()
{
    m_sections->reset(
        {.documentPages = 30,
         .sections = edits::withNewSection({}, PageRange({1}, {3}), u"Lesson 1"_s, {u"s1"_s})});
    auto *interface = QAccessible::queryAccessibleInterface(m_grid.get());
    QVERIFY(interface);
    QCOMPARE(interface->text(QAccessible::Value), u"Page 1 of 30, in Lesson 1"_s);
    m_grid->setCurrentPage(PageNumber{9});
    QCOMPARE(interface->text(QAccessible::Value), u"Page 9 of 30, in no section"_s);
}

QTEST_MAIN(TestPageGrid)
#include "tst_pagegrid.moc"
