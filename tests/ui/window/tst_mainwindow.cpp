// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfgenerator.h"
#include "tests/support/quiettest.h"
#include "ui/look/look.h"
#include "ui/window/mainwindow.h"
#include "ui/window/paneldock.h"
#include "ui/window/recentlist.h"
#include "ui/window/recentlog.h"
#include "ui/window/shortcutsdialog.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace excerpt;
using namespace Qt::StringLiterals;

/// The window as a person meets it: opening, messages, arrangements, keys.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aFirstStartOffersTheSample();
    void aDroppedDocumentIsOpened();
    void whatCannotBeOpenedSaysSo_data();
    void whatCannotBeOpenedSaysSo();
    void aSecondDocumentGetsItsOwnWindow();
    void recentDocumentsAreListedAndForgotten();
    void messagesWaitTheirTurn();
    void arrangementsRememberWhatWasChanged();
    void noShortcutIsAmbiguous();
    void everyControlHasAName();
    void f6GoesThroughTheParts();
    void theNextStepFollowsTheSections();
    void logLinesLoseWhatIsPrivate_data();
    void logLinesLoseWhatIsPrivate();

private:
    [[nodiscard]] WindowPlaces places() const
    {
        return {path(u"window.ini"_s), path(u"state"_s), path(u"cache/recent"_s),
                path(u"autosave"_s), path(u"excerpt.ini"_s)};
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] std::unique_ptr<MainWindow> shownWindow() const
    {
        auto window = std::make_unique<MainWindow>(Settings{}, places());
        window->show();
        return window;
    }
    [[nodiscard]] std::unique_ptr<MainWindow> openedWindow() const
    {
        auto window = shownWindow();
        window->open(path(u"book.pdf"_s));
        [&] { QTRY_VERIFY(window->hasDocument()); }();
        return window;
    }
    template <typename T>
    [[nodiscard]] static T *find(const MainWindow &window, const QString &name)
    {
        return window.findChild<T *>(name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMainWindow::initTestCase()
{
    look::apply(*qApp, look::Theme::Light);
}

void TestMainWindow::init()
{
    tests::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CACHE_HOME", QFile::encodeName(path(u"cache"_s)));
    qputenv("XDG_STATE_HOME", QFile::encodeName(path(u"state"_s)));
    tests::PdfSpec spec;
    spec.pages = 12;
    QVERIFY(tests::writePdf(path(u"book.pdf"_s), spec));
}

void TestMainWindow::aFirstStartOffersTheSample()
{
    const auto window = shownWindow();
    QVERIFY(!window->hasDocument());
    QVERIFY(find<QLabel>(*window, u"noRecent"_s)->isVisible());
    QVERIFY(!find<QPushButton>(*window, u"nextStep"_s)->isEnabled());
    QVERIFY(!window->actions().closeDocument->isEnabled());
    QTest::mouseClick(find<QPushButton>(*window, u"openSampleButton"_s), Qt::LeftButton);
    QTRY_VERIFY(window->hasDocument());
    QCOMPARE(window->workspace().pages().pageCount(), 4);
    QVERIFY(window->windowTitle().contains(u"sample.pdf"_s));
    QCOMPARE(window->arrangement(), Arrangements::Kind::Mark);
    QVERIFY(find<QLabel>(*window, u"pageCount"_s)->text().contains(u'4'));
    window->closeDocument();
    QTRY_VERIFY(!window->hasDocument());
    QVERIFY(find<QWidget>(*window, u"emptyPage"_s)->isVisible());
}

void TestMainWindow::aDroppedDocumentIsOpened()
{
    const auto window = shownWindow();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path(u"book.pdf"_s))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &drop);
    QTRY_VERIFY(window->hasDocument());
    QCOMPARE(window->workspace().pages().pageCount(), 12);
}

void TestMainWindow::whatCannotBeOpenedSaysSo_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("no PDF") << "This is a letter, not a PDF.\n"_ba;
    QTest::newRow("a PDF's beginning") << "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n"_ba;
}

