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
    void textOfPatternsAndMasksIsGone_data();
    void textOfPatternsAndMasksIsGone();
    void layersStayLayers();
    void whatPathsDrawOutsideIsGone();
    void thePartLooksAsOnThePage_data();
    void thePartLooksAsOnThePage();
    void aPageWithoutAreasIsEmpty();
    void annotationsOutsideAreGone();
    void anAnnotationAcrossAnEdgeMakesAPicture();
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
        const bool isOn = word != all.end();
        const bool isIn = isOn && covers(areas, word->box);
        if (isOn && !isIn && touches(areas, word->box))
            continue; // an edge goes through it: some of its characters are in
        inside += isIn ? 1 : 0;
        QVERIFY2(left.contains(line.text) == isIn, qPrintable(line.text));
        static const QString pattern = u"\\b%1\\b"_s;
        if (!isIn)
            QVERIFY2(!text.contains(QRegularExpression(pattern.arg(line.text))),
                     qPrintable(line.text));
    }
    QVERIFY(inside > 5 && inside < int(all.size()) - 5);
    // They stand where they stood, and every word is one of before or what an edge left of it.
    for (const FoundWord &word : wordsOf(part)) {
        const auto before = std::ranges::find_if(all, [&word](const FoundWord &other) {
            return other.text.contains(word.text) && qAbs(other.x - word.x) < 0.03 &&
                   qAbs(other.y - word.y) < 0.03;
        });
        QVERIFY2(before != all.end(), qPrintable(word.text));
        if (before->text == word.text)
            QVERIFY(qAbs(before->x - word.x) < 0.005 && qAbs(before->y - word.y) < 0.005);
    }
    QVERIFY2(m_warnings.isEmpty(), qPrintable(m_warnings.join(u' '))); // no picture was needed
}

