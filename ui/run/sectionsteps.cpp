// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/sectionsteps.h"

namespace excerpt {

SectionSteps::SectionSteps(bool sendsAway, Time now)
    : m_sendsAway(sendsAway)
    , m_begin(now)
    , m_lastChange(now)
{
    enter(Kind::Open, now);
}

void SectionSteps::enter(std::optional<Kind> kind, Time now)
{
    m_lastChange = now;
    if (m_current == kind)
        return;
    if (m_current)
        m_clocks[int(*m_current)].spent += now - m_entered;
    m_current = kind;
    m_entered = now;
    if (kind)
        m_clocks[int(*kind)].wasEntered = true;
}

void SectionSteps::enterStage(Stage stage, Time now)
{
    switch (stage) {
    case Stage::Usage:
    case Stage::Sections:
    case Stage::Journal:
    case Stage::Output: return;
    case Stage::Open: return enter(Kind::Open, now);
    case Stage::Split: return enter(m_sendsAway ? Kind::Cut : Kind::ReadPages, now);
    case Stage::Upload: return enter(Kind::Send, now);
    case Stage::Wait: return enter(Kind::WaitReady, now);
    case Stage::Generate:
        m_isDecided = true;
        if (!m_sendsAway)
            return enter(Kind::ReadPages, now);
        // Without an upload the file goes along with the question.
        return enter(m_uploads ? Kind::WaitAnswer : Kind::Send, now);
    case Stage::Check: return enter(Kind::Check, now);
    case Stage::Cleanup:
        return enter(m_uploads ? std::optional(Kind::DeleteUpload) : std::nullopt, now);
    }
}

void SectionSteps::takeProgress(const Progress &progress, Time now)
{
    m_lastChange = now;
    if (m_current != Kind::Send)
        return;
    m_sentBytes = progress.doneBytes;
    m_totalBytes = progress.totalBytes;
    if (progress.stage == Stage::Generate && progress.doneBytes >= progress.totalBytes)
        enter(Kind::WaitAnswer, now);
}

void SectionSteps::take(const RunEvent &event, Time now)
{
    if (!std::holds_alternative<MemorySampled>(event) && !std::holds_alternative<Retrying>(event))
        m_retry.reset();
    if (const auto *started = std::get_if<SectionStarted>(&event)) {
        m_attempt = started->attempt;
        enter(Kind::Open, now);
    } else if (const auto *entered = std::get_if<StageEntered>(&event)) {
        enterStage(entered->stage, now);
    } else if (std::holds_alternative<UploadPlanned>(event)) {
        m_uploads = true;
        m_isDecided = true;
    } else if (const auto *progress = std::get_if<Progress>(&event)) {
        takeProgress(*progress, now);
    } else if (const auto *text = std::get_if<TextArrived>(&event)) {
        if (m_sendsAway && text->characters > 0)
            enter(Kind::ReadAnswer, now);
        m_lastChange = now;
    } else if (const auto *retrying = std::get_if<Retrying>(&event)) {
        m_attempt = retrying->nextAttempt;
        m_retry = Retry{retrying->error, retrying->nextAttempt, now + retrying->wait};
        m_lastChange = now;
    } else if (std::holds_alternative<SectionFinished>(event)) {
        // A section that never came to an upload has none to delete.
        m_isDecided = true;
    } else if (std::holds_alternative<UploadDeleted>(event) ||
               std::holds_alternative<UploadNotDeleted>(event) ||
               std::holds_alternative<SectionCleaned>(event)) {
        enter(std::nullopt, now);
    }
}

bool SectionSteps::isPossible(Kind kind) const
{
    switch (kind) {
    case Kind::Open:
    case Kind::Check: return true;
    case Kind::ReadPages: return !m_sendsAway;
    case Kind::Cut:
    case Kind::Send:
    case Kind::WaitAnswer:
    case Kind::ReadAnswer: return m_sendsAway;
    case Kind::WaitReady: return m_clocks[int(kind)].wasEntered;
    case Kind::DeleteUpload: return m_sendsAway && (m_uploads || !m_isDecided);
    }
    return false;
}

std::vector<SectionSteps::Step> SectionSteps::steps(Time now) const
{
    std::vector<Step> steps;
    for (int i = 0; i < kinds; ++i) {
        const Kind kind = Kind(i);
        if (!isPossible(kind))
            continue;
        const bool isRunning = m_current == kind;
        steps.push_back({
            kind,
            isRunning                ? State::Running
            : m_clocks[i].wasEntered ? State::Done
                                     : State::Waiting,
            m_clocks[i].spent + (isRunning ? now - m_entered : Time(0)),
        });
    }
    return steps;
}

std::optional<SectionSteps::Retry> SectionSteps::retry(Time now) const
{
    return m_retry && m_retry->until > now ? m_retry : std::nullopt;
}

} // namespace excerpt
