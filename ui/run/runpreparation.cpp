// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/runpreparation.h"

#include "core/base/stop.h"
#include "core/document/documentfile.h"

namespace excerpt {

namespace {

QString jobsFolderOf(const RunRequest &request)
{
    return request.jobsFolder.isEmpty() ? defaultJobsFolder() : request.jobsFolder;
}

KeyLookup keysOf(const RunRequest &request)
{
    return [engine = request.engine, others = request.otherKeys](const EngineDescription &asked) {
        if (asked.id == engine.engine && !engine.apiKey.isEmpty())
            return engine.apiKey;
        return others ? others(asked) : QByteArray();
    };
}

/// What the window may know of a run.
RunRequest withoutSecrets(RunRequest request)
{
    request.engine.apiKey.clear();
    request.document.password.clear();
    request.otherKeys = {};
    request.openHere.clear(); // and no job is kept open by a request
    return request;
}

/// What earlier jobs left, then jobs that are past their days. Error: Cancelled.
Expected<void> tidy(const RunRequest &request, std::stop_token stop)
{
    for (const auto &job : request.openHere) {
        if (!deleteUploads(*job, keysOf(request), stop))
            break; // a later run tries again
    }
    return tidyJobs(jobsFolderOf(request), request.keepJobsDays, keysOf(request), stop);
}

JobRunChoice choiceOf(const RunRequest &request, bool retryFailed)
{
    return {request.document, request.engine, request.run, retryFailed};
}

/// The document of a job that goes on, if it is still the one that the job began with.
Expected<void> verify(Job &job, const RunRequest &request, std::stop_token stop)
{
    const auto file = DocumentFile::open(request.document.path);
    if (!file)
        return tl::unexpected(file.error());
    const auto sha256 = sha256OfFile(request.document.path, stop);
    if (!sha256)
        return tl::unexpected(sha256.error());
    const auto same = verifyDocument(job.record(), *sha256, file->identity());
    if (!same || !job.record().sections.documentSha256.isEmpty())
        return same;
    return job.recordSha256(*sha256);
}

/// A job that was stopped before it began: nobody is to be asked whether it shall go on.
Error forget(std::shared_ptr<Job> job, const QString &folder)
{
    const QString id = job->record().id;
    job.reset();
    const auto removed = removeJob(diskStorage(), folder, id);
    return removed ? cancelledError(Stage::Journal) : removed.error();
}

} // namespace

Expected<PreparedRun> prepareRun(RunRequest request, std::stop_token stop)
{
    const auto file = DocumentFile::open(request.document.path);
    if (!file)
        return tl::unexpected(file.error());
    const QString folder = jobsFolderOf(request);
    const auto tidied = tidy(request, stop);
    if (!tidied)
        return tl::unexpected(tidied.error());
    PreparedRun prepared;
    if (request.source.isEmpty() && request.sections.documentSha256.isEmpty()) {
        prepared.hash = startHash(request.document.path, stop);
    } else if (request.sections.documentSha256.isEmpty()) {
        // A downloaded document has no identity that a later start could compare.
        const auto sha256 = sha256OfFile(request.document.path, stop);
        if (!sha256)
            return tl::unexpected(sha256.error());
        request.sections.documentSha256 = *sha256;
    }
    if (stop.stop_requested())
        return tl::unexpected(cancelledError(Stage::Open));

    JobRecord record;
    record.created = QDateTime::currentDateTimeUtc();
    record.documentPath = request.source.isEmpty() ? request.document.path : request.source;
    record.documentIdentity = file->identity();
    record.sections = request.sections;
    record.prompt = request.prompt;
    record.hasFrame = request.hasFrame;
    record.engine = request.engine;
    record.run = request.run;
    auto job = Job::create(diskStorage(), folder, std::move(record));
    if (!job)
        return tl::unexpected(job.error());
    prepared.job = std::move(*job);
    if (stop.stop_requested())
        return tl::unexpected(forget(std::move(prepared.job), folder));
    auto work = extractionJob(*prepared.job, choiceOf(request, false));
    if (!work)
        return tl::unexpected(work.error());
    prepared.work = std::move(*work);
    prepared.request = withoutSecrets(std::move(request));
    return prepared;
}

Expected<PreparedRun> prepareResume(const QString &jobId, RunRequest request, bool retryFailed,
                                    std::stop_token stop)
{
    auto job = Job::open(diskStorage(), jobsFolderOf(request), jobId);
    if (!job)
        return tl::unexpected(job.error());
    return prepareResume(std::shared_ptr<Job>(std::move(*job)), std::move(request), retryFailed,
                         stop);
}

Expected<PreparedRun> prepareResume(std::shared_ptr<Job> job, RunRequest request, bool retryFailed,
                                    std::stop_token stop)
{
    PreparedRun prepared;
    prepared.job = std::move(job);
    const JobRecord &record = prepared.job->record();
    EngineSettings engine = record.engine;
    engine.retries = request.engine.retries;
    engine.apiKey = keysOf(request)(engineNamed(engine.engine) ? *engineNamed(engine.engine)
                                                               : EngineDescription{});
    request.engine = engine;
    const auto verified = verify(*prepared.job, request, stop);
    if (!verified)
        return tl::unexpected(verified.error());
    // The job's own leftovers first, then those of others.
    const auto left = deleteUploads(*prepared.job, keysOf(request), stop);
    if (!left)
        return tl::unexpected(left.error());
    const auto tidied = tidy(request, stop);
    if (!tidied)
        return tl::unexpected(tidied.error());
    request.sections = record.sections;
    request.prompt = record.prompt;
    request.hasFrame = record.hasFrame;
    for (const Section &section : record.sections.sections)
        prepared.earlier[section.id] = prepared.job->status(section.id).value_or(Status::Pending);
    auto work = extractionJob(*prepared.job, choiceOf(request, retryFailed));
    if (!work)
        return tl::unexpected(work.error());
    prepared.work = std::move(*work);
    prepared.work.skip.insert(request.skip.begin(), request.skip.end());
    prepared.request = withoutSecrets(std::move(request));
    return prepared;
}

} // namespace excerpt
