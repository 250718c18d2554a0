// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/memory/memory.h"
#include "core/pipeline/eventstream.h"

#include <chrono>
#include <functional>
#include <mutex>
#include <thread>

namespace excerpt {

using MemoryReader = std::function<MemoryReading()>;

/// Measures the memory of a run: at the end of each section, and meanwhile on a thread of its own,
/// because the worker may wait for an answer for minutes. Made and used by the worker.
class MemoryWatch
{
public:
    /// Takes the baseline. `stream` must outlive this.
    MemoryWatch(EventStream &stream, MemoryReader read, std::chrono::milliseconds interval);
    MemoryWatch(const MemoryWatch &) = delete;
    MemoryWatch &operator=(const MemoryWatch &) = delete;

    /// A reading that counts for the peaks and is no event: before the heap is trimmed.
    void note();
    /// The section is over: its reading, as an event. `openCount` as of DocumentAccess.
    void endSection(int openCount);

    [[nodiscard]] qint64 baselineBytes() const { return m_baselineBytes; }
    [[nodiscard]] qint64 peakBytes() const;

private:
    [[nodiscard]] MemorySampled sample();

    EventStream &m_stream;
    MemoryReader m_read;
    qint64 m_baselineBytes;
    mutable std::mutex m_mutex; ///< for what follows; never held while an event is sent
    qint64 m_peakBytes;
    qint64 m_sectionPeakBytes = 0;
    int m_openCount = 1;
    MemorySlope m_slope;
    std::jthread m_sampler; ///< last: ends first
};

} // namespace excerpt
