// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/jobfolder.h"
#include "core/journal/jobrecord.h"
#include "core/settings/enginejson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

/// Newest first: the names begin with the time.
QStringList jobIds(const QString &jobsFolder)
{
    QStringList ids = QDir(jobsFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    ids.removeIf([](const QString &id) { return !isJobId(id); });
    std::reverse(ids.begin(), ids.end());
    return ids;
}

/// Nothing when the journal is damaged, which is logged, or was never whole.
Expected<std::optional<LoadedJournal>> loadIfWhole(Storage &storage, const QString &folder)
{
    if (!QFile::exists(journalPath(folder)))
        return std::nullopt;
    auto journal = loadJournal(storage, folder);
    if (journal && !journal->state.hasRecord())
        return std::nullopt;
    if (journal)
        return std::move(*journal);
    // Removed by another process since the look above.
    if (!QFile::exists(journalPath(folder)))
        return std::nullopt;
    if (journal.error().code != Code::JournalDamaged)
        return tl::unexpected(journal.error());
    qCWarning(journalLog, "%s is damaged: %s", qUtf8Printable(journalPath(folder)),
              qUtf8Printable(journal.error().detail));
    return std::nullopt;
}

JobSummary summaryOf(const JournalState &state, const QString &folder)
{
    JobSummary summary;
    summary.id = state.record().id;
    summary.created = state.record().created;
    summary.documentPath = state.record().documentPath;
    summary.engine = state.record().engine.engine;
    summary.sections = int(state.entries().size());
    for (const JournalState::Entry &entry : state.entries()) {
        if (entry.status)
            ++(isSuccess(*entry.status) ? summary.succeeded : summary.notSucceeded);
    }
    summary.openUploads = state.openUploads();
    summary.isBusy = FileLock::isTaken(journalPath(folder));
    summary.isFinished = state.isFinished();
    summary.finished = state.isFinished() ? state.outputWritten() : QDateTime();
    summary.documentSha256 = state.record().sections.documentSha256;
    return summary;
}

/// The folder with everything in it, the journal last: what is killed halfway is a job still, or
/// one that was never begun. The caller has the lock.
Expected<void> removeFolder(Storage &storage, const QString &folder)
{
    return removeLeftovers(storage, folder)
        .and_then([&] { return storage.remove(journalPath(folder)); })
        .and_then([&] { return storage.remove(folder); });
}

/// What a process left that was killed while it made a job.
Expected<void> removeUnbegun(Storage &storage, const QString &jobsFolder, const QString &id)
{
    const QString folder = jobFolder(jobsFolder, id);
    if (!QFile::exists(journalPath(folder))) {
        // Fails when the journal has come in between; whoever makes it copes with the rest.
        static_cast<void>(storage.remove(folder));
        return {};
    }
    const auto lock = lockJob(jobsFolder, id);
    if (!lock)
        return {};
    const auto journal = loadJournal(storage, folder);
    if (journal && !journal->state.hasRecord())
        return removeFolder(storage, folder);
    return {};
}

bool isExpired(const JobSummary &job, int keepDays, const QDateTime &now)
{
    const bool hasUploads = std::any_of(
        job.openUploads.begin(), job.openUploads.end(), [&now](const OpenUpload &upload) {
            return !upload.remote.expires.isValid() || upload.remote.expires > now;
        });
    return job.isFinished && !job.isBusy && !hasUploads && job.finished.addDays(keepDays) <= now;
}

bool matches(const JobRecord &job, const ResumeQuery &query)
{
    const QByteArray &hash = job.sections.documentSha256;
    const bool isSameDocument = hash.isEmpty()
                                    ? job.documentPath == withoutPassword(query.documentPath) &&
                                          job.documentIdentity == query.documentIdentity
                                    : hash == query.documentSha256;
    return isSameDocument && job.prompt == query.prompt && job.hasFrame == query.hasFrame &&
           job.engine.engine == query.engine.engine && job.engine.model == query.engine.model &&
           job.engine.baseUrl == withoutPassword(query.engine.baseUrl) &&
           job.engine.temperature == query.engine.temperature &&
           job.engine.maxOutputTokens == query.engine.maxOutputTokens &&
           job.engine.transport == query.engine.transport &&
           sectionsOf(job.sections)[u"sections"] == sectionsOf(query.sections)[u"sections"];
}

bool hasWorkLeft(const JournalState &state, bool retryFailed)
{
    return !state.isFinished() || std::any_of(state.entries().begin(), state.entries().end(),
                                              [retryFailed](const JournalState::Entry &entry) {
                                                  return !isLeftAlone(entry.status, retryFailed);
                                              });
}

} // namespace

