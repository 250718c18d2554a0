// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/enginechoice.h"

#include "app/cli/log.h"
#include "app/cli/options.h"
#include "core/keyring/keyring.h"
#include "core/keyring/keyringservice.h"

#include <QCoreApplication>
#include <QUrl>

#include <chrono>

using namespace Qt::StringLiterals;

namespace excerpt::cli {

namespace {

constexpr std::chrono::seconds keyringTimeout{3};

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Error badSetting(const QString &message)
{
    return {Stage::Usage, Code::BadSetting, message, {}};
}

bool isServerAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) &&
           !url.host().isEmpty();
}

/// A bad address in a variable is an error even when the command line overrides it.
Expected<void> completeAddress(const EngineDescription &engine, Session &session)
{
    QString &address = session.settings.engine.baseUrl;
    const QString variable = engine.baseUrlVariable;
    const QString fromVariable =
        variable.isEmpty() ? QString() : session.environment.value(variable);
    if (!fromVariable.isEmpty() && !isServerAddress(fromVariable)) {
        return tl::unexpected(badSetting(
            Texts::tr("The environment variable %1 has the value “%2”. Allowed is an address "
                      "that begins with https:// or http://.")
                .arg(variable, fromVariable)));
    }
    if (!fromVariable.isEmpty() && !session.arguments.has(u"base-url"_s))
        address = fromVariable;
    if (!address.isEmpty() && !isServerAddress(address)) {
        return tl::unexpected(
            badSetting(Texts::tr("The address of the engine's server is “%1”. Allowed "
                                 "is one that begins with https:// or http://.")
                           .arg(address)));
    }
    return {};
}

/// Options that only mean something to an engine that sends sections away.
Expected<void> refuseMeaningless(const EngineDescription &engine, const Arguments &arguments)
{
    if (engine.sendsAway)
        return {};
    for (const auto &option :
         {u"model"_s, u"base-url"_s, u"temperature"_s, u"max-output-tokens"_s, u"transport"_s}) {
        if (arguments.has(option)) {
            return tl::unexpected(usageError(
                Texts::tr("--%1 has no meaning for the engine %2. Leave it out, or choose "
                          "another engine with --engine.")
                    .arg(option, engine.id)));
        }
    }
    return {};
}

} // namespace

QByteArray engineKey(const EngineDescription &engine, const QProcessEnvironment &environment,
                     std::stop_token stop)
{
    for (const QString &variable : engine.keyVariables) {
        const QString key = environment.value(variable).trimmed();
        if (!key.isEmpty())
            return key.toUtf8();
    }
    if (engine.keyVariables.isEmpty() || !hasSessionBus(environment))
        return {};
    const auto key = keyring::readWithoutPrompt({engine.id, QString()}, std::move(stop),
                                                QDeadlineTimer(keyringTimeout));
    if (key)
        return key->trimmed();
    if (key.error().problem == KeyringProblem::Locked)
        qCWarning(cliLog, "The keyring is locked: the key for %s was not read.",
                  qUtf8Printable(engine.displayName));
    else
        qCDebug(cliLog, "No key for %s from the keyring: %s", qUtf8Printable(engine.displayName),
                qUtf8Printable(key.error().detail));
    return {};
}

KeyLookup engineKeys(const QProcessEnvironment &environment, std::stop_token stop)
{
    return [environment, stop = std::move(stop)](const EngineDescription &engine) {
        return engineKey(engine, environment, stop);
    };
}

Expected<void> completeEngine(Session &session)
{
    EngineSettings &settings = session.settings.engine;
    const EngineDescription *engine = engineNamed(settings.engine);
    if (!engine) {
        return tl::unexpected(
            badSetting(Texts::tr("The engine “%1” is not part of this version. Choose one of: %2.")
                           .arg(settings.engine, engineIds().join(u", "_s))));
    }
    settings.apiKey =
        session.inBackground([engine, environment = session.environment](std::stop_token stop) {
            return engineKey(*engine, environment, std::move(stop));
        });
    const auto refused = refuseMeaningless(*engine, session.arguments);
    if (!refused)
        return refused;
    return completeAddress(*engine, session);
}

} // namespace excerpt::cli
