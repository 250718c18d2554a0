// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/promptlibrary.h"
#include "tests/support/jsonschema.h"
#include "tests/support/quiettest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace excerpt;

namespace {

const QString schema = u"core/prompt/schemas/prompts.schema.json"_s;

QDateTime atSecond(int second)
{
    return QDateTime({2026, 11, 25}, {3, 0, second, 250}, Qt::UTC);
}

QByteArray fileOf(const QByteArray &prompts)
{
    return R"({"format":"excerpt.prompts","version":1,"prompts":)" + prompts + "}";
}

} // namespace

class PromptLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void whatIsWrittenFitsTheSchemaAndIsReadBack();
    void anotherReaderFindsTheSame();
    void unknownFieldsStay();
    void badFilesAreRefused_data();
    void badFilesAreRefused();
    void aNameIsReplacedInItsPlace();
    void theHistoryKeepsTheLastFiftyOnce();
    void importKeepsBothOfOneName();
    void noFileIsAnEmptyLibrary();
    void changesOfTwoWindowsAreBothKept();
    void anUnwritableFolderIsNamed();
};

void PromptLibraryTest::whatIsWrittenFitsTheSchemaAndIsReadBack()
{
    PromptLibrary library;
    library.put({u"Lesson functions"_s, u"List every function\nof {{section}}."_s, true, {}});
    library.put({u"أسئلة"_s, u"“x”"_s, false, {}});
    library.remember(u"List"_s, true, atSecond(7));
    const QByteArray json = writePromptLibrary(library);
    QCOMPARE(tests::schemaBreaches(schema, json), QString());
    const auto read = readPromptLibrary(json, u"prompts.json"_s);
    QVERIFY(read);
    QCOMPARE(*read, library);
}

void PromptLibraryTest::anotherReaderFindsTheSame()
{
    PromptLibrary library;
    library.put({u"A"_s, u"one\ntwo"_s, false, {}});
    const QJsonObject whole = QJsonDocument::fromJson(writePromptLibrary(library)).object();
    const QJsonObject prompt = whole.value(u"prompts"_s).toArray().at(0).toObject();
    QCOMPARE(prompt.value(u"text"_s).toString(), u"one\ntwo"_s);
    QCOMPARE(prompt.value(u"frame"_s).toBool(true), false);
    QVERIFY(!whole.contains(u"history"_s));
}

void PromptLibraryTest::unknownFieldsStay()
{
    const auto read = readPromptLibrary(
        R"({"format":"excerpt.prompts","version":1,"tags":[1.10],
            "prompts":[{"name":"A","text":"a","tags":["x"]}]})",
        u"prompts.json"_s);
    QVERIFY(read);
    const QByteArray json = writePromptLibrary(*read);
    QVERIFY2(json.contains("1.10") && json.contains("\"x\""), json.constData());
}

void PromptLibraryTest::badFilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << "prompts"_ba;
    QTest::newRow("another format")
        << R"({"format":"excerpt.sections","version":1,"sections":[]})"_ba;
    QTest::newRow("a later version")
        << R"({"format":"excerpt.prompts","version":2,"prompts":[]})"_ba;
    QTest::newRow("no list") << R"({"format":"excerpt.prompts","version":1})"_ba;
    QTest::newRow("no name") << fileOf(R"([{"text":"a"}])");
    QTest::newRow("an empty name") << fileOf(R"([{"name":" ","text":"a"}])");
    QTest::newRow("no text") << fileOf(R"([{"name":"A"}])");
    QTest::newRow("a frame that is a word") << fileOf(R"([{"name":"A","text":"a","frame":"no"}])");
    QTest::newRow("a name twice") << fileOf(R"([{"name":"A","text":"a"},{"name":"A","text":"b"}])");
}

