// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/enginejson.h"

#include "core/settings/settingvalue.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

template <typename T>
JsonValue optionalNumber(const std::optional<T> &value)
{
    return value ? JsonValue(*value) : JsonValue();
}

} // namespace

QString withoutPassword(const QString &address)
{
    const QUrl url(address);
    const bool isAddress = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    // Written anew only when there is something to leave out: an address is a name, too.
    return isAddress && !url.password().isEmpty() ? url.toString(QUrl::RemovePassword) : address;
}

JsonValue engineToJson(const EngineSettings &engine)
{
    return JsonValue::Object{
        {u"name"_s, engine.engine},
        {u"model"_s, engine.model},
        {u"base_url"_s, withoutPassword(engine.baseUrl)},
        {u"temperature"_s, optionalNumber(engine.temperature)},
        {u"max_output_tokens"_s, optionalNumber(engine.maxOutputTokens)},
        {u"transport"_s, SettingValue<Transport>::text(engine.transport)},
        {u"retries"_s, engine.retries},
    };
}

EngineSettings engineFromJson(const JsonValue &json)
{
    EngineSettings engine;
    engine.engine = json[u"name"].toString(engine.engine);
    engine.model = json[u"model"].toString();
    engine.baseUrl = json[u"base_url"].toString();
    if (json[u"temperature"].isNumber())
        engine.temperature = json[u"temperature"].toDouble();
    if (const auto tokens = json[u"max_output_tokens"].toInteger())
        engine.maxOutputTokens = int(*tokens);
    engine.transport =
        SettingValue<Transport>::read(json[u"transport"].toString(), {}).value_or(engine.transport);
    engine.retries = int(json[u"retries"].toInteger().value_or(engine.retries));
    return engine;
}

} // namespace excerpt
