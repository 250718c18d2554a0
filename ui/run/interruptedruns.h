// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/job.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace excerpt {

/// A run of a document that has sections left to do.
struct InterruptedRun
{
    JobRecord record;
    int done = 0;                  ///< sections with a result, whatever it is
    int left = 0;                  ///< sections that would be run
    std::set<SectionId> doneSince; ///< sections that later runs have done: not to be run
    QStringList laterJobs;         ///< those runs, oldest first
    int uploadsLeft = 0;           ///< files that are still at the provider
};

/// The newest unfinished run of a document that kept something: by the document's hash, and by its
/// path and identity where the run never came to know it. Nothing when what it left has been done
/// since: by a later run of at least as many sections that came to its end, or section by section.
/// Nothing when another process has it; `openHere` are jobs of this one. Blocks; any thread.
/// Errors: as Storage.
[[nodiscard]] Expected<std::optional<InterruptedRun>>
findInterruptedRun(const QString &jobsFolder, const QString &source, const FileIdentity &identity,
                   const QByteArray &sha256, const QStringList &openHere = {});

/// "The run of 24 November, 14:04 was interrupted in section 113 of 280."
[[nodiscard]] QString titleOf(const InterruptedRun &run);
/// "112 results are safe on this disk. Nothing is paid for twice. …"
[[nodiscard]] QString textOf(const InterruptedRun &run);
/// "Go on with 168"
[[nodiscard]] QString goOnTextOf(const InterruptedRun &run);

/// Looks for them on another thread. GUI thread.
class InterruptedRuns : public QObject
{
    Q_OBJECT

public:
    explicit InterruptedRuns(QObject *parent);
    ~InterruptedRuns() override;

    /// `jobsFolder` empty: the default one. `path` is where the document's bytes are, `source` its
    /// path or address. A later call replaces an earlier one.
    /// `openHere`: jobs that this window has itself.
    void look(const QString &jobsFolder, const QString &source, const QString &path,
              const QByteArray &sha256, const QStringList &openHere = {});
    /// Nothing that is being looked for is told any more.
    void forget();
    /// Opens the job of a run, and those that did some of its sections since, so that their results
    /// can be shown; `opened` or `failed` says the end.
    /// `openHere`: jobs that need not be opened.
    void open(const QString &jobsFolder, const InterruptedRun &run, const QStringList &openHere);

Q_SIGNALS:
    void found(const excerpt::InterruptedRun &run);
    /// In the order in which their results count.
    void opened(const excerpt::InterruptedRun &run,
                const std::vector<std::shared_ptr<excerpt::Job>> &jobs);
    void failed(const excerpt::Error &error);

private:
    QThreadPool m_pool;
    quint64 m_look = 0;
};

} // namespace excerpt
