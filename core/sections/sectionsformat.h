// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/sections/section.h"

#include <QStringView>

#include <initializer_list>
#include <optional>

/// The words of the sections file (schemas/sections.schema.json) and the reading of its small
/// parts: what reader and writer share. Any thread.
namespace excerpt::sectionsformat {

inline constexpr QStringView formatName = u"excerpt.sections";
inline constexpr int formatVersion = 1;

inline constexpr QStringView keyFormat = u"format";
inline constexpr QStringView keyVersion = u"version";
inline constexpr QStringView keyDocument = u"document";
inline constexpr QStringView keySections = u"sections";
inline constexpr QStringView keyFileName = u"file_name";
inline constexpr QStringView keyPages = u"pages";
inline constexpr QStringView keySha256 = u"sha256";
inline constexpr QStringView keyId = u"id";
inline constexpr QStringView keyName = u"name";
inline constexpr QStringView keyLevel = u"level";
inline constexpr QStringView keyStart = u"start";
inline constexpr QStringView keyEnd = u"end";
inline constexpr QStringView keyPage = u"page";
inline constexpr QStringView keyX = u"x";
inline constexpr QStringView keyY = u"y";
inline constexpr QStringView keyWidth = u"width";
inline constexpr QStringView keyHeight = u"height";
inline constexpr QStringView keyRegions = u"regions";
inline constexpr QStringView keyParents = u"parents";
inline constexpr QStringView keyPrompt = u"prompt";
// the service's list
inline constexpr QStringView keySectionName = u"section_name";
inline constexpr QStringView keyPageRange = u"page_range";

/// The members of an object that are none of `known`, in their order.
[[nodiscard]] JsonValue::Object unknownMembers(const JsonValue &object,
                                               std::initializer_list<QStringView> known);
/// 64 hexadecimal digits.
[[nodiscard]] bool isSha256(const QString &text);
/// `{page, y}` on a page of the document; nothing when it is anything else.
[[nodiscard]] std::optional<PagePosition> readPosition(const JsonValue &json, int pageCount);
/// `{page, x, y, width, height}` inside a page of the document; nothing otherwise.
[[nodiscard]] std::optional<PageRegion> readRegion(const JsonValue &json, int pageCount);

} // namespace excerpt::sectionsformat
