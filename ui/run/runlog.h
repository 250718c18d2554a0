// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/loglines.h"

#include <QObject>
#include <QTime>

#include <cstddef>
#include <deque>

namespace excerpt {

/// The lines of the runs of this window, the last few thousand. GUI thread.
class RunLog : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostLines = 5000;

    struct Entry
    {
        QTime time; ///< of the day here
        LogLine line;
        /// As it is shown and saved; English.
        [[nodiscard]] QString text() const;
    };

    using QObject::QObject;

    /// The lines that these events give, with one signal.
    void take(const std::vector<RunEvent> &events);
    [[nodiscard]] const std::deque<Entry> &entries() const { return m_entries; }

Q_SIGNALS:
    /// The last `count` ones are new; old ones may have gone.
    void added(int count);

private:
    std::deque<Entry> m_entries;
    QString m_service;
};

} // namespace excerpt
