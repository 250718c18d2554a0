// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/memoryreading.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

namespace excerpt {

/// Measures the memory of the program and its helpers twice a second while no run does that. The
/// kernel adds it up page by page, so another thread asks for it. GUI thread.
class MemorySampler : public QObject
{
    Q_OBJECT

public:
    explicit MemorySampler(QObject *parent);
    ~MemorySampler() override;

    void setActive(bool isActive);

Q_SIGNALS:
    void sampled(const excerpt::MemoryReading &reading);

private:
    void measure();

    QThreadPool m_pool;
    QTimer m_timer;
    QFutureWatcher<MemoryReading> m_reading;
};

} // namespace excerpt
