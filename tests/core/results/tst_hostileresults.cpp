// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/answervalue.h"
#include "core/results/eventjson.h"
#include "core/results/request.h"
#include "core/results/writers.h"
#include "tests/support/hostilejson.h"
#include "tests/support/jsonschema.h"
#include "tests/support/quiettest.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

// The contract: whatever the bytes, a request or a journalled result is read or refused with one
// short sentence; and whatever a document or a model says, each format stays what it is: as many
// lines, rows, sections and headings as there are sections.

namespace {

const QByteArray request = R"({"storage_file_id":"a.pdf","file_name":"a","more":{},
    "storage_parent_folder_id":"p","genai_file_name":"g",
    "sections":[{"section_name":"A","page_range":"1"}],
    "prompt":{"id":1,"prompt_name":"n","prompt_text":"t"}})"_ba;

const QByteArray result = R"({"id":"s1","name":"A","pages":"1-3","status":"warning",
    "warnings":["w"],"text":"t","value":{"a":1.10},
    "error":{"stage":"split","code":"internal","message":"m","attempts":1,"retryable":false},
    "usage":{"input_tokens":1,"output_tokens":null},
    "timing":{"split_ms":1,"upload_ms":2,"generate_ms":3,"cleanup_ms":4,"total_ms":5},
    "sources":[{"pointer":"/a","page":1,"rects":[[0,0,1,1]],"match":"exact","score":1}]})"_ba;

class HostileSource : public ResultsSource
{
public:
    [[nodiscard]] int count() const override { return int(texts().size()); }
    [[nodiscard]] Expected<SectionResult> at(int index) const override
    {
        const QString &text = texts().at(index);
        SectionResult section;
        section.id = {u"s%1"_s.arg(index)};
        section.name = text;
        section.pages = PageRange({1}, {3});
        section.status = index % 2 == 0 ? Status::Warning : Status::Failed;
        section.warnings = QStringList{text};
        section.text = text;
        if (index % 2 == 0)
            section.value = valueOfText(text).value_or(JsonValue());
        else
            section.error = Error{Stage::Generate, Code::Internal, u"m"_s + text, text};
        return section;
    }
    static const QStringList &texts()
    {
        static const QStringList list{
            u"plain"_s,
            u"=cmd|' /C calc'!A0"_s,
            u"@SUM(1,2)\r\n\"a\",\"b\"\r\n"_s,
            u"\",\"\n\r,\"\"\""_s,
            u"\r"_s,
            u"a\nb\r\nc\u2028d\u2029e\u0085f\u000bg\u000ch\u001ci"_s,
            QString(4, QChar(0)) + u"after NUL"_s,
            QString(QChar(0xd800)) + u"x"_s + QChar(0xdfff),
            u"\u202egnp.exe\u2066\ufeff"_s,
            u"</script><script>alert(1)</script>"_s,
            u"## B\n\n## C\n---\n# D\n```\n~~~~"_s,
            u"{\"id\":\"s1\"}\n{\"id\":\"s2\"}"_s,
            u"{\"a\":1.10,\"## x\":\"```\\n## y\"}"_s,
            u"```json\n[1]\n```"_s,
            u"%1 %2 %3 %n %L1 \\1 \\n $1 {{section}}"_s,
            u"\u001b[31mred\u001b]0;title\u0007"_s,
            QString(200'000, u'x'),
        };
        return list;
    }
};

ResultsHeader header()
{
    ResultsHeader head;
    head.documentName = u"\"a\"\n## b, =1.pdf"_s;
    head.documentPath = head.documentName;
    head.prompt = u"=1\n\"p\" \u2028 {{x}}"_s;
    head.engineName = u"offline"_s;
    head.mode = u"sequential"_s;
    head.warnings = HostileSource::texts();
    return head;
}

QByteArray written(OutputFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeResults(format, header(), HostileSource(), buffer) ? buffer.data() : QByteArray();
}

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

} // namespace

class HostileResultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void anyRequestIsReadOrRefused()
    {
        const auto check = [](const QByteArray &json) {
            const auto read = ExtractRequest::parse(json, u"r.json"_s);
            const bool isRight = read
                                     ? !read->document.trimmed().isEmpty() && read->whole.isObject()
                                     : read.error().code == Code::BadRequestFile &&
                                           read.error().message.contains(u"“r.json”") &&
                                           read.error().message.size() < 600;
            QVERIFY2(isRight, json.left(400).constData());
        };
        tests::forEachMutant(*JsonValue::parse(request),
                             [&](const JsonValue &mutant) { check(mutant.toJson()); });
        tests::forEachTornText(request, QByteArray("\0\"\\[]{},:9 \xff", 13), check);
    }

    void anyJournalledResultIsReadOrRefused()
    {
        int accepted = 0;
        tests::forEachMutant(*JsonValue::parse(result), [&](const JsonValue &mutant) {
            const auto read = sectionResultFromJson(mutant);
            if (!read) {
                QCOMPARE(read.error().code, Code::JournalDamaged);
                QVERIFY(read.error().message.size() < 600);
                return;
            }
            ++accepted;
            const JsonValue again = toJson(*read);
            const auto same = sectionResultFromJson(again);
            QVERIFY(same);
            QCOMPARE(toJson(*same).toJson(), again.toJson());
        });
        QVERIFY(accepted > 50);
    }

    void jsonStaysJson()
    {
        const QString folder = u"core/results/schemas/"_s;
        QCOMPARE(
            tests::schemaBreaches(folder + u"results.schema.json"_s, written(OutputFormat::Json)),
            QString());
        QCOMPARE(tests::schemaBreaches(folder + u"response.schema.json"_s,
                                       written(OutputFormat::Response)),
                 QString());
        const QByteArray lines = written(OutputFormat::Jsonl);
        QCOMPARE(lines.count('\n'), HostileSource::texts().size());
        QVERIFY(!lines.contains('\r'));
        QCOMPARE(tests::schemaBreaches(folder + u"section.schema.json"_s, lines, true), QString());
    }

    void eventsStayLines()
    {
        const QDateTime now(QDate(2026, 11, 24), QTime(1, 2, 3), Qt::UTC);
        QByteArray lines;
        for (const QString &text : HostileSource::texts()) {
            lines += eventLine(SectionStarted{{u"s1"_s}, text, 1, 1, 1}, now);
            lines += logEventLine(u"info"_s, u"excerpt.pipeline"_s, text, now);
        }
        QCOMPARE(lines.count('\n'), 2 * HostileSource::texts().size());
        QCOMPARE(tests::schemaBreaches(u"core/results/schemas/event.schema.json"_s, lines, true),
                 QString());
    }

    void csvHasARowForEachSectionAndNoFormula()
    {
        QCOMPARE(
            python(u"import csv, io, sys\n"
                   "text = sys.stdin.buffer.read().decode()\n"
                   "csv.field_size_limit(10**7)\n"
                   "rows = list(csv.reader(io.StringIO(text.replace('\\0', '?'), newline=''), "
                   "strict=True))\n"
                   "print(len(rows), {len(row) for row in rows}, "
                   "[c[:9] for row in rows for c in row if c[:1] in set('=+-@\\t\\r\\n')])"_s,
                   written(OutputFormat::Csv)),
            "%1 {7} []\n"_ba.replace("%1", QByteArray::number(HostileSource::texts().size() + 1)));
    }

    void markdownHasAHeadingForEachSection()
    {
        // A heading of ours stands before a line with pages; what an answer says is its own.
        const QByteArray markdown = written(OutputFormat::Markdown);
        QCOMPARE(markdown.count("\n\n*Pages 1\\-3*\n"), HostileSource::texts().size());
        QCOMPARE(python(u"import re, sys\n"
                        "text = sys.stdin.buffer.read().decode()\n"
                        "heads = re.findall(r'^## (.*)\\n\\n\\*Pages 1\\\\-3\\*$', text, re.M)\n"
                        "bad = [h for h in heads if re.search(r'(?<!\\\\)[<>`*\\[\\]]', "
                        "h.replace('\\\\\\\\', ''))]\n"
                        "print(len(heads), bad)"_s,
                        markdown),
                 QByteArray::number(HostileSource::texts().size()) + " []\n");
    }
};

QTEST_GUILESS_MAIN(HostileResultsTest)
#include "tst_hostileresults.moc"
