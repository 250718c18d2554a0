// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/quiettest.h"
#include "tests/ui/pages/overlayfixture.h"
#include "ui/look/look.h"
#include "ui/look/sectioncolors.h"
#include "ui/pages/arearepeatdialog.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;
using namespace excerpt::tests;

#define COMPARE_COLOR(actual, expected)                                                            \
    QVERIFY2(isNear(actual, expected),                                                             \
             qPrintable(QColor(actual).name() + u" is not "_s + QColor(expected).name()))

class SectionOverlayTest : public OverlayFixture
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Theme::Light); }
    void init()
    {
        tests::failOnWarnings();
        open();
    }
    void cleanup() { close(); }

    void aDragDrawsAnAreaAsOneStep()
    {
        QSignalSpy measures(&overlay(), &SectionOverlay::measureChanged);
        key(Qt::Key_A);
        QVERIFY(overlay().hint().startsWith(u"Drag to draw an area."_s));
        drag({0.2, 0.1}, {0.6, 0.4});
        QCOMPARE(areas(), QStringList(u"1: 20 10 40 30"_s));
        QCOMPARE(undo().count(), 1);
        QCOMPARE(undo().undoText(), u"New area A1 on page 1"_s);
        QCOMPARE(overlay().measure(), u"Area A1: 8.5 × 8.5 cm"_s);
        QVERIFY(!measures.isEmpty());
        undo().undo();
        QCOMPARE(areas(), QStringList());
        QCOMPARE(overlay().measure(), QString());
        undo().redo();
        QCOMPARE(areas(), QStringList(u"1: 20 10 40 30"_s));
    }

    void aDragInsideAnAreaDrawsAnother()
    {
        view().setTool(PageTool::Area);
        drag({0.1, 0.1}, {0.9, 0.9});
        drag({0.3, 0.3}, {0.5, 0.5});
        QCOMPARE(areas(), QStringList({u"1: 10 10 80 80"_s, u"1: 30 30 20 20"_s}));
        QCOMPARE(undo().count(), 2);
        QCOMPARE(undo().undoText(), u"New area A2 on page 1"_s);
    }

    void aClickDrawsNothingAndSelects()
    {
        view().setTool(PageTool::Area);
        drag({0.1, 0.1}, {0.6, 0.6});
        drag({0.7, 0.7}, {0.9, 0.9});
        press({0.3, 0.3});
        release({0.3, 0.3});
        QCOMPARE(undo().count(), 2);
        QVERIFY(overlay().measure().startsWith(u"Area A1:"_s));
        press({0.65, 0.65});
        release({0.65, 0.65});
        QCOMPARE(undo().count(), 2);
        QCOMPARE(overlay().measure(), QString());
    }

    void borderMovesAndHandleResizes()
    {
        view().setTool(PageTool::Area);
        drag({0.2, 0.2}, {0.6, 0.6});
        drag({0.3, 0.2}, {0.4, 0.3});
        QCOMPARE(areas(), QStringList(u"1: 30 30 40 40"_s));
        QCOMPARE(undo().undoText(), u"Move area A1"_s);
        drag({0.7, 0.7}, {0.8, 0.9});
        QCOMPARE(areas(), QStringList(u"1: 30 30 50 60"_s));
        QCOMPARE(undo().undoText(), u"Resize area A1"_s);
        drag({0.3, 0.6}, {0.1, 0.6});
        QCOMPARE(areas(), QStringList(u"1: 10 30 70 60"_s));
        QCOMPARE(undo().count(), 4);
        undo().undo();
        undo().undo();
        undo().undo();
        QCOMPARE(areas(), QStringList(u"1: 20 20 40 40"_s));
    }

    void escapeInADragLeavesNoStep()
    {
        view().setTool(PageTool::Area);
        press({0.2, 0.2});
        moveTo({0.5, 0.5});
        QCOMPARE(areas().size(), 1);
        key(Qt::Key_Escape);
        QCOMPARE(areas().size(), 0);
        moveTo({0.7, 0.7});
        release({0.7, 0.7});
        QCOMPARE(areas().size(), 0);
        QCOMPARE(undo().count(), 0);
    }

    void keysAloneDoEverything()
    {
        key(Qt::Key_A, Qt::ShiftModifier);
        QCOMPARE(view().tool(), PageTool::Area);
        // Four times the least size: 40 of 600 × 800 points.
        QCOMPARE(at(0).regions.at(0).rect,
                 (FractionRect{(1 - 40 / 600.0) / 2, (1 - 40 / 800.0) / 2, 40 / 600.0, 0.05}));
        for (int i = 0; i < 12; ++i)
            key(Qt::Key_Left);
        for (int i = 0; i < 24; ++i)
            key(Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(undo().count(), 1); // one run of keys, one step
        QCOMPARE(areas(), QStringList(u"1: 37 48 27 5"_s));
        key(Qt::Key_Return);
        key(Qt::Key_Up);
        QCOMPARE(undo().count(), 2);
        QCOMPARE(undo().undoText(), u"Move area A1"_s);
        key(Qt::Key_Escape);
        QCOMPARE(undo().count(), 1);
        QCOMPARE(areas(), QStringList(u"1: 37 48 27 5"_s));
        key(Qt::Key_A, Qt::ShiftModifier);
        key(Qt::Key_Return);
        QVERIFY(overlay().measure().startsWith(u"Area A2:"_s));
        key(Qt::Key_Backtab, Qt::ShiftModifier);
        QVERIFY(overlay().measure().startsWith(u"Area A1:"_s));
        key(Qt::Key_Tab);
        QVERIFY(overlay().measure().startsWith(u"Area A2:"_s));
        key(Qt::Key_Delete);
        QCOMPARE(areas().size(), 1);
        QCOMPARE(undo().undoText(), u"Delete area A2"_s);
        key(Qt::Key_H);
        QVERIFY(!view().areOverlaysShown());
    }

    void controlAndArrowsGoFromLineToLine()
    {
        key(Qt::Key_A, Qt::ShiftModifier);
        QTRY_VERIFY(m_source->content({1}));
        key(Qt::Key_Down, Qt::ControlModifier);
        // Between the headings at 0.5 and 0.75.
        const double top = at(0).regions.at(0).rect.y;
        QVERIFY2(top > 0.55 && top < 0.7, qPrintable(QString::number(top)));
        key(Qt::Key_Up, Qt::ControlModifier);
        QVERIFY(at(0).regions.at(0).rect.y < 0.45);
    }

    void arrowsMoveAsSeenOnATurnedPage()
    {
        view().rotate(1);
        key(Qt::Key_A, Qt::ShiftModifier);
        const QRectF before = view().geometry({1}).toView(at(0).regions.at(0).rect);
        for (int i = 0; i < 4; ++i)
            key(Qt::Key_Right);
        const QRectF after = view().geometry({1}).toView(at(0).regions.at(0).rect);
        QVERIFY(after.x() > before.x() + 5);
        QVERIFY(std::abs(after.y() - before.y()) < 0.5);
    }

    void anAreaBelongsToTheSectionOfItsPage()
    {
        view().setTool(PageTool::Area);
        view().goToPage({4});
        QTRY_COMPARE(view().stateOf({4}), PageImages::Shown::Sharp);
        drag({0.2, 0.2}, {0.6, 0.6}, {4});
        QCOMPARE(areas(0).size(), 0);
        QCOMPARE(areas(1), QStringList(u"4: 20 20 40 40"_s));
        QCOMPARE(m_editor->current(), SectionId{u"s2"_s});
        QCOMPARE(undo().undoText(), u"New area B1 on page 4"_s);
    }

    void withoutASectionItSaysWhy()
    {
        SectionList list;
        list.documentPages = 6;
        m_editor->reset(list);
        view().setTool(PageTool::Area);
        drag({0.2, 0.2}, {0.6, 0.6});
        QCOMPARE(overlay().hint(), u"No section has page 1. Make one first."_s);
        QCOMPARE(undo().count(), 0);
    }

    void aClickSplitsBetweenLines()
    {
        key(Qt::Key_S);
        moveTo({0.5, 0.44});
        QTRY_VERIFY(m_source->content({1}));
        // Just above the heading at 0.5, whose gap is at 0.375: too far to snap.
        press({0.5, 0.38});
        release({0.5, 0.38});
        QCOMPARE(int(m_editor->sections().size()), 3);
        QCOMPARE(at(1).name, u"1.2 Heading"_s);
        QCOMPARE(m_editor->current(), at(1).id);
        QVERIFY(at(0).end && at(1).start);
        QCOMPARE(*at(0).end, *at(1).start);
        QVERIFY(std::abs(at(1).start->y.value - 0.376) < 0.004);
        QCOMPARE(undo().count(), 1);
        QCOMPARE(undo().undoText(), u"Split “Alpha” on page 1 at 38 %"_s);

        // By its knob, with any tool; Alt places it freely.
        key(Qt::Key_T);
        const QRectF knob = SectionMarks::knob(view().geometry({1}), at(1).start->y.value, false);
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, knob.center().toPoint());
        moveTo({1, 0.45}, {1}, Qt::AltModifier);
        moveTo({1, 0.6}, {1}, Qt::AltModifier);
        release({1, 0.6});
        QVERIFY(std::abs(at(1).start->y.value - 0.6) < 0.003);
        QCOMPARE(undo().count(), 2);
        QCOMPARE(undo().undoText(), u"Move the boundary to page 1, 60 %"_s);
        undo().undo();
        QVERIFY(std::abs(at(1).start->y.value - 0.376) < 0.004);
        undo().undo();
        QCOMPARE(int(m_editor->sections().size()), 2);
    }

    void keysSplitAndRemoveABoundary()
    {
        key(Qt::Key_S);
        key(Qt::Key_Return); // a line in the middle
        QTRY_VERIFY(m_source->content({1}));
        key(Qt::Key_Up, Qt::ControlModifier);
        key(Qt::Key_Return);
        QCOMPARE(int(m_editor->sections().size()), 3);
        QVERIFY(at(1).start->y.value < 0.45);
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        QCOMPARE(undo().count(), 2);
        key(Qt::Key_Escape);
        QCOMPARE(undo().count(), 1);
        key(Qt::Key_Tab); // the boundary between Alpha and Beta
        QVERIFY(overlay().measure().startsWith(u"Beta begins on page 4"_s));
        key(Qt::Key_Backtab, Qt::ShiftModifier);
        key(Qt::Key_Delete);
        QCOMPARE(int(m_editor->sections().size()), 2);
        QCOMPARE(undo().undoText(), u"Remove the boundary on page 1"_s);
    }

    void aSplitOfADocumentWithoutSectionsMakesTwo()
    {
        SectionList list;
        list.documentPages = 6;
        m_editor->reset(list);
        view().setTool(PageTool::Split);
        press({0.5, 0.9});
        release({0.5, 0.9});
        QCOMPARE(int(m_editor->sections().size()), 2);
        QCOMPARE(at(1).pages.toString(), u"1-6"_s);
        QCOMPARE(undo().count(), 1);
        undo().undo();
        QVERIFY(m_editor->sections().empty());
    }

    void marksHaveTheColoursOfTheirSections()
    {
        auto sections = m_editor->sections();
        sections[0].pages = *PageRange::parse(u"1"_s, 6);
        sections[0].end = PagePosition{{1}, {0.3}, {}};
        sections[1].pages = *PageRange::parse(u"1-6"_s, 6);
        sections[1].start = PagePosition{{1}, {0.3}, {}};
        sections[1].regions = {{{1}, {0.2, 0.4, 0.5, 0.4}, {}}};
        m_editor->apply(u"x"_s, sections);
        m_editor->setCurrent({u"s2"_s});
        const QColor a = look::sectionColorOnPage(colourA);
        const QColor b = look::sectionColorOnPage(colourB);
        const QColor veil = mixed(white, QColor(0xde, 0xe2, 0xe8), 0.6);
        const PageGeometry page = view().geometry({1});
        const double onePixel = 1 / page.rect().height();

        COMPARE_COLOR(colorAt({1}, {0.2, 0.65}), b); // border
        COMPARE_COLOR(colorAt({1}, {0.45, 0.8}), b);
        COMPARE_COLOR(colorAt({1}, {0.3, 0.6}), mixed(white, b, 0.12)); // fill
        COMPARE_COLOR(colorAt({1}, {0.9, 0.6}), veil);                  // not sent
        COMPARE_COLOR(colorAt({1}, {0.5, 0.1}), white);                 // Alpha's part
        COMPARE_COLOR(colorAt({1}, {0.7, 0.3}), b);                     // the boundary
        COMPARE_COLOR(colorAt({1}, {0.7, 0.3 - 3 * onePixel}), white);
        const QPointF left(page.rect().left(), page.toView(QPointF(0, 0.6)).y());
        COMPARE_COLOR(colorAt(left - QPointF(6, 0)), b); // rails: 7 for the current one, 4 else
        COMPARE_COLOR(colorAt(left - QPointF(7, 0)), b);
        const QPointF other(page.rect().left(), page.toView(QPointF(0, 0.1)).y());
        COMPARE_COLOR(colorAt(other - QPointF(4, 0)), a);
        COMPARE_COLOR(colorAt(other - QPointF(7, 0)), look::color(look::Role::Canvas));

        // With Alpha current nothing is left out but below its end lies Beta's part.
        m_editor->setCurrent({u"s1"_s});
        COMPARE_COLOR(colorAt({1}, {0.9, 0.6}), white);
        overlay().setRailsOnly(true);
        COMPARE_COLOR(colorAt({1}, {0.2, 0.65}), white);
        overlay().setRailsOnly(false);
        key(Qt::Key_H);
        COMPARE_COLOR(colorAt({1}, {0.2, 0.65}), white);
        COMPARE_COLOR(colorAt(left - QPointF(6, 0)), look::color(look::Role::Canvas));
    }

    void aPartThatNoSectionHasIsVeiled()
    {
        auto sections = m_editor->sections();
        sections[0].start = PagePosition{{1}, {0.3}, {}};
        m_editor->apply(u"x"_s, sections);
        const QColor veil = mixed(white, QColor(0xde, 0xe2, 0xe8), 0.6);
        COMPARE_COLOR(colorAt({1}, {0.9, 0.1}), veil);
        COMPARE_COLOR(colorAt({1}, {0.9, 0.6}), white);
    }

    void handlesAreWhiteInTheSelectedArea()
    {
        view().setTool(PageTool::Area);
        drag({0.2, 0.2}, {0.6, 0.6});
        COMPARE_COLOR(colorAt({1}, {0.2, 0.2}), white);
        COMPARE_COLOR(colorAt({1}, {0.4, 0.6}), white);
        press({0.9, 0.9});
        release({0.9, 0.9});
        COMPARE_COLOR(colorAt({1}, {0.4, 0.6}), look::sectionColorOnPage(colourA));
    }

    void theMenuRepeatsAnArea()
    {
        view().setTool(PageTool::Area);
        drag({0.2, 0.2}, {0.6, 0.6});
        const QPoint inside = pointOf({1}, {0.3, 0.3});
        QContextMenuEvent event(QContextMenuEvent::Mouse, inside,
                                view().viewport()->mapToGlobal(inside));
        QApplication::sendEvent(view().viewport(), &event);
        auto *menu = view().findChild<QMenu *>(u"areaMenu"_s);
        QVERIFY(menu);
        menu->actions().at(0)->trigger();
        menu->close();
        auto *dialog = m_panel->findChild<AreaRepeatDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const QAbstractItemModelTester tester(&dialog->crops());
        dialog->setScope(edits::RepeatScope::PagesAfter);
        QCOMPARE(dialog->crops().rowCount(), 2);
        // The picture is of that part of the page.
        const QModelIndex first = dialog->crops().index(0);
        const auto middle = [dialog, first] {
            const auto pixmap = dialog->crops().data(first, Qt::DecorationRole).value<QPixmap>();
            return pixmap.toImage().pixelColor(pixmap.rect().center());
        };
        QTRY_COMPARE(middle(), white);
        QVERIFY(
            dialog->crops().setData(dialog->crops().index(1), Qt::Unchecked, Qt::CheckStateRole));
        auto *repeat = dialog->findChild<QPushButton *>(u"repeat"_s);
        QCOMPARE(repeat->text(), u"Repeat on 1 page(s)"_s);
        QTest::mouseClick(repeat, Qt::LeftButton);
        QCOMPARE(areas(), QStringList({u"1: 20 20 40 40"_s, u"2: 20 20 40 40"_s}));
        QCOMPARE(undo().count(), 2);
    }

    void aScreenReaderHearsTheArea()
    {
        key(Qt::Key_A, Qt::ShiftModifier);
        QVERIFY2(view().spokenText().contains(u"Area 1 of Alpha, page 1, 1 by 1 centimetres"_s),
                 qPrintable(view().spokenText()));
        key(Qt::Key_Return);
        key(Qt::Key_Return); // no area any more
        QVERIFY(view().spokenText().contains(u"Section Alpha"_s));
    }

    void anUndoWhileDraggingEndsTheDrag()
    {
        view().setTool(PageTool::Area);
        drag({0.2, 0.2}, {0.4, 0.4});
        press({0.6, 0.6});
        moveTo({0.8, 0.8});
        undo().undo();
        moveTo({0.9, 0.9});
        release({0.9, 0.9});
        QCOMPARE(areas(), QStringList(u"1: 20 20 20 20"_s));
    }
};

QTEST_MAIN(SectionOverlayTest)
#include "tst_sectionoverlay.moc"
