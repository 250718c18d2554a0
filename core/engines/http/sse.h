// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace excerpt {

/// Reads a stream of server-sent events (WHATWG HTML, section 9.2.6) as it arrives. Lines may end
/// in LF, CR or CRLF. Memory: one event, refused above 16 MiB. Any one thread.
class SseReader
{
public:
    using Handler = std::function<Expected<void>(const QByteArray &data)>;
    /// `onEvent` gets the `data` of each event, lines joined with LF.
    explicit SseReader(Handler onEvent) : m_onEvent(std::move(onEvent)) {}

    /// Error: what the handler says, or BadAnswer for an event that is too long.
    [[nodiscard]] Expected<void> feed(QByteArrayView bytes);
    /// The stream is over: a last event without its blank line counts.
    [[nodiscard]] Expected<void> finish();
    /// Lines that are no fields, as some servers send an error in the middle of a stream; the
    /// first 64 kB.
    [[nodiscard]] const QByteArray &strayLines() const { return m_stray; }

private:
    [[nodiscard]] Expected<void> line(const QByteArray &text);
    [[nodiscard]] Expected<void> dispatch();

    Handler m_onEvent;
    QByteArray m_line;
    QByteArray m_data;
    QByteArray m_stray;
    bool m_hasData = false;
    bool m_lastWasReturn = false;
};

} // namespace excerpt
