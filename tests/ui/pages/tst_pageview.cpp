// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfgenerator.h"
#include "tests/support/pdfreaders.h"
#include "tests/support/quiettest.h"
#include "ui/document/pagesource.h"
#include "ui/look/look.h"
#include "ui/pages/findbar.h"
#include "ui/pages/pagefind.h"
#include "ui/pages/pagepanel.h"
#include "ui/pages/pageview.h"
#include "ui/pages/textselection.h"
#include "ui/sections/sectioneditor.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

/// Page n is red n but for its right half, which is blue.
tests::PdfSpec colouredPages(int pages)
{
    tests::PdfSpec spec;
    spec.pages = pages;
    spec.mediaBox = "[0 0 200 300]";
    spec.labels = "/Nums [0 << /S /r >> 3 << /S /D >>]";
    spec.page = [](int page) {
        tests::PdfPageSpec each;
        each.content = QByteArray::number(page / 255.0, 'f', 6) +
                       " 0 0 rg 0 0 200 300 re f 0 0 1 rg 100 0 100 300 re f\n";
        return each;
    };
    return spec;
}

tests::PdfSpec textPages(int pages)
{
    tests::PdfSpec spec;
    spec.pages = pages;
    spec.linesPerPage = 12;
    return spec;
}

class Overlay : public PageOverlay
{
public:
    void paint(QPainter &, PageNumber, const PageGeometry &) override {}
    bool mousePress(const PageMouse &mouse) override
    {
        pressed = mouse;
        return true;
    }
    bool mouseMove(const PageMouse &mouse) override
    {
        moved = mouse;
        return true;
    }
    PageMouse pressed;
    PageMouse moved;
};

} // namespace

class PageViewTest : public QObject
{
    Q_OBJECT

private:
    /// Shows a document of this kind at 592 × 672.
    void open(const tests::PdfSpec &spec)
    {
        m_path = m_folder->filePath(u"book.pdf"_s);
        QVERIFY(tests::writePdf(m_path, spec));
        m_source = std::make_unique<PageSource>();
        m_sections = std::make_unique<SectionEditor>();
        m_panel = std::make_unique<PagePanel>(*m_source, *m_sections);
        m_panel->resize(592, 672);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
        m_source->open({m_path, {}, {}});
        QTRY_COMPARE(m_source->state(), PageSource::State::Open);
        QTRY_COMPARE(view().stateOf({1}), PageImages::Shown::Sharp);
    }
    [[nodiscard]] PageView &view() const { return m_panel->view(); }
    [[nodiscard]] QColor colorAt(PageNumber page, QPointF fraction) const
    {
        const QImage shown = view().viewport()->grab().toImage();
        const QPointF at = view().geometry(page).toView(fraction) * shown.devicePixelRatio();
        return shown.pixelColor(at.toPoint());
    }
    [[nodiscard]] QPoint pointOf(PageNumber page, QPointF fraction) const
    {
        return view().geometry(page).toView(fraction).toPoint();
    }
    void wheel(QPointF at, int delta, Qt::KeyboardModifiers modifiers) const
    {
        QWidget *viewport = view().viewport();
        QWheelEvent event(at, viewport->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(viewport, &event);
    }
    /// In the middle of a word of a page.
    [[nodiscard]] QPoint wordPoint(PageNumber page, std::size_t index) const
    {
        const FractionRect &box = m_source->content(page)->words.at(index).box;
        return pointOf(page, {box.x + box.width / 2, box.y + box.height / 2});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<PageSource> m_source;
    std::unique_ptr<SectionEditor> m_sections;
    std::unique_ptr<PagePanel> m_panel;

private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Theme::Light); }
    void init()
    {
        tests::failOnWarnings();
        m_folder = std::make_unique<QTemporaryDir>();
    }
    void cleanup()
    {
        m_panel.reset();
        m_sections.reset();
        m_source.reset();
    }

    void showsThePagesAsWideAsTheView()
    {
        open(colouredPages(20));
        QCOMPARE(view().currentPage(), PageNumber{1});
        const QRectF first = view().geometry({1}).rect();
        QCOMPARE(std::abs(first.width() - (view().viewport()->width() - 2 * look::px(8))) < 1,
                 true);
        QCOMPARE(colorAt({1}, {0.25, 0.5}), QColor(1, 0, 0));
        QCOMPARE(colorAt({1}, {0.75, 0.5}), QColor(0, 0, 255));
        // Not scaled: the colours meet without a mixture between them.
        const QImage shown = view().viewport()->grab().toImage();
        const int y = int(first.center().y());
        int others = 0;
        for (int x = int(first.left()) + 2; x < int(first.right()) - 2; ++x) {
            const QColor colour = shown.pixelColor(x, y);
            others += colour != QColor(1, 0, 0) && colour != QColor(0, 0, 255) ? 1 : 0;
        }
        QVERIFY2(others <= 1, qPrintable(QString::number(others)));
    }

