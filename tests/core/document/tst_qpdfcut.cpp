// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/document/cutfixture.h"
#include "tests/support/pdfreaders.h"
#include "tests/support/quiettest.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;
using namespace excerpt::tests;

/// What is on the pages: each trap of cutting, the outcome read by other programs.
class QpdfCutTest : public QObject, private CutFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void pagesComeInTheOrderOfTheRange_data();
    void pagesComeInTheOrderOfTheRange();
    void inheritedAttributesBecomeThePages();
    void sharedResourcesAreLeftBehind_data();
    void sharedResourcesAreLeftBehind();
    void namesThatOnlyAFormMentionsAreKept();
    void labelsAreThoseOfTheDocument();
    void numbersBecomeLabels();
    void hiddenLayersStayHidden();
    void layersOfOtherPagesStayBehind();
    void formFieldsStayFields();
    void aPageTwiceHasTwoFields();
    void foreignPagesAreNotDraggedIn_data();
    void foreignPagesAreNotDraggedIn();
    void linksWithinTheSectionLead_data();
    void linksWithinTheSectionLead();
    void documentWideThingsStayBehind();
};

void QpdfCutTest::pagesComeInTheOrderOfTheRange_data()
{
    QTest::addColumn<int>("tree");
    QTest::addColumn<QString>("pages");
    QTest::addColumn<QStringList>("texts");
    const int flat = int(PdfSpec::Tree::Flat);
    const int balanced = int(PdfSpec::Tree::Balanced);
    QTest::newRow("one") << flat << u"7"_s << QStringList{u"Page 7"_s};
    QTest::newRow("three") << balanced << u"32-34"_s
                           << QStringList{u"Page 32"_s, u"Page 33"_s, u"Page 34"_s};
    QTest::newRow("backwards") << balanced << u"70,2"_s << QStringList{u"Page 70"_s, u"Page 2"_s};
    QTest::newRow("twice") << flat << u"3,3"_s << QStringList{u"Page 3"_s, u"Page 3"_s};
}
void QpdfCutTest::pagesComeInTheOrderOfTheRange()
{
    QFETCH(const int, tree);
    QFETCH(const QString, pages);
    QFETCH(const QStringList, texts);
    const QString section = cut(write(PdfSpec{.pages = 70, .tree = PdfSpec::Tree(tree)}), pages);
    QCOMPARE(faultsOf(section), QString());
    QCOMPARE(pageTexts(section), texts);
}

void QpdfCutTest::inheritedAttributesBecomeThePages()
{
    PdfSpec spec{.pages = 40, .tree = PdfSpec::Tree::Balanced, .inheritsAttributes = true};
    spec.mediaBox = "[0 0 600 800]"_ba;
    spec.cropBox = "[10 20 580 790]"_ba;
    spec.rotation = 90;
    const QString section = cut(write(spec), u"35"_s);
    QCOMPARE(faultsOf(section), QString());
    QCOMPARE(pageTexts(section), QStringList{u"Page 35"_s}); // so the font came along
    QCOMPARE(pageInfo(section, u"Page rot"_s), u"90"_s);
    QCOMPARE(pageInfo(section, u"Page size"_s), u"570 x 770 pts"_s);
    QCOMPARE(pageInfo(section, u"Page MediaBox"_s), u"0.00 0.00 600.00 800.00"_s);
}

