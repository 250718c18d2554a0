// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/filelock.h"
#include "core/project/project.h"

#include <QDateTime>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace excerpt {

/// $XDG_STATE_HOME/excerpt/autosave, else ~/.local/state/excerpt/autosave.
[[nodiscard]] QString defaultAutosaveFolder();

/// What a process that died left of one window.
struct AutosavedProject
{
    QString id;
    QString projectPath; ///< of the project it belongs to; empty: never saved
    QDateTime written;   ///< UTC
    Project project;
    std::optional<Error> damage; ///< it cannot be read: only to be discarded
};

/// The state of one window on disk, for after a crash: `<id>.excerpt` in the autosave folder, a
/// project file that is replaced whole, and beside it a lock that ends with the process. Nothing is
/// made before the first write. Reading and writing is this object's own thread's: every call
/// returns at once but where it says otherwise. One thread, usually the GUI's.
class Autosave
{
public:
    /// Called on the writing thread after each write and removal. Errors: as Storage.
    using Report = std::function<void(const Expected<void> &)>;

    explicit Autosave(QString folder = defaultAutosaveFolder(), Report report = {},
                      Storage &storage = diskStorage());
    Autosave(const Autosave &) = delete;
    Autosave &operator=(const Autosave &) = delete;
    /// Waits for what is being written. The file stays unless remove() was the last word.
    ~Autosave();

    /// Writes the state in place of the one before. While one is being written, only the latest of
    /// those that follow is.
    void write(Project project, QString projectPath);
    /// Saved, or closed on purpose: nothing is left to offer. The next write() begins anew.
    void remove();
    /// Waits until everything asked for is on disk or has failed: for the end of a program.
    void waitForDone();

    /// What dead processes left in the folder, newest first; locks without a state are tidied away.
    /// Blocks. Error: as Storage.
    [[nodiscard]] static Expected<std::vector<AutosavedProject>>
    leftovers(const QString &folder = defaultAutosaveFolder(), Storage &storage = diskStorage());
    /// Goes on with what a dead process left: its file becomes this window's, so that a second
    /// crash loses nothing either. Blocks a few ms. Error: JobBusy when another window was faster,
    /// JobUnknown when it is gone.
    [[nodiscard]] static Expected<std::unique_ptr<Autosave>>
    adopt(const QString &id, QString folder = defaultAutosaveFolder(), Report report = {},
          Storage &storage = diskStorage());
    /// Removes what a dead process left: the person does not want it. Blocks. Error: JobBusy,
    /// WriteFailed.
    [[nodiscard]] static Expected<void> discard(const QString &id,
                                                const QString &folder = defaultAutosaveFolder(),
                                                Storage &storage = diskStorage());

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace excerpt
