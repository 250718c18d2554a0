// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engines/openai/strictschema.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

constexpr int deepestLevel = 10;

constexpr std::array knownKeywords{
    "$defs"_L1,       "$ref"_L1,
    "type"_L1,        "title"_L1,
    "description"_L1, "properties"_L1,
    "required"_L1,    "additionalProperties"_L1,
    "items"_L1,       "enum"_L1,
    "const"_L1,       "anyOf"_L1,
    "pattern"_L1,     "format"_L1,
    "multipleOf"_L1,  "minimum"_L1,
    "maximum"_L1,     "exclusiveMinimum"_L1,
    "minItems"_L1,    "exclusiveMaximum"_L1,
    "maxItems"_L1,
};

bool fits(const JsonValue &schema, int level);

bool allFit(const JsonValue &members, int level)
{
    const auto &object = members.toObject();
    return std::all_of(object.begin(), object.end(),
                       [&](const JsonValue::Member &member) { return fits(member.second, level); });
}

bool isClosed(const JsonValue &schema)
{
    const JsonValue *open = schema.find(u"additionalProperties");
    if (!open || !open->isBool() || open->toBool())
        return false;
    const auto &required = schema[u"required"].toArray();
    const auto &properties = schema[u"properties"].toObject();
    return std::all_of(properties.begin(), properties.end(), [&](const JsonValue::Member &member) {
        return std::find(required.begin(), required.end(), JsonValue(member.first)) !=
               required.end();
    });
}

bool fits(const JsonValue &schema, int level)
{
    if (!schema.isObject() || level > deepestLevel)
        return false;
    for (const auto &[key, value] : schema.toObject()) {
        if (std::find(knownKeywords.begin(), knownKeywords.end(), key) == knownKeywords.end())
            return false;
    }
    const JsonValue &type = schema[u"type"];
    const auto &types = type.toArray();
    const bool isObject =
        type.toString() == "object"_L1 || schema.find(u"properties") ||
        std::find(types.begin(), types.end(), JsonValue(u"object"_s)) != types.end();
    if (isObject && !isClosed(schema))
        return false;
    const auto &choices = schema[u"anyOf"].toArray();
    const JsonValue *items = schema.find(u"items");
    return allFit(schema[u"properties"], level + 1) && allFit(schema[u"$defs"], level) &&
           (!items || fits(*items, level + 1)) &&
           std::all_of(choices.begin(), choices.end(),
                       [&](const JsonValue &choice) { return fits(choice, level); });
}

} // namespace

bool fitsStrictRules(const JsonValue &schema)
{
    return schema[u"type"].toString() == "object"_L1 && !schema.find(u"anyOf") && fits(schema, 1);
}

} // namespace excerpt
