// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/document/areasfixture.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;
using namespace excerpt::tests;

namespace {

/// INSIDE stands in the upper half of the page, SECRET in the lower one.
const Areas upperHalf{{0, 0, 1, 0.5}};

constexpr char insideText[] = "BT /F1 14 Tf 72 700 Td (INSIDE) Tj ET\n";
constexpr char secretText[] = "BT /F1 14 Tf 72 100 Td (SECRET) Tj ET\n";
constexpr char font[] = "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>";

PdfSpec specOf(const PdfPageSpec &page)
{
    PdfSpec spec;
    spec.page = [page](int) { return page; };
    return spec;
}

PdfPageSpec pageOf(const QByteArray &content, const QByteArray &resources = {})
{
    PdfPageSpec page;
    page.content = content;
    page.resources = resources;
    if (!resources.contains("/Font"))
        page.resources += font;
    return page;
}

} // namespace

/// Parts of pages: each trap, the outcome read by other programs.
class CutAreasTest : public QObject, private AreasFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void onlyWordsInTheAreasAreLeft_data();
    void onlyWordsInTheAreasAreLeft();
    void hiddenTextOutsideIsGone_data();
    void hiddenTextOutsideIsGone();
    void thePartLooksAsOnThePage_data();
    void thePartLooksAsOnThePage();
    void aPageWithoutAreasIsEmpty();
    void annotationsOutsideAreGone();
    void otherScriptsAreReadable();
    void theSameAreasGiveTheSameBytes();
    void pixelsOutsideAreGone();
};

void CutAreasTest::onlyWordsInTheAreasAreLeft_data()
{
    QTest::addColumn<int>("rotation");
    QTest::addColumn<QByteArray>("cropBox");
    QTest::addColumn<bool>("isEncrypted");
    QTest::addColumn<Areas>("areas");
    const Areas quarter{{0.5, 0, 0.5, 0.5}};
    const Areas two{{0.05, 0.1, 0.4, 0.2}, {0.3, 0.15, 0.3, 0.5}};
    QTest::newRow("plain") << 0 << ""_ba << false << quarter;
    QTest::newRow("two areas, one over the other") << 0 << ""_ba << false << two;
    QTest::newRow("turned by 90") << 90 << ""_ba << false << quarter;
    QTest::newRow("turned by 180") << 180 << ""_ba << false << two;
    QTest::newRow("turned by 270") << 270 << ""_ba << false << quarter;
    QTest::newRow("crop box") << 0 << "[60 50 500 700]"_ba << false << quarter;
    QTest::newRow("crop box, turned") << 90 << "[60 50 500 700]"_ba << false << two;
    QTest::newRow("encrypted") << 0 << ""_ba << true << quarter;
}
void CutAreasTest::onlyWordsInTheAreasAreLeft()
{
    QFETCH(const int, rotation);
    QFETCH(const QByteArray, cropBox);
    QFETCH(const bool, isEncrypted);
    QFETCH(const Areas, areas);
    PdfPageSpec page;
    for (int row = 0; row < 16; ++row) {
        for (int column = 0; column < 5; ++column)
            page.lines.push_back({u"R%1C%2"_s.arg(row).arg(column), 10, PdfFont::Sans,
                                  60.0 + 100 * column, 790.0 - 48 * row});
    }
    page.rotation = rotation;
    page.cropBox = cropBox;
    QString path = write(specOf(page));
    const std::vector<FoundWord> all = wordsOf(path);
    if (isEncrypted) {
        const QString encrypted = newPath();
        QVERIFY(qpdfConvert({u"--encrypt"_s, u"secret"_s, u"owner"_s, u"256"_s, u"--"_s}, path,
                            encrypted));
        path = encrypted;
    }
    const QString part = cutAreas(path, areas, isEncrypted ? u"secret"_s : QString());
    QCOMPARE(faultsOf(part), QString());
    const QString text = QString::fromUtf8(everythingIn(part));
    QStringList left;
    for (const FoundWord &word : wordsOf(part))
        left += word.text;
    int inside = 0;
    for (const PdfLine &line : page.lines) {
        const auto word = std::ranges::find(all, line.text, &FoundWord::text); // else not on it
        const bool isIn = word != all.end() && contains(areas, word->x, word->y);
        inside += isIn ? 1 : 0;
        QVERIFY2(left.contains(line.text) == isIn, qPrintable(line.text));
        static const QString pattern = u"\\b%1\\b"_s;
        if (!isIn)
            QVERIFY2(!text.contains(QRegularExpression(pattern.arg(line.text))),
                     qPrintable(line.text));
    }
    QVERIFY(inside > 5 && inside < int(all.size()) - 5);
    // They stand where they stood.
    for (const FoundWord &word : wordsOf(part)) {
        const auto before = std::ranges::find(all, word.text, &FoundWord::text);
        QVERIFY(before != all.end());
        QVERIFY(qAbs(before->x - word.x) < 0.005 && qAbs(before->y - word.y) < 0.005);
    }
}

