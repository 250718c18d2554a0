// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/engines/engine.h"

#include <chrono>
#include <stop_token>

namespace excerpt {

/// Waiting and chance, passed in so that tests neither wait nor depend on luck. Any thread.
class RetryClock
{
public:
    virtual ~RetryClock() = default;
    /// Waits; true when a stop was asked for.
    [[nodiscard]] virtual bool wait(std::chrono::milliseconds duration, std::stop_token stop) = 0;
    [[nodiscard]] virtual double random() = 0; ///< from 0, below 1
};

/// The real one.
[[nodiscard]] RetryClock &systemRetryClock();

/// How one request is repeated: 1 s × 2ⁿ with full jitter and a cap of 60 s, or what the server
/// says; never what cannot succeed, never past the deadline. One object per request; the caller's
/// thread.
class Retry
{
public:
    Retry(int retries, RetryClock &clock, const CallContext &context)
        : m_retries(retries)
        , m_clock(clock)
        , m_context(context)
    {
    }

    /// After a failed attempt: notes the attempts in `error`, tells the observer, waits, and
    /// returns true when the next attempt may start. False when the error stands: it cannot
    /// succeed, the attempts are used up or the wait would outlast the deadline. After a stop
    /// `error` becomes Cancelled.
    [[nodiscard]] bool again(Error &error);

    [[nodiscard]] int attempts() const { return m_attempts; }

private:
    [[nodiscard]] std::chrono::milliseconds waitFor(const Error &error);

    int m_retries;
    int m_attempts = 1;
    RetryClock &m_clock;
    const CallContext &m_context;
};

} // namespace excerpt
