// SPDX-License-Identifier: GPL-3.0-or-later
// The window without a mouse, and what a screen reader hears of it.
#include "tests/support/quiettest.h"
#include "tests/ui/window/widgetaudit.h"
#include "ui/look/look.h"
#include "ui/pages/pagegrid.h"
#include "ui/pages/pagepanel.h"
#include "ui/results/resultspanel.h"
#include "ui/sections/sectionspanel.h"
#include "ui/window/mainwindow.h"

#include "translations/translations.h"

#include <QAccessible>
#include <QApplication>
#include <QDockWidget>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeView>

using namespace excerpt;
using namespace Qt::StringLiterals;

class TestByKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void tabGoesThroughTheWindowInOrder();
    void theFocusIsVisible();
    void theMainJob();
    void whatIsPaintedIsSpoken();

private:
    /// To whatever has the focus, as the desktop does.
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    static void type(const QString &text);
    /// F6 until the focus is inside of `part`.
    void goToPart(const QWidget *part);
    /// Tab until the focus is on what has this name.
    void tabTo(const QWidget *target);
    /// After a dialog; the offscreen platform does not do it by itself.
    void backInTheWindow();
    void openSample();
    [[nodiscard]] QString partOf(const QWidget *widget) const;
    [[nodiscard]] bool isFocusSeen(QWidget &widget);
    template <typename T>
    [[nodiscard]] T *find(const QString &name = {}) const
    {
        return m_window->findChild<T *>(name);
    }
    [[nodiscard]] SectionEditor &sections() { return m_window->workspace().sections(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestByKeys::initTestCase()
{
    QLoggingCategory::setFilterRules(u"excerpt.*=false"_s);
    QApplication::setCursorFlashTime(0);
    look::apply(*qApp, look::Theme::Light);
    installTranslations(u"en"_s);
}

void TestByKeys::init()
{
    tests::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(qEnvironmentVariable("EXCERPT_SOURCE_DIR") + u"/resources/sample.pdf"_s,
                        m_folder->filePath(u"book.pdf"_s)));
    Settings settings;
    settings.run.sectionDelay = std::chrono::milliseconds(300);
    settings.program.jobsFolder = m_folder->filePath(u"jobs"_s);
    const auto path = [this](const QString &name) { return m_folder->filePath(name); };
    m_window = std::make_unique<MainWindow>(
        settings, WindowPlaces{{}, path(u"state"_s), path(u"pictures"_s), {}, path(u"e.ini"_s)});
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestByKeys::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

void TestByKeys::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *target = QApplication::activePopupWidget();
    if (!target)
        target = QApplication::focusWidget();
    if (!target)
        target = QApplication::activeWindow();
    QVERIFY(target);
    QTest::keyClick(target, key, modifiers);
}

void TestByKeys::type(const QString &text)
{
    QVERIFY(QApplication::focusWidget());
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void TestByKeys::goToPart(const QWidget *part)
{
    for (int i = 0; i < 8; ++i) {
        press(Qt::Key_F6);
        const QWidget *focus = QApplication::focusWidget();
        if (focus == part || part->isAncestorOf(focus))
            return;
    }
    QFAIL(qPrintable(u"F6 does not reach "_s + tests::nameOf(*part)));
}

void TestByKeys::tabTo(const QWidget *target)
{
    QVERIFY(target);
    for (int i = 0; i < 80 && QApplication::focusWidget() != target; ++i)
        press(Qt::Key_Tab);
    QVERIFY2(QApplication::focusWidget() == target, qPrintable(tests::nameOf(*target)));
}

void TestByKeys::backInTheWindow()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestByKeys::openSample()
{
    m_window->open(m_folder->filePath(u"book.pdf"_s));
    QTRY_VERIFY(m_window->workspace().pages().outline().has_value());
    QTRY_VERIFY(m_window->messages().current());
}

QString TestByKeys::partOf(const QWidget *widget) const
{
    for (const QWidget *part = widget; part; part = part->parentWidget()) {
        if (part == &m_window->toolBar() || part == &m_window->messages() ||
            qobject_cast<const QDockWidget *>(part) || part == m_window->centralWidget())
            return part == m_window->centralWidget() ? u"centre"_s : part->objectName();
    }
    return {};
}

void TestByKeys::tabGoesThroughTheWindowInOrder()
{
    openSample();
    m_window->actions().goToPage->trigger(); // the focus is in the tool bar
    QStringList order;
    QSet<const QWidget *> reached;
    for (int i = 0; i < 200; ++i) {
        const QWidget *focus = QApplication::focusWidget();
        if (reached.contains(focus))
            break;
        reached.insert(focus);
        if (order.isEmpty() || order.last() != partOf(focus))
            order << partOf(focus);
        press(Qt::Key_Tab);
    }
    // It began in the middle of the tool bar, and so it ends there.
    QCOMPARE(order, (QStringList{u"toolBar"_s, u"messageBar"_s, u"pagesDock"_s, u"sectionsDock"_s,
                                 u"centre"_s, u"rightDock"_s, u"runDock"_s, u"toolBar"_s}));
    QStringList missed;
    for (const QWidget *widget : tests::controlsOf(*m_window)) {
        if (widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
            !widget->focusProxy() && !reached.contains(widget))
            missed << tests::nameOf(*widget);
    }
    QCOMPARE(missed, QStringList());
    // And back the same way.
    const QWidget *before = QApplication::focusWidget();
    press(Qt::Key_Tab);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), before);
}

