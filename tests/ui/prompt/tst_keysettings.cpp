// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakegemini.h"
#include "tests/support/quiettest.h"
#include "tests/ui/prompt/fakekeystore.h"
#include "ui/look/look.h"
#include "ui/prompt/enginekeys.h"
#include "ui/prompt/keysettings.h"

#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

/// The keys of the settings dialog, over a keyring and a server of the test.
struct Shown
{
    explicit Shown(tests::FakeKeyStore keyring = {}, QProcessEnvironment environment = {})
        : store(std::move(keyring))
    {
        environment.insert(u"GOOGLE_GEMINI_BASE_URL"_s, server.baseUrl());
        keys = std::make_unique<EngineKeys>(store, environment);
        widget.reset(makeKeySettings(*keys, nullptr));
        widget->show();
        QApplication::setActiveWindow(widget.get());
    }
    [[nodiscard]] QString text(const QString &name) const
    {
        return widget->findChild<QLabel *>(name + u":gemini"_s)->text();
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        return widget->findChild<QPushButton *>(name + u":gemini"_s);
    }
    void type(const QString &key) const
    {
        QTest::keyClicks(widget->findChild<QLineEdit *>(u"keyField:gemini"_s), key);
    }
    void click(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }

    tests::FakeGemini server;
    tests::FakeKeyStore store;
    std::unique_ptr<EngineKeys> keys;
    std::unique_ptr<QWidget> widget;
};

} // namespace

class KeySettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { look::apply(*qApp, look::Theme::Light); }
    void init()
    {
        tests::failOnWarnings();
        QLoggingCategory::setFilterRules(u"excerpt.*=false"_s);
    }

    void aKeyIsSavedAndForgotten()
    {
        const Shown shown;
        QTRY_VERIFY(shown.text(u"keyPlace"_s).startsWith(u"No key."_s));
        QVERIFY(!shown.button(u"keySave"_s)->isEnabled());
        QVERIFY(!shown.button(u"keyForget"_s)->isVisible());
        shown.type(u" test-key "_s);
        shown.click(u"keySave"_s);
        QTRY_COMPARE(shown.text(u"keyPlace"_s), u"The key is in the keyring."_s);
        QCOMPARE(shown.store.keys.value(u"gemini"_s), "test-key"_ba);
        QVERIFY(shown.widget->findChild<QLineEdit *>(u"keyField:gemini"_s)->text().isEmpty());
        shown.click(u"keyForget"_s);
        QTRY_VERIFY(shown.store.keys.isEmpty());
        QTRY_VERIFY(shown.text(u"keyPlace"_s).startsWith(u"No key."_s));
    }

    void withoutAKeyringItIsKeptForThisSessionOnly()
    {
        tests::FakeKeyStore store;
        store.failure =
            KeyringFailure{KeyringProblem::Unavailable,
                           u"No keyring on this system. The key is kept for this session only."_s,
                           {}};
        const Shown shown(store);
        shown.type(u"test-key"_s);
        shown.click(u"keySave"_s);
        QTRY_VERIFY(shown.text(u"keyPlace"_s).contains(u"for this session only"_s));
        QCOMPARE(shown.keys->complete({.engine = u"gemini"_s}).apiKey, "test-key"_ba);
    }

    void theVariableThatWinsIsNamed()
    {
        QProcessEnvironment environment;
        environment.insert(u"GOOGLE_API_KEY"_s, u"x"_s);
        const Shown shown({}, environment);
        QVERIFY2(shown.text(u"keyPlace"_s).contains(u"GOOGLE_API_KEY"_s),
                 qPrintable(shown.text(u"keyPlace"_s)));
    }

    void theConnectionIsTestedWithWhatIsTyped()
    {
        const Shown shown;
        QTRY_VERIFY(!shown.button(u"keyTest"_s)->isEnabled());
        shown.type(u"wrong"_s);
        shown.click(u"keyTest"_s);
        QTRY_VERIFY(
            shown.widget->findChild<QLabel *>(u"keySaid:gemini"_s)->property("bad").toBool());
        shown.widget->findChild<QLineEdit *>(u"keyField:gemini"_s)->clear();
        shown.type(u"test-key"_s);
        shown.click(u"keyTest"_s);
        QTRY_VERIFY2(shown.text(u"keySaid"_s).startsWith(u"The connection works."_s),
                     qPrintable(shown.text(u"keySaid"_s)));
        QVERIFY(shown.store.keys.isEmpty()); // only asked, not saved
    }
};

QTEST_MAIN(KeySettingsTest)
#include "tst_keysettings.moc"
