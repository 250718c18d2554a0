// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/prompt.h"
#include "tests/support/fakegemini.h"
#include "tests/support/quiettest.h"
#include "tests/ui/prompt/fakekeystore.h"
#include "tests/ui/run/runfixture.h"
#include "ui/look/look.h"
#include "ui/prompt/enginekeys.h"
#include "ui/prompt/keybox.h"
#include "ui/prompt/promptdraft.h"
#include "ui/prompt/prompteditor.h"
#include "ui/prompt/promptlibrarystore.h"
#include "ui/prompt/promptpanel.h"
#include "ui/sections/sectioneditor.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

constexpr int patienceMs = 30'000;

const KeyringFailure noKeyring{
    KeyringProblem::Unavailable,
    u"No keyring on this system. The key is kept for this session only."_s,
    {}};

/// The panel over a book and a server, as the window shows it.
class Desk
{
public:
    explicit Desk(tests::FakeKeyStore keyring = {}, tests::FakeGeminiOptions options = {})
        : book(2)
        , server(std::move(options))
        , store(std::move(keyring))
    {
        sections.reset(book.sections());
        panel.resize(look::px(384), look::px(900));
        panel.show();
        QApplication::setActiveWindow(&panel);
    }

    void useGemini(const QString &model = u"fake-pro"_s)
    {
        draft.setEngine({.engine = u"gemini"_s, .model = model, .baseUrl = server.baseUrl()});
    }
    void openBook()
    {
        panel.setDocument(book.request().document, [this](const std::vector<SectionId> &ids) {
            RunRequest request = book.request();
            std::erase_if(request.sections.sections, [&ids](const Section &section) {
                return std::ranges::find(ids, section.id) == ids.end();
            });
            request.prompt = draft.text();
            request.hasFrame = draft.hasFrame();
            request.engine = keys.complete(draft.engine());
            request.engine.retries = 0;
            return request;
        });
    }
    template <typename Widget>
    [[nodiscard]] Widget *child(const QString &name)
    {
        return panel.findChild<Widget *>(name);
    }
    [[nodiscard]] QString said(const QString &name) { return child<QLabel>(name)->text(); }
    [[nodiscard]] QPushButton *tryButton() { return child<QPushButton>(u"try"_s); }
    void click(const QString &name) { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }

    tests::RunBook book;
    tests::FakeGemini server;
    QTemporaryDir folder;
    tests::FakeKeyStore store;
    SectionEditor sections;
    PromptDraft draft{sections.undoStack()};
    EngineKeys keys{store, QProcessEnvironment()};
    PromptPanel panel{draft, sections, keys, folder.filePath(u"prompts.json"_s)};
};

tests::FakeKeyStore withKey(const QByteArray &key = "test-key")
{
    tests::FakeKeyStore store;
    store.keys.insert(u"gemini"_s, key);
    return store;
}

tests::FakeKeyStore without()
{
    tests::FakeKeyStore store;
    store.failure = noKeyring;
    return store;
}

} // namespace

class EnginesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Theme::Light); }
    void init() { tests::failOnWarnings(); }

    void theKeyOfTheKeyringIsUsed();
    void theEnvironmentWins();
    void aMissingKeyIsAskedForAndSaved();
    void withoutAKeyringTheKeyIsKeptForTheSession();
    void theOfflineEngineNeedsNone();
    void theKeyCanBeChangedAndForgotten();
    void theModelsAreFetchedWhenTheyAreWanted();
    void theConnectionIsTestedWithThePastedKey();
    void aRefusedKeyIsSaidInWords();
    void anUnreachableServerIsSaidInWords();
    void theSectionIsMeasured();
    void aTryAnswersBesideThePrompt();
    void whatIsShownIsWhatIsSent();
    void anAnswerInJsonIsSetOut();
    void aFailedTrySaysWhy();
    void aTryCanBeStopped();
    void obstaclesAreToolTips();
    void whileARunIsOnNothingIsTried();
    void ctrlReturnTriesFromTheEditor();
};

