// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keyring/keyring.h"

namespace excerpt {

/// Where keys are kept, so that a test can stand in for the system's keyring. GUI thread.
class KeyStore
{
public:
    virtual ~KeyStore() = default;
    [[nodiscard]] virtual QFuture<KeyringAnswer<QByteArray>> read(const KeyringEntry &entry) = 0;
    [[nodiscard]] virtual QFuture<KeyringAnswer<void>> write(const KeyringEntry &entry,
                                                             const QByteArray &key) = 0;
    [[nodiscard]] virtual QFuture<KeyringAnswer<void>> remove(const KeyringEntry &entry) = 0;
};

/// The system's keyring.
[[nodiscard]] KeyStore &systemKeyStore();

} // namespace excerpt
