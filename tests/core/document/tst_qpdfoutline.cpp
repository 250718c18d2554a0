// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/pdf/qpdfdocument.h"
#include "tests/support/pdfgenerator.h"
#include "tests/support/quiettest.h"

#include <fcntl.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;
using namespace excerpt::tests;

using Target = PdfBookmark::Target;
using Result = OutlineEntry::Target;

class QpdfOutlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void aDocumentWithoutBookmarksHasNone();
    void bookmarksComeDepthFirst();
    void targetsAreFound_data();
    void targetsAreFound();
    void titlesAreOneLine_data();
    void titlesAreOneLine();
    void topsAreFractionsOfTheDisplayedPage_data();
    void topsAreFractionsOfTheDisplayedPage();
    void loopsEndTheWalk_data();
    void loopsEndTheWalk();
    void namesInAnUnsortedTreeAreFound();
    void namesThatLeadInCirclesAreBroken();
    void thousandsOfNamesAreFound();
    void bookmarksNestedTooDeeplyAreCutOff();

private:
    Outline outlineOf(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"in.pdf"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        file.close();
        auto document = QpdfDocument::open(
            ::open(QFile::encodeName(file.fileName()).constData(), O_RDONLY), {});
        if (!document)
            qFatal("cannot open: %s", qPrintable(document.error().detail));
        const auto outline = (*document)->outline();
        if (!outline)
            qFatal("no outline: %s", qPrintable(outline.error().detail));
        return *outline;
    }
    Outline outlineOf(const PdfSpec &spec) { return outlineOf(pdfBytes(spec)); }

    QTemporaryDir m_folder;
};

void QpdfOutlineTest::aDocumentWithoutBookmarksHasNone()
{
    const Outline outline = outlineOf(PdfSpec{.pages = 2});
    QVERIFY(outline.entries.empty());
    QVERIFY(!outline.isDamaged);
}

void QpdfOutlineTest::bookmarksComeDepthFirst()
{
    PdfSpec spec{.pages = 9};
    spec.bookmarks = {{u"A"_s, 1}, {u"B"_s, 3}};
    spec.bookmarks[0].children = {{u"A1"_s, 1}, {u"A2"_s, 2}};
    spec.bookmarks[0].children[1].children = {{u"A2a"_s, 2}};
    const Outline outline = outlineOf(spec);
    QVERIFY(!outline.isDamaged);
    QStringList lines;
    for (const OutlineEntry &entry : outline.entries)
        lines += u"%1 %2 %3"_s.arg(entry.depth).arg(entry.title).arg(entry.page.value);
    QCOMPARE(lines, (QStringList{u"1 A 1"_s, u"2 A1 1"_s, u"2 A2 2"_s, u"3 A2a 2"_s, u"1 B 3"_s}));
}

void QpdfOutlineTest::targetsAreFound_data()
{
    QTest::addColumn<Target>("target");
    QTest::addColumn<Result>("result");
    QTest::newRow("explicit") << Target::Explicit << Result::Page;
    QTest::newRow("action") << Target::Action << Result::Page;
    QTest::newRow("name in /Dests") << Target::NamedInDests << Result::Page;
    QTest::newRow("name in the tree") << Target::NamedInTree << Result::Page;
    QTest::newRow("unknown name") << Target::UnknownName << Result::Broken;
    QTest::newRow("none") << Target::NoTarget << Result::Broken;
    QTest::newRow("no such object") << Target::BrokenPage << Result::Broken;
    QTest::newRow("another document") << Target::OtherDocument << Result::Outside;
    QTest::newRow("web address") << Target::WebAddress << Result::Outside;
}
void QpdfOutlineTest::targetsAreFound()
{
    QFETCH(const Target, target);
    QFETCH(const Result, result);
    PdfSpec spec{.pages = 80, .tree = PdfSpec::Tree::Balanced};
    for (const int page : {1, 33, 80})
        spec.bookmarks.push_back({u"Here"_s, page, "/Fit"_ba, target});
    const Outline outline = outlineOf(spec);
    QVERIFY(!outline.isDamaged);
    QCOMPARE(outline.entries.size(), size_t(3));
    for (size_t i = 0; i < 3; ++i) {
        QCOMPARE(outline.entries[i].target, result);
        if (result == Result::Page)
            QCOMPARE(outline.entries[i].page.value, spec.bookmarks[i].page);
        QVERIFY(!outline.entries[i].top);
    }
}