void TestMainWindow::whatCannotBeOpenedSaysSo()
{
    QFETCH(const QByteArray, content);
    const QString source = path(u"letter.pdf"_s);
    if (!content.isEmpty()) {
        QFile file(source);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const auto window = shownWindow();
    window->open(source);
    QTRY_VERIFY(window->messages().current());
    const WindowMessage &message = *window->messages().current();
    QVERIFY2(message.title.contains(u"letter.pdf"_s), qPrintable(message.title));
    QVERIFY(!message.text.isEmpty());
    QVERIFY(window->messages().isVisible());
    QVERIFY(!window->hasDocument());
    // It is as usable as before.
    window->open(path(u"book.pdf"_s));
    QTRY_VERIFY(window->hasDocument());
    QVERIFY(!window->messages().current());
}

void TestMainWindow::aSecondDocumentGetsItsOwnWindow()
{
    const auto window = openedWindow();
    QSignalSpy other(window.get(), &MainWindow::otherWindowRequested);
    window->open(path(u"second.pdf"_s));
    QCOMPARE(other.size(), 1);
    QCOMPARE(other.at(0).at(0).toStringList(), QStringList{path(u"second.pdf"_s)});
    QCOMPARE(window->workspace().pages().pageCount(), 12);
}

void TestMainWindow::recentDocumentsAreListedAndForgotten()
{
    const auto pictures = [this] {
        return QDir(path(u"cache/recent"_s)).entryList({u"*.png"_s}, QDir::Files);
    };
    {
        const auto window = openedWindow();
        QTRY_COMPARE(pictures().size(), 1);
    }
    const auto owner = QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser;
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY((QFileInfo(path(u"cache/recent"_s)).permissions() & owner) == owner);
    QVERIFY(!(QFileInfo(path(u"cache/recent"_s)).permissions() & others));
    QVERIFY(!(QFileInfo(path(u"state/recent.json"_s)).permissions() & others));

    const auto window = shownWindow();
    auto *list = find<RecentList>(*window, u"recentList"_s);
    QTRY_COMPARE(list->count(), 1);
    auto *row = list->findChild<RecentRow *>();
    QVERIFY2(row->accessibleName().contains(u"book.pdf, 12 pages"_s),
             qPrintable(row->accessibleName()));
    QTest::keyClick(row, Qt::Key_Space);
    QTRY_VERIFY(window->hasDocument());
    window->closeDocument();
    QTRY_VERIFY(!window->hasDocument());
    QTest::mouseClick(find<QPushButton>(*window, u"clearRecent"_s), Qt::LeftButton);
    QTRY_COMPARE(list->count(), 0);
    QCOMPARE(pictures(), QStringList());
    QFile file(path(u"state/recent.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("book.pdf"));
}

void TestMainWindow::messagesWaitTheirTurn()
{
    const auto window = shownWindow();
    MessageBar &bar = window->messages();
    QVERIFY(!bar.isVisible());
    int taken = 0;
    const auto message = [&taken](const QString &id) {
        return WindowMessage{id,
                             WindowMessage::Kind::Offer,
                             id,
                             u"What is safe."_s,
                             {{u"Take it"_s, [&taken] { ++taken; }, true}},
                             {},
                             {}};
    };
    bar.post(message(u"first"_s));
    bar.post(message(u"second"_s));
    QVERIFY(bar.isVisible());
    QCOMPARE(find<QLabel>(*window, u"messageTitle"_s)->text(), u"first"_s);
    QCOMPARE(find<QLabel>(*window, u"messagesWaiting"_s)->text(), u"1 more"_s);
    const auto button = [&window](const QString &name) {
        for (auto *candidate : window->findChildren<QPushButton *>(name)) {
            if (candidate->isVisible())
                return candidate;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    QTRY_VERIFY(button(u"messageChoice"_s));
    QTest::mouseClick(button(u"messageChoice"_s), Qt::LeftButton);
    QCOMPARE(taken, 1);
    QCOMPARE(find<QLabel>(*window, u"messageTitle"_s)->text(), u"second"_s);
    bar.post({u"second"_s, WindowMessage::Kind::Bad, u"in its place"_s, {}, {}, {}, {}});
    QCOMPARE(bar.count(), 1);
    QCOMPARE(find<QLabel>(*window, u"messageTitle"_s)->text(), u"in its place"_s);
    QTRY_VERIFY(button(u"messageClose"_s));
    QTest::mouseClick(button(u"messageClose"_s), Qt::LeftButton);
    QVERIFY(!bar.isVisible());
    QCOMPARE(taken, 1);
}

void TestMainWindow::arrangementsRememberWhatWasChanged()
{
    {
        const auto window = openedWindow();
        auto *right = find<PanelDock>(*window, u"rightDock"_s);
        QVERIFY(right->isVisible());
        QCOMPARE(right->currentPanel(), 0);
        QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(window->arrangement(), Arrangements::Kind::Check);
        QCOMPARE(right->currentPanel(), 1);
        right->hide();
        QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(right->isVisible());
        QCOMPARE(right->currentPanel(), 0);
        QTest::keyClick(window.get(), Qt::Key_3, Qt::ControlModifier);
        QVERIFY(!right->isVisible());
        window->workspace().sections().undoStack().setClean();
        window->close();
    }
    // Another start knows it too.
    const auto window = openedWindow();
    auto *right = find<PanelDock>(*window, u"rightDock"_s);
    QVERIFY(right->isVisible());
    window->showArrangement(Arrangements::Kind::Check);
    QVERIFY(!right->isVisible());
    window->actions().resetArrangement->trigger();
    QVERIFY(right->isVisible());
}

void TestMainWindow::noShortcutIsAmbiguous()
{
    const auto window = openedWindow();
    QHash<QString, QString> owners; // of the shortcuts that hold in the whole window
    for (const QAction *action : window->findChildren<QAction *>()) {
        if (action->shortcutContext() != Qt::WindowShortcut &&
            action->shortcutContext() != Qt::ApplicationShortcut)
            continue;
        for (const QKeySequence &key : action->shortcuts()) {
            const QString text = key.toString(QKeySequence::PortableText);
            QVERIFY2(!owners.contains(text), qPrintable(u"%1 is %2 and %3"_s.arg(
                                                 text, owners.value(text), action->text())));
            owners.insert(text, action->text());
        }
    }
    for (const auto &key : {u"Ctrl+O"_s, u"Ctrl+Z"_s, u"Ctrl+Shift+Z"_s, u"Ctrl+G"_s, u"Ctrl+1"_s,
                            u"F5"_s, u"F6"_s, u"F7"_s, u"F8"_s, u"F9"_s, u"F11"_s, u"Ctrl+/"_s})
        QVERIFY2(owners.contains(key), qPrintable(key));
    QVERIFY(shortcutsOf(*window).size() >= std::size_t(owners.size() / 2));
}

void TestMainWindow::everyControlHasAName()
{
    const auto window = openedWindow();
    for (const auto kind :
         {Arrangements::Kind::Mark, Arrangements::Kind::Run, Arrangements::Kind::Check}) {
        window->showArrangement(kind);
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<const QAbstractButton *>(widget) ||
                                   qobject_cast<const QLineEdit *>(widget) ||
                                   qobject_cast<const QComboBox *>(widget);
            if (!isControl || !widget->isVisible() || widget->objectName().startsWith(u"qt_"_s))
                continue;
            QAccessibleInterface *spoken =
                QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY(spoken);
            const bool isPart = qobject_cast<const QComboBox *>(widget->parentWidget());
            QVERIFY2(isPart || !spoken->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                widget->objectName() + u" in " +
                                widget->parentWidget()->objectName()));
        }
    }
}

void TestMainWindow::f6GoesThroughTheParts()
{
    const auto window = openedWindow();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
    QSet<const QWidget *> parts;
    const QWidget *right = find<PanelDock>(*window, u"rightDock"_s);
    const QWidget *pages = find<PanelDock>(*window, u"pagesDock"_s);
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(window.get(), Qt::Key_F6);
        const QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        for (const QWidget *part : {right, pages}) {
            if (part->isAncestorOf(focus))
                parts.insert(part);
        }
    }
    QCOMPARE(parts.size(), 2);
}

void TestMainWindow::theNextStepFollowsTheSections()
{
    const auto window = openedWindow();
    const auto *button = find<QPushButton>(*window, u"nextStep"_s);
    QVERIFY(!button->isEnabled());
    SectionEditor &sections = window->workspace().sections();
    Section section;
    section.id = sections.freshId();
    section.name = u"All"_s;
    section.pages = PageRange(PageNumber{1}, PageNumber{12});
    sections.apply(u"a section"_s, {section});
    QVERIFY(button->isEnabled());
    QVERIFY2(button->text().contains(u"Run 1 section"_s), qPrintable(button->text()));
    QVERIFY(button->property("primary").toBool());
    QVERIFY(window->actions().undo->text().contains(u"a section"_s));
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!button->isEnabled());
    sections.undoStack().setClean();
}

void TestMainWindow::logLinesLoseWhatIsPrivate_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("secret");
    QTest::newRow("name") << u"Closed PDF stream for section 'Ann's will'"_s << u"will"_s;
    QTest::newRow("name without quotes") << u"Processing section 1/5: The will"_s << u"will"_s;
    QTest::newRow("path") << u"Cannot read /home/ann/will.pdf now"_s << u"will"_s;
    QTest::newRow("address") << u"GET https://ann.example/will.pdf: 404"_s << u"ann"_s;
    QTest::newRow("address with a key") << u"http://h/?key=abc"_s << u"abc"_s;
}

void TestMainWindow::logLinesLoseWhatIsPrivate()
{
    QFETCH(const QString, line);
    QFETCH(const QString, secret);
    const QString kept = withoutPrivate(line);
    QVERIFY2(!kept.contains(secret), qPrintable(kept));
    QVERIFY(!kept.isEmpty());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
