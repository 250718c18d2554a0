// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/cli/commandrun.h"

#include <sys/types.h>

#include <QDeadlineTimer>
#include <QProcess>
#include <QTest>

#include <csignal>

namespace excerpt::tests {

constexpr int patienceMs = 30'000;

/// excerpt-cli as a process of its own.
class Program
{
public:
    /// `output`: a file for standard output, instead of this object's.
    Program(const QProcessEnvironment &environment, const QStringList &arguments,
            const QString &output = {})
    {
        if (!output.isEmpty())
            m_process.setStandardOutputFile(output);
        m_process.setProcessEnvironment(environment);
        m_process.start(qEnvironmentVariable("EXCERPT_CLI"), arguments);
        m_process.waitForStarted();
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    /// Reads standard error until it holds `text`.
    [[nodiscard]] bool waitForErrors(const QByteArray &text)
    {
        return waitFor(QProcess::StandardError, m_errors, text);
    }
    [[nodiscard]] bool waitForOutput(const QByteArray &text)
    {
        return waitFor(QProcess::StandardOutput, m_output, text);
    }
    void signal(int number) const { ::kill(pid_t(m_process.processId()), number); }
    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

    /// The exit status, -1 when it did not end by itself.
    [[nodiscard]] int status()
    {
        // Nothing to wait for when its end was noticed with what it wrote.
        if (isRunning() && !m_process.waitForFinished(patienceMs))
            return -1;
        if (m_process.exitStatus() != QProcess::NormalExit ||
            m_process.error() == QProcess::FailedToStart)
            return -1;
        m_errors += m_process.readAllStandardError();
        m_output += m_process.readAllStandardOutput();
        return m_process.exitCode();
    }
    [[nodiscard]] const QByteArray &errors() const { return m_errors; }
    [[nodiscard]] const QByteArray &output() const { return m_output; }

private:
    bool waitFor(QProcess::ProcessChannel channel, QByteArray &seen, const QByteArray &text)
    {
        const QDeadlineTimer deadline(patienceMs);
        while (!seen.contains(text) && isRunning() && !deadline.hasExpired()) {
            m_process.setReadChannel(channel);
            m_process.waitForReadyRead(100);
            m_errors += m_process.readAllStandardError();
            m_output += m_process.readAllStandardOutput();
        }
        return seen.contains(text);
    }

    QProcess m_process;
    QByteArray m_errors;
    QByteArray m_output;
};

/// Where the program finds its helper but nothing of the person's, and waits between no sections.
inline QProcessEnvironment programEnvironment(const QString &home)
{
    QProcessEnvironment environment = environmentIn(home);
    for (const char *name : {"PATH", "EXCERPT_PDF_WORKER", "LC_ALL"})
        environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
    environment.insert(QStringLiteral("SECTION_PROCESSING_DELAY_SECONDS"), QStringLiteral("0"));
    return environment;
}

/// Rows of each signal that ends the program, with the exit status that says so.
inline void addEndingSignals()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("status");
    QTest::newRow("Ctrl+C") << SIGINT << 130;
    QTest::newRow("SIGTERM") << SIGTERM << 143;
    QTest::newRow("SIGHUP") << SIGHUP << 129;
}

} // namespace excerpt::tests
