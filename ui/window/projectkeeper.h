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

class Workspace;

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
    /// and results. `path` is where it is saved, empty for one that never was.
    void begin(const QString &documentPath, const Project &project, const QString &path);
    /// The document is closed on purpose: nothing is left to offer.
    void end();

    /// Something differs from the file, or was never saved.
    [[nodiscard]] bool isModified() const;
    /// Of the project file; empty: never saved.
    [[nodiscard]] const QString &path() const { return m_path; }
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
    void loaded(const excerpt::Project &project, const QString &path);
    void leftoversFound(const std::vector<excerpt::AutosavedProject> &leftovers);
    /// Keeping the state for after a crash failed, for the first time.
    void autosaveFailed(const excerpt::Error &error);

private:
    [[nodiscard]] Project projectNow() const;
    void markChanged();
    void markSaved(const QString &path);
    void writeAutosave();
    void adoptResults(const QStringList &jobIds);
    void reportModified();
    [[nodiscard]] std::unique_ptr<Autosave> newAutosave();

    Workspace &m_workspace;
    QString m_autosaveFolder;
    std::unique_ptr<Autosave> m_autosave;
    QTimer m_autosaveTimer;
    std::function<JsonValue()> m_view;
    Project m_project; ///< as it was read: its unknown fields are kept
    QString m_documentPath;
    QString m_path;
    bool m_isOpen = false;
    bool m_isTaking = false;        ///< changes made by begin() are none of the person's
    bool m_hasOtherChanges = false; ///< engine, frame, name of the prompt: no undo steps
    bool m_wasModified = false;
    bool m_reportedAutosave = false;
};

} // namespace excerpt
