// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/popplerdocument.h"
#include "core/document/pdf/qpdfdocument.h"
#include "tests/support/pdfgenerator.h"
#include "tests/support/pdfreaders.h"
#include "tests/support/quiettest.h"

#include <fcntl.h>
#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;
using namespace excerpt::tests;

/// Opening, page tree, boxes and labels; the bookmarks have a test of their own.
class QpdfDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void unusableFilesAreRefused_data();
    void unusableFilesAreRefused();
    void damagedTablesAreRebuilt_data();
    void damagedTablesAreRebuilt();
    void aPageCountThatLiesIsCorrected_data();
    void aPageCountThatLiesIsCorrected();
    void oddTreesAreRead_data();
    void oddTreesAreRead();
    void passwordsAreAskedForAndTried_data();
    void passwordsAreAskedForAndTried();
    void boxesAreWhatReadersShow_data();
    void boxesAreWhatReadersShow();
    void labelsAreWhatReadersShow_data();
    void labelsAreWhatReadersShow();
    void pagesBeyondTheEndAreRefused();
    void pagesBeyondTheLimitsAreRefused_data();
    void pagesBeyondTheLimitsAreRefused();
    void theDescriptorIsClosedOnEveryPath();
    void manyPagesAreOpenedWithoutLoadingThem_data();
    void manyPagesAreOpenedWithoutLoadingThem();

private:
    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"in%1.pdf"_s.arg(++m_count));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    static int descriptorOf(const QString &path)
    {
        return ::open(QFile::encodeName(path).constData(), O_RDONLY);
    }
    static Expected<std::unique_ptr<QpdfDocument>> open(const QString &path,
                                                        const QString &password = {})
    {
        return QpdfDocument::open(descriptorOf(path), password);
    }

    QTemporaryDir m_folder;
    int m_count = 0;
};

void QpdfDocumentTest::unusableFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Code>("code");
    QTest::newRow("no PDF") << "Dear reader,\n"_ba.repeated(100) << Code::DocumentNotPdf;
    QTest::newRow("an image") << "\x89PNG\r\n\x1A\n"_ba << Code::DocumentNotPdf;
    QTest::newRow("empty") << ""_ba << Code::DocumentNotPdf;
    QTest::newRow("header alone") << "%PDF-1.7\n"_ba << Code::DocumentDamaged;
    QTest::newRow("no trailer to be found")
        << pdfBytes({.pages = 3, .damage = PdfSpec::Damage::NoTrailer}) << Code::DocumentDamaged;
    QTest::newRow("no catalogue") << pdfOfObjects({"<< /Type /Font >>"_ba}, 7)
                                  << Code::DocumentDamaged;
    QTest::newRow("zero pages") << pdfBytes({.pages = 0}) << Code::DocumentEmpty;
    QTest::newRow("no page tree") << pdfOfObjects({"<< /Type /Catalog >>"_ba})
                                  << Code::DocumentEmpty;
    QTest::newRow("protected by a certificate")
        << pdfOfObjects({"<< /Type /Catalog >>"_ba}, 1,
                        "/ID [(a) (a)] /Encrypt << /Filter /Adobe.PubSec /V 4 /Length 128 >>"_ba)
        << Code::DocumentUnreadable;
    QTest::newRow("cyclic page tree")
        << pdfBytes({.pages = 40, .tree = PdfSpec::Tree::Cyclic}) << Code::DocumentDamaged;
}
void QpdfDocumentTest::unusableFilesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Code, code);
    const auto document = open(write(bytes));
    QVERIFY(!document);
    QCOMPARE(document.error().code, code);
    QCOMPARE(document.error().stage, Stage::Open);
    QVERIFY(!document.error().message.isEmpty());
}

