// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/logicalorder.h"
#include "core/document/pdf/pagefont.h"
#include "core/document/pdf/popplerdocument.h"
#include "tests/support/pdfgenerator.h"
#include "tests/support/quiettest.h"

#include <fcntl.h>

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace excerpt;
using namespace excerpt::tests;

namespace {

bool isNear(const FractionRect &a, const FractionRect &b, double tolerance = 0.002)
{
    return std::abs(a.x - b.x) < tolerance && std::abs(a.y - b.y) < tolerance &&
           std::abs(a.width - b.width) < tolerance && std::abs(a.height - b.height) < tolerance;
}

/// Points from the bottom left of the generator's A4 page as fractions.
FractionRect onA4(double x, double y, double width, double height)
{
    return {x / 595, (842 - y - height) / 842, width / 595, height / 842};
}

} // namespace

class PopplerDocumentTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    std::unique_ptr<PopplerDocument> open(const PdfSpec &spec, const ContentLimits &limits = {})
    {
        const QString path = m_folder.filePath(u"test.pdf"_s);
        if (!writePdf(path, spec))
            return {};
        return openFile(path, {}, limits).value_or(nullptr);
    }
    static Expected<std::unique_ptr<PopplerDocument>>
    openFile(const QString &path, const QString &password = {}, const ContentLimits &limits = {})
    {
        const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
        return PopplerDocument::open(descriptor, password, limits);
    }
    static PdfSpec onePage(const PdfPageSpec &page)
    {
        PdfSpec spec;
        spec.page = [page](int) { return page; };
        return spec;
    }

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void wordsHaveBoxFontSizeAndColor()
    {
        PdfPageSpec page;
        page.lines = {{u"Plain words"_s, 12, PdfFont::Sans, 72, 700},
                      {u"Heavy"_s, 20, PdfFont::SansBold, 72, 600},
                      {u"Leaning"_s, 12, PdfFont::SansItalic, 72, 500},
                      {u"Even"_s, 12, PdfFont::Mono, 72, 400}};
        page.content = "1 0 0 rg\n";
        page.lines.front().text = u"Plain words"_s;
        const auto document = open(onePage(page));
        QVERIFY(document);
        const auto content = document->content({1});
        QVERIFY(content);
        QCOMPARE(content->words.size(), size_t(5));
        QCOMPARE(content->widthPoints, 595.0);
        QCOMPARE(content->heightPoints, 842.0);
        const PageWord &plain = content->words.at(0);
        QCOMPARE(plain.text, u"Plain"_s);
        QCOMPARE(plain.sizePoints, 12.0);
        QVERIFY(std::abs(plain.baseline - (842 - 700) / 842.0) < 0.001);
        QVERIFY(std::abs(plain.box.x - 72 / 595.0) < 0.001);
        QVERIFY(plain.spaceAfter);
        QVERIFY(plain.isVisible);
        QVERIFY(!content->fonts.at(size_t(plain.font)).isBold);
        const PageWord &heavy = content->words.at(2);
        QCOMPARE(heavy.sizePoints, 20.0);
        QVERIFY(content->fonts.at(size_t(heavy.font)).isBold);
        QVERIFY(content->fonts.at(size_t(content->words.at(3).font)).isItalic);
        QVERIFY(content->fonts.at(size_t(content->words.at(4).font)).isFixedWidth);
    }

    void wordsAreNoHigherThanALine_data()
    {
        QTest::addColumn<int>("rotation");
        for (const int rotation : {0, 90, 180, 270})
            QTest::newRow(QByteArray::number(rotation).constData()) << rotation;
    }
    void wordsAreNoHigherThanALine()
    {
        QFETCH(const int, rotation);
        PdfPageSpec page;
        page.rotation = rotation;
        page.content = "BT /Deep 20 Tf 200 400 Td (Deep) Tj ET\n";
        page.resources =
            "/Font << /Deep << /Type /Font /Subtype /TrueType /BaseFont /Deep /FirstChar 32 "
            "/LastChar 126 /Widths [ " +
            QByteArray("500 ").repeated(95) +
            "] /Encoding /WinAnsiEncoding /FontDescriptor << /Type /FontDescriptor /FontName /Deep "
            "/Flags 32 /FontBBox [-1475 -2463 2868 3117] /ItalicAngle 0 /Ascent 1900 /Descent "
            "-2463 /CapHeight 700 /StemV 80 >> >> >>";
        const auto document = open(onePage(page));
        QVERIFY(document);
        const auto content = document->content({1});
        QVERIFY(content && content->words.size() == 1);
        const PageWord &word = content->words.front();
        const bool isUpright = rotation % 180 == 0;
        const double height = isUpright ? word.box.height * content->heightPoints
                                        : word.box.width * content->widthPoints;
        QVERIFY2(height > 10 && height < 30, QByteArray::number(height).constData());
        // The base line is in it.
        const double top = isUpright ? word.box.y : word.box.x;
        const double bottom = top + (isUpright ? word.box.height : word.box.width);
        QVERIFY(top < word.baseline && word.baseline < bottom);
    }

    void fontNamesTellWeightAndSlant_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<PageFont>("font");
        const auto add = [](const char *name, const QString &stripped, bool isBold, bool isItalic,
                            bool isFixedWidth) {
            QTest::newRow(name) << QString::fromLatin1(name)
                                << PageFont{stripped, isBold, isItalic, isFixedWidth};
        };
        add("ABCDEF+Arial-BoldMT", u"Arial-BoldMT"_s, true, false, false);
        add("Times-BoldItalic", u"Times-BoldItalic"_s, true, true, false);
        add("NimbusRomNo9L-Medi", u"NimbusRomNo9L-Medi"_s, true, false, false);
        add("NimbusRomNo9L-ReguItal", u"NimbusRomNo9L-ReguItal"_s, false, true, false);
        add("CMBX12", u"CMBX12"_s, true, false, false);
        add("CMTT10", u"CMTT10"_s, false, false, true);
        add("Medium+Rare", u"Medium+Rare"_s, false, false, false);
    }
    void fontNamesTellWeightAndSlant()
    {
        QFETCH(const QString, name);
        QTEST(pageFont(name, {}), "font");
    }

    void rightToLeftLinesAreTurnedIntoTheOrderOfReading_data()
    {
        QTest::addColumn<QStringList>("onThePage"); // from left to right
        QTest::addColumn<QString>("read");
        QTest::newRow("Hebrew") << QStringList{u"םולש"_s, u"רפס"_s} << u"ספר שלום"_s;
        QTest::newRow("with a number")
            << QStringList{u"םולש"_s, u"123"_s, u"רפס"_s} << u"ספר 123 שלום"_s;
        QTest::newRow("with English words")
            << QStringList{u"םולש"_s, u"two"_s, u"men"_s, u"רפס"_s} << u"ספר two men שלום"_s;
        QTest::newRow("in an English line")
            << QStringList{u"the"_s, u"English"_s, u"words"_s, u"םולש"_s, u"רפס"_s, u"end"_s}
            << u"the English words ספר שלום end"_s;
        QTest::newRow("number in a word") << QStringList{u"12-ה"_s} << u"ה-12"_s;
        QTest::newRow("English") << QStringList{u"left"_s, u"right"_s} << u"left right"_s;
    }
    void rightToLeftLinesAreTurnedIntoTheOrderOfReading()
    {
        QFETCH(const QStringList, onThePage);
        std::vector<PageWord> words;
        LogicalOrder order;
        for (const QString &text : onThePage) {
            order.count(text);
            words.push_back({text});
        }
        order.apply(words);
        QStringList read;
        for (const PageWord &word : words)
            read.append(word.text);
        QTEST(read.join(u' '), "read");
    }

    void presentationFormsAreExpanded()
    {
        QString text = u"e\ufb03cient \u00bd"_s;
        expandPresentationForms(text);
        QCOMPARE(text, u"efficient \u00bd"_s);
        text = u"\ufedf\ufefb"_s; // lam, lam with alef
        expandPresentationForms(text);
        QCOMPARE(text, u"\u0644\u0644\u0627"_s);
    }

    void colorAndVisibilityAreTold()
    {
        PdfPageSpec page;
        page.resources = "/Font << /F9 << /Type /Font /Subtype /Type1 /BaseFont "
                         "/ABCDEF+Helvetica-Bold >> >>";
        page.content = "BT 1 0 0 rg /F9 12 Tf 72 700 Td (Red) Tj ET\n"
                       "BT 0 0 1 rg 3 Tr /F9 12 Tf 72 600 Td (Hidden) Tj ET\n"
                       "q 0 0 50 50 re W n BT 0 Tr /F9 12 Tf 72 500 Td (Clipped) Tj ET Q\n";
        const auto document = open(onePage(page));
        QVERIFY(document);
        const auto content = document->content({1});
        QVERIFY(content);
        QCOMPARE(content->words.size(), size_t(3));
        QCOMPARE(content->words.at(0).color, 0xff0000U);
        QVERIFY(content->words.at(0).isVisible);
        QCOMPARE(content->fonts.at(size_t(content->words.at(0).font)).name, u"Helvetica-Bold"_s);
        QCOMPARE(content->words.at(1).text, u"Hidden"_s);
        QVERIFY(!content->words.at(1).isVisible);
        QVERIFY(!content->words.at(2).isVisible);
    }

    void linesRectanglesAndImagesHaveTheirPlace()
    {
        PdfPageSpec page;
        page.content = "0 0 1 RG 1 w 100 300 m 400 300 l S\n" // a stroked line
                       "0.5 g 100 200 300 1 re f\n"           // a rectangle so thin that it is one
                       "1 0 0 rg 100 500 200 100 re f\n"      // a filled rectangle
                       "50 600 100 50 re S\n"                 // a frame
                       "q 150 0 0 75 300 700 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q\n"
                       "100 150 m 400 150 l 399 149 l 101 149 l f\n" // a border, mitred
                       "100 100 m 200 180 l S\n";                    // slanted: neither
        const auto document = open(onePage(page));
        QVERIFY(document);
        const auto content = document->content({1});
        QVERIFY(content);
        QCOMPARE(content->rules.size(), size_t(3));
        QVERIFY(isNear(content->rules.at(2).box, onA4(100, 149, 300, 1)));
        QVERIFY(isNear(content->rules.at(0).box, onA4(100, 300, 300, 0)));
        QCOMPARE(content->rules.at(0).color, 0x0000ffU);
        QVERIFY(isNear(content->rules.at(1).box, onA4(100, 200, 300, 1)));
        QCOMPARE(content->rectangles.size(), size_t(2));
        QVERIFY(isNear(content->rectangles.at(0).box, onA4(100, 500, 200, 100)));
        QVERIFY(content->rectangles.at(0).isFilled && !content->rectangles.at(0).isStroked);
        QCOMPARE(content->rectangles.at(0).fillColor, 0xff0000U);
        QVERIFY(isNear(content->rectangles.at(1).box, onA4(50, 600, 100, 50)));
        QVERIFY(!content->rectangles.at(1).isFilled && content->rectangles.at(1).isStroked);
        QCOMPARE(content->images.size(), size_t(1));
        QVERIFY(isNear(content->images.at(0), onA4(300, 700, 150, 75)));
    }

    void placesAreThoseOfTheDisplayedPage()
    {
        PdfPageSpec page;
        page.lines = {{u"Turned"_s, 12, PdfFont::Sans, 200, 600}};
        page.content = "0 G 200 500 m 300 500 l S\n";
        page.rotation = 90;
        page.cropBox = "[100 300 500 700]";
        const auto document = open(onePage(page));
        QVERIFY(document);
        const auto content = document->content({1});
        QVERIFY(content);
        QCOMPARE(content->widthPoints, 400.0);
        QCOMPARE(content->heightPoints, 400.0);
        QCOMPARE(content->words.at(0).rotation, 90);
        // Turned by 90° clockwise, the point (x, y) of the crop box lies at (y, x) from top left.
        QVERIFY(std::abs(content->words.at(0).box.y - 100 / 400.0) < 0.02);
        QVERIFY(isNear(content->rules.at(0).box, {200 / 400.0, 100 / 400.0, 0, 100 / 400.0}));
    }

    void textOutsideTheCropBoxIsNotThere()
    {
        PdfPageSpec page;
        page.lines = {{u"Inside"_s, 12, PdfFont::Sans, 200, 600},
                      {u"Outside"_s, 12, PdfFont::Sans, 200, 100}};
        page.cropBox = "[100 300 500 700]";
        const auto document = open(onePage(page));
        QVERIFY(document);
        const auto content = document->content({1});
        QVERIFY(content);
        QCOMPARE(content->words.size(), size_t(1));
        QCOMPARE(content->words.at(0).text, u"Inside"_s);
    }

    void limitsCutThePageAndSaySo()
    {
        PdfSpec spec;
        spec.linesPerPage = 40;
        ContentLimits limits;
        limits.words = 10;
        const auto document = open(spec, limits);
        QVERIFY(document);
        const auto content = document->content({1});
        QVERIFY(content);
        QCOMPARE(content->words.size(), size_t(10));
        QVERIFY(content->isTruncated);
    }

    void absurdAndMissingPagesAreRefused()
    {
        const auto document = open(onePage(hugePage()));
        QVERIFY(document);
        const auto huge = document->content({1});
        QVERIFY(!huge);
        QCOMPARE(huge.error().code, Code::HelperRefused);
        QVERIFY(huge.error().message.contains(u"1e+06"_s));
        const auto missing = document->blocks({7});
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, Code::HelperRefused);
        QVERIFY(missing.error().message.contains(u'7'));
        QCOMPARE(document->content({0}).error().code, Code::HelperRefused);
    }

    void thePageCountGivenReplacesAClaimThatLies_data()
    {
        QTest::addColumn<int>("claimed");
        QTest::newRow("too many") << 2'000'000'000;
        QTest::newRow("more than there are objects") << 60;
        QTest::newRow("too few") << 2;
        QTest::newRow("negative") << -1;
        QTest::newRow("true") << 6;
    }
    void thePageCountGivenReplacesAClaimThatLies()
    {
        QFETCH(const int, claimed);
        const QString path = m_folder.filePath(u"lies.pdf"_s);
        QVERIFY(writePdf(path, {.pages = 6, .claimedPages = claimed}));
        const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
        const auto document = PopplerDocument::open(descriptor, {}, {}, 6);
        QVERIFY(document);
        QCOMPARE((*document)->pageCount(), 6);
        for (int page = 1; page <= 6; ++page)
            QVERIFY((*document)->blocks({page}));
        QVERIFY(!(*document)->blocks({7}));
    }

    void picturesShowTheRegionAskedFor()
    {
        PdfPageSpec page;
        page.content = "1 0 0 rg 0 421 595 421 re f 0 0 1 rg 0 0 595 421 re f\n";
        const auto document = open(onePage(page));
        QVERIFY(document);
        const auto pixelAt = [](const PageImage &image, int x, int y) {
            quint32 pixel = 0;
            memcpy(&pixel, image.pixels.constData() + (qsizetype(y) * image.width + x) * 4, 4);
            return pixel;
        };
        const auto whole = document->render({1}, {0, 0, 1, 1}, 0.5);
        QVERIFY(whole);
        QCOMPARE(whole->width, 298);
        QCOMPARE(whole->height, 421);
        QCOMPARE(whole->pixels.size(), qsizetype(298) * 421 * 4);
        QCOMPARE(pixelAt(*whole, 100, 100), 0xffff0000U);
        QCOMPARE(pixelAt(*whole, 100, 300), 0xff0000ffU);
        const auto lower = document->render({1}, {0.5, 0.75, 0.5, 0.25}, 1);
        QVERIFY(lower);
        QCOMPARE(lower->width, 298);
        QCOMPARE(pixelAt(*lower, 5, 5), 0xff0000ffU);
        const auto tooBig = document->render({1}, {0, 0, 1, 1}, 20);
        QVERIFY(!tooBig);
        QCOMPARE(tooBig.error().code, Code::HelperRefused);
    }

    void labelsAreThoseOfTheDocument()
    {
        PdfSpec spec;
        spec.pages = 4;
        spec.labels = "/Nums [0 << /S /r >> 2 << /S /D /P (A-) >>]";
        const auto document = open(spec);
        QVERIFY(document);
        QCOMPARE(document->label({2}), u"ii"_s);
        QCOMPARE(document->label({4}), u"A-2"_s);
        const auto plain = open(PdfSpec{});
        QVERIFY(plain);
        QCOMPARE(plain->label({1}), u"1"_s);
    }

    void passwordsAreAskedFor()
    {
        const QString clear = m_folder.filePath(u"clear.pdf"_s);
        const QString locked = m_folder.filePath(u"locked.pdf"_s);
        QVERIFY(writePdf(clear, PdfSpec{}));
        QCOMPARE(QProcess::execute(u"qpdf"_s, {u"--encrypt"_s, u"secret"_s, u"owner"_s, u"256"_s,
                                               u"--"_s, clear, locked}),
                 0);
        QCOMPARE(openFile(locked).error().code, Code::PasswordNeeded);
        QCOMPARE(openFile(locked, u"guess"_s).error().code, Code::PasswordWrong);
        auto opened = openFile(locked, u"secret"_s);
        QVERIFY(opened);
        QCOMPARE((*opened)->content({1})->words.at(0).text, u"Page"_s);
        QVERIFY((*opened)->render({1}, {0, 0, 1, 1}, 0.1));
    }

    void whatIsNoPdfIsDamaged()
    {
        const QString path = m_folder.filePath(u"text.pdf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Just a letter.\n");
        file.close();
        QCOMPARE(openFile(path).error().code, Code::DocumentDamaged);
        QCOMPARE(openFile(u"/nowhere"_s).error().code, Code::DocumentUnreadable);
    }
};

QTEST_GUILESS_MAIN(PopplerDocumentTest)
#include "tst_popplerdocument.moc"
