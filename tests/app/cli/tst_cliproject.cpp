// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"
#include "core/sections/sectionsfile.h"
#include "tests/app/cli/commandrun.h"
#include "tests/support/pdfreaders.h"
#include "tests/support/quiettest.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;

/// Projects and parts of pages on the command line, with the offline engine.
class CliProjectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        tests::failOnWarnings();
        m_home = std::make_unique<QTemporaryDir>();
        m_environment = tests::environmentIn(m_home->path());
        m_environment.insert(u"SECTION_PROCESSING_DELAY_SECONDS"_s, u"0"_s);
        QVERIFY(QFile::copy(tests::sourceFile(u"resources/sample.pdf"_s),
                            m_home->filePath(u"book.pdf"_s)));
        m_project = {};
        m_project.documentPath = m_home->filePath(u"book.pdf"_s);
        m_project.sections.documentName = u"book.pdf"_s;
        m_project.sections.documentPages = 4;
        Section section;
        section.id = {u"goals"_s};
        section.name = u"Goals"_s;
        section.pages = PageRange(PageNumber{2}, PageNumber{2});
        section.start = PagePosition{PageNumber{2}, {0.215}, {}}; // "1.1 Goals"
        section.end = PagePosition{PageNumber{2}, {0.34}, {}};    // before "1.2 Equal parts"
        m_project.sections.sections = {section};
    }

    void aSectionsFileMayCutPages()
    {
        const QString path = m_home->filePath(u"s.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(writeSections(m_project.sections));
        file.close();
        const QJsonObject section =
            sectionOf(command({u"extract"_s, m_project.documentPath, u"--sections"_s, path}));
        QCOMPARE(section.value(u"status"_s).toString(), u"succeeded"_s);
        checkText(section.value(u"text"_s).toString());
    }

    void splitWritesWhatIsInside()
    {
        const QString folder = m_home->filePath(u"parts"_s);
        const auto run = command({u"split"_s, save(), u"--output-dir"_s, folder});
        QVERIFY2(run.status == 0, run.errors.constData());
        const QStringList files = QDir(folder).entryList(QDir::Files);
        QCOMPARE(files, QStringList{u"001-Goals.pdf"_s});
        const QString path = QDir(folder).filePath(files.first());
        QCOMPARE(tests::faultsOf(path), QString());
        checkText(tests::pageTexts(path).value(0));
    }

    void aProjectBringsItsDocumentAndSections()
    {
        // Both moved: the document is found beside the project.
        const QString path = save();
        QVERIFY(QDir(m_home->path()).mkdir(u"moved"_s));
        const QString moved = m_home->filePath(u"moved/p.excerpt"_s);
        QVERIFY(QFile::rename(path, moved));
        QVERIFY(QFile::rename(m_project.documentPath, m_home->filePath(u"moved/book.pdf"_s)));
        checkText(sectionOf(command({u"extract"_s, moved})).value(u"text"_s).toString());

        const auto sections = command({u"sections"_s, moved});
        QCOMPARE(sections.status, 0);
        const QJsonObject section = QJsonDocument::fromJson(sections.output)
                                        .object()
                                        .value(u"sections"_s)
                                        .toArray()
                                        .at(0)
                                        .toObject();
        QCOMPARE(section.value(u"id"_s).toString(), u"goals"_s);
        QCOMPARE(section.value(u"start"_s).toObject().value(u"y"_s).toDouble(), 0.215);
    }

    void optionsAreStrongerThanTheProject()
    {
        m_project.engine.engine = u"gemini"_s;
        m_project.engine.model = u"some-model"_s;
        m_project.prompt = u"List the goals."_s;
        const QString path = save();
        // The project's engine is asked, and there is no key for it.
        const auto gemini = command({u"extract"_s, path});
        QVERIFY2(gemini.status == 5, gemini.errors.constData());
        const auto run =
            command({u"extract"_s, path, u"--engine"_s, u"offline"_s, u"--pages"_s, u"3"_s});
        QVERIFY2(run.status == 0, run.errors.constData());
        QCOMPARE(sectionOf(run).value(u"pages"_s).toString(), u"3"_s);
        QVERIFY(run.errors.contains("reads no prompt")); // so it was the project's
    }

    void aProjectWithoutSectionsHasThoseOfItsDocument()
    {
        m_project.sections.sections.clear();
        const auto run = command({u"sections"_s, save()});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.output, command({u"sections"_s, m_project.documentPath}).output);
    }

    void aChangedDocumentIsSaid()
    {
        QFile document(m_project.documentPath);
        QVERIFY(document.open(QIODevice::ReadOnly));
        const QByteArray hash =
            QCryptographicHash::hash(document.readAll(), QCryptographicHash::Sha256).toHex();
        const QString folder = m_home->filePath(u"parts"_s);
        for (const bool isChanged : {false, true}) {
            m_project.sections.documentSha256 = isChanged ? QByteArray(64, 'a') : hash;
            const QString path = save();
            for (const QStringList &arguments :
                 {QStringList{u"extract"_s, path}, QStringList{u"sections"_s, path},
                  QStringList{u"split"_s, path, u"--output-dir"_s, folder}}) {
                const auto run = command(arguments);
                QVERIFY2(run.status == 0, run.errors.constData());
                QCOMPARE(run.errors.contains("has changed"), isChanged);
                QCOMPARE(run.errors.contains(hash), isChanged);
            }
        }
    }

    void whatCannotBeUsedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("status");
        QTest::newRow("no JSON") << "x"_ba << u"extract"_s << 2;
        QTest::newRow("a later version")
            << R"({"format": "excerpt.project", "version": 7})"_ba << u"split"_s << 2;
        QTest::newRow("no document")
            << R"({"format": "excerpt.project", "version": 1})"_ba << u"extract"_s << 4;
        QTest::newRow("document gone")
            << R"({"format": "excerpt.project", "version": 1, "document": {"path": "/none/a.pdf"}})"_ba
            << u"sections"_s << 4;
        QTest::newRow("text") << R"({"format": "excerpt.project", "version": 1})"_ba << u"text"_s
                              << 2;
    }
    void whatCannotBeUsedIsRefused()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QString, name);
        QFETCH(const int, status);
        QFile project(m_home->filePath(u"p.excerpt"_s));
        QVERIFY(project.open(QIODevice::WriteOnly));
        project.write(file);
        project.close();
        QStringList arguments{name, project.fileName()};
        if (name == "split"_L1)
            arguments += {u"--output-dir"_s, m_home->filePath(u"parts"_s)};
        const auto run = command(arguments);
        QVERIFY2(run.status == status, run.errors.constData());
        QVERIFY2(run.errors.contains("p.excerpt"), run.errors.constData());
        QVERIFY(!QFile::exists(m_home->filePath(u"parts"_s)));
    }

private:
    tests::CommandRun command(const QStringList &arguments) const
    {
        return tests::runCommand(arguments, m_environment);
    }
    QString save() const
    {
        const QString path = m_home->filePath(u"p.excerpt"_s);
        const auto saved = saveProject(diskStorage(), m_project, path);
        return saved ? path : QString();
    }
    static QJsonObject sectionOf(const tests::CommandRun &run)
    {
        return QJsonDocument::fromJson(run.output)
            .object()
            .value(u"sections"_s)
            .toArray()
            .at(0)
            .toObject();
    }
    static void checkText(const QString &text)
    {
        QVERIFY2(text.contains(u"1.1 Goals"_s), qPrintable(text));
        QVERIFY2(text.contains(u"by how much."_s), qPrintable(text));
        for (const QString &other : {u"has been eaten"_s, u"Equal parts"_s, u"Measuring"_s})
            QVERIFY2(!text.contains(other), qPrintable(text));
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;
    Project m_project;
};

QTEST_GUILESS_MAIN(CliProjectTest)
#include "tst_cliproject.moc"
