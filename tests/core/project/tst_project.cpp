// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"
#include "tests/support/faultystorage.h"
#include "tests/support/jsonschema.h"
#include "tests/support/quiettest.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;
using tests::FaultyStorage;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

Project sample()
{
    Project project;
    project.documentPath = u"/books/physics/book.pdf"_s;
    project.sections.documentName = u"book.pdf"_s;
    project.sections.documentPages = 12;
    project.sections.documentSha256 = QByteArray(64, 'a');
    Section section;
    section.id = {u"s1"_s};
    section.name = u"Lesson 1 “Motion”"_s;
    section.pages = PageRange(PageNumber{2}, PageNumber{3});
    section.start = PagePosition{PageNumber{2}, {0.25}, {}};
    section.end = PagePosition{PageNumber{3}, {0.5}, {}};
    section.regions = {{PageNumber{3}, {0.1, 0.125, 0.5, 0.25}, {}}};
    section.prompt = u"Only the dates."_s;
    project.sections.sections = {section};
    project.prompt = u"List the formulas.\nAll of them."_s;
    project.hasFrame = false;
    project.promptName = u"Formulas"_s;
    project.engine.engine = u"gemini"_s;
    project.engine.model = u"some-model"_s;
    project.engine.temperature = 0.25;
    project.engine.maxOutputTokens = 1000;
    project.engine.apiKey = "secret-key"_ba;
    project.engine.baseUrl = u"https://somewhere.example"_s;
    project.view = JsonValue::Object{{u"page"_s, 3}, {u"zoom"_s, 1.5}};
    project.lastJobId = u"20260102-030405-a1b2c3"_s;
    return project;
}

} // namespace

class ProjectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void whatIsWrittenIsReadBack();
    void theFileFitsItsSchemaAndHasNoKey();
    void aProjectWithoutAnythingIsOne();
    void unknownFieldsAreKept();
    void whatIsNoProjectIsRefused_data();
    void whatIsNoProjectIsRefused();
    void theDocumentIsFoundBesideTheProjectFirst();
    void aChangedDocumentIsSaid();
    void anUnreadableFileIsSaid();
    void aFailingDiskLeavesTheOldProject();
};

void ProjectTest::whatIsWrittenIsReadBack()
{
    const Project before = sample();
    const auto after = readProject(writeProject(before, u"/books/work/a.excerpt"_s), u"a"_s);
    QVERIFY2(after, qPrintable(after ? QString() : after.error().message));
    QCOMPARE(after->documentPath, before.documentPath);
    QCOMPARE(after->relativeDocumentPath, u"../physics/book.pdf"_s);
    QCOMPARE(after->sections.documentName, before.sections.documentName);
    QCOMPARE(after->sections.documentPages, 12);
    QCOMPARE(after->sections.documentSha256, before.sections.documentSha256);
    QCOMPARE(after->sections.sections, before.sections.sections);
    QCOMPARE(after->prompt, before.prompt);
    QCOMPARE(after->hasFrame, false);
    QCOMPARE(after->promptName, before.promptName);
    QCOMPARE(after->engine.engine, u"gemini"_s);
    QCOMPARE(after->engine.model, u"some-model"_s);
    QCOMPARE(after->engine.temperature, 0.25);
    QCOMPARE(after->engine.maxOutputTokens, 1000);
    QCOMPARE(after->view, before.view);
    QCOMPARE(after->lastJobId, before.lastJobId);
}

void ProjectTest::theFileFitsItsSchemaAndHasNoKey()
{
    const QByteArray json = writeProject(sample(), u"/books/a.excerpt"_s);
    QCOMPARE(tests::schemaBreaches(u"core/project/schemas/project.schema.json"_s, json), QString());
    QVERIFY(!json.contains("secret-key"));
    QVERIFY(!json.contains("somewhere.example"));
    // Another reader than ours.
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    QCOMPARE(file["format"_L1].toString(), u"excerpt.project"_s);
    QCOMPARE(file["document"_L1]["relative_path"_L1].toString(), u"physics/book.pdf"_s);
    QCOMPARE(file["sections"_L1]["sections"_L1][0]["start"_L1]["y"_L1].toDouble(), 0.25);
}

void ProjectTest::aProjectWithoutAnythingIsOne()
{
    const QByteArray json = writeProject({}, {});
    QCOMPARE(tests::schemaBreaches(u"core/project/schemas/project.schema.json"_s, json), QString());
    const auto project = readProject(json, u"a"_s);
    QVERIFY(project);
    QVERIFY(project->sections.sections.empty());
    QCOMPARE(project->engine.engine, u"offline"_s);
}

void ProjectTest::unknownFieldsAreKept()
{
    const QByteArray json = R"({"format": "excerpt.project", "version": 1, "later": [1.10],
        "document": {"path": "/a.pdf", "pages": 3, "edition": "2nd"},
        "sections": {"format": "excerpt.sections", "version": 1, "why": "x",
            "sections": [{"id": "s1", "name": "A", "pages": "1", "note": true}]},
        "prompt": {"text": "t", "tone": "dry"}, "engine": {"name": "offline", "speed": 9}})";
    const auto project = readProject(json, u"a"_s);
    QVERIFY2(project, qPrintable(project ? QString() : project.error().message));
    const auto again = JsonValue::parse(writeProject(*project, u"/b.excerpt"_s));
    QVERIFY(again);
    QCOMPARE((*again)[u"later"].toJson(), "[1.10]"_ba);
    QCOMPARE((*again)[u"document"][u"edition"].toString(), u"2nd"_s);
    QCOMPARE((*again)[u"sections"][u"why"].toString(), u"x"_s);
    QCOMPARE((*again)[u"sections"][u"sections"].toArray().at(0)[u"note"].toBool(), true);
    QCOMPARE((*again)[u"prompt"][u"tone"].toString(), u"dry"_s);
    QCOMPARE((*again)[u"engine"][u"speed"].toInteger(), 9);
}

