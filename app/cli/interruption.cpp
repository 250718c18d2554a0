// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interruption.h"

#include "app/cli/exitstatus.h"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>

namespace excerpt::cli {

namespace {

// A signal handler may touch nothing else: the pipe's writing end, the signal that came already,
// and whether the first one counts like a second.
std::atomic<int> writingEnd = -1;
std::atomic<int> firstSignal = 0;
std::atomic<bool> endsAtOnce = false;

void onSignal(int signal)
{
    const int savedErrno = errno;
    const int descriptor = writingEnd;
    const int before = firstSignal.exchange(signal);
    // Terminals send SIGHUP more than once.
    if (descriptor == -1 || endsAtOnce || (before != 0 && signal != SIGHUP))
        _exit(exitStatusOfSignal(signal));
    const char byte = char(signal);
    if (write(descriptor, &byte, 1) != 1) {
        // The pipe is full of signals already.
    }
    errno = savedErrno;
}

constexpr std::array watchedSignals{SIGINT, SIGTERM, SIGHUP};

} // namespace

void Interruption::ask(int signal)
{
    int none = 0;
    m_signal.compare_exchange_strong(none, signal);
    m_stop.request_stop();
}

SignalWatch::SignalWatch(Interruption &interruption) : m_interruption(interruption)
{
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("No pipe for signals can be made.");
    m_readingEnd = ends[0];
    writingEnd = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_readingEnd, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [this] { takeArrived(); });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : watchedSignals) {
        // nohup and background jobs of a shell ignore signals on purpose.
        struct sigaction before = {};
        sigaction(signal, nullptr, &before);
        if (before.sa_handler != SIG_IGN)
            sigaction(signal, &action, nullptr);
    }
    // A closed output or one that may not grow is an error of the write that meets it.
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGXFSZ, SIG_IGN);
}

SignalWatch::~SignalWatch()
{
    m_notifier.reset();
    close(writingEnd.exchange(-1));
    close(m_readingEnd);
}

void SignalWatch::takeArrived()
{
    char byte = 0;
    while (read(m_readingEnd, &byte, 1) == 1)
        m_interruption.ask(byte);
}

SignalsEndAtOnce::SignalsEndAtOnce()
{
    endsAtOnce = true;
    if (const int signal = firstSignal)
        _exit(exitStatusOfSignal(signal));
}

SignalsEndAtOnce::~SignalsEndAtOnce()
{
    endsAtOnce = false;
}

} // namespace excerpt::cli
