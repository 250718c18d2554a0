// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/descriptor.h"
#include "core/base/error.h"
#include "core/document/document.h"

#include <sys/types.h>

#include <QByteArray>
#include <QByteArrayView>
#include <QDeadlineTimer>
#include <QString>

#include <memory>
#include <span>
#include <stop_token>

namespace excerpt {

/// What a helper answered: bytes that nobody vouches for (helpermessages.h reads them).
struct HelperReply
{
    QByteArray fields;
    QByteArray bulk;
};

/// One helper process and the socket to it. Its end is this object's end: the destructor kills and
/// reaps. Belongs to one thread at a time.
class HelperProcess
{
public:
    /// Starts a helper, which confines itself before it reads the first request. `documentName` is
    /// for messages. Error: HelperUnavailable.
    [[nodiscard]] static Expected<std::unique_ptr<HelperProcess>> start(const QString &documentName,
                                                                        const HelperLimits &limits);
    ~HelperProcess();
    HelperProcess(const HelperProcess &) = delete;
    HelperProcess &operator=(const HelperProcess &) = delete;

    /// Sends a request with descriptors and waits for its reply. Every failure costs the helper
    /// (isAlive() is false after it): HelperCrashed, also when what it sends is no reply;
    /// HelperTimedOut after `deadline`, the limits' requestTimeout, or `processorTime` of its own;
    /// HelperOutOfMemory;
    /// HelperUnavailable when it could not even start; Cancelled within 100 ms of the stop.
    [[nodiscard]] Expected<HelperReply>
    request(const QByteArray &fields, std::span<const int> descriptors, std::stop_token stop,
            QDeadlineTimer deadline,
            std::chrono::nanoseconds processorTime = std::chrono::nanoseconds::max());
    /// What it is used for from now on: the name in messages, the limits but for memory.
    void adopt(const QString &documentName, const HelperLimits &limits);
    /// Kills it because its last reply was not to be believed. Returns that error.
    [[nodiscard]] Error refuseReply(const QString &detail);

    [[nodiscard]] bool isAlive() const { return m_process.isOpen(); }
    [[nodiscard]] qint64 residentBytes() const; ///< 0 once dead
    /// Of the processor, since it was started; 0 once dead.
    [[nodiscard]] std::chrono::nanoseconds processorTime() const;
    [[nodiscard]] pid_t id() const { return m_id; }

private:
    class Exchange;
    struct Started
    {
        pid_t id = -1;
        Descriptor process; ///< pidfd
        Descriptor socket;
        Descriptor errors; ///< what it writes to its standard error
    };
    HelperProcess(QString documentName, const HelperLimits &limits, Started started);
    [[nodiscard]] static Expected<Started> spawn(const HelperLimits &limits);

    /// What is known about how it ended, after it was reaped.
    struct Ending
    {
        int status = 0; ///< as wait4(2) gives it
        qint64 peakBytes = 0;
        QByteArray lastWords; ///< from its standard error
    };
    Ending end(); ///< kills, reaps, forgets
    [[nodiscard]] Error crashed(const Ending &ending) const;
    [[nodiscard]] Error outOfMemory(const Ending &ending) const;
    void drainErrors();

    QString m_documentName;
    HelperLimits m_limits;
    pid_t m_id;
    Descriptor m_process;
    Descriptor m_socket;
    Descriptor m_errors;
    QByteArray m_lastWords; ///< the last kilobytes
    quint32 m_number = 0;   ///< of the last request
};

} // namespace excerpt
