// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <vector>

namespace excerpt::tests {

/// How long the event loop of the thread that made it was kept from its work: a timer of 1 ms
/// notes what lay between two of its ticks. By the wall clock, which counts other programs on a
/// busy machine too, and by the processor time of the thread, which counts what it did itself.
class FreezeProbe : public QObject
{
    Q_OBJECT

public:
    explicit FreezeProbe(QObject *parent = nullptr);

    void start(); ///< anew
    void stop();

    [[nodiscard]] std::chrono::microseconds longest() const;
    [[nodiscard]] std::chrono::microseconds longestWork() const;
    /// That so many of a hundred gaps between ticks stay below.
    [[nodiscard]] std::chrono::microseconds percentile(double percent) const;
    /// The same of the thread's own work.
    [[nodiscard]] std::chrono::microseconds workPercentile(double percent) const;
    [[nodiscard]] int ticks() const { return int(m_gaps.size()); }

private:
    void tick();

    QTimer m_timer;
    std::vector<std::chrono::microseconds> m_gaps;
    std::chrono::nanoseconds m_lastWall{};
    std::chrono::nanoseconds m_lastWork{};
    std::vector<std::chrono::microseconds> m_works;
};

} // namespace excerpt::tests
