// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/run/runcontroller.h"

#include "core/base/stop.h"
#include "core/pipeline/eventqueue.h"
#include "core/pipeline/loglines.h"
#include "core/pipeline/pipeline.h"
#include "ui/run/runpreparation.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QThreadPool>
#include <QTimer>
#include <QtConcurrent>

#include <atomic>
#include <chrono>
#include <optional>

namespace excerpt {

namespace {

/// So often the window is told of events at most: as often as it draws.
constexpr std::chrono::milliseconds drainInterval{33};

/// What the threads of one run and the window share. Outlives the run.
struct Channel
{
    EventQueue queue;
    std::atomic<bool> isWakePending = false;
    std::atomic<bool> stopsAtPause = false; ///< the person asked to stop after the section
    std::atomic<bool> isBetween = false;    ///< the worker waits between two sections
    QFuture<RunSummary> run;                ///< set before `stopsAtPause` can be
    FutureHash hash;                        ///< of the run's threads, then of the clean-up's
};

} // namespace

class RunController::Private : public QObject
{
public:
    explicit Private(RunController *controller);
    ~Private() override;

    void prepare(QFuture<Expected<PreparedRun>> preparation);
    void onPrepared();
    [[nodiscard]] std::vector<EventReader> readers();
    void wake();
    void drain();
    void onRunOver();
    void onCleanedUp();
    void setState(State next);