void QpdfDocumentTest::damagedTablesAreRebuilt_data()
{
    QTest::addColumn<PdfSpec::Damage>("damage");
    QTest::newRow("wrong offsets") << PdfSpec::Damage::WrongOffsets;
    QTest::newRow("no table") << PdfSpec::Damage::NoTable;
}
void QpdfDocumentTest::damagedTablesAreRebuilt()
{
    QFETCH(const PdfSpec::Damage, damage);
    const auto document = open(write(pdfBytes({.pages = 5, .damage = damage})));
    QVERIFY(document);
    QCOMPARE((*document)->info().pageCount, 5);
    QVERIFY((*document)->info().isRepaired);
    QCOMPARE((*document)->info().warnings.size(), 1);
    QFile section(m_folder.filePath(u"section.pdf"_s));
    QVERIFY(section.open(QIODevice::WriteOnly));
    QVERIFY((*document)->cut(PageRange(PageNumber{4}, PageNumber{5}), section.handle()));
    QCOMPARE(faultsOf(section.fileName()), QString());
    QCOMPARE(pageTexts(section.fileName()), (QStringList{u"Page 4"_s, u"Page 5"_s}));
}

void QpdfDocumentTest::aPageCountThatLiesIsCorrected_data()
{
    QTest::addColumn<int>("claimed");
    QTest::addColumn<PdfSpec::Tree>("tree");
    QTest::newRow("too many") << 90'000'000 << PdfSpec::Tree::Flat;
    QTest::newRow("too few") << 3 << PdfSpec::Tree::Flat;
    QTest::newRow("negative") << -1 << PdfSpec::Tree::Flat;
    QTest::newRow("as many as there are nodes") << 3 << PdfSpec::Tree::Balanced;
}
void QpdfDocumentTest::aPageCountThatLiesIsCorrected()
{
    QFETCH(const int, claimed);
    QFETCH(const PdfSpec::Tree, tree);
    const auto document =
        open(write(pdfBytes({.pages = 70, .tree = tree, .claimedPages = claimed})));
    QVERIFY(document);
    QCOMPARE((*document)->info().pageCount, 70);
    QCOMPARE((*document)->info().warnings.size(), 1);
    QVERIFY2((*document)->info().warnings.constFirst().contains(u"70 pages"),
             qPrintable((*document)->info().warnings.constFirst()));
    QVERIFY((*document)->boxes(PageNumber{70}));
}

void QpdfDocumentTest::oddTreesAreRead_data()
{
    QTest::addColumn<QByteArrayList>(
        "nodes"); // objects 2 to 4; 5, 6, 7 are pages 100, 200, 300 wide
    QTest::addColumn<QList<int>>("widths");
    QTest::newRow("pages beside nodes")
        << QByteArrayList{"<< /Type /Pages /Count 3 /Kids [5 0 R 3 0 R 7 0 R] >>"_ba,
                          "<< /Type /Pages /Parent 2 0 R /Count 1 /Kids [6 0 R] >>"_ba, "null"_ba}
        << QList<int>{100, 200, 300};
    QTest::newRow("an empty node")
        << QByteArrayList{"<< /Type /Pages /Count 2 /Kids [5 0 R 3 0 R 7 0 R] >>"_ba,
                          "<< /Type /Pages /Parent 2 0 R /Count 0 /Kids [] >>"_ba, "null"_ba}
        << QList<int>{100, 300};
    QTest::newRow("the root is no root")
        << QByteArrayList{"<< /Type /Pages /Parent 3 0 R /Count 1 /Kids [5 0 R] >>"_ba,
                          "<< /Type /Pages /Count 2 /Kids [2 0 R 4 0 R] >>"_ba,
                          "<< /Type /Pages /Parent 3 0 R /Count 1 /Kids [7 0 R] >>"_ba}
        << QList<int>{100, 300};
    QTest::newRow("no types and no counts")
        << QByteArrayList{"<< /Kids [3 0 R 7 0 R] >>"_ba, "<< /Kids [5 0 R 6 0 R] >>"_ba, "null"_ba}
        << QList<int>{100, 200, 300};
    QTest::newRow("a kid that is nothing")
        << QByteArrayList{"<< /Type /Pages /Count 2 /Kids [5 0 R 99 0 R 42 7 0 R] >>"_ba, "null"_ba,
                          "null"_ba}
        << QList<int>{100, 300};
    QTest::newRow("a page twice")
        << QByteArrayList{"<< /Type /Pages /Count 3 /Kids [6 0 R 5 0 R 6 0 R] >>"_ba, "null"_ba,
                          "null"_ba}
        << QList<int>{200, 100, 200};
}
void QpdfDocumentTest::oddTreesAreRead()
{
    QFETCH(const QByteArrayList, nodes);
    QFETCH(const QList<int>, widths);
    std::vector<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>"_ba};
    objects.insert(objects.end(), nodes.begin(), nodes.end());
    for (const int width : {100, 200, 300})
        objects.push_back("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 "_ba +
                          QByteArray::number(width) + " 50] >>"_ba);
    const auto document = open(write(pdfOfObjects(objects)));
    QVERIFY(document);
    QList<int> found;
    for (int page = 1; page <= (*document)->info().pageCount; ++page)
        found.append(int((*document)->boxes(PageNumber{page})->widthPoints));
    QCOMPARE(found, widths);
}

