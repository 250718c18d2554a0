// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/http/proxy.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

class ProxyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void theEnvironmentSaysWhichProxy_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<QString>("proxy"); // empty: none
        const QString https = u"HTTPS_PROXY=http://proxy.example:3128"_s;
        const auto row = [](const char *name) -> QTestData & { return QTest::newRow(name); };
        row("by scheme") << u"https://api.example/"_s << QStringList{https}
                         << u"proxy.example:3128"_s;
        row("http has its own") << u"http://api.example/"_s
                                << QStringList{https, u"http_proxy=other.example"_s}
                                << u"other.example:80"_s;
        row("lower case first") << u"https://api.example/"_s
                                << QStringList{https, u"https_proxy=lower.example:1"_s}
                                << u"lower.example:1"_s;
        row("all") << u"https://api.example/"_s << QStringList{u"ALL_PROXY=socks5://s.example"_s}
                   << u"s.example:1080"_s;
        row("loopback name") << u"https://localhost:9/"_s << QStringList{https} << QString();
        row("loopback IPv4") << u"https://127.8.0.1/"_s << QStringList{https} << QString();
        row("loopback IPv6") << u"https://[::1]:9/"_s << QStringList{https} << QString();
        const auto excluded = [&](const char *name, const QString &entry, const QString &url,
                                  bool isExcluded) {
            row(name) << url << QStringList{https, u"NO_PROXY="_s + entry}
                      << (isExcluded ? QString() : u"proxy.example:3128"_s);
        };
        excluded("exact", u"x.example, api.example"_s, u"https://api.example/"_s, true);
        excluded("subdomain", u"example"_s, u"https://api.example/"_s, true);
        excluded("leading dot", u".example"_s, u"https://api.example/"_s, true);
        excluded("not a suffix of a label", u"i.example"_s, u"https://api.example/"_s, false);
        excluded("port", u"api.example:444"_s, u"https://api.example/"_s, false);
        excluded("same port", u"api.example:443"_s, u"https://api.example/"_s, true);
        excluded("star", u"*"_s, u"https://api.example/"_s, true);
        excluded("network", u"10.0.0.0/8"_s, u"https://10.1.2.3/"_s, true);
        excluded("other network", u"10.0.0.0/8"_s, u"https://11.1.2.3/"_s, false);
    }
    void theEnvironmentSaysWhichProxy()
    {
        QFETCH(const QString, url);
        QFETCH(const QStringList, environment);
        QFETCH(const QString, proxy);
        QProcessEnvironment variables;
        for (const QString &entry : environment)
            variables.insert(entry.section(u'=', 0, 0), entry.section(u'=', 1));
        const auto found = proxyFor(QUrl(url), variables);
        QVERIFY(found);
        QCOMPARE(found->type() == QNetworkProxy::NoProxy
                     ? QString()
                     : QString(found->hostName() + u':' + QString::number(found->port())),
                 proxy);
    }

    void anUnusableProxyIsNamedWithoutItsPassword()
    {
        QProcessEnvironment variables;
        variables.insert(u"HTTPS_PROXY"_s, u"ftp://me:hush@proxy.example"_s);
        const auto found = proxyFor(QUrl(u"https://api.example/"_s), variables);
        QVERIFY(!found);
        QCOMPARE(found.error().code, Code::EngineUnreachable);
        QVERIFY(found.error().message.contains(u"HTTPS_PROXY"_s));
        QVERIFY(!found.error().message.contains(u"hush"_s));
    }
};

QTEST_GUILESS_MAIN(ProxyTest)
#include "tst_proxy.moc"
