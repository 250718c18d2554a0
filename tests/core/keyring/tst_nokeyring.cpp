// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keyring/keyring.h"
#include "core/keyring/keyringservice.h"
#include "tests/support/quiettest.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace excerpt;

/// Run without a session bus, and on a bus that has no keyring.
class NoKeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void readingSaysThatThereIsNone();
    void readingForTheWindowSaysSo();
    void savingSaysThatTheKeyIsKeptForThisSession();
    void removingSaysThatThereIsNone();
    void aBusIsKnownByItsAddress_data();
    void aBusIsKnownByItsAddress();
};

void NoKeyringTest::readingSaysThatThereIsNone()
{
    const auto key = keyring::readWithoutPrompt({u"gemini"_s, {}}, {}, QDeadlineTimer(10s));
    QVERIFY(!key);
    QCOMPARE(key.error().problem, KeyringProblem::Unavailable);
}

void NoKeyringTest::readingForTheWindowSaysSo()
{
    const auto key = keyring::read({u"gemini"_s, {}}).takeResult();
    QVERIFY(!key);
    QCOMPARE(key.error().problem, KeyringProblem::Unavailable);
}

void NoKeyringTest::savingSaysThatTheKeyIsKeptForThisSession()
{
    const auto written = keyring::write({u"gemini"_s, {}}, "secret"_ba).takeResult();
    QVERIFY(!written);
    QCOMPARE(written.error().problem, KeyringProblem::Unavailable);
    QCOMPARE(written.error().message,
             u"No keyring on this system. The key is kept for this session only."_s);
    QVERIFY(!written.error().detail.contains(u"secret"_s));
}

void NoKeyringTest::removingSaysThatThereIsNone()
{
    QVERIFY(!keyring::remove({u"gemini"_s, {}}).takeResult());
}

void NoKeyringTest::aBusIsKnownByItsAddress_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isBus");
    QTest::newRow("an address") << u"DBUS_SESSION_BUS_ADDRESS"_s << u"unix:path=/run/bus"_s << true;
    QTest::newRow("switched off") << u"DBUS_SESSION_BUS_ADDRESS"_s << u"disabled:"_s << false;
    QTest::newRow("nothing") << u"LANG"_s << u"C"_s << false;
    QTest::newRow("a folder without one") << u"XDG_RUNTIME_DIR"_s << u"/nonexistent"_s << false;
}

void NoKeyringTest::aBusIsKnownByItsAddress()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QProcessEnvironment environment;
    environment.insert(name, value);
    QTEST(hasSessionBus(environment), "isBus");
}

QTEST_GUILESS_MAIN(NoKeyringTest)
#include "tst_nokeyring.moc"
