// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/runlog.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt {

QString RunLog::Entry::text() const
{
    const QString clock = time.toString(u"HH:mm:ss "_s);
    if (line.level == QtWarningMsg)
        return clock + u"Warning: "_s + line.text;
    return clock + line.text;
}

void RunLog::take(const std::vector<RunEvent> &events)
{
    const QTime now = QTime::currentTime();
    int added = 0;
    for (const RunEvent &event : events) {
        if (const auto *started = std::get_if<RunStarted>(&event))
            m_service = started->service;
        if (const auto line = logLine(event, m_service)) {
            m_entries.push_back({now, *line});
            ++added;
        }
    }
    while (m_entries.size() > std::size_t(mostLines))
        m_entries.pop_front();
    if (added > 0)
        Q_EMIT this->added(std::min(added, int(m_entries.size())));
}

} // namespace excerpt
