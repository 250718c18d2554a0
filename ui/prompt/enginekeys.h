// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engines/engine.h"
#include "core/pipeline/jobrun.h"
#include "ui/prompt/keystore.h"

#include <QHash>
#include <QObject>
#include <QProcessEnvironment>

namespace excerpt {

/// The engines' keys as the window has them: from the environment, which wins, from the keyring,
/// or for this session only. They are nowhere else. GUI thread.
class EngineKeys : public QObject
{
    Q_OBJECT

public:
    enum class Place {
        Unknown, ///< nobody has looked yet
        Looking,
        Nowhere,
        Environment,
        Keyring,
        Session, ///< the keyring did not take it
        Saving,  ///< in use already
    };

    explicit EngineKeys(KeyStore &store = systemKeyStore(),
                        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment(),
                        QObject *parent = nullptr);

    [[nodiscard]] Place place(const QString &engine) const;
    /// Whether the engine needs a key and none is known.
    [[nodiscard]] bool isMissing(const QString &engine) const;
    /// The environment's variable that holds the key; empty when none does.
    [[nodiscard]] QString variable(const QString &engine) const;
    /// What the keyring said last, translated; empty: nothing to say.
    [[nodiscard]] QString problem(const QString &engine) const;

    /// Reads the keyring when nobody has looked yet.
    void look(const QString &engine);
    /// Uses the key at once and saves it in the keyring.
    void save(const QString &engine, const QByteArray &key);
    /// Removes it from session and keyring.
    void forget(const QString &engine);

    /// With the key, and with the server's address when a variable gives one.
    [[nodiscard]] EngineSettings complete(EngineSettings settings) const;
    /// For workers: the keys known now, the environment's and the keyring's, without a prompt.
    [[nodiscard]] KeyLookup lookup() const;

Q_SIGNALS:
    void changed(const QString &engine);

private:
    struct Known
    {
        Place place = Place::Unknown;
        QByteArray key;
        QString problem;
    };
    void set(const QString &engine, Known known);

    KeyStore &m_store;
    QProcessEnvironment m_environment;
    QHash<QString, Known> m_known;
};

} // namespace excerpt
