// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/sectionsfile.h"
#include "tests/support/jsonschema.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

const QString schema = u"core/sections/schemas/sections.schema.json"_s;

/// A file with these members of its one section, for a document of 12 pages.
QByteArray fileWith(const QByteArray &members)
{
    return R"({"format":"excerpt.sections","version":1,"sections":[{)" + members + "}]}";
}

/// A file that the reader refuses, and a word of the reason.
struct Sample
{
    QByteArray name;
    QByteArray file;
    QString words;
    bool isSeenBySchema = true; ///< false: what is wrong lies between fields, or in the document
};

std::vector<Sample> badFiles()
{
    std::vector<Sample> samples;
    const auto row = [&samples](const QByteArray &what, const QByteArray &file,
                                const QString &words, bool isSeenBySchema = true) {
        samples.push_back({what, file, words, isSeenBySchema});
    };
    row("empty", ""_ba, u"not valid JSON"_s);
    row("a PDF", "%PDF-1.7"_ba, u"not valid JSON"_s);
    row("cut off", R"({"format":"excerpt.sections","version":)"_ba, u"not valid JSON"_s);
    row("a key twice", R"({"format":"excerpt.sections","format":"excerpt.sections"})"_ba,
        u"appears twice"_s);
    row("deep", QByteArray(1'000'000, '['), u"nested deeper"_s);
    row("a number", "7"_ba, u"no sections file"_s);
    row("text", "\"excerpt.sections\""_ba, u"no sections file"_s);
    row("no format", R"({"version":1,"sections":[]})"_ba, u"“format”"_s);
    row("another format", R"({"format":"excerpt.results","version":1,"sections":[]})"_ba,
        u"“format”"_s);
    row("no version", R"({"format":"excerpt.sections","sections":[]})"_ba, u"version null"_s);
    row("version 2", R"({"format":"excerpt.sections","version":2,"sections":[]})"_ba,
        u"version 2"_s);
    row("version as text", R"({"format":"excerpt.sections","version":"1","sections":[]})"_ba,
        u"version \"1\""_s);
    row("no sections", R"({"format":"excerpt.sections","version":1})"_ba, u"“sections”"_s);
    row("sections as an object",
        R"({"format":"excerpt.sections","version":1,"sections":{"id":"s1"}})"_ba, u"“sections”"_s);
    row("no section", R"({"format":"excerpt.sections","version":1,"sections":[]})"_ba,
        u"has no sections"_s);
    row("empty list", "[]"_ba, u"has no sections"_s);
    row("section as text", R"(["A"])"_ba, u"section 1 must be an object"_s);
    row("section as null", R"([{"section_name":"A","page_range":"1"},null])"_ba,
        u"section 2 must be an object"_s);

    const QByteArray good = R"("id":"s1","name":"A","pages":"2-3")";
    row("no id", fileWith(R"("name":"A","pages":"1")"), u"“id”"_s);
    row("id as a number", fileWith(R"("id":1,"name":"A","pages":"1")"), u"“id”"_s);
    row("empty id", fileWith(R"("id":"","name":"A","pages":"1")"), u"“id”"_s);
    row("id with a line break", fileWith("\"id\":\"a\\nb\",\"name\":\"A\",\"pages\":\"1\""),
        u"“id”"_s);
    row("id with a NUL", fileWith("\"id\":\"a\\u0000\",\"name\":\"A\",\"pages\":\"1\""), u"“id”"_s);
    row("long id",
        fileWith(R"("id":"LONG","name":"A","pages":"1")"_ba.replace("LONG", QByteArray(201, 'x'))),
        u"“id”"_s);
    row("id twice",
        R"({"format":"excerpt.sections","version":1,"sections":[{)" + good + "},{" + good + "}]}",
        u"section 2 has the id “s1”"_s, false);
    row("id as a number in the service's form",
        R"([{"section_name":"A","page_range":"1","id":7}])"_ba, u"“id”"_s);
    row("no name", fileWith(R"("id":"s1","pages":"1")"), u"“name”"_s);
    row("name as a list", fileWith(R"("id":"s1","name":["A"],"pages":"1")"), u"“name”"_s);
    row("no pages", fileWith(R"("id":"s1","name":"A")"), u"“pages”"_s);
    row("pages as a number", fileWith(R"("id":"s1","name":"A","pages":1)"), u"“pages”"_s);
    row("no section name", R"([{"page_range":"1"}])"_ba, u"“section_name”"_s);
    row("page range as a number", R"([{"section_name":"A","page_range":1}])"_ba, u"“page_range”"_s);
    for (const char *level : {"0", "-1", "1.5", "65", "1e99", "\"1\"", "null", "[]"})
        row("level " + QByteArray(level), fileWith(good + ",\"level\":" + level), u"“level”"_s);
    row("start as a number", fileWith(good + R"(,"start":1)"), u"“start”"_s);
    row("start without y", fileWith(good + R"(,"start":{"page":2})"), u"“start”"_s);
    row("start without a page", fileWith(good + R"(,"start":{"y":0})"), u"“start”"_s);
    row("start below the page", fileWith(good + R"(,"start":{"page":2,"y":1.1})"), u"“start”"_s);
    row("start above the page", fileWith(good + R"(,"start":{"page":2,"y":-0.1})"), u"“start”"_s);
    row("start with a huge y", fileWith(good + R"(,"start":{"page":2,"y":1e300})"), u"“start”"_s);
    row("end on page 0", fileWith(good + R"(,"end":{"page":0,"y":0})"), u"“end”"_s);
    row("end on page 13", fileWith(good + R"(,"end":{"page":13,"y":0})"), u"“end”"_s, false);
    row("end on a huge page", fileWith(good + R"(,"end":{"page":4294967298,"y":0})"), u"“end”"_s,
        false);
    row("start after the pages", fileWith(good + R"(,"start":{"page":3,"y":0})"), u"pages 2-3"_s,
        false);
    row("end before the pages' end", fileWith(good + R"(,"end":{"page":2,"y":1})"), u"pages 2-3"_s,
        false);
    row("start and end around a gap",
        fileWith(R"("id":"s1","name":"A","pages":"2,4","start":{"page":2,"y":0},
                    "end":{"page":4,"y":1})"),
        u"pages 2,4"_s, false);
    row("end above the start",
        fileWith(R"("id":"s1","name":"A","pages":"2","start":{"page":2,"y":0.5},
                    "end":{"page":2,"y":0.5})"),
        u"ends before it starts"_s, false);
    const QByteArray region = R"("page":2,"x":0,"y":0,"width":1,)";
    row("regions as an object", fileWith(good + R"(,"regions":{})"), u"“regions”"_s);
    row("region as null", fileWith(good + R"(,"regions":[null])"), u"“regions”"_s);
    row("region without a height", fileWith(good + ",\"regions\":[{" + region + "\"z\":1}]"),
        u"“regions”"_s);
    row("region out of the page", fileWith(good + ",\"regions\":[{" + region + "\"height\":1.1}]"),
        u"“regions”"_s);
    row("region over the edge",
        fileWith(good + R"(,"regions":[{"page":2,"x":0.6,"y":0,"width":0.5,"height":1}])"),
        u"“regions”"_s, false);
    row("region on page 13",
        fileWith(good + R"(,"regions":[{"page":13,"x":0,"y":0,"width":1,"height":1}])"),
        u"“regions”"_s, false);
    row("more areas than anybody draws",
        fileWith(good + ",\"regions\":[" +
                 QByteArray("{" + region + "\"height\":1},").repeated(10'001).chopped(1) + "]"),
        u"10000 areas"_s);
    row("parents as text", fileWith(good + R"(,"parents":"A")"), u"“parents”"_s);
    row("parent as a number", fileWith(good + R"(,"parents":[1])"), u"“parents”"_s);
    row("prompt as an object", fileWith(good + R"(,"prompt":{})"), u"“prompt”"_s);

    const auto documentRow = [row](const char *what, const QByteArray &document) {
        row(what,
            R"({"format":"excerpt.sections","version":1,"document":)" + document +
                R"(,"sections":[{"id":"s1","name":"A","pages":"1"}]})",
            u"“document”"_s);
    };
    documentRow("document as text", "\"book.pdf\"");
    documentRow("file name as a number", R"({"file_name":7})");
    documentRow("document with no pages", R"({"pages":0})");
    documentRow("document with pages as text", R"({"pages":"12"})");
    documentRow("document with a broken hash", R"({"sha256":"abc"})");
    return samples;
}

std::vector<Sample> goodFiles()
{
    std::vector<Sample> samples;
    samples.push_back({"least", fileWith(R"("id":"s1","name":"A","pages":"1")"), {}});
    samples.push_back(
        {"byte order mark", "\xef\xbb\xbf" + fileWith(R"("id":"s1","name":"A","pages":"1")"), {}});
    samples.push_back({"version as 1.0",
                       R"({"format":"excerpt.sections","version":1.0,"sections":[
               {"id":"s1","name":"A","pages":"1"}]})"_ba,
                       {}});
    samples.push_back({"empty document",
                       R"({"format":"excerpt.sections","version":1,"document":{},"sections":[
               {"id":"s1","name":"A","pages":"1"}]})"_ba,
                       {}});
    samples.push_back({"start alone",
                       fileWith(R"("id":"s1","name":"A","pages":"2-3","start":{"page":2,"y":0})"),
                       {}});
    samples.push_back({"end alone",
                       fileWith(R"("id":"s1","name":"A","pages":"2-3","end":{"page":3,"y":0})"),
                       {}});
    samples.push_back({"start and end on one page",
                       fileWith(R"("id":"s1","name":"A","pages":"2","start":{"page":2,"y":0.2},
                       "end":{"page":2,"y":0.3})"),
                       {}});
    samples.push_back({"region to the page's edges",
                       fileWith(R"("id":"s1","name":"A","pages":"2","regions":[
                       {"page":2,"x":0.7,"y":0.1,"width":0.30000001,"height":0.9}])"),
                       {}});
    samples.push_back({"ids that differ in case",
                       R"([{"section_name":"A","page_range":"1","id":"a"},
               {"section_name":"A","page_range":"1","id":"A"}])"_ba,
                       {}});
    samples.push_back({"nulls for what may be missing",
                       fileWith(R"("id":"s1","name":"A","pages":"2","start":null,"end":null,
                       "regions":null,"parents":null,"prompt":null)"),
                       {}});
    return samples;
}