void QpdfDocumentTest::passwordsAreAskedForAndTried_data()
{
    QTest::addColumn<QStringList>("encryption"); // user password, bits
    QTest::addColumn<QString>("given");
    QTest::addColumn<std::optional<Code>>("error");
    const std::optional<Code> none;
    const QStringList ascii{u"letmein"_s, u"256"_s};
    QTest::newRow("none given") << ascii << QString() << std::optional(Code::PasswordNeeded);
    QTest::newRow("wrong") << ascii << u"letmeout"_s << std::optional(Code::PasswordWrong);
    QTest::newRow("right") << ascii << u"letmein"_s << none;
    QTest::newRow("the owner's") << ascii << u"own"_s << none;
    QTest::newRow("NFKC, 256 bits")
        << QStringList{u"fine caf\u00E9"_s, u"256"_s} << u"\uFB01ne\u00A0cafe\u0301"_s << none;
    QTest::newRow("Latin 1, 128 bits")
        << QStringList{u"caf\u00E9"_s, u"128"_s} << u"caf\u00E9"_s << none;
    QTest::newRow("empty and none given") << QStringList{QString(), u"256"_s} << QString() << none;
    QTest::newRow("empty but one given") << QStringList{QString(), u"256"_s} << u"x"_s << none;
}
void QpdfDocumentTest::passwordsAreAskedForAndTried()
{
    QFETCH(const QStringList, encryption);
    QFETCH(const QString, given);
    QFETCH(const std::optional<Code>, error);
    const QString encrypted = m_folder.filePath(u"encrypted.pdf"_s);
    QVERIFY(qpdfConvert(
        {u"--allow-weak-crypto"_s, u"--encrypt"_s, encryption[0], u"own"_s, encryption[1], u"--"_s},
        write(pdfBytes({.pages = 2})), encrypted));
    const auto document = open(encrypted, given);
    QCOMPARE(document.has_value(), !error.has_value());
    if (error)
        QCOMPARE(document.error().code, *error);
    else
        QVERIFY((*document)->info().isEncrypted);
}

void QpdfDocumentTest::boxesAreWhatReadersShow_data()
{
    QTest::addColumn<QByteArray>("entries");
    QTest::newRow("plain") << "/MediaBox [0 0 300 400]"_ba;
    for (const int degrees : {90, 180, 270, -90, 450, 0})
        QTest::addRow("turned by %d", degrees)
            << "/MediaBox [0 0 300 400] /Rotate "_ba + QByteArray::number(degrees);
    QTest::newRow("crop box") << "/MediaBox [0 0 300 400] /CropBox [10 20 200 300]"_ba;
    QTest::newRow("crop box, turned")
        << "/MediaBox [0 0 300 400] /CropBox [10 20 200 300] /Rotate 90"_ba;
    QTest::newRow("crop box beyond the media box")
        << "/MediaBox [0 0 300 400] /CropBox [-50 100 200 410]"_ba;
    QTest::newRow("crop box wider than the media box")
        << "/MediaBox [0 0 300 400] /CropBox [-50 100 290 350]"_ba;
    QTest::newRow("crop box higher than the media box")
        << "/MediaBox [0 0 300 400] /CropBox [0 100 300 900]"_ba;
    QTest::newRow("corners the other way round") << "/MediaBox [300 400 0 0]"_ba;
    QTest::newRow("not at the origin") << "/MediaBox [-100 -50.5 300 400]"_ba;
    QTest::newRow("no media box") << ""_ba;
    QTest::newRow("user unit") << "/MediaBox [0 0 300 400] /UserUnit 2"_ba;
}
void QpdfDocumentTest::boxesAreWhatReadersShow()
{
    QFETCH(const QByteArray, entries);
    const QString path = write(pdfOfObjects({
        "<< /Type /Catalog /Pages 2 0 R >>"_ba,
        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>"_ba,
        "<< /Type /Page /Parent 2 0 R "_ba + entries + " >>"_ba,
    }));
    const auto boxes = (*open(path))->boxes(PageNumber{1});
    QVERIFY(boxes);
    // pdfinfo gives the size before the turn.
    const bool isTurned = boxes->rotation % 180 != 0;
    const double width = isTurned ? boxes->heightPoints : boxes->widthPoints;
    const double height = isTurned ? boxes->widthPoints : boxes->heightPoints;
    const QString size = pageInfo(path, u"Page size"_s);
    QCOMPARE(u"%1 x %2 pts"_s.arg(width).arg(height), size.section(u" ("_s, 0, 0));
    QCOMPARE(QString::number(boxes->rotation), pageInfo(path, u"Page rot"_s));
}

