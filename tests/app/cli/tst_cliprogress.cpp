// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/log.h"
#include "app/cli/progress.h"
#include "core/base/json.h"
#include "tests/support/quiettest.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;
using namespace excerpt::cli;

namespace {

/// A console of a width, and what it showed.
struct Screen
{
    explicit Screen(std::optional<int> columns) : console({output, errors, columns, true})
    {
        output.open(QIODevice::WriteOnly);
        errors.open(QIODevice::WriteOnly);
    }
    /// What stands in the last line of a terminal now.
    [[nodiscard]] QString lastLine() const
    {
        const QByteArray written = errors.data();
        return QString::fromUtf8(written.mid(written.lastIndexOf("\033[K") + 3));
    }

    QBuffer output;
    QBuffer errors;
    Console console;
};

void finishSection(const EventReader &reader, int position, int total)
{
    const SectionId id{u"s%1"_s.arg(position)};
    QVERIFY(reader(SectionStarted{id, u"Lesson %1"_s.arg(position), position, total}));
    QVERIFY(reader(StageEntered{id, Stage::Generate}));
    SectionResult result;
    result.id = id;
    result.status = Status::Succeeded;
    QVERIFY(reader(SectionFinished{result, position, total}));
}

} // namespace

class CliProgressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { tests::failOnWarnings(); }

    void theBarShowsSectionStageAndMemory()
    {
        Screen screen(100);
        ProgressDisplay display(screen.console, ProgressKind::Bar);
        const auto reader = display.reader();
        QVERIFY(reader(RunStarted{40, 40}));
        QVERIFY(reader(MemorySampled{{40'000'000, 5'000'000}}));
        QVERIFY(reader(SectionStarted{{u"s21"_s}, u"Fractions"_s, 21, 40}));
        const QString line = screen.lastLine();
        QVERIFY2(line.contains(u"[##########----------]"_s), qPrintable(line));
        QVERIFY2(line.contains(u"21/40 Fractions"_s), qPrintable(line));
        QVERIFY2(line.contains(u"45 MB"_s), qPrintable(line));
        QVERIFY2(line.contains(u"opening"_s), qPrintable(line));
        QVERIFY2(!line.contains(u"left"_s), qPrintable(line));
    }

    void theTimeLeftIsGuessedAfterThreeSections()
    {
        Screen screen(120);
        ProgressDisplay display(screen.console, ProgressKind::Bar);
        const auto reader = display.reader();
        QVERIFY(reader(RunStarted{5, 5}));
        for (int i = 1; i <= 3; ++i) {
            finishSection(reader, i, 5);
            QVERIFY(!screen.lastLine().contains(u"left"_s));
        }
        QVERIFY(reader(SectionStarted{{u"s4"_s}, u"Lesson 4"_s, 4, 5}));
        QVERIFY2(screen.lastLine().contains(u"left"_s), qPrintable(screen.lastLine()));
    }

    void theBarIsNeverWiderThanTheTerminal()
    {
        Screen screen(30);
        ProgressDisplay display(screen.console, ProgressKind::Bar);
        const auto reader = display.reader();
        QVERIFY(reader(RunStarted{5, 5}));
        QVERIFY(reader(SectionStarted{{u"s1"_s}, QString(500, u'x'), 1, 5}));
        QVERIFY(screen.lastLine().size() < 30);
    }

    void logLinesGoAboveTheBar()
    {
        Screen screen(80);
        const auto log = LogHandler::install(screen.console, {LogLevel::Info});
        QVERIFY(log);
        ProgressDisplay display(screen.console, ProgressKind::Bar);
        QVERIFY(display.reader()(SectionStarted{{u"s1"_s}, u"Fractions"_s, 1, 5}));
        qCWarning(cliLog, "Something to know.");
        const QByteArray written = screen.errors.data();
        QVERIFY2(written.contains("\r\033[KSomething to know.\n\r\033[K["), written.constData());
        QVERIFY(screen.lastLine().contains(u"Fractions"_s));
    }

    void theBarIsGoneWhenTheRunIsOver()
    {
        Screen screen(80);
        ProgressDisplay display(screen.console, ProgressKind::Bar);
        const auto reader = display.reader();
        QVERIFY(reader(SectionStarted{{u"s1"_s}, u"Fractions"_s, 1, 5}));
        QVERIFY(reader(RunFinished{}));
        QCOMPARE(screen.lastLine(), QString());
    }

    void stoppingSaysWhatIsStillDeleted()
    {
        Screen screen(80);
        ProgressDisplay display(screen.console, ProgressKind::Bar);
        const auto reader = display.reader();
        QVERIFY(reader(SectionStarted{{u"s1"_s}, u"Fractions"_s, 1, 5}));
        QVERIFY(reader(UploadPlanned{{u"s1"_s}, u"Fractions"_s, u"f.pdf"_s, {}}));
        QCOMPARE(display.openUploads(), 1);
        display.showStopping();
        QVERIFY2(screen.lastLine().contains(u"1 upload"_s), qPrintable(screen.lastLine()));
        QVERIFY(reader(UploadDeleted{{u"s1"_s}, u"Fractions"_s, {}}));
        QCOMPARE(display.openUploads(), 0);
    }

    void withoutATerminalThereIsNoBar()
    {
        Screen screen(std::nullopt);
        QCOMPARE(effectiveProgress(ProgressKind::Automatic, screen.console), ProgressKind::None);
        ProgressDisplay display(screen.console, ProgressKind::None);
        finishSection(display.reader(), 1, 5);
        QCOMPARE(screen.errors.data(), QByteArray());
        Screen terminal(80);
        QCOMPARE(effectiveProgress(ProgressKind::Automatic, terminal.console), ProgressKind::Bar);
    }

    void jsonIsOneEventALine()
    {
        Screen screen(80);
        const auto log = LogHandler::install(screen.console, {.form = Console::Form::Json});
        QVERIFY(log);
        ProgressDisplay display(screen.console, ProgressKind::Json);
        const auto reader = display.reader();
        QVERIFY(reader(SectionStarted{{u"s1"_s}, u"Fractions"_s, 1, 5}));
        QVERIFY(reader(TextArrived{{u"s1"_s}, 321}));
        qCWarning(cliLog, "Something to know.");
        screen.console.say(LogLevel::Error, u"The end."_s);
        QStringList events;
        for (const QByteArray &line : screen.errors.data().trimmed().split('\n')) {
            // Read by Qt, written by our own JSON.
            const QJsonObject event = QJsonDocument::fromJson(line).object();
            QVERIFY2(event.contains(u"time"_s), line.constData());
            events += event.value(u"event"_s).toString();
        }
        QCOMPARE(events,
                 (QStringList{u"section_started"_s, u"text_arrived"_s, u"log"_s, u"log"_s}));
    }

    void theLogFileHasTimesLevelsAndCategories()
    {
        QTemporaryDir folder;
        Screen screen(std::nullopt);
        const QString path = folder.filePath(u"run.log"_s);
        {
            const auto log = LogHandler::install(screen.console, {.file = path});
            QVERIFY(log);
            qCInfo(cliLog, "First.");
            qCDebug(cliLog, "Not asked for.");
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(QRegularExpression(
                     u"^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z info excerpt.cli: First.\\n$"_s)),
                 qPrintable(text));
        QCOMPARE(screen.errors.data(), "First.\n"_ba);
    }
};

QTEST_GUILESS_MAIN(CliProgressTest)
#include "tst_cliprogress.moc"
