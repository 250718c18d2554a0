// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/stop.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <QCoreApplication>

#include <cerrno>

namespace excerpt {

void StopDescriptor::Signal::operator()() const noexcept
{
    const eventfd_t one = 1;
    eventfd_write(descriptor, one);
}

StopDescriptor::Event::Event() : descriptor(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

StopDescriptor::Event::~Event()
{
    ::close(descriptor);
}

StopDescriptor::StopDescriptor(std::stop_token stop)
    : m_callback(std::move(stop), Signal{m_event.descriptor})
{
}

bool waitOrStop(std::stop_token stop, QDeadlineTimer until)
{
    const StopDescriptor wake(stop);
    pollfd entry{wake.descriptor(), POLLIN, 0};
    while (!stop.stop_requested() && !until.hasExpired()) {
        const int wait =
            until.isForever() ? -1 : int(std::min<qint64>(until.remainingTime() + 1, 60'000));
        if (::poll(&entry, 1, wait) < 0 && errno != EINTR)
            break;
    }
    return stop.stop_requested();
}

Error cancelledError(Stage stage)
{
    return {stage, Code::Cancelled, QCoreApplication::translate("Error", "The run was stopped.")};
}

} // namespace excerpt