void QpdfOutlineTest::titlesAreOneLine_data()
{
    QTest::addColumn<QByteArray>("string");
    QTest::addColumn<QString>("title");
    QTest::newRow("UTF-16") << "<FEFF00C4006E006400650072D83DDE00>"_ba << u"\u00C4nder\U0001F600"_s;
    QTest::newRow("PDFDocEncoding") << "(\\200 caf\\351 \\240)"_ba << u"\u2022 caf\u00E9 \u20AC"_s;
    QTest::newRow("UTF-8") << "<EFBBBFC3A9>"_ba << u"\u00E9"_s;
    QTest::newRow("line breaks") << "(One\\r\\ntwo\\nthree)"_ba << u"One two three"_s;
    QTest::newRow("control characters") << "<FEFF0041000000420085004320280044>"_ba << u"A B C D"_s;
    QTest::newRow("spaces around") << "( \\n Lesson 1 \\n)"_ba << u"Lesson 1"_s;
    QTest::newRow("empty") << "()"_ba << u""_s;
    QTest::newRow("no string") << "/Name"_ba << u""_s;
    QTest::newRow("half a character") << "<FEFF0041D8>"_ba << u"A"_s;
}
void QpdfOutlineTest::titlesAreOneLine()
{
    QFETCH(const QByteArray, string);
    QFETCH(const QString, title);
    PdfSpec spec;
    spec.bookmarks = {{.rawTitle = string}};
    const Outline outline = outlineOf(spec);
    QCOMPARE(outline.entries.size(), size_t(1));
    QCOMPARE(outline.entries[0].title, title);
}

void QpdfOutlineTest::topsAreFractionsOfTheDisplayedPage_data()
{
    QTest::addColumn<QByteArray>("view");
    QTest::addColumn<int>("rotation");
    QTest::addColumn<std::optional<Fraction>>("top"); // crop box 50 100 450 300 in 500 × 400
    const auto at = [](double value) { return std::optional(Fraction{value}); };
    const std::optional<Fraction> none;
    QTest::newRow("XYZ") << "/XYZ 0 250 null"_ba << 0 << at(0.25);
    QTest::newRow("XYZ without top") << "/XYZ null null 1"_ba << 0 << none;
    QTest::newRow("XYZ, short") << "/XYZ"_ba << 0 << none;
    QTest::newRow("FitH") << "/FitH 200"_ba << 0 << at(0.5);
    QTest::newRow("FitR") << "/FitR 60 150 200 275"_ba << 0 << at(0.125);
    QTest::newRow("Fit") << "/Fit"_ba << 0 << none;
    QTest::newRow("FitV") << "/FitV 100"_ba << 0 << none;
    QTest::newRow("above the page") << "/XYZ 0 1000 0"_ba << 0 << at(0);
    QTest::newRow("below the page") << "/XYZ 0 -5 0"_ba << 0 << at(1);
    QTest::newRow("XYZ, turned by 90") << "/XYZ 150 250 null"_ba << 90 << at(0.25);
    QTest::newRow("XYZ, turned by 180") << "/XYZ 150 150 null"_ba << 180 << at(0.25);
    QTest::newRow("XYZ, turned by 270") << "/XYZ 150 150 null"_ba << 270 << at(0.75);
    QTest::newRow("FitR, turned by 270") << "/FitR 60 150 350 275"_ba << 270 << at(0.25);
    QTest::newRow("FitR, turned by 180") << "/FitR 60 150 350 275"_ba << 180 << at(0.25);
    QTest::newRow("FitH, turned by 90") << "/FitH 200"_ba << 90 << none;
}
void QpdfOutlineTest::topsAreFractionsOfTheDisplayedPage()
{
    QFETCH(const QByteArray, view);
    QFETCH(const int, rotation);
    QFETCH(const std::optional<Fraction>, top);
    PdfSpec spec{
        .mediaBox = "[0 0 500 400]"_ba, .cropBox = "[50 100 450 300]"_ba, .rotation = rotation};
    spec.bookmarks = {{u"Here"_s, 1, view}};
    const Outline outline = outlineOf(spec);
    QCOMPARE(outline.entries.size(), size_t(1));
    QCOMPARE(outline.entries[0].target, Result::Page);
    QCOMPARE(outline.entries[0].top, top);
}

