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
/// command after its clean-up, a second SIGINT or SIGTERM ends the process at once. One per
/// process, on the main thread.
class SignalWatch
{
public:
    explicit SignalWatch(Interruption &interruption);
    ~SignalWatch();
    SignalWatch(const SignalWatch &) = delete;
    SignalWatch &operator=(const SignalWatch &) = delete;

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace excerpt::cli
