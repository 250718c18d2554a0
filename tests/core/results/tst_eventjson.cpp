// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/eventjson.h"
#include "tests/support/jsonschema.h"
#include "tests/support/quiettest.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace excerpt;
using namespace std::chrono_literals;

namespace {

const QDateTime now(QDate(2026, 11, 24), QTime(23, 5, 6, 78), Qt::UTC);
const SectionId s1{u"s1"_s};
const QString name = u"Lesson 1\n\"A\""_s;

RemoteName remoteFile()
{
    return {u"excerpt-j-s1-0000abcd.pdf"_s, u"files/abc"_s, u"https://secret.example/abc"_s,
            now.addDays(2)};
}

Error anError()
{
    return {
        Stage::Generate, Code::RateLimited, u"Too many requests."_s, u"HTTP 429"_s, true, 2s, 2};
}

SectionResult aResult()
{
    SectionResult result;
    result.id = s1;
    result.name = name;
    result.pages = PageRange({1}, {3});
    result.status = Status::CutOff;
    result.warnings = QStringList{u"w"_s};
    result.text = u"SECRET ANSWER"_s;
    result.value = u"SECRET ANSWER"_s;
    result.error = anError();
    result.usage = {1000, 20};
    result.timing = {1ms, 2ms, 3ms, 4ms, 10ms};
    return result;
}

/// One of each, in the order of the variant.
const std::vector<RunEvent> &oneOfEach()
{
    static const std::vector<RunEvent> events{
        RunStarted{5, 3, {}, 1'000'000},
        SectionStarted{s1, name, 1, 5, 1},
        DocumentLeased{s1, name},
        StageEntered{s1, Stage::Upload},
        UploadPlanned{s1, name, u"book_A_0000abcd.pdf"_s, remoteFile()},
        UploadMade{s1, remoteFile()},
        Progress{s1, Stage::Upload, 10, 20'000'000'000},
        TextArrived{s1, 42},
        Retrying{s1, anError(), 3, 1500ms},
        SectionFinished{aResult(), 1, 5},
        UploadDeleted{s1, name, remoteFile()},
        UploadNotDeleted{s1, name, remoteFile(), anError()},
        SectionPdfClosed{s1, name},
        DocumentReturned{s1, name},
        SectionCleaned{s1, {1ms, 2ms, 3ms, 4ms, 10ms}, true},
        MemorySampled{{30'000'000, 40'000'000}, true, 75'000'000, 12.5},
        RunPaused{},
        RunContinued{},
        RunFinished{RunOutcome::Ended, anError(), 1, 2, 3, 10, 20, 4},
    };
    return events;
}

} // namespace

class EventJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void everyEventIsOneLineThatFitsTheSchema()
    {
        QCOMPARE(oneOfEach().size(), std::variant_size_v<RunEvent>);
        QByteArray lines;
        for (std::size_t i = 0; i < oneOfEach().size(); ++i) {
            QCOMPARE(oneOfEach()[i].index(), i);
            const QByteArray line = eventLine(oneOfEach()[i], now);
            QCOMPARE(line.count('\n'), 1);
            QVERIFY(line.endsWith('\n'));
            lines += line;
        }
        lines += logEventLine(u"info"_s, u"excerpt.pipeline"_s, u"a\nb"_s, now);
        QCOMPARE(tests::schemaBreaches(u"core/results/schemas/event.schema.json"_s, lines, true),
                 QString());
    }

    void linesAreWrittenSo_data()
    {
        QTest::addColumn<int>("event");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](int event, const QByteArray &rest) {
            const QByteArray kind = rest.mid(10, rest.indexOf('"', 10) - 10);
            QByteArray line = rest;
            line.insert(line.indexOf(','), ",\"time\":\"2026-11-24T23:05:06.078Z\"");
            QTest::newRow(kind.constData()) << event << line;
        };
        row(0, "{\"event\":\"run_started\",\"sections\":5,\"to_do\":3,"
               "\"memory_budget_bytes\":1000000}\n");
        row(1,
            "{\"event\":\"section_started\",\"section\":\"s1\",\"name\":\"Lesson 1\\n\\\"A\\\"\","
            "\"position\":1,\"total\":5,\"attempt\":1}\n");
        row(3, "{\"event\":\"stage_entered\",\"section\":\"s1\",\"stage\":\"upload\"}\n");
        row(6, "{\"event\":\"progress\",\"section\":\"s1\",\"stage\":\"upload\",\"done_bytes\":10,"
               "\"total_bytes\":20000000000}\n");
        row(7, "{\"event\":\"text_arrived\",\"section\":\"s1\",\"characters\":42}\n");
        row(14, "{\"event\":\"section_cleaned\",\"section\":\"s1\",\"timing\":{\"split_ms\":1,"
                "\"upload_ms\":2,\"generate_ms\":3,\"cleanup_ms\":4,\"total_ms\":10},"
                "\"was_trimmed\":true}\n");
    }
    void linesAreWrittenSo()
    {
        QFETCH(const int, event);
        QFETCH(const QByteArray, line);
        QCOMPARE(eventLine(oneOfEach().at(std::size_t(event)), now), line);
    }

    void timesAreUtcWhateverTheyCameIn()
    {
        const QDateTime local = now.toTimeZone(QTimeZone(7200));
        QVERIFY(eventLine(RunPaused{}, local).contains("\"2026-11-24T23:05:06.078Z\""));
    }

    void neitherAnswersNorAddressesAreToldToTheProgress()
    {
        for (const RunEvent &event : oneOfEach()) {
            const QByteArray line = eventLine(event, now);
            QVERIFY2(!line.contains("SECRET"), line.constData());
            QVERIFY2(!line.contains("secret.example"), line.constData());
        }
    }

    void aSlopeThatIsNoNumberIsNull()
    {
        const QByteArray line = eventLine(MemorySampled{{1, 2}, false, 3, std::nan("")}, now);
        QVERIFY2(line.contains("\"slope_bytes_per_section\":null"), line.constData());
        QCOMPARE(tests::schemaBreaches(u"core/results/schemas/event.schema.json"_s, line),
                 QString());
    }
};

QTEST_GUILESS_MAIN(EventJsonTest)
#include "tst_eventjson.moc"
