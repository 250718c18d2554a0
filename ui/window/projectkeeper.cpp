// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/projectkeeper.h"

#include "core/base/storage.h"
#include "core/journal/job.h"
#include "ui/document/beside.h"
#include "ui/window/workspace.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

/// How long a change may stay in memory only.
constexpr auto autosaveDelay = std::chrono::seconds(1);

constexpr auto jobsKey = "jobs"_L1;

QStringList jobIdsOf(const Project &project)
{
    QStringList ids;
    for (const JsonValue &id : project.view[QString(jobsKey)].toArray())
        ids.append(id.toString());
    if (ids.isEmpty() && !project.lastJobId.isEmpty())
        ids.append(project.lastJobId);
    return ids;
}

void setJobIds(Project &project, const QStringList &ids)
{
    if (ids == jobIdsOf(project))
        return;
    project.lastJobId = ids.value(ids.size() - 1);
    JsonValue::Array array;
    for (const QString &id : ids)
        array.push_back(id);
    project.view.set(jobsKey, std::move(array));
}

struct TakenJobs
{
    std::vector<std::shared_ptr<Job>> jobs;
    QStringList ids; ///< of all that are there, also in another window
};

} // namespace

ProjectKeeper::ProjectKeeper(Workspace &workspace, QString autosaveFolder, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_autosaveFolder(std::move(autosaveFolder))
{
    m_autosaveTimer.setSingleShot(true);
    m_autosaveTimer.setInterval(autosaveDelay);
    connect(&m_autosaveTimer, &QTimer::timeout, this, &ProjectKeeper::writeAutosave);
    connect(&workspace.sections(), &SectionEditor::changed, this, &ProjectKeeper::markChanged);
    connect(&workspace.prompt(), &PromptDraft::changed, this, [this] {
        const PromptDraft &prompt = m_workspace.prompt();
        m_hasOtherChanges = prompt.hasFrame() != m_project.hasFrame ||
                            prompt.name() != m_project.promptName ||
                            prompt.engine().engine != m_project.engine.engine ||
                            prompt.engine().model != m_project.engine.model;
        markChanged();
    });
    connect(&workspace.sections().undoStack(), &QUndoStack::cleanChanged, this,
            &ProjectKeeper::reportModified);
    connect(&workspace.run(), &RunController::stateChanged, this, [this] {
        if (m_isOpen && !m_isTaking)
            m_autosaveTimer.start(); // the job's id
        reportModified();
    });
    connect(&workspace.run(), &RunController::eventsArrived, this, &ProjectKeeper::reportModified);
}

ProjectKeeper::~ProjectKeeper() = default;

Autosave::Report ProjectKeeper::autosaveReport()
{
    // Called on the writing thread.
    return [self = QPointer(this)](const Expected<void> &written) {
        if (written || !self)
            return;
        QMetaObject::invokeMethod(
            self.data(),
            [self, error = written.error()] {
                if (self && !std::exchange(self->m_reportedAutosave, true))
                    Q_EMIT self->autosaveFailed(error);
            },
            Qt::QueuedConnection);
    };
}

void ProjectKeeper::begin(const QString &documentPath)
{
    Project project;
    project.engine = m_workspace.prompt().engine();
    project.hasFrame = m_workspace.prompt().hasFrame();
    project.promptName = m_workspace.prompt().name();
    m_project = std::move(project);
    m_documentPath = documentPath;
    m_path.clear();
    m_isOpen = true;
    m_isRestored = false;
    m_hasOtherChanges = false;
    m_workspace.sections().undoStack().setClean();
    if (!m_autosave && !m_autosaveFolder.isEmpty())
        m_autosave = std::make_unique<Autosave>(m_autosaveFolder, autosaveReport());
    reportModified();
}

void ProjectKeeper::begin(const QString &documentPath, const LoadedProject &loaded)
{
    if (m_restoring)
        m_autosave = std::move(m_restoring);
    begin(documentPath);
    m_isTaking = true;
    const Project &project = loaded.project;
    SectionList list = project.sections;
    const SectionList &now = m_workspace.sections().list();
    list.documentName = now.documentName;
    list.documentPages = now.documentPages;
    list.documentSha256 = now.documentSha256;
    m_workspace.sections().reset(std::move(list));
    EngineSettings engine = m_workspace.prompt().engine();
    engine.engine = project.engine.engine;
    engine.model = project.engine.model;
    engine.temperature = project.engine.temperature;
    engine.maxOutputTokens = project.engine.maxOutputTokens;
    engine.transport = project.engine.transport;
    m_workspace.prompt().reset(project.prompt, project.hasFrame, project.promptName, engine);
    m_workspace.sections().undoStack().clear();
    m_project = project;
    m_path = loaded.path;
    m_isRestored = loaded.isRestored;
    m_isTaking = false;
    adoptResults(jobIdsOf(project));
    reportModified();
}

void ProjectKeeper::giveUpLoaded()
{
    if (!m_restoring)
        return;
    m_restoring.reset(); // its file stays
    Q_EMIT leftoversFound({std::exchange(m_restored, {})});
}

/// The results of all its runs, also of one that was interrupted. A job can be open in one place
/// only: another window's are left alone.
void ProjectKeeper::adoptResults(const QStringList &jobIds)
{
    m_isTakingResults = true;
    const QString folder = m_workspace.settings().program.jobsFolder.isEmpty()
                               ? defaultJobsFolder()
                               : m_workspace.settings().program.jobsFolder;
    doBeside(
        this,
        [jobIds, folder] {
            TakenJobs taken;
            for (const QString &id : jobIds) {
                auto job = Job::open(diskStorage(), folder, id);
                if (job)
                    taken.jobs.push_back(std::move(*job));
                if (job || job.error().code != Code::JobUnknown)
                    taken.ids.append(id);
            }
            return taken;
        },
        [this, path = m_documentPath](const TakenJobs &taken) {
            if (path != m_documentPath || !m_isOpen)
                return;
            setJobIds(m_project, taken.ids); // those that expired are gone for good
            for (const auto &job : taken.jobs)
                m_workspace.results().adopt(job);
            m_isTakingResults = false;
            Q_EMIT resultsTaken();
        });
}

void ProjectKeeper::end()
{
    m_isOpen = false;
    m_isTakingResults = false;
    m_autosaveTimer.stop();
    if (m_autosave)
        m_autosave->remove();
    m_path.clear();
    m_documentPath.clear();
    m_hasOtherChanges = false;
    reportModified();
}

bool ProjectKeeper::isModified() const
{
    return m_isOpen &&
           (m_isRestored || m_hasOtherChanges || !m_workspace.sections().undoStack().isClean() ||
            jobIdsNow() != jobIdsOf(m_project));
}

/// Those of the file, which may be in another window now, and what was run since.
QStringList ProjectKeeper::jobIdsNow() const
{
    QStringList ids = jobIdsOf(m_project);
    for (const QString &id : m_workspace.results().jobIds()) {
        if (!ids.contains(id))
            ids.append(id);
    }
    return ids;
}

QString ProjectKeeper::documentChange(const QByteArray &sha256Now) const
{
    return excerpt::documentChange(m_project, sha256Now);
}

void ProjectKeeper::reportModified()
{
    if (isModified() != std::exchange(m_wasModified, isModified()))
        Q_EMIT modifiedChanged(m_wasModified);
}

void ProjectKeeper::markChanged()
{
    if (!m_isOpen || m_isTaking)
        return;
    if (!m_autosaveTimer.isActive())
        m_autosaveTimer.start();
    reportModified();
}

Project ProjectKeeper::projectNow() const
{
    Project project = m_project;
    project.documentPath = m_documentPath;
    project.sections = m_workspace.sections().list();
    project.prompt = m_workspace.prompt().text();
    project.hasFrame = m_workspace.prompt().hasFrame();
    project.promptName = m_workspace.prompt().name();
    project.engine = m_workspace.prompt().engine();
    if (m_view)
        project.view = m_view();
    setJobIds(project, jobIdsNow());
    return project;
}

void ProjectKeeper::writeAutosave()
{
    if (m_isOpen && m_autosave)
        m_autosave->write(projectNow(), m_path);
}

void ProjectKeeper::markSaved(const QString &path)
{
    m_path = path;
    m_isRestored = false;
    m_hasOtherChanges = false;
    if (m_autosave)
        m_autosave->remove();
    reportModified();
    if (isModified())
        writeAutosave(); // of what was changed while it was written
    Q_EMIT saved(path);
}

void ProjectKeeper::save(const QString &path)
{
    const Project project = projectNow();
    const int step = m_workspace.sections().undoStack().index();
    doBeside(
        this, [project, path] { return saveProject(diskStorage(), project, path); },
        [this, project, path, step](const Expected<void> &written) {
            if (!written) {
                Q_EMIT failed(written.error());
                return;
            }
            m_project = project;
            // What was changed while it was written is still to be saved.
            if (m_workspace.sections().undoStack().index() == step)
                m_workspace.sections().undoStack().setClean();
            markSaved(path);
        });
}

void ProjectKeeper::load(const QString &path)
{
    doBeside(
        this, [path] { return loadProject(path); },
        [this, path](const Expected<Project> &project) {
            if (project)
                Q_EMIT loaded({*project, path});
            else
                Q_EMIT failed(project.error());
        });
}

void ProjectKeeper::findLeftovers()
{
    if (m_autosaveFolder.isEmpty())
        return;
    doBeside(
        this, [folder = m_autosaveFolder] { return Autosave::leftovers(folder); },
        [this](const Expected<std::vector<AutosavedProject>> &leftovers) {
            if (leftovers && !leftovers->empty())
                Q_EMIT leftoversFound(*leftovers);
        });
}

void ProjectKeeper::restore(const AutosavedProject &leftover)
{
    if (leftover.damage) {
        Q_EMIT failed(*leftover.damage);
        return;
    }
    auto adopted = Autosave::adopt(leftover.id, m_autosaveFolder, autosaveReport());
    if (!adopted) {
        Q_EMIT failed(adopted.error());
        return;
    }
    m_restoring = std::move(*adopted);
    m_restored = leftover;
    Q_EMIT loaded({leftover.project, leftover.projectPath, true});
}

void ProjectKeeper::discard(const AutosavedProject &leftover)
{
    doBeside(
        this,
        [id = leftover.id, folder = m_autosaveFolder] { return Autosave::discard(id, folder); },
        [this](const Expected<void> &removed) {
            if (!removed)
                Q_EMIT failed(removed.error());
        });
}

} // namespace excerpt
