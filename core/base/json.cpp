// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <rapidjson/encodedstream.h>
#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <QCoreApplication>
#include <QSet>

#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace {

/// Builds a JsonValue from RapidJSON's events; a stack of open containers, no recursion.
class Builder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, Builder>
{
public:
    explicit Builder(int deepest) : m_deepest(std::size_t(deepest)) {}

    bool Null() { return add({}); }
    bool Bool(bool value) { return add(value); }
    bool RawNumber(const char *digits, rapidjson::SizeType size, bool)
    {
        return add(JsonValue::Number{QByteArray(digits, size)});
    }
    bool String(const char *text, rapidjson::SizeType size, bool)
    {
        return add(QString::fromUtf8(text, size));
    }
    bool StartObject() { return open(JsonValue::Object{}); }
    bool StartArray() { return open(JsonValue::Array{}); }
    bool EndObject(rapidjson::SizeType) { return close(); }
    bool EndArray(rapidjson::SizeType) { return close(); }
    bool Key(const char *text, rapidjson::SizeType size, bool)
    {
        QString key = QString::fromUtf8(text, size);
        QSet<QString> &seen = m_open.back().keys;
        if (seen.contains(key)) {
            reason = u"the key \"%1\" appears twice in one object"_s.arg(key);
            return false;
        }
        seen.insert(key);
        m_open.back().key = std::move(key);
        return true;
    }

    JsonValue root;
    QString reason;

private:
    struct Container
    {
        std::variant<JsonValue::Object, JsonValue::Array> items;
        QString key;
        QSet<QString> keys;
    };

    bool open(std::variant<JsonValue::Object, JsonValue::Array> items)
    {
        if (m_open.size() == m_deepest) {
            reason = u"values are nested deeper than %1 levels"_s.arg(m_deepest);
            return false;
        }
        m_open.push_back({std::move(items), {}, {}});
        return true;
    }

    bool close()
    {
        auto items = std::move(m_open.back().items);
        m_open.pop_back();
        return std::visit([this](auto &&content) { return add(JsonValue(std::move(content))); },
                          std::move(items));
    }

    bool add(JsonValue value)
    {
        if (m_open.empty()) {
            root = std::move(value);
            return true;
        }
        Container &parent = m_open.back();
        if (auto *object = std::get_if<JsonValue::Object>(&parent.items))
            object->emplace_back(std::move(parent.key), std::move(value));
        else
            std::get<JsonValue::Array>(parent.items).push_back(std::move(value));
        return true;
    }

    std::vector<Container> m_open;
    std::size_t m_deepest;
};

template <typename Handler>
rapidjson::ParseResult read(const QByteArray &text, Handler &handler)
{
    constexpr unsigned flags = rapidjson::kParseIterativeFlag |
                               rapidjson::kParseNumbersAsStringsFlag |
                               rapidjson::kParseValidateEncodingFlag;
    rapidjson::MemoryStream stream(text.constData(), std::size_t(text.size()));
    rapidjson::EncodedInputStream<rapidjson::UTF8<>, rapidjson::MemoryStream> input(stream);
    rapidjson::Reader reader;
    const rapidjson::ParseResult result = reader.Parse<flags>(input, handler);
    // A zero byte is where RapidJSON takes the text to end.
    if (!result.IsError() && input.Tell() != std::size_t(text.size()))
        return {rapidjson::kParseErrorDocumentRootNotSingular, input.Tell()};
    return result;
}

void writeString(QByteArray &out, const QString &text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"': out += "\\\""; break;
        case '\\': out += "\\\\"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        case '\t': out += "\\t"; break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                out += "\\u00";
                out += hex[static_cast<unsigned char>(c) >> 4];
                out += hex[c & 0xf];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

class Writer
{
public:
    explicit Writer(JsonValue::Layout layout) : m_indented(layout == JsonValue::Layout::Indented) {}

    // Recursive: what it writes was built by parse(), which limits the depth, or by our own code.
    void write(const JsonValue &value)
    {
        if (value.isObject())
            writeItems('{', '}', value.toObject(), [this](const JsonValue::Member &member) {
                writeString(out, member.first);
                out += m_indented ? ": " : ":";
                write(member.second);
            });
        else if (value.isArray())
            writeItems('[', ']', value.toArray(), [this](const JsonValue &item) { write(item); });
        else if (value.isString())
            writeString(out, value.toString());
        else if (value.isNumber())
            out += value.digits();
        else if (value.isBool())
            out += value.toBool() ? "true" : "false";
        else
            out += "null";
    }

    QByteArray out;

private:
    template <typename Items, typename WriteItem>
    void writeItems(char open, char close, const Items &items, WriteItem writeItem)
    {
        out += open;
        ++m_depth;
        bool isFirst = true;
        for (const auto &item : items) {
            if (!isFirst)
                out += ',';
            isFirst = false;
            breakLine();
            writeItem(item);
        }
        --m_depth;
        if (!items.empty())
            breakLine();
        out += close;
    }

    void breakLine()
    {
        if (m_indented)
            out += '\n' + QByteArray(m_depth * 2, ' ');
    }

    bool m_indented;
    int m_depth = 0;
};

} // namespace

