// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keyring/keyring.h"
#include "tests/support/fakegemini.h"
#include "tests/support/quiettest.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace excerpt;

namespace {

struct Ended
{
    int status = -1;
    QString output;
    QString errors;
};

Ended run(const QString &program, const QStringList &arguments, const QByteArray &input = {},
          const QHash<QString, QString> &variables = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto it = variables.begin(); it != variables.end(); ++it)
        environment.insert(it.key(), it.value());
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// By libsecret's own tool, which knows nothing of this program.
QString lookedUp(const QString &user)
{
    return run(u"secret-tool"_s, {u"lookup"_s, u"server"_s, u"excerpt"_s, u"user"_s, user}).output;
}

void store(const QString &user, const QByteArray &key)
{
    const Ended stored = run(u"secret-tool"_s,
                             {u"store"_s, u"--label=A key"_s, u"server"_s, u"excerpt"_s, u"user"_s,
                              user, u"type"_s, u"plaintext"_s},
                             key);
    QVERIFY2(stored.status == 0, qPrintable(stored.errors));
}

Ended callSecrets(const QString &method, const QString &argument)
{
    return run(u"dbus-send"_s, {u"--session"_s, u"--print-reply"_s,
                                u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                                u"org.freedesktop.Secret.Service."_s + method, argument});
}

bool isLocked()
{
    return run(u"dbus-send"_s,
               {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s,
                u"/org/freedesktop/secrets/collection/login"_s,
                u"org.freedesktop.DBus.Properties.Get"_s,
                u"string:org.freedesktop.Secret.Collection"_s, u"string:Locked"_s})
        .output.contains(u"boolean true"_s);
}

KeyringAnswer<QByteArray> readQuietly(const QString &engine, const QString &profile = {})
{
    return keyring::readWithoutPrompt({engine, profile}, {}, QDeadlineTimer(20s));
}

Ended cli(const QStringList &arguments, const QHash<QString, QString> &variables = {})
{
    return run(qEnvironmentVariable("EXCERPT_CLI"), arguments, {}, variables);
}

} // namespace

/// Started by with-keyring: on a bus of its own with an unlocked keyring.
class KeyringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(qEnvironmentVariableIsSet("EXCERPT_TEST_HOME")); }
    void init() { tests::failOnWarnings(); }

    void aSavedKeyIsReadByAnotherProgram();
    void aKeyOfAnotherProgramIsRead();
    void profilesAreApart();
    void noEntryIsAnEmptyKey();
    void savingAgainReplaces();
    void aRemovedKeyIsGone();
    void aRequestedStopEndsTheWait();
    void theCommandLineReadsTheKey();
    void theEnvironmentWinsOverTheKeyring();
    void theKeyIsInNoFile();
    // Last: what comes after it has no key to read.
    void aLockedKeyringIsSaidWithoutAPrompt();
};

void KeyringTest::aSavedKeyIsReadByAnotherProgram()
{
    QVERIFY(keyring::write({u"gemini"_s, {}}, "test-key"_ba).takeResult());
    QCOMPARE(lookedUp(u"gemini"_s), u"test-key"_s);
    QCOMPARE(keyring::read({u"gemini"_s, {}}).takeResult().value(), "test-key"_ba);
    QCOMPARE(readQuietly(u"gemini"_s).value(), "test-key"_ba);
}

void KeyringTest::aKeyOfAnotherProgramIsRead()
{
    store(u"other"_s, "from elsewhere"_ba);
    QCOMPARE(readQuietly(u"other"_s).value(), "from elsewhere"_ba);
}

void KeyringTest::profilesAreApart()
{
    QVERIFY(keyring::write({u"gemini"_s, u"work"_s}, "work-key"_ba).takeResult());
    QCOMPARE(lookedUp(u"gemini/work"_s), u"work-key"_s);
    QCOMPARE(readQuietly(u"gemini"_s, u"work"_s).value(), "work-key"_ba);
    QCOMPARE(readQuietly(u"gemini"_s).value(), "test-key"_ba);
}

void KeyringTest::noEntryIsAnEmptyKey()
{
    QCOMPARE(readQuietly(u"nobody"_s).value(), QByteArray());
    QCOMPARE(keyring::read({u"nobody"_s, {}}).takeResult().value(), QByteArray());
}

void KeyringTest::savingAgainReplaces()
{
    QVERIFY(keyring::write({u"twice"_s, {}}, "first"_ba).takeResult());
    QVERIFY(keyring::write({u"twice"_s, {}}, "second"_ba).takeResult());
    QCOMPARE(lookedUp(u"twice"_s), u"second"_s);
}

void KeyringTest::aRemovedKeyIsGone()
{
    QVERIFY(keyring::write({u"gone"_s, {}}, "short-lived"_ba).takeResult());
    QVERIFY(keyring::remove({u"gone"_s, {}}).takeResult());
    QCOMPARE(lookedUp(u"gone"_s), QString());
    QVERIFY(keyring::remove({u"gone"_s, {}}).takeResult());
}

void KeyringTest::aRequestedStopEndsTheWait()
{
    std::stop_source stop;
    stop.request_stop();
    const auto key = keyring::readWithoutPrompt({u"gemini"_s, {}}, stop.get_token(),
                                                QDeadlineTimer(QDeadlineTimer::Forever));
    QVERIFY(key || key.error().problem == KeyringProblem::Cancelled);
}

void KeyringTest::theCommandLineReadsTheKey()
{
    tests::FakeGemini server;
    const Ended ended =
        cli({u"models"_s, u"--engine"_s, u"gemini"_s, u"--base-url"_s, server.baseUrl()});
    QVERIFY2(ended.status == 0, qPrintable(ended.errors));
    QVERIFY(server.violations().isEmpty());
    QVERIFY2(ended.output.contains(u"fake-pro"_s), qPrintable(ended.output));
}

void KeyringTest::theEnvironmentWinsOverTheKeyring()
{
    tests::FakeGemini server({.key = "key-of-the-environment"});
    const Ended ended =
        cli({u"models"_s, u"--engine"_s, u"gemini"_s, u"--base-url"_s, server.baseUrl()},
            {{u"GEMINI_API_KEY"_s, u"key-of-the-environment"_s}});
    QVERIFY2(ended.status == 0, qPrintable(ended.errors));
}

void KeyringTest::theKeyIsInNoFile()
{
    QCOMPARE(lookedUp(u"gemini"_s), u"test-key"_s);
    const Ended found =
        run(u"grep"_s, {u"-rlF"_s, u"test-key"_s, qEnvironmentVariable("EXCERPT_TEST_HOME")});
    QCOMPARE(found.output, QString());
}

void KeyringTest::aLockedKeyringIsSaidWithoutAPrompt()
{
    callSecrets(u"Lock"_s, u"array:objpath:/org/freedesktop/secrets/collection/login"_s);
    QVERIFY(isLocked());
    const auto key = readQuietly(u"gemini"_s);
    QVERIFY(!key);
    QCOMPARE(key.error().problem, KeyringProblem::Locked);
    QVERIFY(isLocked());

    tests::FakeGemini server;
    const Ended ended =
        cli({u"models"_s, u"--engine"_s, u"gemini"_s, u"--base-url"_s, server.baseUrl()});
    QCOMPARE(ended.status, 5);
    QVERIFY2(ended.errors.contains(u"The keyring is locked"_s), qPrintable(ended.errors));
    QCOMPARE(server.requestsSeen(), 0);
    QVERIFY(isLocked());
}

QTEST_GUILESS_MAIN(KeyringTest)
#include "tst_keyring.moc"