void QpdfDocumentTest::labelsAreWhatReadersShow_data()
{
    QTest::addColumn<QByteArray>("tree");
    QTest::newRow("none") << ""_ba;
    QTest::newRow("front matter") << "/Nums [0 << /S /r >> 4 << /S /D >>]"_ba;
    QTest::newRow("capitals and a start")
        << "/Nums [0 << /S /R /St 39 >> 20 << /S /A /St 25 >>]"_ba;
    QTest::newRow("letters") << "/Nums [0 << /S /a >>]"_ba;
    QTest::newRow("a prefix") << "/Nums [0 << /P (Part ) /S /D >> 10 << /P (Cover) >>]"_ba;
    QTest::newRow("kids") << "/Kids [<< /Limits [0 4] /Nums [0 << /S /r >>] >> "
                             "<< /Limits [5 5] /Nums [5 << /S /D /St 7 >>] >>]"_ba;
}
void QpdfDocumentTest::labelsAreWhatReadersShow()
{
    QFETCH(const QByteArray, tree);
    const QString path = write(pdfBytes({.pages = 60, .labels = tree}));
    const auto document = open(path);
    const auto other = PopplerDocument::open(descriptorOf(path), {});
    QVERIFY(document && other);
    for (int page = 1; page <= 60; ++page)
        QCOMPARE((*document)->boxes(PageNumber{page})->label, (*other)->label(PageNumber{page}));
}

void QpdfDocumentTest::pagesBeyondTheEndAreRefused()
{
    const auto document = open(write(pdfBytes({.pages = 3})));
    for (const int page : {0, 4, -1}) {
        const auto boxes = (*document)->boxes(PageNumber{page});
        QVERIFY(!boxes);
        QCOMPARE(boxes.error().code, Code::HelperRefused);
    }
    QFile section(m_folder.filePath(u"none.pdf"_s));
    QVERIFY(section.open(QIODevice::WriteOnly));
    const auto cut = (*document)->cut(PageRange(PageNumber{3}, PageNumber{4}), section.handle());
    QVERIFY(!cut);
    QCOMPARE(cut.error().code, Code::HelperRefused);
    QCOMPARE(section.size(), 0);
}