void ProjectTest::whatIsNoProjectIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("word");
    const auto with = [](const QByteArray &more) -> QByteArray {
        return R"({"format": "excerpt.project", "version": 1, )" + more + '}';
    };
    QTest::newRow("empty") << QByteArray() << u"JSON"_s;
    QTest::newRow("torn") << writeProject(sample(), {}).chopped(20) << u"JSON"_s;
    QTest::newRow("a list") << "[]"_ba << u"excerpt.project"_s;
    QTest::newRow("a sections file")
        << R"({"format": "excerpt.sections", "version": 1})"_ba << u"excerpt.project"_s;
    QTest::newRow("a later version")
        << R"({"format": "excerpt.project", "version": 2})"_ba << u"version 2"_s;
    QTest::newRow("document is text") << with(R"("document": "a.pdf")") << u"document"_s;
    QTest::newRow("no pages") << with(R"("document": {"path": "/a", "pages": 0})") << u"pages"_s;
    QTest::newRow("hash") << with(R"("document": {"path": "/a", "sha256": "12"})") << u"sha256"_s;
    QTest::newRow("sections beyond the end")
        << with(R"("document": {"path": "/a", "pages": 2}, "sections": {"format":
            "excerpt.sections", "version": 1, "sections": [{"id": "s1", "name": "A",
            "pages": "1-3"}]})")
        << u"1-3"_s;
    QTest::newRow("prompt") << with(R"("prompt": "List")") << u"prompt"_s;
    QTest::newRow("frame") << with(R"("prompt": {"text": "", "frame": 1})") << u"frame"_s;
    QTest::newRow("engine") << with(R"("engine": {"name": 1})") << u"engine"_s;
    QTest::newRow("view") << with(R"("view": 3)") << u"view"_s;
    QTest::newRow("job") << with(R"("last_job": {})") << u"last_job"_s;
}

void ProjectTest::whatIsNoProjectIsRefused()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, word);
    const auto project = readProject(json, u"mine.excerpt"_s);
    QVERIFY(!project);
    QVERIFY2(project.error().message.contains(word), qPrintable(project.error().message));
    QVERIFY2(project.error().message.contains(u"mine.excerpt"_s),
             qPrintable(project.error().message));
}

void ProjectTest::theDocumentIsFoundBesideTheProjectFirst()
{
    QTemporaryDir folder;
    const QDir root(folder.path());
    QVERIFY(root.mkpath(u"old"_s) && root.mkpath(u"new"_s));
    Project project;
    project.documentPath = root.filePath(u"old/a.pdf"_s);
    project.relativeDocumentPath = u"a.pdf"_s;
    const QString path = root.filePath(u"new/a.excerpt"_s);
    QCOMPARE(findDocument(project, path), QString());
    QVERIFY(put(root.filePath(u"old/a.pdf"_s), "x"));
    QCOMPARE(findDocument(project, path), root.filePath(u"old/a.pdf"_s));
    QVERIFY(put(root.filePath(u"new/a.pdf"_s), "x"));
    QCOMPARE(findDocument(project, path), root.filePath(u"new/a.pdf"_s));
    project.documentPath = u"https://example.org/a.pdf"_s;
    QCOMPARE(findDocument(project, path), u"https://example.org/a.pdf"_s);
}

void ProjectTest::aChangedDocumentIsSaid()
{
    Project project;
    QCOMPARE(documentChange(project, QByteArray(64, 'b')), QString());
    project.sections.documentSha256 = QByteArray(64, 'a');
    QCOMPARE(documentChange(project, QByteArray(64, 'a')), QString());
    QVERIFY(documentChange(project, QByteArray(64, 'b')).contains(QString(64, u'b')));
}

void ProjectTest::anUnreadableFileIsSaid()
{
    QTemporaryDir folder;
    for (const QString &path : {folder.path(), folder.filePath(u"none.excerpt"_s)}) {
        const auto project = loadProject(path);
        QVERIFY(!project);
        QCOMPARE(project.error().code, Code::BadProjectFile);
        QVERIFY(project.error().message.contains(path));
    }
}

void ProjectTest::aFailingDiskLeavesTheOldProject()
{
    Project next = sample();
    next.prompt = u"Another."_s;
    for (int call = 1;; ++call) {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.excerpt"_s);
        QVERIFY(saveProject(diskStorage(), sample(), path));
        const QByteArray before = contents(path);
        FaultyStorage storage(FaultyStorage::Fault::PowerLoss, call);
        const bool isSaved = saveProject(storage, next, path).has_value();
        storage.restorePower(FaultyStorage::Survival::FirstHalf, false);
        const QByteArray after = contents(path);
        const QByteArray wanted = writeProject(next, path);
        QVERIFY2(after == wanted || (!isSaved && after == before),
                 QByteArray::number(call).constData());
        QVERIFY(loadProject(path));
        if (isSaved && storage.callsSeen() < call)
            break;
        QVERIFY(call < 100);
    }
}

QTEST_GUILESS_MAIN(ProjectTest)
#include "tst_project.moc"
