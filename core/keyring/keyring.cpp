// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keyring/keyring.h"

#include "core/keyring/keyringservice.h"

#include <qt6keychain/keychain.h>

#include <QCoreApplication>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace excerpt {

namespace {

/// Of one call on the bus; services answer within milliseconds.
constexpr std::chrono::milliseconds busTimeout = 2s;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Keyring)
};

KeyringFailure unavailable(const QString &detail)
{
    return {KeyringProblem::Unavailable,
            Text::tr("No keyring on this system. The key is kept for this session only."), detail};
}

KeyringFailure locked(const QString &detail)
{
    return {KeyringProblem::Locked,
            Text::tr("The keyring is locked, so the key could not be read or saved. Unlock it in "
                     "the system's password manager, then try again."),
            detail};
}

KeyringFailure errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return locked(job.errorString());
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: break;
    }
    return unavailable(job.errorString());
}

/// QtKeychain runs its jobs one after the other, led by an object of the thread that used it
/// first: so there is one thread for all of them, with the event loop they need.
class KeyringThread
{
public:
    static void post(std::function<void()> work)
    {
        const std::scoped_lock lock(mutex());
        std::unique_ptr<KeyringThread> &self = instance();
        if (!self) {
            self.reset(new KeyringThread);
            qAddPostRoutine(&KeyringThread::end);
        }
        QMetaObject::invokeMethod(&self->m_context, std::move(work), Qt::QueuedConnection);
    }

    ~KeyringThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    KeyringThread(const KeyringThread &) = delete;
    KeyringThread &operator=(const KeyringThread &) = delete;

private:
    KeyringThread()
    {
        m_thread.setObjectName(u"keyring"_s);
        m_context.moveToThread(&m_thread);
        m_thread.start();
    }
    static std::mutex &mutex()
    {
        static std::mutex mutex;
        return mutex;
    }
    static std::unique_ptr<KeyringThread> &instance()
    {
        static std::unique_ptr<KeyringThread> instance;
        return instance;
    }
    static void end()
    {
        const std::scoped_lock lock(mutex());
        instance().reset();
    }

    QObject m_context;
    QThread m_thread;
};

template <typename T>
using Answer = std::function<void(KeyringAnswer<T>)>;

/// On the keyring's thread.
void startRead(const KeyringEntry &entry, Answer<QByteArray> answer)
{
    auto *job = new QKeychain::ReadPasswordJob(QString(keyring::serviceName));
    job->setKey(entry.user());
    QObject::connect(job, &QKeychain::Job::finished, job, [job, answer = std::move(answer)] {
        if (job->error() == QKeychain::NoError)
            answer(job->textData().toUtf8());
        else if (job->error() == QKeychain::EntryNotFound)
            answer(QByteArray());
        else
            answer(tl::unexpected(errorOf(*job)));
    });
    job->start();
}

void startWrite(const KeyringEntry &entry, const QByteArray &key, Answer<void> answer)
{
    auto *job = new QKeychain::WritePasswordJob(QString(keyring::serviceName));
    job->setKey(entry.user());
    job->setTextData(QString::fromUtf8(key));
    QObject::connect(job, &QKeychain::Job::finished, job, [job, answer = std::move(answer)] {
        answer(job->error() == QKeychain::NoError ? KeyringAnswer<void>()
                                                  : tl::unexpected(errorOf(*job)));
    });
    job->start();
}

void startRemove(const KeyringEntry &entry, Answer<void> answer)
{
    auto *job = new QKeychain::DeletePasswordJob(QString(keyring::serviceName));
    job->setKey(entry.user());
    QObject::connect(job, &QKeychain::Job::finished, job, [job, answer = std::move(answer)] {
        const bool isGone =
            job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
        answer(isGone ? KeyringAnswer<void>() : tl::unexpected(errorOf(*job)));
    });
    job->start();
}

/// A future for what `start` answers on the keyring's thread, or at once without a keyring.
template <typename T>
QFuture<KeyringAnswer<T>> ask(std::function<void(Answer<T>)> start)
{
    auto promise = std::make_shared<QPromise<KeyringAnswer<T>>>();
    QFuture<KeyringAnswer<T>> future = promise->future();
    promise->start();
    KeyringThread::post([promise, start = std::move(start)] {
        const Answer<T> answer = [promise](KeyringAnswer<T> value) {
            promise->addResult(std::move(value));
            promise->finish();
        };
        if (hasKeyringService(busTimeout))
            start(answer);
        else
            answer(tl::unexpected(unavailable(u"no service"_s)));
    });
    return future;
}

/// What a blocked reader and the keyring's thread share; the reader may be gone first.
struct Wait
{
    std::mutex mutex;
    std::condition_variable_any changed;
    std::optional<KeyringAnswer<QByteArray>> result;

    void finish(KeyringAnswer<QByteArray> value)
    {
        {
            const std::scoped_lock lock(mutex);
            result = std::move(value);
        }
        changed.notify_all();
    }
};

void readQuietly(const KeyringEntry &entry, std::chrono::milliseconds timeout,
                 const std::shared_ptr<Wait> &wait)
{
    switch (lookIntoKeyring(QString(keyring::serviceName), entry.user(), timeout)) {
    case KeyringState::None: wait->finish(tl::unexpected(unavailable(u"no service"_s))); return;
    case KeyringState::Locked: wait->finish(tl::unexpected(locked(u"locked"_s))); return;
    case KeyringState::NoEntry: wait->finish(QByteArray()); return;
    case KeyringState::Readable:
        startRead(entry, [wait](KeyringAnswer<QByteArray> key) { wait->finish(std::move(key)); });
        return;
    }
}

} // namespace

QString KeyringEntry::user() const
{
    return profile.isEmpty() ? engine : engine + u'/' + profile;
}

namespace keyring {

KeyringAnswer<QByteArray> readWithoutPrompt(const KeyringEntry &entry, std::stop_token stop,
                                            QDeadlineTimer deadline)
{
    const auto wait = std::make_shared<Wait>();
    const std::chrono::milliseconds left{deadline.isForever() ? busTimeout.count()
                                                              : deadline.remainingTime()};
    const auto timeout = std::clamp<std::chrono::milliseconds>(left, 1ms, busTimeout);
    KeyringThread::post([entry, timeout, wait] { readQuietly(entry, timeout, wait); });
    std::unique_lock lock(wait->mutex);
    const auto isDone = [&wait] { return wait->result.has_value(); };
    if (deadline.isForever())
        wait->changed.wait(lock, stop, isDone);
    else
        wait->changed.wait_for(lock, stop, left, isDone);
    if (wait->result)
        return *wait->result;
    if (stop.stop_requested())
        return tl::unexpected(KeyringFailure{KeyringProblem::Cancelled, {}, {}});
    return tl::unexpected(unavailable(u"no answer in time"_s));
}

QFuture<KeyringAnswer<QByteArray>> read(const KeyringEntry &entry)
{
    return ask<QByteArray>(
        [entry](Answer<QByteArray> answer) { startRead(entry, std::move(answer)); });
}

QFuture<KeyringAnswer<void>> write(const KeyringEntry &entry, const QByteArray &key)
{
    return ask<void>(
        [entry, key](Answer<void> answer) { startWrite(entry, key, std::move(answer)); });
}

QFuture<KeyringAnswer<void>> remove(const KeyringEntry &entry)
{
    return ask<void>([entry](Answer<void> answer) { startRemove(entry, std::move(answer)); });
}

} // namespace keyring

} // namespace excerpt
