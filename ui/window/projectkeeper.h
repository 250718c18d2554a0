// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/autosave.h"
#include "core/project/project.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace excerpt {

class Job;
class Workspace;

/// A project that was read, and from where.
struct LoadedProject
{
    Project project;
    QString path;            ///< of its file; empty: never saved
    bool isRestored = false; ///< unsaved work that a dead process left
};

/// Keeps what a window holds of its document: in a project file when the person saves it, and on
/// disk all the time for after a crash. Reading and writing happen beside the window. GUI thread.
class ProjectKeeper : public QObject
{
    Q_OBJECT

public:
    /// `autosaveFolder` empty: nothing is kept for after a crash.
    ProjectKeeper(Workspace &workspace, QString autosaveFolder, QObject *parent = nullptr);
    ~ProjectKeeper() override;

    /// The document of this window is open: what changes from now on is kept.
    void begin(const QString &documentPath);
    /// The same for a document that was opened for a project: takes its sections, prompt, engine
    /// and results; `resultsTaken` follows.
    void begin(const QString &documentPath, const LoadedProject &loaded);
    /// The document of a project that was loaded could not be opened: what was to be restored is
    /// offered again.
    void giveUpLoaded();
    /// The document is closed on purpose: nothing is left to offer.
    void end();

    /// Something differs from the file, or was never saved; also a run that it does not name.
    [[nodiscard]] bool isModified() const;
    /// Of the project file; empty: never saved.
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Results of earlier runs are being read: which are unfinished is not known yet.
    [[nodiscard]] bool isTakingResults() const { return m_isTakingResults; }
    /// As core/project/project.h says.
    [[nodiscard]] QString documentChange(const QByteArray &sha256Now) const;
    /// What the window wants to see again; kept with the project, never a reason to ask.
    void setView(std::function<JsonValue()> view) { m_view = std::move(view); }

    /// `saved` or `failed` says the end.
    void save(const QString &path);
    /// Reads a project's file; `loaded` or `failed` says the end.
    void load(const QString &path);
    /// What dead processes left; `leftoversFound` when there is something.
    void findLeftovers();
    /// Takes one of them up: `loaded` follows.
    void restore(const AutosavedProject &leftover);
    void discard(const AutosavedProject &leftover);

Q_SIGNALS:
    void modifiedChanged(bool isModified);
    void saved(const QString &path);
    void failed(const excerpt::Error &error);
    /// To be opened: its document first, then begin().
    void loaded(const excerpt::LoadedProject &project);
    void resultsTaken();
    void leftoversFound(const std::vector<excerpt::AutosavedProject> &leftovers);
    /// Keeping the state for after a crash failed, for the first time.
    void autosaveFailed(const excerpt::Error &error);

private:
    [[nodiscard]] Project projectNow() const;
    void markChanged();
    void markSaved(const QString &path);
    void writeAutosave();
    void adoptResults(const QStringList &jobIds);
    [[nodiscard]] QStringList jobIdsNow() const;
    [[nodiscard]] Autosave::Report autosaveReport();
    void reportModified();

    Workspace &m_workspace;
    QString m_autosaveFolder;
    std::unique_ptr<Autosave> m_autosave;
    std::unique_ptr<Autosave> m_restoring; ///< until the document of `m_restored` is open
    AutosavedProject m_restored;
    QTimer m_autosaveTimer;
    std::function<JsonValue()> m_view;
    Project m_project; ///< as it was read: its unknown fields are kept
    QString m_documentPath;
    QString m_path;
    bool m_isOpen = false;
    bool m_isTaking = false;        ///< changes made by begin() are none of the person's
    bool m_isRestored = false;      ///< and in no file that the person knows
    bool m_hasOtherChanges = false; ///< engine, frame, name of the prompt: no undo steps
    bool m_isTakingResults = false;
    bool m_wasModified = false;
    bool m_reportedAutosave = false;
};

} // namespace excerpt
