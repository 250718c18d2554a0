// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/http/proxy.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

struct Variable
{
    QString name;
    QString value;
};

/// The first that is set and not empty; lower case wins, as in curl.
Variable firstSet(const QProcessEnvironment &environment, const QStringList &names)
{
    for (const QString &upper : names) {
        for (const QString &name : {upper.toLower(), upper}) {
            const QString value = environment.value(name).trimmed();
            if (!value.isEmpty())
                return {name, value};
        }
    }
    return {};
}

bool isLoopback(const QString &host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 ||
           host.endsWith(".localhost"_L1, Qt::CaseInsensitive) || QHostAddress(host).isLoopback();
}

/// One entry of NO_PROXY: `*`, a domain (with its subdomains, with or without a leading dot), an
/// address, a network as address/bits; each may end in `:port`.
bool excludes(QString entry, const QString &host, int port)
{
    if (entry == "*"_L1)
        return true;
    static const QRegularExpression portPattern(u"^(.*[^:]|\\[.*\\]):(\\d+)$"_s);
    const auto match = portPattern.match(entry);
    if (match.hasMatch() && (entry.count(u':') == 1 || entry.startsWith(u'['))) {
        if (match.capturedView(2).toInt() != port)
            return false;
        entry = match.captured(1);
    }
    if (entry.startsWith(u'[') && entry.endsWith(u']'))
        entry = entry.mid(1, entry.size() - 2);
    const QHostAddress address(host);
    if (entry.contains(u'/'))
        return !address.isNull() && address.isInSubnet(QHostAddress::parseSubnet(entry));
    if (!address.isNull())
        return QHostAddress(entry) == address;
    while (entry.startsWith(u'.'))
        entry.remove(0, 1);
    return !entry.isEmpty() && (host.compare(entry, Qt::CaseInsensitive) == 0 ||
                                host.endsWith(u'.' + entry, Qt::CaseInsensitive));
}

Expected<QNetworkProxy> parseProxy(const Variable &variable)
{
    const bool hasScheme = variable.value.contains("://"_L1);
    const QUrl url(hasScheme ? variable.value : QString(u"http://"_s + variable.value));
    const QString scheme = url.scheme().toLower();
    const bool isSocks = scheme == "socks5"_L1 || scheme == "socks5h"_L1;
    if (url.host().isEmpty() || (scheme != "http"_L1 && !isSocks)) {
        // The value is not shown: it may hold a password.
        return failure(Stage::Usage, Code::EngineUnreachable,
                       QCoreApplication::translate(
                           "Http", "The variable %1 does not name a proxy that can be used. "
                                   "Write it as http://host:port or socks5://host:port.")
                           .arg(variable.name));
    }
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
                         url.host(), quint16(url.port(isSocks ? 1080 : 80)),
                         url.userName(QUrl::FullyDecoded), url.password(QUrl::FullyDecoded));
}

QNetworkProxy systemProxy(const QUrl &url)
{
    for (const QNetworkProxy &proxy :
         QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url))) {
        if (proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::HttpProxy ||
            proxy.type() == QNetworkProxy::Socks5Proxy)
            return proxy;
    }
    return QNetworkProxy::NoProxy;
}

} // namespace

Expected<QNetworkProxy> proxyFor(const QUrl &url, const QProcessEnvironment &environment)
{
    const QString host = url.host();
    const bool isSecure = url.scheme().compare("https"_L1, Qt::CaseInsensitive) == 0;
    if (isLoopback(host))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    static const QRegularExpression separators(u"[,\\s]+"_s);
    const QStringList exceptions =
        firstSet(environment, {u"NO_PROXY"_s}).value.split(separators, Qt::SkipEmptyParts);
    for (const QString &entry : exceptions) {
        if (excludes(entry, host, url.port(isSecure ? 443 : 80)))
            return QNetworkProxy(QNetworkProxy::NoProxy);
    }
    const Variable variable =
        firstSet(environment, {isSecure ? u"HTTPS_PROXY"_s : u"HTTP_PROXY"_s, u"ALL_PROXY"_s});
    if (!variable.value.isEmpty())
        return parseProxy(variable);
    return systemProxy(url);
}

} // namespace excerpt