QString defaultJobsFolder()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    // The specification says that a relative path is to be ignored.
    const QString base =
        QDir::isAbsolutePath(state) ? state : QDir::homePath() + "/.local/state"_L1;
    return QDir::cleanPath(base + "/excerpt/jobs"_L1);
}

Expected<std::vector<JobSummary>> listJobs(Storage &storage, const QString &jobsFolder)
{
    std::vector<JobSummary> jobs;
    for (const QString &id : jobIds(jobsFolder)) {
        const QString folder = jobFolder(jobsFolder, id);
        const auto journal = loadIfWhole(storage, folder);
        if (!journal)
            return tl::unexpected(journal.error());
        if (*journal)
            jobs.push_back(summaryOf((*journal)->state, folder));
    }
    return jobs;
}

Expected<void> removeJob(Storage &storage, const QString &jobsFolder, const QString &id)
{
    const auto lock = lockJob(jobsFolder, id);
    if (!lock)
        return tl::unexpected(lock.error());
    return removeFolder(storage, jobFolder(jobsFolder, id)).and_then([&] {
        return storage.syncFolder(QDir::cleanPath(QDir(jobsFolder).absolutePath()));
    });
}

Expected<void> expireJobs(Storage &storage, const QString &jobsFolder, int keepDays,
                          const QDateTime &now)
{
    for (const QString &id : jobIds(jobsFolder)) {
        const QString folder = jobFolder(jobsFolder, id);
        const auto journal = loadIfWhole(storage, folder);
        if (!journal)
            return tl::unexpected(journal.error());
        if (!*journal) {
            auto removed = removeUnbegun(storage, jobsFolder, id);
            if (!removed)
                return removed;
            continue;
        }
        if (!isExpired(summaryOf((*journal)->state, folder), keepDays, now))
            continue;
        auto removed = removeJob(storage, jobsFolder, id);
        const bool isElsewhere = !removed && (removed.error().code == Code::JobBusy ||
                                              removed.error().code == Code::JobUnknown);
        if (!removed && !isElsewhere)
            return removed;
    }
    return {};
}

Expected<std::optional<QString>> findResumable(Storage &storage, const QString &jobsFolder,
                                               const ResumeQuery &query)
{
    for (const QString &id : jobIds(jobsFolder)) {
        const QString folder = jobFolder(jobsFolder, id);
        const auto journal = loadIfWhole(storage, folder);
        if (!journal)
            return tl::unexpected(journal.error());
        if (*journal && hasWorkLeft((*journal)->state, query.retryFailed) &&
            matches((*journal)->state.record(), query) && !FileLock::isTaken(journalPath(folder)))
            return id;
    }
    return std::nullopt;
}

Expected<void> verifyDocument(const JobRecord &record, const QByteArray &sha256Now,
                              const FileIdentity &identityNow)
{
    const QByteArray &before = record.sections.documentSha256;
    if (!before.isEmpty() && before != sha256Now) {
        return failure(Stage::Open, Code::DocumentChanged,
                       QCoreApplication::translate(
                           "Journal",
                           "The document %1 has changed since the job %2 began (SHA-256 then %3, "
                           "now %4). Bring the former file back, or start a new job.")
                           .arg(record.documentPath, record.id, QString::fromLatin1(before),
                                QString::fromLatin1(sha256Now)));
    }
    if (before.isEmpty() && record.documentIdentity != identityNow) {
        return failure(Stage::Open, Code::DocumentChanged,
                       QCoreApplication::translate(
                           "Journal",
                           "The document %1 is another file, or was changed, since the job %2 "
                           "began. Bring the former file back, or start a new job.")
                           .arg(record.documentPath, record.id),
                       u"no SHA-256 then, now %1"_s.arg(QString::fromLatin1(sha256Now)));
    }
    return {};
}

} // namespace excerpt
