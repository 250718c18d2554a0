// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <atomic>
#include <memory>
#include <stop_token>

namespace excerpt::cli {

/// That the person, or the system, wants the command to end. Any thread.
class Interruption
{
public:
    void ask(int signal);                                 ///< the first one counts
    [[nodiscard]] int signal() const { return m_signal; } ///< 0: none
    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    std::atomic<int> m_signal = 0;
    std::stop_source m_stop;
};

/// Turns SIGINT, SIGTERM and SIGHUP into an Interruption while it lives: the first ends the
/// command after its clean-up, a second SIGINT or SIGTERM ends the process at once, with its
/// exit status. So does any of them afterwards, while the program leaves. One per process, on the
/// main thread, whose event loops serve it.
class SignalWatch
{
public:
    explicit SignalWatch(Interruption &interruption);
    ~SignalWatch();
    SignalWatch(const SignalWatch &) = delete;
    SignalWatch &operator=(const SignalWatch &) = delete;

    /// Takes what came while no event loop ran.
    void takeArrived();

private:
    Interruption &m_interruption;
    int m_readingEnd = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

/// While it lives, the first signal too ends the process at once: the main thread may wait for a
/// pipe or a terminal that the person reads from, and nothing has begun that needs a clean-up.
class SignalsEndAtOnce
{
public:
    SignalsEndAtOnce();
    ~SignalsEndAtOnce();
    SignalsEndAtOnce(const SignalsEndAtOnce &) = delete;
    SignalsEndAtOnce &operator=(const SignalsEndAtOnce &) = delete;
};

} // namespace excerpt::cli
