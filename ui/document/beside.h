// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QtConcurrent>

#include <type_traits>
#include <utility>

namespace excerpt {

/// Does `work` on a thread of the pool and then `then`, with what it gave, on the GUI thread.
/// Nothing happens after `context` is gone (QFuture::then() of Qt 6.4 does not survive that). The
/// work itself goes on to its end: it captures values only.
template <typename Work, typename Then>
void doBeside(QObject *context, Work work, Then then)
{
    using Result = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Result>(context);
    QObject::connect(watcher, &QFutureWatcher<Result>::finished, context,
                     [watcher, then = std::move(then)] {
                         watcher->deleteLater();
                         then(watcher->result());
                     });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace excerpt
