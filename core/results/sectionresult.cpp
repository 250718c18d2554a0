// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/results/sectionresult.h"

#include "core/base/oneline.h"
#include "core/results/resultsformat.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <limits>
#include <string_view>

using namespace Qt::StringLiterals;

namespace excerpt {

using namespace resultsformat;

namespace {

constexpr std::array<std::u16string_view, 10> statusNames{
    u"succeeded", u"warning", u"empty",       u"cut_off",   u"invalid",
    u"blocked",   u"failed",  u"quarantined", u"cancelled", u"pending",
};
static_assert(statusNames.size() == std::size_t(Status::Pending) + 1);

constexpr std::array<std::u16string_view, 3> matchNames{u"exact", u"fuzzy", u"none"};
static_assert(matchNames.size() == std::size_t(ValueSource::Match::None) + 1);

template <typename Enum, std::size_t N>
std::optional<Enum> fromName(const std::array<std::u16string_view, N> &names, const QString &name)
{
    const auto *found = std::find_if(names.begin(), names.end(), [&name](std::u16string_view n) {
        return name == QStringView(n);
    });
    if (found == names.end())
        return std::nullopt;
    return Enum(found - names.begin());
}

JsonValue toJson(const std::optional<qint64> &number)
{
    return number ? JsonValue(*number) : JsonValue();
}

JsonValue toJson(const ValueSource &source)
{
    JsonValue::Array rects;
    for (const FractionRect &rect : source.rects)
        rects.push_back(JsonValue::Array{rect.x, rect.y, rect.width, rect.height});
    JsonValue::Object object;
    append(object, u"pointer", source.pointer);
    append(object, u"page", source.page.value);
    append(object, u"rects", std::move(rects));
    append(object, u"match", QStringView(matchNames.at(std::size_t(source.match))).toString());
    append(object, u"score", source.score);
    return object;
}

/// Reads one section object; the first field that is wrong is remembered.
class Reader
{
public:
    explicit Reader(const JsonValue &json) : m_json(json) {}

    Expected<SectionResult> read()
    {
        SectionResult result;
        result.id = {text(keyId)};
        result.name = text(keyName);
        result.pages = pages(text(keyPages));
        const auto status = statusFromName(text(keyStatus));
        check(status.has_value(), keyStatus);
        result.status = status.value_or(Status::Pending);
        result.warnings = warnings(m_json[keyWarnings]);
        result.text = text(keyText);
        result.value = m_json[keyValue];
        const JsonValue &error = m_json[keyError];
        check(error.isNull() || error.isObject(), keyError);
        if (error.isObject())
            result.error = errorFromJson(error);
        readUsage(m_json[keyUsage], result.usage);
        readTiming(m_json[keyTiming], result.timing);
        readSources(m_json[keySources], result.sources);
        if (m_wrongField.isEmpty())
            return result;
        return failure(Stage::Journal, Code::JournalDamaged,
                       QCoreApplication::translate(
                           "SectionResult",
                           "A section's result cannot be read, because its field “%1” is missing "
                           "or wrong. Run this section again.")
                           .arg(m_wrongField));
    }

private:
    void check(bool isGood, QStringView field)
    {
        if (!isGood && m_wrongField.isEmpty())
            m_wrongField = field.toString();
    }
    QString text(QStringView key)
    {
        check(m_json[key].isString(), key);
        return m_json[key].toString();
    }
    PageRange pages(const QString &text)
    {
        if (text.isEmpty())
            return {}; // a section that was never looked at
        auto range = PageRange::parse(text, std::numeric_limits<int>::max());
        check(range.has_value(), keyPages);
        return range ? std::move(*range) : PageRange();
    }
    QStringList warnings(const JsonValue &json)
    {
        check(json.isNull() || json.isArray(), keyWarnings);
        QStringList texts;
        for (const JsonValue &warning : json.toArray()) {
            check(warning.isString(), keyWarnings);
            texts += warning.toString();
        }
        return texts;
    }
    std::optional<qint64> count(const JsonValue &json, QStringView field)
    {
        const auto number = json.toInteger();
        check(json.isNull() || (number && *number >= 0), field);
        return number;
    }
    void readUsage(const JsonValue &json, TokenUsage &usage)
    {
        check(json.isNull() || json.isObject(), keyUsage);
        usage.inputTokens = count(json[u"input_tokens"], keyUsage);
        usage.outputTokens = count(json[u"output_tokens"], keyUsage);
    }
    void readTiming(const JsonValue &json, SectionTiming &timing)
    {
        check(json.isNull() || json.isObject(), keyTiming);
        const auto milliseconds = [this, &json](QStringView key) {
            return std::chrono::milliseconds(count(json[key], keyTiming).value_or(0));
        };
        timing = {milliseconds(u"split_ms"), milliseconds(u"upload_ms"),
                  milliseconds(u"generate_ms"), milliseconds(u"cleanup_ms"),
                  milliseconds(u"total_ms")};
    }
    void readSources(const JsonValue &json, std::vector<ValueSource> &sources)
    {
        check(json.isNull() || json.isArray(), keySources);
        for (const JsonValue &item : json.toArray()) {
            const auto match = fromName<ValueSource::Match>(matchNames, item[u"match"].toString());
            const auto page = item[u"page"].toInteger();
            const bool isPage = page && *page >= 1 && *page <= std::numeric_limits<int>::max();
            check(item[u"pointer"].isString() && isPage && match && item[u"score"].isNumber() &&
                      item[u"rects"].isArray(),
                  keySources);
            if (!m_wrongField.isEmpty())
                return;
            ValueSource source{
                item[u"pointer"].toString(), {int(*page)}, {}, *match, item[u"score"].toDouble()};
            for (const JsonValue &rect : item[u"rects"].toArray())
                source.rects.push_back(readRect(rect));
            sources.push_back(std::move(source));
        }
    }
    FractionRect readRect(const JsonValue &json)
    {
        const JsonValue::Array &sides = json.toArray();
        const bool isRect =
            sides.size() == 4 && std::all_of(sides.begin(), sides.end(),
                                             [](const JsonValue &side) { return side.isNumber(); });
        check(isRect, keySources);
        if (!isRect)
            return {};
        return {sides[0].toDouble(), sides[1].toDouble(), sides[2].toDouble(), sides[3].toDouble()};
    }