QString errorOf(const Expected<SectionList> &list)
{
    return list ? QString() : list.error().message;
}

} // namespace

class SectionsFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void everyFieldIsRead()
    {
        const auto list = readSections(
            R"({"format": "excerpt.sections", "version": 1,
                "document": {"file_name": "book.pdf", "pages": 12, "sha256": "HASH"},
                "sections": [
                  {"id": "s1", "name": "Fractions", "level": 2, "pages": "1-3",
                   "start": {"page": 1, "y": 0.25}, "end": {"page": 3, "y": 1},
                   "regions": [{"page": 2, "x": 0.1, "y": 0.2, "width": 0.3, "height": 0.8}],
                   "parents": ["Part I", "Lesson 1"], "prompt": "Only the rules."},
                  {"id": "x", "name": "", "level": 1, "pages": "9-, 7"}]})"_ba.replace(
                "HASH", QByteArray(64, 'A')),
            12, u"book.json"_s);
        QVERIFY2(list, qPrintable(errorOf(list)));
        QCOMPARE(list->documentName, u"book.pdf"_s);
        QCOMPARE(list->documentPages, 12);
        QCOMPARE(list->documentSha256, QByteArray(64, 'a'));
        QCOMPARE(list->warnings, QStringList());
        QCOMPARE(list->sections.size(), std::size_t(2));
        const Section &first = list->sections.front();
        QCOMPARE(first.id.value, u"s1"_s);
        QCOMPARE(first.name, u"Fractions"_s);
        QCOMPARE(first.level, 2);
        QCOMPARE(first.pages, PageRange({1}, {3}));
        QCOMPARE(first.start, (PagePosition{{1}, {0.25}, {}}));
        QCOMPARE(first.end, (PagePosition{{3}, {1}, {}}));
        QCOMPARE(first.regions, (std::vector<PageRegion>{{{2}, {0.1, 0.2, 0.3, 0.8}, {}}}));
        QCOMPARE(first.parents, (QStringList{u"Part I"_s, u"Lesson 1"_s}));
        QCOMPARE(first.prompt, u"Only the rules."_s);
        QCOMPARE(list->sections.back().pages.toString(), u"9-12,7"_s);
    }

    void areasOnForeignPagesAreKeptAndSaid()
    {
        const auto list = readSections(
            R"([{"section_name": "A", "page_range": "1-3", "regions": [
                {"page": 2, "x": 0, "y": 0, "width": 1, "height": 0.5},
                {"page": 7, "x": 0, "y": 0, "width": 1, "height": 0.5}]}])"_ba,
            12, u"book.json"_s);
        QVERIFY2(list, qPrintable(errorOf(list)));
        QCOMPARE(list->sections.front().regions.size(), size_t(2));
        QCOMPARE(list->warnings.size(), 1);
        QVERIFY2(list->warnings.first().contains(u"“A”"_s), qPrintable(list->warnings.first()));
    }

    void whatIsReadIsWrittenBack()
    {
        QByteArray file = R"({
  "format": "excerpt.sections",
  "version": 1,
  "document": {
    "file_name": "Büch.pdf",
    "pages": 12,
    "sha256": "HASH",
    "author": {"digits": 1.10}
  },
  "sections": [
    {
      "id": "s1",
      "name": "Fractions",
      "level": 2,
      "pages": "1-3",
      "start": {
        "page": 1,
        "y": 0.25,
        "snapped": true
      },
      "end": {
        "page": 3,
        "y": 0.5
      },
      "regions": [
        {
          "page": 2,
          "x": 0.1,
          "y": 0.2,
          "width": 0.3,
          "height": 0.4,
          "label": "figure"
        }
      ],
      "parents": [
        "Part I"
      ],
      "prompt": "Only the rules.",
      "colour": "red",
      "big": 12345678901234567890123
    }
  ],
  "made_by": [
    1e2,
    null
  ]
}
)";
        file.replace("HASH", QByteArray(64, '0'));
        const auto list = readSections(file, 12, u"book.json"_s);
        QVERIFY2(list, qPrintable(errorOf(list)));
        QByteArray expected = file;
        expected.replace("{\"digits\": 1.10}", "{\n      \"digits\": 1.10\n    }");
        QCOMPARE(writeSections(*list), expected);
    }

    void theServicesListIsRead()
    {
        const auto list = readSections(
            R"([{"section_name": "One", "page_range": "1-3", "prompts": [], "name": 7},
                {"section_name": "Two", "page_range": "4", "id": "s3", "level": 2},
                {"section_name": "Three", "page_range": "5-"}])",
            12, u"request.json"_s);
        QVERIFY2(list, qPrintable(errorOf(list)));
        QStringList found;
        for (const Section &section : list->sections)
            found += section.id.value + u' ' + section.name + u' ' + section.pages.toString();
        QCOMPARE(found, (QStringList{u"s1 One 1-3"_s, u"s3 Two 4"_s, u"s3-4 Three 5-12"_s}));
        QCOMPARE(list->sections.at(1).level, 2);
        QCOMPARE(list->sections.at(0).unknown.size(), std::size_t(1));
        QCOMPARE(tests::schemaBreaches(schema, writeSections(*list)), QString());
        const auto again = readSections(writeSections(*list), 12, u"again.json"_s);
        QVERIFY2(again, qPrintable(errorOf(again)));
        QCOMPARE(again->sections, list->sections);
    }

    void usableFilesAreRead_data()
    {
        QTest::addColumn<QByteArray>("file");
        for (const Sample &sample : goodFiles())
            QTest::newRow(sample.name.constData()) << sample.file;
    }
    void usableFilesAreRead()
    {
        QFETCH(const QByteArray, file);
        const auto list = readSections(file, 12, u"book.json"_s);
        QVERIFY2(list, qPrintable(errorOf(list)));
        const auto again = readSections(writeSections(*list), 12, u"again.json"_s);
        QVERIFY2(again, qPrintable(errorOf(again)));
        QCOMPARE(again->sections, list->sections);
    }

    void unusableFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("words");
        for (const Sample &sample : badFiles())
            QTest::newRow(sample.name.constData()) << sample.file << sample.words;
    }
    void unusableFilesAreRefused()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, words);
        const auto list = readSections(file, 12, u"book.json"_s);
        QVERIFY(!list);
        QCOMPARE(list.error().code, Code::BadSectionsFile);
        QVERIFY2(errorOf(list).contains(words), qPrintable(errorOf(list)));
        QVERIFY2(errorOf(list).contains(u"“book.json”"), qPrintable(errorOf(list)));
    }

    void theSchemaAgreesWithTheReader()
    {
        std::vector<Sample> samples = badFiles();
        const std::vector<Sample> good = goodFiles();
        samples.insert(samples.end(), good.begin(), good.end());
        QByteArray lines;
        for (const Sample &sample : samples)
            lines += QByteArray(sample.file).left(100'000).replace('\n', ' ') + '\n';
        const QString breaches = u'\n' + tests::schemaBreaches(schema, lines, true);
        int number = 0;
        for (const Sample &sample : samples) {
            const bool isRefused = breaches.contains(u"\n%1: "_s.arg(++number));
            const bool isBad = !sample.words.isEmpty() && sample.isSeenBySchema;
            QVERIFY2(isRefused == isBad, sample.name.constData());
        }
    }

    void unusablePagesNameFileSectionAndText_data()
    {
        QTest::addColumn<QByteArray>("pages");
        for (const char *pages : {"13", "1-13", "0", "3-1", "x", "1-999999999999"})
            QTest::newRow(pages) << QByteArray(pages);
    }
    void unusablePagesNameFileSectionAndText()
    {
        QFETCH(const QByteArray, pages);
        const auto list = readSections(
            R"([{"section_name":"One","page_range":"1"},{"section_name":"Two",
                "page_range":"PAGES"}])"_ba.replace("PAGES", pages),
            12, u"book.json"_s);
        QVERIFY(!list);
        QCOMPARE(list.error().code, Code::BadPageRange);
        for (const QString &words :
             {u"“book.json”"_s, u"section 2"_s, u"“Two”"_s, QString::fromLatin1(pages), u"12"_s})
            QVERIFY2(errorOf(list).contains(words), qPrintable(errorOf(list)));
    }

    void aDocumentWithOtherPagesIsWarnedOf()
    {
        const auto list = readSections(
            R"({"format":"excerpt.sections","version":1,"document":{"file_name":"old.pdf",
                "pages":40,"sha256":"HASH"},"sections":[{"id":"s1","name":"A","pages":"1"}]})"_ba
                .replace("HASH", QByteArray(64, 'a')),
            12, u"book.json"_s);
        QVERIFY2(list, qPrintable(errorOf(list)));
        QCOMPARE(list->documentPages, 12);
        QCOMPARE(list->documentSha256, QByteArray());
        QCOMPARE(list->warnings.size(), 1);
        for (const QString &words : {u"“book.json”"_s, u"40"_s, u"12"_s})
            QVERIFY2(list->warnings.first().contains(words), qPrintable(list->warnings.first()));
    }

    void aMillionSectionsAreRefusedUnparsed_data()
    {
        QTest::addColumn<QByteArray>("file");
        const QByteArray service = R"({"section_name":"A","page_range":"1","x":[1,2,{"y":[]}]},)";
        const QByteArray ours = "{\"id\":\"s1\",\"name\":\"A, [\\\"]\",\"pages\":\"1\"},";
        QTest::newRow("service") << "[" + service.repeated(1'000'000).chopped(1) + "]";
        QTest::newRow("ours") << R"({"format":"excerpt.sections","x":"sections","version":1,
                                   "sections" : [)" +
                                     ours.repeated(1'000'000).chopped(1) + "]}";
        QTest::newRow("nulls") << "[" + QByteArray("null,").repeated(1'000'000).chopped(1) + "]";
        // Refused for their number, although they are no JSON: nobody has parsed them.
        QTest::newRow("never closed") << "[" + service.repeated(1'000'000);
    }
    void aMillionSectionsAreRefusedUnparsed()
    {
        QFETCH(const QByteArray, file);
        const auto list = readSections(file, 12, u"book.json"_s);
        QVERIFY(!list);
        QCOMPARE(list.error().code, Code::BadSectionsFile);
        QVERIFY2(errorOf(list).contains(u"more than 100000 sections"), qPrintable(errorOf(list)));
    }

    void onlySectionsAreCounted_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("isTooMany");
        const QByteArray items = QByteArray("1,").repeated(mostSections - 1) + "1";
        QTest::newRow("as many as may be") << "[" + items + "]" << false;
        QTest::newRow("one more") << "[1," + items + "]" << true;
        QTest::newRow("as many in a file") << R"({"sections":[)" + items + "]}" << false;
        QTest::newRow("one more in a file") << R"({"a":[],"sections":[1,)" + items + "]}" << true;
        QTest::newRow("another list")
            << R"({"other":[1,)" + items + R"(],"sections":[1]})" << false;
        QTest::newRow("a list after it")
            << R"({"sections":[1],"other":[1,)" + items + "]}" << false;
        QTest::newRow("deeper") << R"({"a":{"sections":[1,)" + items + "]}}" << false;
        QTest::newRow("inside a section") << R"({"sections":[{"x":[1,)" + items + "]}]}" << false;
        QTest::newRow("inside a text") << "[\"[1," + items + "\\\"1," + items + "\"]" << false;
        QTest::newRow("a text that never ends") << "[\"\\"_ba << false;
        QTest::newRow("closed too often") << "]]]]}}}}["_ba + items + "]" << false;
    }
    void onlySectionsAreCounted()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const bool, isTooMany);
        QCOMPARE(hasTooManySections(file), isTooMany);
    }

    void manySectionsAreReadAndWritten()
    {
        SectionList list;
        list.documentPages = 12;
        for (int i = 1; i <= mostSections; ++i) {
            list.sections.emplace_back();
            list.sections.back().id = {u"s%1"_s.arg(i)};
            list.sections.back().pages = PageRange({1}, {12});
        }
        const auto again = readSections(writeSections(list), 12, u"book.json"_s);
        QVERIFY2(again, qPrintable(errorOf(again)));
        QCOMPARE(again->sections, list.sections);
    }
};

QTEST_GUILESS_MAIN(SectionsFileTest)
#include "tst_sectionsfile.moc"
