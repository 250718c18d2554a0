// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace excerpt {

/// What the desktop is told of a run, where it has somebody to tell: progress in the task bar
/// (Unity's launcher interface), a notification at the end (org.freedesktop.Notifications), and no
/// sleep meanwhile (org.freedesktop.login1, else org.freedesktop.PowerManagement). Where a service
/// is missing nothing happens. Nothing waits for an answer. GUI thread.
class RunDesktop
{
public:
    RunDesktop();
    RunDesktop(const RunDesktop &) = delete;
    RunDesktop &operator=(const RunDesktop &) = delete;
    ~RunDesktop(); ///< as clear()

    /// From 0 to 1; told when it moved far enough to be seen. Keeps the computer awake.
    void showProgress(double done);
    /// The run is over: no progress, and sleep is allowed again.
    void clear();
    void notify(const QString &title, const QString &text);
    /// Calls `then`, perhaps more than once, when the desktop's settings say that nothing is to
    /// move by itself (org.freedesktop.portal.Settings).
    void whenMotionIsReduced(const std::function<void()> &then);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace excerpt
