// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/cancelwatch.h"

using namespace Qt::StringLiterals;

namespace excerpt {

CancelWatch::CancelWatch(const QFuture<RunFinished> &run, std::stop_source stop)
{
    QObject::connect(&m_watcher, &QFutureWatcherBase::canceled, &m_watcher,
                     [stop]() mutable { stop.request_stop(); });
    m_watcher.moveToThread(&m_thread);
    m_thread.setObjectName(u"cancel watch"_s);
    m_thread.start();
    QMetaObject::invokeMethod(&m_watcher, [this, run] { m_watcher.setFuture(run); });
}

CancelWatch::~CancelWatch()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace excerpt
