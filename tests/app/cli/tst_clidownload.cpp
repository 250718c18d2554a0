// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandrun.h"
#include "tests/support/httpserver.h"
#include "tests/support/quiettest.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace excerpt;
using namespace excerpt::tests;

namespace {

/// Busy for the first requests, then sends the sample document.
class BusySite : public ServerBehaviour
{
public:
    explicit BusySite(int busyTimes) : m_busyTimes(busyTimes)
    {
        QFile sample(sourceFile(u"resources/sample.pdf"_s));
        if (!sample.open(QIODevice::ReadOnly))
            qFatal("the sample document cannot be read");
        m_pdf = sample.readAll();
    }
    ServerReply answer(const ServerRequest &) override
    {
        if (m_asked++ < m_busyTimes)
            return {.status = 503, .headers = {{"Retry-After", "0"}}};
        return {.body = m_pdf};
    }
    int asked() const { return m_asked; }

private:
    const int m_busyTimes;
    QByteArray m_pdf;
    std::atomic<int> m_asked = 0;
};

} // namespace

/// Documents that are named by an address.
class CliDownloadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_home = std::make_unique<QTemporaryDir>();
        m_environment = environmentIn(m_home->path());
    }

    void aBusyServerIsAskedAsOftenAsRetriesSay()
    {
        BusySite site(2);
        const HttpServer server(site);
        const CommandRun run = extract(server, u"2"_s);
        QVERIFY2(run.status == 0, run.errors.constData());
        QCOMPARE(site.asked(), 3);
        QVERIFY(run.output.contains("\"succeeded\""));
        QVERIFY2(run.errors.contains("answered with status 503"), run.errors.constData());
        QVERIFY2(run.errors.contains("Attempt 3 begins in"), run.errors.constData());
    }

    void withoutRetriesItIsAskedOnce()
    {
        BusySite site(1);
        const HttpServer server(site);
        const CommandRun run = extract(server, u"0"_s);
        QCOMPARE(run.status, 4);
        QCOMPARE(site.asked(), 1);
        QVERIFY2(run.errors.contains("answered with status 503. Try again later."),
                 run.errors.constData());
    }

private:
    CommandRun extract(const HttpServer &server, const QString &retries) const
    {
        return runCommand({u"extract"_s, server.url(u"/book.pdf"_s).toString(), u"--delay"_s,
                           u"0"_s, u"--retries"_s, retries},
                          m_environment);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;
};

QTEST_GUILESS_MAIN(CliDownloadTest)
#include "tst_clidownload.moc"
