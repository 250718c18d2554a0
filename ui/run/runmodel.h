// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/run/memoryhistory.h"
#include "ui/run/runcontroller.h"
#include "ui/run/sectionsteps.h"

#include <array>
#include <chrono>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace excerpt {

/// What the panel shows of a run, worked out of its events and a clock. No widget and no timer; one
/// thread.
class RunModel
{
public:
    using Time = std::chrono::milliseconds;
    /// Monotonic.
    using Clock = std::function<Time()>;

    /// The section in work.
    struct Current
    {
        SectionId id;
        QString name;
        PageRange pages;
        int position = 0; ///< from 1
        SectionSteps steps;
    };
    /// A section that did not succeed, in this run or an earlier one of its job.
    struct Problem
    {
        SectionId id;
        QString name;
        PageRange pages;
        Status status = Status::Failed;
        std::optional<Error> error;
        Time at{0};
    };

    RunModel(Clock clock, qint64 memoryBudgetBytes);

    /// A run is about to begin. `earlier`: the results its job had. Problems of sections that it
    /// leaves alone stay.
    void begin(const RunRequest &request, const std::map<SectionId, Status> &earlier);
    void take(const RunEvent &event);
    /// Another document: the run that is over and its problems are no longer of interest.
    void forget();
    /// Without a run.
    void take(const MemoryReading &reading) { m_memory.take(reading, m_clock()); }

    [[nodiscard]] Time now() const { return m_clock(); }
    [[nodiscard]] bool hasRun() const { return m_total > 0; } ///< one that is on or over
    [[nodiscard]] bool isOver() const { return m_end.has_value(); }
    [[nodiscard]] const std::optional<RunFinished> &end() const { return m_end; }

    [[nodiscard]] int total() const { return m_total; } ///< sections of the job
    [[nodiscard]] int count(Status status) const { return m_counts.at(std::size_t(status)); }
    [[nodiscard]] int running() const { return m_current && !m_isFinishing ? 1 : 0; }
    [[nodiscard]] int waiting() const;
    /// With a final result, whatever it is.
    [[nodiscard]] int done() const;

    /// Null between two sections.
    [[nodiscard]] const Current *current() const { return m_current ? &*m_current : nullptr; }
    [[nodiscard]] const std::vector<Problem> &problems() const { return m_problems; }

    /// Nothing before three sections of this run are done, and when it is over.
    [[nodiscard]] std::optional<Time> timeLeft() const;
    /// Of the last ten sections; 0 before the first.
    [[nodiscard]] double sectionsPerMinute() const;
    [[nodiscard]] qint64 inputTokens() const { return m_inputTokens; }
    [[nodiscard]] qint64 outputTokens() const { return m_outputTokens; }
    /// When a result was kept last; nothing before the first of this run.
    [[nodiscard]] std::optional<Time> lastResult() const { return m_lastResult; }

    [[nodiscard]] const QString &provider() const { return m_provider; } ///< empty: stays here
    [[nodiscard]] Time sectionTimeout() const { return m_sectionTimeout; }
    [[nodiscard]] int mostAttempts() const { return m_mostAttempts; }
    /// That the answers of this run may have; nothing: the model's own limit.
    [[nodiscard]] std::optional<int> maxOutputTokens() const { return m_maxOutputTokens; }

    [[nodiscard]] MemoryHistory &memory() { return m_memory; }
    [[nodiscard]] const MemoryHistory &memory() const { return m_memory; }

private:
    void takeStart(const SectionStarted &event);
    void takeResult(const SectionFinished &event);
    void takeCleaned();
    void setStatus(const SectionId &id, Status status);
    void noteProblem(const SectionResult &result);

    Clock m_clock;
    MemoryHistory m_memory;
    std::vector<Section> m_sections;
    std::map<SectionId, Status> m_statuses;
    std::array<int, std::size_t(Status::Pending) + 1> m_counts{};
    std::vector<Problem> m_problems;
    std::optional<Current> m_current;
    bool m_isFinishing = false; ///< the current one has its result
    int m_lastPosition = 0;
    int m_total = 0;
    int m_toDo = 0;     ///< of this run
    int m_finished = 0; ///< of those
    std::deque<Time> m_durations;
    qint64 m_inputTokens = 0;
    qint64 m_outputTokens = 0;
    std::optional<Time> m_lastResult;
    std::optional<RunFinished> m_end;
    QString m_provider;
    bool m_sendsAway = false;
    Time m_sectionTimeout{0};
    Time m_sectionDelay{0};
    int m_mostAttempts = 1;
    std::optional<int> m_maxOutputTokens;
};

} // namespace excerpt
