// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/http/download.h"
#include "tests/support/httpserver.h"
#include "tests/support/quiettest.h"
#include "tests/support/testca.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

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
        QTest::newRow("broken off")
            << tests::ServerReply{.body = pdf, .end = tests::ServerReply::End::CloseWithin}
            << u"broke"_s;
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
