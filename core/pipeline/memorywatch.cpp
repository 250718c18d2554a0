// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/memorywatch.h"

#include "core/base/stop.h"

#include <algorithm>
#include <utility>

namespace excerpt {

MemoryWatch::MemoryWatch(EventStream &stream, MemoryReader read, std::chrono::milliseconds interval)
    : m_stream(stream)
    , m_read(std::move(read))
    , m_baselineBytes(m_read().totalBytes())
    , m_peakBytes(m_baselineBytes)
    , m_sampler([this, interval](std::stop_token stop) {
        while (!waitOrStop(stop, QDeadlineTimer(interval)))
            m_stream.send(sample());
    })
{
}

MemorySampled MemoryWatch::sample()
{
    const MemoryReading reading = m_read();
    const std::scoped_lock lock(m_mutex);
    m_peakBytes = std::max(m_peakBytes, reading.totalBytes());
    m_sectionPeakBytes = std::max(m_sectionPeakBytes, reading.totalBytes());
    return {reading, false, m_peakBytes, m_slope.bytesPerSection()};
}

void MemoryWatch::note()
{
    std::ignore = sample();
}

void MemoryWatch::endSection(int openCount)
{
    MemorySampled sampled = sample();
    {
        const std::scoped_lock lock(m_mutex);
        // The document was opened anew when this section's lease was taken.
        if (openCount != std::exchange(m_openCount, openCount))
            m_slope.documentReopened();
        m_slope.addSection(std::exchange(m_sectionPeakBytes, 0));
        sampled.slopeBytesPerSection = m_slope.bytesPerSection();
    }
    sampled.atSectionEnd = true;
    m_stream.send(sampled);
}

qint64 MemoryWatch::peakBytes() const
{
    const std::scoped_lock lock(m_mutex);
    return m_peakBytes;
}

} // namespace excerpt