void CutAreasTest::hiddenTextOutsideIsGone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("resources");
    QTest::addColumn<QByteArray>("formContent"); ///< of a form /Fm, when there is one
    const QByteArray inside = insideText;
    const QByteArray secret = secretText;
    QTest::newRow("plain") << inside + secret << ""_ba
                           << ""_ba;
    QTest::newRow("one string across the edge")
        << inside + "BT /F1 14 Tf 0 -1 1 0 300 700 Tm (IN AND THEN, FAR DOWN, BEHIND A LONG LINE "
                    "OF WORDS, THE SECRET) Tj ET\n"
        << ""_ba
        << ""_ba;
    QTest::newRow("invisible") << inside + "3 Tr " + secret << ""_ba
                               << ""_ba;
    QTest::newRow("white") << inside + "1 g " + secret << ""_ba
                           << ""_ba;
    QTest::newRow("clipped away") << inside + "q 0 0 1 1 re W n " + secret + "Q\n"
                                  << ""_ba
                                  << ""_ba;
    QTest::newRow("below a picture") << inside + secret + "1 g 0 0 600 300 re f\n"
                                     << ""_ba
                                     << ""_ba;
    QTest::newRow("beyond the page") << inside + "BT /F1 14 Tf 72 -400 Td (SECRET) Tj ET\n"
                                     << ""_ba
                                     << ""_ba;
    QTest::newRow("array with gaps") << inside + "BT /F1 14 Tf 72 100 Td [(SE) -20 (CRET)] TJ ET\n"
                                     << ""_ba
                                     << ""_ba;
    QTest::newRow("next line operators")
        << inside + "BT /F1 14 Tf 20 TL 72 120 Td (x) Tj (SECRET) ' 1 2 (SECRET) \" T* (SECRET) Tj "
                    "ET\n"
        << ""_ba
        << ""_ba;
    QTest::newRow("replacement text")
        << "/Span << /ActualText (SECRET) /Alt (SECRET) /E (SECRET) >> BDC\n" + inside + "EMC\n"
        << ""_ba
        << ""_ba;
    QTest::newRow("named replacement text") << "/Span /P0 BDC\n" + inside + "EMC\n"
                                            << "/Properties << /P0 << /ActualText (SECRET) >> >>"_ba
                                            << ""_ba;
    QTest::newRow("marks without content") << inside + "/Note << /Contents (SECRET) >> DP\n"
                                           << ""_ba
                                           << ""_ba;
    QTest::newRow("form") << "/Fm Do\n"_ba
                          << ""_ba << inside + secret;
    QTest::newRow("form, drawn twice")
        << "/Fm Do q 1 0 0 1 0 -500 cm /Fm Do Q\n"_ba
        << ""_ba << inside + "BT /F1 14 Tf 72 200 Td (SECRET) Tj ET\n";
    QTest::newRow("too many closing brackets") << inside + "Q Q Q " + secret << ""_ba
                                               << ""_ba;
    QTest::newRow("brackets left open") << inside + "q q q BT " + secret << ""_ba
                                        << ""_ba;
    QTest::newRow("inline picture")
        << inside + "q 100 0 0 20 72 100 cm BI /W 6 /H 1 /BPC 8 /CS /G ID SECRET EI Q\n"
        << ""_ba
        << ""_ba;
    QTest::newRow("comment") << inside + "% SECRET\n"
                             << ""_ba
                             << ""_ba;
}
void CutAreasTest::hiddenTextOutsideIsGone()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, resources);
    QFETCH(const QByteArray, formContent);
    PdfPageSpec page = pageOf(content, resources);
    if (!formContent.isEmpty()) {
        page.addObjects = [formContent](PdfFile &file) -> QByteArray {
            const int form =
                file.addStream("/Type /XObject /Subtype /Form /BBox [0 0 600 850] /Metadata "
                               "(SECRET) /Resources << "_ba +
                                   font + " >>",
                               formContent);
            return "/XObject << /Fm " + reference(form) + " >>";
        };
    }
    const QString part = cutAreas(write(specOf(page)), upperHalf);
    QCOMPARE(faultsOf(part), QString());
    const QByteArray all = everythingIn(part);
    QVERIFY(pageTexts(part).value(0).contains(u"INSIDE"_s) ||
            QByteArray(QTest::currentDataTag()) == "one string across the edge");
    QVERIFY2(!all.contains("SECRET"), all.constData());
    QVERIFY2(!all.contains("CRET"), all.constData());
    QVERIFY(!all.contains(QByteArray("SECRET").toHex()));
}

