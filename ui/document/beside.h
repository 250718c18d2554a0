// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QtConcurrent>

#include <utility>

namespace excerpt {

/// Does `then`, with what `future` gave, on the GUI thread. Nothing happens after `context` is gone
/// (QFuture::then() of Qt 6.4 does not survive that).
template <typename Result, typename Then>
void whenDone(QObject *context, const QFuture<Result> &future, Then then)
{
    auto *watcher = new QFutureWatcher<Result>(context);
    QObject::connect(watcher, &QFutureWatcher<Result>::finished, context,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0) // not cancelled
                             then(watcher->result());
                     });
    watcher->setFuture(future);
}

/// Does `work` on a thread of the pool and then `then` as whenDone() does. The work itself goes on
/// to its end: it captures values only.
template <typename Work, typename Then>
void doBeside(QObject *context, Work work, Then then)
{
    whenDone(context, QtConcurrent::run(std::move(work)), std::move(then));
}

} // namespace excerpt
