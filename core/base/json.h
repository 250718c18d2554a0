// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace excerpt {

/// A JSON value that keeps what QJsonValue loses: keys in their order and numbers with their
/// digits (`1.10`, `12345678901234567890123` and `1e2` are written back as they came).
/// A plain value; any thread.
class JsonValue
{
public:
    using Member = std::pair<QString, JsonValue>;
    using Array = std::vector<JsonValue>;
    static constexpr int deepestNesting = 512;
    using Object = std::vector<Member>; ///< in the order of the text; keys are unique

    struct Number
    {
        QByteArray digits; ///< the source text, as RFC 8259 section 6 writes numbers
        bool operator==(const Number &) const = default;
    };

    JsonValue() = default; ///< null
    JsonValue(std::nullptr_t) {}
    JsonValue(bool value) : m_value(value) {}
    JsonValue(int value) : JsonValue(qint64(value)) {}
    JsonValue(qint64 value) : m_value(Number{QByteArray::number(value)}) {}
    JsonValue(double value); ///< shortest text that reads back the same; null when not finite
    JsonValue(QString value) : m_value(std::move(value)) {}
    JsonValue(const char *) = delete;
    JsonValue(Number value) : m_value(std::move(value)) {}
    JsonValue(Array value) : m_value(std::move(value)) {}
    JsonValue(Object value) : m_value(std::move(value)) {}

    /// Reads one JSON text (UTF-8, RFC 8259). Refuses duplicate keys, invalid UTF-8, anything
    /// after the value and nesting deeper than `deepest` levels; needs no stack for deep input.
    /// Error: Invalid, `detail` with the byte offset and the reason.
    [[nodiscard]] static Expected<JsonValue> parse(const QByteArray &text,
                                                   int deepest = deepestNesting);

    /// Whether the text is JSON at all: true also for what parse() refuses because of a duplicate
    /// key or its depth. Takes no memory for what it reads.
    [[nodiscard]] static bool isJson(const QByteArray &text);

    enum class Layout { Compact, Indented }; ///< Indented: 2 spaces, a final line feed is not added
    [[nodiscard]] QByteArray toJson(Layout layout = Layout::Compact) const;

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    [[nodiscard]] bool isObject() const { return std::holds_alternative<Object>(m_value); }
    [[nodiscard]] bool isArray() const { return std::holds_alternative<Array>(m_value); }
    [[nodiscard]] bool isString() const { return std::holds_alternative<QString>(m_value); }
    [[nodiscard]] bool isNumber() const { return std::holds_alternative<Number>(m_value); }
    [[nodiscard]] bool isBool() const { return std::holds_alternative<bool>(m_value); }

    // Lenient readers: what is missing or of another kind gives the fallback.
    [[nodiscard]] QString toString(const QString &fallback = {}) const;
    [[nodiscard]] bool toBool(bool fallback = false) const;
    [[nodiscard]] double toDouble(double fallback = 0) const;
    /// Whole numbers only (also `2.0` and `1e2`), within 64 bits; nothing otherwise.
    [[nodiscard]] std::optional<qint64> toInteger() const;
    [[nodiscard]] const Array &toArray() const;   ///< empty when it is none
    [[nodiscard]] const Object &toObject() const; ///< empty when it is none
    [[nodiscard]] QByteArray digits() const;      ///< a number's source text, else empty

    /// The member of an object; null (a static value) when there is none or this is no object.
    [[nodiscard]] const JsonValue &operator[](QStringView key) const;
    [[nodiscard]] const JsonValue *find(QStringView key) const;
    /// Replaces the member in place or appends it; a value that is no object becomes one.
    void set(const QString &key, JsonValue value);
    void remove(QStringView key);
    void append(JsonValue value); ///< a value that is no array becomes one

    bool operator==(const JsonValue &) const = default;

private:
    std::variant<std::monostate, bool, Number, QString, Array, Object> m_value;
};

} // namespace excerpt
