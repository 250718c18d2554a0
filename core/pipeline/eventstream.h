// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/events.h"

#include <mutex>
#include <optional>
#include <stop_token>
#include <vector>

namespace excerpt {

/// Hands every event of a run to its readers: one event at a time under a lock, because the worker
/// and the memory sampler both send. A reader that fails is asked no more, and the run is told to
/// stop.
class EventStream
{
public:
    EventStream(std::vector<EventReader> readers, std::stop_source stop)
        : m_readers(std::move(readers))
        , m_stop(std::move(stop))
    {
    }
    EventStream(const EventStream &) = delete;
    EventStream &operator=(const EventStream &) = delete;

    /// Any thread of the run. Returns when every reader had the event.
    void send(RunEvent event);
    /// The first failure of a reader. Any thread.
    [[nodiscard]] std::optional<Error> failure() const;

private:
    mutable std::mutex m_mutex;
    std::vector<EventReader> m_readers; ///< empty functions have failed
    std::stop_source m_stop;
    std::optional<Error> m_failure;
};

} // namespace excerpt
