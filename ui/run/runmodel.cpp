// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/runmodel.h"

#include <algorithm>
#include <numeric>

namespace excerpt {

namespace {

constexpr std::size_t sectionsForRate = 10;
/// Before so many sections are done a guess at the time left would be a lie.
constexpr std::size_t sectionsForGuess = 3;

bool isProblem(Status status)
{
    return !isSuccess(status) && status != Status::Pending && status != Status::Cancelled;
}

} // namespace

RunModel::RunModel(Clock clock, qint64 memoryBudgetBytes)
    : m_clock(std::move(clock))
    , m_memory(memoryBudgetBytes)
{
}

void RunModel::begin(const RunRequest &request, const std::map<SectionId, Status> &earlier)
{
    const EngineDescription *engine = engineNamed(request.engine.engine);
    m_sendsAway = engine && engine->sendsAway;
    m_provider = m_sendsAway ? engine->provider : QString();
    m_sectionTimeout = request.run.sectionTimeout;
    m_sectionDelay = request.run.sectionDelay;
    m_mostAttempts = request.engine.retries + 1;
    m_maxOutputTokens = request.engine.maxOutputTokens;
    m_sections = request.sections.sections;
    m_total = m_toDo = int(m_sections.size());
    m_finished = m_lastPosition = 0;
    m_statuses.clear();
    m_counts.fill(0);
    std::erase_if(m_problems, [&request](const Problem &problem) {
        return std::ranges::find(request.sections.sections, problem.id, &Section::id) !=
               request.sections.sections.end();
    });
    for (const Section &section : m_sections) {
        const auto known = earlier.find(section.id);
        // What was stopped is to be done again.
        if (known == earlier.end() || known->second == Status::Pending ||
            known->second == Status::Cancelled)
            continue;
        setStatus(section.id, known->second);
        if (isProblem(known->second))
            m_problems.push_back(
                {section.id, section.name, section.pages, known->second, std::nullopt, m_clock()});
    }
    m_current.reset();
    m_isFinishing = false;
    m_durations.clear();
    m_inputTokens = m_outputTokens = 0;
    m_lastResult.reset();
    m_end.reset();
    m_memory.beginRun();
}

void RunModel::forget()
{
    m_sections.clear();
    m_total = m_toDo = m_finished = m_lastPosition = 0;
    m_statuses.clear();
    m_counts.fill(0);
    m_problems.clear();
    m_current.reset();
    m_isFinishing = false;
    m_durations.clear();
    m_inputTokens = m_outputTokens = 0;
    m_lastResult.reset();
    m_end.reset();
}

void RunModel::take(const RunEvent &event)
{
    if (const auto *started = std::get_if<SectionStarted>(&event))
        takeStart(*started);
    if (m_current)
        m_current->steps.take(event, m_clock());
    if (const auto *run = std::get_if<RunStarted>(&event))
        m_toDo = run->toDo;
    else if (const auto *finished = std::get_if<SectionFinished>(&event))
        takeResult(*finished);
    else if (std::holds_alternative<SectionCleaned>(event))
        takeCleaned();
    else if (const auto *sampled = std::get_if<MemorySampled>(&event))
        m_memory.take(*sampled, m_lastPosition, m_clock());
    else if (const auto *end = std::get_if<RunFinished>(&event)) {
        m_end = *end;
        m_current.reset();
    }
}

void RunModel::takeStart(const SectionStarted &event)
{
    m_lastPosition = event.position;
    m_isFinishing = false;
    if (m_current && m_current->id == event.section)
        return; // another attempt: its clocks go on
    const auto index = std::size_t(event.position - 1);
    const PageRange pages = index < m_sections.size() ? m_sections[index].pages : PageRange();
    m_current.emplace(Current{event.section, event.name, pages, event.position,
                              SectionSteps(m_sendsAway, m_clock())});
    setStatus(event.section, Status::Pending);
}

void RunModel::takeResult(const SectionFinished &event)
{
    const SectionResult &result = event.result;
    m_isFinishing = true;
    ++m_finished;
    setStatus(result.id, result.status);
    noteProblem(result);
    m_inputTokens += result.usage.inputTokens.value_or(0);
    m_outputTokens += result.usage.outputTokens.value_or(0);
    m_lastResult = m_clock();
}

void RunModel::takeCleaned()
{
    if (!m_current)
        return;
    m_durations.push_back(m_clock() - m_current->steps.begin());
    if (m_durations.size() > sectionsForRate)
        m_durations.pop_front();
    m_current.reset();
}

void RunModel::setStatus(const SectionId &id, Status status)
{
    const auto known = m_statuses.find(id);
    if (known != m_statuses.end())
        --m_counts.at(std::size_t(known->second));
    m_statuses[id] = status;
    ++m_counts.at(std::size_t(status));
}

void RunModel::noteProblem(const SectionResult &result)
{
    std::erase_if(m_problems, [&result](const Problem &p) { return p.id == result.id; });
    if (isProblem(result.status))
        m_problems.push_back(
            {result.id, result.name, result.pages, result.status, result.error, m_clock()});
}

int RunModel::done() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0) - count(Status::Pending) -
           count(Status::Cancelled);
}

int RunModel::waiting() const
{
    return std::max(0, m_total - done() - count(Status::Cancelled) - running());
}

std::optional<RunModel::Time> RunModel::timeLeft() const
{
    if (m_end || m_durations.size() < sectionsForGuess)
        return std::nullopt;
    std::vector<Time> sorted(m_durations.begin(), m_durations.end());
    std::sort(sorted.begin(), sorted.end());
    const Time usual =
        (sorted[(sorted.size() - 1) / 2] + sorted[sorted.size() / 2]) / 2 + m_sectionDelay;
    const int left = std::max(0, m_toDo - m_finished);
    if (!m_current || m_isFinishing)
        return usual * left;
    // The one in work is nearly done for as long as it takes longer than the others.
    const Time inWork = std::min(usual, m_clock() - m_current->steps.begin());
    return usual * left - inWork;
}

double RunModel::sectionsPerMinute() const
{
    if (m_durations.empty())
        return 0;
    const Time sum = std::accumulate(m_durations.begin(), m_durations.end(), Time(0)) +
                     m_sectionDelay * qint64(m_durations.size());
    return sum.count() > 0 ? 60'000.0 * double(m_durations.size()) / double(sum.count()) : 0;
}

} // namespace excerpt
