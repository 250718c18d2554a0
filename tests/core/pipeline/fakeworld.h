// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/runner.h"

#include <QTemporaryDir>

#include <functional>
#include <map>
#include <mutex>
#include <set>
#include <vector>

namespace excerpt::tests {

/// Keeps the events of a run as text: "SectionStarted s1", "StageEntered s1 upload", … Readings of
/// memory come whenever their thread gets its turn, so those within a section are left out.
class EventRecord
{
public:
    [[nodiscard]] EventReader reader();
    /// Called with every event, on the run's thread, after it was kept.
    std::function<Expected<void>(const RunEvent &)> onEvent;

    [[nodiscard]] QStringList names() const;
    /// Only those that begin with one of these words.
    [[nodiscard]] QStringList names(const QStringList &words) const;
    [[nodiscard]] std::vector<RunEvent> events() const;
    [[nodiscard]] std::vector<SectionResult> results() const;
    [[nodiscard]] RunFinished finished() const; ///< the last event

private:
    mutable std::mutex m_mutex;
    std::vector<RunEvent> m_events;
};

[[nodiscard]] QString eventName(const RunEvent &event);

/// All that lies outside the pipeline, in memory: a document whose pages say their numbers, an
/// engine with a provider's files. Every call is counted, and the n-th can be made to fail.
class FakeWorld
{
public:
    FakeWorld();
    // What is set before the run.
    bool uploads = true;
    int failAtCall = 0;             ///< from 1; 0: none
    bool failsForEver = false;      ///< every call from that one on
    bool failsAfterTheDeed = false; ///< the call has done its work when it fails
    Error fault{Stage::Upload, Code::ServerError, QStringLiteral("It failed."),
                QStringLiteral("fault")};
    QStringList documentWarnings;
    std::map<QString, std::vector<AnswerOrFailure>> answers; ///< by section, one per attempt
    std::map<QString, std::vector<Error>> cutErrors;         ///< likewise; then it succeeds
    /// The run's, from the opening of its document on; for its own thread.
    std::optional<std::stop_token> runStop;
    std::function<void(const QString &)> onCall;
    std::function<AnswerOrFailure(SectionInput &, const CallContext &)> onGenerate;
    Expected<bool> engineExists = true; ///< an error: it cannot be made
    MemoryReading memory{10'000'000, 20'000'000};
    HelperLimits limits;         ///< that the document was last opened with
    std::vector<int> openCounts; ///< after each lease; then 1

    /// A job of sections s1, s2, … named Lesson 1, …; no delay.
    [[nodiscard]] ExtractionJob job(int sections) const;
    [[nodiscard]] RunParts parts();
    /// Runs the job to its end.
    RunSummary run(const ExtractionJob &job, std::vector<EventReader> readers);

    // What is seen after it.
    /// "cut s1", "upload s1", …; "stopped cut s1" when a stop was asked for before the call.
    [[nodiscard]] QStringList calls() const;
    [[nodiscard]] QStringList storedFiles() const; ///< at the provider
    [[nodiscard]] int leasesOut() const;
    [[nodiscard]] QStringList filesOnDisk() const; ///< in the job's folder
    [[nodiscard]] QString workFolder() const { return m_folder.path(); }

    // For the fakes.
    [[nodiscard]] Expected<void> call(const QString &name, const std::function<void()> &deed,
                                      const std::stop_token &stop = {});
    void addLease(int difference);
    void store(const QString &displayName);
    void unstore(const QString &displayName);
    [[nodiscard]] std::optional<AnswerOrFailure> nextAnswer(const QString &section);
    [[nodiscard]] std::optional<Error> nextCutError(const QString &pages);
    [[nodiscard]] int nextOpenCount();
    [[nodiscard]] int openCount() const;

private:
    QTemporaryDir m_folder;
    mutable std::mutex m_mutex;
    QStringList m_calls;
    std::set<QString> m_stored;
    int m_leasesOut = 0;
    int m_openCount = 1;
};

/// An AnswerFailure with this code.
[[nodiscard]] tl::unexpected<AnswerFailure>
answerFailure(Code code, const QString &partialText = {}, Stage stage = Stage::Generate);

} // namespace excerpt::tests
