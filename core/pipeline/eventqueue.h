// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/events.h"

#include <QFuture>

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <optional>
#include <vector>

namespace excerpt {

/// From the threads of a run to one reader on another thread (a window, a progress display): a slow
/// reader slows the run and never fills memory.
class EventQueue
{
public:
    explicit EventQueue(std::size_t capacity = 1000) : m_capacity(capacity) {}
    EventQueue(const EventQueue &) = delete;
    EventQueue &operator=(const EventQueue &) = delete;

    /// Once this run is cancelled, push() waits no longer: the few events of the clean-up are taken
    /// beyond the capacity, so that a full queue holds up no cancel and loses nothing. Any thread.
    void follow(const QFuture<void> &run);
    /// Waits while the queue is full; drops the event when it is closed. Any thread.
    void push(RunEvent event);
    /// All events in order; never waits. The reader's thread.
    [[nodiscard]] std::vector<RunEvent> takeAll();
    /// The reader is going away: waiting pushes return, later ones are dropped. Any thread.
    void close();
    /// Pushes every event. The queue must outlive the run.
    [[nodiscard]] EventReader reader();

private:
    [[nodiscard]] bool hasRoom() const;

    const std::size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<RunEvent> m_events;
    std::optional<QFuture<void>> m_run; ///< an empty QFuture counts as cancelled
    bool m_isClosed = false;
};

} // namespace excerpt
