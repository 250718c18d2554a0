// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"
#include "core/results/events.h"

#include <QElapsedTimer>

#include <functional>
#include <mutex>

namespace excerpt::cli {

/// Shows a run on standard error: a bar on a terminal, lines of JSON, or nothing but the log.
/// Its reader is called by the run's threads; the rest by any.
class ProgressDisplay
{
public:
    /// `kind` is not Automatic.
    ProgressDisplay(Console &console, ProgressKind kind);

    /// Valid while this lives.
    [[nodiscard]] EventReader reader();
    [[nodiscard]] bool hasBar() const { return m_kind == ProgressKind::Bar; }
    /// Uploads that are not yet deleted.
    [[nodiscard]] int openUploads() const;
    /// The run is being stopped: the bar says what is still done.
    void showStopping();

private:
    void take(const RunEvent &event); ///< locked
    void takeForBar(const RunEvent &event);
    void draw(bool atOnce);
    [[nodiscard]] QString barText() const;
    [[nodiscard]] QString timeLeft() const;

    Console &m_console;
    const ProgressKind m_kind;
    mutable std::mutex m_mutex;
    QElapsedTimer m_clock; ///< of the run
    QElapsedTimer m_sinceDrawn;
    QString m_name; ///< of the section in work
    Stage m_stage = Stage::Open;
    int m_position = 0;
    int m_total = 0;
    int m_toDo = 0;
    int m_done = 0; ///< finished in this run
    qint64 m_memoryBytes = 0;
    int m_openUploads = 0;
    bool m_isStopping = false;
};

/// Shows a download in the bar, or nothing. Any thread; valid while the console lives.
[[nodiscard]] std::function<void(qint64 receivedBytes, qint64 totalBytes)>
downloadProgress(Console &console, ProgressKind kind);

/// What --progress auto means here.
[[nodiscard]] ProgressKind effectiveProgress(ProgressKind chosen, const Console &console);

} // namespace excerpt::cli
