// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>

#include <chrono>

namespace excerpt {

// What can be known of the system's keyring without asking the person anything.

/// Whether a session bus is named at all: without one nothing is started to find out. Any thread.
[[nodiscard]] bool hasSessionBus(const QProcessEnvironment &environment);

enum class KeyringState {
    None,     ///< no service, or it does not answer in time
    Locked,   ///< the entry exists, but reading it would ask the person
    Readable, ///< reading asks nobody
    NoEntry,
};

/// Looks for one entry of the service that QtKeychain uses (the Secret Service, or KWallet on a
/// KDE desktop), without unlocking and without a prompt. Blocks up to `timeout` for each of at most
/// four calls; any thread but one with a deadline shorter than that.
/// Sources: Secret Service API 0.2, org.freedesktop.Secret.Service.SearchItems; KWallet's
/// org.kde.KWallet.isOpen and networkWallet; QtKeychain 0.13, libsecret.cpp (attributes).
[[nodiscard]] KeyringState lookIntoKeyring(const QString &service, const QString &user,
                                           std::chrono::milliseconds timeout);

/// Whether something answers for a keyring, or would be started to answer. Blocks as above.
[[nodiscard]] bool hasKeyringService(std::chrono::milliseconds timeout);

} // namespace excerpt
