// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/program.h"
#include "tests/support/quiettest.h"

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace excerpt;
using namespace excerpt::tests;

namespace {

/// A pipe with a name, small and at first full, and read by nobody but takeAll().
class FullPipe
{
public:
    explicit FullPipe(const QString &path)
    {
        ::mkfifo(path.toLocal8Bit().constData(), 0600);
        m_descriptor = ::open(path.toLocal8Bit().constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
        m_size = ::fcntl(m_descriptor, F_SETPIPE_SZ, 4096);
        m_isFull = ::write(m_descriptor, QByteArray(m_size, ' ').constData(),
                           std::size_t(m_size)) == m_size;
    }
    ~FullPipe() { ::close(m_descriptor); }
    FullPipe(const FullPipe &) = delete;
    FullPipe &operator=(const FullPipe &) = delete;

    [[nodiscard]] bool isFull() const { return m_isFull; }
    [[nodiscard]] bool hasBytes() const
    {
        int count = 0;
        return ::ioctl(m_descriptor, FIONREAD, &count) == 0 && count > 0;
    }
    /// What is in it now; never waits.
    [[nodiscard]] QByteArray takeAll() const
    {
        QByteArray all;
        std::array<char, 4096> block{};
        for (ssize_t size = 1; size > 0;) {
            size = ::read(m_descriptor, block.data(), block.size());
            all.append(block.data(), std::max<ssize_t>(size, 0));
        }
        return all;
    }

private:
    int m_descriptor = -1;
    int m_size = 0;
    bool m_isFull = false;
};

} // namespace

/// Signals at the edges of a run; tst_cliprocess has those in its middle.
class CliSignalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        tests::failOnWarnings();
        m_home = std::make_unique<QTemporaryDir>();
        m_environment = programEnvironment(m_home->path());
        m_sample = sourceFile(u"resources/sample.pdf"_s);
    }

    void aSignalWhileAnInputIsReadEndsAtOnce_data() { addEndingSignals(); }
    void aSignalWhileAnInputIsReadEndsAtOnce()
    {
        QFETCH(const int, signal);
        QFETCH(const int, status);
        // Both ends are here, so that opening it waits for nobody; it never has anything to read.
        const QString prompt = m_home->filePath(u"prompt"_s);
        const FullPipe pipe(prompt);
        QVERIFY(pipe.isFull());
        QVERIFY(!pipe.takeAll().isEmpty());
        Program program(m_environment, {u"extract"_s, m_sample, u"--prompt-file"_s, prompt});
        QTRY_VERIFY_WITH_TIMEOUT(hasOpen(program.id(), prompt), patienceMs);
        program.signal(signal);
        QCOMPARE(program.status(), status);
        QCOMPARE(program.errors(), QByteArray());
    }

    void aSignalWhileResultsAreWrittenIsInTheStatus_data() { addEndingSignals(); }
    void aSignalWhileResultsAreWrittenIsInTheStatus()
    {
        QFETCH(const int, signal);
        QFETCH(const int, status);
        const QString path = m_home->filePath(u"output"_s);
        const FullPipe pipe(path);
        QVERIFY(pipe.isFull());
        QVERIFY(!pipe.takeAll().isEmpty());
        // More than the pipe holds: with its first bytes in there the program waits in the write.
        Program program(m_environment, {u"extract"_s, m_sample, u"--every"_s, u"1000"_s}, path);
        QTRY_VERIFY_WITH_TIMEOUT(pipe.hasBytes(), patienceMs);
        program.signal(signal);
        QByteArray output;
        const auto ends = [&] {
            output += pipe.takeAll();
            return !program.isRunning();
        };
        QTRY_VERIFY_WITH_TIMEOUT(ends(), patienceMs);
        output += pipe.takeAll();
        QCOMPARE(program.status(), status);
        const auto sections =
            QJsonDocument::fromJson(output).object().value(u"sections"_s).toArray();
        QCOMPARE(sections.size(), 1);
        QCOMPARE(sections.first().toObject().value(u"status"_s).toString(), u"succeeded"_s);
    }

private:
    static bool hasOpen(qint64 process, const QString &path)
    {
        const QDir descriptors(u"/proc/%1/fd"_s.arg(process));
        const QFileInfoList all = descriptors.entryInfoList(QDir::System | QDir::Files);
        return std::any_of(all.begin(), all.end(), [&path](const QFileInfo &descriptor) {
            return descriptor.symLinkTarget() == path;
        });
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;
    QString m_sample;
};

QTEST_GUILESS_MAIN(CliSignalsTest)
#include "tst_clisignals.moc"
