// SPDX-License-Identifier: GPL-3.0-or-later
// What every window and dialog owes everybody, looked at in the real window with the sample
// document, in every language: names, roles, keys, and texts that are not cut off.
#include "tests/support/quiettest.h"
#include "tests/ui/window/widgetaudit.h"
#include "ui/look/look.h"
#include "ui/pages/arearepeatdialog.h"
#include "ui/sections/sectionsources.h"
#include "ui/sections/sectionspanel.h"
#include "ui/sections/templatedialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/passworddialog.h"

#include "translations/translations.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QLoggingCategory>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTranslator>

using namespace excerpt;
using namespace Qt::StringLiterals;

class TestEveryone : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        look::apply(*qApp, look::Theme::Light);
        QLoggingCategory::setFilterRules(u"excerpt.*=false"_s);
    }
    void init();
    void cleanup();
    void everyControlSpeaks();
    void noTextIsCutOff_data() { languages(); }
    void noTextIsCutOff();
    void noTwoEntriesShareALetter_data() { languages(); }
    void noTwoEntriesShareALetter();

private:
    using Look = std::function<QStringList(const QWidget &)>;
    static void languages();
    static void report(const QStringList &found);
    static void speak(const QString &language);
    void openWindow();
    void makeSections();
    /// What `look` finds in the window in all its states and in all its dialogs.
    [[nodiscard]] QStringList everywhere(const Look &look);
    void lookAtDialogs(QStringList &found, const Look &look);
    void lookAtDialog(QStringList &found, const Look &look, const QString &name,
                      const std::function<void()> &open);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestEveryone::languages()
{
    QTest::addColumn<QString>("language");
    for (const auto *language : {"en", "de", "fr", "es", "ar", "ja", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestEveryone::speak(const QString &language)
{
    for (auto *translator : qApp->findChildren<QTranslator *>()) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    QGuiApplication::setLayoutDirection(installTranslations(language).textDirection());
}

void TestEveryone::init()
{
    tests::failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    speak(u"en"_s);
}

void TestEveryone::cleanup()
{
    m_window.reset();
    m_folder.reset();
}

void TestEveryone::openWindow()
{
    Settings settings;
    settings.run.sectionDelay = std::chrono::milliseconds(0);
    settings.program.jobsFolder = m_folder->filePath(u"jobs"_s);
    const auto path = [this](const QString &name) { return m_folder->filePath(name); };
    m_window = std::make_unique<MainWindow>(
        settings, WindowPlaces{{}, path(u"state"_s), path(u"pictures"_s), {}, path(u"e.ini"_s)});
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestEveryone::makeSections()
{
    m_window->openSample();
    QTRY_VERIFY(m_window->workspace().pages().outline().has_value());
    SectionEditor &editor = m_window->workspace().sections();
    std::vector<Section> sections;
    for (int page = 1; page <= 3; ++page) {
        Section section;
        section.id = editor.freshId();
        section.name = u"Measuring and counting, part %1"_s.arg(page);
        section.pages = PageRange::parse(QString::number(page), 4).value();
        section.regions = {{PageNumber{page}, {{0.1}, {0.1}, {0.9}, {0.4}}, {}}};
        sections.push_back(section);
    }
    editor.apply(u"three sections"_s, sections);
    editor.setCurrent(sections.front().id);
}

/// So that everything has its place; and a picture for whoever wants to see it.
static void layOut(QWidget &window, const QString &name)
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    const QPixmap picture = window.grab();
    if (const QString shots = qEnvironmentVariable("EXCERPT_SHOTS"); !shots.isEmpty())
        picture.save(u"%1/%2-%3.png"_s.arg(shots, QLocale().name(), name));
}

void TestEveryone::lookAtDialog(QStringList &found, const Look &look, const QString &name,
                                const std::function<void()> &open)
{
    open();
    QDialog *dialog = nullptr;
    const bool isOpen = QTest::qWaitFor([this, &dialog] {
        for (auto *one : m_window->findChildren<QDialog *>())
            dialog = one->isVisible() ? one : dialog;
        return dialog != nullptr;
    });
    if (!isOpen) {
        found << name + u": did not open"_s;
        return;
    }
    // What other threads work out is there when its button says what it will do.
    const bool isReady = QTest::qWaitFor([dialog] {
        const auto buttons = dialog->findChildren<QPushButton *>();
        return std::none_of(buttons.begin(), buttons.end(), [](const QPushButton *button) {
            return button->isVisible() && button->text().isEmpty();
        });
    });
    if (!isReady)
        found << name + u": a button says nothing"_s;
    layOut(*dialog, name);
    for (const QString &line : look(*dialog))
        found << name + u": "_s + line;
    delete dialog;
}

void TestEveryone::lookAtDialogs(QStringList &found, const Look &look)
{
    WindowActions &actions = m_window->actions();
    for (QAction *action :
         {actions.openAddress, actions.settings, actions.shortcuts, actions.report, actions.about})
        lookAtDialog(found, look, action->objectName(), [action] { action->trigger(); });
    auto &panel = *m_window->findChild<SectionsPanel *>();
    SectionSources &sources = panel.sources();
    for (QAction *action :
         {sources.newSection, sources.fromBookmarks, sources.fromHeadings, sources.everyPages})
        lookAtDialog(found, look, action->objectName(), [action] { action->trigger(); });
    Workspace &work = m_window->workspace();
    lookAtDialog(found, look, u"split"_s,
                 [&] { sources.askSplit(work.sections().sections().front().id); });
    lookAtDialog(found, look, u"ownPrompt"_s, [&] { sources.askPrompt({0, 1}); });
    lookAtDialog(found, look, u"template"_s, [&] {
        (new TemplateDialog(work.sections(), work.pages(), work.sections().list(),
                            u"edition-1.json"_s, m_window.get()))
            ->open();
    });
    lookAtDialog(found, look, u"password"_s,
                 [&] { (new PasswordDialog(u"book.pdf"_s, true, m_window.get()))->open(); });
    lookAtDialog(found, look, u"repeatArea"_s, [&] {
        (new AreaRepeatDialog(work.sections(), work.pages(),
                              {work.sections().sections().front().id, 0}, m_window.get()))
            ->open();
    });
    lookAtDialog(found, look, u"fullText"_s,
                 [&] { m_window->findChild<QAbstractButton *>(u"showFullText"_s)->click(); });
}

void TestEveryone::report(const QStringList &found)
{
    for (const QString &line : found)
        qInfo().noquote() << line;
    QCOMPARE(int(found.size()), 0);
}

QStringList TestEveryone::everywhere(const Look &look)
{
    QStringList found;
    const auto lookAtWindow = [this, &found, &look](const QString &name) {
        layOut(*m_window, name);
        for (const QString &line : look(*m_window))
            found << name + u": "_s + line;
    };
    openWindow();
    lookAtWindow(u"empty"_s);
    makeSections();
    lookAtWindow(u"mark"_s);
    lookAtDialogs(found, look);
    m_window->findChild<QAction *>(u"find"_s)->trigger();
    lookAtWindow(u"find"_s);
    RunController &run = m_window->workspace().run();
    m_window->actions().run->trigger();
    [&] { QTRY_COMPARE_WITH_TIMEOUT(run.state(), RunController::State::Idle, 30'000); }();
    m_window->showArrangement(Arrangements::Kind::Run);
    lookAtWindow(u"run"_s);
    m_window->showArrangement(Arrangements::Kind::Check);
    lookAtWindow(u"check"_s);
    return found;
}

void TestEveryone::everyControlSpeaks()
{
    const QStringList found = everywhere(tests::unspoken);
    report(found);
}

void TestEveryone::noTextIsCutOff()
{
    QFETCH(const QString, language);
    speak(language);
    const QStringList found = everywhere(tests::cutOff);
    report(found);
}

void TestEveryone::noTwoEntriesShareALetter()
{
    QFETCH(const QString, language);
    speak(language);
    const QStringList found =
        everywhere([](const QWidget &window) { return tests::sharedMnemonics(window); });
    report(found);
}

QTEST_MAIN(TestEveryone)
#include "tst_everyone.moc"
