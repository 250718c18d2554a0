// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runjob.h"

#include "app/cli/exitstatus.h"
#include "app/cli/log.h"
#include "app/cli/output.h"
#include "app/cli/progress.h"
#include "core/pipeline/loglines.h"
#include "core/pipeline/pipeline.h"

#include <QCoreApplication>

#include <stop_token>

using namespace Qt::StringLiterals;

namespace excerpt::cli {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Run)
};

/// Everything of one run that its readers reach; outlives the run.
class JobRun
{
public:
    JobRun(Session &session, RunPlan plan)
        : m_session(session)
        , m_plan(std::move(plan))
        , m_progress(session.console,
                     effectiveProgress(session.settings.program.progress, session.console))
    {
    }

    [[nodiscard]] int run()
    {
        auto work = extractionJob(
            *m_plan.job, {m_plan.document.location, m_plan.engine, m_plan.run, m_plan.retryFailed});
        if (!work)
            return report(work.error());
        if (m_plan.format == OutputFormat::Jsonl) {
            auto lines = LineOutput::open(m_session.console, m_plan.outputPath, *m_plan.job);
            if (!lines)
                return report(lines.error());
            m_lines = std::move(*lines);
        }
        runPipeline(std::move(*work));
        return finish();
    }

private:
    void runPipeline(ExtractionJob work);
    [[nodiscard]] std::vector<EventReader> readers();
    [[nodiscard]] Expected<void> writeLines(const SectionFinished &event);
    [[nodiscard]] int finish();
    [[nodiscard]] Expected<void> writeResults();
    [[nodiscard]] bool hasFinishedSection() const;
    [[nodiscard]] bool everySectionSucceeded() const;
    void showStopping();
    int report(const Error &error);

    Session &m_session;
    RunPlan m_plan;
    ProgressDisplay m_progress;
    std::unique_ptr<LineOutput> m_lines; ///< null: the results are written at the end
    RunFinished m_summary{RunOutcome::Ended};
};

std::vector<EventReader> JobRun::readers()
{
    return {
        m_plan.job->reader(),
        logReader(),
        [this](const RunEvent &event) -> Expected<void> {
            if (const auto *finished = std::get_if<SectionFinished>(&event)) {
                const auto written = writeLines(*finished);
                if (!written)
                    return written;
            }
            if (const auto *finished = std::get_if<RunFinished>(&event))
                m_summary = *finished;
            // Written down as soon as it is there, between two events.
            return recordHash(m_plan.hash, *m_plan.job, false);
        },
        m_progress.reader(),
    };
}

Expected<void> JobRun::writeLines(const SectionFinished &event)
{
    // Of an engine that answers nothing no output is written, unless something was finished.
    const auto &error = event.result.error;
    if (!m_lines || (error && (endsTheRun(error->code) || error->code == Code::EngineUnreachable ||
                               error->code == Code::EngineTls)))
        return {};
    return m_lines->writeUntil(event.position);
}

void JobRun::runPipeline(ExtractionJob work)
{
    auto future = Pipeline::run(std::move(work), readers());
    const std::stop_callback stopping(m_session.interruption.token(), [this, &future] {
        future.cancel();
        showStopping();
    });
    waitFor(future);
}

void JobRun::showStopping()
{
    m_progress.showStopping();
    if (m_progress.hasBar())
        return;
    const int uploads = m_progress.openUploads();
    m_session.console.say(LogLevel::Info,
                          uploads > 0
                              ? Texts::tr("Stopping. Deleting %n upload(s).", nullptr, uploads)
                              : Texts::tr("Stopping."));
}

bool JobRun::hasFinishedSection() const
{
    for (int i = 0; i < m_plan.job->count(); ++i) {
        const auto status =
            m_plan.job->status(m_plan.job->record().sections.sections.at(std::size_t(i)).id);
        if (!status || *status == Status::Pending || *status == Status::Cancelled)
            continue;
        if (*status != Status::Failed || !m_summary.error)
            return true;
        // The section that the run ended at has the run's error.
        const auto result = m_plan.job->at(i);
        if (result && result->error && result->error->code != m_summary.error->code)
            return true;
    }
    return false;
}

bool JobRun::everySectionSucceeded() const
{
    const auto &sections = m_plan.job->record().sections.sections;
    return std::all_of(sections.begin(), sections.end(), [this](const Section &section) {
        return isSuccess(m_plan.job->status(section.id).value_or(Status::Pending));
    });
}

Expected<void> JobRun::writeResults()
{
    if (!hasFinishedSection() && m_summary.outcome != RunOutcome::Finished)
        return {};
    // The output that ended the run has been reported as that.
    if (m_lines && m_summary.error && exitStatus(m_summary.error->code) == ExitOutput)
        return {};
    Expected<void> written;
    if (m_lines) {
        written = m_lines->writeUntil(m_plan.job->count());
    } else {
        written = writeTo(m_session.console, m_plan.outputPath, [this](QIODevice &device) {
            return excerpt::writeResults(m_plan.format, m_plan.job->resultsHeader(), *m_plan.job,
                                         device);
        });
    }
    if (!written || m_summary.outcome != RunOutcome::Finished)
        return written;
    return m_plan.job->recordOutputWritten();
}

int JobRun::report(const Error &error)
{
    if (error.code == Code::Cancelled)
        return exitStatusOfSignal(m_session.interruption.signal());
    m_session.console.say(LogLevel::Error, error.message);
    return exitStatus(error.code);
}

int JobRun::finish()
{
    std::vector<int> statuses;
    if (m_plan.hash.isValid())
        waitFor(m_plan.hash); // as long as nobody interrupts it
    const auto hashed = recordHash(m_plan.hash, *m_plan.job, true);
    if (!hashed)
        statuses.push_back(report(hashed.error()));
    const auto written = writeResults();
    if (!written)
        statuses.push_back(report(written.error()));
    if (m_summary.error)
        statuses.push_back(report(*m_summary.error));
    if (m_summary.outcome == RunOutcome::Cancelled)
        statuses.push_back(exitStatusOfSignal(m_session.interruption.signal()));
    const bool succeeded = everySectionSucceeded();
    if (!succeeded)
        statuses.push_back(ExitSections);
    const QString id = m_plan.job->record().id;
    // A job does not go on with another document: the error says what to do.
    const bool canGoOn = !m_summary.error || m_summary.error->code != Code::DocumentChanged;
    if ((m_summary.outcome != RunOutcome::Finished && canGoOn) || !written) {
        m_session.console.say(
            LogLevel::Info,
            hasFinishedSection()
                ? Texts::tr("What was finished is kept. “excerpt-cli jobs resume %1” goes on.")
                      .arg(id)
                : Texts::tr("“excerpt-cli jobs resume %1” tries again.").arg(id));
    } else if (!succeeded && canGoOn) {
        m_session.console.say(LogLevel::Warning,
                              Texts::tr("%n section(s) did not succeed; the results say why.",
                                        nullptr, m_summary.notSucceeded));
    }
    return strongestStatus(statuses);
}

} // namespace

DownloadProgress progressOfDownload(const Session &session)
{
    return downloadProgress(session.console,
                            effectiveProgress(session.settings.program.progress, session.console));
}

QString jobsFolder(const Settings &settings)
{
    return settings.program.jobsFolder.isEmpty() ? defaultJobsFolder()
                                                 : settings.program.jobsFolder;
}

int runJob(Session &session, RunPlan plan)
{
    return JobRun(session, std::move(plan)).run();
}

} // namespace excerpt::cli