void EnginesTest::theKeyOfTheKeyringIsUsed()
{
    Desk desk(withKey());
    desk.useGemini();
    QTRY_COMPARE(desk.said(u"privacy"_s), u"Sends pages to Google. Key in the keyring."_s);
    QVERIFY(!desk.panel.findChild<KeyBox *>()->isVisible());
    QCOMPARE(desk.keys.complete(desk.draft.engine()).apiKey, "test-key"_ba);
}

void EnginesTest::theEnvironmentWins()
{
    tests::FakeKeyStore store = withKey("of the keyring");
    QProcessEnvironment environment;
    environment.insert(u"GOOGLE_API_KEY"_s, u" of the environment "_s);
    environment.insert(u"GOOGLE_GEMINI_BASE_URL"_s, u"http://127.0.0.1:9"_s);
    EngineKeys keys(store, environment);
    keys.look(u"gemini"_s);
    QCOMPARE(keys.place(u"gemini"_s), EngineKeys::Place::Environment);
    QCOMPARE(keys.variable(u"gemini"_s), u"GOOGLE_API_KEY"_s);
    const EngineSettings settings = keys.complete({.engine = u"gemini"_s});
    QCOMPARE(settings.apiKey, "of the environment"_ba);
    QCOMPARE(settings.baseUrl, u"http://127.0.0.1:9"_s);
    const EngineDescription &gemini = engineDescriptions().at(1);
    QCOMPARE(gemini.id, u"gemini"_s);
    QCOMPARE(keys.lookup()(gemini), "of the environment"_ba);
}

void EnginesTest::aMissingKeyIsAskedForAndSaved()
{
    Desk desk;
    desk.useGemini();
    auto *box = desk.panel.findChild<KeyBox *>();
    QTRY_VERIFY(box->isVisible());
    QCOMPARE(desk.said(u"keyTitle"_s), u"Gemini needs a key"_s);
    QVERIFY(!desk.child<QPushButton>(u"saveKey"_s)->isEnabled());
    auto *field = desk.child<QLineEdit>(u"key"_s);
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    field->setFocus();
    QTest::keyClicks(field, u" test-key "_s);
    desk.click(u"saveKey"_s);
    QTRY_COMPARE(desk.said(u"privacy"_s), u"Sends pages to Google. Key in the keyring."_s);
    QVERIFY(!box->isVisible());
    QVERIFY(field->text().isEmpty());
    QCOMPARE(desk.store.keys.value(u"gemini"_s), "test-key"_ba);
    QVERIFY(desk.draft.engine().apiKey.isEmpty());
}

