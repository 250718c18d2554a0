// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/commandrun.h"
#include "tests/support/fakegemini.h"
#include "tests/support/pdfgenerator.h"
#include "tests/support/pdfreaders.h"
#include "tests/support/quiettest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace excerpt;
using namespace excerpt::tests;

namespace {

/// What costs its own section, and what the sentence about it says.
struct HostilePage
{
    const char *name;
    PdfPageSpec (*make)();
    QByteArray says;
};

const std::array<HostilePage, 4> hostilePages{{
    {"nested arrays", [] { return nestedArraysPage(); },
     "Page 4 cannot be read: it is damaged, "
     "or nested too deeply."_ba},
    {"a deflate bomb", [] { return deflateBombPage(); }, "Page 4 unpacks to more than 256 MB"_ba},
    {"a page as big as a town", [] { return hugePage(); },
     "Page 4 measures 1000000 × 1000000 points"_ba},
    {"content without end", [] { return endlessPage(); }, "Page 4 unpacks to more than 256 MB"_ba},
}};

} // namespace

/// Pages that are made to do harm: three sections of two pages, the second page of the second one
/// is hostile.
class CliBadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        m_home = std::make_unique<QTemporaryDir>();
        m_environment = environmentIn(m_home->path());
        m_environment.insert(u"SECTION_PROCESSING_DELAY_SECONDS"_s, u"0"_s);
    }

    void aHostilePageCostsItsOwnSectionOffline_data() { rows(); }
    void aHostilePageCostsItsOwnSectionOffline()
    {
        QFETCH(const int, kind);
        expectTheSecondOfThreeToFail(extract(kind, {}), kind);
    }

    void aHostilePageCostsItsOwnSectionWithGemini_data() { rows(); }
    void aHostilePageCostsItsOwnSectionWithGemini()
    {
        QFETCH(const int, kind);
        const FakeGemini server;
        m_environment.insert(u"GEMINI_API_KEY"_s, u"test-key"_s);
        m_environment.insert(u"GOOGLE_GEMINI_BASE_URL"_s, server.baseUrl());
        expectTheSecondOfThreeToFail(
            extract(kind, {u"--engine"_s, u"gemini"_s, u"--model"_s, u"fake-flash"_s, u"--prompt"_s,
                           u"Say it."_s, u"--transport"_s, u"upload"_s}),
            kind);
        QCOMPARE(server.callsSeen("generate"), 2); // the page is not handed on to others
        QCOMPARE(server.storedFiles(), QStringList());
        QCOMPARE(server.violations(), QStringList());
    }

    void splitLeavesOutTheSectionNotThePage_data() { rows(); }
    void splitLeavesOutTheSectionNotThePage()
    {
        QFETCH(const int, kind);
        const QString folder = m_home->filePath(u"parts"_s);
        const auto run = command({u"split"_s, document(kind), u"--output-dir"_s, folder});
        QVERIFY2(run.status == 3, run.errors.constData());
        const QByteArray sentence = "The section “Section 2” was not written. " + saysOf(kind);
        QVERIFY2(run.errors.contains(sentence), run.errors.constData());
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name),
                 QStringList({u"001-Section 1.pdf"_s, u"003-Section 3.pdf"_s}));
        for (const QString &name : QDir(folder).entryList(QDir::Files)) {
            QCOMPARE(faultsOf(QDir(folder).filePath(name)), QString());
            QCOMPARE(pageTexts(QDir(folder).filePath(name)).size(), 2);
        }
    }

    void textLeavesOutThePageAndSaysSo_data() { rows(); }
    void textLeavesOutThePageAndSaysSo()
    {
        QFETCH(const int, kind);
        const auto run = command({u"text"_s, document(kind), u"--keep-furniture"_s});
        QVERIFY2(run.status == 3, run.errors.constData());
        const QByteArray sentence = "Page 4 was left out. " + saysOf(kind);
        QVERIFY2(run.errors.contains(sentence), run.errors.constData());
        for (const char *page : {"Page 1", "Page 2", "Page 3", "Page 5", "Page 6"})
            QVERIFY2(run.output.contains(page), run.output.constData());
    }

    void aDocumentThatChangesEndsTheRunAndIsSpokenOfOnce()
    {
        const QString path = m_home->filePath(u"book.pdf"_s);
        QVERIFY(writePdf(path, {.pages = 2, .linesPerPage = 3, .bookmarks = evenBookmarks(2, 2)}));
        const FakeGemini server({.answer = [path](const QByteArray &, const QString &) {
            QFile file(path);
            return file.open(QIODevice::Append) && file.write("% more") > 0 ? u"Yes."_s : QString();
        }});
        const auto run = extractWithGemini(server, path);
        QVERIFY2(run.status == 4, run.errors.constData());
        QVERIFY2(run.errors.count("start a new run for the changed document") == 1,
                 run.errors.constData());
        QVERIFY2(!run.errors.contains("jobs resume"), run.errors.constData()); // it would refuse
        QVERIFY(QFile::exists(m_home->filePath(u"book.json"_s)));              // what was finished
    }

    void whyAnUploadCouldNotBeDeletedIsSaid()
    {
        const QString path = m_home->filePath(u"book.pdf"_s);
        QVERIFY(writePdf(path, {.pages = 1, .linesPerPage = 3}));
        {
            const FakeGemini server({.faults = {{1, "400", {}, "delete", 100}}});
            std::ignore = extractWithGemini(server, path);
            QCOMPARE(server.storedFiles().size(), 1);
        }
        const auto unreachable = command({u"jobs"_s, u"clean"_s, u"--all"_s});
        QCOMPARE(unreachable.status, 5);
        QVERIFY2(unreachable.errors.contains(" stays: "), unreachable.errors.constData());
        QVERIFY2(!unreachable.errors.contains("Set the engine's key"),
                 unreachable.errors.constData());
        m_environment.remove(u"GEMINI_API_KEY"_s);
        const auto keyless = command({u"jobs"_s, u"clean"_s, u"--all"_s});
        QCOMPARE(keyless.status, 5);
        QVERIFY2(keyless.errors.contains("Set the engine's key"), keyless.errors.constData());
    }

