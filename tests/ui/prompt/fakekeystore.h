// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompt/keystore.h"

#include <QHash>
#include <QPromise>

#include <optional>

namespace excerpt::tests {

/// A keyring in memory that can be missing.
class FakeKeyStore : public KeyStore
{
public:
    QHash<QString, QByteArray> keys;       ///< by user
    std::optional<KeyringFailure> failure; ///< of every call

    QFuture<KeyringAnswer<QByteArray>> read(const KeyringEntry &entry) override
    {
        return answer(failure ? KeyringAnswer<QByteArray>(tl::unexpected(*failure))
                              : keys.value(entry.user()));
    }
    QFuture<KeyringAnswer<void>> write(const KeyringEntry &entry, const QByteArray &key) override
    {
        if (!failure)
            keys.insert(entry.user(), key);
        return answer(failure ? KeyringAnswer<void>(tl::unexpected(*failure))
                              : KeyringAnswer<void>());
    }
    QFuture<KeyringAnswer<void>> remove(const KeyringEntry &entry) override
    {
        keys.remove(entry.user());
        return answer(KeyringAnswer<void>());
    }

private:
    template <typename T>
    static QFuture<T> answer(T value)
    {
        QPromise<T> promise;
        promise.start();
        promise.addResult(std::move(value));
        promise.finish();
        return promise.future();
    }
};

} // namespace excerpt::tests
