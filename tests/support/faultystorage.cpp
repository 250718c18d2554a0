// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultystorage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <vector>

using namespace Qt::StringLiterals;

namespace excerpt::tests {

using Guard = std::lock_guard<std::recursive_mutex>;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray afterPowerLoss(const QByteArray &current, const QByteArray &durable,
                          FaultyStorage::Survival survival)
{
    if (survival == FaultyStorage::Survival::Everything)
        return current;
    if (survival == FaultyStorage::Survival::Nothing || !current.startsWith(durable))
        return durable;
    const QByteArray tail = current.mid(durable.size());
    const qsizetype half = tail.size() / 2;
    if (survival == FaultyStorage::Survival::FirstHalf)
        return durable + tail.left(half);
    return durable + QByteArray(half, '\0') + tail.mid(half);
}

} // namespace

class FaultyStorage::File : public StorageFile
{
public:
    File(FaultyStorage &storage, NodePtr node, std::unique_ptr<StorageFile> file, QString path)
        : m_storage(storage)
        , m_node(std::move(node))
        , m_file(std::move(file))
        , m_path(std::move(path))
    {
    }

    Expected<void> write(const QByteArray &bytes) override
    {
        const Guard guard(m_storage.m_mutex);
        const bool wasLost = m_storage.m_powerIsLost;
        const Fault fault = m_storage.nextCall(Kind::Adds);
        if (fault == Fault::None)
            return put(bytes);
        if (fault != Fault::WriteError && !wasLost) {
            const auto half = put(bytes.left(bytes.size() / 2));
            if (!half)
                return half;
        }
        return fail(fault, m_path);
    }

    Expected<void> sync() override
    {
        const Guard guard(m_storage.m_mutex);
        const Fault fault = m_storage.nextCall(Kind::Syncs);
        if (fault != Fault::None)
            return fail(fault, m_path);
        m_node->durable = m_node->current;
        return {};
    }

    Expected<void> truncate(qint64 sizeBytes) override
    {
        const Guard guard(m_storage.m_mutex);
        const Fault fault = m_storage.nextCall(Kind::Other);
        if (fault != Fault::None)
            return fail(fault, m_path);
        m_node->current.resize(sizeBytes, '\0');
        return m_file->truncate(sizeBytes);
    }

private:
    Expected<void> put(const QByteArray &bytes)
    {
        m_node->current += bytes;
        return m_file->write(bytes);
    }

    FaultyStorage &m_storage;
    NodePtr m_node;
    std::unique_ptr<StorageFile> m_file;
    QString m_path;
};

int FaultyStorage::callsSeen() const
{
    const Guard guard(m_mutex);
    return m_calls;
}

FaultyStorage::Fault FaultyStorage::nextCall(Kind kind)
{
    ++m_calls;
    if (m_powerIsLost)
        return Fault::PowerLoss;
    bool isItsTurn = m_calls == m_atCall;
    switch (m_fault) {
    case Fault::None: isItsTurn = false; break;
    case Fault::PowerLoss: m_powerIsLost = isItsTurn; break;
    case Fault::DiskFull: isItsTurn = kind == Kind::Adds && m_calls >= m_atCall; break;
    case Fault::ShortWrite: isItsTurn = isItsTurn && kind == Kind::Adds; break;
    case Fault::WriteError: break;
    case Fault::SyncError:
        isItsTurn = kind == Kind::Syncs && m_calls >= m_atCall && !m_syncHasFailed;
        m_syncHasFailed = m_syncHasFailed || isItsTurn;
        break;
    }
    return isItsTurn ? m_fault : Fault::None;
}

tl::unexpected<Error> FaultyStorage::fail(Fault fault, const QString &path)
{
    const bool isFull = fault == Fault::DiskFull || fault == Fault::ShortWrite;
    const Code code = isFull ? Code::DiskFull : Code::WriteFailed;
    return failure(Stage::Journal, code, u"The test made %1 fail."_s.arg(path));
}

