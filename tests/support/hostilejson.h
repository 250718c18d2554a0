// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <functional>

namespace excerpt::tests {

/// What stands in for every value of a sample: wrong kinds, numbers at every limit, text that is
/// no name, nesting.
inline const std::vector<JsonValue> &hostileValues()
{
    static const std::vector<JsonValue> values = [] {
        JsonValue deep;
        for (int i = 0; i < 400; ++i)
            deep = JsonValue::Array{std::move(deep)};
        const auto number = [](const char *digits) {
            return JsonValue(JsonValue::Number{QByteArray(digits)});
        };
        const QString nul(3, QChar(0));
        return std::vector<JsonValue>{
            nullptr,
            true,
            number("0"),
            number("-0"),
            number("-1"),
            number("0.5"),
            number("2147483648"),
            number("4294967297"),
            number("-9223372036854775808"),
            number("18446744073709551616"),
            number("123456789012345678901234567890"),
            number("1e308"),
            number("-1e308"),
            number("1e-400"),
            QString(),
            nul,
            QStringLiteral("\u202e\u2028%1 %2 %n %99 \x01\x7f"),
            QString(100'000, QLatin1Char('9')),
            QString(QChar(0xd800)),
            QStringLiteral("1-"),
            QStringLiteral("1-,1-,0-4294967297"),
            JsonValue::Array{},
            JsonValue::Array{nullptr, 1, JsonValue::Object{}},
            JsonValue::Object{},
            JsonValue::Object{{QString(), 1}, {nul, nullptr}},
            deep,
        };
    }();
    return values;
}

/// Calls `visit` with a copy of `sample` for every place in it and every hostile value there, and
/// once with the place left out.
inline void forEachMutant(const JsonValue &sample,
                          const std::function<void(const JsonValue &)> &visit)
{
    for (const JsonValue &value : hostileValues())
        visit(value);
    if (sample.isObject()) {
        for (const auto &[key, member] : sample.toObject()) {
            JsonValue mutant = sample;
            mutant.remove(key);
            visit(mutant);
            forEachMutant(member, [&](const JsonValue &changed) {
                JsonValue whole = sample;
                whole.set(key, changed);
                visit(whole);
            });
        }
    } else if (sample.isArray()) {
        for (std::size_t i = 0; i < sample.toArray().size(); ++i) {
            forEachMutant(sample.toArray()[i], [&](const JsonValue &changed) {
                JsonValue::Array items = sample.toArray();
                items[i] = changed;
                visit(items);
            });
        }
    }
}

/// The same for bytes: `text` cut off at every byte, and every byte replaced by each of `bytes`.
inline void forEachTornText(const QByteArray &text, const QByteArray &bytes,
                            const std::function<void(const QByteArray &)> &visit)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        visit(text.left(i));
        for (const char byte : bytes) {
            QByteArray torn = text;
            torn[i] = byte;
            visit(torn);
        }
    }
}

} // namespace excerpt::tests
