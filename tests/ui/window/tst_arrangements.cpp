// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfgenerator.h"
#include "tests/support/quiettest.h"
#include "ui/look/look.h"
#include "ui/window/mainwindow.h"
#include "ui/window/paneldock.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace excerpt;
using namespace Qt::StringLiterals;

/// How the docks share the window, in pixels at a font of 18 pixels height (README of the pictures,
/// section 1).
class TestArrangements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void docksHaveTheirWidths_data();
    void docksHaveTheirWidths();
    void narrowPagesHaveTheSectionsBehindThem();
    void theRightDockBecomesADrawer();
    void theLeftDocksBecomeADrawer();
    void whatWasClosedStaysClosed();
    void theRunPanelGivesWayInHeight_data();
    void theRunPanelGivesWayInHeight();
    void aDrawnSeparatorIsRemembered();
    void runFoldsThePages();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] std::unique_ptr<MainWindow> openedWindow(int width, int height = 800) const
    {
        const WindowPlaces places{path(u"window.ini"_s), path(u"state"_s), path(u"cache/recent"_s),
                                  path(u"autosave"_s), path(u"excerpt.ini"_s)};
        auto window = std::make_unique<MainWindow>(Settings{}, places);
        window->resize(look::px(width), look::px(height));
        window->show();
        window->open(path(u"book.pdf"_s));
        [&] { QTRY_VERIFY(window->hasDocument()); }();
        window->activateWindow();
        [&] { QVERIFY(QTest::qWaitForWindowActive(window.get())); }();
        QCoreApplication::processEvents(); // it is laid out
        return window;
    }
    [[nodiscard]] static PanelDock *dock(const MainWindow &window, const QString &name)
    {
        return window.findChild<PanelDock *>(name + "Dock"_L1);
    }
    [[nodiscard]] static QTabBar *sideTabs(const MainWindow &window)
    {
        for (auto *bar : window.findChildren<QTabBar *>(QString(), Qt::FindDirectChildrenOnly)) {
            if (bar->isVisible())
                return bar;
        }
        return nullptr;
    }
    static void resize(MainWindow &window, int width, int height = 800)
    {
        const QSize size(look::px(width), look::px(height));
        window.resize(size);
        QTRY_COMPARE(window.size(), size);
        QCoreApplication::processEvents(); // the docks follow
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestArrangements::initTestCase()
{
    look::apply(*qApp, look::Theme::Light);
}

void TestArrangements::init()
{
    tests::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CACHE_HOME", QFile::encodeName(path(u"cache"_s)));
    qputenv("XDG_STATE_HOME", QFile::encodeName(path(u"state"_s)));
    tests::PdfSpec spec;
    spec.pages = 12;
    QVERIFY(tests::writePdf(path(u"book.pdf"_s), spec));
}

void TestArrangements::docksHaveTheirWidths_data()
{
    QTest::addColumn<Arrangements::Kind>("kind");
    QTest::addColumn<int>("window");
    QTest::addColumn<int>("left");
    QTest::addColumn<int>("right");
    using Kind = Arrangements::Kind;
    QTest::newRow("Mark, 1600") << Kind::Mark << 1600 << 304 << 480;
    QTest::newRow("Mark, 1280") << Kind::Mark << 1280 << 304 << 384;
    QTest::newRow("Mark, 1180") << Kind::Mark << 1180 << 304 << 336;
    QTest::newRow("Mark, 1100") << Kind::Mark << 1100 << 116 << 336;
    QTest::newRow("Mark, 940") << Kind::Mark << 940 << 116 << 0;
    QTest::newRow("Mark, 780") << Kind::Mark << 780 << 0 << 0;
    QTest::newRow("Run, 1600") << Kind::Run << 1600 << 304 << 480;
    QTest::newRow("Run, 1280") << Kind::Run << 1280 << 304 << 384;
    QTest::newRow("Run, 1180") << Kind::Run << 1180 << 304 << 336;
    QTest::newRow("Check, 1600") << Kind::Check << 1600 << 116 << 548;
    QTest::newRow("Check, 1280") << Kind::Check << 1280 << 116 << 548;
    QTest::newRow("Check, 1180") << Kind::Check << 1180 << 116 << 336;
}

void TestArrangements::docksHaveTheirWidths()
{
    QFETCH(const Arrangements::Kind, kind);
    QFETCH(const int, window);
    QFETCH(const int, left);
    QFETCH(const int, right);
    // Opened so, and narrowed or widened to it.
    const auto shown = openedWindow(window);
    shown->showArrangement(kind);
    for (const int before : {window, 1900, 780}) {
        resize(*shown, before);
        resize(*shown, window);
        const auto widthOf = [&shown](const QList<QString> &names) {
            for (const QString &name : names) {
                PanelDock *const found = dock(*shown, name);
                const bool isInPlace = shown->dockWidgetArea(found) != Qt::NoDockWidgetArea;
                if (isInPlace && !found->visibleRegion().isEmpty())
                    return found->width();
            }
            return 0;
        };
        const auto isNear = [](int size, int wanted) {
            return std::abs(size - (wanted > 0 ? look::px(wanted) : 0)) <= 2;
        };
        QTRY_VERIFY2(
            isNear(widthOf({u"pages"_s, u"sections"_s}), left),
            qPrintable(
                u"left is %1, from %2"_s.arg(widthOf({u"pages"_s, u"sections"_s})).arg(before)));
        QTRY_VERIFY2(isNear(widthOf({u"right"_s}), right),
                     qPrintable(u"right is %1, from %2"_s.arg(widthOf({u"right"_s})).arg(before)));
        QVERIFY2(shown->centralWidget()->width() >= shown->width() * 45 / 100,
                 qPrintable(u"the page has %1"_s.arg(shown->centralWidget()->width())));
    }
}

void TestArrangements::narrowPagesHaveTheSectionsBehindThem()
{
    const auto window = openedWindow(1100);
    PanelDock *const pages = dock(*window, u"pages"_s);
    PanelDock *const sections = dock(*window, u"sections"_s);
    QCOMPARE(window->tabifiedDockWidgets(pages), QList<QDockWidget *>{sections});
    QTRY_VERIFY(sideTabs(*window));
    QTabBar *tabs = sideTabs(*window);
    QCOMPARE(tabs->count(), 2);
    QVERIFY(!pages->visibleRegion().isEmpty());
    QVERIFY(sections->visibleRegion().isEmpty());
    // The sections need more room than a column of pages; the page keeps its share.
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1 - tabs->currentIndex()).center());
    QTRY_VERIFY(sections->width() > look::px(180));
    QVERIFY(!sections->visibleRegion().isEmpty());
    QTRY_VERIFY2(
        window->centralWidget()->width() >= window->width() * 45 / 100,
        qPrintable(u"the page has %1 of %2, the sections %3"_s.arg(window->centralWidget()->width())
                       .arg(window->width())
                       .arg(sections->width())));
    QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1 - tabs->currentIndex()).center());
    QTRY_VERIFY(std::abs(pages->width() - look::px(116)) <= 2);
    resize(*window, 1280);
    QVERIFY(window->tabifiedDockWidgets(pages).isEmpty());
    QTRY_VERIFY(!sections->visibleRegion().isEmpty());
    QVERIFY(!pages->visibleRegion().isEmpty());
    QVERIFY(pages->geometry().bottom() < sections->geometry().top());
}

