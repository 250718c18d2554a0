// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/http/sse.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr qsizetype eventLimitBytes = 16LL * 1024 * 1024;
constexpr qsizetype strayLimitBytes = 64LL * 1024;

} // namespace

Expected<void> SseReader::feed(QByteArrayView bytes)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        const bool isSecondOfPair = c == '\n' && m_lastWasReturn;
        m_lastWasReturn = c == '\r';
        if (c != '\n' && c != '\r')
            continue;
        if (!isSecondOfPair) {
            m_line += bytes.sliced(start, i - start);
            if (auto taken = line(std::exchange(m_line, {})); !taken)
                return taken;
        }
        start = i + 1;
    }
    m_line += bytes.sliced(start);
    if (m_line.size() + m_data.size() > eventLimitBytes) {
        return failure(Stage::Generate, Code::BadAnswer,
                       QCoreApplication::translate(
                           "Http", "The server sent an event that is too long to be an answer. "
                                   "Check the address of the server."));
    }
    return {};
}

Expected<void> SseReader::finish()
{
    if (!m_line.isEmpty()) {
        if (auto taken = line(std::exchange(m_line, {})); !taken)
            return taken;
    }
    return dispatch();
}

Expected<void> SseReader::line(const QByteArray &text)
{
    if (text.isEmpty())
        return dispatch();
    if (text.startsWith("data:")) {
        if (m_hasData)
            m_data += '\n';
        m_data += QByteArrayView(text).sliced(text.startsWith("data: ") ? 6 : 5);
        m_hasData = true;
        return {};
    }
    const bool isOtherField = text.startsWith(':') || text.startsWith("event:") ||
                              text.startsWith("id:") || text.startsWith("retry:");
    if (!isOtherField && m_stray.size() + text.size() < strayLimitBytes)
        m_stray += text + '\n';
    return {};
}

Expected<void> SseReader::dispatch()
{
    if (!std::exchange(m_hasData, false))
        return {};
    return m_onEvent(std::exchange(m_data, {}));
}

} // namespace excerpt
