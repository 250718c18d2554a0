// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QEvent>
#include <QThread>

#include <chrono>
#include <ctime>

namespace excerpt::tests {

/// An application that knows how long the window was kept from other events by one of them, in
/// processor time of its thread: other programs on a busy machine do not count.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (QThread::currentThread() != thread() || m_depth > 0) // or part of one that is in work
            return QApplication::notify(receiver, event);
        // The receiver may be gone afterwards.
        const QMetaObject *type = receiver->metaObject();
        const QEvent::Type kind = event->type();
        ++m_depth;
        const auto begin = processorTime();
        const bool isHandled = QApplication::notify(receiver, event);
        const auto time = processorTime() - begin;
        --m_depth;
        if (time > m_longest) {
            m_longest = time;
            m_longestName =
                QStringLiteral("%1, event %2").arg(QLatin1String(type->className())).arg(int(kind));
        }
        return isHandled;
    }

    /// Of the calling thread.
    static std::chrono::nanoseconds processorTime()
    {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
    }

    void restartClock() { m_longest = {}; }
    [[nodiscard]] std::chrono::nanoseconds longest() const { return m_longest; }
    /// Class and event it was.
    [[nodiscard]] const QString &longestName() const { return m_longestName; }

private:
    int m_depth = 0;
    std::chrono::nanoseconds m_longest{};
    QString m_longestName;
};

} // namespace excerpt::tests
