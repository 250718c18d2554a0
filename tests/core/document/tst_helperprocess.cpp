// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/descriptor.h"
#include "core/document/document.h"
#include "tests/core/document/misbehavinghelper.h"
#include "tests/support/quiettest.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace excerpt;

namespace {

constexpr qint64 megabyte = 1'000'000;
const QDeadlineTimer never(QDeadlineTimer::Forever);

bool isThere(pid_t process)
{
    return ::kill(process, 0) == 0;
}

/// The file need not be a PDF: the helper under test reads none.
class Document
{
public:
    explicit Document(const HelperLimits &limits = {})
    {
        QFile file(m_folder.filePath(u"book.pdf"_s));
        std::ignore = file.open(QIODevice::WriteOnly);
        file.write("%PDF");
        m_location = {file.fileName(), {}, limits};
    }
    [[nodiscard]] std::unique_ptr<DocumentSource> open() const
    {
        auto source = DocumentSource::open(m_location, {});
        return source ? std::move(*source) : nullptr;
    }
    [[nodiscard]] QString path() const { return m_location.path; }

private:
    QTemporaryDir m_folder;
    DocumentLocation m_location;
};

QStringList linesOf(const QString &path, char separator)
{
    QFile file(path);
    std::ignore = file.open(QIODevice::ReadOnly);
    return QString::fromLocal8Bit(file.readAll()).split(QLatin1Char(separator), Qt::SkipEmptyParts);
}

/// For the test that kills a supervisor: holds a helper that never answers.
int superviseForEver(const QString &path)
{
    const auto source = DocumentSource::open({path, {}, {}}, {});
    const auto lease = (*source)->lease({});
    std::printf("%d\n", int(helperProcessIds().front()));
    std::fflush(stdout);
    auto document = (*source)->lease({});
    std::ignore = document->content(PageNumber{tests::HangPage}, {}, never);
    return 1;
}

} // namespace

class HelperProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        tests::failOnWarnings();
        qputenv("EXCERPT_PDF_WORKER", EXCERPT_TEST_HELPER);
    }
    void cleanup()
    {
        QVERIFY(helperProcessIds().empty());
        QCOMPARE(::waitpid(-1, nullptr, WNOHANG), -1); // no child is left, not even a zombie
        QCOMPARE(errno, ECHILD);
    }

    void whatEndsAHelperIsSaidAndTheNextRequestGetsAFreshOne_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<Code>("code");
        QTest::addColumn<QString>("detail");
        QTest::newRow("crash") << int(tests::CrashPage) << Code::HelperCrashed << u"SEGV"_s;
        QTest::newRow("exit") << int(tests::ExitPage) << Code::HelperCrashed << u"exit status 9"_s;
        QTest::newRow("hang") << int(tests::HangPage) << Code::HelperTimedOut << u"in time"_s;
        QTest::newRow("loop") << int(tests::SpinPage) << Code::HelperTimedOut << u"in time"_s;
        QTest::newRow("grows") << int(tests::GrowPage) << Code::HelperOutOfMemory << u"SIGKILL"_s;
#ifndef EXCERPT_SANITIZED // sanitizers end the process themselves
        QTest::newRow("allocates")
            << int(tests::AllocatePage) << Code::HelperOutOfMemory << u"77"_s;
