// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/memoryhistory.h"

#include <algorithm>
#include <cmath>

namespace excerpt {

namespace {

/// The first sections fill caches: they say nothing about the slope.
constexpr int warmUpSections = 3;
constexpr double flatBelow = 500'000;     ///< bytes per section
constexpr double slowlyBelow = 2'000'000; ///< or when the budget lasts for longer than this:
constexpr int farAway = 1000;             ///< sections

} // namespace

void MemoryHistory::beginRun()
{
    m_peak.reset();
    m_toldSlope = 0;
    m_sections = m_count = 0;
    m_sumX = m_sumY = m_sumXX = m_sumXY = 0;
}

void MemoryHistory::add(Sample sample)
{
    m_samples.push_back(sample);
    if (m_samples.size() > mostSamples)
        m_samples.pop_front();
}

void MemoryHistory::take(const MemorySampled &sampled, int section, Time now)
{
    add({now, sampled.reading, sampled.atSectionEnd ? section : 0});
    if (!m_peak || sampled.peakBytes > m_peak->bytes)
        m_peak = Peak{sampled.peakBytes, now, section};
    m_toldSlope = sampled.slopeBytesPerSection;
    if (!sampled.atSectionEnd || ++m_sections <= warmUpSections)
        return;
    if (m_count == 0)
        m_firstY = double(sampled.reading.totalBytes());
    const double x = m_count++;
    const double y = double(sampled.reading.totalBytes()) - m_firstY;
    m_sumX += x;
    m_sumY += y;
    m_sumXX += x * x;
    m_sumXY += x * y;
}

void MemoryHistory::take(const MemoryReading &reading, Time now)
{
    add({now, reading, 0});
}

MemoryReading MemoryHistory::now() const
{
    return m_samples.empty() ? MemoryReading() : m_samples.back().reading;
}

double MemoryHistory::ownSlope() const
{
    const double n = m_count;
    const double spread = n * m_sumXX - m_sumX * m_sumX;
    return spread <= 0 ? 0 : (n * m_sumXY - m_sumX * m_sumY) / spread;
}

/// As the run tells it; a document that was never opened anew has no teeth, then through the ends
/// of the sections.
MemoryHistory::Slope MemoryHistory::slope() const
{
    Slope slope;
    slope.sections = m_sections;
    if (m_sections < sectionsForSlope)
        return slope;
    const double bytes = m_toldSlope != 0 ? m_toldSlope : ownSlope();
    slope.bytesPerSection = std::llround(bytes);
    if (bytes < flatBelow) {
        slope.trend = Trend::Flat;
        return slope;
    }
    const double left = double(std::max<qint64>(0, m_budgetBytes - now().totalBytes()));
    slope.sectionsToBudget = int(std::min(left / bytes, 1e6));
    slope.trend = bytes < slowlyBelow || slope.sectionsToBudget > farAway ? Trend::RisingSlowly
                                                                          : Trend::Rising;
    return slope;
}

} // namespace excerpt