    void goesToAPageByNumberAndLabel()
    {
        open(colouredPages(20));
        QSignalSpy changed(&view(), &PageView::currentPageChanged);
        QVERIFY(view().goToLabel(u"12"_s));
        QCOMPARE(view().currentPage(), PageNumber{12});
        QCOMPARE(changed.size(), 1);
        QTRY_COMPARE(view().stateOf({12}), PageImages::Shown::Sharp);
        QCOMPARE(colorAt({12}, {0.25, 0.5}), QColor(12, 0, 0));
        QTRY_COMPARE(m_source->pageLabel({3}), u"iii"_s);
        QVERIFY(view().goToLabel(u"III"_s));
        QCOMPARE(view().currentPage(), PageNumber{3});
        QVERIFY(!view().goToLabel(u"99"_s));
        QCOMPARE(view().currentPage(), PageNumber{3});
    }

    void theLastPageIsTheCurrentOneWhenOneGoesThere()
    {
        open(colouredPages(20));
        QTest::keyClick(&view(), Qt::Key_End);
        QCOMPARE(view().currentPage(), PageNumber{20});
        QCOMPARE(view().verticalScrollBar()->value(), view().verticalScrollBar()->maximum());
    }

    void zoomsAboutThePointer()
    {
        open(colouredPages(20));
        const QPointF at(200, 300);
        const QPointF before = view().geometry({1}).toFraction(at);
        const double zoom = view().zoom();
        wheel(at, 240, Qt::ControlModifier);
        QVERIFY(view().zoom() > zoom * 1.3);
        const QPointF after = view().geometry({1}).toFraction(at);
        const double pixel = 1.5 / view().geometry({1}).rect().width();
        QVERIFY2(std::abs(before.x() - after.x()) < pixel &&
                     std::abs(before.y() - after.y()) < pixel,
                 qPrintable(u"%1 %2"_s.arg(after.x() - before.x()).arg(after.y() - before.y())));
        QCOMPARE(view().fit(), PageFit::None);
        QTRY_COMPARE(view().stateOf({1}), PageImages::Shown::Sharp);
    }

    void somethingIsShownWhileTheRightPictureIsOnItsWay()
    {
        open(colouredPages(20));
        view().setZoom(view().zoom() * 1.5);
        QCOMPARE(view().stateOf({1}), PageImages::Shown::Scaled);
        QCOMPARE(colorAt({1}, {0.25, 0.5}), QColor(1, 0, 0)); // the older one, scaled
        QTRY_COMPARE(view().stateOf({1}), PageImages::Shown::Sharp);
    }

    void zoomStaysWithinItsLimits()
    {
        open(colouredPages(3));
        view().setZoom(100);
        QCOMPARE(view().zoom(), PageView::largestZoom);
        view().setZoom(0.001);
        QCOMPARE(view().zoom(), PageView::smallestZoom);
    }

    void aBigPageIsDrawnInTiles()
    {
        open(colouredPages(3));
        view().setZoom(8);
        QTRY_COMPARE(view().stateOf({1}), PageImages::Shown::Sharp);
        QVERIFY2(view().cachedBytes() < 30'000'000,
                 qPrintable(QString::number(view().cachedBytes())));
        // Where the halves meet, to the pixel, across tiles.
        view().ensureVisible({1}, {0.49, 0.49, 0.02, 0.02});
        QTRY_COMPARE(view().stateOf({1}), PageImages::Shown::Sharp);
        const QRectF page = view().geometry({1}).rect();
        const QImage shown = view().viewport()->grab().toImage();
        const int middle = int(std::lround(page.center().x()));
        QCOMPARE(shown.pixelColor(middle - 2, 300), QColor(1, 0, 0));
        QCOMPARE(shown.pixelColor(middle + 2, 300), QColor(0, 0, 255));
    }

    void turnsTheView()
    {
        open(colouredPages(5));
        view().rotate(1);
        const QRectF rect = view().geometry({1}).rect();
        QVERIFY(rect.width() > rect.height());
        QTRY_COMPARE(view().stateOf({1}), PageImages::Shown::Sharp);
        // The blue right half is below now.
        const QImage shown = view().viewport()->grab().toImage();
        QCOMPARE(shown.pixelColor(QPointF(rect.center().x(), rect.bottom() - 10).toPoint()),
                 QColor(0, 0, 255));
        QCOMPARE(shown.pixelColor(QPointF(rect.center().x(), rect.top() + 10).toPoint()),
                 QColor(1, 0, 0));
    }