FaultyStorage::NodePtr FaultyStorage::node(const QString &path)
{
    const auto known = m_current.find(path);
    if (known != m_current.end())
        return known->second;
    NodePtr found;
    const QFileInfo info(path);
    if (info.exists()) {
        const QByteArray bytes = info.isDir() ? QByteArray() : contents(path);
        found = std::make_shared<Node>(Node{info.isDir(), bytes, bytes});
    }
    m_current[path] = found;
    m_durable[path] = found;
    return found;
}

Expected<std::unique_ptr<StorageFile>> FaultyStorage::open(const QString &path, bool isNew,
                                                           bool isPrivate)
{
    const Guard guard(m_mutex);
    NodePtr file = node(path);
    const Fault fault = nextCall(file ? Kind::Other : Kind::Adds);
    if (fault != Fault::None)
        return fail(fault, path);
    auto real = isNew ? diskStorage().create(path, isPrivate) : diskStorage().append(path);
    if (!real)
        return real;
    if (!file)
        m_current[path] = file = std::make_shared<Node>();
    return std::make_unique<File>(*this, std::move(file), std::move(*real), path);
}

Expected<std::unique_ptr<StorageFile>> FaultyStorage::append(const QString &path)
{
    return open(path, false, true);
}

Expected<std::unique_ptr<StorageFile>> FaultyStorage::create(const QString &path, bool isPrivate)
{
    return open(path, true, isPrivate);
}

Expected<QByteArray> FaultyStorage::read(const QString &path, qint64 offset, qint64 sizeBytes)
{
    const Guard guard(m_mutex);
    if (m_powerIsLost)
        return fail(Fault::PowerLoss, path);
    return diskStorage().read(path, offset, sizeBytes);
}

Expected<void> FaultyStorage::rename(const QString &from, const QString &to)
{
    const Guard guard(m_mutex);
    const NodePtr file = node(from);
    node(to);
    const Fault fault = nextCall(Kind::Other);
    if (fault != Fault::None)
        return fail(fault, to);
    const auto done = diskStorage().rename(from, to);
    if (done) {
        m_current[to] = file;
        m_current[from] = nullptr;
    }
    return done;
}

Expected<void> FaultyStorage::remove(const QString &path)
{
    const Guard guard(m_mutex);
    node(path);
    const Fault fault = nextCall(Kind::Other);
    if (fault != Fault::None)
        return fail(fault, path);
    const auto done = diskStorage().remove(path);
    if (done)
        m_current[path] = nullptr;
    return done;
}

Expected<void> FaultyStorage::makeFolder(const QString &path)
{
    const Guard guard(m_mutex);
    node(path);
    const Fault fault = nextCall(Kind::Adds);
    if (fault != Fault::None)
        return fail(fault, path);
    const auto done = diskStorage().makeFolder(path);
    if (done)
        m_current[path] = std::make_shared<Node>(Node{.isFolder = true});
    return done;
}

Expected<void> FaultyStorage::syncFolder(const QString &path)
{
    const Guard guard(m_mutex);
    const Fault fault = nextCall(Kind::Other);
    if (fault != Fault::None)
        return fail(fault, path);
    for (const auto &[entry, file] : m_current) {
        if (QFileInfo(entry).path() == path)
            m_durable[entry] = file;
    }
    return diskStorage().syncFolder(path);
}

void FaultyStorage::restorePower(Survival survival, bool entriesSurvive)
{
    const Guard guard(m_mutex);
    const auto &entries = entriesSurvive ? m_current : m_durable;
    std::vector<QString> gone; // paths come parents first: everything below goes with its folder
    for (const auto &[path, file] : entries) {
        if (!file) {
            gone.push_back(path);
            continue;
        }
        if (file->isFolder) {
            QDir().mkpath(path);
            continue;
        }
        QFile real(path);
        if (QFileInfo(QFileInfo(path).path()).isDir() && real.open(QIODevice::WriteOnly))
            real.write(afterPowerLoss(file->current, file->durable, survival));
    }
    for (const QString &path : gone) {
        if (QFileInfo(path).isDir())
            QDir(path).removeRecursively();
        else
            QFile::remove(path);
    }
}

} // namespace excerpt::tests
