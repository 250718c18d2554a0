// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/resultstore.h"

#include "core/engines/engine.h"
#include "ui/document/beside.h"
#include "ui/look/windowwords.h"
#include "ui/prompt/promptdraft.h"
#include "ui/sections/sectioneditor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

/// The offline engine does not (core/engines/offline).
bool readsPrompt(const QString &engineId)
{
    const auto &engines = engineDescriptions();
    const auto found =
        std::find_if(engines.begin(), engines.end(), [&engineId](const EngineDescription &engine) {
            return engine.id == engineId;
        });
    return found != engines.end() && found->sendsAway;
}

LatestResult outcomeOf(const SectionResult &result)
{
    LatestResult outcome;
    outcome.status = result.status;
    outcome.total = result.timing.total;
    outcome.usage = result.usage;
    outcome.warnings = result.warnings;
    if (result.error) {
        outcome.message = look::windowWords(result.error->message);
        outcome.attempts = std::max(1, result.error->attempts);
    }
    return outcome;
}

} // namespace

bool isSameQuestion(const JobRecord &job, const Section &asked, const Section &now,
                    const QString &promptNow, bool hasFrameNow, const EngineSettings &engineNow)
{
    if (asked.pages != now.pages || asked.start != now.start || asked.end != now.end ||
        asked.regions != now.regions || job.engine.engine != engineNow.engine)
        return false;
    if (!readsPrompt(engineNow.engine))
        return true;
    const QString &promptThen = asked.prompt.isEmpty() ? job.prompt : asked.prompt;
    return promptThen == (now.prompt.isEmpty() ? promptNow : now.prompt) &&
           asked.name == now.name && job.hasFrame == hasFrameNow &&
           job.engine.model == engineNow.model;
}

ResultStore::ResultStore(const SectionEditor &sections, const PromptDraft &prompt, QObject *parent)
    : QObject(parent)
    , m_sections(sections)
    , m_prompt(prompt)
{
    connect(&sections, &SectionEditor::changed, this, &ResultStore::compareWithNow);
    connect(&prompt, &PromptDraft::changed, this, &ResultStore::compareWithNow);
}

ResultStore::~ResultStore() = default;

void ResultStore::clear()
{
    ++m_generation;
    ++m_answerRequest;
    m_outcomes.clear();
    m_outOfDate.clear();
    m_jobs.clear();
    m_indexes.clear();
    Q_EMIT wasReset();
}

void ResultStore::adopt(std::shared_ptr<Job> job)
{
    m_jobs.push_back(job);
    auto read = [job] {
        std::vector<std::pair<SectionId, LatestResult>> outcomes;
        const JobRecord &record = job->record();
        for (int i = 0; i < job->count(); ++i) {
            const auto result = job->at(i);
            if (!result || result->status == Status::Pending)
                continue;
            LatestResult outcome = outcomeOf(*result);
            outcome.job = job;
            outcome.indexInJob = i;
            outcomes.emplace_back(record.sections.sections.at(std::size_t(i)).id,
                                  std::move(outcome));
        }
        return outcomes;
    };
    // Readings may overtake each other, and a run may be faster than all of them.
    const auto placeOf = [this](const std::shared_ptr<Job> &each) {
        return std::ranges::find(m_jobs, each) - m_jobs.begin();
    };
    doBeside(this, read, [this, job, placeOf, generation = m_generation](const auto &outcomes) {
        if (generation != m_generation)
            return;
        for (const auto &[id, outcome] : outcomes) {
            LatestResult &latest = m_outcomes[id];
            if (!latest.isRunning && (!latest.job || placeOf(latest.job) < placeOf(job)))
                latest = outcome;
        }
        compareWithNow();
        Q_EMIT wasReset();
    });
}

void ResultStore::takeEvents(const std::shared_ptr<Job> &job, const std::vector<RunEvent> &events)
{
    if (job && std::ranges::find(m_jobs, job) == m_jobs.end())
        m_jobs.push_back(job);
    if (job && !m_indexes.contains(job->record().id)) { // also of one that was adopted
        auto &index = m_indexes[job->record().id];
        int i = 0;
        for (const Section &section : job->record().sections.sections)
            index.insert(section.id.value, i++);
    }
    for (const RunEvent &event : events)
        takeEvent(job, event);
}

void ResultStore::takeEvent(const std::shared_ptr<Job> &job, const RunEvent &event)
{
    if (const auto *started = std::get_if<SectionStarted>(&event)) {
        LatestResult &outcome = m_outcomes[started->section];
        outcome.isRunning = true;
        outcome.since.start();
        outcome.attempts = 1;
        Q_EMIT changed(started->section);
    } else if (const auto *retrying = std::get_if<Retrying>(&event)) {
        m_outcomes[retrying->section].attempts = retrying->nextAttempt;
        Q_EMIT changed(retrying->section);
    } else if (const auto *finished = std::get_if<SectionFinished>(&event)) {
        finish(job, finished->result);
    } else if (const auto *cleaned = std::get_if<SectionCleaned>(&event)) {
        m_outcomes[cleaned->section].total = cleaned->timing.total;
        Q_EMIT changed(cleaned->section);
    } else if (std::holds_alternative<RunFinished>(event)) {
        for (auto &[id, outcome] : m_outcomes) {
            if (std::exchange(outcome.isRunning, false))
                Q_EMIT changed(id);
        }
    }
}

