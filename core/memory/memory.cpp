// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/memory.h"

#include <malloc.h>
#include <unistd.h>

#include <QByteArray>
#include <QFile>
#include <QString>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

/// A small file of /proc, whole; empty when the process is gone or may not be read.
QByteArray readProcFile(pid_t process, QLatin1StringView name)
{
    QFile file(u"/proc/%1/%2"_s.arg(process).arg(name));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    return file.read(4096);
}

/// The "Pss:" line of smaps_rollup, in kB there; nothing for kernels and processes without one.
std::optional<qint64> proportionalBytes(pid_t process)
{
    const QByteArray rollup = readProcFile(process, "smaps_rollup"_L1);
    const qsizetype at = rollup.indexOf("\nPss:");
    if (at < 0)
        return std::nullopt;
    const qsizetype begin = at + 5;
    const QByteArray figure = rollup.mid(begin, rollup.indexOf("kB", begin) - begin).trimmed();
    bool isNumber = false;
    const qint64 kilobytes = figure.toLongLong(&isNumber);
    return isNumber ? std::optional(kilobytes * 1024) : std::nullopt;
}

/// The second figure of statm, in pages.
qint64 residentBytes(pid_t process)
{
    const QList<QByteArray> figures = readProcFile(process, "statm"_L1).split(' ');
    return figures.size() < 2 ? 0 : figures.at(1).toLongLong() * qint64(sysconf(_SC_PAGESIZE));
}

qint64 memoryOf(pid_t process)
{
    const std::optional<qint64> proportional = proportionalBytes(process);
    return proportional ? *proportional : residentBytes(process);
}

} // namespace

MemoryReading readMemory(std::span<const pid_t> helpers)
{
    MemoryReading reading{memoryOf(getpid()), 0};
    for (const pid_t helper : helpers)
        reading.helperBytes += memoryOf(helper);
    return reading;
}

void trimHeap()
{
    malloc_trim(0);
}

void MemorySlope::addSection(qint64 peakBytes)
{
    ++m_sections;
    if (m_toothPeakAt == 0 || peakBytes > m_toothPeak) {
        m_toothPeak = peakBytes;
        m_toothPeakAt = m_sections;
    }
}

void MemorySlope::documentReopened()
{
    if (m_toothPeakAt == 0)
        return; // nothing was done since the last one
    // Shifted to the first tooth: squares of byte counts would cost a double its last digits.
    if (m_teeth == 0) {
        m_firstX = double(m_toothPeakAt);
        m_firstY = double(m_toothPeak);
    }
    const double x = double(m_toothPeakAt) - m_firstX;
    const double y = double(m_toothPeak) - m_firstY;
    ++m_teeth;
    m_sumX += x;
    m_sumY += y;
    m_sumXX += x * x;
    m_sumXY += x * y;
    m_toothPeak = 0;
    m_toothPeakAt = 0;
}

double MemorySlope::bytesPerSection() const
{
    const double n = double(m_teeth);
    const double spread = n * m_sumXX - m_sumX * m_sumX;
    return m_teeth < 2 || spread <= 0 ? 0 : (n * m_sumXY - m_sumX * m_sumY) / spread;
}

} // namespace excerpt
