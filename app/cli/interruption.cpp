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

// A signal handler may touch nothing else: the pipe's writing end and whether one came already.
std::array<int, 2> signalPipe{-1, -1};
volatile std::sig_atomic_t signalsSeen = 0;

void onSignal(int signal)
{
    const int savedErrno = errno;
    if (signalsSeen && signal != SIGHUP)
        _exit(exitStatusOfSignal(signal));
    signalsSeen = 1;
    const char byte = char(signal);
    if (write(signalPipe[1], &byte, 1) != 1) {
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

SignalWatch::SignalWatch(Interruption &interruption)
{
    if (pipe2(signalPipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("No pipe for signals can be made.");
    m_notifier = std::make_unique<QSocketNotifier>(signalPipe[0], QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [&interruption] {
                         char byte = 0;
                         while (read(signalPipe[0], &byte, 1) == 1)
                             interruption.ask(byte);
                     });
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
    for (const int signal : watchedSignals)
        std::signal(signal, SIG_DFL);
    m_notifier.reset();
    for (int &end : signalPipe) {
        close(end);
        end = -1;
    }
}

} // namespace excerpt::cli
