// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/storage.h"

#include <map>
#include <memory>
#include <mutex>
#include <set>

namespace excerpt::tests {

/// A Storage over a real folder in which one fault happens at the n-th call (reads do not count).
/// It knows what is durable: the contents of a file as of its last sync(), the entries of a folder
/// as of its last syncFolder(). Whatever exists when it is made is durable. Any thread.
class FaultyStorage : public Storage
{
public:
    enum class Fault {
        None,
        PowerLoss,  ///< the n-th call does half of its work, it and all later ones fail
        DiskFull,   ///< from the n-th call on writes are short and nothing new can be made
        ShortWrite, ///< the same, but at the n-th call only
        WriteError, ///< the n-th call does nothing and fails; later ones work again
        SyncError,  ///< the same, but it is the first sync from the n-th call on
    };
    /// What of the contents that nobody synced is there after a power loss all the same.
    enum class Survival {
        Nothing,
        FirstHalf,  ///< torn
        SecondHalf, ///< the first half is zeros: pages reach the disk in any order
        Everything,
    };

    FaultyStorage(Fault fault, int atCall) : m_fault(fault), m_atCall(atCall) {}

    [[nodiscard]] int callsSeen() const;
    /// Makes the folder what a machine finds when the power is back; call it once, after the last
    /// file is closed. `entriesSurvive`: entries that nobody synced are there all the same.
    void restorePower(Survival survival, bool entriesSurvive);

    Expected<std::unique_ptr<StorageFile>> append(const QString &path) override;
    Expected<std::unique_ptr<StorageFile>> create(const QString &path, bool isPrivate) override;
    Expected<QByteArray> read(const QString &path, qint64 offset, qint64 sizeBytes) override;
    Expected<void> rename(const QString &from, const QString &to) override;
    Expected<void> remove(const QString &path) override;
    Expected<void> makeFolder(const QString &path) override;
    Expected<void> syncFolder(const QString &path) override;

private:
    struct Node
    {
        bool isFolder = false;
        QByteArray current;
        QByteArray durable;
    };
    using NodePtr = std::shared_ptr<Node>;
    class File;

    /// The fault of this call, if it is its turn.
    enum class Kind { Adds, Syncs, Other };
    Fault nextCall(Kind kind);
    [[nodiscard]] static tl::unexpected<Error> fail(Fault fault, const QString &path);
    /// The node that `path` names now; one that exists already is durable. Null: nothing there.
    NodePtr node(const QString &path);
    Expected<std::unique_ptr<StorageFile>> open(const QString &path, bool isNew, bool isPrivate);

    mutable std::recursive_mutex m_mutex;
    Fault m_fault;
    int m_atCall;
    int m_calls = 0;
    bool m_powerIsLost = false;
    bool m_syncHasFailed = false;
    std::map<QString, NodePtr> m_current; ///< only of paths that were touched; null: no entry
    std::map<QString, NodePtr> m_durable;
};

} // namespace excerpt::tests
