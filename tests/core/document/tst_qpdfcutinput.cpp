// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/document/cutfixture.h"
#include "tests/support/pdfreaders.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;
using namespace excerpt::tests;

/// How the document is written and kept, and where the section goes.
class QpdfCutInputTest : public QObject, private CutFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void encryptedDocumentsComeOutPlain_data();
    void encryptedDocumentsComeOutPlain();
    void everyWayOfWritingAFileIsRead_data();
    void everyWayOfWritingAFileIsRead();
    void theNewestOfAnIncrementalUpdateCounts();
    void damagedPagesSayWhich_data();
    void damagedPagesSayWhich();
    void damageThatCanBeMendedIsAWarning();
    void manyCutsGiveTheSameBytesAsOne();
    void aFullDiskIsSaid();
};

void QpdfCutInputTest::encryptedDocumentsComeOutPlain_data()
{
    QTest::addColumn<QStringList>("encryption");
    QTest::newRow("RC4, 40 bits") << QStringList{u"40"_s};
    QTest::newRow("RC4, 128 bits") << QStringList{u"128"_s, u"--use-aes=n"_s};
    QTest::newRow("AES, 128 bits") << QStringList{u"128"_s, u"--use-aes=y"_s};
    QTest::newRow("AES, 256 bits") << QStringList{u"256"_s};
}
void QpdfCutInputTest::encryptedDocumentsComeOutPlain()
{
    QFETCH(const QStringList, encryption);
    const QString plain = write(PdfSpec{.pages = 4});
    for (const QString &password : {u"letmein"_s, QString()}) {
        const QString encrypted = newPath();
        QVERIFY(
            qpdfConvert(QStringList{u"--allow-weak-crypto"_s, u"--encrypt"_s, password, u"own"_s} +
                            encryption + QStringList{u"--"_s},
                        plain, encrypted));
        const auto document = open(encrypted, password);
        QVERIFY(document->info().isEncrypted);
        const QString section = cut(*document, u"2-3"_s);
        QCOMPARE(faultsOf(section), QString());
        QCOMPARE(pageInfo(section, u"Encrypted"_s), u"no"_s);
        QCOMPARE(pageTexts(section), (QStringList{u"Page 2"_s, u"Page 3"_s}));
    }
}

void QpdfCutInputTest::everyWayOfWritingAFileIsRead_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("object streams") << QStringList{u"--object-streams=generate"_s};
    QTest::newRow("linearised") << QStringList{u"--linearize"_s};
    QTest::newRow("both") << QStringList{u"--linearize"_s, u"--object-streams=generate"_s};
    QTest::newRow("PDF 1.4") << QStringList{u"--force-version=1.4"_s};
}
void QpdfCutInputTest::everyWayOfWritingAFileIsRead()
{
    QFETCH(const QStringList, options);
    const QString converted = newPath();
    QVERIFY(qpdfConvert(options, write(PdfSpec{.pages = 40, .linesPerPage = 5}), converted));
    const QString section = cut(converted, u"38-40"_s);
    QCOMPARE(faultsOf(section), QString());
    const QStringList texts = pageTexts(section);
    QCOMPARE(texts.size(), 3);
    QVERIFY(texts.constLast().startsWith(u"Page 40\n"_s));
}

void QpdfCutInputTest::theNewestOfAnIncrementalUpdateCounts()
{
    const PdfSpec spec{.pages = 3};
    const QString path = write(spec);
    QVERIFY(appendUpdate(path, spec, 2, u"First update"_s));
    QVERIFY(appendUpdate(path, spec, 2, u"Second update"_s));
    const QString section = cut(path, u"1-2"_s);
    QCOMPARE(faultsOf(section), QString());
    QCOMPARE(pageTexts(section), (QStringList{u"Page 1"_s, u"Second update"_s}));
}

