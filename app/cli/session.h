// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "app/cli/interruption.h"
#include "core/base/error.h"
#include "core/settings/settings.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QHash>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QtConcurrent>

#include <stop_token>

namespace excerpt::cli {

/// What was written behind the command's name.
struct Arguments
{
    QStringList positional;
    QHash<QString, QString> values; ///< option without dashes; flags have an empty value

    [[nodiscard]] bool has(const QString &option) const { return values.contains(option); }
    [[nodiscard]] QString value(const QString &option) const { return values.value(option); }
};

/// Waits in an event loop until the future is finished; interruptions are served meanwhile.
template <typename T>
void waitFor(const QFuture<T> &future)
{
    QFutureWatcher<T> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
}

/// One command in work: what it was given and where it speaks. Belongs to the main thread.
struct Session
{
    Arguments arguments;
    Settings settings;
    QProcessEnvironment environment;
    Console &console;
    Interruption &interruption;

    /// Runs `work(std::stop_token)` on a pool thread while this thread serves its event loop.
    template <typename Work>
    [[nodiscard]] auto inBackground(Work work)
    {
        auto future = QtConcurrent::run(
            [stop = interruption.token(), work = std::move(work)]() mutable { return work(stop); });
        waitFor(future);
        return future.takeResult();
    }
};

/// The error of a wrong command line. Code: BadUsage.
[[nodiscard]] Error usageError(const QString &message);

} // namespace excerpt::cli
