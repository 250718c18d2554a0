// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

/// What all results formats share: the words that stand in more than one of them, and how values
/// are written. Any thread.
namespace excerpt::resultsformat {

inline constexpr QStringView keyId = u"id";
inline constexpr QStringView keyName = u"name";
inline constexpr QStringView keyPages = u"pages";
inline constexpr QStringView keyStatus = u"status";
inline constexpr QStringView keyWarnings = u"warnings";
inline constexpr QStringView keyText = u"text";
inline constexpr QStringView keyValue = u"value";
inline constexpr QStringView keyError = u"error";
inline constexpr QStringView keyUsage = u"usage";
inline constexpr QStringView keyTiming = u"timing";
inline constexpr QStringView keySources = u"sources";
inline constexpr QStringView keySections = u"sections";
inline constexpr QStringView keyPrompt = u"prompt";
inline constexpr QStringView keyBaselineMemory = u"baseline_memory_bytes";
inline constexpr QStringView keyPeakMemory = u"peak_memory_bytes";
inline constexpr QStringView keyTrims = u"trims";
// the service's formats
inline constexpr QStringView keyStorageFileId = u"storage_file_id";
inline constexpr QStringView keyFileName = u"file_name";
inline constexpr QStringView keyParentFolder = u"storage_parent_folder_id";
inline constexpr QStringView keyAiFileName = u"genai_file_name";
inline constexpr QStringView keySectionName = u"section_name";
inline constexpr QStringView keyPageRange = u"page_range";
inline constexpr QStringView keyPromptName = u"prompt_name";
inline constexpr QStringView keyPromptText = u"prompt_text";
inline constexpr QStringView keyResult = u"result";

inline void append(JsonValue::Object &object, QStringView key, JsonValue value)
{
    object.emplace_back(key.toString(), std::move(value));
}

[[nodiscard]] inline JsonValue toJson(const QStringList &texts)
{
    return JsonValue::Array(texts.begin(), texts.end());
}

/// ISO 8601 with milliseconds and Z; null for a time that is not valid.
[[nodiscard]] inline JsonValue toJson(const QDateTime &time)
{
    return time.isValid() ? JsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : JsonValue();
}

} // namespace excerpt::resultsformat
