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

/// A section that a run has done.
struct DoneSection
{
    std::shared_ptr<const JobRecord> job;
    std::size_t index = 0;

    [[nodiscard]] const Section &section() const { return job->sections.sections.at(index); }
};

/// Whether another run would ask the same of it.
bool isSameQuestion(const DoneSection &done, const JobRecord &job, const Section &section)
{
    const Section &other = done.section();
    return other.id == section.id && other.pages == section.pages && other.start == section.start &&
           other.end == section.end && other.regions == section.regions &&
           other.prompt == section.prompt && done.job->prompt == job.prompt &&
           done.job->hasFrame == job.hasFrame && done.job->engine.engine == job.engine.engine &&
           done.job->engine.model == job.engine.model;
}

/// Counts what a resume would leave alone and what it would do. `since`: of later runs.
InterruptedRun runOf(const JournalState &state, const std::vector<DoneSection> &since)
{
    InterruptedRun run;
    run.record = state.record();
    run.uploadsLeft = int(state.openUploads().size());
    const auto &sections = run.record.sections.sections;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        if (isLeftAlone(state.entries().at(i).status, false)) {
            ++run.done;
            continue;
        }
        const auto later = std::ranges::find_if(since, [&](const DoneSection &done) {
            return isSameQuestion(done, run.record, sections[i]);
        });
        if (later == since.end()) {
            ++run.left;
            continue;
        }
        run.doneSince.insert(sections[i].id);
        if (!run.laterJobs.contains(later->job->id))
            run.laterJobs.prepend(later->job->id);
    }
    return run;
}

void appendDone(std::vector<DoneSection> &all, const JournalState &state)
{
    for (std::size_t i = 0; i < state.entries().size(); ++i) {
        if (isLeftAlone(state.entries().at(i).status, false))
            all.push_back({state.sharedRecord(), i});
    }
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

Expected<std::optional<InterruptedRun>>
findInterruptedRun(const QString &jobsFolder, const QString &source, const FileIdentity &identity,
                   const QByteArray &sha256, const QStringList &openHere)
{
    const auto jobs = listJobs(diskStorage(), jobsFolder);
    if (!jobs)
        return tl::unexpected(jobs.error());
    std::optional<JournalState> newest;
    int finishedSections = 0; // most of a run at least as new that came to its end
    std::vector<DoneSection> doneSince;
    for (const JobSummary &job : *jobs) {
        if (!mayBeOfDocument(job, source, sha256))
            continue;
        const auto journal = loadJournal(diskStorage(), jobFolder(jobsFolder, job.id));
        if (!journal || !journal->state.hasRecord() ||
            !isOfDocument(journal->state.record(), source, identity, sha256))
            continue; // removed meanwhile, damaged, or of a file that stood there before
        // Runs of one second are in no order.
        if (newest && journal->state.record().created.secsTo(newest->record().created) > 0)
            break;
        appendDone(doneSince, journal->state);
        const InterruptedRun run = runOf(journal->state, {});
        if (run.left == 0) {
            finishedSections = std::max(finishedSections, run.done);
            continue;
        }
        const bool isElsewhere = job.isBusy && !openHere.contains(job.id);
        const bool keptSomething = run.done > 0 || run.uploadsLeft > 0;
        if (!newest && !isElsewhere && keptSomething)
            newest = journal->state;
    }
    if (!newest || int(newest->entries().size()) <= finishedSections)
        return std::nullopt;
    InterruptedRun run = runOf(*newest, doneSince);
    return run.left == 0 ? std::nullopt : std::optional(std::move(run));
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
                           const QByteArray &sha256, const QStringList &openHere)
{
    const quint64 number = ++m_look;
    const QString folder = jobsFolder.isEmpty() ? defaultJobsFolder() : jobsFolder;
    QtConcurrent::run(&m_pool, [folder, source, path, sha256, openHere] {
        const auto file = DocumentFile::open(path);
        return findInterruptedRun(folder, source, file ? file->identity() : FileIdentity(), sha256,
                                  openHere);
    }).then(this, [this, number](const Expected<std::optional<InterruptedRun>> &run) {
        // Where the jobs cannot be read a run says so; an offer that cannot be made is none.
        if (number == m_look && run && *run)
            Q_EMIT found(**run);
    });
}

void InterruptedRuns::open(const QString &jobsFolder, const InterruptedRun &run,
                           const QStringList &openHere)
{
    const quint64 number = m_look;
    const QString folder = jobsFolder.isEmpty() ? defaultJobsFolder() : jobsFolder;
    using Opened = Expected<std::vector<std::shared_ptr<Job>>>;
    QtConcurrent::run(&m_pool, [folder, run, openHere]() -> Opened {
        std::vector<std::shared_ptr<Job>> jobs;
        for (const QString &id : QStringList(run.record.id) + run.laterJobs) {
            if (openHere.contains(id))
                continue;
            auto job = Job::open(diskStorage(), folder, id);
            if (job)
                jobs.push_back(std::move(*job));
            else if (id == run.record.id) // a later one may be in another window
                return tl::unexpected(job.error());
        }
        return jobs;
    }).then(this, [this, number, run](const Opened &jobs) {
        if (number != m_look)
            return;
        if (jobs)
            Q_EMIT opened(run, *jobs);
        else
            Q_EMIT failed(jobs.error());
    });
}

} // namespace excerpt