#endif
        QTest::newRow("aborts") << int(tests::AbortPage) << Code::HelperOutOfMemory
                                << u"Out of memory"_s;
    }
    void whatEndsAHelperIsSaidAndTheNextRequestGetsAFreshOne()
    {
        QFETCH(const int, page);
        QFETCH(const Code, code);
        QFETCH(const QString, detail);
        HelperLimits limits;
        limits.memoryBytes = 400 * megabyte;
        if (code == Code::HelperTimedOut)
            limits.requestTimeout = 200ms;
        const auto source = Document(limits).open();
        QVERIFY(source);
        auto document = source->lease({});
        QVERIFY(document);
        const pid_t first = helperProcessIds().front();

        const auto content = document->content(PageNumber{page}, {}, never);

        QVERIFY(!content);
        QCOMPARE(content.error().code, code);
        QVERIFY2(content.error().detail.contains(detail), qPrintable(content.error().detail));
        QVERIFY2(content.error().message.contains(u"book.pdf"_s),
                 qPrintable(content.error().message));
        QCOMPARE(content.error().stage, Stage::Split);
        QVERIFY(!isThere(first));
        QVERIFY(document->content(PageNumber{1}, {}, never));
        QVERIFY(helperProcessIds().front() != first);
        QCOMPARE(source->openCount(), 2);
    }

    void onlyTimeOfTheProcessorCountsAgainstAPage()
    {
        HelperLimits limits;
        limits.pageProcessorTime = 150ms;
        const auto source = Document(limits).open();
        auto document = source->lease({});
        const auto busy = document->content(PageNumber{tests::SpinPage}, {}, never);
        QVERIFY(!busy);
        QCOMPARE(busy.error().code, Code::HelperTimedOut);
        QCOMPARE(busy.error().detail,
                 u"too much time of the processor (page %1)"_s.arg(int(tests::SpinPage)));
        // One that only waits is left to the clock.
        const auto idle = document->content(PageNumber{tests::HangPage}, {},
                                            QDeadlineTimer(limits.pageProcessorTime * 4));
        QVERIFY(!idle);
        QCOMPARE(idle.error().code, Code::HelperTimedOut);
        QVERIFY2(idle.error().detail.startsWith(u"no reply in time"_s),
                 qPrintable(idle.error().detail));
        QVERIFY(document->content(PageNumber{1}, {}, never));
    }

    void theDeadlineOfTheCallerCountsToo()
    {
        const auto source = Document().open();
        auto document = source->lease({});
        const auto content =
            document->content(PageNumber{tests::HangPage}, {}, QDeadlineTimer(50ms));
        QVERIFY(!content);
        QCOMPARE(content.error().code, Code::HelperTimedOut);
    }

    void aStopEndsTheRequestInWorkAtOnce()
    {
        std::array<int, 2> pipe{-1, -1};
        QCOMPARE(::pipe2(pipe.data(), O_CLOEXEC), 0);
        const Descriptor begun(pipe.at(0));
        QFile target;
        QVERIFY(target.open(pipe.at(1), QIODevice::WriteOnly, QFileDevice::AutoCloseHandle));
        const auto source = Document().open();
        auto document = source->lease({});
        std::stop_source stop;
        QElapsedTimer sinceStop;
        std::jthread stopper([&] {
            char byte = 0;
            std::ignore = ::read(begun.get(), &byte, 1); // the helper is at work
            sinceStop.start();
            stop.request_stop();
        });

        const auto warnings =
            document->cut(PageRange(PageNumber{2}, PageNumber{3}), target, stop.get_token(), never);

        stopper.join();
        QVERIFY(!warnings);
        QCOMPARE(warnings.error().code, Code::Cancelled);
        QVERIFY(helperProcessIds().empty());
        // 100 ms where nothing else runs; tests run beside each other.
        QVERIFY2(sinceStop.elapsed() < 500, qPrintable(QString::number(sinceStop.elapsed())));
    }

    void whatIsNoReplyCostsTheHelper_data()
    {
        QTest::addColumn<int>("page");
        for (int page = tests::WrongNumberPage; page < tests::ControlCharactersPage; ++page)
            QTest::addRow("lie %d", page) << page;
    }
    void whatIsNoReplyCostsTheHelper()
    {
        QFETCH(const int, page);
        const auto source = Document().open();
        auto document = source->lease({});
        const auto boxes = document->boxes(PageNumber{page}, {}, QDeadlineTimer(10s));
        QVERIFY(!boxes);
        QCOMPARE(boxes.error().code, Code::HelperCrashed);
        QVERIFY(helperProcessIds().empty());
        QVERIFY(document->boxes(PageNumber{1}, {}, never));
    }

    void aMessageOfTheHelperWritesNothingOnATerminal()
    {
        const auto source = Document().open();
        auto document = source->lease({});
        const auto boxes =
            document->boxes(PageNumber{tests::ControlCharactersPage}, {}, QDeadlineTimer(10s));
        QVERIFY(!boxes);
        QCOMPARE(boxes.error().code, Code::PageUnreadable);
        QCOMPARE(boxes.error().message, u" [2Jgone "_s);
    }

    void anotherPageThanAskedForIsNoReply()
    {
        const auto source = Document().open();
        auto document = source->lease({});
        const auto blocks = document->blocks(PageNumber{1}, {}, never);
        QVERIFY(!blocks);
        QCOMPARE(blocks.error().code, Code::HelperCrashed);
    }

    void pixelsArriveWholeOrNotAtAll()
    {
        const auto source = Document().open();
        auto document = source->lease({});
        const auto image = document->render(PageNumber{1}, {0, 0, 1, 1}, 1, {}, never);
        QVERIFY(image);
        QCOMPARE(image->pixels, QByteArray(4'000'000, '\x7f'));
        const auto torn = document->render(PageNumber{2}, {0, 0, 1, 1}, 1, {}, never);
        QVERIFY(!torn);
        QCOMPARE(torn.error().code, Code::HelperCrashed);
    }

    void theHelperGetsNoKeysNoFilesAndALowPriority()
    {
        qputenv("GEMINI_API_KEY", "secret");
        const Descriptor kept(::open("/dev/null", O_RDONLY)); // not closed on exec
        const Document file;
        const auto source = file.open();
        qunsetenv("GEMINI_API_KEY");
        const pid_t helper = helperProcessIds().front();
        const QString folder = u"/proc/%1/"_s.arg(helper);
        for (const QString &entry : linesOf(folder + u"environ"_s, '\0'))
            QVERIFY2(entry.startsWith(u"LC_"_s) || entry.startsWith(u"LANG"_s) ||
                         entry.startsWith(u"HOME="_s) || entry.startsWith(u"TZ="_s) ||
                         entry.startsWith(u"XDG_"_s) || entry.contains(u"SAN_OPTIONS="_s) ||
                         entry.startsWith(u"LD_LIBRARY_PATH="_s) ||
                         entry.startsWith(u"FONTCONFIG_"_s),
                     qPrintable(entry));
        QCOMPARE(::getpriority(PRIO_PROCESS, id_t(helper)), 10);
        QStringList files;
        for (const QFileInfo &entry :
             QDir(folder + u"fd"_s)
                 .entryInfoList(QDir::System | QDir::AllEntries | QDir::NoDotAndDotDot))
            files << QFile::symLinkTarget(entry.filePath()).section(u'/', -1).section(u':', 0, 0);
        files.sort();
        // Its input and output, errors, control socket, and twice the document.
        QCOMPARE(files, QStringList({u"book.pdf"_s, u"book.pdf"_s, u"null"_s, u"null"_s, u"pipe"_s,
                                     u"socket"_s}));
    }

    void aHelperOutlivesTheThreadThatStartedIt()
    {
        const Document file;
        std::unique_ptr<DocumentSource> source;
        std::thread([&] { source = file.open(); }).join();
        QVERIFY(source);
        auto document = source->lease({});
        QVERIFY(document);
        QVERIFY(document->content(PageNumber{1}, {}, never));
        QCOMPARE(source->openCount(), 1);
    }

    void aHelperEndsWithItsKilledSupervisorAlsoInMidRequest()
    {
        const Document file;
        QProcess supervisor;
        supervisor.start(QCoreApplication::applicationFilePath(), {u"--supervise"_s, file.path()});
        QVERIFY(supervisor.waitForReadyRead());
        const pid_t helper = supervisor.readLine().trimmed().toInt();
        const Descriptor end(int(::syscall(SYS_pidfd_open, helper, 0)));
        QVERIFY(end.isOpen());
        supervisor.kill();
        QVERIFY(supervisor.waitForFinished());
        pollfd entry{end.get(), POLLIN, 0};
        QCOMPARE(::poll(&entry, 1, 5000), 1);
    }

    void aHelperThatCannotStartIsSaidSo_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("detail");
        QTest::newRow("missing") << u"/nonexistent/worker"_s << u"/nonexistent/worker"_s;
        QTest::newRow("another program") << u"/bin/false"_s << u"exit status 1"_s;
    }
    void aHelperThatCannotStartIsSaidSo()
    {
        QFETCH(const QString, program);
        QFETCH(const QString, detail);
        qputenv("EXCERPT_PDF_WORKER", program.toLocal8Bit());
        const Document file;
        const auto source = DocumentSource::open({file.path(), {}, {}}, {});
        QVERIFY(!source);
        QVERIFY(source.error().code == Code::HelperUnavailable ||
                source.error().code == Code::HelperCrashed);
        QVERIFY2(source.error().detail.contains(detail), qPrintable(source.error().detail));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--supervise") == 0)
        return superviseForEver(QString::fromLocal8Bit(argv[2]));
    HelperProcessTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_helperprocess.moc"
