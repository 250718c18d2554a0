// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/orphans.h"

#include "app/cli/enginechoice.h"
#include "app/cli/log.h"
#include "core/base/stop.h"

#include <set>

namespace excerpt::cli {

namespace {

constexpr auto deleteTimeout = std::chrono::seconds(10);

} // namespace

Expected<UploadsLeft> deleteUploads(Job &job, const QProcessEnvironment &environment,
                                    std::stop_token stop)
{
    const std::vector<OpenUpload> uploads = job.openUploads();
    EngineSettings settings = job.record().engine;
    const EngineDescription *description = engineNamed(settings.engine);
    UploadsLeft left{int(uploads.size()), std::nullopt};
    if (uploads.empty() || !description)
        return left;
    settings.apiKey = engineKey(*description, environment, stop);
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
            qCWarning(cliLog, "The file %s of job %s was not deleted: %s",
                      qUtf8Printable(upload.remote.displayName), qUtf8Printable(job.record().id),
                      qUtf8Printable(removed.error().message));
            left.reason = removed.error();
            break; // the others wait for a better time
        }
        const auto noted = job.recordUploadDeleted(upload.remote);
        if (!noted)
            return tl::unexpected(noted.error());
        --left.count;
        qCInfo(cliLog, "Deleted the file %s that job %s had left.",
               qUtf8Printable(upload.remote.displayName), qUtf8Printable(job.record().id));
    }
    return left;
}

Expected<void> tidyJobs(const QString &jobsFolder, int keepDays,
                        const QProcessEnvironment &environment, std::stop_token stop)
{
    const auto jobs = listJobs(diskStorage(), jobsFolder);
    if (!jobs) {
        qCWarning(cliLog, "%s", qUtf8Printable(jobs.error().message));
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
        const auto left = deleteUploads(**job, environment, stop);
        if (!left)
            qCWarning(cliLog, "%s", qUtf8Printable(left.error().message));
        if (!left || left->count > 0)
            unreachable.insert(summary.engine);
    }
    const auto expired =
        expireJobs(diskStorage(), jobsFolder, keepDays, QDateTime::currentDateTimeUtc());
    if (!expired)
        qCWarning(cliLog, "%s", qUtf8Printable(expired.error().message));
    return {};
}

} // namespace excerpt::cli
