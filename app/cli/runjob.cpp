// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runjob.h"

#include "app/cli/exitstatus.h"
#include "app/cli/log.h"
#include "app/cli/output.h"
#include "app/cli/progress.h"
#include "core/pipeline/loglines.h"
#include "core/pipeline/pipeline.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <optional>
#include <stop_token>

using namespace Qt::StringLiterals;

namespace excerpt::cli {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Run)
};

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
        const auto prompt =
            PromptTemplate::create(m_plan.job->record().prompt, m_plan.job->record().hasFrame);
        if (!prompt)
            return report(prompt.error());
        if (m_plan.format == OutputFormat::Jsonl) {
            auto lines = LineOutput::open(m_session.console, m_plan.outputPath, *m_plan.job);
            if (!lines)
                return report(lines.error());
            m_lines = std::move(*lines);
        }
        runPipeline(*prompt);
        return finish();
    }

private:
    void runPipeline(const PromptTemplate &prompt);
    [[nodiscard]] ExtractionJob extractionJob(const PromptTemplate &prompt) const;
    [[nodiscard]] std::vector<EventReader> readers();
    [[nodiscard]] Expected<void> recordHash(bool waits);
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

ExtractionJob JobRun::extractionJob(const PromptTemplate &prompt) const
{
    const JobRecord &record = m_plan.job->record();
    ExtractionJob job;
    job.jobId = record.id;
    job.workFolder = m_plan.job->folder();
    job.document = m_plan.document.location;
    job.sections = m_plan.job->sections();
    job.skip = m_plan.job->finishedSections(m_plan.retryFailed);
    if (!m_plan.retryFailed)
        job.helperDeaths = m_plan.job->helperDeaths();
    job.prompt = prompt;
    job.engine = m_plan.engine;
    job.run = m_plan.run;
    return job;
}

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
            return recordHash(false);
        },
        m_progress.reader(),
    };
}

/// The hash is written down as soon as it is there, between two events.
Expected<void> JobRun::recordHash(bool waits)
{
    if (!m_plan.hash.isValid() || (!waits && !m_plan.hash.isFinished()))
        return {};
    const auto hash = m_plan.hash.takeResult(); // and is invalid from now on
    if (!hash && hash.error().code == Code::Cancelled)
        return {};
    if (!hash) {
        // What is wrong with the file meets the run itself; a job without hash can still go on.
        qCWarning(cliLog, "%s", qUtf8Printable(hash.error().message));
        return {};
    }
    return m_plan.job->recordSha256(*hash);
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

void JobRun::runPipeline(const PromptTemplate &prompt)
{
    auto future = Pipeline::run(extractionJob(prompt), readers());
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
    const auto hashed = recordHash(true);
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

QFuture<Expected<QByteArray>> startHash(const QString &path, std::stop_token stop)
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