private:
    static void rows()
    {
        QTest::addColumn<int>("kind");
        for (std::size_t i = 0; i < hostilePages.size(); ++i)
            QTest::newRow(hostilePages.at(i).name) << int(i);
    }
    static QByteArray saysOf(int kind) { return hostilePages.at(std::size_t(kind)).says; }

    QString document(int kind)
    {
        PdfSpec spec;
        spec.pages = 6;
        spec.linesPerPage = 3;
        spec.bookmarks = evenBookmarks(3, spec.pages);
        const PdfSpec plain = spec;
        spec.page = [plain, kind](int page) {
            return page == 4 ? hostilePages.at(std::size_t(kind)).make() : fillerPage(plain, page);
        };
        const QString path = m_home->filePath(u"book.pdf"_s);
        return writePdf(path, spec) ? path : QString();
    }
    CommandRun command(const QStringList &arguments)
    {
        return runCommand(arguments, m_environment);
    }
    CommandRun extract(int kind, const QStringList &options)
    {
        return command(QStringList{u"extract"_s, document(kind), u"--output"_s,
                                   m_home->filePath(u"book.json"_s)} +
                       options);
    }
    CommandRun extractWithGemini(const FakeGemini &server, const QString &path)
    {
        m_environment.insert(u"GEMINI_API_KEY"_s, u"test-key"_s);
        m_environment.insert(u"GOOGLE_GEMINI_BASE_URL"_s, server.baseUrl());
        return command({u"extract"_s, path, u"--engine"_s, u"gemini"_s, u"--model"_s,
                        u"fake-flash"_s, u"--prompt"_s, u"Say it."_s, u"--transport"_s, u"upload"_s,
                        u"--retries"_s, u"0"_s, u"--output"_s, m_home->filePath(u"book.json"_s)});
    }
    void expectTheSecondOfThreeToFail(const CommandRun &run, int kind)
    {
        QVERIFY2(run.status == 3, run.errors.constData());
        QFile file(m_home->filePath(u"book.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray sections =
            QJsonDocument::fromJson(file.readAll()).object().value(u"sections"_s).toArray();
        QCOMPARE(sections.size(), 3);
        for (const int other : {0, 2})
            QCOMPARE(sections.at(other).toObject().value(u"status"_s).toString(), u"succeeded"_s);
        const QJsonObject failed = sections.at(1).toObject();
        QCOMPARE(failed.value(u"status"_s).toString(), u"failed"_s);
        const QString message = failed.value(u"error"_s).toObject().value(u"message"_s).toString();
        QVERIFY2(message.startsWith(QString::fromUtf8(saysOf(kind))), qPrintable(message));
        QVERIFY2(message.contains(u"Leave it out"_s), qPrintable(message)); // what to do
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;
};

QTEST_GUILESS_MAIN(CliBadInputTest)
#include "tst_clibadinput.moc"
