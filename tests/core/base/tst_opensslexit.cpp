// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"
#include "core/engines/http/httpclient.h"
#include "tests/support/quiettest.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

constexpr int statusTakenDown = 99;

void useOpenssl()
{
    EVP_MD_CTX_free(EVP_MD_CTX_new());
    OPENSSL_init_crypto(OPENSSL_INIT_ADD_ALL_DIGESTS, nullptr);
}

/// The process that the test starts: uses OpenSSL in one way and returns from main(). Its status
/// says whether OpenSSL's state was freed then.
int useAndReturn(const QString &way)
{
    if (way == "file hash"_L1) {
        if (!sha256OfFile(QCoreApplication::applicationFilePath(), {}))
            return 1;
    } else if (way == "HTTP client"_L1) {
        const HttpClient client;
        useOpenssl(); // as Qt's TLS will
    } else {
        useOpenssl();
    }
    OPENSSL_atexit([] { _exit(statusTakenDown); });
    return 0;
}

} // namespace

class OpensslExitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void theStateStandsUntilTheProcessIsGone_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("file hash") << 0;
        QTest::newRow("HTTP client") << 0;
        QTest::newRow("OpenSSL left to itself") << statusTakenDown;
    }
    void theStateStandsUntilTheProcessIsGone()
    {
        QFETCH(const int, status);
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {u"use"_s, QString::fromLatin1(QTest::currentDataTag())});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), status);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == "use"_L1)
        return useAndReturn(arguments.at(2));
    OpensslExitTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_opensslexit.moc"
