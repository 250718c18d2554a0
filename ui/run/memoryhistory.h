// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/events.h"

#include <chrono>
#include <cstddef>
#include <deque>
#include <optional>

namespace excerpt {

/// The memory of the program and its helpers over the last minutes, and where a run takes it. A
/// value; one thread. Times are those of the caller's monotonic clock.
class MemoryHistory
{
public:
    using Time = std::chrono::milliseconds;
    /// Five minutes at two a second.
    static constexpr std::size_t mostSamples = 600;
    /// Before so many sections nothing is said about the slope.
    static constexpr int sectionsForSlope = 8;

    struct Sample
    {
        Time time{0};
        MemoryReading reading;
        int endOfSection = 0; ///< its position; 0: taken in between
    };
    struct Peak
    {
        qint64 bytes = 0;
        Time time{0};
        int section = 0; ///< position of the section in work; 0: none
    };
    enum class Trend { TooEarly, Flat, RisingSlowly, Rising };
    struct Slope
    {
        Trend trend = Trend::TooEarly;
        qint64 bytesPerSection = 0;
        int sections = 0;         ///< that it is known from
        int sectionsToBudget = 0; ///< when rising: until the budget is used up
    };

    explicit MemoryHistory(qint64 budgetBytes) : m_budgetBytes(budgetBytes) {}

    void setBudget(qint64 bytes) { m_budgetBytes = bytes; }
    [[nodiscard]] qint64 budgetBytes() const { return m_budgetBytes; }

    /// A new run: peak and slope begin anew, the curve goes on.
    void beginRun();
    /// `section` is the position of the one in work or just over; 0: none.
    void take(const MemorySampled &sampled, int section, Time now);
    /// Without a run.
    void take(const MemoryReading &reading, Time now);

    [[nodiscard]] const std::deque<Sample> &samples() const { return m_samples; }
    [[nodiscard]] MemoryReading now() const;
    [[nodiscard]] const std::optional<Peak> &peak() const { return m_peak; } ///< of the run
    [[nodiscard]] Slope slope() const;

private:
    void add(Sample sample);
    [[nodiscard]] double ownSlope() const;

    qint64 m_budgetBytes;
    std::deque<Sample> m_samples;
    std::optional<Peak> m_peak;
    double m_toldSlope = 0; ///< by the run: through its peaks; 0: none yet
    int m_sections = 0;     ///< ends seen in this run
    // Running sums over the section ends: memory does not grow with the run.
    double m_firstY = 0;
    double m_sumX = 0;
    double m_sumY = 0;
    double m_sumXX = 0;
    double m_sumXY = 0;
    int m_count = 0;
};

} // namespace excerpt
