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

/// One job folder with its journal, locked for this object while it lives. Appends one record per
/// event that matters, synced where something was promised (an upload is noted before it starts, a
/// result is on disk, the run or the output is done); a torn last record is cut off on opening and
/// nothing else. Answers stay on disk: at() reads one back. Any thread; calls wait for each other.
///
/// The folder is the job's workshop: section PDFs and other files in it are removed when it is
/// opened, in case a killed process left them.
class Job : public ResultsSource
{
public:
    /// Makes a new folder below `jobsFolder` (made with what is missing above it, 0700) and writes
    /// the first record. An empty `record.id` is made from the time. Errors: as Storage.
    [[nodiscard]] static Expected<std::unique_ptr<Job>>
    create(Storage &storage, const QString &jobsFolder, JobRecord record);
    /// Errors: JobUnknown, JobBusy (another process has it), JournalDamaged; as Storage.
    [[nodiscard]] static Expected<std::unique_ptr<Job>>
    open(Storage &storage, const QString &jobsFolder, const QString &id);
    ~Job() override;

    /// Not to be read while another thread is in recordSha256(), which fills in the hash.
    [[nodiscard]] const JobRecord &record() const;
    /// The sections of record(), held once: also after the job is gone.
    [[nodiscard]] std::shared_ptr<const SectionList> sections() const;
    [[nodiscard]] QString folder() const;

    /// Journals events; the pipeline's first reader. Valid while the job lives.
    [[nodiscard]] EventReader reader();
    /// The document's hash, when it is known. Error: as Storage.
    [[nodiscard]] Expected<void> recordSha256(const QByteArray &hex);
    /// Notes that the output was written: nothing is left to do but expire.
    [[nodiscard]] Expected<void> recordOutputWritten();
    [[nodiscard]] Expected<void> recordUploadDeleted(const RemoteName &remote);

    /// Of the latest result; Pending for a section without one, nothing for an unknown one. A
    /// section that was in work when its process died has the status it had before.
    [[nodiscard]] std::optional<Status> status(const SectionId &section) const;
    /// Sections that a resume leaves alone (DESIGN.md, "Results": resume).
    [[nodiscard]] std::set<SectionId> finishedSections(bool retryFailed) const;
    /// How often each section cost its helper, in all runs: one time less than quarantines it at
    /// most. A section that was quarantined begins anew.
    [[nodiscard]] std::map<SectionId, int> helperDeaths() const;
    [[nodiscard]] std::vector<OpenUpload> openUploads() const;
    [[nodiscard]] ResultsHeader resultsHeader() const;

    /// All sections of the job in their order: those without a result as Pending.
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
    QDateTime finished;      ///< UTC, when the output was written; invalid before
    QByteArray documentSha256;
};

/// Newest first; damaged ones are left out with a log line, and so are those that were killed
/// while they were being made. No folder: no jobs. Errors: as Storage.
[[nodiscard]] Expected<std::vector<JobSummary>> listJobs(Storage &storage,
                                                         const QString &jobsFolder);
/// $XDG_STATE_HOME/excerpt/jobs, else ~/.local/state/excerpt/jobs.
[[nodiscard]] QString defaultJobsFolder();
/// Removes a job's folder. The caller deletes uploads first. Errors: JobBusy, JobUnknown; as
/// Storage.
[[nodiscard]] Expected<void> removeJob(Storage &storage, const QString &jobsFolder,
                                       const QString &id);

/// What every start does: removes finished jobs whose output was written at least `keepDays` days
/// before `now`, and what was left of jobs that were killed while they were being made. A job stays
/// while it is busy or has an upload that is not known to be deleted and may not have expired.
/// Errors: as Storage.
[[nodiscard]] Expected<void> expireJobs(Storage &storage, const QString &jobsFolder, int keepDays,
                                        const QDateTime &now);

/// What a job must be the same in to go on with it.
struct ResumeQuery
{
    QString documentPath; ///< this and the identity stand in where a job does not know its hash
    FileIdentity documentIdentity;
    QByteArray documentSha256;
    SectionList sections;
    QString prompt;
    bool hasFrame = true;
    EngineSettings engine; ///< retries and key do not count
    bool retryFailed = false;
};

/// The id of the newest job that matches and has something left to do and is not busy; nothing
/// when there is none. Errors: as Storage.
[[nodiscard]] Expected<std::optional<QString>>
findResumable(Storage &storage, const QString &jobsFolder, const ResumeQuery &query);

/// Whether the document is still the one that the job started with: by its hash, and by its
/// identity where the job does not know the hash yet. Error: DocumentChanged, naming both hashes.
[[nodiscard]] Expected<void> verifyDocument(const JobRecord &record, const QByteArray &sha256Now,
                                            const FileIdentity &identityNow);

} // namespace excerpt
