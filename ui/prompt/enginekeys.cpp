// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompt/enginekeys.h"

#include "core/keyring/keyringservice.h"
#include "ui/document/beside.h"

#include <QDeadlineTimer>
#include <QFuture>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace excerpt {

namespace {

class SystemKeyStore : public KeyStore
{
public:
    QFuture<KeyringAnswer<QByteArray>> read(const KeyringEntry &entry) override
    {
        return keyring::read(entry);
    }
    QFuture<KeyringAnswer<void>> write(const KeyringEntry &entry, const QByteArray &key) override
    {
        return keyring::write(entry, key);
    }
    QFuture<KeyringAnswer<void>> remove(const KeyringEntry &entry) override
    {
        return keyring::remove(entry);
    }
};

KeyringEntry entryOf(const QString &engine)
{
    return {engine, QString()};
}

QString variableWithKey(const EngineDescription &engine, const QProcessEnvironment &environment)
{
    for (const QString &variable : engine.keyVariables) {
        if (!environment.value(variable).trimmed().isEmpty())
            return variable;
    }
    return {};
}

} // namespace

KeyStore &systemKeyStore()
{
    static SystemKeyStore store;
    return store;
}

EngineKeys::EngineKeys(KeyStore &store, QProcessEnvironment environment, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_environment(std::move(environment))
{
}

QString EngineKeys::variable(const QString &engine) const
{
    const EngineDescription *description = engineNamed(engine);
    return description ? variableWithKey(*description, m_environment) : QString();
}

EngineKeys::Place EngineKeys::place(const QString &engine) const
{
    return variable(engine).isEmpty() ? m_known.value(engine).place : Place::Environment;
}

bool EngineKeys::isMissing(const QString &engine) const
{
    const EngineDescription *description = engineNamed(engine);
    return description && !description->keyVariables.isEmpty() &&
           complete({.engine = engine}).apiKey.isEmpty();
}

QString EngineKeys::problem(const QString &engine) const
{
    return m_known.value(engine).problem;
}

void EngineKeys::look(const QString &engine)
{
    const EngineDescription *description = engineNamed(engine);
    if (!description || description->keyVariables.isEmpty() || place(engine) != Place::Unknown)
        return;
    set(engine, {Place::Looking, {}, {}});
    whenDone(this, m_store.read(entryOf(engine)), [this, engine](KeyringAnswer<QByteArray> answer) {
        if (m_known.value(engine).place != Place::Looking)
            return; // the person was faster
        if (!answer)
            set(engine, {Place::Nowhere,
                         {},
                         answer.error().problem == KeyringProblem::Locked ? answer.error().message
                                                                          : QString()});
        else if (answer->trimmed().isEmpty())
            set(engine, {Place::Nowhere, {}, {}});
        else
            set(engine, {Place::Keyring, answer->trimmed(), {}});
    });
}

void EngineKeys::save(const QString &engine, const QByteArray &key)
{
    set(engine, {Place::Saving, key, {}});
    whenDone(this, m_store.write(entryOf(engine), key),
             [this, engine, key](KeyringAnswer<void> answer) {
                 if (m_known.value(engine).key != key)
                     return; // another one came meanwhile
                 if (answer)
                     set(engine, {Place::Keyring, key, {}});
                 else
                     set(engine, {Place::Session, key, answer.error().message});
             });
}

void EngineKeys::forget(const QString &engine)
{
    set(engine, {Place::Nowhere, {}, {}});
    whenDone(this, m_store.remove(entryOf(engine)), [this, engine](KeyringAnswer<void> answer) {
        if (!answer && answer.error().problem == KeyringProblem::Locked)
            set(engine,
                {m_known.value(engine).place, m_known.value(engine).key, answer.error().message});
    });
}

EngineSettings EngineKeys::complete(EngineSettings settings) const
{
    const EngineDescription *description = engineNamed(settings.engine);
    if (!description)
        return settings;
    const QString name = variableWithKey(*description, m_environment);
    settings.apiKey = name.isEmpty() ? m_known.value(settings.engine).key
                                     : m_environment.value(name).trimmed().toUtf8();
    const QString address = description->baseUrlVariable.isEmpty()
                                ? QString()
                                : m_environment.value(description->baseUrlVariable);
    if (!address.isEmpty())
        settings.baseUrl = address;
    return settings;
}

KeyLookup EngineKeys::lookup() const
{
    return [known = m_known, environment = m_environment](const EngineDescription &engine) {
        const QString name = variableWithKey(engine, environment);
        if (!name.isEmpty())
            return environment.value(name).trimmed().toUtf8();
        if (known.contains(engine.id) || engine.keyVariables.isEmpty() ||
            !hasSessionBus(environment))
            return known.value(engine.id).key;
        return keyring::readWithoutPrompt(entryOf(engine.id), {}, QDeadlineTimer(3s))
            .value_or(QByteArray());
    };
}

void EngineKeys::set(const QString &engine, Known known)
{
    m_known.insert(engine, std::move(known));
    Q_EMIT changed(engine);
}

} // namespace excerpt
