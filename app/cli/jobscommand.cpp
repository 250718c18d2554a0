// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/documentchoice.h"
#include "app/cli/enginechoice.h"
#include "app/cli/exitstatus.h"
#include "app/cli/output.h"
#include "app/cli/runjob.h"
#include "core/pipeline/localdocument.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt::cli {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Jobs)
};

Expected<QString> idOf(const Session &session)
{
    if (session.arguments.positional.isEmpty()) {
        return tl::unexpected(usageError(
            Texts::tr("The job's ID is missing. “excerpt-cli jobs list” lists the jobs.")));
    }
    return session.arguments.positional.first();
}

QString stateText(const JobSummary &job)
{
    if (job.isBusy)
        return Texts::tr("running");
    return job.isFinished ? Texts::tr("finished") : Texts::tr("interrupted");
}

QString engineName(const QString &id)
{
    const EngineDescription *engine = engineNamed(id);
    return engine ? engine->displayName : id;
}

/// “1 file left at Gemini, expires …”; empty when nothing is left.
QString uploadsText(const JobSummary &job)
{
    if (job.openUploads.empty())
        return {};
    QDateTime last;
    for (const OpenUpload &upload : job.openUploads) {
        if (upload.remote.expires.isValid() && (!last.isValid() || upload.remote.expires > last))
            last = upload.remote.expires;
    }
    const int count = int(job.openUploads.size());
    if (!last.isValid())
        return Texts::tr("%n file(s) left at %1", nullptr, count).arg(engineName(job.engine));
    return Texts::tr("%n file(s) left at %1, expires %2", nullptr, count)
        .arg(engineName(job.engine), last.toString(Qt::ISODate));
}

QByteArray listLine(const JobSummary &job)
{
    QStringList columns{job.id, stateText(job), u"%1/%2"_s.arg(job.succeeded).arg(job.sections),
                        job.engine, job.documentPath};
    const QString uploads = uploadsText(job);
    if (!uploads.isEmpty())
        columns += uploads;
    return (columns.join(u'\t') + u'\n').toUtf8();
}

Expected<JobSummary> summaryOf(const QString &folder, const QString &id)
{
    const auto jobs = listJobs(diskStorage(), folder);
    if (!jobs)
        return tl::unexpected(jobs.error());
    const auto found = std::find_if(jobs->begin(), jobs->end(),
                                    [&](const JobSummary &job) { return job.id == id; });
    if (found == jobs->end()) {
        return failure(
            Stage::Usage, Code::JobUnknown,
            Texts::tr("There is no job %1 in %2. “excerpt-cli jobs list” lists the jobs.")
                .arg(id, folder));
    }
    return *found;
}

QByteArray showText(const JobSummary &job)
{
    QStringList lines{
        Texts::tr("Job: %1").arg(job.id),
        Texts::tr("State: %1").arg(stateText(job)),
        Texts::tr("Started: %1").arg(job.created.toString(Qt::ISODate)),
        Texts::tr("Document: %1").arg(job.documentPath),
        Texts::tr("Engine: %1").arg(job.engine),
        Texts::tr("Sections: %1, succeeded: %2, finished otherwise: %3")
            .arg(QString::number(job.sections), QString::number(job.succeeded),
                 QString::number(job.notSucceeded)),
    };
    if (!job.documentSha256.isEmpty())
        lines += Texts::tr("SHA-256: %1").arg(QString::fromLatin1(job.documentSha256));
    const QString uploads = uploadsText(job);
    if (!uploads.isEmpty())
        lines += uploads;
    return (lines.join(u'\n') + u'\n').toUtf8();
}

/// A line per section. A running job is not taken from its process: then only the head is shown.
Expected<void> showSections(Session &session, const QString &folder, const QString &id)
{
    const auto job = Job::open(diskStorage(), folder, id);
    if (!job)
        return job.error().code == Code::JobBusy ? Expected<void>() : tl::unexpected(job.error());
    for (int i = 0; i < (*job)->count(); ++i) {
        const auto result = (*job)->at(i);
        if (!result)
            return tl::unexpected(result.error());
        QStringList columns{result->id.value, result->pages.toString(), statusName(result->status),
                            result->name};
        if (result->error)
            columns += result->error->message;
        const auto written = session.console.write((columns.join(u'\t') + u'\n').toUtf8());
        if (!written)
            return written;
    }
    return {};
}