void QpdfDocumentTest::pagesBeyondTheLimitsAreRefused_data()
{
    QTest::addColumn<PdfPageSpec>("page");
    QTest::addColumn<bool>("isUsable");
    const auto sized = [](int width, int height) {
        PdfPageSpec page;
        page.mediaBox = QStringLiteral("[0 0 %1 %2]").arg(width).arg(height).toLatin1();
        return page;
    };
    QTest::newRow("a chart of 70 m") << sized(1000, 200'000) << true;
    QTest::newRow("a longer one") << sized(1000, 200'001) << false;
    QTest::newRow("a wider one") << sized(200'001, 1000) << false;
    const auto flat = [](qint64 size) {
        PdfPageSpec page;
        page.contentEntries = "/Filter [/FlateDecode /FlateDecode]";
        page.content = deflateBomb("BT /F0 9 Tf 72 700 Td\n"_ba, "(ab) Tj\n"_ba, size);
        return page;
    };
    QTest::newRow("a large map") << flat(100'000'000) << true;
    QTest::newRow("a bomb") << flat(300'000'000) << false;
    QTest::newRow("forms in forms, 100,000 times") << endlessPage(5) << true;
    QTest::newRow("forms in forms, 100 million times") << endlessPage(8) << false;
    PdfPageSpec often = endlessPage(7); // 160 MB once
    often.content = "/Loop Do\n"_ba.repeated(2);
    QTest::newRow("forms that are drawn twice") << often << false;
    PdfPageSpec unused = endlessPage();
    unused.content = "0 0 m 10 10 l S\n";
    QTest::newRow("forms that are not drawn") << unused << true;
    PdfPageSpec itself;
    itself.content = "/Loop Do\n";
    itself.addObjects = [](PdfFile &file) -> QByteArray {
        const int form = file.reserve();
        file.writeStream(form,
                         "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources "
                         "<< /XObject << /Loop "_ba +
                             reference(form) + " >> >>"_ba,
                         "/Loop Do\n"_ba.repeated(10));
        return "/XObject << /Loop "_ba + reference(form) + " >>"_ba;
    };
    QTest::newRow("a form that draws itself") << itself << true;
    QTest::newRow("nested within reason") << nestedArraysPage(200) << true;
    QTest::newRow("nested deeper than libqpdf reads") << nestedArraysPage(1000) << false;
    PdfPageSpec picture;
    picture.imageBytes = 3'000'000;
    QTest::newRow("a picture") << picture << true;
}
void QpdfDocumentTest::pagesBeyondTheLimitsAreRefused()
{
    QFETCH(const PdfPageSpec, page);
    QFETCH(const bool, isUsable);
    PdfSpec spec;
    spec.page = [&page](int) { return page; };
    const auto document = open(write(pdfBytes(spec)));
    const auto checked = (*document)->check(PageNumber{1});
    QCOMPARE(checked.has_value(), isUsable);
    QFile section(m_folder.filePath(u"section.pdf"_s));
    QVERIFY(section.open(QIODevice::ReadWrite | QIODevice::Truncate));
    const auto cut = (*document)->cut(PageRange(PageNumber{1}, PageNumber{1}), section.handle());
    QCOMPARE(cut.has_value(), isUsable);
    QCOMPARE(section.size() > 0, isUsable);
}

void QpdfDocumentTest::theDescriptorIsClosedOnEveryPath()
{
    const QString good = write(pdfBytes({.pages = 1}));
    const QString bad = write("nothing"_ba);
    const auto isOpen = [](int descriptor) { return ::fcntl(descriptor, F_GETFD) != -1; };
    const int lowest = descriptorOf(good);
    ::close(lowest);
    {
        const auto document = open(good);
        QVERIFY(document);
    }
    QVERIFY(!open(bad));
    QVERIFY(!isOpen(lowest));
    QCOMPARE(descriptorOf(good), lowest); // nothing was left open below it
    ::close(lowest);
}

void QpdfDocumentTest::manyPagesAreOpenedWithoutLoadingThem_data()
{
    QTest::addColumn<PdfSpec::Tree>("tree");
    QTest::newRow("flat") << PdfSpec::Tree::Flat;
    QTest::newRow("balanced") << PdfSpec::Tree::Balanced;
}
void QpdfDocumentTest::manyPagesAreOpenedWithoutLoadingThem()
{
    QFETCH(const PdfSpec::Tree, tree);
    const QString path = m_folder.filePath(u"large.pdf"_s);
    PdfSpec spec{.pages = 20'000, .tree = tree};
    QVERIFY(writePdf(path, spec));
    const auto document = open(path);
    QVERIFY(document);
    QCOMPARE((*document)->info().pageCount, 20'000);
    QVERIFY((*document)->info().warnings.isEmpty());
    QFile section(m_folder.filePath(u"last.pdf"_s));
    QVERIFY(section.open(QIODevice::WriteOnly));
    QVERIFY((*document)->cut(PageRange(PageNumber{19'999}, PageNumber{20'000}), section.handle()));
    QCOMPARE(pageTexts(section.fileName()), (QStringList{u"Page 19999"_s, u"Page 20000"_s}));
}

QTEST_GUILESS_MAIN(QpdfDocumentTest)
#include "tst_qpdfdocument.moc"