    RunController *const q;
    State state = State::Idle;
    std::shared_ptr<Job> job;
    RunRequest request;
    std::map<SectionId, Status> earlier;
    std::stop_source stop; ///< of preparation and hash
    QThreadPool pool;      ///< what may block: preparation, the end of the hash
    QFutureWatcher<Expected<PreparedRun>> preparation;
    std::shared_ptr<Channel> channel;
    QFutureWatcher<RunSummary> run;
    QFutureWatcher<Expected<void>> cleanUp;
    QTimer timer;
    QElapsedTimer sinceDrained;
    std::optional<RunSummary> summary; ///< of the run that is on, once it has come by
};

RunController::Private::Private(RunController *controller) : q(controller)
{
    pool.setMaxThreadCount(1);
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    connect(&timer, &QTimer::timeout, this, &Private::drain);
    connect(&preparation, &QFutureWatcherBase::finished, this, &Private::onPrepared);
    connect(&run, &QFutureWatcherBase::finished, this, &Private::onRunOver);
    connect(&cleanUp, &QFutureWatcherBase::finished, this, &Private::onCleanedUp);
}

RunController::Private::~Private()
{
    stop.request_stop();
    for (QFutureWatcherBase *watcher :
         {static_cast<QFutureWatcherBase *>(&preparation), static_cast<QFutureWatcherBase *>(&run),
          static_cast<QFutureWatcherBase *>(&cleanUp)})
        watcher->disconnect(this);
    if (channel) {
        channel->run.cancel();
        channel->queue.close();
        channel->run.waitForFinished();
    }
    pool.waitForDone();
    if (channel && channel->hash.isValid())
        channel->hash.waitForFinished();
}

void RunController::Private::setState(State next)
{
    if (state == next)
        return;
    state = next;
    Q_EMIT q->stateChanged();
}

void RunController::Private::prepare(QFuture<Expected<PreparedRun>> future)
{
    preparation.setFuture(future);
    setState(State::Starting);
}

void RunController::Private::onPrepared()
{
    Expected<PreparedRun> prepared = preparation.future().takeResult();
    if (prepared && stop.stop_requested())
        prepared = tl::unexpected(cancelledError(Stage::Open));
    if (!prepared) {
        setState(State::Idle);
        Q_EMIT q->failed(prepared.error());
        return;
    }
    job = prepared->job;
    request = std::move(prepared->request);
    earlier = std::move(prepared->earlier);
    summary.reset();
    channel = std::make_shared<Channel>();
    channel->hash = prepared->hash;
    channel->run = Pipeline::run(std::move(prepared->work), readers());
    channel->queue.follow(QFuture<void>(channel->run));
    run.setFuture(channel->run);
    setState(State::Running);
}

/// The journal first, the window last.
std::vector<EventReader> RunController::Private::readers()
{
    // The run is over before `this` is gone, and lets its readers go.
    return {
        job->reader(),
        logReader(),
        [channel = channel, job = job](const RunEvent &event) -> Expected<void> {
            if (std::holds_alternative<RunPaused>(event)) {
                channel->isBetween = true;
                if (channel->stopsAtPause)
                    channel->run.cancel();
            } else if (std::holds_alternative<RunContinued>(event)) {
                channel->isBetween = false;
            }
            return recordHash(channel->hash, *job, false);
        },
        [channel = channel, this](const RunEvent &event) -> Expected<void> {
            channel->queue.push(event);
            if (!channel->isWakePending.exchange(true))
                QMetaObject::invokeMethod(this, &Private::wake, Qt::QueuedConnection);
            return {};
        },
    };
}

void RunController::Private::wake()
{
    if (timer.isActive())
        return;
    const std::chrono::milliseconds since(sinceDrained.isValid() ? sinceDrained.elapsed() : 1000);
    if (since >= drainInterval)
        drain();
    else
        timer.start(drainInterval - since);
}

void RunController::Private::drain()
{
    if (!channel)
        return;
    sinceDrained.start();
    channel->isWakePending = false; // before taking: what comes later wakes again
    const std::vector<RunEvent> events = channel->queue.takeAll();
    if (events.empty())
        return;
    if (const auto *last = std::get_if<RunFinished>(&events.back()))
        summary = *last;
    Q_EMIT q->eventsArrived(events);
}

/// What is still to be done may wait for the disk, so it is done elsewhere.
void RunController::Private::onRunOver()
{
    drain();
    if (!summary) {
        // A reader before the queue failed at the very end: the window must hear of it all the
        // same.
        summary = run.future().resultCount() > 0 ? run.result() : RunSummary{RunOutcome::Cancelled};
        Q_EMIT q->eventsArrived({RunEvent(*summary)});
    }
    if (summary->outcome == RunOutcome::Cancelled)
        stop.request_stop();
    cleanUp.setFuture(QtConcurrent::run(
        &pool, [channel = channel, job = job] { return recordHash(channel->hash, *job, true); }));
}

void RunController::Private::onCleanedUp()
{
    const Expected<void> hashed = cleanUp.result();
    if (!hashed && !summary->error) {
        summary->outcome = RunOutcome::Ended;
        summary->error = hashed.error();
    }
    channel.reset();
    const RunSummary over = *summary;
    setState(State::Idle);
    Q_EMIT q->finished(over);
}

RunController::RunController(QObject *parent) : QObject(parent), d(std::make_unique<Private>(this))
{
}

RunController::~RunController() = default;

RunController::State RunController::state() const
{
    return d->state;
}

std::shared_ptr<Job> RunController::job() const
{
    return d->job;
}

const RunRequest &RunController::request() const
{
    return d->request;
}

const std::map<SectionId, Status> &RunController::earlierResults() const
{
    return d->earlier;
}

void RunController::start(RunRequest request)
{
    if (isActive())
        return;
    d->stop = std::stop_source();
    d->prepare(QtConcurrent::run(
        &d->pool, [request = std::move(request), stop = d->stop.get_token()]() mutable {
            return prepareRun(std::move(request), stop);
        }));
}

void RunController::resume(const QString &jobId, RunRequest request, bool retryFailed)
{
    if (isActive())
        return;
    if (d->job && d->job->record().id == jobId)
        return resume(d->job, std::move(request), retryFailed); // or it would be busy with us
    d->stop = std::stop_source();
    d->prepare(QtConcurrent::run(&d->pool, [jobId, request = std::move(request), retryFailed,
                                            stop = d->stop.get_token()]() mutable {
        return prepareResume(jobId, std::move(request), retryFailed, stop);
    }));
}

void RunController::resume(std::shared_ptr<Job> job, RunRequest request, bool retryFailed)
{
    if (isActive())
        return;
    d->stop = std::stop_source();
    d->prepare(QtConcurrent::run(&d->pool, [job = std::move(job), request = std::move(request),
                                            retryFailed, stop = d->stop.get_token()]() mutable {
        return prepareResume(std::move(job), std::move(request), retryFailed, stop);
    }));
}

void RunController::pause()
{
    if (state() != State::Running)
        return;
    d->channel->run.suspend();
    d->setState(State::Paused);
}

void RunController::goOn()
{
    if (state() != State::Paused && state() != State::StoppingAfterSection)
        return;
    d->channel->stopsAtPause = false;
    d->channel->run.resume();
    d->setState(State::Running);
}

void RunController::stopAfterSection()
{
    if (state() != State::Running && state() != State::Paused)
        return;
    d->channel->stopsAtPause = true;
    d->channel->run.suspend();
    if (d->channel->isBetween)
        d->channel->run.cancel(); // the worker has said so before it could see the wish
    d->setState(State::StoppingAfterSection);
}

void RunController::stopNow()
{
    if (state() == State::Idle || state() == State::Stopping)
        return;
    d->stop.request_stop();
    if (d->channel)
        d->channel->run.cancel();
    d->setState(State::Stopping);
}

} // namespace excerpt