bool TestByKeys::isFocusSeen(QWidget &widget)
{
    const QRect around =
        QRect(widget.mapTo(m_window.get(), QPoint()), widget.size()).adjusted(-3, -3, 3, 3);
    const QImage with = m_window->grab(around).toImage();
    widget.clearFocus();
    const QImage without = m_window->grab(around).toImage();
    widget.setFocus(Qt::TabFocusReason);
    return with != without;
}

void TestByKeys::theFocusIsVisible()
{
    openSample();
    for (int page = 1; page <= 3; ++page) {
        Section section;
        section.id = sections().freshId();
        section.name = u"Part %1"_s.arg(page);
        section.pages = PageRange(PageNumber{page}, PageNumber{page});
        auto all = sections().sections();
        all.push_back(section);
        sections().apply(u"one"_s, all);
    }
    m_window->actions().goToPage->trigger();
    QStringList unseen;
    QSet<const QWidget *> reached;
    for (int i = 0; i < 200; ++i) {
        QWidget *focus = QApplication::focusWidget();
        if (reached.contains(focus))
            break;
        reached.insert(focus);
        if (!isFocusSeen(*focus))
            unseen << tests::nameOf(*focus);
        press(Qt::Key_Tab);
    }
    QVERIFY(reached.size() > 25);
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
}

