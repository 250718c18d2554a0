// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/results/events.h"
#include "core/settings/settings.h"

#include <QObject>

#include <memory>
#include <vector>

namespace excerpt {

class Job;

/// What the window asks for: all sections, or some of them, with one prompt.
struct RunRequest
{
    DocumentLocation document;
    SectionList sections; ///< the sections to run, in their order
    QString prompt;
    bool hasFrame = true;
    EngineSettings engine; ///< with the key
    RunSettings run;
    QString jobsFolder; ///< empty: defaultJobsFolder()
};

/// One run of the pipeline, seen from the window: journalled as every run is, its events taken from
/// a bounded queue in batches, never faster than the window draws. GUI thread.
class RunController : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Starting, Running, Paused, StoppingAfterSection, Stopping };

    explicit RunController(QObject *parent = nullptr);
    /// Stops a run that is on, and waits for its clean-up.
    ~RunController() override;

    [[nodiscard]] State state() const;
    [[nodiscard]] bool isActive() const { return state() != State::Idle; }
    /// Of the run that is on or was last; null before the first. Answers are read from it.
    [[nodiscard]] std::shared_ptr<Job> job() const;

    void start(RunRequest request);
    /// Goes on with an interrupted job; sections that succeeded are left alone.
    void resume(const QString &jobId, RunRequest request, bool retryFailed);
    void pause();
    void goOn();
    void stopAfterSection();
    void stopNow();

Q_SIGNALS:
    void stateChanged();
    /// In the order of the stream, on the GUI thread.
    void eventsArrived(const std::vector<excerpt::RunEvent> &events);
    void finished(const excerpt::RunFinished &summary);
    /// The run could not even begin.
    void failed(const excerpt::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace excerpt
