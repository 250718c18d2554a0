// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/freezeprobe.h"

#include <algorithm>
#include <ctime>

using namespace std::chrono;

namespace excerpt::tests {

namespace {

nanoseconds now(clockid_t clock)
{
    timespec time{};
    ::clock_gettime(clock, &time);
    return seconds(time.tv_sec) + nanoseconds(time.tv_nsec);
}

microseconds below(double percent, std::vector<microseconds> times)
{
    if (times.empty())
        return {};
    std::ranges::sort(times);
    return times.at(std::size_t(percent / 100 * double(times.size() - 1)));
}

} // namespace

FreezeProbe::FreezeProbe(QObject *parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1ms);
    connect(&m_timer, &QTimer::timeout, this, &FreezeProbe::tick);
}

void FreezeProbe::start()
{
    m_gaps.clear();
    m_works.clear();
    m_lastWall = now(CLOCK_MONOTONIC);
    m_lastWork = now(CLOCK_THREAD_CPUTIME_ID);
    m_timer.start();
}

void FreezeProbe::stop()
{
    tick();
    m_timer.stop();
}

void FreezeProbe::tick()
{
    const nanoseconds wall = now(CLOCK_MONOTONIC);
    const nanoseconds work = now(CLOCK_THREAD_CPUTIME_ID);
    m_gaps.push_back(duration_cast<microseconds>(wall - m_lastWall));
    m_works.push_back(duration_cast<microseconds>(work - m_lastWork));
    m_lastWall = wall;
    m_lastWork = work;
}

microseconds FreezeProbe::longest() const
{
    return m_gaps.empty() ? microseconds() : *std::ranges::max_element(m_gaps);
}

microseconds FreezeProbe::longestWork() const
{
    return m_works.empty() ? microseconds() : *std::ranges::max_element(m_works);
}

microseconds FreezeProbe::percentile(double percent) const
{
    return below(percent, m_gaps);
}

microseconds FreezeProbe::workPercentile(double percent) const
{
    return below(percent, m_works);
}

} // namespace excerpt::tests
