// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/answervalue.h"
#include "core/results/writers.h"
#include "tests/support/jsonschema.h"
#include "tests/support/quiettest.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;
using namespace std::chrono_literals;

namespace {

const QByteArray exactValue = R"({"b":1.10,"a":12345678901234567890123,"c":1e2})"_ba;

class ListSource : public ResultsSource
{
public:
    explicit ListSource(std::vector<SectionResult> results) : m_results(std::move(results)) {}
    [[nodiscard]] int count() const override { return int(m_results.size()); }
    [[nodiscard]] Expected<SectionResult> at(int index) const override
    {
        if (index == damaged)
            return failure(Stage::Journal, Code::JournalDamaged, u"Damaged."_s);
        return m_results.at(std::size_t(index));
    }
    int damaged = -1;

private:
    std::vector<SectionResult> m_results;
};

/// Takes so many bytes and then fails, like a full disk.
class FullDevice : public QIODevice
{
public:
    explicit FullDevice(qint64 roomBytes) : m_roomBytes(roomBytes)
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 sizeBytes) override
    {
        if (sizeBytes > m_roomBytes) {
            setErrorString(u"No space left on device"_s);
            return -1;
        }
        m_roomBytes -= sizeBytes;
        return sizeBytes;
    }

private:
    qint64 m_roomBytes;
};

SectionResult answer(const QString &name, const QString &text)
{
    SectionResult result;
    result.id = {u"s1"_s};
    result.name = name;
    result.pages = PageRange({1}, {3});
    result.status = Status::Succeeded;
    result.text = text;
    result.value = *valueOfText(text);
    result.usage = {10, 20};
    result.timing = {1ms, 2ms, 3ms, 4ms, 10ms};
    return result;
}

SectionResult failed(Status status, const QString &text = {})
{
    SectionResult result = answer(u"Failed"_s, {});
    result.id = {u"s2"_s};
    result.pages = PageRange({4}, {4});
    result.status = status;
    result.text = text;
    result.error = Error{Stage::Generate, Code::CutOff, u"The answer was cut off."_s, {}};
    return result;
}

ResultsHeader header()
{
    ResultsHeader header;
    header.documentName = u"book.pdf"_s;
    header.documentPath = u"/data/book.pdf"_s;
    header.documentPages = 12;
    header.documentSha256 = QByteArray(64, 'a');
    header.prompt = u"List it."_s;
    header.engineName = u"gemini"_s;
    header.engineModel = u"gemini-x"_s;
    header.mode = u"sequential"_s;
    header.started = QDateTime(QDate(2026, 11, 24), QTime(1, 2, 3), Qt::UTC);
    header.finished = header.started.addSecs(60);
    header.baselineMemoryBytes = 20'000'000;
    header.peakMemoryBytes = 70'000'000;
    header.trims = 2;
    return header;
}

QByteArray written(OutputFormat format, const ResultsHeader &head,
                   const std::vector<SectionResult> &results)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto result = writeResults(format, head, ListSource(results), buffer);
    return result ? buffer.data() : result.error().message.toUtf8();
}

/// Runs a line of Python over the bytes: another reader than ours.
QByteArray python(const QString &code, const QByteArray &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"/usr/bin/python3"_s, {u"-c"_s, code});
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return process.readAll();
}

QString schema(const QString &name)
{
    return u"core/results/schemas/%1.schema.json"_s.arg(name);
}

ResultsHeader stopped(bool byError)
{
    ResultsHeader head = header();
    head.endedByItself = false;
    head.finished = {};
    head.documentSha256.clear();
    head.engineModel.clear();
    head.warnings = QStringList{u"The file is damaged."_s};
    if (byError)
        head.error = Error{Stage::Generate, Code::EngineQuota, u"The quota is used up."_s, {}};
    return head;
}

SectionResult pending()
{
    SectionResult result = answer(u"Later"_s, {});
    result.status = Status::Pending;
    return result;
}

} // namespace

class WritersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void formatsHaveNames()
    {
        QCOMPARE(outputFormatNames(),
                 (QStringList{u"json"_s, u"jsonl"_s, u"csv"_s, u"md"_s, u"response"_s}));
        for (const QString &name : outputFormatNames())
            QVERIFY(outputFormatFromName(name));
        QCOMPARE(outputFormatFromName(u"csv"_s), OutputFormat::Csv);
        QVERIFY(!outputFormatFromName(u"CSV"_s));
        QVERIFY(!outputFormatFromName(u"xlsx"_s));
    }

    void anAnswersValueComesOutByteForByte_data()
    {
        QTest::addColumn<OutputFormat>("format");
        QTest::newRow("json") << OutputFormat::Json;
        QTest::newRow("jsonl") << OutputFormat::Jsonl;
        QTest::newRow("md") << OutputFormat::Markdown;
    }
    void anAnswersValueComesOutByteForByte()
    {
        QFETCH(const OutputFormat, format);
        const QByteArray out =
            written(format, header(), {answer(u"A"_s, QString::fromUtf8(exactValue))});
        QVERIFY2(out.contains(exactValue), out.constData());
    }

    void jsonFitsItsSchema_data()
    {
        QTest::addColumn<ResultsHeader>("head");
        QTest::addColumn<std::vector<SectionResult>>("results");
        using Results = std::vector<SectionResult>;
        QTest::newRow("none") << header() << Results{};
        QTest::newRow("one of each kind")
            << header()
            << Results{answer(u"A"_s, QString::fromUtf8(exactValue)), answer(u"B"_s, u"text"_s),
                       failed(Status::CutOff, u"{\"a\":"_s), pending()};
        QTest::newRow("stopped") << stopped(false) << Results{failed(Status::Cancelled), pending()};
        QTest::newRow("ended by an error")
            << stopped(true) << Results{failed(Status::Failed), pending()};
    }
    void jsonFitsItsSchema()
    {
        QFETCH(const ResultsHeader, head);
        QFETCH(const std::vector<SectionResult>, results);
        const QByteArray json = written(OutputFormat::Json, head, results);
        QVERIFY(json.endsWith("}\n"));
        QCOMPARE(tests::schemaBreaches(schema(u"results"_s), json), QString());
        const QByteArray lines = written(OutputFormat::Jsonl, head, results);
        QCOMPARE(lines.count('\n'), qsizetype(results.size()));
        QCOMPARE(tests::schemaBreaches(schema(u"section"_s), lines, true), QString());
        const QByteArray response = written(OutputFormat::Response, head, results);
        QCOMPARE(tests::schemaBreaches(schema(u"response"_s), response), QString());
    }

    void theHeadIsWrittenWhole()
    {
        const auto json = JsonValue::parse(written(OutputFormat::Json, header(), {}));
        QVERIFY(json);
        QCOMPARE(json->toJson(),
                 "{\"format\":\"excerpt.results\",\"version\":1,\"document\":{\"file_name\":"
                 "\"book.pdf\",\"pages\":12,\"sha256\":\"" +
                     QByteArray(64, 'a') +
                     "\"},\"prompt\":\"List it.\",\"engine\":{\"name\":\"gemini\",\"model\":"
                     "\"gemini-x\"},\"run\":{\"mode\":\"sequential\",\"started\":"
                     "\"2026-11-24T01:02:03.000Z\",\"finished\":\"2026-11-24T01:03:03.000Z\","
                     "\"baseline_memory_bytes\":20000000,\"peak_memory_bytes\":70000000,"
                     "\"trims\":2,\"ended_by_itself\":true},\"sections\":[]}");
    }

    void whatEndedTheRunIsSaid()
    {
        const auto json = JsonValue::parse(written(OutputFormat::Json, stopped(true), {}));
        QVERIFY(json);
        QCOMPARE((*json)[u"run"][u"ended_by_itself"], JsonValue(false));
        QCOMPARE((*json)[u"run"][u"error"][u"code"], JsonValue(u"engine_quota"_s));
        QCOMPARE((*json)[u"run"][u"finished"], JsonValue());
        QCOMPARE((*json)[u"warnings"].toArray().size(), std::size_t(1));
    }

    void csvIsReadBackByAnotherReader()
    {
        SectionResult result = answer(u"A, \"B\"\r\nC;\tä"_s, u"line one\nline, \"two\"\n"_s);
        result.warnings = QStringList{u"w1"_s, u"w2"_s};
        result.status = Status::Warning;
        const QByteArray csv =
            written(OutputFormat::Csv, header(), {result, failed(Status::CutOff)});
        const QByteArray rows =
            python(u"import csv,io,json,sys; "
                   u"print(json.dumps(list(csv.reader(io.StringIO(sys.stdin.buffer."
                   "read().decode(), newline=''), strict=True)), ensure_ascii=False), end='')"_s,
                   csv);
        QCOMPARE(rows,
                 "[[\"id\", \"name\", \"pages\", \"status\", \"warnings\", \"text\", \"error\"], "
                 "[\"s1\", \"A, \\\"B\\\"\\r\\nC;\\tä\", \"1-3\", \"warning\", \"w1\\nw2\", "
                 "\"line one\\nline, \\\"two\\\"\\n\", \"\"], "
                 "[\"s2\", \"Failed\", \"4\", \"cut_off\", \"\", \"\", "
                 "\"The answer was cut off.\"]]"_ba);
        QVERIFY(csv.endsWith("\r\n"));
        QVERIFY(csv.startsWith("id,name,pages,status,warnings,text,error\r\n"));
    }

    void noCellIsAFormula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("equals") << u"=1+1"_s << "'=1+1"_ba;
        QTest::newRow("plus") << u"+1"_s << "'+1"_ba;
        QTest::newRow("minus") << u"-1"_s << "'-1"_ba;
        QTest::newRow("at") << u"@SUM(A1)"_s << "'@SUM(A1)"_ba;
        QTest::newRow("quoted") << u"=HYPERLINK(\"x\",1)"_s << "\"'=HYPERLINK(\"\"x\"\",1)\""_ba;
        QTest::newRow("tab before it") << u"\t=1"_s << "'\t=1"_ba;
        QTest::newRow("line break before it") << u"\n=1"_s << "\"'\n=1\""_ba;
        QTest::newRow("apostrophe") << u"'=1"_s << "'=1"_ba;
        QTest::newRow("inside") << u"a=1"_s << "a=1"_ba;
        QTest::newRow("list of Markdown") << u"- one\n- two"_s << "\"'- one\n- two\""_ba;
    }
    void noCellIsAFormula()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, cell);
        SectionResult result = answer(text, text);
        result.id = {text};
        result.value = {};
        result.warnings = QStringList{text};
        result.error = Error{Stage::Generate, Code::Internal, text, {}};
        result.status = Status::Failed;
        const QByteArray csv = written(OutputFormat::Csv, header(), {result});
        QCOMPARE(csv, "id,name,pages,status,warnings,text,error\r\n" + cell + ',' + cell +
                          ",1-3,failed," + cell + ',' + cell + ',' + cell + "\r\n");
    }

    void markdownShowsEverySection()
    {
        const QByteArray markdown =
            written(OutputFormat::Markdown, stopped(true),
                    {answer(u"A"_s, u"## Own heading\n\ntext\n"_s),
                     answer(u"B"_s, u"{\"a\": \"```\"}"_s), answer(u"C"_s, u"```json\n{}\n```"_s),
                     failed(Status::CutOff, u"half an"_s), pending()});
        QCOMPARE(markdown, R"(# book\.pdf

> The file is damaged\.

> **The quota is used up\.**

## A

*Pages 1\-3*

## Own heading

text

## B

*Pages 1\-3*

````json
{"a": "```"}
````

## C

*Pages 1\-3*

```json
{}
```

## Failed

*Page 4*

> **The answer was cut off\.**

half an

## Later

*Pages 1\-3*

> **This section was not processed\.**
)"_ba);
    }

    void aNameIsNoMarkdown()
    {
        const QByteArray markdown =
            written(OutputFormat::Markdown, header(),
                    {answer(u"A\n# B [x](javascript:y) <script> `c` *d* | e & \\"_s, u"text"_s)});
        QVERIFY2(markdown.contains("\n## A \\# B \\[x\\]\\(javascript:y\\) \\<script\\> \\`c\\` "
                                   "\\*d\\* \\| e \\& \\\\\n"),
                 markdown.constData());
    }

    void theResponseRepeatsTheRequest()
    {
        ResultsHeader head = header();
        head.request = *JsonValue::parse(
            R"({"storage_file_id":"drive-1","file_name":"Book","storage_parent_folder_id":"p",
                "sections":[{"section_name":"One ","page_range":"1 - 3"},
                            {"section_name":"Two","page_range":"4-4"}],
                "genai_file_name":"files/x",
                "prompt":{"id":1.10,"user_id":"u","prompt_name":"P","prompt_text":"List it.",
                          "result":null}})"_ba);
        const auto json = JsonValue::parse(
            written(OutputFormat::Response, head,
                    {answer(u"One"_s, u"done"_s), failed(Status::CutOff, u"half"_s)}));
        QVERIFY(json);
        QCOMPARE(
            json->toJson(),
            "{\"success\":true,\"originalDriveFileId\":\"drive-1\",\"storage_file_id\":\"drive-1\","
            "\"file_name\":\"Book\",\"storage_parent_folder_id\":\"p\",\"sections\":["
            "{\"section_name\":\"One \",\"page_range\":\"1 - 3\",\"prompts\":[{\"prompt_name\":"
            "\"P\",\"prompt_text\":\"List it.\",\"result\":\"done\"}]},"
            "{\"section_name\":\"Two\",\"page_range\":\"4-4\",\"prompts\":[{\"prompt_name\":\"P\","
            "\"prompt_text\":\"List it.\",\"result\":\"Error: The answer was cut off.\"}]}],"
            "\"prompt\":{\"id\":1.10,\"user_id\":\"u\",\"prompt_name\":\"P\",\"prompt_text\":"
            "\"List it.\",\"result\":null},\"error\":null,\"genai_file_name\":\"files/x\"}"_ba);
        QCOMPARE(tests::schemaBreaches(schema(u"response"_s), json->toJson()), QString());
    }

    void theResponseForAWholeDocumentHasItsResultInThePrompt()
    {
        ResultsHeader head = header();
        head.request = *JsonValue::parse(
            R"({"storage_file_id":"a.pdf","sections":[],"prompt":{"prompt_text":"List it."}})"_ba);
        const auto json =
            JsonValue::parse(written(OutputFormat::Response, head, {answer(u"book"_s, u"done"_s)}));
        QVERIFY(json);
        QCOMPARE((*json)[u"prompt"][u"result"], JsonValue(u"done"_s));
        QCOMPARE((*json)[u"sections"].toArray().size(), std::size_t(1));
    }

    void theResponseSaysWhatStoppedTheRun()
    {
        const auto json = JsonValue::parse(
            written(OutputFormat::Response, stopped(false), {answer(u"A"_s, u"a"_s), pending()}));
        QVERIFY(json);
        QCOMPARE((*json)[u"success"], JsonValue(false));
        QVERIFY((*json)[u"error"].toString().contains(u"stopped"));
        QCOMPARE((*json)[u"sections"].toArray().at(1)[u"prompts"].toArray().at(0)[u"result"],
                 JsonValue(u"Error: This section was not processed."_s));
        const auto byError = JsonValue::parse(written(OutputFormat::Response, stopped(true), {}));
        QVERIFY(byError);
        QCOMPARE((*byError)[u"error"], JsonValue(u"The quota is used up."_s));
    }

    void aFullOutputIsReported_data()
    {
        QTest::addColumn<OutputFormat>("format");
        for (const QString &name : outputFormatNames())
            QTest::newRow(qPrintable(name)) << *outputFormatFromName(name);
    }
    void aFullOutputIsReported()
    {
        QFETCH(const OutputFormat, format);
        const ListSource source({answer(u"A"_s, u"text"_s), answer(u"B"_s, u"text"_s)});
        bool isFull = true;
        int room = 0;
        for (; isFull; ++room) {
            FullDevice device(room);
            const auto result = writeResults(format, header(), source, device);
            isFull = !result;
            if (!isFull)
                break;
            QCOMPARE(result.error().code, Code::WriteFailed);
            QCOMPARE(result.error().stage, Stage::Output);
            QVERIFY(result.error().message.contains(u"No space left on device"));
        }
        QVERIFY(room > 60); // the largest piece that is written at once
    }

    void aSourceThatFailsEndsTheOutput_data() { aFullOutputIsReported_data(); }
    void aSourceThatFailsEndsTheOutput()
    {
        QFETCH(const OutputFormat, format);
        ListSource source({answer(u"A"_s, u"text"_s), answer(u"B"_s, u"text"_s)});
        source.damaged = 1;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto result = writeResults(format, header(), source, buffer);
        QVERIFY(!result);
        QCOMPARE(result.error().code, Code::JournalDamaged);
    }
};

QTEST_GUILESS_MAIN(WritersTest)
#include "tst_writers.moc"
