// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/retry.h"

#include "core/base/stop.h"

#include <QRandomGenerator>

using namespace std::chrono_literals;

namespace excerpt {

namespace {

constexpr std::chrono::milliseconds firstWait = 1s;
constexpr std::chrono::milliseconds longestWait = 60s;

class SystemRetryClock : public RetryClock
{
public:
    bool wait(std::chrono::milliseconds duration, std::stop_token stop) override
    {
        return waitOrStop(std::move(stop), QDeadlineTimer(duration));
    }
    double random() override { return QRandomGenerator::global()->generateDouble(); }
};

std::chrono::milliseconds part(std::chrono::milliseconds whole, double fraction)
{
    return std::chrono::milliseconds(qint64(double(whole.count()) * fraction));
}

} // namespace

RetryClock &systemRetryClock()
{
    static SystemRetryClock clock;
    return clock;
}

std::chrono::milliseconds Retry::waitFor(const Error &error)
{
    if (error.retryAfter) // a little more than asked, so that many clients do not return at once
        return *error.retryAfter +
               part(std::min(*error.retryAfter / 10 + 50ms, firstWait), m_clock.random());
    const int doublings = std::min(m_attempts - 1, 6);
    return part(std::min(firstWait * (1 << doublings), longestWait), m_clock.random());
}

bool Retry::again(Error &error)
{
    error.attempts = m_attempts;
    if (m_context.stop.stop_requested()) {
        error = cancelledError(error.stage);
        return false;
    }
    if (!error.retryable || m_attempts > m_retries)
        return false;
    const std::chrono::milliseconds wait = waitFor(error);
    if (!m_context.deadline.isForever() && wait.count() >= m_context.deadline.remainingTime())
        return false;
    ++m_attempts;
    m_context.observer->retrying(error, m_attempts, wait);
    if (m_clock.wait(wait, m_context.stop)) {
        error = cancelledError(error.stage);
        return false;
    }
    return true;
}

} // namespace excerpt
