// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/document.h"
#include "tests/support/quiettest.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

/// A helper tries to break out and says what came of each try; here stands what must.
class JailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        tests::failOnWarnings();
        qputenv("EXCERPT_PDF_WORKER", EXCERPT_TEST_HELPER);
    }

    void everyWayOutIsShut()
    {
        const QTemporaryDir folder;
        QFile secret(folder.filePath(u"secret"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("secret");
        secret.close();
        const auto source = DocumentSource::open({secret.fileName(), secret.fileName(), {}}, {});
        QVERIFY(source);
        auto document = (*source)->lease({});
        const auto tries = document->outline({}, QDeadlineTimer(QDeadlineTimer::Forever));
        QVERIFY(tries);
        QVERIFY(tries->entries.size() >= 20);
        const bool hasLandlock = confinementReport().startsWith(u"confined"_s);
        for (const OutlineEntry &entry : tries->entries) {
            const bool needsLandlock =
                entry.title.startsWith(u"read "_s) || entry.title.startsWith(u"list "_s);
            if (needsLandlock && !hasLandlock)
                continue;
            QVERIFY2(!entry.title.endsWith(u": done"_s), qPrintable(entry.title));
            QVERIFY2(entry.title.endsWith(u": EPERM"_s) || entry.title.endsWith(u": EACCES"_s) ||
                         entry.title.endsWith(u": ENOSYS"_s),
                     qPrintable(entry.title));
        }
        QVERIFY(secret.open(QIODevice::ReadOnly));
        QCOMPARE(secret.readAll(), "secret"_ba);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"secret"_s});
    }

    void theReportSaysWhatHolds()
    {
        const QString report = confinementReport();
        QVERIFY2(report.contains(u"seccomp"_s), qPrintable(report));
        QVERIFY(report.startsWith(u"confined"_s) || report.startsWith(u"partly confined"_s) ||
                report.startsWith(u"unconfined"_s));
        QVERIFY(helperProcessIds().empty());
    }
};

QTEST_GUILESS_MAIN(JailTest)
#include "tst_jail.moc"
