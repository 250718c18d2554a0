// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/memoryreading.h"

#include <sys/types.h>

#include <QtGlobal>

#include <span>
#include <vector>

namespace excerpt {

/// Any thread. A process that is gone counts nothing.
[[nodiscard]] MemoryReading readMemory(std::span<const pid_t> helpers);

/// Hands freed heap of this process back to the system (malloc_trim). Any thread.
void trimHeap();

/// Least-squares slope in bytes per section through the peaks between two reopenings of the
/// document (DESIGN.md, "The flow of one run"). A value; one thread.
class MemorySlope
{
public:
    void addSection(qint64 peakBytes); ///< the largest reading while the section was in work
    void documentReopened();           ///< a new tooth begins with the next section
    [[nodiscard]] double bytesPerSection() const; ///< 0 with fewer than two finished teeth

private:
    qint64 m_sections = 0;
    qint64 m_toothPeak = 0;
    qint64 m_toothPeakAt = 0;
    // Running sums over the finished teeth, relative to the first one: memory does not grow with
    // the run.
    qint64 m_teeth = 0;
    double m_firstX = 0;
    double m_firstY = 0;
    double m_sumX = 0;
    double m_sumY = 0;
    double m_sumXX = 0;
    double m_sumXY = 0;
};

} // namespace excerpt