void QpdfCutInputTest::damagedPagesSayWhich_data()
{
    QTest::addColumn<int>("damaged");
    QTest::addColumn<QString>("others");
    QTest::newRow("the first") << 1 << u"2-3"_s;
    QTest::newRow("one in the middle") << 2 << u"1,3"_s;
    QTest::newRow("the last") << 3 << u"1-2"_s;
}
void QpdfCutInputTest::damagedPagesSayWhich()
{
    QFETCH(const int, damaged);
    QFETCH(const QString, others);
    QByteArray kids = "/Kids [9 0 R 11 0 R 13 0 R ]"_ba;
    QByteArray bytes = pdfBytes({.pages = 3});
    QVERIFY(bytes.contains(kids));
    bytes.replace(kids, QByteArray(kids).replace(QByteArray::number(7 + 2 * damaged).append(" 0 R"),
                                                 "99 0 R"_ba));
    const auto document = open(write(bytes));
    QCOMPARE(document->info().pageCount, 3);
    QFile target(newPath());
    QVERIFY(target.open(QIODevice::WriteOnly));
    const auto result = document->cut(PageRange(PageNumber{1}, PageNumber{3}), target.handle());
    QVERIFY(!result);
    QCOMPARE(result.error().code, Code::PageUnreadable);
    QVERIFY2(result.error().message.contains(u"Page %1 "_s.arg(damaged)),
             qPrintable(result.error().message));
    const QStringList texts = pageTexts(cut(*document, others));
    QCOMPARE(texts.size(), 2);
    QVERIFY(!texts.contains(u"Page %1"_s.arg(damaged)));
}

void QpdfCutInputTest::damageThatCanBeMendedIsAWarning()
{
    QByteArray bytes = pdfBytes({.pages = 3});
    const qsizetype length = bytes.indexOf("/Length "_ba, bytes.indexOf("\n12 0 obj"_ba)) + 8;
    bytes[length] = '9'; // of page 2: too long
    const auto document = open(write(bytes));
    QFile target(newPath());
    QVERIFY(target.open(QIODevice::WriteOnly));
    const auto warnings = document->cut(PageRange(PageNumber{2}, PageNumber{3}), target.handle());
    QVERIFY(warnings);
    QCOMPARE(warnings->size(), 1);
    QVERIFY2(warnings->constFirst().contains(u"Pages 2-3 "), qPrintable(warnings->constFirst()));
    QCOMPARE(pageTexts(target.fileName()), (QStringList{u"Page 2"_s, u"Page 3"_s}));
    target.resize(0);
    QVERIFY(document->cut(PageRange(PageNumber{1}, PageNumber{1}), target.handle())->isEmpty());
}

void QpdfCutInputTest::manyCutsGiveTheSameBytesAsOne()
{
    PdfSpec spec{.pages = 12, .linesPerPage = 3, .imageBytes = 5'000};
    spec.bookmarks = evenBookmarks(3, 12);
    const QString path = write(spec);
    const auto bytesOf = [](const QString &name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto document = open(path);
    const QByteArray first = bytesOf(cut(*document, u"4-6"_s));
    (void)cut(*document, u"1-12"_s);
    QVERIFY(document->outline());
    QCOMPARE(bytesOf(cut(*document, u"4-6"_s)), first);
    QCOMPARE(bytesOf(cut(path, u"4-6"_s)), first); // opened anew
    QVERIFY(bytesOf(cut(*document, u"5-7"_s)) != first);
}

void QpdfCutInputTest::aFullDiskIsSaid()
{
    const auto document = open(write(PdfSpec{.pages = 2}));
    QFile full(u"/dev/full"_s);
    QVERIFY(full.open(QIODevice::WriteOnly));
    const auto result = document->cut(PageRange(PageNumber{1}, PageNumber{2}), full.handle());
    QVERIFY(!result);
    QCOMPARE(result.error().code, Code::DiskFull);
}

QTEST_GUILESS_MAIN(QpdfCutInputTest)
#include "tst_qpdfcutinput.moc"
