// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandrun.h"
#include "tests/support/pdfgenerator.h"
#include "tests/support/quiettest.h"

#include <unistd.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace excerpt;

/// The commands on real documents, in this process, with the offline engine.
class CliCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        tests::failOnWarnings();
        m_home = std::make_unique<QTemporaryDir>();
        m_environment = tests::environmentIn(m_home->path());
        m_environment.insert(u"SECTION_PROCESSING_DELAY_SECONDS"_s, u"0"_s);
        m_sample = tests::sourceFile(u"resources/sample.pdf"_s);
    }

    void extractGivesAResultPerSection()
    {
        const QString path = m_home->filePath(u"book.json"_s);
        const auto run = command({u"extract"_s, m_sample, u"--output"_s, path});
        QVERIFY2(run.status == 0, run.errors.constData());
        QCOMPARE(run.output, QByteArray());
        const QJsonObject results = QJsonDocument::fromJson(contentOf(path)).object();
        QCOMPARE(results.value(u"format"_s).toString(), u"excerpt.results"_s);
        const QJsonArray sections = results.value(u"sections"_s).toArray();
        QVERIFY(sections.size() >= 3);
        for (const auto &section : sections) {
            QCOMPARE(section.toObject().value(u"status"_s).toString(), u"succeeded"_s);
            QVERIFY(!section.toObject().value(u"text"_s).toString().isEmpty());
        }
        QCOMPARE(results.value(u"document"_s).toObject().value(u"sha256"_s).toString(),
                 QString::fromLatin1(sha256sum(m_sample)));
        QVERIFY(run.errors.contains("Processing section 1/"));
        const auto list = command({u"jobs"_s, u"list"_s});
        QCOMPARE(list.status, 0);
        QVERIFY2(list.output.contains("finished"), list.output.constData());
    }

    void everyFormatIsWrittenToStandardOutput_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("json") << u"json"_s << "{\n"_ba;
        QTest::newRow("jsonl") << u"jsonl"_s << "{\"id\":\"s1\""_ba;
        QTest::newRow("csv") << u"csv"_s << "id,name,pages"_ba;
        QTest::newRow("md") << u"md"_s << "#"_ba;
        QTest::newRow("response") << u"response"_s << "{"_ba;
    }
    void everyFormatIsWrittenToStandardOutput()
    {
        QFETCH(const QString, format);
        QFETCH(const QByteArray, start);
        const auto run =
            command({u"extract"_s, m_sample, u"--pages"_s, u"1"_s, u"--format"_s, format});
        QVERIFY2(run.status == 0, run.errors.constData());
        QVERIFY2(run.output.startsWith(start), run.output.constData());
        QVERIFY(run.output.endsWith('\n'));
    }

    void sectionsPrintsAFileThatExtractReads()
    {
        const QString path = m_home->filePath(u"book.sections.json"_s);
        const auto run = command({u"sections"_s, m_sample, u"--output"_s, path});
        QVERIFY2(run.status == 0, run.errors.constData());
        const QJsonObject file = QJsonDocument::fromJson(contentOf(path)).object();
        QCOMPARE(file.value(u"format"_s).toString(), u"excerpt.sections"_s);
        QCOMPARE(file.value(u"document"_s).toObject().value(u"sha256"_s).toString(),
                 QString::fromLatin1(sha256sum(m_sample)));
        const auto read = command({u"sections"_s, m_sample, u"--sections"_s, path});
        QCOMPARE(read.status, 0);
        QCOMPARE(read.output, contentOf(path));
    }

    void aLevelAloneKeepsTheDefaultOrderOfSearch()
    {
        const auto alone = command({u"sections"_s, m_sample, u"--level"_s, u"2"_s});
        QVERIFY2(alone.status == 0, alone.errors.constData());
        QCOMPARE(
            alone.output,
            command({u"sections"_s, m_sample, u"--from-bookmarks"_s, u"--level"_s, u"2"_s}).output);
        QVERIFY(alone.output != command({u"sections"_s, m_sample}).output);
    }

    void pagesCanBeCutIntoSectionsOfEqualLength()
    {
        const auto run =
            command({u"sections"_s, m_sample, u"--pages"_s, u"1-3"_s, u"--every"_s, u"2"_s});
        QVERIFY2(run.status == 0, run.errors.constData());
        const QJsonArray sections =
            QJsonDocument::fromJson(run.output).object().value(u"sections"_s).toArray();
        QCOMPARE(sections.size(), 2);
        QCOMPARE(sections.at(0).toObject().value(u"pages"_s).toString(), u"1-2"_s);
        QCOMPARE(sections.at(1).toObject().value(u"pages"_s).toString(), u"3"_s);
    }

    void splitWritesAPdfPerSection()
    {
        const QString folder = m_home->filePath(u"parts"_s);
        const auto run = command({u"split"_s, m_sample, u"--pages"_s, u"1-3"_s, u"--every"_s,
                                  u"2"_s, u"--output-dir"_s, folder});
        QVERIFY2(run.status == 0, run.errors.constData());
        const QStringList files = QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
        QCOMPARE(files.size(), 2);
        QVERIFY2(files.first().startsWith("001-"_L1), qPrintable(files.first()));
        QProcess check;
        check.start(u"qpdf"_s, {u"--show-npages"_s, QDir(folder).filePath(files.first())});
        QVERIFY(check.waitForFinished());
        QCOMPARE(check.readAllStandardOutput().trimmed(), "2"_ba);
        // Once more: the same bytes in the place of the first ones.
        const QByteArray before = contentOf(QDir(folder).filePath(files.first()));
        QCOMPARE(command({u"split"_s, m_sample, u"--pages"_s, u"1-3"_s, u"--every"_s, u"2"_s,
                          u"--output-dir"_s, folder})
                     .status,
                 0);
        QCOMPARE(contentOf(QDir(folder).filePath(files.first())), before);
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), 2);
    }

    void textPrintsMarkdown()
    {
        const auto run = command({u"text"_s, m_sample, u"--pages"_s, u"1-2"_s});
        QVERIFY2(run.status == 0, run.errors.constData());
        QVERIFY2(run.output.contains("# "), run.output.constData());
        QCOMPARE(run.errors, QByteArray());
    }

    void anUnusableDocumentIsRefusedBeforeTheRun_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("no PDF") << "Dear reader,\n"_ba.repeated(100);
        QTest::newRow("no trailer") << "%PDF-1.7\n1 0 obj\n<< >>\nendobj\n"_ba;
    }
    void anUnusableDocumentIsRefusedBeforeTheRun()
    {
        QFETCH(const QByteArray, content);
        const QString path = write(u"bad.pdf"_s, content);
        const QString output = write(u"out.json"_s, "before"_ba);
        for (const auto &arguments :
             {QStringList{u"extract"_s, path, u"--output"_s, output},
              QStringList{u"sections"_s, path, u"--output"_s, output},
              QStringList{u"text"_s, path, u"--output"_s, output},
              QStringList{u"split"_s, path, u"--output-dir"_s, m_home->filePath(u"parts"_s)}}) {
            const auto run = command(arguments);
            QVERIFY2(run.status == 4, run.errors.constData());
            QVERIFY2(run.errors.contains("bad.pdf"), run.errors.constData());
            QCOMPARE(run.errors.count('\n'), 1);
            QCOMPARE(run.output, QByteArray());
        }
        QCOMPARE(contentOf(output), "before"_ba);
        QVERIFY(!QFile::exists(m_home->filePath(u"parts"_s)));
        QVERIFY(command({u"jobs"_s, u"list"_s}).output.isEmpty());
    }

    void aPlaceThatIsNoDocumentIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("missing") << u"/none/book.pdf"_s;
        QTest::newRow("folder") << u"/usr"_s;
        QTest::newRow("device") << u"/dev/null"_s;
    }
    void aPlaceThatIsNoDocumentIsRefused()
    {
        QFETCH(const QString, path);
        const auto run = command({u"extract"_s, path});
        QVERIFY2(run.status == 4, run.errors.constData());
        QVERIFY2(run.errors.contains(path.toUtf8()), run.errors.constData());
    }

    void unusableSectionsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("no JSON") << "pages 1-3"_ba
                                 << "s.json"_ba;
        QTest::newRow("version") << sectionsFile("\"version\": 2"_ba, {}) << "version"_ba;
        QTest::newRow("beyond the end") << R"([{"section_name": "A", "page_range": "900-901"}])"_ba
                                        << "900-901"_ba;
        const auto with = [](const QByteArray &field) {
            return sectionsFile("\"version\": 1"_ba, field);
        };
        QTest::newRow("start on another page")
            << with(R"("start": {"page": 4, "y": 0.5})"_ba) << "start"_ba;
        QTest::newRow("end beyond the page")
            << with(R"("end": {"page": 1, "y": 1.5})"_ba) << "end"_ba;
        QTest::newRow("area leaves the page") << with(R"("regions": [{"page": 1, "x": 0.6, "y": 0,
                                                         "width": 0.5, "height": 0.5}])"_ba)
                                              << "regions"_ba;
        QTest::newRow("own prompt") << with(R"("prompt": "{{what}}")"_ba) << "what"_ba;
    }
    void unusableSectionsAreRefused()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QByteArray, named);
        const QString output = write(u"out.json"_s, "before"_ba);
        const auto run = command({u"extract"_s, m_sample, u"--sections"_s, write(u"s.json"_s, file),
                                  u"--output"_s, output});
        QVERIFY2(run.status == 2, run.errors.constData());
        QVERIFY2(run.errors.contains(named), run.errors.constData());
        QCOMPARE(contentOf(output), "before"_ba);
    }

    void anOutputThatCannotBeWrittenIsNoticedBeforeTheRun_data()
    {
        QTest::addColumn<QString>("output");
        QTest::newRow("no folder") << u"/none/out.json"_s;
        QTest::newRow("folder") << u"/usr"_s;
    }
    void anOutputThatCannotBeWrittenIsNoticedBeforeTheRun()
    {
        QFETCH(const QString, output);
        for (const auto &name : {u"extract"_s, u"sections"_s, u"text"_s}) {
            const auto run = command({name, m_sample, u"--output"_s, output});
            QVERIFY2(run.status == 6, run.errors.constData());
            QVERIFY2(run.errors.contains(output.toUtf8()), run.errors.constData());
            QCOMPARE(run.output, QByteArray());
        }
        QVERIFY(command({u"jobs"_s, u"list"_s}).output.isEmpty());
    }

    void theDocumentIsNeverReplacedByItsResults()
    {
        const QString path = m_home->filePath(u"book.pdf"_s);
        QVERIFY(QFile::copy(m_sample, path));
        for (const auto &name : {u"extract"_s, u"sections"_s, u"text"_s}) {
            const auto run =
                command({name, path, u"--output"_s, m_home->filePath(u"./book.pdf"_s)});
            QVERIFY2(run.status == 2, run.errors.constData());
            QVERIFY2(run.errors.contains("book.pdf"), run.errors.constData());
        }
        QCOMPARE(contentOf(path), contentOf(m_sample));
    }

    void aDamagedOutlineIsAWarningInTheResults()
    {
        tests::PdfSpec spec;
        spec.pages = 3;
        spec.linesPerPage = 20;
        spec.bookmarks = {{.title = u"One"_s, .page = 1},
                          {.title = u"Two"_s, .page = 2, .loopsToFirst = true}};
        const QString path = write(u"looping.pdf"_s, tests::pdfBytes(spec));
        const auto run = command({u"extract"_s, path});
        QVERIFY2(run.status == 0, run.errors.constData());
        QVERIFY2(run.errors.contains("bookmarks"), run.errors.constData());
        const auto sections =
            QJsonDocument::fromJson(run.output).object().value(u"sections"_s).toArray();
        QVERIFY(!sections.isEmpty());
        for (const auto &section : sections) {
            QCOMPARE(section.toObject().value(u"status"_s).toString(), u"warning"_s);
            QVERIFY(section.toObject()
                        .value(u"warnings"_s)
                        .toArray()
                        .at(0)
                        .toString()
                        .contains(u"bookmarks"_s));
        }
    }

    void splitNeedsTheFolderAroundItsFolder()
    {
        const auto run = command({u"split"_s, m_sample, u"--output-dir"_s, u"/none/parts"_s});
        QVERIFY2(run.status == 6, run.errors.constData());
        QVERIFY2(run.errors.contains("/none/parts"), run.errors.constData());
    }

    void aRequestIsAnsweredWithAResponse()
    {
        const QByteArray request =
            R"({"storage_file_id": "%1", "file_name": "sample.pdf",
                "storage_parent_folder_id": "f", "genai_file_name": "g",
                "sections": [{"section_name": "First", "page_range": "1"}],
                "prompt": {"id": "p", "prompt_name": "n", "prompt_text": "Text"}})"_ba;
        const QString path =
            write(u"request.json"_s, QString::fromUtf8(request).arg(m_sample).toUtf8());
        const auto run =
            command({u"extract"_s, u"--request"_s, path, u"--format"_s, u"response"_s});
        QVERIFY2(run.status == 0, run.errors.constData());
        const QJsonObject response = QJsonDocument::fromJson(run.output).object();
        QCOMPARE(response.value(u"success"_s).toBool(), true);
        QCOMPARE(response.value(u"genai_file_name"_s).toString(), u"g"_s);
        QCOMPARE(response.value(u"sections"_s)
                     .toArray()
                     .at(0)
                     .toObject()
                     .value(u"section_name"_s)
                     .toString(),
                 u"First"_s);
    }

    void thatTheOfflineEngineReadsNoPromptIsSaid()
    {
        const auto run = command({u"extract"_s, m_sample, u"--prompt"_s, u"List the exercises."_s});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.errors.contains("reads no prompt"), run.errors.constData());
        QVERIFY(!command({u"extract"_s, m_sample}).errors.contains("reads no prompt"));
    }

    void aBarTakesNothingFromTheLogFile()
    {
        const QString log = m_home->filePath(u"run.log"_s);
        const auto run = tests::runCommand({u"extract"_s, m_sample, u"--output"_s,
                                            m_home->filePath(u"o.json"_s), u"--log-file"_s, log},
                                           m_environment, 80);
        QVERIFY2(run.status == 0, run.errors.constData());
        QVERIFY2(!run.errors.contains("Processing section"), run.errors.constData());
        QVERIFY2(contentOf(log).contains(" info excerpt.pipeline: Processing section 1/"),
                 contentOf(log).constData());
    }

    void resumingWithNothingToDoStartsANewJobAndSaysSo()
    {
        const auto run = command({u"extract"_s, m_sample, u"--resume"_s});
        QVERIFY2(run.status == 0, run.errors.constData());
        QVERIFY2(run.errors.contains("Starting a new one"), run.errors.constData());
    }

    void aJobOfAChangedDocumentIsRefusedWithBothHashes()
    {
        const QString path = m_home->filePath(u"book.pdf"_s);
        QVERIFY(QFile::copy(m_sample, path));
        QCOMPARE(command({u"extract"_s, path}).status, 0);
        const QByteArray before = sha256sum(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("% changed\n");
        file.close();
        const auto run = command({u"jobs"_s, u"resume"_s, onlyJob()});
        QVERIFY2(run.status == 4, run.errors.constData());
        QVERIFY2(run.errors.contains(before), run.errors.constData());
        QVERIFY2(run.errors.contains(sha256sum(path)), run.errors.constData());
    }

    void aFinishedJobCanBeWrittenOnceMoreElsewhere()
    {
        const QString first = m_home->filePath(u"first.json"_s);
        QCOMPARE(command({u"extract"_s, m_sample, u"--output"_s, first}).status, 0);
        const QString second = m_home->filePath(u"second.csv"_s);
        const auto run = command(
            {u"jobs"_s, u"resume"_s, onlyJob(), u"--output"_s, second, u"--format"_s, u"csv"_s});
        QVERIFY2(run.status == 0, run.errors.constData());
        QVERIFY(contentOf(second).startsWith("id,name"));
        QVERIFY2(!run.errors.contains("Processing section"), run.errors.constData());
    }

    void showNamesTheSectionsAndCleanRemovesTheJob()
    {
        QCOMPARE(command({u"extract"_s, m_sample}).status, 0);
        const QString id = onlyJob();
        const auto shown = command({u"jobs"_s, u"show"_s, id});
        QVERIFY2(shown.status == 0, shown.errors.constData());
        QVERIFY(shown.output.contains(m_sample.toUtf8()));
        QVERIFY2(shown.output.contains("s1\t"), shown.output.constData());
        QCOMPARE(command({u"jobs"_s, u"clean"_s}).status, 0);
        QVERIFY(command({u"jobs"_s, u"list"_s}).output.isEmpty());
    }

    void anInterruptionBeforeTheRunLeavesNothing()
    {
        cli::Interruption interruption;
        interruption.ask(SIGTERM);
        const QString output = write(u"out.json"_s, "before"_ba);
        const auto run = tests::runCommand({u"extract"_s, m_sample, u"--output"_s, output},
                                           m_environment, std::nullopt, &interruption);
        QCOMPARE(run.status, 143);
        QCOMPARE(contentOf(output), "before"_ba);
    }

private:
    tests::CommandRun command(const QStringList &arguments)
    {
        return tests::runCommand(arguments, m_environment);
    }
    QString onlyJob()
    {
        const auto list = command({u"jobs"_s, u"list"_s});
        return QString::fromUtf8(list.output.split('\t').first());
    }
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_home->filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return file.fileName();
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray sectionsFile(const QByteArray &version, const QByteArray &field)
    {
        return R"({"format": "excerpt.sections", )"_ba + version +
               R"(, "document": {"file_name": "sample.pdf", "pages": 4},)"_ba +
               R"("sections": [{"id": "s1", "name": "A", "level": 1, "pages": "1")"_ba +
               (field.isEmpty() ? ""_ba : ", "_ba + field) + "}]}"_ba;
    }
    /// By another program than ours.
    static QByteArray sha256sum(const QString &path)
    {
        QProcess process;
        process.start(u"sha256sum"_s, {path});
        process.waitForFinished();
        return process.readAllStandardOutput().split(' ').first();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;
    QString m_sample;
};

QTEST_GUILESS_MAIN(CliCommandsTest)
#include "tst_clicommands.moc"
