// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/interruptedruns.h"

#include "core/document/documentfile.h"
#include "core/journal/jobfolder.h"
#include "core/journal/journalstate.h"

#include <QLocale>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

/// Counts what a resume would leave alone and what it would do.
InterruptedRun runOf(const JournalState &state)
{
    InterruptedRun run;
    run.record = state.record();
    run.uploadsLeft = int(state.openUploads().size());
    for (const JournalState::Entry &entry : state.entries()) {
        if (isLeftAlone(entry.status, false))
            ++run.done;
        else
            ++run.left;
    }
    return run;
}

bool isOfDocument(const JobRecord &record, const QString &source, const FileIdentity &identity,
                  const QByteArray &sha256)
{
    const QByteArray &known = record.sections.documentSha256;
    if (!known.isEmpty())
        return known == sha256;
    return record.documentPath == source && record.documentIdentity == identity;
}

bool mayBeOfDocument(const JobSummary &job, const QString &source, const QByteArray &sha256)
{
    return job.documentSha256.isEmpty() ? job.documentPath == source : job.documentSha256 == sha256;
}

} // namespace

Expected<std::optional<InterruptedRun>> findInterruptedRun(const QString &jobsFolder,
                                                           const QString &source,
                                                           const FileIdentity &identity,
                                                           const QByteArray &sha256)
{
    const auto jobs = listJobs(diskStorage(), jobsFolder);
    if (!jobs)
        return tl::unexpected(jobs.error());
    std::optional<InterruptedRun> newest;
    int finishedSections = 0; // most of a run at least as new that came to its end
    for (const JobSummary &job : *jobs) {
        if (!mayBeOfDocument(job, source, sha256))
            continue;
        const auto journal = loadJournal(diskStorage(), jobFolder(jobsFolder, job.id));
        if (!journal || !journal->state.hasRecord() ||
            !isOfDocument(journal->state.record(), source, identity, sha256))
            continue; // removed meanwhile, damaged, or of a file that stood there before
        InterruptedRun run = runOf(journal->state);
        // Runs of one second are in no order.
        if (newest && run.record.created.secsTo(newest->record.created) > 0)
            break;
        if (run.left == 0) {
            finishedSections = std::max(finishedSections, run.done);
            continue;
        }
        const bool keptSomething = run.done > 0 || run.uploadsLeft > 0;
        if (!newest && !job.isBusy && keptSomething)
            newest = std::move(run);
    }
    const bool isDoneSince = newest && newest->done + newest->left <= finishedSections;
    return isDoneSince ? std::nullopt : newest;
}

QString titleOf(const InterruptedRun &run)
{
    const QLocale locale;
    const QDateTime started = run.record.created.toLocalTime();
    const QString day = QLocale().toString(started.date(), u"d MMMM"_s);
    const QString time = locale.toString(started.time(), QLocale::ShortFormat);
    const QString total = locale.toString(run.done + run.left);
    //: day as in 24 November, time, number of a section, how many there are
    return InterruptedRuns::tr("The run of %1, %2 was interrupted in section %3 of %4.")
        .arg(day, time, locale.toString(run.done + 1), total);
}

QString textOf(const InterruptedRun &run)
{
    const QString kept = InterruptedRuns::tr(
        "%n result(s) are safe on this disk. Nothing is paid for twice.", nullptr, run.done);
    if (run.uploadsLeft == 0)
        return kept;
    //: two whole sentences
    return InterruptedRuns::tr("%1 %2").arg(
        kept, InterruptedRuns::tr("%n upload(s) will be deleted at the provider.", nullptr,
                                  run.uploadsLeft));
}

QString goOnTextOf(const InterruptedRun &run)
{
    return InterruptedRuns::tr("Go on with %n", "sections", run.left);
}

InterruptedRuns::InterruptedRuns(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

InterruptedRuns::~InterruptedRuns()
{
    m_pool.waitForDone();
}

void InterruptedRuns::forget()
{
    ++m_look;
}

void InterruptedRuns::look(const QString &jobsFolder, const QString &source, const QString &path,
                           const QByteArray &sha256)
{
    const quint64 number = ++m_look;
    const QString folder = jobsFolder.isEmpty() ? defaultJobsFolder() : jobsFolder;
    QtConcurrent::run(&m_pool, [folder, source, path, sha256] {
        const auto file = DocumentFile::open(path);
        return findInterruptedRun(folder, source, file ? file->identity() : FileIdentity(), sha256);
    }).then(this, [this, number](const Expected<std::optional<InterruptedRun>> &run) {
        // Where the jobs cannot be read a run says so; an offer that cannot be made is none.
        if (number == m_look && run && *run)
            Q_EMIT found(**run);
    });
}

void InterruptedRuns::open(const QString &jobsFolder, const InterruptedRun &run)
{
    const quint64 number = m_look;
    const QString folder = jobsFolder.isEmpty() ? defaultJobsFolder() : jobsFolder;
    using Opened = Expected<std::shared_ptr<Job>>;
    QtConcurrent::run(&m_pool, [folder, id = run.record.id]() -> Opened {
        auto job = Job::open(diskStorage(), folder, id);
        if (!job)
            return tl::unexpected(job.error());
        return std::shared_ptr<Job>(std::move(*job));
    }).then(this, [this, number, run](const Opened &job) {
        if (number != m_look)
            return;
        if (job)
            Q_EMIT opened(run, *job);
        else
            Q_EMIT failed(job.error());
    });
}

} // namespace excerpt