void CutAreasTest::thePartLooksAsOnThePage_data()
{
    QTest::addColumn<int>("rotation");
    QTest::addColumn<QByteArray>("cropBox");
    QTest::newRow("plain") << 0 << ""_ba;
    QTest::newRow("turned by 90") << 90 << ""_ba;
    QTest::newRow("turned by 180") << 180 << ""_ba;
    QTest::newRow("turned by 270, crop box") << 270 << "[60 50 500 700]"_ba;
}
void CutAreasTest::thePartLooksAsOnThePage()
{
    QFETCH(const int, rotation);
    QFETCH(const QByteArray, cropBox);
    PdfPageSpec page = pageOf("1 0 0 rg 50 60 250 300 re f 0 0.5 1 rg 300 420 200 300 re f\n"
                              "0 0 0 RG 4 w 20 20 m 560 800 l S 0 1 0 rg 100 500 m 300 500 l 200 "
                              "700 l f\n"_ba);
    for (int row = 0; row < 30; ++row)
        page.lines.push_back({u"A line of text, the %1th of its page"_s.arg(row)});
    page.rotation = rotation;
    page.cropBox = cropBox;
    const QString path = write(specOf(page));
    const Areas areas{{0.1, 0.1, 0.5, 0.4}, {0.4, 0.3, 0.5, 0.5}};
    const QString part = cutAreas(path, areas);
    const Comparison found = compare(drawn(path), drawn(part), areas);
    QVERIFY2(found.difference < 4, QByteArray::number(found.difference).constData());
    QVERIFY(found.isWhiteElsewhere);
    QVERIFY2(QFileInfo(part).size() < 300'000,
             QByteArray::number(QFileInfo(part).size()).constData());
}

void CutAreasTest::aPageWithoutAreasIsEmpty()
{
    const QString part = cutAreas(write(specOf(pageOf(insideText))), {});
    QCOMPARE(faultsOf(part), QString());
    QCOMPARE(pageTexts(part), QStringList{QString()});
    QVERIFY(compare(drawn(part), drawn(part), {}).isWhiteElsewhere);
}

