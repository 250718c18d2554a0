// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/job.h"

#include "core/journal/jobfolder.h"
#include "core/journal/jobrecord.h"
#include "core/journal/journalfile.h"
#include "core/journal/journalstate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <mutex>

using namespace Qt::StringLiterals;

namespace excerpt {

class Job::Private
{
public:
    Private(QString jobFolder, FileLock jobLock, std::unique_ptr<JournalFile> journal,
            JournalState known)
        : folder(std::move(jobFolder))
        , lock(std::move(jobLock))
        , file(std::move(journal))
        , state(std::move(known))
    {
    }

    Expected<void> append(const JsonValue &record, JournalFile::Durable durable)
    {
        const std::lock_guard guard(mutex);
        const auto place = file->append(record, durable);
        if (!place)
            return tl::unexpected(place.error());
        return state.apply(record, *place);
    }

    const QString folder;
    const FileLock lock;
    mutable std::mutex mutex; ///< of the rest
    std::unique_ptr<JournalFile> file;
    JournalState state;
};

namespace {

struct NewJournal
{
    std::unique_ptr<StorageFile> file;
    FileLock lock;
};

/// Nothing when another process' cleaning took the folder before it was locked.
Expected<std::optional<NewJournal>> makeJournal(Storage &storage, const QString &folder)
{
    const auto made = storage.makeFolder(folder);
    if (!made)
        return tl::unexpected(made.error());
    auto file = storage.create(journalPath(folder), true);
    if (!file && !QFile::exists(folder))
        return std::nullopt;
    if (!file)
        return tl::unexpected(file.error());
    auto lock = FileLock::take(journalPath(folder));
    if (lock)
        return NewJournal{std::move(*file), std::move(*lock)};
    if (lock.error().code == Code::JobUnknown || lock.error().code == Code::JobBusy)
        return std::nullopt;
    return tl::unexpected(lock.error());
}

/// The first record. A job that could not be opened again is not begun.
Expected<JsonValue> readableRecord(const JobRecord &record)
{
    JsonValue json = toRecord(record);
    return jobFromRecord(json).map([&json](const JobRecord &) { return std::move(json); });
}

} // namespace

Job::Job(std::unique_ptr<Private> members) : d(std::move(members)) {}

Job::~Job() = default;

Expected<std::unique_ptr<Job>> Job::create(Storage &storage, const QString &jobsFolder,
                                           JobRecord record)
{
    const QString parent = QDir::cleanPath(QDir(jobsFolder).absolutePath());
    const auto ready = ensureFolder(storage, parent);
    if (!ready)
        return tl::unexpected(ready.error());
    if (!record.created.isValid())
        record.created = QDateTime::currentDateTimeUtc();
    const bool hasId = !record.id.isEmpty();
    QString folder;
    std::optional<NewJournal> made;
    while (!made) {
        if (!hasId)
            record.id = makeJobId(record.created);
        folder = jobFolder(parent, record.id);
        if (!hasId && QFile::exists(folder))
            continue;
        auto journal = makeJournal(storage, folder);
        if (!journal)
            return tl::unexpected(journal.error());
        if (*journal)
            made.emplace(std::move(**journal));
    }
    auto file = std::make_unique<JournalFile>(storage, journalPath(folder), std::move(made->file));
    auto job = std::unique_ptr<Job>(new Job(
        std::make_unique<Private>(folder, std::move(made->lock), std::move(file), JournalState())));
    // Kept as it is rather than read back, or its sections would be there twice.
    record = asRecorded(std::move(record));
    const auto written = readableRecord(record)
                             .and_then([&](const JsonValue &first) {
                                 return job->d->file->append(first, JournalFile::Durable::Yes);
                             })
                             .map([&](RecordPlace) { job->d->state.begin(std::move(record)); })
                             .and_then([&] { return storage.syncFolder(folder); })
                             .and_then([&] { return storage.syncFolder(parent); });
    if (!written)
        return tl::unexpected(written.error());
    return job;
}

Expected<std::unique_ptr<Job>> Job::open(Storage &storage, const QString &jobsFolder,
                                         const QString &id)
{
    auto lock = lockJob(jobsFolder, id);
    if (!lock)
        return tl::unexpected(lock.error());
    const QString folder = jobFolder(jobsFolder, id);
    auto journal = loadJournal(storage, folder);
    if (!journal)
        return tl::unexpected(journal.error());
    if (!journal->state.hasRecord()) {
        return failure(
            Stage::Journal, Code::JobUnknown,
            QCoreApplication::translate(
                "Journal", "The job %1 was stopped before it had begun. Start a new one.")
                .arg(id));
    }
    const qint64 sizeBytes = QFileInfo(journalPath(folder)).size();
    if (sizeBytes > journal->wholeBytes) {
        qCInfo(journalLog, "%s: %lld torn bytes at the end are cut off",
               qUtf8Printable(journalPath(folder)), sizeBytes - journal->wholeBytes);
    }
    const auto clean = removeLeftovers(storage, folder);
    if (!clean)
        return tl::unexpected(clean.error());
    auto file = JournalFile::open(storage, journalPath(folder), journal->wholeBytes);
    if (!file)
        return tl::unexpected(file.error());
    return std::unique_ptr<Job>(new Job(std::make_unique<Private>(
        folder, std::move(*lock), std::move(*file), std::move(journal->state))));
}

const JobRecord &Job::record() const
{
    return d->state.record();
}

std::shared_ptr<const SectionList> Job::sections() const
{
    const auto record = d->state.sharedRecord();
    return {record, &record->sections};
}

QString Job::folder() const
{
    return d->folder;
}

EventReader Job::reader()
{
    return [this](const RunEvent &event) -> Expected<void> {
        const auto record = toRecord(event, QDateTime::currentDateTimeUtc());
        if (!record)
            return {};
        return d->append(*record, durabilityOf(event));
    };
}

Expected<void> Job::recordSha256(const QByteArray &hex)
{
    return d->append(documentHashRecord(hex), JournalFile::Durable::No);
}

Expected<void> Job::recordOutputWritten()
{
    return d->append(outputWrittenRecord(QDateTime::currentDateTimeUtc()),
                     JournalFile::Durable::Yes);
}

Expected<void> Job::recordUploadDeleted(const RemoteName &remote)
{
    return d->append(uploadDeletedRecord(remote), JournalFile::Durable::No);
}

std::optional<Status> Job::status(const SectionId &section) const
{
    const std::lock_guard guard(d->mutex);
    const JournalState::Entry *entry = d->state.entry(section);
    return entry ? std::optional(entry->status.value_or(Status::Pending)) : std::nullopt;
}

std::set<SectionId> Job::finishedSections(bool retryFailed) const
{
    const std::lock_guard guard(d->mutex);
    std::set<SectionId> finished;
    for (const Section &section : d->state.record().sections.sections) {
        if (isLeftAlone(d->state.entry(section.id)->status, retryFailed))
            finished.insert(section.id);
    }
    return finished;
}

std::map<SectionId, int> Job::helperDeaths() const
{
    const std::lock_guard guard(d->mutex);
    std::map<SectionId, int> deaths;
    for (const Section &section : d->state.record().sections.sections) {
        const int count = d->state.entry(section.id)->helperDeaths;
        if (count > 0)
            deaths[section.id] = count;
    }
    return deaths;
}

std::vector<OpenUpload> Job::openUploads() const
{
    const std::lock_guard guard(d->mutex);
    return d->state.openUploads();
}

ResultsHeader Job::resultsHeader() const
{
    const std::lock_guard guard(d->mutex);
    return d->state.resultsHeader();
}

int Job::count() const
{
    return int(d->state.entries().size());
}

Expected<SectionResult> Job::at(int index) const
{
    const std::lock_guard guard(d->mutex);
    const JournalState::Entry &entry = d->state.entries().at(std::size_t(index));
    if (!entry.finished.exists()) {
        const Section &section = d->state.record().sections.sections.at(std::size_t(index));
        SectionResult pending;
        pending.id = section.id;
        pending.name = section.name;
        pending.pages = section.pages;
        return pending;
    }
    const auto finished = d->file->read(entry.finished);
    if (!finished)
        return tl::unexpected(finished.error());
    if (!entry.cleaned.exists())
        return JournalState::resultOf(*finished, {});
    return d->file->read(entry.cleaned).and_then([&finished](const JsonValue &cleaned) {
        return JournalState::resultOf(*finished, cleaned);
    });
}

} // namespace excerpt
