// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/helperexchange.h"

#include "core/base/stop.h"

#include <poll.h>
#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace excerpt {

namespace {

using namespace std::chrono_literals;

constexpr auto lookInterval = 100ms;
constexpr std::size_t mostDescriptors = 2;

constexpr qsizetype blockBytes = 256 * 1024;

} // namespace

HelperExchange::HelperExchange(int socket, int process, std::stop_token stop,
                               QDeadlineTimer deadline)
    : m_socket(socket)
    , m_process(process)
    , m_stop(std::move(stop))
    , m_deadline(deadline)
    , m_nextLook(lookInterval)
{
}

HelperExchange::Outcome HelperExchange::run(quint32 number, const QByteArray &fields,
                                            std::span<const int> descriptors, const Look &look,
                                            HelperReply &reply)
{
    m_number = number;
    const FrameHeader header{number, quint32(fields.size()), 0};
    m_outgoing = QByteArray(reinterpret_cast<const char *>(&header), sizeof header) + fields;
    const StopDescriptor wake(m_stop);
    std::optional<Outcome> outcome;
    while (!outcome) {
        const bool isSending = m_sent < m_outgoing.size();
        std::array<pollfd, 3> entries{{
            {m_socket, short(isSending ? POLLOUT : POLLIN), 0},
            {wake.descriptor(), POLLIN, 0},
            {m_process, POLLIN, 0},
        }};
        const qint64 left = std::min(m_deadline, m_nextLook).remainingTime();
        ::poll(entries.data(), entries.size(), int(left));
        outcome = wait(look);
        // A reply that is already there counts, also when the helper has ended since.
        if (!outcome && entries.at(0).revents != 0)
            outcome = isSending ? send(descriptors) : receive(reply);
        else if (!outcome && entries.at(2).revents != 0)
            outcome = Outcome::Ended;
    }
    return *outcome;
}

std::optional<HelperExchange::Outcome> HelperExchange::wait(const Look &look)
{
    if (m_stop.stop_requested())
        return Outcome::Stopped;
    if (m_nextLook.hasExpired()) {
        m_nextLook = QDeadlineTimer(lookInterval);
        if (const auto outcome = look())
            return outcome;
    }
    if (m_deadline.hasExpired())
        return Outcome::TimedOut;
    return std::nullopt;
}

std::optional<HelperExchange::Outcome> HelperExchange::send(std::span<const int> descriptors)
{
    iovec part{m_outgoing.data() + m_sent, std::size_t(m_outgoing.size() - m_sent)};
    msghdr message{};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int) * mostDescriptors)> control{};
    if (m_sent == 0 && !descriptors.empty()) {
        message.msg_control = control.data();
        message.msg_controllen = CMSG_SPACE(descriptors.size_bytes());
        cmsghdr *first = CMSG_FIRSTHDR(&message);
        first->cmsg_level = SOL_SOCKET;
        first->cmsg_type = SCM_RIGHTS;
        first->cmsg_len = CMSG_LEN(descriptors.size_bytes());
        std::memcpy(CMSG_DATA(first), descriptors.data(), descriptors.size_bytes());
    }
    const ssize_t sent = ::sendmsg(m_socket, &message, MSG_DONTWAIT | MSG_NOSIGNAL);
    if (sent < 0)
        return errno == EAGAIN || errno == EINTR ? std::nullopt : std::optional(Outcome::Ended);
    m_sent += sent;
    return std::nullopt;
}

std::optional<HelperExchange::Outcome> HelperExchange::receive(HelperReply &reply)
{
    if (m_header.size() < qsizetype(sizeof(FrameHeader))) {
        const auto failed = receiveInto(m_header, sizeof(FrameHeader));
        if (failed || m_header.size() < qsizetype(sizeof(FrameHeader)))
            return failed;
        std::memcpy(&m_announced, m_header.constData(), sizeof m_announced);
        if (m_announced.number != m_number || m_announced.fieldsBytes == 0 ||
            m_announced.fieldsBytes > largestReplyBytes || m_announced.bulkBytes > largestBulkBytes)
            return Outcome::NoReply;
        return std::nullopt; // poll says when there is more
    }
    const bool isInFields = reply.fields.size() < qsizetype(m_announced.fieldsBytes);
    const auto failed = isInFields ? receiveInto(reply.fields, m_announced.fieldsBytes)
                                   : receiveInto(reply.bulk, m_announced.bulkBytes);
    if (failed)
        return failed;
    const bool isWhole = reply.fields.size() == qsizetype(m_announced.fieldsBytes) &&
                         reply.bulk.size() == qsizetype(m_announced.bulkBytes);
    return isWhole ? std::optional(Outcome::Answered) : std::nullopt;
}

std::optional<HelperExchange::Outcome> HelperExchange::receiveInto(QByteArray &part, qsizetype size)
{
    // Grows with what has come, never with what was announced: a lie costs nothing.
    const qsizetype before = part.size();
    const qsizetype room = std::min(size - before, blockBytes);
    part.resize(before + room);
    // Descriptors that it might send are closed by the kernel: recv(2) has no place for them.
    const ssize_t received =
        ::recv(m_socket, part.data() + before, std::size_t(room), MSG_DONTWAIT);
    part.resize(before + std::max<ssize_t>(received, 0));
    if (received == 0 || (received < 0 && errno != EAGAIN && errno != EINTR))
        return Outcome::Ended;
    return std::nullopt;
}

} // namespace excerpt
