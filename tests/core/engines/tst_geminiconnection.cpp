// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/gemini/geminiconnection.h"
#include "tests/support/enginedoubles.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

tests::FakeClock &fakeClock()
{
    static tests::FakeClock clock;
    return clock;
}

std::unique_ptr<GeminiConnection> connectionTo(const QString &baseUrl)
{
    EngineSettings settings;
    settings.baseUrl = baseUrl;
    settings.apiKey = "secret-key";
    return std::move(*GeminiConnection::create(settings, fakeClock()));
}

} // namespace

class GeminiConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void addressesAreBelowTheBase_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("url");
        QTest::newRow("the service's own")
            << QString() << u"https://generativelanguage.googleapis.com/v1beta/files?a=b%20c"_s;
        QTest::newRow("with a final slash")
            << u"http://127.0.0.1:81/"_s << u"http://127.0.0.1:81/v1beta/files?a=b%20c"_s;
        QTest::newRow("with a path") << u"https://proxy.example/gemini/"_s
                                     << u"https://proxy.example/gemini/v1beta/files?a=b%20c"_s;
    }
    void addressesAreBelowTheBase()
    {
        QFETCH(const QString, base);
        QFETCH(const QString, url);
        const auto request =
            connectionTo(base)->request("GET"_ba, u"/v1beta/files"_s, u"a=b%20c"_s, Stage::Upload);
        QCOMPARE(request.url.toString(QUrl::FullyEncoded), url);
        QCOMPARE(request.headers.at(0).first, "x-goog-api-key"_ba);
        QCOMPARE(request.headers.at(0).second, "secret-key"_ba);
    }

    void unusableBasesAreRefused_data()
    {
        QTest::addColumn<QString>("base");
        QTest::newRow("no scheme") << u"generativelanguage.googleapis.com"_s;
        QTest::newRow("another scheme") << u"file:///etc/passwd"_s;
        QTest::newRow("no host") << u"https://"_s;
        QTest::newRow("a password") << u"https://me:hush@host"_s;
        QTest::newRow("a query") << u"https://host/?key=hush"_s;
    }
    void unusableBasesAreRefused()
    {
        QFETCH(const QString, base);
        EngineSettings settings;
        settings.baseUrl = base;
        const auto connection = GeminiConnection::create(settings, fakeClock());
        QVERIFY(!connection);
        QCOMPARE(connection.error().code, Code::BadSetting);
        QVERIFY(connection.error().message.contains(u"GOOGLE_GEMINI_BASE_URL"_s));
        QVERIFY(!connection.error().message.contains(u"hush"_s));
    }

    void uploadsGoToTheServiceItselfOnly_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<QString>("url"); // empty: refused
        const QByteArray own = "https://generativelanguage.googleapis.com/upload?upload_id=A%2Fb";
        QTest::newRow("its own host") << QString() << own << QString::fromLatin1(own);
        QTest::newRow("another host")
            << QString() << "https://evil.example/upload?x"_ba << QString();
        QTest::newRow("without TLS")
            << QString() << "http://generativelanguage.googleapis.com/upload"_ba << QString();
        QTest::newRow("another port")
            << QString() << "https://generativelanguage.googleapis.com:444/upload"_ba << QString();
        QTest::newRow("a host that only begins alike")
            << QString() << "https://generativelanguage.googleapis.com.evil.example/"_ba
            << QString();
        QTest::newRow("credentials in front")
            << QString() << "https://generativelanguage.googleapis.com@evil.example/"_ba
            << QString();
        QTest::newRow("a base of the person's")
            << u"http://127.0.0.1:81"_s << own << u"http://127.0.0.1:81/upload?upload_id=A%2Fb"_s;
    }
    void uploadsGoToTheServiceItselfOnly()
    {
        QFETCH(const QString, base);
        QFETCH(const QByteArray, address);
        QFETCH(const QString, url);
        const auto accepted = connectionTo(base)->uploadUrl(address);
        QCOMPARE(bool(accepted), !url.isEmpty());
        if (accepted) {
            QCOMPARE(accepted->toString(QUrl::FullyEncoded), url);
            return;
        }
        QCOMPARE(accepted.error().code, Code::BadAnswer);
        QVERIFY(!accepted.error().message.contains(u"upload_id"_s));
    }

    void theKeyIsTakenOutOfWhatTheServerSays()
    {
        const GeminiApiError said{.code = 400,
                                  .status = u"INVALID_ARGUMENT"_s,
                                  .message = u"Header secret-key is odd."_s};
        const Error error = connectionTo({})->errorOf(said, Stage::Generate);
        QVERIFY(!error.message.contains(u"secret-key"_s));
        QVERIFY(!error.detail.contains(u"secret-key"_s));
        QVERIFY(error.detail.contains(u"is odd"_s));
    }

    void fieldsAreRecognisedInTheServersWords_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("unknown name")
            << u"Invalid JSON payload received. Unknown name \"store\": Cannot find field."_s
            << true;
        QTest::newRow("backticks") << u"`store` is deprecated for this model."_s << true;
        QTest::newRow("single quotes")
            << u"Unsupported parameter: 'store' is not supported."_s << true;
        QTest::newRow("extra inputs") << u"\"store\": Extra inputs are not permitted"_s << true;
        QTest::newRow("another field") << u"Unknown name \"stored\""_s << false;
        QTest::newRow("the word alone") << u"The store is not supported."_s << false;
        QTest::newRow("a bad value") << u"\"store\" must be a boolean."_s << false;
    }
    void fieldsAreRecognisedInTheServersWords()
    {
        QFETCH(const QString, message);
        QFETCH(const bool, isRefused);
        const GeminiApiError error{.code = 400, .status = {}, .message = message};
        QCOMPARE(error.refusesField(u"store"), isRefused);
        const GeminiApiError other{.code = 500, .status = {}, .message = message};
        QVERIFY(!other.refusesField(u"store"));
    }
};

QTEST_GUILESS_MAIN(GeminiConnectionTest)
#include "tst_geminiconnection.moc"
