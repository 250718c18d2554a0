// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/runner.h"

#include "core/base/stop.h"
#include "core/pipeline/cancelwatch.h"

#include <QThreadPool>

#include <algorithm>
#include <functional>
#include <memory>
#include <mutex>

namespace excerpt {

namespace {

/// The document is gone or another one, or nothing can read it: neither can other sections.
bool losesTheDocument(Code code)
{
    return (code >= Code::DocumentNotFound && code <= Code::DocumentChanged) ||
           code == Code::HelperUnavailable;
}

/// Section PDFs are written beside the journal: where they cannot be, nothing that is finished
/// can be kept either.
bool losesTheJobFolder(Code code)
{
    return code == Code::DiskFull || code == Code::WriteFailed;
}

/// What the worker is given. The lock says who has it, also to a race checker that cannot see into
/// Qt's own locks.
struct Work
{
    std::mutex mutex;
    ExtractionJob job;
    std::vector<EventReader> readers;
    RunParts parts;
    QPromise<RunSummary> promise;
};

/// What the worker does with it. (A function of its own: tests/tsan.supp names it.)
std::function<void()> taskFor(const std::shared_ptr<Work> &work)
{
    return [work] {
        const std::scoped_lock lock(work->mutex);
        // The readers are let go before the future says that it is over.
        work->promise.addResult(Runner(std::move(work->job), std::move(work->readers),
                                       std::move(work->parts), work->promise)
                                    .run());
        work->promise.finish();
    };
}

/// A pool of our own, so that no other work of the program makes a run wait. Its threads do not
/// expire: helpers end with the thread that started them (PR_SET_PDEATHSIG).
QThreadPool &workers()
{
    struct Pool : QThreadPool
    {
        Pool()
        {
            setExpiryTimeout(-1);
            setMaxThreadCount(64);
        }
    };
    static Pool pool;
    return pool;
}

} // namespace

QFuture<RunSummary> startRun(ExtractionJob job, std::vector<EventReader> readers, RunParts parts)
{
    const auto work = std::make_shared<Work>();
    work->promise.start();
    QFuture<RunSummary> future = work->promise.future();
    {
        const std::scoped_lock lock(work->mutex);
        work->job = std::move(job);
        work->readers = std::move(readers);
        work->parts = std::move(parts);
    }
    // Not QtConcurrent::run(): it never calls the function when the cancel comes first, and then
    // nobody would get RunFinished.
    workers().start(taskFor(work));
    return future;
}

Runner::Runner(ExtractionJob job, std::vector<EventReader> readers, RunParts parts,
               QPromise<RunSummary> &promise)
    : m_job(std::move(job))
    , m_parts(std::move(parts))
    , m_promise(promise)
    , m_stream(std::move(readers), m_stop)
{
}

RunSummary Runner::run()
{
    const CancelWatch watch(m_promise.future(), m_stop);
    m_summary.pending = int(std::ranges::count_if(
        m_job.sections->sections, [this](const Section &s) { return !m_job.skip.contains(s.id); }));
    Expected<void> processed = process();
    if (const auto reader = m_stream.failure())
        processed = tl::unexpected(*reader);
    if (processed) {
        m_summary.outcome = RunOutcome::Finished;
    } else {
        const bool isCancel = processed.error().code == Code::Cancelled;
        m_summary.outcome = isCancel ? RunOutcome::Cancelled : RunOutcome::Ended;
        m_summary.error = processed.error();
    }
    m_stream.send(m_summary);
    if (const auto reader = m_stream.failure()) { // perhaps only now
        m_summary.outcome = RunOutcome::Ended;
        m_summary.error = reader;
    }
    return m_summary;
}

/// Takes what the run needs and returns it in reverse order.
Expected<void> Runner::process()
{
    const auto engine = m_parts.makeEngine(m_job.engine);
    m_stream.send(RunStarted{int(m_job.sections->sections.size()), m_summary.pending,
                             engine ? (*engine)->serviceName() : QString(),
                             m_job.run.memoryBudgetBytes});
    if (!engine)
        return tl::unexpected(engine.error());
    DocumentLocation location = m_job.document;
    location.limits.recycleBytes = m_job.run.memoryBudgetBytes;
    const auto document = m_parts.openDocument(location, m_stop.get_token());
    if (!document)
        return tl::unexpected(document.error());
    MemoryWatch memory(m_stream, m_parts.readMemory, m_parts.sampleInterval);
    m_summary.baselineMemoryBytes = memory.baselineBytes();
    Expected<void> processed = processSections(**document, **engine, memory);
    m_summary.peakMemoryBytes = memory.peakBytes();
    return processed;
}

Expected<void> Runner::processSections(DocumentAccess &document, Engine &engine,
                                       MemoryWatch &memory)
{
    UploadNames uploadNames(m_job.jobId, m_job.sections->documentName);
    const RunContext context{m_job,       document,          engine, m_stream, memory,
                             uploadNames, m_stop.get_token()};
    bool isFirst = true;
    for (std::size_t i = 0; i < m_job.sections->sections.size(); ++i) {
        if (m_job.skip.contains(m_job.sections->sections.at(i).id))
            continue;
        if (!isFirst)
            std::ignore = waitOrStop(context.stop, QDeadlineTimer(m_job.run.sectionDelay));
        isFirst = false;
        pauseIfAsked();
        if (mustStop())
            return tl::unexpected(cancelledError(Stage::Generate));
        const SectionOutcome outcome = SectionTask(context, i).run();
        count(outcome);
        if (const auto error = endingError(outcome))
            return tl::unexpected(*error);
    }
    return {};
}

void Runner::count(const SectionOutcome &outcome)
{
    --m_summary.pending;
    ++(isSuccess(outcome.status) ? m_summary.succeeded : m_summary.notSucceeded);
    if (outcome.wasTrimmed)
        ++m_summary.trims;
}

/// The error that ends the run after this section, or nothing.
std::optional<Error> Runner::endingError(const SectionOutcome &outcome)
{
    if (const auto reader = m_stream.failure())
        return reader;
    if (!outcome.error) {
        m_unreachableInARow = 0;
        return std::nullopt;
    }
    const Code code = outcome.error->code;
    const bool isUnreachable = code == Code::EngineUnreachable || code == Code::EngineTls;
    m_unreachableInARow = isUnreachable ? m_unreachableInARow + 1 : 0;
    const bool isFirstOfAll =
        m_job.skip.empty() && m_summary.succeeded + m_summary.notSucceeded == 1;
    const bool isTooOften = m_unreachableInARow >= (isFirstOfAll ? 1 : 2);
    if (code == Code::Cancelled || endsTheRun(code) || losesTheDocument(code) ||
        losesTheJobFolder(code) || isTooOften)
        return outcome.error;
    return std::nullopt;
}

void Runner::pauseIfAsked()
{
    while (m_promise.future().isSuspending() && !mustStop()) {
        m_stream.send(RunPaused{});
        m_promise.suspendIfRequested();
        if (!mustStop())
            m_stream.send(RunContinued{});
    }
}

/// The future is asked too: its watch may be a moment behind.
bool Runner::mustStop() const
{
    return m_stop.stop_requested() || m_promise.isCanceled();
}

} // namespace excerpt
