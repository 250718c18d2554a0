// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/http/download.h"
#include "tests/support/enginedoubles.h"
#include "tests/support/httpserver.h"
#include "tests/support/quiettest.h"
#include "tests/support/testca.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace excerpt;

namespace {

const QByteArray pdf = "%PDF-1.7\n" + QByteArray(3'000'000, 'x');

/// Answers by path.
class Site : public tests::ServerBehaviour
{
public:
    std::map<QByteArray, tests::ServerReply> pages;

    tests::ServerReply answer(const tests::ServerRequest &request) override
    {
        const std::scoped_lock lock(m_mutex);
        m_requests.push_back(request);
        const auto page = pages.find(request.path());
        return page == pages.end() ? tests::ServerReply{.status = 404} : page->second;
    }
    std::vector<tests::ServerRequest> requests() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_requests;
    }

private:
    mutable std::mutex m_mutex;
    std::vector<tests::ServerRequest> m_requests;
};

/// Answers with one after the other, and with the last for ever.
class Series : public tests::ServerBehaviour
{
public:
    explicit Series(std::vector<tests::ServerReply> replies) : m_replies(std::move(replies)) {}

    tests::ServerReply answer(const tests::ServerRequest &) override
    {
        const std::size_t number = std::size_t(m_asked++);
        return m_replies.at(std::min(number, m_replies.size() - 1));
    }
    int asked() const { return m_asked; }

private:
    const std::vector<tests::ServerReply> m_replies;
    std::atomic<int> m_asked = 0;
};

tests::ServerReply brokenOff(const QByteArray &body)
{
    return {.body = body, .end = tests::ServerReply::End::CloseWithin};
}

tests::ServerReply redirect(const QByteArray &location)
{
    return {.status = 302, .headers = {{"Location", location}}};
}

} // namespace

class DownloadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        tests::failOnWarnings();
        qunsetenv("SSL_CERT_FILE");
    }

    void aDocumentIsStreamedIntoAFileWithoutAName()
    {
        Site site;
        site.pages["/a%20book.pdf"] = {.body = pdf};
        const tests::HttpServer server(site);
        qint64 most = 0;
        qint64 total = 0;
        const auto file = download({.url = QUrl(server.url().toString() + u"/a%20book.pdf?key=1"_s),
                                    .folder = m_folder.path(),
                                    .onProgress =
                                        [&](qint64 received, qint64 whole) {
                                            most = received;
                                            total = whole;
                                        }},
                                   {}, soon());
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
        QCOMPARE(file->fileName, u"a book.pdf"_s);
        QCOMPARE(file->file->readAll(), pdf);
        QFile byPath(file->path);
        QVERIFY(byPath.open(QIODevice::ReadOnly));
        QCOMPARE(byPath.readAll(), pdf);
        QCOMPARE(most, pdf.size());
        QCOMPARE(total, pdf.size());
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void whatCannotBeUsedIsRefusedAndLeavesNothing_data()
    {
        QTest::addColumn<tests::ServerReply>("reply");
        QTest::addColumn<QString>("word");
        QTest::newRow("not found") << tests::ServerReply{.status = 404} << u"404"_s;
        QTest::newRow("login page")
            << tests::ServerReply{.body = "<html>" + QByteArray(5000, ' ')} << u"no PDF"_s;
        QTest::newRow("short login page") << tests::ServerReply{.body = "<html>"} << u"no PDF"_s;
        QTest::newRow("empty") << tests::ServerReply{} << u"no PDF"_s;
        QTest::newRow("too big") << tests::ServerReply{.body = pdf + pdf} << u"larger than 4 MB"_s;
        QTest::newRow("too big, unannounced")
            << tests::ServerReply{.pieces = {pdf, pdf}} << u"larger than 4 MB"_s;
        QTest::newRow("broken off") << brokenOff(pdf) << u"broke"_s;
        QTest::newRow("endless redirects") << redirect("/a.pdf") << u"without end"_s;
        QTest::newRow("another scheme") << redirect("file:///etc/passwd") << u"not safe"_s;
    }
    void whatCannotBeUsedIsRefusedAndLeavesNothing()
    {
        QFETCH(const tests::ServerReply, reply);
        QFETCH(const QString, word);
        Site site;
        site.pages["/a.pdf"] = reply;
        const tests::HttpServer server(site);
        const auto file = download(
            {.url = server.url(u"/a.pdf"_s), .folder = m_folder.path(), .limitBytes = 4'000'000},
            {}, soon());
        QVERIFY(!file);
        QCOMPARE(file.error().code, Code::DownloadFailed);
        QCOMPARE(file.error().stage, Stage::Open);
        QVERIFY2(file.error().message.contains(word), qPrintable(file.error().message));
        QVERIFY2(file.error().message.contains(u"127.0.0.1"_s), qPrintable(file.error().message));
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void whatPassesIsTriedAgain_data()
    {
        using Waits = std::vector<std::chrono::milliseconds>;
        QTest::addColumn<tests::ServerReply>("first");
        QTest::addColumn<Waits>("waits");
        QTest::newRow("broken off, longer than the document")
            << brokenOff("%PDF-1.4\n" + QByteArray(3'500'000, 'y')) << Waits{500ms};
        QTest::newRow("closed without an answer")
            << tests::ServerReply{.end = tests::ServerReply::End::Close} << Waits{500ms};
        QTest::newRow("server error") << tests::ServerReply{.status = 500} << Waits{500ms};
        QTest::newRow("bad gateway") << tests::ServerReply{.status = 502} << Waits{500ms};
        QTest::newRow("server's own wait")
            << tests::ServerReply{.status = 503, .headers = {{"Retry-After", "2"}}}
            << Waits{2125ms};
        QTest::newRow("too many requests")
            << tests::ServerReply{.status = 429, .headers = {{"Retry-After", "10"}}}
            << Waits{10'500ms};
    }
    void whatPassesIsTriedAgain()
    {
        QFETCH(const tests::ServerReply, first);
        QFETCH(const std::vector<std::chrono::milliseconds>, waits);
        Series series({first, {.body = pdf}});
        const tests::HttpServer server(series);
        tests::FakeClock clock;
        std::vector<qint64> received;
        const auto file =
            download({.url = server.url(u"/a.pdf"_s),
                      .folder = m_folder.path(),
                      .limitBytes = 4'000'000,
                      .retries = 4,
                      .onProgress = [&](qint64 bytes, qint64) { received.push_back(bytes); }},
                     {}, soon(), clock);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
        QCOMPARE(series.asked(), 2);
        QCOMPARE(clock.waits, waits);
        QCOMPARE(file->file->readAll(), pdf); // nothing is left of the first attempt
        const auto anew = std::find(received.begin(), received.end(), 0);
        QVERIFY(anew != received.end());
        QVERIFY(std::is_sorted(anew, received.end()));
        QCOMPARE(received.back(), pdf.size());
    }

    void whatDoesNotPassIsNotTriedAgain_data()
    {
        QTest::addColumn<tests::ServerReply>("reply");
        QTest::newRow("not found") << tests::ServerReply{.status = 404};
        QTest::newRow("not allowed") << tests::ServerReply{.status = 403};
        QTest::newRow("login page") << tests::ServerReply{.body = "<html>"};
        QTest::newRow("too big") << tests::ServerReply{.body = pdf + pdf};
    }
    void whatDoesNotPassIsNotTriedAgain()
    {
        QFETCH(const tests::ServerReply, reply);
        Series series({reply});
        const tests::HttpServer server(series);
        tests::FakeClock clock;
        const auto file = download({.url = server.url(u"/a.pdf"_s),
                                    .folder = m_folder.path(),
                                    .limitBytes = 4'000'000,
                                    .retries = 4},
                                   {}, soon(), clock);
        QVERIFY(!file);
        QCOMPARE(series.asked(), 1);
        QCOMPARE(clock.waits.size(), 0);
    }

    void aHostThatCannotBeReachedIsToldAtOnce()
    {
        tests::FakeClock clock;
        const auto file = download(
            {.url = QUrl(u"http://127.0.0.1:1/a.pdf"_s), .folder = m_folder.path(), .retries = 4},
            {}, soon(), clock);
        QVERIFY(!file);
        QCOMPARE(file.error().code, Code::DownloadFailed);
        QCOMPARE(clock.waits.size(), 0);
    }

    void attemptsAreCountedAndEnd()
    {
        Series series({brokenOff(pdf), {.status = 503}});
        const tests::HttpServer server(series);
        tests::FakeClock clock;
        const auto file =
            download({.url = server.url(u"/a.pdf"_s), .folder = m_folder.path(), .retries = 3}, {},
                     soon(), clock);
        QVERIFY(!file);
        QCOMPARE(file.error().code, Code::DownloadFailed);
        QCOMPARE(file.error().attempts, 4);
        QVERIFY2(file.error().message.contains(u"503"_s), qPrintable(file.error().message));
        QCOMPARE(series.asked(), 4);
        const std::vector<std::chrono::milliseconds> waits{500ms, 1s, 2s};
        QCOMPARE(clock.waits, waits);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void anotherAttemptBeginsAtTheAddressThatWasAskedForWithItsPassword()
    {
        Series other({{.status = 503}, {.body = pdf}});
        const tests::HttpServer otherServer(other);
        Site site;
        site.pages["/a.pdf"] = redirect(otherServer.url(u"/c.pdf"_s).toEncoded());
        const tests::HttpServer server(site);
        QUrl url = server.url(u"/a.pdf"_s);
        url.setUserInfo(u"me:hush"_s);
        tests::FakeClock clock;
        const auto file =
            download({.url = url, .folder = m_folder.path(), .retries = 1}, {}, soon(), clock);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
        QCOMPARE(site.requests().size(), 2U);
        QCOMPARE(site.requests().at(1).header("Authorization"), "Basic " + "me:hush"_ba.toBase64());
    }

    void aStopEndsTheWaitForTheNextAttempt()
    {
        Series series({{.status = 503, .headers = {{"Retry-After", "1000"}}}});
        const tests::HttpServer server(series);
        std::stop_source stop;
        class StoppingClock : public tests::FakeClock
        {
        public:
            explicit StoppingClock(std::stop_source &source) : m_source(source) {}
            bool wait(std::chrono::milliseconds duration, std::stop_token token) override
            {
                m_source.request_stop();
                return FakeClock::wait(duration, std::move(token));
            }

        private:
            std::stop_source &m_source;
        } clock(stop);
        const auto file =
            download({.url = server.url(u"/a.pdf"_s), .folder = m_folder.path(), .retries = 4},
                     stop.get_token(), QDeadlineTimer(QDeadlineTimer::Forever), clock);
        QVERIFY(!file);
        QCOMPARE(file.error().code, Code::Cancelled);
        QCOMPARE(series.asked(), 1);
    }

    void credentialsGoIntoAHeaderAndToNoOtherHost()
    {
        Site other;
        other.pages["/c.pdf"] = {.body = pdf};
        const tests::HttpServer otherServer(other);
        Site site;
        site.pages["/a.pdf"] = redirect("/b.pdf");
        site.pages["/b.pdf"] = redirect(otherServer.url(u"/c.pdf"_s).toEncoded());
        const tests::HttpServer server(site);
        QUrl url = server.url(u"/a.pdf"_s);
        url.setUserName(u"me"_s);
        url.setPassword(u"hush"_s);
        const auto file = download({.url = url, .folder = m_folder.path()}, {}, soon());
        QVERIFY2(file, qPrintable(file ? QString() : file.error().message));
        const QByteArray basic = "Basic " + "me:hush"_ba.toBase64();
        QCOMPARE(site.requests().at(0).header("Authorization"), basic);
        QCOMPARE(site.requests().at(1).header("Authorization"), basic);
        QCOMPARE(other.requests().at(0).header("Authorization"), ""_ba);
    }

    void aRedirectDoesNotLowerSecurity()
    {
        Site plain;
        plain.pages["/c.pdf"] = {.body = pdf};
        const tests::HttpServer plainServer(plain);
        Site site;
        site.pages["/a.pdf"] = redirect(plainServer.url(u"/c.pdf"_s).toEncoded());
        tests::TestCa ca;
        const tests::HttpServer server(site, ca.certificateFor(u"IP:127.0.0.1"_s));
        QVERIFY2(ca.problem().isEmpty(), qPrintable(ca.problem()));
        qputenv("SSL_CERT_FILE", ca.caFile().toUtf8());
        const auto file =
            download({.url = server.url(u"/a.pdf"_s), .folder = m_folder.path()}, {}, soon());
        QVERIFY(!file);
        QCOMPARE(file.error().code, Code::DownloadFailed);
        QVERIFY(plain.requests().empty());
    }

    void aFolderThatCannotBeWrittenToIsNamed()
    {
        const auto file = download(
            {.url = QUrl(u"http://127.0.0.1:1/a.pdf"_s), .folder = u"/nonexistent/folder"_s}, {},
            soon());
        QVERIFY(!file);
        QCOMPARE(file.error().code, Code::WriteFailed);
        QVERIFY(file.error().message.contains(u"/nonexistent/folder"_s));
    }

    void anAddressThatIsNoneIsShownWithoutItsPassword()
    {
        const auto file = download(
            {.url = QUrl(u"ftp://me:hush@host/a.pdf?token=x"_s), .folder = m_folder.path()}, {},
            soon());
        QVERIFY(!file);
        QCOMPARE(file.error().code, Code::DownloadFailed);
        QVERIFY(file.error().message.contains(u"ftp://host/a.pdf"_s));
        QVERIFY(!file.error().message.contains(u"hush"_s));
    }

    void aStopEndsTheDownload()
    {
        Site site;
        site.pages["/a.pdf"] = {.end = tests::ServerReply::End::Hang};
        const tests::HttpServer server(site);
        std::stop_source stop;
        stop.request_stop();
        const auto file = download({.url = server.url(u"/a.pdf"_s), .folder = m_folder.path()},
                                   stop.get_token(), soon());
        QVERIFY(!file);
        QCOMPARE(file.error().code, Code::Cancelled);
    }

private:
    static QDeadlineTimer soon() { return QDeadlineTimer(20s); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(DownloadTest)
#include "tst_download.moc"
