// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/eventstream.h"

namespace excerpt {

namespace {

/// What the other readers get in place of `event` once one has failed: a result that could not be
/// written did not succeed, and an upload that could not be noted does not happen (false: nothing).
bool amend(RunEvent &event, const Error &error)
{
    if (auto *finished = std::get_if<SectionFinished>(&event)) {
        finished->result.status = Status::Failed;
        finished->result.error = error;
        finished->result.value = {};
    } else if (auto *run = std::get_if<RunFinished>(&event)) {
        run->outcome = RunOutcome::Ended;
        run->error = error;
    }
    return !std::holds_alternative<UploadPlanned>(event);
}

} // namespace

void EventStream::send(RunEvent event)
{
    const std::scoped_lock lock(m_mutex);
    if (m_failure && !amend(event, *m_failure))
        return;
    for (EventReader &reader : m_readers) {
        if (!reader)
            continue;
        const Expected<void> taken = reader(event);
        if (taken)
            continue;
        reader = nullptr;
        if (!m_failure)
            m_failure = taken.error();
        m_stop.request_stop();
        if (!amend(event, taken.error()))
            return;
    }
}

std::optional<Error> EventStream::failure() const
{
    const std::scoped_lock lock(m_mutex);
    return m_failure;
}

} // namespace excerpt
