// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/loglines.h"
#include "tests/support/quiettest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

Q_DECLARE_METATYPE(excerpt::RunEvent)

namespace {

SectionResult resultOf(const QString &name, std::optional<Error> error = std::nullopt)
{
    SectionResult result;
    result.id = {u"s1"_s};
    result.name = name;
    result.status = error ? Status::Failed : Status::Succeeded;
    result.error = std::move(error);
    return result;
}

} // namespace

class LogLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void eventsGiveTheirLines_data()
    {
        QTest::addColumn<RunEvent>("event");
        QTest::addColumn<int>("level");
        QTest::addColumn<QString>("line");
        const SectionId id{u"s1"_s};
        const QString name = u"Introduction"_s;
        const Error fault{Stage::Generate, Code::ServerError, u"It did not work."_s,
                          u"503\nService %1 Unavailable"_s};
        const Error bare{Stage::Split, Code::Internal, u"It did not work."_s};

        QTest::newRow("1") << RunEvent(SectionStarted{id, name, 1, 5, 1}) << int(QtInfoMsg)
                           << u"Processing section 1/5: Introduction"_s;
        QTest::newRow("2") << RunEvent(DocumentLeased{id, name}) << int(QtInfoMsg)
                           << u"Processing section 'Introduction' with memory-efficient approach"_s;
        QTest::newRow("3") << RunEvent(UploadPlanned{
                                  id, name, u"document_Introduction_abc123ef.pdf"_s, {}})
                           << int(QtInfoMsg)
                           << u"Uploading section 'Introduction' as "
                              "'document_Introduction_abc123ef.pdf' to Gemini AI"_s;
        QTest::newRow("4") << RunEvent(SectionFinished{resultOf(name), 1, 5}) << int(QtInfoMsg)
                           << u"Successfully processed section 'Introduction'"_s;
        QTest::newRow("4, failed")
            << RunEvent(SectionFinished{resultOf(name, fault), 1, 5}) << int(QtWarningMsg)
            << u"Failed to process section 'Introduction': generate: 503 Service %1 Unavailable"_s;
        QTest::newRow("4, without a detail")
            << RunEvent(SectionFinished{resultOf(name, bare), 1, 5}) << int(QtWarningMsg)
            << u"Failed to process section 'Introduction': split: It did not work."_s;
        QTest::newRow("5") << RunEvent(UploadDeleted{id, name, {}}) << int(QtInfoMsg)
                           << u"Deleted section file 'Introduction' from Gemini AI"_s;
        QTest::newRow("5, failed")
            << RunEvent(UploadNotDeleted{id, name, {}, fault}) << int(QtWarningMsg)
            << u"Could not delete section file 'Introduction' from Gemini AI: 503 Service %1 Unavailable"_s;
        QTest::newRow("6") << RunEvent(SectionPdfClosed{id, name}) << int(QtInfoMsg)
                           << u"Closed PDF stream for section 'Introduction'"_s;
        QTest::newRow("7") << RunEvent(DocumentReturned{id, name}) << int(QtInfoMsg)
                           << u"Closed original PDF stream for section 'Introduction'"_s;
        QTest::newRow("a name with a line break")
            << RunEvent(DocumentReturned{id, u"A\nProcessing section 2/5: %2"_s}) << int(QtInfoMsg)
            << u"Closed original PDF stream for section 'A Processing section 2/5: %2'"_s;
        QTest::newRow("the end") << RunEvent(
                                        RunFinished{.outcome = RunOutcome::Ended, .error = bare})
                                 << int(QtWarningMsg)
                                 << u"The run ended early: split: It did not work."_s;
    }
    void eventsGiveTheirLines()
    {
        QFETCH(const RunEvent, event);
        QFETCH(const int, level);
        QFETCH(const QString, line);
        const std::optional<LogLine> made = logLine(event, u"Gemini AI"_s);
        QVERIFY(made);
        QCOMPARE(made->text, line);
        QCOMPARE(int(made->level), level);
    }

    void theReaderWritesThemToItsCategory()
    {
        const EventReader reader = logReader();
        QVERIFY(reader(RunStarted{1, 1, u"Fake AI"_s}));
        QTest::ignoreMessage(QtInfoMsg, "Deleted section file 'A' from Fake AI");
        QVERIFY(reader(UploadDeleted{SectionId{u"s1"_s}, u"A"_s, {}}));
        QTest::ignoreMessage(QtWarningMsg, "Failed to process section 'A': check: no JSON");
        QVERIFY(reader(SectionFinished{
            resultOf(u"A"_s, Error{Stage::Check, Code::Invalid, {}, u"no JSON"_s}), 1, 1}));
        QVERIFY(reader(MemorySampled{}));
    }

    void memoryAboveTheBudgetIsSaidOnce()
    {
        const EventReader reader = logReader();
        QVERIFY(reader(RunStarted{3, 3, {}, 100'000'000}));
        QVERIFY(reader(MemorySampled{{60'000'000, 40'000'000}, true, 100'000'000, 0}));
        QTest::ignoreMessage(QtWarningMsg, "Memory reached 101 MB, above the budget of 100 MB "
                                           "(--memory-budget)");
        QVERIFY(reader(MemorySampled{{60'000'000, 41'000'000}, true, 101'000'000, 0}));
        QVERIFY(reader(MemorySampled{{60'000'000, 42'000'000}, true, 102'000'000, 0}));
    }
};

QTEST_GUILESS_MAIN(LogLinesTest)
#include "tst_loglines.moc"