void QpdfCutTest::sharedResourcesAreLeftBehind_data()
{
    QTest::addColumn<bool>("isInherited");
    QTest::newRow("one dictionary for all pages") << false;
    QTest::newRow("on the root of the tree") << true;
}
void QpdfCutTest::sharedResourcesAreLeftBehind()
{
    QFETCH(const bool, isInherited);
    PdfSpec spec{.pages = 30, .imageBytes = 100'000, .inheritsAttributes = isInherited};
    spec.sharesResources = true;
    const QString section = cut(write(spec), u"4-6"_s);
    QCOMPARE(faultsOf(section), QString());
    QVERIFY2(QFileInfo(section).size() < 400'000, "images of other pages are in the section");
    const QByteArray images = runProgram(u"pdfimages"_s, {u"-list"_s, section}).text;
    QCOMPARE(images.count('\n'), 2 + 3); // two lines of headings
}

void QpdfCutTest::namesThatOnlyAFormMentionsAreKept()
{
    // The form has no resources of its own: it draws with the page's.
    PdfSpec spec;
    spec.page = [](int) {
        PdfPageSpec page;
        page.content = "/Outer#46orm Do\n"_ba; // a name can be written in hex
        page.addObjects = [](PdfFile &file) -> QByteArray {
            const int form = file.addStream("/Type /XObject /Subtype /Form /BBox [0 0 600 800]"_ba,
                                            "BT /Inner 12 Tf 50 500 Td (In the form) Tj ET"_ba);
            const int font = file.add("<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>"_ba);
            return "/XObject << /OuterForm "_ba + reference(form) + " >> /Font << /Inner "_ba +
                   reference(font) + " /Unused "_ba + reference(font) + " >>"_ba;
        };
        return page;
    };
    const QString section = cut(write(spec), u"1"_s);
    QCOMPARE(pageTexts(section), QStringList{u"In the form"_s});
    QVERIFY(plainObjects(section).contains("/Courier"));
    QVERIFY(!plainObjects(section).contains("/Unused"));
}

void QpdfCutTest::labelsAreThoseOfTheDocument()
{
    PdfSpec spec{.pages = 10};
    spec.labels = "/Nums [0 << /S /r >> 3 << /S /D >> 7 << /P (A-) /S /D /St 5 >>]"_ba;
    const QString section = cut(write(spec), u"2-5,9"_s);
    QCOMPARE(faultsOf(section), QString());
    const QByteArray json =
        runProgram(u"qpdf"_s, {u"--json"_s, u"--json-key=pagelabels"_s, section}).text;
    QStringList labels;
    const auto output = JsonValue::parse(json);
    QVERIFY(output);
    for (const JsonValue &entry : output->find(u"pagelabels")->toArray())
        labels += QString::fromUtf8(entry.toJson());
    QCOMPARE(labels, (QStringList{uR"({"index":0,"label":{"/S":"/r","/St":2}})"_s,
                                  uR"({"index":2,"label":{"/S":"/D","/St":1}})"_s,
                                  uR"({"index":4,"label":{"/P":"u:A-","/S":"/D","/St":6}})"_s}));
}

void QpdfCutTest::numbersBecomeLabels()
{
    const QString section = cut(write(PdfSpec{.pages = 20}), u"12-13"_s);
    QVERIFY(plainObjects(section).contains("/St 12"));
}

void QpdfCutTest::hiddenLayersStayHidden()
{
    PdfSpec spec{.pages = 2};
    int hidden = 0;
    spec.page = [&hidden](int) {
        PdfPageSpec page;
        page.content = "/OC /Hidden BDC BT /F0 12 Tf 50 500 Td (Secret) Tj ET EMC\n"
                       "BT /F0 12 Tf 50 400 Td (Shown) Tj ET\n"_ba;
        page.addObjects = [&hidden](PdfFile &file) -> QByteArray {
            if (hidden == 0)
                hidden = file.add("<< /Type /OCG /Name (Hidden) >>"_ba);
            return "/Properties << /Hidden "_ba + reference(hidden) + " >>"_ba;
        };
        return page;
    };
    const int expected = 3 + 6 + 2 * 2; // the next object behind the catalogue, fonts and pages
    const QByteArray layer = reference(expected);
    spec.catalogEntries = "/OCProperties << /OCGs ["_ba + layer + "] /D << /OFF ["_ba + layer +
                          "] /Order ["_ba + layer + "] >> >>"_ba;
    const QString document = write(spec);
    QCOMPARE(hidden, expected);
    QCOMPARE(pageTexts(document).constFirst(), u"Shown"_s); // the reader used here knows layers
    const QString section = cut(document, u"2"_s);
    QCOMPARE(faultsOf(section), QString());
    QCOMPARE(pageTexts(section), QStringList{u"Shown"_s});
}

void QpdfCutTest::layersOfOtherPagesStayBehind()
{
    const QByteArray document = pdfOfObjects({
        "<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [5 0 R 6 0 R] "
        "/D << /OFF [5 0 R 6 0 R] /Order [[(Both) 5 0 R 6 0 R]] >> >> >>"_ba,
        "<< /Type /Pages /Count 2 /Kids [3 0 R 4 0 R] >>"_ba,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 7 0 R "
        "/Resources << /Properties << /L 5 0 R >> >> >>"_ba,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 7 0 R "
        "/Resources << /Properties << /L 6 0 R >> >> >>"_ba,
        "<< /Type /OCG /Name (First) >>"_ba,
        "<< /Type /OCG /Name (Second) >>"_ba,
        streamBody("/OC /L BDC EMC"_ba),
    });
    const QString section = cut(write(document), u"2"_s);
    QCOMPARE(faultsOf(section), QString());
    QVERIFY(plainObjects(section).contains("(Second)"));
    QVERIFY(!plainObjects(section).contains("(First)"));
}

/// Two pages with a text field each below one common node, and a button on the second.
static QByteArray formDocument()
{
    return pdfOfObjects({
        "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R 8 0 R] /DA (/Helv 0 Tf) "
        "/DR << /Font << /Helv 9 0 R >> >> /NeedAppearances true /XFA (xfa) /CO [6 0 R] >> >>"_ba,
        "<< /Type /Pages /Count 2 /Kids [3 0 R 4 0 R] >>"_ba,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Annots [6 0 R] >>"_ba,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Annots [7 0 R 8 0 R] >>"_ba,
        "<< /T (person) /Kids [6 0 R 7 0 R] >>"_ba,
        "<< /Type /Annot /Subtype /Widget /FT /Tx /T (first) /V (Ada) /Rect [0 0 9 9] /P 3 0 R "
        "/Parent 5 0 R /AA << /K << /S /JavaScript /JS (evil) >> >> >>"_ba,
        "<< /Type /Annot /Subtype /Widget /FT /Tx /T (last) /V (Lovelace) /Rect [0 0 9 9] "
        "/P 4 0 R /Parent 5 0 R >>"_ba,
        "<< /Type /Annot /Subtype /Widget /FT /Btn /T (agree) /Rect [0 0 9 9] /P 4 0 R "
        "/A << /S /JavaScript /JS (evil) >> >>"_ba,
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"_ba,
    });
}

void QpdfCutTest::formFieldsStayFields()
{
    const QString section = cut(write(formDocument()), u"2"_s);
    QCOMPARE(faultsOf(section), QString());
    const QByteArray json =
        runProgram(u"qpdf"_s, {u"--json"_s, u"--json-key=acroform"_s, section}).text;
    QVERIFY2(json.contains("\"fullname\": \"person.last\""), json.constData());
    QVERIFY(json.contains("\"fullname\": \"agree\""));
    QVERIFY(json.contains("Lovelace"));
    QVERIFY(json.contains("\"needappearances\": true"));
    QVERIFY(!json.contains("person.first"));
    const QByteArray objects = plainObjects(section);
    QVERIFY(objects.contains("/Helv "));
    for (const char *dropped : {"evil", "Ada", "xfa", "/CO"})
        QVERIFY2(!objects.contains(dropped), dropped);
}

void QpdfCutTest::aPageTwiceHasTwoFields()
{
    const QString section = cut(write(formDocument()), u"2,2"_s);
    QCOMPARE(faultsOf(section), QString());
    const QByteArray json =
        runProgram(u"qpdf"_s, {u"--json"_s, u"--json-key=acroform"_s, section}).text;
    QCOMPARE(json.count("\"fullname\": \"agree\""), 1);
    QCOMPARE(json.count("\"fullname\": \"agree_2\""), 1);
}

void QpdfCutTest::foreignPagesAreNotDraggedIn_data()
{
    QTest::addColumn<QByteArray>("entries"); // page 2 is object 11, page 1's content object 10
    const auto annotation = [](const QByteArray &entries) -> QByteArray {
        return "/Annots [<< /Type /Annot /Rect [0 0 9 9] "_ba + entries + " >>]"_ba;
    };
    QTest::newRow("explicit destination") << annotation("/Subtype /Link /Dest [11 0 R /Fit]"_ba);
    QTest::newRow("action") << annotation("/Subtype /Link /A << /S /GoTo /D [11 0 R /Fit] >>"_ba);
    QTest::newRow("next action") << annotation(
        "/Subtype /Link /A << /S /URI /URI (https://example.org/) /Next << /S /GoTo "
        "/D [11 0 R /Fit] >> >>"_ba);
    QTest::newRow("page") << annotation("/Subtype /Text /P 11 0 R"_ba);
    QTest::newRow("parent") << annotation("/Subtype /Popup /Parent << /P 11 0 R >>"_ba);
    QTest::newRow("popup") << annotation("/Subtype /Text /Popup << /P 11 0 R >>"_ba);
    QTest::newRow("script") << annotation("/Subtype /Screen /A << /S /Rendition /AN 11 0 R >>"_ba);
    QTest::newRow("beads") << "/B [<< /P 11 0 R >>]"_ba;
    QTest::newRow("private data") << "/PieceInfo << /Editor << /Private 11 0 R >> >>"_ba;
    QTest::newRow("anything") << "/Whatever << /Deep [[11 0 R]] >>"_ba;
    QTest::newRow("the tree") << "/Whatever 2 0 R"_ba;
    QTest::newRow("the catalogue") << "/Whatever 1 0 R"_ba;
}
void QpdfCutTest::foreignPagesAreNotDraggedIn()
{
    QFETCH(const QByteArray, entries);
    PdfSpec spec{.pages = 2};
    spec.page = [entries](int number) {
        PdfPageSpec page;
        page.lines.push_back({number == 1 ? u"Mine"_s : u"Foreign"_s});
        if (number == 1)
            page.entries = entries;
        return page;
    };
    QByteArray document = pdfBytes(spec);
    QVERIFY(document.contains("\n11 0 obj\n<< /Type /Page "));
    for (const bool hasType : {true, false}) {
        if (!hasType) // a page that does not say that it is one
            document.replace("\n11 0 obj\n<< /Type /Page ", "\n11 0 obj\n<<             ");
        const QString section = cut(write(document), u"1"_s);
        QCOMPARE(faultsOf(section), QString());
        QCOMPARE(pageTexts(section), QStringList{u"Mine"_s});
        QVERIFY(!plainObjects(section).contains("(Foreign)"));
    }
}

void QpdfCutTest::linksWithinTheSectionLead_data()
{
    QTest::addColumn<QByteArray>("target"); // page 3 is object 13
    QTest::newRow("explicit") << "/Dest [13 0 R /XYZ 0 700 null]"_ba;
    QTest::newRow("action") << "/A << /S /GoTo /D [13 0 R /XYZ 0 700 null] >>"_ba;
    QTest::newRow("named") << "/Dest (there)"_ba;
    QTest::newRow("old name") << "/Dest /old"_ba;
}
void QpdfCutTest::linksWithinTheSectionLead()
{
    QFETCH(const QByteArray, target);
    PdfSpec spec{.pages = 4};
    spec.catalogEntries = "/Names << /Dests << /Names [(there) [13 0 R /XYZ 0 700 null]] >> >> "
                          "/Dests << /old [13 0 R /XYZ 0 700 null] >>"_ba;
    spec.page = [&spec, target](int number) {
        PdfPageSpec page = fillerPage(spec, number);
        if (number == 2)
            page.entries =
                "/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] "_ba + target + " >>]"_ba;
        return page;
    };
    const QString section = cut(write(spec), u"2-3"_s);
    QCOMPARE(faultsOf(section), QString());
    const QString link = QString::fromUtf8(
        runProgram(u"mutool"_s, {u"show"_s, section, u"pages/1/Annots/1/Dest"_s}).text);
    const QString pages =
        QString::fromUtf8(runProgram(u"mutool"_s, {u"show"_s, section, u"pages"_s}).text);
    const QString second = pages.section(u"page 2 = "_s, 1).section(u'\n', 0, 0);
    QVERIFY2(link.simplified().contains(second + u" /XYZ 0 700 null"), qPrintable(link + pages));
}

void QpdfCutTest::documentWideThingsStayBehind()
{
    PdfSpec spec{.pages = 2};
    spec.bookmarks = evenBookmarks(2, 2);
    spec.catalogEntries =
        "/StructTreeRoot << /Type /StructTreeRoot /K [] >> /MarkInfo << /Marked true >> "
        "/OpenAction << /S /JavaScript /JS (evil) >> /AA << /WC << /S /JavaScript /JS (evil) >> >> "
        "/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (evil) >>] >> "
        "/EmbeddedFiles << /Names [(a) << /Type /Filespec /F (attached) >>] >> >> "
        "/Metadata << /Type /Metadata >>"_ba;
    spec.page = [&spec](int number) {
        PdfPageSpec page = fillerPage(spec, number);
        page.entries = "/StructParents 0 /Annots [<< /Type /Annot /Subtype /FileAttachment "
                       "/StructParent 1 /Rect [0 0 9 9] /FS << /Type /Filespec /F (attached) >> "
                       ">>]"_ba;
        return page;
    };
    const QString section = cut(write(spec), u"1"_s);
    QCOMPARE(faultsOf(section), QString());
    const QByteArray objects = plainObjects(section);
    for (const char *dropped : {"/StructTreeRoot", "/StructParent", "evil", "attached", "/Outlines",
                                "/Names", "/Metadata", "/OpenAction", "Section 1"})
        QVERIFY2(!objects.contains(dropped), dropped);
}

QTEST_GUILESS_MAIN(QpdfCutTest)
#include "tst_qpdfcut.moc"