JsonValue::JsonValue(double value)
{
    if (!std::isfinite(value))
        return;
    std::array<char, 32> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value);
    m_value = Number{QByteArray(text.data(), end - text.data())};
}

Expected<JsonValue> JsonValue::parse(const QByteArray &text, int deepest)
{
    Builder builder(deepest);
    const rapidjson::ParseResult result = read(text, builder);
    if (result)
        return std::move(builder.root);
    const QString reason = builder.reason.isEmpty()
                               ? QString::fromLatin1(rapidjson::GetParseError_En(result.Code()))
                               : builder.reason;
    return failure(Stage::Check, Code::Invalid,
                   QCoreApplication::translate("Json", "This is not valid JSON (at byte %1).")
                       .arg(result.Offset()),
                   u"byte %1: %2"_s.arg(result.Offset()).arg(reason));
}

bool JsonValue::isJson(const QByteArray &text)
{
    rapidjson::BaseReaderHandler<rapidjson::UTF8<>> nothing;
    return !read(text, nothing).IsError();
}

QByteArray JsonValue::toJson(Layout layout) const
{
    Writer writer(layout);
    writer.write(*this);
    return std::move(writer.out);
}

QString JsonValue::toString(const QString &fallback) const
{
    const auto *text = std::get_if<QString>(&m_value);
    return text ? *text : fallback;
}

bool JsonValue::toBool(bool fallback) const
{
    const auto *value = std::get_if<bool>(&m_value);
    return value ? *value : fallback;
}

double JsonValue::toDouble(double fallback) const
{
    bool isNumber = false;
    const double value = digits().toDouble(&isNumber);
    return isNumber ? value : fallback;
}

std::optional<qint64> JsonValue::toInteger() const
{
    const QByteArray text = digits();
    bool isInteger = false;
    const qint64 value = text.toLongLong(&isInteger);
    if (isInteger)
        return value;
    const double number = text.toDouble(&isInteger);
    constexpr double exactLimit = 9007199254740992.0; // 2^53: above it a double has no unit digit
    if (!isInteger || std::floor(number) != number || std::abs(number) > exactLimit)
        return std::nullopt;
    return qint64(number);
}

const JsonValue::Array &JsonValue::toArray() const
{
    static const Array none;
    const auto *array = std::get_if<Array>(&m_value);
    return array ? *array : none;
}

const JsonValue::Object &JsonValue::toObject() const
{
    static const Object none;
    const auto *object = std::get_if<Object>(&m_value);
    return object ? *object : none;
}

QByteArray JsonValue::digits() const
{
    const auto *number = std::get_if<Number>(&m_value);
    return number ? number->digits : QByteArray();
}

const JsonValue &JsonValue::operator[](QStringView key) const
{
    static const JsonValue null;
    const JsonValue *value = find(key);
    return value ? *value : null;
}

const JsonValue *JsonValue::find(QStringView key) const
{
    for (const auto &[name, value] : toObject()) {
        if (name == key)
            return &value;
    }
    return nullptr;
}

void JsonValue::set(const QString &key, JsonValue value)
{
    if (!isObject())
        m_value = Object{};
    for (auto &[name, present] : std::get<Object>(m_value)) {
        if (name == key) {
            present = std::move(value);
            return;
        }
    }
    std::get<Object>(m_value).emplace_back(key, std::move(value));
}

void JsonValue::remove(QStringView key)
{
    if (auto *object = std::get_if<Object>(&m_value))
        std::erase_if(*object, [key](const Member &member) { return member.first == key; });
}

void JsonValue::append(JsonValue value)
{
    if (!isArray())
        m_value = Array{};
    std::get<Array>(m_value).push_back(std::move(value));
}

} // namespace excerpt