void CutAreasTest::hiddenTextOutsideIsGone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("resources");
    QTest::addColumn<QByteArray>("formContent"); ///< of a form /Fm, when there is one
    QTest::addColumn<bool>("isPicture");         ///< because it cannot be taken apart
    const QByteArray inside = insideText;
    const QByteArray secret = secretText;
    const auto row = [](const char *name, const QByteArray &content,
                        const QByteArray &resources = {}, const QByteArray &form = {},
                        bool isPicture = false) {
        QTest::newRow(name) << content << resources << form << isPicture;
    };
    row("plain", inside + secret);
    row("one string across the edge",
        inside + "BT /F1 14 Tf 0 -1 1 0 300 700 Tm (IN AND THEN, FAR DOWN, BEHIND A LONG LINE OF "
                 "WORDS, THE SECRET) Tj ET\n");
    row("invisible", inside + "3 Tr " + secret);
    row("white", inside + "1 g " + secret);
    row("clipped away", inside + "q 0 0 1 1 re W n " + secret + "Q\n");
    row("below a picture", inside + secret + "1 g 0 0 600 300 re f\n");
    row("beyond the page", inside + "BT /F1 14 Tf 72 -400 Td (SECRET) Tj ET\n");
    row("array with gaps", inside + "BT /F1 14 Tf 72 100 Td [(SE) -20 (CRET)] TJ ET\n");
    row("next line operators",
        inside + "BT /F1 14 Tf 20 TL 72 120 Td (x) Tj (SECRET) ' 1 2 (SECRET) \" T* (SECRET) Tj "
                 "ET\n");
    row("matrices, spacing and rise",
        inside + "q 2 0 0 2 0 0 cm BT /F1 7 Tf 3 Tc 50 Tz 2 Ts 1 0 0 1 36 500 Tm 0 -450 TD "
                 "(SECRET) Tj ET Q\n");
    row("after the brackets around a font",
        "BT /F1 14 Tf ET q BT /F1 1 Tf ET Q BT 72 700 Td (INSIDE) Tj 0 -600 Td (SECRET) Tj ET\n");
    row("replacement text",
        "/Span << /ActualText (SECRET) /Alt (SECRET) /E (SECRET) >> BDC\n" + inside + "EMC\n");
    row("named replacement text", "/Span /P0 BDC\n" + inside + "EMC\n",
        "/Properties << /P0 << /ActualText (SECRET) >> >>");
    row("marks without content", inside + "/Note << /Contents (SECRET) >> DP\n");
    row("form", "/Fm Do\n", {}, inside + secret);
    row("form, drawn twice", "/Fm Do q 1 0 0 1 0 -500 cm /Fm Do Q\n", {},
        inside + "BT /F1 14 Tf 72 200 Td (SECRET) Tj ET\n");
    row("form outside its box", inside + "q 0.1 0 0 0.1 0 800 cm /Fm Do Q /Fm Do\n", {},
        "BT /F1 14 Tf 72 -9000 Td (SECRET) Tj ET\n");
    row("too many closing brackets", inside + "Q Q Q " + secret);
    row("brackets left open", inside + "q q q BT " + secret);
    row("inline picture",
        inside + "q 100 0 0 20 72 100 cm BI /W 6 /H 1 /BPC 8 /CS /G ID SECRET EI Q\n");
    row("comment", inside + "% SECRET\n");
    row("unknown operators", inside + "(SECRET) Hidden\n");
    row("font of a state", inside + "/G0 gs BT 72 100 Td (SECRET) Tj ET\n",
        "/ExtGState << /G0 << /Font [ << /Type /Font /Subtype /Type1 /BaseFont /Courier >> 14 ] >> "
        ">>",
        {});
    row("font that is not there", inside + "BT /None 14 Tf 72 100 Td (SECRET) Tj ET\n", {}, {},
        true);
    row("characters that are drawings",
        "BT /T3 14 Tf 72 700 Td (a) Tj 0 -600 Td (aa) Tj ET\n" + inside,
        QByteArray(font).chopped(2) +
            "/T3 << /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] "
            "/FirstChar 97 /LastChar 97 /Widths [1] /Resources << >> /Encoding << /Differences [97 "
            "/x] >> /CharProcs << >> >> >>");
    row("characters that draw text", inside + "BT /T3 14 Tf 72 100 Td (a) Tj ET\n",
        QByteArray(font).chopped(2) +
            "/T3 << /Type /Font /Subtype /Type3 /FontBBox [0 0 1 1] /FontMatrix [1 0 0 1 0 0] "
            "/FirstChar 97 /LastChar 97 /Widths [1] /Resources << /Font << /S << /Type /Font "
            "/Subtype /Type1 /BaseFont /Courier >> >> >> /Encoding << /Differences [97 /x] >> "
            "/CharProcs << >> >> >>",
        {}, true);
    row("codes of two bytes",
        "BT /C0 14 Tf 72 700 Td <0049> Tj 0 -600 Td <0053004500430052004500540053> Tj ET\n" +
            inside,
        QByteArray(font).chopped(2) +
            "/C0 << /Type /Font /Subtype /Type0 /BaseFont /Arial /Encoding /Identity-H "
            "/DescendantFonts [ << /Type /Font /Subtype /CIDFontType2 /BaseFont /Arial "
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 600 "
            "/FontDescriptor << /Type /FontDescriptor /FontName /Arial /Flags 4 /FontBBox [0 0 1 "
            "1] "
            "/ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >> ] >> >>");
}
void CutAreasTest::hiddenTextOutsideIsGone()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, resources);
    QFETCH(const QByteArray, formContent);
    QFETCH(const bool, isPicture);
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
    QVERIFY(!all.contains("005300450043"));
    QVERIFY2(!m_warnings.isEmpty() == isPicture, qPrintable(m_warnings.join(u' ')));
}