    const JsonValue &m_json;
    QString m_wrongField;
};

} // namespace

QString statusName(Status status)
{
    return QStringView(statusNames.at(std::size_t(status))).toString();
}

std::optional<Status> statusFromName(const QString &name)
{
    return fromName<Status>(statusNames, name);
}

bool isSuccess(Status status)
{
    return status == Status::Succeeded || status == Status::Warning;
}

JsonValue toJson(const TokenUsage &usage)
{
    JsonValue::Object object;
    append(object, u"input_tokens", toJson(usage.inputTokens));
    append(object, u"output_tokens", toJson(usage.outputTokens));
    return object;
}

JsonValue toJson(const SectionTiming &timing)
{
    JsonValue::Object object;
    append(object, u"split_ms", qint64(timing.split.count()));
    append(object, u"upload_ms", qint64(timing.upload.count()));
    append(object, u"generate_ms", qint64(timing.generate.count()));
    append(object, u"cleanup_ms", qint64(timing.cleanup.count()));
    append(object, u"total_ms", qint64(timing.total.count()));
    return object;
}

JsonValue toJson(const SectionResult &result)
{
    JsonValue::Array sources;
    for (const ValueSource &source : result.sources)
        sources.push_back(toJson(source));
    JsonValue::Object object;
    append(object, keyId, result.id.value);
    append(object, keyName, result.name);
    append(object, keyPages, result.pages.toString());
    append(object, keyStatus, statusName(result.status));
    if (!result.warnings.isEmpty())
        append(object, keyWarnings, resultsformat::toJson(result.warnings));
    append(object, keyText, result.text);
    append(object, keyValue, result.value);
    append(object, keyError, result.error ? toJson(*result.error) : JsonValue());
    append(object, keyUsage, toJson(result.usage));
    append(object, keyTiming, toJson(result.timing));
    append(object, keySources, std::move(sources));
    return object;
}

Expected<SectionResult> sectionResultFromJson(const JsonValue &json)
{
    return Reader(json).read();
}

JsonValue toJson(const Error &error)
{
    JsonValue::Object object;
    append(object, u"stage", stageName(error.stage));
    append(object, u"code", codeName(error.code));
    append(object, u"message", error.message);
    if (!error.detail.isEmpty())
        append(object, u"detail", error.detail);
    append(object, u"attempts", error.attempts);
    append(object, u"retryable", error.retryable);
    return object;
}

Error errorFromJson(const JsonValue &json)
{
    Error error;
    error.stage = stageFromName(json[u"stage"].toString()).value_or(Stage::Journal);
    error.code = codeFromName(json[u"code"].toString()).value_or(Code::Internal);
    error.message = json[u"message"].toString();
    error.detail = json[u"detail"].toString();
    error.attempts =
        int(std::clamp<qint64>(json[u"attempts"].toInteger().value_or(1), 0, 1'000'000));
    error.retryable = json[u"retryable"].toBool();
    return error;
}

} // namespace excerpt