    void showsOnePageAtATime()
    {
        open(colouredPages(5));
        view().setContinuous(false);
        view().setFit(PageFit::Page);
        QCOMPARE(view().shownPages().size(), 1U);
        QTest::keyClick(&view(), Qt::Key_PageDown);
        QCOMPARE(view().currentPage(), PageNumber{2});
        wheel({100, 100}, -120, Qt::NoModifier);
        QCOMPARE(view().currentPage(), PageNumber{3});
        QTRY_COMPARE(view().stateOf({3}), PageImages::Shown::Sharp);
        view().setSpread(PageSpread::TwoWithCover);
        QCOMPARE(view().shownPages().size(), 2U);
        QCOMPARE(view().shownPages().front().page, PageNumber{2});
    }

    void aResizeKeepsThePlace()
    {
        open(colouredPages(20));
        view().goTo({7}, {0.5});
        const double before = view().geometry({7}).toFraction({100, 8}).y();
        m_panel->resize(500, 600);
        QTRY_COMPARE(view().width(), 500);
        QVERIFY(std::abs(view().geometry({7}).toFraction({100, 8}).y() - before) < 0.01);
        QCOMPARE(view().currentPage(), PageNumber{7});
    }

    void bringsAPlaceIntoViewButDoesNotJump()
    {
        open(colouredPages(20));
        view().ensureVisible({1}, {0.1, 0.1, 0.2, 0.1});
        QCOMPARE(view().verticalScrollBar()->value(), 0);
        view().ensureVisible({9}, {0.1, 0.5, 0.2, 0.1});
        const QRectF place = view().geometry({9}).toView(FractionRect{0.1, 0.5, 0.2, 0.1});
        const QRectF room = view().viewport()->rect();
        QVERIFY(place.bottom() <= room.bottom() - 0.15 * room.height());
        QVERIFY(place.top() >= 0);
    }

