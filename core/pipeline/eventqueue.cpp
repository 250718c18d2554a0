// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/eventqueue.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace excerpt {

bool EventQueue::hasRoom() const
{
    return m_isClosed || m_events.size() < m_capacity || (m_run && m_run->isCanceled());
}

void EventQueue::follow(const QFuture<void> &run)
{
    const std::scoped_lock lock(m_mutex);
    m_run = run;
    m_changed.notify_all();
}

void EventQueue::push(RunEvent event)
{
    std::unique_lock lock(m_mutex);
    // A future tells no condition variable that it was cancelled: while full, look now and then.
    while (!hasRoom())
        m_changed.wait_for(lock, 20ms);
    if (!m_isClosed)
        m_events.push_back(std::move(event));
}

std::vector<RunEvent> EventQueue::takeAll()
{
    const std::scoped_lock lock(m_mutex);
    m_changed.notify_all();
    return std::exchange(m_events, {});
}

void EventQueue::close()
{
    const std::scoped_lock lock(m_mutex);
    m_isClosed = true;
    m_events.clear();
    m_changed.notify_all();
}

EventReader EventQueue::reader()
{
    return [this](const RunEvent &event) -> Expected<void> {
        push(event);
        return {};
    };
}

} // namespace excerpt
