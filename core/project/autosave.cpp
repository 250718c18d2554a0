// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/autosave.h"

#include "core/journal/jobfolder.h"
#include "core/results/outputfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

const QString keyAutosave = u"autosave"_s; ///< a member of the project, only in these files
constexpr QStringView keyProjectPath = u"project_path";
constexpr QStringView keyWritten = u"written";

QString statePath(const QString &folder, const QString &id)
{
    return folder + u'/' + id + ".excerpt"_L1;
}

QString lockPath(const QString &folder, const QString &id)
{
    return folder + u'/' + id + ".lock"_L1;
}

Error inOurWords(Error error)
{
    if (error.code == Code::JobBusy)
        error.message = QCoreApplication::translate(
            "Autosave", "Another window has taken over this unsaved work already.");
    else if (error.code == Code::JobUnknown)
        error.message =
            QCoreApplication::translate("Autosave", "This unsaved work is no longer there.");
    return error;
}

/// The lock of a state that may have lost it. Errors: JobBusy, WriteFailed.
Expected<FileLock> lockState(Storage &storage, const QString &folder, const QString &id)
{
    const QString path = lockPath(folder, id);
    if (!QFileInfo::exists(path))
        std::ignore = storage.create(path, true); // two at once: one of them gets the lock
    return FileLock::take(path).map_error(inOurWords);
}

/// Both files, the lock last: without a state it is nothing that anybody looks at.
Expected<void> removeFiles(Storage &storage, const QString &folder, const QString &id)
{
    return storage.remove(statePath(folder, id)).and_then([&] {
        return storage.remove(lockPath(folder, id));
    });
}

struct NewState
{
    QString id;
    FileLock lock;
};

Expected<NewState> makeState(Storage &storage, const QString &folder)
{
    const auto made = ensureFolder(storage, folder);
    if (!made)
        return tl::unexpected(made.error());
    for (;;) {
        const QString id = makeJobId(QDateTime::currentDateTimeUtc());
        if (QFileInfo::exists(lockPath(folder, id)))
            continue;
        const auto file = storage.create(lockPath(folder, id), true);
        if (!file)
            return tl::unexpected(file.error());
        auto lock = FileLock::take(lockPath(folder, id));
        if (lock)
            return NewState{id, std::move(*lock)};
        // Another process has tidied it away as one without a state.
        if (lock.error().code != Code::JobBusy && lock.error().code != Code::JobUnknown)
            return tl::unexpected(lock.error());
    }
}

QByteArray stateOf(Project project, const QString &projectPath)
{
    JsonValue::Object autosave{
        {keyProjectPath.toString(), projectPath},
        {keyWritten.toString(), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs)}};
    project.unknown.emplace_back(keyAutosave, std::move(autosave));
    return writeProject(project, projectPath);
}

AutosavedProject readState(const QString &folder, const QString &id)
{
    const QString path = statePath(folder, id);
    AutosavedProject state;
    state.id = id;
    auto project = loadProject(path);
    if (!project) {
        state.written = QFileInfo(path).lastModified().toUTC();
        state.damage = project.error();
        return state;
    }
    state.project = std::move(*project);
    auto &unknown = state.project.unknown;
    const auto own = std::find_if(unknown.begin(), unknown.end(),
                                  [](const auto &member) { return member.first == keyAutosave; });
    if (own != unknown.end()) {
        state.projectPath = own->second[keyProjectPath].toString();
        state.written =
            QDateTime::fromString(own->second[keyWritten].toString(), Qt::ISODateWithMs);
        unknown.erase(own);
    }
    if (!state.written.isValid())
        state.written = QFileInfo(path).lastModified().toUTC();
    return state;
}

/// The ids of all files in the folder with this ending.
QStringList idsIn(const QString &folder, QLatin1StringView suffix)
{
    QStringList ids;
    for (const QString &name : QDir(folder).entryList({u'*' + suffix}, QDir::Files)) {
        const QString id = name.chopped(suffix.size());
        if (isJobId(id))
            ids += id;
    }
    return ids;
}

} // namespace

/// What the window's thread asks for, and the one thread that does it.
class Autosave::Private
{
public:
    Private(QString inFolder, Report to, Storage &on)
        : folder(std::move(inFolder))
        , report(std::move(to))
        , storage(on)
    {
        pool.setMaxThreadCount(1);
    }