/// What may differ from the job as it was started.
Expected<void> applyOptions(Session &session, RunPlan &plan)
{
    const Arguments &arguments = session.arguments;
    const JobRecord &record = plan.job->record();
    plan.retryFailed = arguments.has(u"retry-failed"_s);
    plan.engine = record.engine;
    plan.run = record.run;
    if (arguments.has(u"delay"_s))
        plan.run.sectionDelay = session.settings.run.sectionDelay;
    if (arguments.has(u"timeout"_s))
        plan.run.sectionTimeout = session.settings.run.sectionTimeout;
    if (arguments.has(u"memory-budget"_s))
        plan.run.memoryBudgetBytes = session.settings.run.memoryBudgetBytes;
    if (arguments.has(u"retries"_s))
        plan.engine.retries = session.settings.engine.retries;
    if (arguments.has(u"mode"_s))
        plan.run.mode = session.settings.run.mode;
    plan.outputPath = record.outputPath;
    if (arguments.has(u"output"_s)) {
        const QString output = arguments.value(u"output"_s);
        plan.outputPath =
            isStandardOutput(output) ? QString() : QDir::current().absoluteFilePath(output);
    }
    plan.format = record.format;
    if (arguments.has(u"format"_s)) {
        const auto format = outputFormatFromName(arguments.value(u"format"_s));
        if (!format) {
            return tl::unexpected(usageError(
                Texts::tr("The format “%1” is not part of this version. Choose one of: %2.")
                    .arg(arguments.value(u"format"_s), outputFormatNames().join(u", "_s))));
        }
        plan.format = *format;
    }
    const EngineDescription *engine = engineNamed(plan.engine.engine);
    if (engine) {
        plan.engine.apiKey =
            session.inBackground([engine, environment = session.environment](std::stop_token stop) {
                return engineKey(*engine, environment, std::move(stop));
            });
    }
    return checkOutput(plan.outputPath, {record.documentPath});
}

struct Reopened
{
    LocalDocument document;
    QByteArray sha256;
};

/// The job's document, if it is still the same, and the engine, if it can be made.
Expected<Reopened> reopen(const JobRecord &record, const QString &password,
                          const EngineSettings &engine, const DownloadProgress &onProgress,
                          std::stop_token stop)
{
    auto local = fetchDocument(record.documentPath, password, onProgress, stop, engine.retries);
    if (!local)
        return tl::unexpected(local.error());
    const auto document = DocumentSource::open(local->location, stop);
    if (!document)
        return tl::unexpected(document.error());
    const auto sha256 = sha256OfFile(local->location.path, stop);
    if (!sha256)
        return tl::unexpected(sha256.error());
    const auto same = verifyDocument(record, *sha256, (*document)->identity());
    if (!same)
        return tl::unexpected(same.error());
    const auto made = createEngine(engine);
    if (!made)
        return tl::unexpected(made.error());
    return Reopened{std::move(*local), *sha256};
}

Expected<void> cleanJob(const QString &folder, const QString &id,
                        const QProcessEnvironment &environment, Console &console,
                        std::stop_token stop)
{
    {
        const auto job = Job::open(diskStorage(), folder, id);
        if (!job)
            return tl::unexpected(job.error());
        const auto left = deleteUploads(**job, engineKeys(environment, stop), stop);
        if (!left)
            return tl::unexpected(left.error());
        const QString engine = engineName((*job)->record().engine.engine);
        if (left->count > 0 && left->reason) {
            return failure(Stage::Cleanup, left->reason->code,
                           Texts::tr("The job %1 stays: %n file(s) of it could not be deleted at "
                                     "%2. %3",
                                     nullptr, left->count)
                               .arg(id, engine, left->reason->message));
        }
        if (left->count > 0) {
            return failure(
                Stage::Cleanup, Code::EngineKeyMissing,
                Texts::tr("The job %1 stays: %n file(s) of it could not be deleted at %2. Set "
                          "the engine's key and clean again.",
                          nullptr, left->count)
                    .arg(id, engine));
        }
    }
    const auto removed = removeJob(diskStorage(), folder, id);
    if (removed)
        console.say(LogLevel::Info, Texts::tr("Removed the job %1.").arg(id));
    return removed;
}