void QpdfOutlineTest::loopsEndTheWalk_data()
{
    QTest::addColumn<bool>("toParent");
    QTest::newRow("the last leads back to the first") << false;
    QTest::newRow("a child is its own parent") << true;
}
void QpdfOutlineTest::loopsEndTheWalk()
{
    QFETCH(const bool, toParent);
    PdfSpec spec{.pages = 3};
    spec.bookmarks = {{u"A"_s, 1}, {u"B"_s, 2}, {u"C"_s, 3}};
    if (toParent)
        spec.bookmarks[1].loopsToParent = true;
    else
        spec.bookmarks[2].loopsToFirst = true;
    const Outline outline = outlineOf(spec);
    QVERIFY(outline.isDamaged);
    QCOMPARE(outline.entries.size(), size_t(3)); // the reachable part counts
    QCOMPARE(outline.entries[2].title, u"C"_s);
}

/// One page, and one bookmark to the name (b); `names` are the entries of the name tree's root.
static QByteArray documentWithNames(const QByteArray &names)
{
    return pdfOfObjects({
        "<< /Type /Catalog /Pages 2 0 R /Outlines 4 0 R /Names << /Dests << "_ba + names +
            " >> >> >>"_ba,
        "<< /Type /Pages /Count 1 /Kids [3 0 R] >>"_ba,
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>"_ba,
        "<< /Type /Outlines /First 5 0 R /Last 5 0 R >>"_ba,
        "<< /Title (T) /Parent 4 0 R /Dest (b) >>"_ba,
        "<< /Kids [6 0 R 6 0 R] >>"_ba,
    });
}

void QpdfOutlineTest::namesInAnUnsortedTreeAreFound()
{
    for (const QByteArray &names :
         {"/Names [(z) null (c) null (b) [3 0 R /Fit] (a) null]"_ba,
          "/Kids [<< /Names [(c) null] >> << /Names [(b) << /D [3 0 R /Fit] >>] >>]"_ba,
          "/Kids [<< /Limits [(x) (z)] /Names [(b) [3 0 R /Fit]] >>]"_ba}) {
        const Outline outline = outlineOf(documentWithNames(names));
        QCOMPARE(outline.entries.at(0).target, Result::Page);
    }
}

void QpdfOutlineTest::namesThatLeadInCirclesAreBroken()
{
    for (const QByteArray &names :
         {"/Names [(b) (b)]"_ba, "/Names [(a) (b) (b) << /D (a) >>]"_ba, "/Kids [6 0 R]"_ba}) {
        const Outline outline = outlineOf(documentWithNames(names));
        QCOMPARE(outline.entries.at(0).target, Result::Broken);
    }
}

void QpdfOutlineTest::thousandsOfNamesAreFound()
{
    PdfSpec spec{.pages = 1000, .tree = PdfSpec::Tree::Balanced};
    spec.bookmarks = evenBookmarks(3000, 1000);
    for (PdfBookmark &bookmark : spec.bookmarks)
        bookmark.target = Target::NamedInTree;
    const Outline outline = outlineOf(spec);
    QVERIFY(!outline.isDamaged);
    QCOMPARE(outline.entries.size(), size_t(3000));
    for (size_t i = 0; i < outline.entries.size(); ++i)
        QCOMPARE(outline.entries[i].page.value, spec.bookmarks[i].page);
}

void QpdfOutlineTest::bookmarksNestedTooDeeplyAreCutOff()
{
    PdfSpec spec;
    spec.bookmarks.resize(1);
    for (int depth = 0; depth < 200; ++depth) {
        std::vector<PdfBookmark> parent(1);
        parent.front().children = std::move(spec.bookmarks);
        spec.bookmarks = std::move(parent);
    }
    const Outline outline = outlineOf(spec);
    QVERIFY(outline.isDamaged);
    QCOMPARE(outline.entries.size(), size_t(128));
}

QTEST_GUILESS_MAIN(QpdfOutlineTest)
#include "tst_qpdfoutline.moc"