    void selectsAndCopiesWordsAndLines()
    {
        open(textPages(3));
        QTRY_VERIFY(m_source->content({1}));
        QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, wordPoint({1}, 3));
        QCOMPARE(view().selection().text(), m_source->content({1})->words.at(3).text);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, wordPoint({1}, 3)); // the third
        const QStringList lines =
            tests::pageTexts(m_path).constFirst().split(u'\n', Qt::SkipEmptyParts);
        QVERIFY2(lines.contains(view().selection().text()), qPrintable(view().selection().text()));
        QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), view().selection().text());
    }

    void theWholePagesTextIsThatOfPdftotext()
    {
        open(textPages(3));
        QTest::keyClick(&view(), Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(view().selection().text().simplified(),
                     tests::pageTexts(m_path).constFirst().simplified());
        QTest::keyClick(&view(), Qt::Key_Escape);
        QVERIFY(view().selection().isEmpty());
    }

    void aDragSelectsFromWordToWordAndIsMarked()
    {
        open(textPages(3));
        QTRY_VERIFY(m_source->content({1}));
        const auto &words = m_source->content({1})->words;
        const FractionRect &first = words.at(2).box;
        const QPoint from =
            pointOf({1}, {first.x + first.width * 0.02, first.y + first.height / 2});
        const FractionRect &last = words.at(5).box;
        const QPoint to = pointOf({1}, {last.x + last.width * 0.99, last.y + last.height / 2});
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(view().viewport(), (from + to) / 2);
        QTest::mouseMove(view().viewport(), to);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, to);
        const QString expected = u"%1 %2 %3 %4"_s.arg(words.at(2).text, words.at(3).text,
                                                      words.at(4).text, words.at(5).text);
        QCOMPARE(view().selection().text().simplified(), expected);
        QCOMPARE(colorAt({1}, {first.x - 0.0001, first.y + first.height * 0.02}).blue(), 255);
        QVERIFY(colorAt({1}, {first.x + first.width / 2, first.y + first.height * 0.02}).red() <
                200);
    }

    void findsAndMarksAndGoesRound()
    {
        open(textPages(12));
        m_panel->actions().find->trigger();
        auto *text = m_panel->findChild<QLineEdit *>(u"findText"_s);
        QVERIFY(text->isVisible());
        QTest::keyClicks(text, u"page 1"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_VERIFY(!m_source->isSearching() && view().find().count() > 0);
        QCOMPARE(view().find().count(), 4); // 1, 10, 11, 12
        QCOMPARE(m_panel->findBar().message(), u"1 of 4"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QCOMPARE(view().find().current()->page, PageNumber{10});
        QCOMPARE(view().currentPage(), PageNumber{10});
        QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(text, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(view().find().current()->page, PageNumber{12});
        QTRY_COMPARE(view().stateOf({12}), PageImages::Shown::Sharp);
        const FractionRect place = view().find().current()->rects.front();
        QVERIFY(colorAt({12}, {place.x + 0.001, place.y + 0.0005}).blue() < 120); // amber
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!m_panel->findBar().isVisible());
        QCOMPARE(view().find().count(), 0);
    }

    void whatIsNowhereIsSaid()
    {
        open(textPages(3));
        m_panel->actions().find->trigger();
        auto *text = m_panel->findChild<QLineEdit *>(u"findText"_s);
        QTest::keyClicks(text, u"zyzzyva"_s);
        QTest::keyClick(text, Qt::Key_Return);
        QTRY_COMPARE(m_panel->findBar().message(), u"Not found"_s);
    }

    void anOverlayGetsTheMouseInFractions()
    {
        open(colouredPages(5));
        Overlay overlay;
        view().addOverlay(overlay);
        QTest::mousePress(view().viewport(), Qt::LeftButton, {}, pointOf({1}, {0.25, 0.5}));
        QCOMPARE(overlay.pressed.page, PageNumber{1});
        QVERIFY((overlay.pressed.fraction - QPointF(0.25, 0.5)).manhattanLength() < 0.01);
        // Beside the page it is still of the page that was pressed.
        QTest::mouseMove(view().viewport(), QPoint(1, 100));
        QCOMPARE(overlay.moved.page, PageNumber{1});
        QVERIFY(overlay.moved.fraction.x() < 0);
        QTest::mouseRelease(view().viewport(), Qt::LeftButton, {}, QPoint(1, 100));
        view().removeOverlay(overlay);
    }

    void lettersChooseTheTool()
    {
        open(colouredPages(2));
        QSignalSpy changed(&view(), &PageView::toolChanged);
        QTest::keyClick(&view(), Qt::Key_A);
        QCOMPARE(view().tool(), PageTool::Area);
        QVERIFY(m_panel->actions().area->isChecked());
        QTest::keyClick(&view(), Qt::Key_S);
        QCOMPARE(view().tool(), PageTool::Split);
        m_panel->actions().text->trigger();
        QCOMPARE(view().tool(), PageTool::Text);
        QCOMPARE(changed.size(), 3);
    }

    void sectionsHaveARailBesideTheirPages()
    {
        open(colouredPages(5));
        std::vector<Section> sections(2);
        sections.at(0) = {.id = {u"s1"_s}, .name = u"One"_s, .pages = *PageRange::parse(u"1"_s, 5)};
        sections.at(1) = {
            .id = {u"s2"_s}, .name = u"Two"_s, .pages = *PageRange::parse(u"2-5"_s, 5)};
        m_sections->apply(u"sections"_s, sections);
        m_sections->setCurrent({u"s1"_s});
        const QRectF page = view().geometry({1}).rect();
        const QImage shown = view().viewport()->grab().toImage();
        const QColor rail(0x00, 0x7c, 0x80); // 2 pixels at the edge may be the frame of the focus
        QCOMPARE(shown.pixelColor(int(page.left()) - 4, 100), rail);
        QCOMPARE(shown.pixelColor(int(page.left()) - 6, 100), rail); // the current one is thick
        m_sections->setCurrent({u"s2"_s});
        const QImage other = view().viewport()->grab().toImage();
        QCOMPARE(other.pixelColor(int(page.left()) - 4, 100), rail);
        QVERIFY(other.pixelColor(int(page.left()) - 6, 100) != rail);
    }

    void aPageThatCannotBeDrawnSaysSo()
    {
        tests::PdfSpec spec = colouredPages(3);
        const auto usual = spec.page;
        spec.page = [usual](int page) { return page == 2 ? tests::hugePage() : usual(page); };
        open(spec);
        view().goToPage({2});
        QTRY_COMPARE(view().stateOf({2}), PageImages::Shown::Broken);
        view().goToPage({3});
        QTRY_COMPARE(view().stateOf({3}), PageImages::Shown::Sharp);
    }

    void aScreenReaderHearsWhereOneIs()
    {
        open(textPages(3));
        QTRY_VERIFY(m_source->content({1}));
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&view());
        QVERIFY(face);
        QCOMPARE(face->text(QAccessible::Value), u"Page 1 of 3. No section"_s);
        QVERIFY(face->text(QAccessible::Description).startsWith(u"Page 1"_s));
        view().goToPage({2});
        QCOMPARE(face->text(QAccessible::Value), u"Page 2 of 3. No section"_s);
    }

    void darkenedPagesAreDark()
    {
        open(textPages(2));
        view().setDarkened(true);
        QVERIFY(colorAt({1}, {0.02, 0.02}).lightness() < 60);
    }

    void theViewIsEmptyWhenTheDocumentIsClosed()
    {
        open(colouredPages(3));
        m_source->close();
        QCOMPARE(view().shownPages().size(), 0U);
        QCOMPARE(view().viewport()->grab().toImage().pixelColor(100, 100),
                 look::color(look::Role::Canvas));
    }
};

QTEST_MAIN(PageViewTest)
#include "tst_pageview.moc"
