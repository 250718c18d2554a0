// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>

#include <QByteArray>
#include <QDeadlineTimer>
#include <QFuture>
#include <QString>

#include <stop_token>

namespace excerpt {

/// Whose key: an engine's, or that of one of its profiles.
struct KeyringEntry
{
    QString engine;
    QString profile; ///< empty: the engine's only one

    /// How the keyring names it: `gemini` or `gemini/work`, of the service `excerpt`.
    [[nodiscard]] QString user() const;
    bool operator==(const KeyringEntry &) const = default;
};

enum class KeyringProblem {
    Unavailable, ///< there is none, or it does not answer
    Locked,
    Cancelled,
};

struct KeyringFailure
{
    KeyringProblem problem = KeyringProblem::Unavailable;
    QString message; ///< translated: what happened and what to do
    QString detail;  ///< as the keyring said it; never a key
};

template <typename T>
using KeyringAnswer = tl::expected<T, KeyringFailure>;

/// Keys in the system's keyring (QtKeychain: Secret Service or KWallet). They are written nowhere
/// else. Any thread, with a QCoreApplication; all talk with the keyring is on one thread of its
/// own.
namespace keyring {

inline constexpr QLatin1StringView serviceName("excerpt");

/// For programs that must not ask: an entry that could only be read after a prompt is Locked. No
/// entry: an empty key. Blocks.
[[nodiscard]] KeyringAnswer<QByteArray>
readWithoutPrompt(const KeyringEntry &entry, std::stop_token stop, QDeadlineTimer deadline);

/// For the window: the system may ask the person to unlock. No entry: an empty key.
[[nodiscard]] QFuture<KeyringAnswer<QByteArray>> read(const KeyringEntry &entry);
/// Replaces what is there.
[[nodiscard]] QFuture<KeyringAnswer<void>> write(const KeyringEntry &entry, const QByteArray &key);
/// An entry that does not exist counts as removed.
[[nodiscard]] QFuture<KeyringAnswer<void>> remove(const KeyringEntry &entry);

} // namespace keyring

} // namespace excerpt