void TestArrangements::theRightDockBecomesADrawer()
{
    const auto window = openedWindow(940);
    PanelDock *const right = dock(*window, u"right"_s);
    auto *handle = window->findChild<QToolButton *>(u"rightDrawerHandle"_s);
    QVERIFY(!right->isVisible());
    QVERIFY(handle->isVisible());
    const int page = window->centralWidget()->width();
    QTest::keyClick(window.get(), Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(right->isVisible());
    QVERIFY(!handle->isVisible());
    QVERIFY(window->actions().rightDocks->isChecked());
    QCOMPARE(window->centralWidget()->width(), page); // it lies over it
    QVERIFY(right->isAncestorOf(QApplication::focusWidget()));
    auto *tabs = right->findChild<QTabBar *>(u"rightDockTabs"_s);
    QVERIFY(tabs->isVisible());
    QCOMPARE(tabs->count(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!right->isVisible());
    QVERIFY(!window->actions().rightDocks->isChecked());
    QTest::mouseClick(handle, Qt::LeftButton);
    QVERIFY(right->isVisible());
    QTest::keyClick(window.get(), Qt::Key_F9, Qt::ShiftModifier);
    QVERIFY(!right->isVisible());
    // There is nothing to check without the results.
    window->showArrangement(Arrangements::Kind::Check);
    QVERIFY(right->isVisible());
    QCOMPARE(right->currentPanel(), 1);
    resize(*window, 1280);
    QVERIFY(right->isVisible());
    QCOMPARE(window->dockWidgetArea(right), Qt::RightDockWidgetArea);
    QVERIFY(!handle->isVisible());
}

void TestArrangements::theLeftDocksBecomeADrawer()
{
    const auto window = openedWindow(780);
    PanelDock *const pages = dock(*window, u"pages"_s);
    PanelDock *const sections = dock(*window, u"sections"_s);
    QVERIFY(!pages->isVisible());
    QVERIFY(!sections->isVisible());
    QCOMPARE(window->centralWidget()->width(), window->width());
    QTest::keyClick(window.get(), Qt::Key_F9);
    QVERIFY(pages->isVisible());
    QVERIFY(sections->isVisible());
    QVERIFY(pages->parentWidget()->geometry().left() <= 1);
    QTest::keyClick(window.get(), Qt::Key_F9);
    QVERIFY(!pages->isVisible());
    QVERIFY(!sections->isVisible());
    resize(*window, 940);
    QTRY_VERIFY(pages->isVisible());
    QCOMPARE(window->tabifiedDockWidgets(pages), QList<QDockWidget *>{sections});
}

void TestArrangements::whatWasClosedStaysClosed()
{
    const auto window = openedWindow(1280);
    PanelDock *const right = dock(*window, u"right"_s);
    PanelDock *const pages = dock(*window, u"pages"_s);
    PanelDock *const sections = dock(*window, u"sections"_s);
    sections->hide(); // by the person
    for (const int width : {1190, 1110, 950, 790}) {
        resize(*window, width);
        QCOMPARE(right->isVisible(), width >= 960);
        QCOMPARE(pages->isVisible(), width >= 800);
    }
    resize(*window, 1280);
    QVERIFY(right->isVisible());
    QVERIFY(pages->isVisible());
    QVERIFY(!sections->isVisible());
}

void TestArrangements::theRunPanelGivesWayInHeight_data()
{
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("panel");
    QTest::newRow("800") << 800 << 300;
    QTest::newRow("700") << 700 << 232;
    QTest::newRow("580") << 580 << 36;
}

void TestArrangements::theRunPanelGivesWayInHeight()
{
    QFETCH(const int, height);
    QFETCH(const int, panel);
    const auto window = openedWindow(1280, height);
    window->showArrangement(Arrangements::Kind::Run);
    for (const int before : {height, 800, 580}) {
        resize(*window, 1280, before);
        resize(*window, 1280, height);
        PanelDock *const run = dock(*window, u"run"_s);
        QTRY_VERIFY2(std::abs(run->height() - look::px(panel)) <= 2,
                     qPrintable(u"%1 from %2"_s.arg(run->height()).arg(before)));
        QCOMPARE(run->isFolded(), height < 600);
        const auto *log =
            run->findChild<QWidget *>(u"runView"_s)->findChild<QWidget *>(u"logLines"_s);
        QVERIFY(log);
        QCOMPARE(log->isVisible(), height >= 720);
    }
}

void TestArrangements::aDrawnSeparatorIsRemembered()
{
    int chosen = 0;
    {
        const auto window = openedWindow(1280);
        PanelDock *const right = dock(*window, u"right"_s);
        const int before = right->width();
        QWidget *separatorOwner = window.get();
        const QPoint separator(right->geometry().left() - 1, right->geometry().center().y());
        QTest::mousePress(separatorOwner, Qt::LeftButton, {}, separator);
        QTest::mouseMove(separatorOwner, separator - QPoint(40, 0));
        QTRY_COMPARE(right->width(), before + 40);
        QTest::mouseRelease(separatorOwner, Qt::LeftButton, {}, separator - QPoint(40, 0));
        chosen = right->width();
        resize(*window, 1300);
        QCOMPARE(right->width(), chosen);
        window->showArrangement(Arrangements::Kind::Check);
        QTRY_COMPARE(right->width(), look::px(548));
        window->showArrangement(Arrangements::Kind::Mark);
        QTRY_COMPARE(right->width(), chosen);
        window->close();
    }
    const auto window = openedWindow(1300);
    QTRY_COMPARE(dock(*window, u"right"_s)->width(), chosen);
    window->actions().resetArrangement->trigger();
    QTRY_COMPARE(dock(*window, u"right"_s)->width(), look::px(384));
}

void TestArrangements::runFoldsThePages()
{
    const auto window = openedWindow(1280);
    window->showArrangement(Arrangements::Kind::Run);
    PanelDock *const pages = dock(*window, u"pages"_s);
    QTRY_COMPARE(pages->height(), look::px(32));
    const auto *menu = pages->findChild<QToolButton *>(u"pagesDockMenu"_s);
    const int end = menu->mapTo(pages, menu->rect().topRight()).x();
    QVERIFY2(pages->width() - end < look::px(12), qPrintable(QString::number(end)));
}

QTEST_MAIN(TestArrangements)
#include "tst_arrangements.moc"
