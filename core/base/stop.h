// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDeadlineTimer>

#include <stop_token>

namespace excerpt {

/// A file descriptor that becomes readable when a stop is asked for, so that poll() can wait for
/// it beside others. Owns an eventfd. Made and used by one thread; the stop may come from any.
class StopDescriptor
{
public:
    explicit StopDescriptor(std::stop_token stop);
    StopDescriptor(const StopDescriptor &) = delete;
    StopDescriptor &operator=(const StopDescriptor &) = delete;
    [[nodiscard]] int descriptor() const { return m_event.descriptor; }

private:
    struct Event
    {
        Event();
        Event(const Event &) = delete;
        Event &operator=(const Event &) = delete;
        ~Event();
        int descriptor;
    };
    struct Signal
    {
        int descriptor;
        void operator()() const noexcept;
    };
    Event m_event; ///< outlives the callback: a stop may come while this is being destroyed
    std::stop_callback<Signal> m_callback;
};

/// Sleeps until the deadline or a stop, whichever comes first; true when a stop was asked for.
[[nodiscard]] bool waitOrStop(std::stop_token stop, QDeadlineTimer until);

/// The error of work that was stopped: Code::Cancelled.
[[nodiscard]] Error cancelledError(Stage stage);

} // namespace excerpt
