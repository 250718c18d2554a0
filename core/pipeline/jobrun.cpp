// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/jobrun.h"

#include "core/base/stop.h"

#include <QLoggingCategory>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <chrono>
#include <set>

namespace excerpt {

namespace {

Q_LOGGING_CATEGORY(jobsLog, "excerpt.jobs", QtInfoMsg)

constexpr auto deleteTimeout = std::chrono::seconds(10);

/// A pool of its own: hashing never takes a thread from the run.
QThreadPool &hashPool()
{
    static QThreadPool pool;
    return pool;
}

/// Ends what the pool computes.
std::stop_source &hashStop()
{
    static std::stop_source source;
    return source;
}

} // namespace

Expected<ExtractionJob> extractionJob(const Job &job, JobRunChoice choice)
{
    const JobRecord &record = job.record();
    const auto prompt = PromptTemplate::create(record.prompt, record.hasFrame);
    if (!prompt)
        return tl::unexpected(prompt.error());
    ExtractionJob work;
    work.jobId = record.id;
    work.workFolder = job.folder();
    work.document = std::move(choice.document);
    work.sections = job.sections();
    work.skip = job.finishedSections(choice.retryFailed);
    if (!choice.retryFailed)
        work.helperDeaths = job.helperDeaths();
    work.prompt = *prompt;
    work.engine = std::move(choice.engine);
    work.run = choice.run;
    return work;
}

FutureHash startHash(const QString &path, std::stop_token stop)
{
    hashPool().setMaxThreadCount(1);
    return QtConcurrent::run(&hashPool(), [path, stop, own = hashStop()] {
        std::stop_source either = own;
        const std::stop_callback forward(stop, [&either] { either.request_stop(); });
        return sha256OfFile(path, either.get_token());
    });
}

void endHashes()
{
    hashStop().request_stop();
    hashPool().waitForDone();
    hashStop() = std::stop_source();
}

Expected<void> recordHash(FutureHash &hash, Job &job, bool waits)
{
    if (!hash.isValid() || (!waits && !hash.isFinished()))
        return {};
    const auto known = hash.takeResult(); // and is invalid from now on
    if (!known && known.error().code == Code::Cancelled)
        return {};
    if (!known) {
        qCWarning(jobsLog, "%s", qUtf8Printable(known.error().message));
        return {};
    }
    return job.recordSha256(*known);
}

const EngineDescription *engineNamed(const QString &id)
{
    const auto &all = engineDescriptions();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const EngineDescription &e) { return e.id == id; });
    return found == all.end() ? nullptr : &*found;
}

Expected<UploadsLeft> deleteUploads(Job &job, const KeyLookup &key, std::stop_token stop)
{
    const std::vector<OpenUpload> uploads = job.openUploads();
    EngineSettings settings = job.record().engine;
    const EngineDescription *description = engineNamed(settings.engine);
    UploadsLeft left{int(uploads.size()), std::nullopt};
    if (uploads.empty() || !description)
        return left;
    settings.apiKey = key(*description);
    if (settings.apiKey.isEmpty() && !description->keyVariables.isEmpty())
        return left;
    const auto engine = createEngine(settings);
    if (!engine || !(*engine)->files())
        return left;

    for (const OpenUpload &upload : uploads) {
        if (stop.stop_requested())
            break;
        const auto removed =
            (*engine)->files()->remove(upload.remote, QDeadlineTimer(deleteTimeout));
        if (!removed) {
            qCWarning(jobsLog, "The file %s of job %s was not deleted: %s",
                      qUtf8Printable(upload.remote.displayName), qUtf8Printable(job.record().id),
                      qUtf8Printable(removed.error().message));
            left.reason = removed.error();
            break; // the others wait for a better time
        }
        const auto noted = job.recordUploadDeleted(upload.remote);
        if (!noted)
            return tl::unexpected(noted.error());
        --left.count;
        qCInfo(jobsLog, "Deleted the file %s that job %s had left.",
               qUtf8Printable(upload.remote.displayName), qUtf8Printable(job.record().id));
    }
    return left;
}

Expected<void> tidyJobs(const QString &jobsFolder, int keepDays, const KeyLookup &key,
                        std::stop_token stop)
{
    const auto jobs = listJobs(diskStorage(), jobsFolder);
    if (!jobs) {
        qCWarning(jobsLog, "%s", qUtf8Printable(jobs.error().message));
        return {};
    }
    std::set<QString> unreachable; // engines whose server holds up no start twice
    for (const JobSummary &summary : *jobs) {
        if (stop.stop_requested())
            return tl::unexpected(cancelledError(Stage::Cleanup));
        if (summary.openUploads.empty() || summary.isBusy || unreachable.contains(summary.engine))
            continue;
        // Another process may take it meanwhile: then that one deletes.
        const auto job = Job::open(diskStorage(), jobsFolder, summary.id);
        if (!job)
            continue;
        const auto left = deleteUploads(**job, key, stop);
        if (!left)
            qCWarning(jobsLog, "%s", qUtf8Printable(left.error().message));
        if (!left || left->count > 0)
            unreachable.insert(summary.engine);
    }
    const auto expired =
        expireJobs(diskStorage(), jobsFolder, keepDays, QDateTime::currentDateTimeUtc());
    if (!expired)
        qCWarning(jobsLog, "%s", qUtf8Printable(expired.error().message));
    return {};
}

} // namespace excerpt
