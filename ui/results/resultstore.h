// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/job.h"
#include "core/results/events.h"
#include "ui/look/states.h"

#include <QElapsedTimer>
#include <QObject>

#include <chrono>
#include <map>
#include <memory>
#include <set>
#include <vector>

namespace excerpt {

class PromptDraft;
class SectionEditor;

/// What the window keeps of one section's latest result; the answer itself stays on disk.
struct LatestResult
{
    Status status = Status::Pending;
    bool isRunning = false;
    QElapsedTimer since; ///< while it is running: of its start
    std::chrono::milliseconds total{0};
    TokenUsage usage;
    int attempts = 1;
    QStringList warnings;
    QString message; ///< why it did not succeed, translated; empty when it did
    std::shared_ptr<Job> job;
    int indexInJob = -1;
};

/// The results of the open document: the latest of each section, of whichever run. Memory does not
/// grow with the answers: they are read back from the job when they are shown. GUI thread.
class ResultStore : public QObject
{
    Q_OBJECT

public:
    ResultStore(const SectionEditor &sections, const PromptDraft &prompt,
                QObject *parent = nullptr);
    ~ResultStore() override;

    /// Forgets everything: another document.
    void clear();
    /// Takes the results that a job has already, read on another thread; later jobs win.
    void adopt(std::shared_ptr<Job> job);
    /// Events of a run come with its job.
    void takeEvents(const std::shared_ptr<Job> &job, const std::vector<RunEvent> &events);

    /// Null for a section that never ran.
    [[nodiscard]] const LatestResult *find(const SectionId &id) const;
    [[nodiscard]] look::State state(const SectionId &id) const;
    /// Its section or prompt is no longer what was asked.
    [[nodiscard]] bool isOutOfDate(const SectionId &id) const;
    [[nodiscard]] bool hasResults() const { return !m_outcomes.empty(); }
    /// Sections of the list that have no result that succeeded and is up to date.
    [[nodiscard]] std::vector<SectionId> unfinished() const;
    /// Ids of the jobs that results come from, oldest first: for the project file.
    [[nodiscard]] QStringList jobIds() const;
    [[nodiscard]] const std::vector<std::shared_ptr<Job>> &jobs() const { return m_jobs; }
    /// One of them; null: it is not here.
    [[nodiscard]] std::shared_ptr<Job> job(const QString &id) const;

    /// Reads the section's whole result; `answerArrived` brings it. A later request replaces it.
    void requestAnswer(const SectionId &id);

Q_SIGNALS:
    void changed(const excerpt::SectionId &id);
    void wasReset();
    void answerArrived(const excerpt::SectionResult &result);
    void answerFailed(const excerpt::SectionId &id, const excerpt::Error &error);

private:
    void takeEvent(const std::shared_ptr<Job> &job, const RunEvent &event);
    void finish(const std::shared_ptr<Job> &job, const SectionResult &result);
    [[nodiscard]] bool differsFromNow(const SectionId &id, const LatestResult &outcome) const;
    void compareWithNow();

    const SectionEditor &m_sections;
    const PromptDraft &m_prompt;
    std::map<SectionId, LatestResult> m_outcomes;
    std::set<SectionId> m_outOfDate;
    std::vector<std::shared_ptr<Job>> m_jobs;
    QHash<QString, QHash<QString, int>> m_indexes; ///< by job id: index by section id
    quint64 m_answerRequest = 0;
    quint64 m_generation = 0; ///< of the document: late readings of the last one are dropped
};

/// Whether the section would be asked the same as the job asked it: what an engine that reads no
/// prompt is not told makes no difference.
[[nodiscard]] bool isSameQuestion(const JobRecord &job, const Section &asked, const Section &now,
                                  const QString &promptNow, bool hasFrameNow,
                                  const EngineSettings &engineNow);

/// The results of the listed sections in that order, each from its own job; for writeResults().
/// Any one thread at a time.
class ResultsSnapshot : public ResultsSource
{
public:
    ResultsSnapshot(const ResultStore &store, std::vector<Section> sections);

    [[nodiscard]] int count() const override { return int(m_rows.size()); }
    [[nodiscard]] Expected<SectionResult> at(int index) const override;
    /// Of the newest job, with what holds for all; nothing when no section has a result.
    [[nodiscard]] std::optional<ResultsHeader> header() const;
    /// Notes in each job that is done that its answers are in a file: it may expire now.
    [[nodiscard]] Expected<void> noteOutputWritten() const;

private:
    struct Row
    {
        Section section;
        std::shared_ptr<Job> job; ///< null: pending
        int indexInJob = -1;
    };
    std::vector<Row> m_rows;
};

} // namespace excerpt
