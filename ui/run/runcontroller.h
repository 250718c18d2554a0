// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document/document.h"
#include "core/pipeline/jobrun.h"
#include "core/results/events.h"
#include "core/settings/settings.h"

#include <QObject>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace excerpt {

class Job;

/// What the window asks for: all sections, or some of them, with one prompt.
struct RunRequest
{
    DocumentLocation document;
    QString source;       ///< the address it was downloaded from; empty: the path
    SectionList sections; ///< the sections to run, in their order
    QString prompt;
    bool hasFrame = true;
    EngineSettings engine; ///< with the key
    RunSettings run;
    std::set<SectionId> skip; ///< of a job that goes on: done elsewhere since
    QString jobsFolder;       ///< empty: defaultJobsFolder()
    int keepJobsDays = ProgramSettings().keepJobsDays;
    /// Jobs that the window has open: what they left at a provider is deleted as that of others.
    std::vector<std::shared_ptr<Job>> openHere;
    /// Keys of other engines, to delete what earlier jobs left there; may be empty. Any thread.
    KeyLookup otherKeys;
};

/// One run of the pipeline, seen from the window: journalled as every run is, its events taken from
/// a bounded queue in batches, never faster than the window draws. A run that came to its end has
/// no output yet: whoever exports its results notes that in the job. GUI thread; nothing here waits
/// but the destructor.
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
    /// Of the run that is on or was last; null before the first. Answers are read from it. Its
    /// record is not to be read while the run is on (core/journal/job.h): request() says the same.
    [[nodiscard]] std::shared_ptr<Job> job() const;
    /// Of the run that is on or was last, without key and password; of a resumed one as its job
    /// says, once it is running.
    [[nodiscard]] const RunRequest &request() const;
    /// The results that the job had when this run began; none of a new job.
    [[nodiscard]] const std::map<SectionId, Status> &earlierResults() const;

    /// Nothing happens while a run is on.
    void start(RunRequest request);
    /// Goes on with an interrupted job; sections that succeeded are left alone. Document, key,
    /// retries, run settings and jobs folder are the request's, all else is the job's.
    void resume(const QString &jobId, RunRequest request, bool retryFailed);
    /// The same with a job that is open in this program already.
    void resume(std::shared_ptr<Job> job, RunRequest request, bool retryFailed);
    /// After the section in work; what is under way is kept.
    void pause();
    /// Takes back pause() and stopAfterSection().
    void goOn();
    /// The section in work comes to its end, the rest stays as it is; the outcome is Cancelled.
    void stopAfterSection();
    void stopNow();

Q_SIGNALS:
    void stateChanged();
    /// In the order of the stream, on the GUI thread.
    void eventsArrived(const std::vector<excerpt::RunEvent> &events);
    void finished(const excerpt::RunFinished &summary);
    /// The run could not even begin; Cancelled when it was stopped before.
    void failed(const excerpt::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace excerpt
