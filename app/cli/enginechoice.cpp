// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/enginechoice.h"

#include "app/cli/options.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt::cli {

namespace {

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

const EngineDescription *engineNamed(const QString &id)
{
    const auto &all = engineDescriptions();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const EngineDescription &e) { return e.id == id; });
    return found == all.end() ? nullptr : &*found;
}

QByteArray engineKey(const EngineDescription &engine, const QProcessEnvironment &environment)
{
    for (const QString &variable : engine.keyVariables) {
        const QString key = environment.value(variable).trimmed();
        if (!key.isEmpty())
            return key.toUtf8();
    }
    return {};
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
    settings.apiKey = engineKey(*engine, session.environment);
    const auto refused = refuseMeaningless(*engine, session.arguments);
    if (!refused)
        return refused;
    return completeAddress(*engine, session);
}

} // namespace excerpt::cli