void PromptLibraryTest::badFilesAreRefused()
{
    QFETCH(const QByteArray, json);
    const auto read = readPromptLibrary(json, u"mine.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Code::BadPrompt);
    QVERIFY2(read.error().message.contains(u"mine.json"_s), qPrintable(read.error().message));
}

void PromptLibraryTest::aNameIsReplacedInItsPlace()
{
    PromptLibrary library;
    library.put({u"A"_s, u"a"_s, true, {{u"tag"_s, 1}}});
    library.put({u"B"_s, u"b"_s, true, {}});
    library.put({u"A"_s, u"changed"_s, false, {}});
    QCOMPARE(library.prompts.size(), std::size_t(2));
    QCOMPARE(library.prompts.front().text, u"changed"_s);
    QCOMPARE(library.prompts.front().unknown.size(), std::size_t(1));
    library.remove(u"A"_s);
    QVERIFY(!library.find(u"A"_s));
    QVERIFY(library.find(u"B"_s));
}

void PromptLibraryTest::theHistoryKeepsTheLastFiftyOnce()
{
    PromptLibrary library;
    for (int i = 0; i < 55; ++i)
        library.remember(u"prompt "_s + QString::number(i), true, atSecond(i));
    library.remember(u"prompt 20"_s, false, atSecond(59));
    library.remember(u"  "_s, false, atSecond(59));
    QCOMPARE(library.history.size(), std::size_t(50));
    QCOMPARE(library.history.front(),
             (SentPrompt{u"prompt 20"_s, false, QDateTime({2026, 11, 25}, {3, 0, 59}, Qt::UTC)}));
    QCOMPARE(library.history.at(1).text, u"prompt 54"_s);
    QCOMPARE(library.history.back().text, u"prompt 5"_s);
}

void PromptLibraryTest::importKeepsBothOfOneName()
{
    PromptLibrary own;
    own.put({u"A"_s, u"mine"_s, true, {}});
    own.put({u"Same"_s, u"same"_s, true, {}});
    PromptLibrary other;
    other.put({u"A"_s, u"theirs"_s, true, {}});
    other.put({u"Same"_s, u"same"_s, true, {}});
    other.put({u"New"_s, u"new"_s, false, {}});
    QCOMPARE(own.import(other), 2);
    QCOMPARE(own.find(u"A"_s)->text, u"mine"_s);
    QCOMPARE(own.find(u"A (2)"_s)->text, u"theirs"_s);
    QCOMPARE(own.find(u"New"_s)->hasFrame, false);
    QCOMPARE(own.prompts.size(), std::size_t(4));
}

void PromptLibraryTest::noFileIsAnEmptyLibrary()
{
    const QTemporaryDir folder;
    const auto library = loadPromptLibrary(folder.filePath(u"prompts.json"_s));
    QVERIFY(library);
    QVERIFY(library->prompts.empty());
}

void PromptLibraryTest::changesOfTwoWindowsAreBothKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"data/excerpt/prompts.json"_s);
    bool isAlone = false;
    QVERIFY(changePromptLibrary(path, [&](PromptLibrary &library) {
        QLockFile other(path + ".lock"_L1); // what another window would have to get first
        isAlone = !other.tryLock(0) && other.error() == QLockFile::LockFailedError;
        library.put({u"A"_s, u"a"_s, true, {}});
    }));
    QVERIFY(isAlone);
    const auto both = changePromptLibrary(path, [](PromptLibrary &library) {
        library.put({u"B"_s, u"b"_s, true, {}});
    });
    QVERIFY(both);
    QCOMPARE(both->prompts.size(), std::size_t(2));
    QCOMPARE(*loadPromptLibrary(path), *both);
}

void PromptLibraryTest::anUnwritableFolderIsNamed()
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"file"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const QString path = folder.filePath(u"file/prompts.json"_s);
    const auto saved = savePromptLibrary({}, path);
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, Code::WriteFailed);
    QVERIFY2(saved.error().message.contains(path), qPrintable(saved.error().message));
}

QTEST_GUILESS_MAIN(PromptLibraryTest)
#include "tst_promptlibrary.moc"