Expected<int> cleanJobs(const QString &folder, bool all, const QProcessEnvironment &environment,
                        Console &console, std::stop_token stop)
{
    const auto jobs = listJobs(diskStorage(), folder);
    if (!jobs)
        return tl::unexpected(jobs.error());
    int status = ExitSuccess;
    for (const JobSummary &job : *jobs) {
        if (job.isBusy || !(job.isFinished || all))
            continue;
        const auto cleaned = cleanJob(folder, job.id, environment, console, stop);
        if (cleaned)
            continue;
        if (cleaned.error().code == Code::Cancelled)
            return tl::unexpected(cleaned.error());
        console.say(LogLevel::Warning, cleaned.error().message);
        status = exitStatus(cleaned.error().code);
    }
    return status;
}

} // namespace

Expected<int> runJobsList(Session &session)
{
    const auto jobs = listJobs(diskStorage(), jobsFolder(session.settings));
    if (!jobs)
        return tl::unexpected(jobs.error());
    for (const JobSummary &job : *jobs) {
        const auto written = session.console.write(listLine(job));
        if (!written)
            return tl::unexpected(written.error());
    }
    if (jobs->empty())
        session.console.say(LogLevel::Info, Texts::tr("There are no jobs."));
    return ExitSuccess;
}

Expected<int> runJobsShow(Session &session)
{
    const auto id = idOf(session);
    if (!id)
        return tl::unexpected(id.error());
    const QString folder = jobsFolder(session.settings);
    const auto summary = summaryOf(folder, *id);
    if (!summary)
        return tl::unexpected(summary.error());
    const auto written = session.console.write(showText(*summary));
    if (!written)
        return tl::unexpected(written.error());
    const auto sections = showSections(session, folder, *id);
    if (!sections)
        return tl::unexpected(sections.error());
    return ExitSuccess;
}

Expected<int> runJobsResume(Session &session)
{
    const auto id = idOf(session);
    if (!id)
        return tl::unexpected(id.error());
    const auto password = passwordOf(session.arguments);
    if (!password)
        return tl::unexpected(password.error());
    const QString folder = jobsFolder(session.settings);
    RunPlan plan;
    auto job = Job::open(diskStorage(), folder, *id);
    if (!job)
        return tl::unexpected(job.error());
    plan.job = std::move(*job);
    const auto applied = applyOptions(session, plan);
    if (!applied)
        return tl::unexpected(applied.error());

    const auto reopened = session.inBackground(
        [record = plan.job->record(), password = *password, engine = plan.engine,
         onProgress = progressOfDownload(session)](std::stop_token stop) {
            return reopen(record, password, engine, onProgress, stop);
        });
    if (!reopened)
        return tl::unexpected(reopened.error());
    plan.document = reopened->document;
    if (plan.job->record().sections.documentSha256.isEmpty()) {
        const auto recorded = plan.job->recordSha256(reopened->sha256);
        if (!recorded)
            return tl::unexpected(recorded.error());
    }
    // The job's own leftovers first, then those of others.
    const auto left =
        session.inBackground([&plan, folder, keepDays = session.settings.program.keepJobsDays,
                              environment = session.environment](std::stop_token stop) {
            const KeyLookup keys = engineKeys(environment, stop);
            auto own = deleteUploads(*plan.job, keys, stop);
            const auto tidied = tidyJobs(folder, keepDays, keys, stop);
            return tidied ? own : tl::unexpected(tidied.error());
        });
    if (!left)
        return tl::unexpected(left.error());
    return runJob(session, std::move(plan));
}

Expected<int> runJobsClean(Session &session)
{
    const QString folder = jobsFolder(session.settings);
    const QString id = session.arguments.positional.value(0);
    const bool all = session.arguments.has(u"all"_s);
    if (!id.isEmpty() && all) {
        return tl::unexpected(
            usageError(Texts::tr("--all and the job %1 exclude each other. Keep one.").arg(id)));
    }
    return session.inBackground(
        [folder, id, all, environment = session.environment,
         &console = session.console](std::stop_token stop) -> Expected<int> {
            if (id.isEmpty())
                return cleanJobs(folder, all, environment, console, stop);
            const auto cleaned = cleanJob(folder, id, environment, console, stop);
            if (!cleaned)
                return tl::unexpected(cleaned.error());
            return ExitSuccess;
        });
}

} // namespace excerpt::cli