void CutAreasTest::textOfPatternsAndMasksIsGone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("entries"); ///< of the stream
    QTest::addColumn<QByteArray>("place");   ///< where it goes in the resources; %1 is the stream
    QTest::newRow("pattern")
        << "/Pattern cs /P1 scn 0 0 600 300 re f\n"_ba
        << "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 600 850] /XStep 600 /YStep 850"_ba
        << "/Pattern << /P1 %1 >>"_ba;
    QTest::newRow("mask") << "/G0 gs 0 0 600 850 re f\n"_ba
                          << "/Type /XObject /Subtype /Form /BBox [0 0 600 850] /Group << /S "
                             "/Transparency /CS /DeviceGray >>"_ba
                          << "/ExtGState << /G0 << /SMask << /S /Luminosity /G %1 >> >> >>"_ba;
}
void CutAreasTest::textOfPatternsAndMasksIsGone()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QByteArray, entries);
    QFETCH(const QByteArray, place);
    PdfPageSpec page = pageOf(insideText + content);
    page.addObjects = [entries, place](PdfFile &file) {
        const int stream = file.addStream(entries + " /Resources << " + font + " >>", secretText);
        return QByteArray(place).replace("%1", reference(stream));
    };
    const QString part = cutAreas(write(specOf(page)), upperHalf);
    QCOMPARE(faultsOf(part), QString());
    const QByteArray all = everythingIn(part);
    QVERIFY(pageTexts(part).value(0).contains(u"INSIDE"_s));
    QVERIFY2(!all.contains("SECRET"), all.constData());
}

void CutAreasTest::layersStayLayers()
{
    PdfSpec spec =
        specOf(pageOf("/OC /L0 BDC\n"_ba + insideText + "EMC\n/OC /L0 BDC\n" + secretText + "EMC\n",
                      "/Properties << /L0 << /Type /OCG /Name (Layer) >> >>"_ba + font));
    const QString part = cutAreas(write(spec), upperHalf);
    QCOMPARE(faultsOf(part), QString());
    QVERIFY(m_warnings.isEmpty());
    const QByteArray all = plainObjects(part);
    QVERIFY(all.contains("/OC /L0 BDC"));
    QVERIFY(all.contains("(Layer)"));
    QVERIFY(!all.contains("SECRET"));
}

void CutAreasTest::whatPathsDrawOutsideIsGone()
{
    const QString part = cutAreas(
        write(specOf(pageOf(insideText + "100 500 50 60 re f 101.5 102.5 50 60 re f\n"_ba))),
        upperHalf);
    const QByteArray all = plainObjects(part);
    QVERIFY(all.contains("100 500 50 60 re"));
    QVERIFY(!all.contains("101.5"));
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
    PdfPageSpec page;
    page.content = "1 0 0 rg 50 60 250 300 re f 0 0.5 1 rg 300 420 200 300 re f\n"
                   "0 0 0 RG 4 w 20 20 m 560 800 l S 0 1 0 rg 100 500 m 300 500 l 200 "
                   "700 l f\n"_ba;
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
    QVERIFY2(m_warnings.isEmpty(), qPrintable(m_warnings.join(u' ')));
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
                   "(KEPT) >> << /Type /Annot /Subtype /Link /Rect [72 400 200 500] "
                   "/Contents (SECRET ACROSS) >> << /Type /Annot /Subtype /Link /Contents "
                   "(SECRET) >> ] /Metadata (SECRET) /PieceInfo << /X << /Private (SECRET) >> >> "
                   "/VP [ << /Name (SECRET) >> ]";
    const QByteArray all = everythingIn(cutAreas(write(specOf(page)), upperHalf));
    QVERIFY(all.contains("KEPT"));
    QVERIFY2(!all.contains("SECRET"), all.constData());
}

void CutAreasTest::anAnnotationAcrossAnEdgeMakesAPicture()
{
    PdfPageSpec page = pageOf(insideText);
    page.entries =
        "/Annots [ << /Type /Annot /Subtype /Square /Rect [72 300 200 600] /IC [1 0 0] /C [1 0 "
        "0] /Contents (SECRET) >> << /Type /Annot /Subtype /Link /Rect [72 700 92 720] "
        "/Contents (KEPT) >> ]";
    const QString path = write(specOf(page));
    const QString part = cutAreas(path, upperHalf);
    QVERIFY(!m_warnings.isEmpty());
    const QByteArray all = everythingIn(part);
    QVERIFY(!all.contains("SECRET"));
    QVERIFY(all.contains("KEPT"));
    const Comparison found = compare(drawn(path), drawn(part), upperHalf);
    QVERIFY2(found.difference < 4, QByteArray::number(found.difference).constData());
    QVERIFY(found.isWhiteElsewhere);
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