void ResultStore::finish(const std::shared_ptr<Job> &job, const SectionResult &result)
{
    LatestResult outcome = outcomeOf(result);
    outcome.attempts = std::max(outcome.attempts, m_outcomes[result.id].attempts);
    outcome.job = job;
    if (job)
        outcome.indexInJob = m_indexes.value(job->record().id).value(result.id.value, -1);
    if (differsFromNow(result.id, outcome))
        m_outOfDate.insert(result.id);
    else
        m_outOfDate.erase(result.id);
    m_outcomes[result.id] = std::move(outcome);
    Q_EMIT changed(result.id);
}

const LatestResult *ResultStore::find(const SectionId &id) const
{
    const auto found = m_outcomes.find(id);
    return found == m_outcomes.end() ? nullptr : &found->second;
}

look::State ResultStore::state(const SectionId &id) const
{
    const LatestResult *outcome = find(id);
    if (!outcome)
        return look::State::Waiting;
    if (outcome->isRunning)
        return look::State::Running;
    if (isOutOfDate(id))
        return look::State::OutOfDate;
    return look::stateOf(outcome->status);
}

bool ResultStore::isOutOfDate(const SectionId &id) const
{
    return m_outOfDate.contains(id);
}

std::vector<SectionId> ResultStore::unfinished() const
{
    std::vector<SectionId> ids;
    for (const Section &section : m_sections.sections()) {
        const LatestResult *outcome = find(section.id);
        if (!outcome || !isSuccess(outcome->status) || isOutOfDate(section.id))
            ids.push_back(section.id);
    }
    return ids;
}

QStringList ResultStore::jobIds() const
{
    QStringList ids;
    for (const auto &job : m_jobs)
        ids.append(job->record().id);
    return ids;
}

std::shared_ptr<Job> ResultStore::job(const QString &id) const
{
    const auto found =
        std::ranges::find_if(m_jobs, [&id](const auto &job) { return job->record().id == id; });
    return found == m_jobs.end() ? nullptr : *found;
}

void ResultStore::requestAnswer(const SectionId &id)
{
    const quint64 request = ++m_answerRequest;
    const LatestResult *outcome = find(id);
    if (!outcome || !outcome->job || outcome->indexInJob < 0)
        return;
    auto read = [job = outcome->job, index = outcome->indexInJob] { return job->at(index); };
    doBeside(this, read, [this, request, id](const Expected<SectionResult> &result) {
        if (request != m_answerRequest)
            return;
        if (result)
            Q_EMIT answerArrived(*result);
        else
            Q_EMIT answerFailed(id, result.error());
    });
}

bool ResultStore::differsFromNow(const SectionId &id, const LatestResult &outcome) const
{
    const Section *now = m_sections.find(id);
    if (!now || !outcome.job || outcome.indexInJob < 0)
        return false;
    const JobRecord &job = outcome.job->record();
    return !isSameQuestion(job, job.sections.sections.at(std::size_t(outcome.indexInJob)), *now,
                           m_prompt.text(), m_prompt.hasFrame(), m_prompt.engine());
}

void ResultStore::compareWithNow()
{
    std::vector<SectionId> flipped;
    for (const auto &[id, outcome] : m_outcomes) {
        if (differsFromNow(id, outcome) != m_outOfDate.contains(id))
            flipped.push_back(id);
    }
    for (const SectionId &id : flipped) {
        if (m_outOfDate.erase(id) == 0)
            m_outOfDate.insert(id);
        Q_EMIT changed(id);
    }
}

ResultsSnapshot::ResultsSnapshot(const ResultStore &store, std::vector<Section> sections)
{
    m_rows.reserve(sections.size());
    for (Section &section : sections) {
        const LatestResult *outcome = store.find(section.id);
        const bool hasAnswer = outcome && outcome->job && outcome->indexInJob >= 0;
        m_rows.push_back({std::move(section), hasAnswer ? outcome->job : nullptr,
                          hasAnswer ? outcome->indexInJob : -1});
    }
}

Expected<SectionResult> ResultsSnapshot::at(int index) const
{
    const Row &row = m_rows.at(std::size_t(index));
    if (row.job)
        return row.job->at(row.indexInJob);
    SectionResult result;
    result.id = row.section.id;
    result.name = row.section.name;
    result.pages = row.section.pages;
    return result;
}

Expected<void> ResultsSnapshot::noteOutputWritten() const
{
    std::set<std::shared_ptr<Job>> jobs;
    for (const Row &row : m_rows) {
        if (row.job)
            jobs.insert(row.job);
    }
    for (const auto &job : jobs) {
        // Of one that is not done something is left to go on with.
        if (int(job->finishedSections(false).size()) < job->count())
            continue;
        const auto noted = job->recordOutputWritten();
        if (!noted)
            return noted;
    }
    return {};
}

std::optional<ResultsHeader> ResultsSnapshot::header() const
{
    std::shared_ptr<Job> newest;
    for (const Row &row : m_rows) {
        if (row.job && (!newest || row.job->record().created > newest->record().created))
            newest = row.job;
    }
    if (!newest)
        return std::nullopt;
    return newest->resultsHeader();
}

} // namespace excerpt
