// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/helpermessages.h"
#include "core/document/helperprocess.h"

#include <functional>
#include <optional>

namespace excerpt {

/// One request and its reply over a helper's socket, seen from the side that does not trust the
/// other. Waits for socket, stop, deadline and the helper's end at once. One thread, one use.
class HelperExchange
{
public:
    enum class Outcome {
        Answered,
        NoReply, ///< what came is not framed as a reply to this request
        Ended,   ///< the helper ended, or closed its socket
        Stopped,
        TimedOut,
        TooBig,
    };
    /// Looks at the helper from outside; an outcome ends the exchange.
    using Look = std::function<std::optional<Outcome>()>;

    HelperExchange(int socket, int process, std::stop_token stop, QDeadlineTimer deadline);

    /// `look` is called every 100 ms.
    [[nodiscard]] Outcome run(quint32 number, const QByteArray &fields,
                              std::span<const int> descriptors, const Look &look,
                              HelperReply &reply);

private:
    /// Nothing: to be continued when the socket is ready.
    [[nodiscard]] std::optional<Outcome> send(std::span<const int> descriptors);
    [[nodiscard]] std::optional<Outcome> receive(HelperReply &reply);
    [[nodiscard]] std::optional<Outcome> receiveInto(QByteArray &part, qsizetype size);
    [[nodiscard]] std::optional<Outcome> wait(const Look &look);

    int m_socket;
    int m_process;
    std::stop_token m_stop;
    QDeadlineTimer m_deadline;
    QDeadlineTimer m_nextLook; ///< at the helper
    quint32 m_number = 0;
    QByteArray m_outgoing;
    qsizetype m_sent = 0;
    QByteArray m_header;
    FrameHeader m_announced; ///< once m_header is whole
};

} // namespace excerpt
