// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sections/sectionsformat.h"

#include "core/sections/sectionsfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace excerpt {

namespace sectionsformat {

namespace {

std::optional<PageNumber> readPage(const JsonValue &json, int pageCount)
{
    const auto page = json.toInteger();
    if (!page || *page < 1 || *page > pageCount)
        return std::nullopt;
    return PageNumber{int(*page)};
}

std::optional<double> readFraction(const JsonValue &json)
{
    const double value = json.toDouble(-1);
    if (!json.isNumber() || !(value >= 0 && value <= 1))
        return std::nullopt;
    return value;
}

} // namespace

JsonValue::Object unknownMembers(const JsonValue &object, std::initializer_list<QStringView> known)
{
    JsonValue::Object unknown;
    for (const JsonValue::Member &member : object.toObject()) {
        if (std::find(known.begin(), known.end(), QStringView(member.first)) == known.end())
            unknown.push_back(member);
    }
    return unknown;
}

bool isSha256(const QString &text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') ||
                      (c >= u'A' && c <= u'F');
           });
}

std::optional<PagePosition> readPosition(const JsonValue &json, int pageCount)
{
    const auto page = readPage(json[keyPage], pageCount);
    const auto y = readFraction(json[keyY]);
    if (!page || !y)
        return std::nullopt;
    return PagePosition{*page, {*y}, unknownMembers(json, {keyPage, keyY})};
}

std::optional<PageRegion> readRegion(const JsonValue &json, int pageCount)
{
    const auto page = readPage(json[keyPage], pageCount);
    const auto x = readFraction(json[keyX]);
    const auto y = readFraction(json[keyY]);
    const auto width = readFraction(json[keyWidth]);
    const auto height = readFraction(json[keyHeight]);
    constexpr double edge = 1 + 1e-6; // 0.7 + 0.3 may be a little more than 1
    if (!page || !x || !y || !width || !height || *x + *width > edge || *y + *height > edge)
        return std::nullopt;
    return PageRegion{*page,
                      {*x, *y, *width, *height},
                      unknownMembers(json, {keyPage, keyX, keyY, keyWidth, keyHeight})};
}

namespace {

void append(JsonValue::Object &object, QStringView key, JsonValue value)
{
    object.emplace_back(key.toString(), std::move(value));
}

void appendAll(JsonValue::Object &object, const JsonValue::Object &members)
{
    object.insert(object.end(), members.begin(), members.end());
}

JsonValue toJson(const PagePosition &position)
{
    JsonValue::Object object;
    append(object, keyPage, position.page.value);
    append(object, keyY, position.y.value);
    appendAll(object, position.unknown);
    return object;
}

JsonValue toJson(const PageRegion &region)
{
    JsonValue::Object object;
    append(object, keyPage, region.page.value);
    append(object, keyX, region.rect.x);
    append(object, keyY, region.rect.y);
    append(object, keyWidth, region.rect.width);
    append(object, keyHeight, region.rect.height);
    appendAll(object, region.unknown);
    return object;
}

JsonValue toJson(const Section &section)
{
    JsonValue::Object object;
    append(object, keyId, section.id.value);
    append(object, keyName, section.name);
    append(object, keyLevel, section.level);
    append(object, keyPages, section.pages.toString());
    if (section.start)
        append(object, keyStart, toJson(*section.start));
    if (section.end)
        append(object, keyEnd, toJson(*section.end));
    if (!section.regions.empty()) {
        JsonValue::Array regions;
        for (const PageRegion &region : section.regions)
            regions.push_back(toJson(region));
        append(object, keyRegions, std::move(regions));
    }
    if (!section.parents.isEmpty())
        append(object, keyParents,
               JsonValue::Array(section.parents.begin(), section.parents.end()));
    if (!section.prompt.isEmpty())
        append(object, keyPrompt, section.prompt);
    appendAll(object, section.unknown);
    return object;
}

} // namespace

} // namespace sectionsformat

using namespace sectionsformat;

QByteArray writeSections(const SectionList &list)
{
    JsonValue::Object document;
    append(document, keyFileName, list.documentName);
    append(document, keyPages, list.documentPages);
    if (!list.documentSha256.isEmpty())
        append(document, keySha256, QString::fromLatin1(list.documentSha256));
    appendAll(document, list.unknownDocument);

    JsonValue::Array sections;
    sections.reserve(list.sections.size());
    for (const Section &section : list.sections)
        sections.push_back(sectionsformat::toJson(section));

    JsonValue::Object file;
    append(file, keyFormat, formatName.toString());
    append(file, keyVersion, formatVersion);
    append(file, keyDocument, std::move(document));
    append(file, keySections, std::move(sections));
    appendAll(file, list.unknown);
    return JsonValue(std::move(file)).toJson(JsonValue::Layout::Indented) + '\n';
}

namespace {

/// Walks over JSON text byte by byte and counts the commas of one array.
class SectionCounter
{
public:
    [[nodiscard]] bool exceeds(const QByteArray &json, int limit)
    {
        for (qsizetype i = 0; i < json.size(); ++i) {
            const char byte = json.at(i);
            if (byte == '"')
                i = skipString(json, i);
            else if (byte == '[' || byte == '{')
                open(byte);
            else if (byte == ']' || byte == '}')
                close();
            else if (byte == ',' && m_depth == m_sectionsDepth && ++m_commas >= limit)
                return true;
        }
        return false;
    }

private:
    /// Position of the closing quote; remembers whether a member "sections" begins here.
    qsizetype skipString(const QByteArray &json, qsizetype start)
    {
        qsizetype end = start + 1;
        while (end < json.size() && json.at(end) != '"')
            end += json.at(end) == '\\' ? 2 : 1;
        if (m_depth == 1)
            m_isSectionsNext = end < json.size() && QByteArrayView(json).sliced(
                                                        start + 1, end - start - 1) == "sections";
        return end;
    }
    void open(char byte)
    {
        ++m_depth;
        const bool isList = byte == '[' && (m_depth == 1 || (m_depth == 2 && m_isSectionsNext));
        if (m_sectionsDepth == 0 && isList)
            m_sectionsDepth = m_depth;
    }
    void close()
    {
        if (m_depth == m_sectionsDepth)
            m_sectionsDepth = -1;
        --m_depth;
    }

    qint64 m_depth = 0;
    qint64 m_sectionsDepth = 0; ///< of the items' array; 0 not seen yet, -1 left again
    bool m_isSectionsNext = false;
    qint64 m_commas = 0;
};

} // namespace

bool hasTooManySections(const QByteArray &json)
{
    return SectionCounter().exceeds(json, mostSections);
}

} // namespace excerpt
