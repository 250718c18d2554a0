// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testca.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace excerpt::tests {

TestCa::TestCa()
{
    openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
             u"-subj"_s, u"/CN=Excerpt test authority"_s, u"-keyout"_s,
             m_folder.filePath(u"ca.key"_s), u"-out"_s, caFile()});
}

QString TestCa::caFile() const
{
    return m_folder.filePath(u"ca.pem"_s);
}

ServerTls TestCa::certificateFor(const QString &subjectAltName)
{
    const QString base = m_folder.filePath(QString::number(++m_count));
    openssl({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN=server"_s,
             u"-keyout"_s, base + u".key"_s, u"-out"_s, base + u".csr"_s});
    QFile extension(base + u".ext"_s);
    if (!extension.open(QIODevice::WriteOnly) ||
        extension.write("subjectAltName=" + subjectAltName.toUtf8() + '\n') < 0)
        m_problem = extension.errorString();
    extension.close();
    openssl({u"x509"_s, u"-req"_s, u"-days"_s, u"2"_s, u"-in"_s, base + u".csr"_s, u"-CA"_s,
             caFile(), u"-CAkey"_s, m_folder.filePath(u"ca.key"_s), u"-CAcreateserial"_s,
             u"-extfile"_s, extension.fileName(), u"-out"_s, base + u".pem"_s});
    return {base + u".pem"_s, base + u".key"_s};
}

void TestCa::openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0)
        m_problem = u"openssl: "_s + QString::fromUtf8(process.readAllStandardError());
}

} // namespace excerpt::tests
