// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/sectionprogress.h"

namespace excerpt {

void SectionProgress::enter(Stage stage)
{
    if (stage == m_stage)
        return;
    m_stage = stage;
    m_stream.send(StageEntered{m_section, stage});
}

void SectionProgress::bytesSent(qint64 sentBytes, qint64 totalBytes)
{
    m_stream.send(Progress{m_section, m_stage, sentBytes, totalBytes});
}

void SectionProgress::textArrived(qint64 characters)
{
    m_stream.send(TextArrived{m_section, characters});
}

void SectionProgress::retrying(const Error &error, int nextAttempt, std::chrono::milliseconds wait)
{
    m_stream.send(Retrying{m_section, error, nextAttempt, wait});
}

void SectionProgress::warning(const QString &text)
{
    if (!m_warnings.contains(text))
        m_warnings.append(text);
}

StageClock::StageClock(SectionProgress &progress, Figure figure)
    : m_timing(progress.timing())
    , m_figure(figure)
    , m_splitBefore(progress.timing().split)
{
}

StageClock::~StageClock()
{
    const auto elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - m_begin);
    const bool isSplit = m_figure == &SectionTiming::split;
    m_timing.*m_figure +=
        isSplit ? elapsed : std::max(elapsed - (m_timing.split - m_splitBefore), {});
}

} // namespace excerpt