void TestByKeys::theMainJob()
{
    // Open.
    press(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(find<QFileDialog>(u"openDialog"_s));
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    type(m_folder->filePath(u"book.pdf"_s));
    press(Qt::Key_Return);
    QTRY_VERIFY(m_window->hasDocument());
    QTRY_VERIFY(m_window->messages().current());
    backInTheWindow();

    // Sections from its bookmarks.
    goToPart(&m_window->messages());
    press(Qt::Key_Space);
    QTRY_VERIFY(find<QDialog>(u"bookmarksDialog"_s));
    auto *make = find<QDialog>(u"bookmarksDialog"_s)->findChild<QPushButton *>(u"make"_s);
    QTRY_VERIFY(make->isEnabled() && !make->text().isEmpty());
    QTRY_COMPARE(QApplication::activeWindow(), make->window());
    press(Qt::Key_Return);
    QTRY_VERIFY(!sections().sections().empty());
    backInTheWindow();
    const auto made = sections().sections().size();

    // A boundary, undone and made again.
    goToPart(find<PageGrid>());
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    press(Qt::Key_B);
    QVERIFY(sections().sections().size() != made || sections().undoStack().count() == 2);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(sections().sections().size(), made);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);

    // An area.
    press(Qt::Key_Return); // the page is shown
    PageView &view = find<PagePanel>()->view();
    goToPart(&view);
    if (QApplication::focusWidget() != &view)
        tabTo(&view);
    const int steps = sections().undoStack().count();
    press(Qt::Key_A, Qt::ShiftModifier);
    press(Qt::Key_Right);
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Return);
    QVERIFY(sections().undoStack().count() > steps);
    const auto hasArea = [](const Section &section) { return !section.regions.empty(); };
    QVERIFY(std::ranges::any_of(sections().sections(), hasArea));

    // A name.
    auto *tree = find<QTreeView>(u"sectionsView"_s);
    goToPart(find<QWidget>(u"sectionsDock"_s));
    tabTo(tree);
    press(Qt::Key_Home);
    press(Qt::Key_F2);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"Counting"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(tree->currentIndex().data().toString(), u"Counting"_s);

    // The prompt.
    goToPart(find<QWidget>(u"rightDock"_s));
    tabTo(find<QPlainTextEdit>(u"prompt"_s));
    type(u"List what is counted."_s);
    QCOMPARE(m_window->workspace().prompt().text(), u"List what is counted."_s);

    // A run, with a pause.
    RunController &run = m_window->workspace().run();
    press(Qt::Key_F5);
    QTRY_COMPARE(run.state(), RunController::State::Running);
    press(Qt::Key_F8);
    QTRY_COMPARE(run.state(), RunController::State::Paused);
    press(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(run.state(), RunController::State::Idle, 60'000);

    // The results, and out with them.
    press(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(m_window->arrangement(), Arrangements::Kind::Check);
    auto *results = find<ResultsPanel>();
    goToPart(find<QWidget>(u"rightDock"_s));
    auto *table = results->findChild<QTableView *>();
    tabTo(table);
    press(Qt::Key_Home, Qt::ControlModifier);
    const int row = table->currentIndex().row();
    press(Qt::Key_Down);
    QCOMPARE(table->currentIndex().row(), row + 1);
    goToPart(&m_window->toolBar());
    tabTo(find<QPushButton>(u"nextStep"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY(find<QFileDialog>(u"saveResults"_s));
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    press(Qt::Key_A, Qt::ControlModifier);
    type(m_folder->filePath(u"out.json"_s));
    press(Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(m_folder->filePath(u"out.json"_s)));
    QFile file(m_folder->filePath(u"out.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray out =
        QJsonDocument::fromJson(file.readAll()).object().value(u"sections"_s).toArray();
    QCOMPARE(std::size_t(out.size()), sections().sections().size());
}

namespace {

/// Every widget below `face` that says something: its class, and what.
void listen(QAccessibleInterface *face, QHash<QString, QStringList> &heard)
{
    if (!face || face->state().invisible)
        return;
    if (const QObject *object = face->object()) {
        const QString name = QString::fromLatin1(object->metaObject()->className());
        heard[name] << face->text(QAccessible::Name) << face->text(QAccessible::Value);
    }
    for (int i = 0; i < face->childCount(); ++i)
        listen(face->child(i), heard);
}

} // namespace

void TestByKeys::whatIsPaintedIsSpoken()
{
    openSample();
    Section section;
    section.id = sections().freshId();
    section.name = u"Fractions"_s;
    section.pages = PageRange(PageNumber{1}, PageNumber{2});
    sections().apply(u"one"_s, {section});
    sections().setCurrent(section.id);
    m_window->actions().run->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace().run().state(), RunController::State::Idle,
                              60'000);
    m_window->showArrangement(Arrangements::Kind::Run);
    QHash<QString, QStringList> heard;
    listen(QAccessible::queryAccessibleInterface(m_window.get()), heard);
    const auto said = [&heard](const QString &widget, const QString &pattern) {
        const QStringList words = heard.value(u"excerpt::"_s + widget);
        const bool isSaid = words.indexOf(QRegularExpression(u'^' + pattern + u'$')) >= 0;
        if (!isSaid)
            qInfo() << widget << words;
        return isSaid;
    };
    QVERIFY(said(u"PageView"_s, u"Page 1 of 4\\. Section Fractions"_s));
    QVERIFY(said(u"SectionStrip"_s, u"Page 1 of 4\\. Section Fractions"_s));
    QVERIFY(said(u"MemoryCurve"_s, u"Memory \\d+ of \\d+ MB, peak \\d+(, .*)?\\."_s));
    QVERIFY(said(u"StateBar"_s, u"1 of 1 section"_s));
    m_window->showArrangement(Arrangements::Kind::Mark);
    heard.clear();
    listen(QAccessible::queryAccessibleInterface(m_window.get()), heard);
    QVERIFY(said(u"PageGrid"_s, u"Page 1 of 4, in Fractions"_s));
}

QTEST_MAIN(TestByKeys)
#include "tst_bykeys.moc"
