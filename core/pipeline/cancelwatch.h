// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/results/events.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QThread>

#include <stop_token>

namespace excerpt {

/// Turns a cancel of the run's future into its stop, at once and whatever the worker is doing: from
/// an event loop of its own, because the worker has none and whoever cancels need not have one.
class CancelWatch
{
public:
    CancelWatch(const QFuture<RunFinished> &run, std::stop_source stop);
    CancelWatch(const CancelWatch &) = delete;
    CancelWatch &operator=(const CancelWatch &) = delete;
    ~CancelWatch();

private:
    QThread m_thread;
    QFutureWatcher<RunFinished> m_watcher; ///< lives in the thread
};

} // namespace excerpt
