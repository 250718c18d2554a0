// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/memorysampler.h"

#include "core/document/document.h"
#include "core/memory/memory.h"

#include <QtConcurrent>

#include <chrono>

namespace excerpt {

namespace {

constexpr std::chrono::milliseconds sampleInterval{500};

} // namespace

MemorySampler::MemorySampler(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    m_timer.setInterval(sampleInterval);
    connect(&m_timer, &QTimer::timeout, this, &MemorySampler::measure);
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] {
        if (m_timer.isActive())
            Q_EMIT sampled(m_reading.result());
    });
}

MemorySampler::~MemorySampler()
{
    m_pool.waitForDone();
}

void MemorySampler::setActive(bool isActive)
{
    if (!isActive)
        return m_timer.stop();
    if (m_timer.isActive())
        return;
    m_timer.start();
    measure();
}

void MemorySampler::measure()
{
    if (m_reading.isRunning())
        return; // a slow machine is asked less often
    m_reading.setFuture(QtConcurrent::run(&m_pool, [] { return readMemory(helperProcessIds()); }));
}

} // namespace excerpt