void CutAreasTest::annotationsOutsideAreGone()
{
    PdfPageSpec page = pageOf(insideText);
    page.entries = "/Annots [ << /Type /Annot /Subtype /Text /Rect [72 100 92 120] /Contents "
                   "(SECRET) >> << /Type /Annot /Subtype /Text /Rect [72 700 92 720] /Contents "
                   "(KEPT) >> << /Type /Annot /Subtype /Square /Rect [72 400 200 500] "
                   "/Contents (SECRET ACROSS) >> << /Type /Annot /Subtype /Link /Contents "
                   "(SECRET) >> ] /Metadata (SECRET) /PieceInfo << /X << /Private (SECRET) >> >> "
                   "/VP [ << /Name (SECRET) >> ]";
    const QByteArray all = everythingIn(cutAreas(write(specOf(page)), upperHalf));
    QVERIFY(all.contains("KEPT"));
    QVERIFY2(!all.contains("SECRET"), all.constData());
}

void CutAreasTest::otherScriptsAreReadable()
{
    // Each through a font whose codes mean what its /ToUnicode says.
    PdfPageSpec page;
    page.content = "BT /U 14 Tf 72 700 Td <0102030405> Tj ET BT /U 14 Tf 72 100 Td <05> Tj ET\n";
    page.addObjects = [](PdfFile &file) -> QByteArray {
        const int map = file.addStream(
            {}, "/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <ff> "
                "endcodespacerange 5 beginbfchar <01> <4E2D> <02> <6587> <03> <0416> <04> "
                "<D83DDE00> <05> <2211> endbfchar endcmap end"_ba);
        return "/Font << /U << /Type /Font /Subtype /Type1 /BaseFont /Courier /ToUnicode " +
               reference(map) + " >> >>";
    };
    const QString part = cutAreas(write(specOf(page)), upperHalf);
    QCOMPARE(pageTexts(part), QStringList{u"中文Ж😀∑"_s});
}

void CutAreasTest::theSameAreasGiveTheSameBytes()
{
    const QString path = write(specOf(pageOf(insideText)));
    const auto bytes = [this, &path](const Areas &areas) {
        QFile file(cutAreas(path, areas));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QCOMPARE(bytes(upperHalf), bytes(upperHalf));
    QVERIFY(bytes(upperHalf) != bytes({{0, 0, 1, 0.25}}));
}

void CutAreasTest::pixelsOutsideAreGone()
{
    // The image lies across the edge: black below it, grey above.
    PdfPageSpec page = pageOf("q 400 0 0 400 100 221 cm /Im Do Q\n"_ba);
    page.addObjects = [](PdfFile &file) -> QByteArray {
        QByteArray pixels(200 * 100, '\x80');
        pixels += QByteArray(200 * 100, '\x00');
        const int image = file.addStream("/Type /XObject /Subtype /Image /Width 200 /Height 200 "
                                         "/ColorSpace /DeviceGray /BitsPerComponent 8"_ba,
                                         pixels);
        return "/XObject << /Im " + reference(image) + " >>";
    };
    const QString path = write(specOf(page));
    const QString part = cutAreas(path, upperHalf);
    const Comparison found = compare(drawn(path), drawn(part), upperHalf);
    QVERIFY2(found.difference < 4, QByteArray::number(found.difference).constData());
    QVERIFY(found.isWhiteElsewhere);
    const QString images = newPath();
    std::ignore = runProgram(u"pdfimages"_s, {u"-png"_s, part, images});
    int count = 0;
    for (QImage image; image.load(images + u"-%1.png"_s.arg(count, 3, 10, QChar(u'0'))); ++count) {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                QVERIFY2(qGray(image.pixel(x, y)) > 60, "a pixel from outside is in the file");
        }
    }
    QCOMPARE(count, 1);
}

QTEST_GUILESS_MAIN(CutAreasTest)
#include "tst_cutareas.moc"