    struct Request
    {
        std::optional<Project> project; ///< nothing: remove
        QString projectPath;
    };

    void ask(Request request)
    {
        const std::lock_guard guard(mutex);
        next = std::move(request);
        if (isWorking)
            return;
        isWorking = true;
        std::ignore = QtConcurrent::run(&pool, [this] { work(); });
    }

    void work()
    {
        for (;;) {
            std::optional<Request> request;
            {
                const std::lock_guard guard(mutex);
                request = std::exchange(next, std::nullopt);
                isWorking = request.has_value();
            }
            if (!request)
                return;
            const auto done = request->project ? write(std::move(*request)) : removeState();
            if (report)
                report(done);
        }
    }

    Expected<void> write(Request request)
    {
        if (!state) {
            auto made = makeState(storage, folder);
            if (!made)
                return tl::unexpected(made.error());
            state.emplace(std::move(*made));
        }
        const QByteArray bytes = stateOf(std::move(*request.project), request.projectPath);
        return writeOutput(
            storage, statePath(folder, state->id), [&bytes](QIODevice &device) -> Expected<void> {
                if (device.write(bytes) != bytes.size())
                    return failure(Stage::Output, Code::OutputUnwritable, device.errorString());
                return {};
            });
    }

    Expected<void> removeState()
    {
        if (!state)
            return {};
        const auto removed = removeFiles(storage, folder, state->id);
        state.reset();
        return removed;
    }

    const QString folder;
    const Report report;
    Storage &storage;              ///< not owned
    std::optional<NewState> state; ///< the writing thread's, once it was asked anything
    std::mutex mutex;
    std::optional<Request> next; ///< guarded by the mutex
    bool isWorking = false;      ///< guarded by the mutex
    QThreadPool pool;            ///< last: its thread uses the rest
};

QString defaultAutosaveFolder()
{
    return QFileInfo(defaultJobsFolder()).path() + "/autosave"_L1;
}

Autosave::Autosave(QString folder, Report report, Storage &storage)
    : d(std::make_unique<Private>(std::move(folder), std::move(report), storage))
{
}

Autosave::~Autosave()
{
    waitForDone();
}

void Autosave::write(Project project, QString projectPath)
{
    d->ask({std::move(project), std::move(projectPath)});
}

void Autosave::remove()
{
    d->ask({});
}

void Autosave::waitForDone()
{
    d->pool.waitForDone();
}

Expected<std::vector<AutosavedProject>> Autosave::leftovers(const QString &folder, Storage &storage)
{
    std::vector<AutosavedProject> all;
    for (const QString &id : idsIn(folder, ".excerpt"_L1)) {
        if (!FileLock::isTaken(lockPath(folder, id)))
            all.push_back(readState(folder, id));
    }
    for (const QString &id : idsIn(folder, ".lock"_L1)) {
        if (QFileInfo::exists(statePath(folder, id)))
            continue;
        // Whoever has the lock is about to write its first state.
        const auto lock = FileLock::take(lockPath(folder, id));
        if (!lock || QFileInfo::exists(statePath(folder, id)))
            continue;
        const auto removed = storage.remove(lockPath(folder, id));
        if (!removed)
            return tl::unexpected(removed.error());
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const auto &a, const auto &b) { return a.written > b.written; });
    return all;
}

Expected<std::unique_ptr<Autosave>> Autosave::adopt(const QString &id, QString folder,
                                                    Report report, Storage &storage)
{
    const auto gone = [] {
        return tl::unexpected(inOurWords({Stage::Journal, Code::JobUnknown, {}, {}}));
    };
    if (!isJobId(id) || !QFileInfo::exists(statePath(folder, id)))
        return gone();
    auto lock = lockState(storage, folder, id);
    if (!lock)
        return tl::unexpected(lock.error());
    if (!QFileInfo::exists(statePath(folder, id))) // discarded in between
        return gone();
    auto autosave = std::make_unique<Autosave>(std::move(folder), std::move(report), storage);
    autosave->d->state.emplace(NewState{id, std::move(*lock)});
    return autosave;
}

Expected<void> Autosave::discard(const QString &id, const QString &folder, Storage &storage)
{
    if (!isJobId(id) || !QFileInfo::exists(statePath(folder, id)))
        return {};
    const auto lock = lockState(storage, folder, id);
    if (!lock)
        return tl::unexpected(lock.error());
    return removeFiles(storage, folder, id);
}

} // namespace excerpt
