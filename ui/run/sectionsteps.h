// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/events.h"

#include <chrono>
#include <optional>
#include <vector>

namespace excerpt {

/// The steps of one section as a person sees them, each with its own clock, worked out of the run's
/// events. Times are those of the caller's monotonic clock. A value; one thread.
class SectionSteps
{
public:
    using Time = std::chrono::milliseconds;

    enum class Kind {
        Open,      ///< the document
        Cut,       ///< the section's pages
        ReadPages, ///< by an engine on this computer
        Send,
        WaitReady, ///< until the provider has read the file
        WaitAnswer,
        ReadAnswer,
        Check,
        DeleteUpload,
    };
    enum class State { Waiting, Running, Done };
    struct Step
    {
        Kind kind = Kind::Open;
        State state = State::Waiting;
        Time spent{0}; ///< up to now
        bool operator==(const Step &) const = default;
    };
    /// Between two attempts.
    struct Retry
    {
        Error error;
        int nextAttempt = 2;
        Time until{0};
    };

    /// `sendsAway`: the engine sends the section to a provider.
    SectionSteps(bool sendsAway, Time now);

    /// Events of another section are not for this.
    void take(const RunEvent &event, Time now);

    /// In their order; without those that cannot come any more.
    [[nodiscard]] std::vector<Step> steps(Time now) const;
    [[nodiscard]] std::optional<Kind> current() const { return m_current; }
    [[nodiscard]] qint64 sentBytes() const { return m_sentBytes; }   ///< of the file, so far
    [[nodiscard]] qint64 totalBytes() const { return m_totalBytes; } ///< 0: not known
    [[nodiscard]] int attempt() const { return m_attempt; }          ///< from 1
    /// While the next attempt is waited for.
    [[nodiscard]] std::optional<Retry> retry(Time now) const;
    /// How long nothing was heard.
    [[nodiscard]] Time silence(Time now) const { return now - m_lastChange; }
    [[nodiscard]] Time begin() const { return m_begin; }

private:
    void enter(std::optional<Kind> kind, Time now);
    void enterStage(Stage stage, Time now);
    void takeProgress(const Progress &progress, Time now);
    [[nodiscard]] bool isPossible(Kind kind) const;

    static constexpr int kinds = int(Kind::DeleteUpload) + 1;
    struct Clock
    {
        bool wasEntered = false;
        Time spent{0};
    };

    bool m_sendsAway;
    bool m_uploads = false;
    bool m_isDecided = false; ///< whether it uploads
    std::optional<Kind> m_current;
    Time m_begin;
    Time m_entered{0};
    Time m_lastChange;
    Clock m_clocks[kinds];
    qint64 m_sentBytes = 0;
    qint64 m_totalBytes = 0;
    int m_attempt = 1;
    std::optional<Retry> m_retry;
};

} // namespace excerpt