void EnginesTest::withoutAKeyringTheKeyIsKeptForTheSession()
{
    Desk desk(without());
    desk.useGemini();
    QTRY_VERIFY(desk.panel.findChild<KeyBox *>()->isVisible());
    auto *field = desk.child<QLineEdit>(u"key"_s);
    field->setFocus();
    QTest::keyClicks(field, u"test-key"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(desk.said(u"privacy"_s),
                 u"Sends pages to Google. No keyring on this system. The key is kept for this "
                 "session only."_s);
    QCOMPARE(desk.keys.complete(desk.draft.engine()).apiKey, "test-key"_ba);
    QVERIFY(desk.store.keys.isEmpty());
}

void EnginesTest::theOfflineEngineNeedsNone()
{
    Desk desk;
    desk.useGemini();
    QTRY_VERIFY(desk.panel.findChild<KeyBox *>()->isVisible());
    desk.click(u"useOffline"_s);
    QCOMPARE(desk.draft.engine().engine, u"offline"_s);
    QVERIFY(!desk.panel.findChild<KeyBox *>()->isVisible());
    QVERIFY(desk.said(u"privacy"_s).contains(u"reads no prompt"_s));
}

void EnginesTest::theKeyCanBeChangedAndForgotten()
{
    Desk desk(withKey("old"));
    desk.useGemini();
    QTRY_COMPARE(desk.keys.place(u"gemini"_s), EngineKeys::Place::Keyring);
    desk.child<QAction>(u"changeKey"_s)->trigger();
    QVERIFY(desk.panel.findChild<KeyBox *>()->isVisible());
    QTest::keyClicks(desk.child<QLineEdit>(u"key"_s), u"new"_s);
    desk.click(u"saveKey"_s);
    QTRY_COMPARE(desk.store.keys.value(u"gemini"_s), "new"_ba);
    desk.child<QAction>(u"forgetKey"_s)->trigger();
    QTRY_VERIFY(desk.store.keys.isEmpty());
    QVERIFY(desk.keys.isMissing(u"gemini"_s));
    QVERIFY(desk.panel.findChild<KeyBox *>()->isVisible());
}

void EnginesTest::theModelsAreFetchedWhenTheyAreWanted()
{
    Desk desk(withKey());
    desk.useGemini({});
    QTRY_COMPARE(desk.keys.place(u"gemini"_s), EngineKeys::Place::Keyring);
    QCOMPARE(desk.server.requestsSeen(), 0);
    auto *models = desk.child<QComboBox>(u"models"_s);
    models->showPopup();
    QTRY_VERIFY(models->findText(u"fake-pro"_s) >= 0);
    QVERIFY(models->view()->isVisible());
    models->setCurrentIndex(models->findText(u"fake-pro"_s));
    Q_EMIT models->textActivated(u"fake-pro"_s);
    models->hidePopup();
    QCOMPARE(desk.draft.engine().model, u"fake-pro"_s);
    QVERIFY(desk.server.violations().isEmpty());
}

void EnginesTest::theConnectionIsTestedWithThePastedKey()
{
    Desk desk;
    desk.useGemini();
    QTRY_VERIFY(desk.panel.findChild<KeyBox *>()->isVisible());
    QVERIFY(!desk.child<QPushButton>(u"testKey"_s)->isEnabled());
    QTest::keyClicks(desk.child<QLineEdit>(u"key"_s), u"test-key"_s);
    desk.click(u"testKey"_s);
    QTRY_VERIFY2(desk.said(u"engineSaid"_s).startsWith(u"The connection works."_s),
                 qPrintable(desk.said(u"engineSaid"_s)));
    QVERIFY(desk.store.keys.isEmpty()); // only asked, not saved
}

void EnginesTest::aRefusedKeyIsSaidInWords()
{
    Desk desk(withKey("wrong"));
    desk.useGemini();
    QTRY_COMPARE(desk.keys.place(u"gemini"_s), EngineKeys::Place::Keyring);
    desk.child<QAction>(u"testConnection"_s)->trigger();
    QCOMPARE(desk.said(u"engineSaid"_s), u"Testing the connection…"_s);
    QTRY_VERIFY2(desk.said(u"engineSaid"_s).contains(u"key"_s),
                 qPrintable(desk.said(u"engineSaid"_s)));
    QVERIFY(desk.child<QLabel>(u"engineSaid"_s)->property("bad").toBool());
}

void EnginesTest::anUnreachableServerIsSaidInWords()
{
    Desk desk(withKey());
    desk.draft.setEngine(
        {.engine = u"gemini"_s, .model = u"fake-pro"_s, .baseUrl = u"http://127.0.0.1:1"_s});
    QTRY_COMPARE(desk.keys.place(u"gemini"_s), EngineKeys::Place::Keyring);
    desk.child<QAction>(u"testConnection"_s)->trigger();
    QTRY_VERIFY(desk.child<QLabel>(u"engineSaid"_s)->property("bad").toBool());
    QVERIFY2(desk.said(u"engineSaid"_s).contains(u"reach"_s),
             qPrintable(desk.said(u"engineSaid"_s)));
}

void EnginesTest::theSectionIsMeasured()
{
    Desk desk(withKey());
    desk.useGemini();
    desk.draft.setText(u"Summarise {{section}}."_s);
    QCOMPARE(desk.said(u"sentTitle"_s), u"What will be sent for"_s);
    QCOMPARE(desk.said(u"sentName"_s), u"Lesson 1"_s);
    QCOMPARE(desk.said(u"sentPages"_s), u"1–2"_s);
    desk.openBook();
    QTRY_VERIFY_WITH_TIMEOUT(desk.said(u"sentFile"_s).contains(u"kB"_s), patienceMs);
    QVERIFY2(desk.said(u"sentTokens"_s).startsWith(u"about "_s),
             qPrintable(desk.said(u"sentTokens"_s)));
    desk.draft.setText(u"Summarise {{section}} in {{pages}}."_s);
    QVERIFY(desk.said(u"sentFile"_s).contains(u"kB"_s)); // typing changes nothing of the file
    desk.sections.setCurrent({u"s2"_s});
    QCOMPARE(desk.said(u"sentPages"_s), u"3–4"_s);
    QVERIFY(!desk.said(u"sentFile"_s).contains(u"kB"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.said(u"sentFile"_s).contains(u"kB"_s), patienceMs);
    desk.sections.setCurrent({u"s1"_s});
    QVERIFY(desk.said(u"sentFile"_s).contains(u"kB"_s)); // it was measured before
    desk.draft.setEngine({.engine = u"offline"_s});
    QCOMPARE(desk.said(u"sentTitle"_s), u"What will be read for"_s);
    QVERIFY(!desk.child<QLabel>(u"sentTokens"_s)->isVisible());
}

void EnginesTest::aTryAnswersBesideThePrompt()
{
    Desk desk(withKey());
    desk.useGemini();
    desk.draft.setText(u"Summarise {{section}}."_s);
    desk.openBook();
    desk.sections.setCurrent({u"s2"_s});
    QTRY_VERIFY(desk.tryButton()->isEnabled());
    QTest::mouseClick(desk.tryButton(), Qt::LeftButton);
    auto *answer = desk.child<QPlainTextEdit>(u"answer"_s);
    QTRY_VERIFY_WITH_TIMEOUT(answer->isVisible(), patienceMs);
    QVERIFY2(answer->toPlainText().contains(u"MARKER-3 MARKER-4"_s),
             qPrintable(answer->toPlainText()));
    QCOMPARE(desk.said(u"answerTitle"_s), u"Answer for “Lesson 2”"_s);
    QVERIFY2(desk.said(u"tryStatus"_s).startsWith(u"Answered in"_s),
             qPrintable(desk.said(u"tryStatus"_s)));
    QCOMPARE(desk.panel.library().library().history.front().text, u"Summarise {{section}}."_s);
    QVERIFY(desk.server.violations().isEmpty());
    QVERIFY(desk.server.storedFiles().isEmpty());
    // It was a job like every other, and nothing is left to do for it.
    QTRY_VERIFY_WITH_TIMEOUT(desk.tryButton()->text() == u"Try on this section"_s, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(listJobs(diskStorage(), desk.book.jobsFolder())->front().isFinished,
                             patienceMs);
}

void EnginesTest::whatIsShownIsWhatIsSent()
{
    Desk desk(withKey());
    desk.useGemini();
    desk.draft.setText(u"List {{pages}} of {{document}}, “so”."_s);
    desk.openBook();
    const QString shown = desk.panel.assembledText();
    QTRY_VERIFY(desk.tryButton()->isEnabled());
    desk.panel.tryAction()->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(desk.child<QPlainTextEdit>(u"answer"_s)->isVisible(), patienceMs);
    const auto prompts = desk.server.answeredPrompts();
    QCOMPARE(prompts.size(), std::size_t(1));
    QCOMPARE(prompts.begin()->first, shown);
    QVERIFY(shown.startsWith(desk.said(u"frameBefore"_s)));
    QVERIFY(shown.endsWith(desk.said(u"frameAfter"_s)));
}

void EnginesTest::anAnswerInJsonIsSetOut()
{
    tests::FakeGeminiOptions options;
    options.answer = [](const QByteArray &, const QString &) { return u"{\"price\":1.10}"_s; };
    Desk desk(withKey(), options);
    desk.useGemini();
    desk.draft.setText(u"The price as JSON"_s);
    desk.openBook();
    QTRY_VERIFY(desk.tryButton()->isEnabled());
    desk.panel.tryAction()->trigger();
    auto *answer = desk.child<QPlainTextEdit>(u"answer"_s);
    QTRY_VERIFY_WITH_TIMEOUT(answer->isVisible(), patienceMs);
    QCOMPARE(answer->toPlainText(), u"{\n  \"price\": 1.10\n}"_s);
}

void EnginesTest::aFailedTrySaysWhy()
{
    tests::FakeGeminiOptions options;
    options.faults = {{.request = 1, .kind = "finish", .detail = "SAFETY", .call = "generate"}};
    Desk desk(withKey(), options);
    desk.useGemini();
    desk.draft.setText(u"Summarise"_s);
    desk.openBook();
    QTRY_VERIFY(desk.tryButton()->isEnabled());
    desk.panel.tryAction()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(desk.said(u"answerTitle"_s), u"No answer for “Lesson 1”"_s,
                              patienceMs);
    QVERIFY(!desk.said(u"answerNote"_s).isEmpty());
    QVERIFY2(desk.said(u"tryStatus"_s).startsWith(u"Failed after"_s),
             qPrintable(desk.said(u"tryStatus"_s)));
}

void EnginesTest::aTryCanBeStopped()
{
    tests::Gate gate;
    tests::FakeGeminiOptions options;
    options.answer = gate.answer();
    Desk desk(withKey(), options);
    desk.useGemini();
    desk.draft.setText(u"Summarise"_s);
    desk.openBook();
    QTRY_VERIFY(desk.tryButton()->isEnabled());
    desk.panel.tryAction()->trigger();
    QCOMPARE(desk.tryButton()->text(), u"Stop the try"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.said(u"tryStatus"_s).startsWith(u"Waiting for the answer"_s),
                             patienceMs);
    QTest::mouseClick(desk.tryButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(desk.said(u"tryStatus"_s), u"Stopped."_s, patienceMs);
    gate.let(1);
    QTRY_COMPARE_WITH_TIMEOUT(desk.tryButton()->text(), u"Try on this section"_s, patienceMs);
    QVERIFY(desk.tryButton()->isEnabled());
}

void EnginesTest::obstaclesAreToolTips()
{
    Desk desk;
    QCOMPARE(desk.tryButton()->toolTip(), u"Open a document first"_s);
    QVERIFY(!desk.tryButton()->isEnabled());
    desk.openBook();
    QVERIFY(desk.tryButton()->isEnabled()); // offline reads no prompt
    desk.useGemini({});
    QCOMPARE(desk.tryButton()->toolTip(), u"Write the prompt first"_s);
    desk.draft.setText(u"{{chapter}}"_s);
    QVERIFY(desk.tryButton()->toolTip().contains(u"{{chapter}}"_s));
    desk.draft.setText(u"List"_s);
    QCOMPARE(desk.tryButton()->toolTip(), u"Gemini needs a key first"_s);
    desk.keys.save(u"gemini"_s, "test-key");
    QTRY_COMPARE(desk.tryButton()->toolTip(), u"Choose a model first"_s);
    desk.useGemini();
    QVERIFY(desk.tryButton()->isEnabled());
    QVERIFY2(desk.tryButton()->toolTip().contains(u"Ctrl+Return"_s),
             qPrintable(desk.tryButton()->toolTip()));
    desk.sections.setCurrent({});
    QCOMPARE(desk.tryButton()->toolTip(), u"Choose a section first"_s);
}

void EnginesTest::whileARunIsOnNothingIsTried()
{
    Desk desk;
    desk.openBook();
    desk.panel.setRunActive(true);
    QVERIFY(!desk.tryButton()->isEnabled());
    QVERIFY(desk.tryButton()->toolTip().contains(u"being run"_s));
    desk.panel.setRunActive(false);
    QVERIFY(desk.tryButton()->isEnabled());
}

void EnginesTest::ctrlReturnTriesFromTheEditor()
{
    Desk desk;
    desk.openBook();
    auto *editor = desk.child<PromptEditor>(u"prompt"_s);
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.draft.text(), QString());
    auto *answer = desk.child<QPlainTextEdit>(u"answer"_s);
    QTRY_VERIFY_WITH_TIMEOUT(answer->isVisible(), patienceMs);
    QVERIFY2(answer->toPlainText().contains(u"MARKER-1"_s), qPrintable(answer->toPlainText()));
}

int main(int argc, char **argv)
{
    QLoggingCategory::setFilterRules(u"excerpt.*=false"_s);
    QTEST_SET_MAIN_SOURCE_PATH
    QApplication application(argc, argv);
    EnginesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_engines.moc"
