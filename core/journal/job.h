// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/storage.h"
#include "core/document/document.h"
#include "core/engines/engine.h"
#include "core/results/events.h"
#include "core/results/writers.h"
#include "core/settings/settings.h"

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace excerpt {

/// The first record of a job: everything needed to run it again, never a key or a password.
struct JobRecord
{
    QString id;           ///< YYYYMMDD-HHMMSS-xxxxxx
    QDateTime created;    ///< UTC
    QString documentPath; ///< absolute, or the http(s) address it came from
    FileIdentity documentIdentity;
    SectionList sections; ///< its documentSha256 may be empty: a later record brings it
    QString prompt;
    bool hasFrame = true;
    EngineSettings engine; ///< apiKey is not written
    RunSettings run;
    QString outputPath; ///< absolute; empty: standard output
    OutputFormat format = OutputFormat::Json;
    JsonValue request; ///< the service's ExtractRequest, or null
};

/// An upload that is not known to be deleted.
struct OpenUpload
{
    SectionId section;
    RemoteName remote;
};

/// One job folder with its journal, locked for this process while it lives. Appends one synced
/// record per event that matters; a torn last record is cut off on opening and nothing else.
/// Answers stay on disk: at() reads one back. Belongs to one thread at a time.
class Job : public ResultsSource
{
public:
    /// Makes a new folder below `jobsFolder` (created 0700) and writes the first record.
    [[nodiscard]] static Expected<std::unique_ptr<Job>>
    create(Storage &storage, const QString &jobsFolder, JobRecord record);
    /// Errors: JobUnknown, JobBusy (another process has it), JournalDamaged.
    [[nodiscard]] static Expected<std::unique_ptr<Job>>
    open(Storage &storage, const QString &jobsFolder, const QString &id);
    ~Job() override;

    [[nodiscard]] const JobRecord &record() const;
    [[nodiscard]] QString folder() const;

    /// Journals events; the pipeline's first reader. Valid while the job lives.
    [[nodiscard]] EventReader reader();
    /// The document's hash, when it is known. Error: as Storage.
    [[nodiscard]] Expected<void> recordSha256(const QByteArray &hex);
    /// Notes that the output was written: nothing is left to do but expire.
    [[nodiscard]] Expected<void> recordOutputWritten();
    [[nodiscard]] Expected<void> recordUploadDeleted(const RemoteName &remote);

    [[nodiscard]] std::optional<Status> status(const SectionId &section) const;
    /// Sections that a resume leaves alone (DESIGN.md, "Results": resume).
    [[nodiscard]] std::set<SectionId> finishedSections(bool retryFailed) const;
    [[nodiscard]] std::map<SectionId, int> helperDeaths() const;
    [[nodiscard]] std::vector<OpenUpload> openUploads() const;
    [[nodiscard]] ResultsHeader resultsHeader() const;

    [[nodiscard]] int count() const override;
    [[nodiscard]] Expected<SectionResult> at(int index) const override;

private:
    class Private;
    explicit Job(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// What `jobs list` shows of a job, read without taking it.
struct JobSummary
{
    QString id;
    QDateTime created;
    QString documentPath;
    QString engine;
    int sections = 0;
    int succeeded = 0;
    int notSucceeded = 0; ///< finished otherwise
    std::vector<OpenUpload> openUploads;
    bool isBusy = false;     ///< a process has it now
    bool isFinished = false; ///< the run came to its end and the output was written
    QByteArray documentSha256;
};

/// Newest first; damaged folders are left out with a log line. Errors: as Storage.
[[nodiscard]] Expected<std::vector<JobSummary>> listJobs(Storage &storage,
                                                         const QString &jobsFolder);
/// $XDG_STATE_HOME/excerpt/jobs, else ~/.local/state/excerpt/jobs.
[[nodiscard]] QString defaultJobsFolder();
/// Removes a job's folder; refuses a busy one (JobBusy). The caller deletes uploads first.
[[nodiscard]] Expected<void> removeJob(Storage &storage, const QString &jobsFolder,
                                       const QString &id);

} // namespace excerpt
